/** examples/upload.sh that is cancelled: by signals, in a terminal, and by GitHub's runner. Knows nothing of src. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { isInstalled } from "../../support/programs.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "../../support/tiktok/server.ts";
import { runInTmux } from "../../support/tmux.ts";
import { GUARD, outcomesOf, play } from "../cancel/scene.ts";

const SCRIPT = resolve(import.meta.dirname, "../../../examples/upload.sh");
const ID = "v_pub_url~v2-1.1";
const [A, B] = ["a.mp4", "b.mp4"].map((name) => ({
  video: `videos/${name}`,
  post_info: { privacy_level: "SELF_ONLY" },
  source_info: { source: "PULL_FROM_URL", video_url: `https://videos.acme.example/${name}` },
}));
const LEDGER = [
  { video: "videos/a.mp4", publish: "direct", upload: "started" },
  { publish_id: ID, video: "videos/a.mp4" },
];

const isAsked = (endpoint: string) => (requests: TikTok["requests"]) =>
  requests.some((each) => each.endpoint === endpoint);

/** TikTok responds to an init only once it has been asked for a status, as `respond` does. */
const LATE: TikTokOptions = {
  inits: [{ id: ID }],
  faults: [{ on: "video-init", script: [{ kind: "serve", notBefore: isAsked("status") }] }],
};
const respond = ({ url }: TikTok) => fetch(`${url}/v2/post/publish/status/fetch/`, { method: "POST" });

