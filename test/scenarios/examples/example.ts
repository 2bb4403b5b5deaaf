/** Runs a workflow of examples/ for a person who did what its first lines say. Knows nothing of src. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { runGit } from "../../support/lfs-push.ts";
import { type RunOptions, runWorkflow } from "../../support/runner/runner.ts";
import { CREATOR_TOKEN, startTikTok, type TikTokOptions } from "../../support/tiktok/server.ts";
import { cancelAtOnce, findLeaks, type Played, REPOSITORY, readReports, type World } from "../cancel/scene.ts";
import { type Artifacts, createArtifacts } from "./artifacts.ts";
import { type Pages, servePages } from "./pages.ts";

const EXAMPLES = join(REPOSITORY, "examples");

/** A repository that uses an example, and the world in which the workflow runs. */
type Example = Pick<RunOptions, "event" | "github" | "env" | "actions" | "environments"> & {
  /** Changes the text of the workflow, as a person might. */
  edit?(text: string): string;
  /** Fixtures by the path at which they are committed. */
  videos?: Readonly<Record<string, string>>;
  /** Files at the root, in place of those of examples/: texts, or values that are written as JSON. */
  files?: Readonly<Record<string, unknown>>;
  /** The pages that pages.json lists, and their status. By default, all of them are there. */
  pages?: Readonly<Record<string, number>>;
  /** Where actions/checkout clones from, in place of a repository with these files. */
  origin?: string;
  /** Commits these files, in place of one commit of all of them, and says what the run is of. */
  commit?(folder: string): Promise<Pick<RunOptions, "event" | "github">>;
  /** As in a scene: the first status call after a cancel sees `publish_cancelled`. */
  tiktok?: TikTokOptions;
  /** Secrets besides `TIKTOK_ACCESS_TOKEN`. */
  secrets?: Readonly<Record<string, string>>;
  /** What must appear nowhere, besides CREATOR_TOKEN. */
  hidden?: readonly string[];
  /** Variables besides `TIKTOK_API_URL`. */
  vars?: Readonly<Record<string, string>>;
  /** What happens outside while the run goes on. */
  meanwhile?(world: World & { pages: Pages }): Promise<unknown>;
  /** Artifacts that other runs share. By default, the run has none but its own. */
  artifacts?: Artifacts;
  cancelWhen?(world: World & { pages: Pages }): RunOptions["cancelWhen"];
  scale?: number;
};

/** `ledger`: the lines of the ledger at the end of the last job, if it had one. */
export type PlayedExample = Played & { ledger: readonly string[] };

/** Videos that TikTok accepts, at the paths that examples/posts.json names. */
export const GOOD_VIDEOS = { "videos/launch.mp4": "good.mp4", "videos/teaser.mp4": "good.mp4" };

