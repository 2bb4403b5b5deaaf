import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createEnvironmentFiles, readEnvironmentFiles } from "../../support/runner/environment-files.ts";
import { CREATOR_TOKEN, startTikTok } from "../../support/tiktok/server.ts";
import { createWorkspace } from "../../support/workspace.ts";

const DIST = resolve(import.meta.dirname, "../../../dist");

// In a job container, paths differ from the runner's (/__w/_temp for RUNNER_TEMP, /__w/<repository> for the workspace),
// and git sees the workspace as another user's: everything must be found by the paths that the process is given.
it("the guard works in a job container, where paths and the owner of the files differ from the runner's", async () => {
  const { path: root } = createWorkspace();
  const tiktok = await startTikTok({ publishes: [{ id: "v_pub_url~1" }] });
  onTestFinished(() => tiktok.close());
  const workspace = join(root, "__w/videos/videos");
  const temp = join(root, "__w/_temp");
  for (const folder of [workspace, temp]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(workspace, "a.mp4"), "not a video");
  for (const args of [
    ["init", "--quiet"],
    ["add", "."],
  ])
    execFileSync("git", args, { cwd: workspace });

  const run = async (entry: string, more: Readonly<Record<string, string>> = {}) => {
    const files = createEnvironmentFiles(root);
    const fileVariables = Object.entries(files).map(([name, path]) => [`GITHUB_${name.toUpperCase()}`, path]);
    const child = spawn(process.execPath, [join(DIST, entry, "index.js")], {
      cwd: workspace,
      stdio: "ignore",
      env: {
        PATH: process.env.PATH,
        // Makes git refuse the files as another owner's, unless the directory is declared safe.
        GIT_TEST_ASSUME_DIFFERENT_OWNER: "1",
        GITHUB_ACTIONS: "true",
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        ...Object.fromEntries(fileVariables),
        "INPUT_ACCESS-TOKEN": CREATOR_TOKEN,
        "INPUT_TIKTOK-API-URL": tiktok.url,
        ...more,
      },
    });
    const [exitCode] = await once(child, "exit");
    return { exitCode, ...readEnvironmentFiles(files) };
  };

  const main = await run("validate");
  expect(main).toMatchObject({ exitCode: 1, output: { checked: "1", valid: "false" } });
  const ledger = main.env.TIKTOK_PUBLISH_IDS ?? "";
  expect(ledger.startsWith(`${temp}/`)).toBe(true);
  appendFileSync(ledger, "v_pub_url~1");
  const states = Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]);
  const post = await run("post", Object.fromEntries(states));
  expect(post.exitCode).toBe(0);
  const report = JSON.parse(readFileSync(main.output["report-file"] ?? "", "utf8"));
  expect(report).toMatchObject({
    videos: [{ path: "a.mp4" }],
    cancellations: [{ publishId: "v_pub_url~1", outcome: "cancelled" }],
  });
});
