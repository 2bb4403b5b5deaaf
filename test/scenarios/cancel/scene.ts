import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { type JsonReport, parseReport } from "../../support/report.ts";
import type { CancelMoment } from "../../support/runner/cancellation.ts";
import { findJob, findStep, type StepResult, type WorkflowResult } from "../../support/runner/result.ts";
import { runWorkflow } from "../../support/runner/runner.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "../../support/tiktok/server.ts";
import { initRepository } from "../../support/workspace.ts";

export const REPOSITORY = resolve(import.meta.dirname, "../../..");

/** On a busy machine, the last words of a process that ends by itself may take long. */
const PATIENT = 1000;

/** A workflow, and the world in which it runs. */
export type Scene = {
  /**
   * The jobs, as YAML, or the steps of one job with the id `publish`. TikTok's address is in the variable `TIKTOK_URL`.
   */
  jobs?: string;
  steps?: string;
  /** The first status call after a cancel sees `publish_cancelled`, unless the plan says otherwise. */
  tiktok?: TikTokOptions;
  /** Secrets besides `TIKTOK_ACCESS_TOKEN`. */
  secrets?: Readonly<Record<string, string>>;
  /** Committed files by path. Without any, there is no repository in the workspace. */
  files?: Readonly<Record<string, string | Buffer>>;
  /** When the run is cancelled, and cancelled again. */
  cancelWhen?(world: World): readonly CancelMoment[];
  /** What happens outside while the run goes on. */
  meanwhile?(world: World): Promise<void>;
  /** The runner's state may hold tokens: main keeps them there for a post step inside a composite action. */
  tokensInState?: true;
  /** The folder, inside a temporary one, that holds the workspace and RUNNER_TEMP: `a b/c`. */
  place?: string;
  /** What times the runner's patience with a cancelled process is multiplied by; by default, it has all the time. */
  scale?: number;
};

export type World = { tiktok: TikTok; workspace: string; temp: string };

/** What is left when a scene has ended and its folders are gone: `reports` are the texts of report files, by path. */
export type Played = World & { result: WorkflowResult; reports: ReadonlyMap<string, string> };

/** The guard as docs/publishing.md has it, with the address of the stand-in. */
export const GUARD = `
- uses: acme/tiktok-upload-guard@v1
  id: guard
  with:
    access-token: \${{ secrets.TIKTOK_ACCESS_TOKEN }}
    tiktok-api-url: \${{ env.TIKTOK_URL }}`;

/** The guard with more inputs: lines of YAML. */
export function guardWith(...inputs: readonly string[]): string {
  return [GUARD, ...inputs].join("\n    ");
}

/** A step that cancels now. `inputs`: lines of YAML, besides the token and the address. */
export function cancelWith(...inputs: readonly string[]): string {
  const token = inputs.some((input) => input.startsWith("access-token:"))
    ? []
    : [`access-token: \${{ secrets.TIKTOK_ACCESS_TOKEN }}`];
  return `
- uses: acme/tiktok-upload-guard/cancel@v1
  id: cancel
  with:
    ${[`tiktok-api-url: \${{ env.TIKTOK_URL }}`, ...token, ...inputs].join("\n    ")}`;
}

/** Runs the workflow with the shipped bundles. Every scene checks at its end that no token has leaked. */
export async function play(scene: Scene): Promise<Played> {
  const folder = makeFolder("scene");
  const workspace = join(folder, scene.place ?? "", "workspace");
  const temp = join(folder, scene.place ?? "", "temp");
  commitFiles(workspace, scene.files ?? {});
  const tiktok = await startTikTok(cancelAtOnce(scene.tiktok ?? {}));

  const world = { tiktok, workspace, temp };
  try {
    const meanwhile = scene.meanwhile?.(world);
    const result = await runWorkflow({
      ...{ workspace, temp, workflow: writeWorkflow(scene, tiktok.url) },
      actions: { "acme/tiktok-upload-guard": REPOSITORY },
      secrets: { TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN, ...scene.secrets },
      cancelWhen: scene.cancelWhen?.(world) ?? [],
      scale: scene.scale ?? PATIENT,
    });
    await meanwhile;
    const secrets = [CREATOR_TOKEN, ...Object.values(scene.secrets ?? {})];
    expect(findLeaks(result, folder, secrets).filter((where) => !(scene.tokensInState && isState(where)))).toEqual([]);
    return { ...world, result, reports: readReports(result) };
  } finally {
    await tiktok.close();
    removeFolder(folder);
  }
}