/** A folder with a list of posts, and the environment of the script in it. */
async function prepare(posts: unknown) {
  const folder = makeFolder("upload-stop");
  onTestFinished(() => removeFolder(folder));
  writeFileSync(join(folder, "posts.json"), JSON.stringify(posts));
  const tiktok = await startTikTok(LATE);
  onTestFinished(() => tiktok.close());
  const ledger = join(folder, "ledger");
  const env = {
    ...{ PATH: process.env.PATH, TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN },
    ...{ TIKTOK_API_URL: tiktok.url, TIKTOK_PUBLISH_IDS: ledger },
  };
  const read = () =>
    readFileSync(ledger, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  return { folder, tiktok, env, read };
}

const CANCELLED = /^Cancelled\. If no publish_id or refusal of videos\/a\.mp4 follows, look in the TikTok app/;
const isCancelled = (line: string) => CANCELLED.test(line);
const isEnd = (line: string) => line.startsWith("Nothing more is uploaded: ");

it.each<[how: string, posts: unknown, signals: readonly NodeJS.Signals[]]>([
  ["during an upload by SIGINT", [A, B], ["SIGINT"]],
  ["during its last upload by SIGINT", A, ["SIGINT"]],
  ["during an upload by SIGTERM", [A, B], ["SIGTERM"]],
  ["by SIGINT, and by SIGTERM after it", [A, B], ["SIGINT", "SIGTERM"]],
  ["by SIGINT twice", [A, B], ["SIGINT", "SIGINT"]],
  ["by the end of its terminal", [A, B], ["SIGHUP"]],
])(
  "upload.sh that is cancelled %s to its group names the video at once and once, and records its id",
  { repeats: 4 }, // a second signal may come between any two commands of a trap
  async (...row) => {
    const [, posts, signals] = row;
    const { folder, tiktok, env, read } = await prepare(posts);
    // A group of its own, as in a terminal
    const child = spawn(SCRIPT, [], { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"], detached: true });
    const ended = once(child, "close");
    const said = listen(child);
    await tiktok.until(isAsked("video-init"));
    for (const signal of signals) {
      process.kill(-(child.pid ?? 0), signal);
      await Promise.race([said.until(CANCELLED), ended]);
    }
    await respond(tiktok);
    const [exitCode] = await ended;
    const lines = said.lines();
    expect([exitCode, read(), lines.filter(isCancelled).length, lines.filter(isEnd).length]).toEqual([
      130,
      LEDGER,
      1,
      1,
    ]);
    expect(tiktok.requests.map(({ endpoint }) => endpoint)).toEqual(["video-init", "status"]);
  },
);

it("upload.sh that is cancelled without a guard names only the ids of its own run, to be cancelled", async () => {
  const { folder, tiktok, env } = await prepare([A, B]);
  const { TIKTOK_PUBLISH_IDS: _none, ...rest } = env;
  writeFileSync(join(folder, "tiktok-uploads.jsonl"), '{"publish_id":"v_pub_url~v2.0","video":"earlier.mp4"}\n');
  const child = spawn(SCRIPT, [], { cwd: folder, env: rest, stdio: ["ignore", "ignore", "pipe"], detached: true });
  const ended = once(child, "close");
  const said = listen(child);
  await tiktok.until(isAsked("video-init"));
  process.kill(-(child.pid ?? 0), "SIGINT");
  await said.until(CANCELLED);
  await respond(tiktok);
  await ended;
  expect(said.lines().filter((line) => / cancel v_/.test(line))).toEqual([
    expect.stringMatching(new RegExp(`: node dist/cli/index\\.js cancel ${ID}$`)),
  ]);
});

it("upload.sh that is cancelled without a guard names what it has taken, though TikTok refuses the next upload", async () => {
  const { folder, env } = await prepare([A, B]);
  const isSecond = (requests: TikTok["requests"]) =>
    requests.filter((each) => each.endpoint === "video-init").length > 1;
  const late = { kind: "respond", code: "access_token_invalid", notBefore: isAsked("status") } as const;
  const tiktok = await startTikTok({
    inits: [{ id: ID }],
    faults: [{ on: "video-init", script: [{ kind: "serve" }, late] }],
  });
  onTestFinished(() => tiktok.close());
  const { TIKTOK_PUBLISH_IDS: _none, ...rest } = { ...env, TIKTOK_API_URL: tiktok.url };
  const child = spawn(SCRIPT, [], { cwd: folder, env: rest, stdio: ["ignore", "ignore", "pipe"], detached: true });
  const ended = once(child, "close");
  const said = listen(child);
  await tiktok.until(isSecond);
  process.kill(-(child.pid ?? 0), "SIGINT");
  await said.until(/^Cancelled\. If no publish_id/);
  await respond(tiktok);
  const [exitCode] = await ended;
  expect([exitCode, said.lines().filter((line) => / cancel v_/.test(line))]).toEqual([
    130,
    [expect.stringMatching(new RegExp(`: node dist/cli/index\\.js cancel ${ID}$`))],
  ]);
  // A person who has cancelled the run wants no other one.
  expect(said.lines().filter((line) => /access_token_invalid/.test(line))).toHaveLength(1);
  expect(said.lines().join("\n")).not.toMatch(/new run|new token/);
});

it("upload.sh that is cancelled as an upload begins sends nothing without a word about it", {
  repeats: 9,
}, async () => {
  const { folder, tiktok, env, read } = await prepare([A, B]);
  const child = spawn(SCRIPT, [], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  const ended = once(child, "close");
  const said = listen(child);
  await once(child.stdout ?? child, "data"); // "Uploading videos/a.mp4"
  process.kill(-(child.pid ?? 0), "SIGINT");
  await respond(tiktok);
  await ended;
  const isSent = isAsked("video-init")(tiktok.requests);
  expect(said.lines().filter((line) => isCancelled(line) || /a\.mp4 was not started/.test(line))).not.toEqual([]);
  if (isSent) expect(read()).toMatchObject([{ upload: "started" }, { publish_id: ID }]);
  expect(tiktok.requests.filter(({ endpoint }) => endpoint === "video-init").length).toBeLessThan(2);
});

it.skipIf(!isInstalled("tmux"))("upload.sh in a terminal says once that Ctrl-C has cancelled it", async () => {
  const { folder, tiktok, env, read } = await prepare([A, B]);
  const terminal = runInTmux({ columns: 200, command: [SCRIPT], environment: env, folder });
  await tiktok.until(isAsked("video-init"));
  terminal.press("C-c");
  const hasSaid = (lines: readonly string[]) => lines.some((line) => line.includes("Cancelled. If no publish_id"));
  await terminal.until(hasSaid);
  terminal.press("C-c");
  await respond(tiktok);
  expect(await terminal.ended()).toBe(130);
  expect(terminal.screen().filter((line) => line.includes("Cancelled. If no publish_id"))).toHaveLength(1);
  expect(terminal.screen().filter(isEnd)).toHaveLength(1);
  expect(read()).toEqual(LEDGER);
});

it.skipIf(!isInstalled("tmux"))("upload.sh records its id though Ctrl-C has ended what reads its output", async () => {
  const { folder, tiktok, env, read } = await prepare([A, B]);
  const command = ["bash", "-c", '"$0" 2>&1 | tee log', SCRIPT];
  const terminal = runInTmux({ columns: 200, command, environment: env, folder });
  await tiktok.until(isAsked("video-init"));
  terminal.press("C-c");
  await respond(tiktok);
  await terminal.ended();
  expect(read()).toEqual(LEDGER);
});

it("upload.sh in a job that is cancelled names the video once, though the runner signals twice, and so does the guard", async () => {
  const step = `
- id: upload
  run: exec ./upload.sh
  env:
    TIKTOK_ACCESS_TOKEN: \${{ secrets.TIKTOK_ACCESS_TOKEN }}
    TIKTOK_API_URL: \${{ env.TIKTOK_URL }}`;
  const played = await play({
    files: { "posts.json": JSON.stringify([A, B]), "upload.sh": readFileSync(SCRIPT) },
    steps: `\n- run: chmod +x upload.sh${GUARD}${step}`,
    tiktok: { faults: [{ on: "video-init", always: { kind: "hang" } }] },
    cancelWhen: ({ tiktok }) => [{ after: tiktok.until(isAsked("video-init")) }],
    scale: 0.4, // the runner kills the script after four seconds
  });
  const { conclusion, rawOutput } = findStep(findJob(played.result, "publish"), "upload");
  expect([conclusion, rawOutput.split("\n").filter(isCancelled).length]).toEqual(["cancelled", 1]);
  expect(outcomesOf(played)).toEqual([[null, "unrecorded"]]);
});

/** What a process says in stderr. */
function listen({ stderr }: ChildProcess) {
  let heard = "";
  stderr?.on("data", (chunk) => {
    heard += chunk;
  });
  return {
    lines: () => heard.split("\n"),
    until: (words: RegExp) =>
      new Promise<void>((resolved) => {
        const look = () => new RegExp(words, "m").test(heard) && resolved();
        stderr?.on("data", look);
        look();
      }),
  };
}
