/**
 * The root action as Forgejo, Gitea and act run it: what they give to main and post differs from GitHub's runner, and
 * what a cancelled step has written into GITHUB_OUTPUT is lost. Sources: forgejo/runner 12, gitea/runner 2 and
 * nektos/act 0.2, act/runner/{step,action,job_executor,run_context}.go.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import {
  createEnvironmentFiles,
  type FileContents,
  readEnvironmentFiles,
} from "../../support/runner/environment-files.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok } from "../../support/tiktok/server.ts";
import { initRepository } from "../../support/workspace.ts";
import { cancelAtOnce } from "../cancel/scene.ts";

const REPOSITORY = resolve(import.meta.dirname, "../../..");
const ACTION: Action = parse(readFileSync(join(REPOSITORY, "action.yml"), "utf8"));
type Action = { inputs: Record<string, { default?: string }>; runs: { main: string; post: string; "post-if": string } };

const RECORDED = "v_pub_url~v2-1.1";
const LATE = "v_inbox_url~v2-1.2";

/** What post gets of an input that the workflow does not set, after a cancellation. */
type Defaults = (main: Record<string, string>) => Record<string, string>;

const RUNNERS: readonly [name: string, defaults: Defaults][] = [
  // The status of the job is that of its steps: the one that was cancelled has failed.
  ["Forgejo's runner 12, and act", () => evaluateDefaults("failure")],
  ["an older runner of Forgejo", () => ({})],
  ["Gitea's runner", (main) => main],
];

/** The defaults of action.yml, as the runners evaluate them. */
function evaluateDefaults(jobStatus: string): Record<string, string> {
  const values = { "${{ job.status }}": jobStatus, "${{ github.token }}": "stand-in-job-token" } as Record<
    string,
    string
  >;
  const given = Object.entries(ACTION.inputs).map(([name, { default: value = "" }]) => [
    name,
    values[value] ?? `${value}`,
  ]);
  return Object.fromEntries(given);
}

type Job = {
  inputs: Readonly<Record<string, string>>;
  defaults: Defaults;
  meanwhile?(tiktok: TikTok, ledger: string): Promise<void>;
};

/** Runs main, a step that is cancelled once it has recorded an id, and post. Returns what post did. */
async function runCancelledJob({
  inputs,
  defaults,
  meanwhile,
}: Job): Promise<{ cancelled: string[]; exitCode: unknown; lastedMs: number }> {
  const folder = makeFolder("act-runner");
  const [workspace, temp] = [join(folder, "workspace"), join(folder, "temp")];
  for (const each of [workspace, temp]) mkdirSync(each);
  initRepository(workspace);
  const tiktok = await startTikTok(cancelAtOnce({ publishes: [{ id: RECORDED }, { id: LATE }] }));
  const run = async (script: string, values: Record<string, string>, env: Record<string, string>) => {
    const files = createEnvironmentFiles(temp);
    const child = spawn(process.execPath, [join(REPOSITORY, script)], {
      cwd: workspace,
      env: {
        ...{ PATH: process.env.PATH, CI: "true", GITHUB_ACTIONS: "true", GITHUB_ACTION_PATH: "", RUNNER_TEMP: temp },
        ...{
          GITHUB_WORKSPACE: workspace,
          GITHUB_OUTPUT: files.output,
          GITHUB_STATE: files.state,
          GITHUB_ENV: files.env,
        },
        ...{ GITHUB_STEP_SUMMARY: files.step_summary, ...env },
        ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [output, [exitCode]] = await Promise.all([text(child.stdout), once(child, "exit")]);
    expect(output.replace(/^::add-mask::.*$/gm, "")).not.toContain(CREATOR_TOKEN);
    return { exitCode, contents: readEnvironmentFiles(files) };
  };
  const read = ({ state }: FileContents) => Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
  try {
    // What a workflow sets is evaluated again for post.
    const given = { ...inputs, "access-token": CREATOR_TOKEN, "tiktok-api-url": tiktok.url };
    const forMain = evaluateDefaults("success");
    const main = await run(ACTION.runs.main, { ...forMain, ...given }, {});
    const { TIKTOK_PUBLISH_IDS: ledger = "" } = main.contents.env;
    appendFileSync(ledger, `{"publish_id":"${RECORDED}"}\n`);
    const late = meanwhile?.(tiktok, ledger);
    const beginMs = performance.now();
    const post = await run(
      ACTION.runs.post,
      { ...defaults(forMain), ...given },
      Object.fromEntries(read(main.contents)),
    );
    const lastedMs = performance.now() - beginMs;
    await late;
    const asked = tiktok.requests.filter(({ path }) => path.includes("/cancel/")).map(({ publishId }) => publishId);
    return { cancelled: [...new Set(asked)].map(String), exitCode: post.exitCode, lastedMs };
  } finally {
    await tiktok.close();
    removeFolder(folder);
  }
}

describe.concurrent.each(RUNNERS)("post in %s", (_name, defaults) => {
  it("cancels what a cancelled step has recorded in the ledger", async () => {
    const { cancelled, exitCode } = await runCancelledJob({ inputs: {}, defaults });
    expect({ cancelled, exitCode }).toEqual({ cancelled: [RECORDED], exitCode: 0 });
  });

  it("with the job-status 'cancelled', stays three seconds for ids of a step that goes on, and cancels them", async () => {
    const { cancelled, lastedMs } = await runCancelledJob({
      inputs: { "job-status": "cancelled" },
      defaults,
      async meanwhile(tiktok, ledger) {
        await tiktok.until((all) => all.some(({ endpoint }) => endpoint === "status"));
        appendFileSync(ledger, `{"publish_id":"${LATE}"}\n`);
      },
    });
    expect(cancelled).toEqual([RECORDED, LATE]);
    expect(lastedMs).toBeGreaterThan(3000);
  });
});

it("post runs if a step has failed, which is what the runners of Forgejo and act say of a cancelled one", () => {
  expect(ACTION.runs["post-if"]).toBe("failure() || cancelled()");
});

describe("the workflow for these runners in docs/other-ci.md", () => {
  const page = readFileSync(join(REPOSITORY, "docs/other-ci.md"), "utf8");
  const [, block = ""] = /^```yml\n(jobs:.*?)^```$/ms.exec(page) ?? [];
  const { steps }: { steps: { uses?: string; with?: object }[] } = parse(block).jobs.publish;
  const guard = steps.find(({ uses = "" }) => uses.includes("tiktok-upload-guard"));

  it("gives the action only inputs that it declares, and the job-status for late ids", () => {
    expect(Object.keys(guard?.with ?? {}).filter((name) => !(name in ACTION.inputs))).toEqual([]);
    expect(guard?.with).toMatchObject({ "job-status": "cancelled" });
  });

  it("names each action by its whole address, since these runners look for others on their own server", () => {
    for (const { uses = "https://github.com/" } of steps) expect(uses).toMatch(/^https:\/\/github\.com\//);
  });
});