export function cancelAtOnce({ publishes = [], inits = [], ...rest }: TikTokOptions): TikTokOptions {
  const afterCancel = [{ status: "FAILED", failReason: "publish_cancelled" }];
  return {
    ...rest,
    publishes: publishes.map((plan) => ({ afterCancel, ...plan })),
    inits: inits.map((plan) => ({ afterCancel, ...plan })),
  };
}

/** The post step of the guard with this id. */
export function postOf({ result }: Played, guard = "guard", job = "publish"): StepResult {
  return findStep(findJob(result, job), guard, "post");
}

/** The report of the guard, or of cancel, with this step id, which keeps to its schema. */
export function readReport({ result, reports }: Played, step = "guard", job = "publish"): JsonReport {
  return parseReport(reports.get(locateReport(findStep(findJob(result, job), step))) ?? "");
}

export function readReports({ jobs }: WorkflowResult): ReadonlyMap<string, string> {
  const paths = jobs
    .flatMap(({ steps }) => steps.map(locateReport))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

/** After a bad input, only post reports. */
function locateReport({ outputs, state }: StepResult): string {
  return outputs["report-file"] ?? state["report-file"] ?? "";
}

/** The outcome of each id, in order. */
export function outcomesOf(played: Played, step = "guard", job = "publish"): [string | null, string][] {
  return readReport(played, step, job).cancellations.map(({ publishId, outcome }) => [publishId, outcome]);
}

function writeWorkflow({ jobs, steps = "" }: Scene, url: string): string {
  const single = `publish:\n  runs-on: ubuntu-latest\n  steps:\n${indent(steps, 4)}`;
  return `on: push\nenv:\n  TIKTOK_URL: ${url}\njobs:\n${indent(jobs ?? single, 2)}\n`;
}

function indent(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(columns));
}

function commitFiles(workspace: string, files: Readonly<Record<string, string | Buffer>>): void {
  mkdirSync(workspace, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
  if (Object.keys(files).length === 0) return;
  const git = (...args: string[]) => execFileSync("git", args, { cwd: workspace });
  initRepository(workspace);
  git("add", ".");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Add videos");
}

/** Where a secret leaked: to output (except the command that masks it), results or files. */
export function findLeaks(result: WorkflowResult, folder: string, secrets: readonly string[]): string[] {
  const steps = result.jobs.flatMap((job) => job.steps);
  const texts: [string, string][] = [
    ...steps.map((step): [string, string] => [step.name, step.rawOutput.replaceAll(/^::add-mask::.*$/gm, "")]),
    ...steps.map(({ name, outputs, annotations, summary }): [string, string] => [
      name,
      JSON.stringify([outputs, annotations, summary]),
    ]),
    ...steps.map(({ name, state }): [string, string] => [`state of ${name}`, JSON.stringify(state)]),
    ...result.jobs.map(({ id, env, outputs }): [string, string] => {
      // A workflow may give the token to all steps of a job. A step that exports it is seen by its file.
      const { TIKTOK_ACCESS_TOKEN: _token, ...others } = env;
      return [id, JSON.stringify([others, outputs])];
    }),
    ...listFiles(folder).map((file): [string, string] => [file, readFileSync(file, "latin1")]),
  ];
  return texts.filter(([, text]) => secrets.some((secret) => text.includes(secret))).map(([where]) => where);
}

/** Whether a place belongs to the runner's state: what a step has saved, or the file in which it did. */
function isState(where: string): boolean {
  return where.startsWith("state of ") || /\/_runner_file_commands\/save_state_[^/]*$/.test(where);
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
