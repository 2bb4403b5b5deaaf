/** examples/upload.mjs by itself, at the stand-in for TikTok. Knows nothing of src. */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { CREATOR_TOKEN, startTikTok, type TikTokOptions } from "../../support/tiktok/server.ts";

const SCRIPT = resolve(import.meta.dirname, "../../../examples/upload.mjs");

/** A minute of the script, and of the stand-in, takes this part of a real one. */
const SCALE = 1 / 200;
const CLOCK = `data:text/javascript,${encodeURIComponent(`
  import { syncBuiltinESMExports } from "node:module";
  import timers from "node:timers/promises";
  const [sleep, now] = [timers.setTimeout, performance.now.bind(performance)];
  timers.setTimeout = (ms) => sleep(ms * ${SCALE});
  performance.now = () => now() / ${SCALE};
  syncBuiltinESMExports();
`)}`;

/** Runs the script on a terminal, with `count` posts. Resolves with what it printed, though it failed. */
async function upload(count: number, options: TikTokOptions) {
  const folder = makeFolder("upload");
  onTestFinished(() => removeFolder(folder));
  const tiktok = await startTikTok(options);
  onTestFinished(() => tiktok.close());
  const posts = join(folder, "posts.json");
  const source_info = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/launch.mp4" };
  writeFileSync(posts, JSON.stringify(Array.from({ length: count }, () => ({ publish: "direct", source_info }))));
  const env = { PATH: process.env.PATH, TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN, TIKTOK_API_URL: tiktok.url };
  const run = promisify(execFile)(process.execPath, ["--import", CLOCK, SCRIPT, posts], { cwd: folder, env });
  const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error);
  return { stdout, stderr, codes: tiktok.requests.map(({ response }) => response) };
}

it("upload.mjs waits before the seventh upload, so that TikTok takes eight", async () => {
  const { stdout, stderr, codes } = await upload(8, { rates: { windowMs: 60_000 * SCALE } });
  expect(stderr).toBe("");
  expect(codes).toEqual(Array(8).fill("ok"));
  expect(stdout).toMatch(/^(Started: .*\n){6}Waiting \d+ s: TikTok starts at most 6 uploads a minute\nStarted: /);
});

it("upload.mjs prints no workflow command on a terminal", async () => {
  const { stderr } = await upload(1, {
    faults: [{ on: "video-init", always: { kind: "respond", code: "invalid_params", message: "No" } }],
  });
  expect(stderr).toMatch(/^Failed: https:\/\/videos\.acme\.example\/launch\.mp4: invalid_params: No \(log_id \w+\)\n$/);
});
