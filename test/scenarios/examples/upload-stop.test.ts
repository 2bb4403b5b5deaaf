/** examples/upload.mjs when it is stopped, or its connection stands still: what it says, and that it ends. */
import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { serveLoopback } from "../../support/loopback.ts";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import { LONG_BYTES, LONG_POST, type Scene, upload } from "./uploader.ts";

const source_info = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/a.mp4" };
const PULL = { post_info: { privacy_level: "SELF_ONLY" }, source_info };
const PHOTOS = {
  ...{ media_type: "PHOTO", post_mode: "DIRECT_POST", post_info: { privacy_level: "SELF_ONLY" } },
  source_info: { source: "PULL_FROM_URL", photo_cover_index: 0, photo_images: ["https://acme.example/a.webp"] },
};
const FILE = { videos: { "a.mp4": LONG_BYTES }, posts: LONG_POST } satisfies Scene;

/** Stops the script while its first init is in progress. */
const stopInit = (init: Behaviour, ...signals: NodeJS.Signals[]) =>
  ({
    tiktok: {
      inits: [{ id: "v_pub_url~v2.1" }],
      faults: [{ on: ["video-init", "inbox-init", "content-init"], script: [init] }],
    },
    async meanwhile({ tiktok, child }) {
      await tiktok.until(({ length }) => length === 1);
      for (const signal of signals) child.kill(signal);
    },
  }) satisfies Partial<Scene>;

it.each<[string, unknown, NodeJS.Signals[]]>([
  ["video", PULL, ["SIGTERM"]],
  ["photos", PHOTOS, ["SIGTERM"]],
  ["video", PULL, ["SIGINT", "SIGTERM"]], // a shell passes on the Ctrl-C of a terminal
  ["video", PULL, ["SIGHUP", "SIGTERM", "SIGINT"]],
])("upload.mjs says what became of the last %s if signals come during its init", async (_name, posts, signals) => {
  const { exitCode, ledger, stderr } = await upload({
    ...{ posts, ...stopInit({ kind: "serve", latencyMs: 500 }, ...signals) },
  });
  expect([exitCode, ledger.length]).toEqual([130, 1]);
  expect(stderr).toMatch(
    /^The run was cancelled \(SIG(?:TERM|INT|HUP)\)\n.*\(publish_id v_pub_url~v2\.1\): TikTok pulls it/,
  );
});

it.each([
  ["without a guard", { TIKTOK_PUBLISH_IDS: "" }, [": node dist/cli/index.js cancel v_pub_url~v2.1"]],
  ["under a guard, which does that,", {}, []],
])("upload.mjs that is cancelled %s says how to cancel what TikTok has taken", async (_where, env, commands) => {
  const stopped = stopInit({ kind: "serve", latencyMs: 500 }, "SIGINT");
  const { stderr } = await upload({ posts: PULL, ...stopped, env });
  expect(stderr.match(/: node \S+ cancel .*/g) ?? []).toEqual(commands);
});

it.each<[string, Behaviour, NodeJS.Signals[]]>([
  ["has no response", { kind: "hang" }, ["SIGINT"]],
  ["has a response that does not end", { kind: "drip", everyMs: 60_000 }, ["SIGINT"]],
])("upload.mjs says that an upload may have started if its init %s", async (_name, init, signals) => {
  const { exitCode, stderr, calls } = await upload({
    ...{ posts: PULL, isHurried: true },
    ...stopInit(init, ...signals),
  });
  expect([exitCode, calls.length]).toEqual([130, 1]);
  expect(stderr).toMatch(/^The run was cancelled \(SIG(INT|TERM)\)\nhttps:\S+: .*it may have started\n$/);
});

it("upload.mjs waits for the response longer than GitHub takes to send SIGTERM after SIGINT", async () => {
  const scale = 1 / 10;
  let [signalledMs, waitedMs] = [0, 0];
  const { exitCode } = await upload({
    ...{ posts: PULL, isHurried: true, scale, ...stopInit({ kind: "hang" }) },
    async meanwhile({ tiktok, child }) {
      child.once("exit", () => (waitedMs = performance.now() - signalledMs));
      await tiktok.until(({ length }) => length === 1);
      signalledMs = performance.now();
      child.kill("SIGINT");
      await sleep(7500 * scale);
      child.kill("SIGTERM");
    },
  });
  expect(exitCode).toBe(130);
  expect(waitedMs / scale).toBeGreaterThan(8500);
});