/** Plays the workflow in a file of examples/ with the shipped bundles. Every run checks that no token has leaked. */
export async function playExample(workflow: string, example: Example = {}): Promise<PlayedExample> {
  const {
    videos = {},
    files = {},
    secrets = {},
    cancelWhen,
    tiktok: options = {},
    commit = commitAll,
    env = {},
    actions = {},
    environments = {},
    scale = 1,
  } = example;
  const folder = makeFolder("example");
  const [workspace, temp, own] = ["workspace", "temp", "origin"].map((name) => join(folder, name)) as Paths;
  mkdirSync(workspace);
  for (const name of listFilesToCopy(workflow)) copy(join(EXAMPLES, name), join(own, name));
  for (const [path, fixture] of Object.entries(videos)) copy(join(FIXTURES_FOLDER, fixture), join(own, path));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(own, name), typeof content === "string" ? content : JSON.stringify(content));
  }
  const artifacts = example.artifacts ?? createArtifacts(join(folder, "artifacts"));
  mkdirSync(artifacts.kept, { recursive: true });
  const pages = await servePages(example.pages ?? { "/launch": 200 });
  if (existsSync(join(own, "pages.json"))) writeFileSync(join(own, "pages.json"), pages.list);
  const { origin = `file://${own}` } = example;
  const { event = example.event, github = example.github ?? {} } =
    example.origin === undefined ? await commit(own) : {};
  const tiktok = await startTikTok(cancelAtOnce(options));

  const world = { tiktok, workspace, temp, pages };
  try {
    const meanwhile = example.meanwhile?.(world);
    const result = await runWorkflow({
      ...{ github, env, environments, scale },
      ...(event && { event }),
      ...{ workspace, temp, workflow: editWorkflow(workflow, join(folder, "workflows"), example.edit) },
      actions: {
        "acme/tiktok-upload-guard": REPOSITORY,
        "actions/checkout": ({ inputs }) =>
          inputs.repository === undefined ? checkOut(origin, inputs, workspace) : checkOutAction(inputs, workspace),
        "actions/upload-artifact": artifacts.upload,
        "actions/download-artifact": artifacts.download,
        ...actions,
      },
      secrets: { TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN, ...secrets },
      vars: { TIKTOK_API_URL: tiktok.url, ...example.vars },
      cancelWhen: cancelWhen?.(world) ?? [],
    });
    await meanwhile;
    const hidden = [CREATOR_TOKEN, ...tiktok.uploadTokens(), ...(example.hidden ?? [])];
    expect(findLeaks(result, folder, hidden)).toEqual([]);
    const ledger = result.jobs.at(-1)?.env.TIKTOK_PUBLISH_IDS ?? "";
    const lines = existsSync(ledger) ? readFileSync(ledger, "utf8").split("\n") : [];
    return { ...world, result, reports: readReports(result), ledger: lines.filter((line) => line !== "") };
  } finally {
    await Promise.all([tiktok.close(), pages.close()]);
    removeFolder(folder);
  }
}

type Paths = [workspace: string, temp: string, origin: string];

/** Where the workflow is, beside those that it calls: an edited copy, or examples/ itself. */
function editWorkflow(workflow: string, folder: string, edit?: (text: string) => string): string {
  if (edit === undefined) return join(EXAMPLES, workflow);
  for (const name of readdirSync(EXAMPLES).filter((each) => each.endsWith(".yml"))) {
    copy(join(EXAMPLES, name), join(folder, name));
  }
  const text = readFileSync(join(EXAMPLES, workflow), "utf8");
  expect(edit(text)).not.toBe(text);
  writeFileSync(join(folder, workflow), edit(text));
  return join(folder, workflow);
}

/** The files of examples/ that the first lines of a workflow say to copy to the root of the repository. */
export function listFilesToCopy(workflow: string): string[] {
  const [header = ""] = /^(#.*\n)+/.exec(readFileSync(join(EXAMPLES, workflow), "utf8")) ?? [];
  return [...new Set(header.match(/\b[\w-]+\.(mjs|json)\b/g))];
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

async function commitAll(folder: string): Promise<Pick<RunOptions, "event" | "github">> {
  mkdirSync(folder, { recursive: true });
  await runGit(folder, folder, "init", "--quiet", "--initial-branch=main");
  await runGit(folder, folder, "add", "--all");
  await runGit(folder, folder, "commit", "--quiet", "--allow-empty", "--message", "Add videos");
  return {};
}

/** What actions/checkout does with another repository, here the action's: what its command needs. */
function checkOutAction({ repository, path = "" }: Readonly<Record<string, string>>, workspace: string): void {
  expect(repository).toBe("acme/tiktok-upload-guard");
  const place = join(workspace, path);
  removeFolder(place);
  for (const name of ["package.json", "dist/cli"])
    cpSync(join(REPOSITORY, name), join(place, name), { recursive: true });
}

/** What actions/checkout does: the workspace holds the commit, and nothing of an earlier job. */
async function checkOut(origin: string, inputs: Readonly<Record<string, string>>, workspace: string): Promise<void> {
  for (const name of readdirSync(workspace)) removeFolder(join(workspace, name));
  const { "fetch-depth": depth = "1" } = inputs;
  const history = depth === "0" ? [] : [`--depth=${depth}`];
  await runGit(dirname(workspace), workspace, "clone", "--quiet", ...history, origin, ".");
}
