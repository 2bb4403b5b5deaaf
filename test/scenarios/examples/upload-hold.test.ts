/** examples/upload.mjs with a command: it sends the last chunk of each file only if the command passes. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { LONG_BYTES, LONG_POST, type Scene, type Uploaded, upload } from "./uploader.ts";

const [FIRST, SECOND] = ["v_inbox_file~v2.1", "v_pub_file~v2.2"];
const SMALL_POST = {
  ...{ video: "b.mp4", post_info: { privacy_level: "SELF_ONLY" } },
  source_info: { source: "FILE_UPLOAD" },
};
/** A video of five chunks and a small one, which is sent whole. */
const TWO = {
  ...{ videos: { "a.mp4": LONG_BYTES, "b.mp4": "good.mp4" }, posts: [LONG_POST, SMALL_POST] },
  tiktok: { inits: [{ id: FIRST }, { id: SECOND }] },
} satisfies Scene;

const BEFORE = ["inbox-init ok", ...Array(4).fill("chunk 206"), "video-init ok"];

/** The arguments that run some JavaScript as the command. */
const holdFor = (script: string, ...args: string[]) => ["posts.json", "--", "node", "-e", script, ...args];

it("upload.mjs sends the last chunks once the command has passed", async () => {
  const { tiktok, calls, exitCode } = await upload({ ...TWO, args: holdFor("process.exit(0)") });
  expect(calls).toEqual([...BEFORE, "chunk 201", "chunk 201"]);
  expect(tiktok.received(FIRST).equals(LONG_BYTES)).toBe(true);
  expect(exitCode).toBe(0);
});

it.each([
  [
    "fails",
    ["posts.json", "--", "node", "-e", "process.exit(3)"],
    /the check failed: node -e process\.exit\(3\) \(exit code 3\)/,
  ],
  ["is ended by a signal", ["posts.json", "--", "node", "-e", "process.kill(process.pid, 'SIGKILL')"], /SIGKILL/],
  ["is not there", ["posts.json", "--", "no-such-command"], /the command no-such-command was not found/],
])("upload.mjs sends no last chunk if the command %s", async (_how, args, reason) => {
  const { calls, exitCode, stderr, ledger } = await upload({ ...TWO, args });
  expect(calls).toEqual(BEFORE);
  expect(ledger).toEqual([
    { publish_id: FIRST, video: "a.mp4" },
    { publish_id: SECOND, video: "b.mp4" },
  ]);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(reason);
  expect(stderr).toMatch(/Nothing was posted/);
  expect(stderr.match(/not posted: (20,000,000 of 25,000,123|0 of 8,578) bytes/g)).toHaveLength(2);
});

it("upload.mjs starts what TikTok pulls only once the command has passed", async () => {
  const pull = { source_info: { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/c.mp4" } };
  const posts = [pull, LONG_POST];
  const failed = await upload({ ...TWO, posts, args: holdFor("process.exit(1)") });
  expect(failed.calls).toEqual(["inbox-init ok", ...Array(4).fill("chunk 206")]);
  const passed = await upload({ ...TWO, posts, args: holdFor("process.exit(0)") });
  expect(passed.calls.slice(-2)).toEqual(["chunk 201", "inbox-init ok"]);
});

it("upload.mjs gives the command its arguments as they are, the output, and no token", async () => {
  const script = "console.log(JSON.stringify([process.argv.slice(1), Object.values(process.env).sort()]))";
  const { stdout } = await upload({ ...TWO, args: holdFor(script, "a b", "$(x)", "*") });
  expect(stdout).toContain('[["a b","$(x)","*"],');
  expect(stdout).not.toContain(CREATOR_TOKEN);
});

it("upload.mjs sends no last chunk if the file has changed meanwhile", async () => {
  const script = "require('fs').appendFileSync('a.mp4', 'more')";
  const { calls, stderr, exitCode } = await upload({ ...TWO, args: holdFor(script) });
  expect(calls).toEqual(BEFORE);
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^Failed: a\.mp4: .*the file has changed/)]);
});

it("upload.mjs sends a file whose mode has changed meanwhile", async () => {
  const { exitCode, calls } = await upload({ ...TWO, args: ["posts.json", "--", "chmod", "600", "a.mp4", "b.mp4"] });
  expect([exitCode, calls.slice(-2)]).toEqual([0, ["chunk 201", "chunk 201"]]);
});

it("upload.mjs says that the upload has expired if the command took longer than the hour that TikTok gives it", async () => {
  const script = "setTimeout(() => {}, 2000)";
  const tiktok = { ...TWO.tiktok, uploadLifetimeMs: 1000 };
  const { stderr, calls } = await upload({ ...TWO, posts: SMALL_POST, tiktok, args: holdFor(script) });
  expect(calls).toEqual(["video-init ok", "chunk 403"]);
  expect(stderr).toMatch(/expired.*\n.*not posted/);
});

/** What the command is: it writes the id of a process that must end. */
const WAITING = "echo $$ > pid; for i in {1..600}; do sleep 0.1; done";
const STUBBORN = `trap "" INT TERM HUP; ${WAITING}`;
const COMMANDS: readonly [string, string][] = [
  ["", WAITING],
  [", although the command takes no notice of it", STUBBORN],
  [", and what the command has started", `bash -c '${WAITING}'; true`],
  [", and what the command has left behind", `bash -c '${STUBBORN}' & sleep 60`],
];

describe.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("after %s during the command", (signal) => {
  it.each(COMMANDS)("upload.mjs ends the command, and sends nothing more%s", async (_how, command) => {
    const { calls, exitCode, stderr } = await stopDuring(command, [signal], true);
    expect(calls).toEqual(BEFORE);
    expect([exitCode, stderr]).toEqual([
      130,
      expect.stringMatching(new RegExp(`^The run was cancelled \\(${signal}\\)\\. Nothing was posted\\.\n`)),
    ]);
    expect(stderr.match(/not posted/g)).toHaveLength(2);
  });
});

it("upload.mjs says what became of each upload, and ends the command, if a second signal comes", async () => {
  const { exitCode, stderr } = await stopDuring(STUBBORN, ["SIGINT", "SIGTERM"], false);
  expect([exitCode, stderr]).toEqual([130, expect.stringMatching(/^The run was cancelled \(SIG/)]);
  expect(stderr.match(/not posted/g)).toHaveLength(2);
});

/** Sends signals once the command has written its id, and checks that it is gone when the script has ended. */
async function stopDuring(command: string, signals: readonly NodeJS.Signals[], isHurried: boolean): Promise<Uploaded> {
  let pid = "";
  const uploaded = await upload({
    ...{ ...TWO, isHurried },
    args: ["posts.json", "--", "bash", "-c", command],
    async meanwhile({ folder, child }) {
      const file = join(folder, "pid");
      while (!existsSync(file) || readFileSync(file, "utf8") === "") await sleep(20);
      pid = readFileSync(file, "utf8").trim();
      for (const signal of signals) child.kill(signal);
    },
  });
  // A process that nobody has waited for is a zombie: it has ended.
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", pid], { encoding: "utf8" });
  expect(stdout.replace(/^Z.*\n/, "")).toBe("");
  return uploaded;
}