it("upload.mjs waits no longer once the same signal has come again", async () => {
  let isOver = false;
  const { exitCode, stderr, ledger } = await upload({
    ...{ posts: PULL, ...stopInit({ kind: "serve", latencyMs: 4000 }) },
    async meanwhile({ tiktok, child }) {
      child.once("exit", () => (isOver = true));
      await tiktok.until(({ length }) => length === 1);
      while (!isOver) {
        child.kill("SIGINT");
        await sleep(50);
      }
    },
  });
  expect([exitCode, ledger]).toEqual([130, []]);
  expect(stderr).toContain("it may have started");
});

it("upload.mjs says that a file is not posted if a signal comes during its init", async () => {
  const { exitCode, stderr } = await upload({ ...FILE, ...stopInit({ kind: "hang" }, "SIGINT"), isHurried: true });
  expect([exitCode, stderr]).toEqual([130, expect.stringMatching(/\na\.mp4: not posted: 0 of 25,000,123 bytes/)]);
});

it("upload.mjs gives a chunk up if nothing moves, and tries it three times", async () => {
  const { calls, stderr } = await upload({
    ...{ ...FILE, isHurried: true, tiktok: { faults: [{ on: "chunk", always: { kind: "hang" } }] } },
  });
  expect(calls).toEqual(["inbox-init ok", ...Array(3).fill("chunk hang")]);
  expect(stderr).toMatch(/chunk 1 of 5: .*nothing moved for 120 s/);
});

it("upload.mjs gives an init up if nothing moves", async () => {
  const tiktok = { faults: [{ on: "video-init" as const, script: [{ kind: "hang" as const }] }] };
  const { calls, stderr } = await upload({ posts: PULL, isHurried: true, tiktok });
  expect(calls).toEqual(["video-init hang"]);
  expect(stderr).toMatch(/nothing moved for 120 s\); .*it may have started\n/);
});

it("upload.mjs goes on to its end if nobody reads what it says", async () => {
  const { exitCode, ledger } = await upload({
    posts: [PULL, PHOTOS],
    async meanwhile({ child }) {
      child.stdout?.destroy();
    },
  });
  expect([exitCode, ledger.length]).toEqual([0, 2]);
});

/** A video whose only chunk is far larger than what a connection holds. */
const WHOLE = Buffer.concat([LONG_BYTES.subarray(0, 5_000_000), Buffer.alloc(45_000_000)]);
const ONE_CHUNK = { source: "FILE_UPLOAD", chunk_size: WHOLE.length, total_chunk_count: 1 };

it.each<[string, (handle: number) => void]>([
  ["is overwritten", (handle) => writeSync(handle, "changed", WHOLE.length - 10)],
  ["grows", (handle) => writeSync(handle, "more", WHOLE.length)],
  ["is cut off", (handle) => ftruncateSync(handle, WHOLE.length - 20_000_000)],
  ["is emptied", (handle) => ftruncateSync(handle, 0)],
])("upload.mjs never sends the end of a file that %s while its last chunk is sent", async (_how, change) => {
  const puts: { bytes: number }[] = [];
  const { exitCode, stderr } = await uploadSlowly((request, response, folder) => {
    const put = { bytes: 0 };
    puts.push(put);
    const handle = openSync(join(folder, "a.mp4"), "r+");
    change(handle);
    closeSync(handle);
    request.on("data", (bytes) => (put.bytes += bytes.length));
    request.on("end", () => response.writeHead(201).end());
  });
  expect(puts).toHaveLength(1);
  expect(puts[0]?.bytes).toBeLessThan(WHOLE.length);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(
    /^Failed: a\.mp4: chunk 1 of 1: the file has changed.*\n.*: not posted: 0 of 50,000,000 bytes/,
  );
});

it("upload.mjs ends if TikTok refuses a chunk without reading it", async () => {
  const { exitCode, stderr } = await uploadSlowly((_request, response) => response.writeHead(403).flushHeaders());
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/expired.*HTTP 403.*\n.*: not posted: 0 of/)]);
});

/** Sends the file to a server that leaves it to `answer` whether a chunk is read. */
async function uploadSlowly(answer: (request: IncomingMessage, response: ServerResponse, folder: string) => void) {
  let folder = "";
  const server = await serveLoopback((request, response) => {
    request.on("error", () => {});
    if (request.method === "PUT") return answer(request, response, folder);
    request.resume();
    const data = { publish_id: "v_inbox_file~v2.1", upload_url: `${server.origin}/?upload_token=5f1c2b7a-token` };
    response.end(JSON.stringify({ data, error: { code: "ok" } }));
  });
  onTestFinished(() => server.close());
  return upload({
    videos: { "a.mp4": WHOLE },
    posts: { video: "a.mp4", source_info: ONE_CHUNK },
    env: { TIKTOK_API_URL: server.origin },
    async meanwhile(running) {
      folder = running.folder;
    },
  });
}
