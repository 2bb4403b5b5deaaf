/** examples/upload.mjs with files: which chunks it sends, and what it does when one is not taken. */
import { describe, expect, it } from "vitest";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import type { RequestRecord } from "../../support/tiktok/request-log.ts";
import { FIVE_CHUNKS, haveCome, LONG_BYTES, LONG_POST, type Scene, upload } from "./uploader.ts";

const ID = "v_inbox_file~v2.1";
const GIVEN = { videos: { "a.mp4": LONG_BYTES }, posts: LONG_POST } satisfies Scene;
const INITS = [{ id: ID }];

/** The chunks as TikTok should get them. */
const RANGES = ["0-4999999", "5000000-9999999", "10000000-14999999", "15000000-19999999", "20000000-25000122"];
const rangesOf = (requests: readonly RequestRecord[]) =>
  requests.filter(({ endpoint }) => endpoint === "chunk").map(({ range = "" }) => /\d+-\d+/.exec(range)?.[0]);

const afterChunks = (count: number, ...then: Behaviour[]) => ({
  inits: INITS,
  faults: [{ on: "chunk" as const, script: [...Array<Behaviour>(count).fill({ kind: "serve" }), ...then] }],
});

it("upload.mjs sends a file in the chunks that the post states, and records its id before the first", async () => {
  const { tiktok, ledger, kept, exitCode, stdout } = await upload({ ...GIVEN, tiktok: { inits: INITS } });
  expect(rangesOf(tiktok.requests)).toEqual(RANGES);
  expect(tiktok.requests.at(-1)).toMatchObject({ response: "201", token: "none", contentType: "video/mp4" });
  expect(tiktok.received(ID).equals(LONG_BYTES)).toBe(true);
  expect(ledger).toEqual([{ publish_id: ID, video: "a.mp4" }]);
  expect(kept).toEqual(ledger);
  expect([exitCode, stdout.split("\n")[0]]).toEqual([0, `Started: a.mp4, publish_id ${ID}`]);
});

it.each([
  ["MP4", { "a.mov": "good.mp4" }, "video/mp4"],
  ["MOV", { "a.mp4": "good.mov" }, "video/quicktime"],
  ["WebM", { "a.mp4": "good-vp9.webm" }, "video/webm"],
  ["a MOV without ftyp", { "a.mp4": Buffer.from("\0\0\0\u0008wide\0\0\0\u0008mdat") }, "video/quicktime"],
])("upload.mjs says that the file is %s, whatever its name says", async (_name, videos, type) => {
  const [video] = Object.keys(videos);
  const { tiktok, calls } = await upload({ videos, posts: { video, source_info: { source: "FILE_UPLOAD" } } });
  expect(calls).toEqual(["inbox-init ok", "chunk 201"]);
  expect(tiktok.requests.at(-1)?.contentType).toBe(type);
});

describe("a chunk that TikTok does not take", () => {
  const once5xx: Behaviour = { kind: "respond", code: "internal_error", httpStatus: 503 };

  it.each<[string, Behaviour]>([
    ["5xx", once5xx],
    ["a broken connection", { kind: "reset" }],
  ])("is sent again after %s", async (_name, fault) => {
    const { tiktok, exitCode } = await upload({ ...GIVEN, tiktok: afterChunks(1, fault, fault) });
    expect(rangesOf(tiktok.requests)).toEqual([RANGES[0], RANGES[1], ...RANGES.slice(1, 2), ...RANGES.slice(1)]);
    expect(exitCode).toBe(0);
  });

  it("is sent three times at most", async () => {
    const { calls, exitCode, stderr } = await upload({ ...GIVEN, tiktok: afterChunks(1, once5xx, once5xx, once5xx) });
    expect(calls).toEqual(["inbox-init ok", "chunk 206", ...Array(3).fill("chunk internal_error")]);
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringMatching(/chunk 2 of 5: .*HTTP 503.*\n.*not posted: 5,000,000 of/),
    ]);
  });

  it.each<[string, Behaviour, RegExp]>([
    ["400", { kind: "respond", code: "x", httpStatus: 400 }, /HTTP 400/],
    ["403", { kind: "respond", code: "x", httpStatus: 403 }, /expired.*one hour.*HTTP 403/],
    ["404", { kind: "respond", code: "x", httpStatus: 404 }, /cancelled.*HTTP 404/],
    ["416", { kind: "respond", code: "x", httpStatus: 416 }, /HTTP 416/],
    ["a redirect", { kind: "redirect", httpStatus: 307 }, /HTTP 307/],
    ["200, which says neither more nor done", { kind: "respond", code: "ok" }, /HTTP 200/],
  ])("is not sent again after %s", async (_name, fault, reason) => {
    const { tiktok, exitCode, stderr } = await upload({ ...GIVEN, tiktok: afterChunks(2, fault) });
    expect(rangesOf(tiktok.requests)).toEqual(RANGES.slice(0, 3));
    expect(stderr).toMatch(new RegExp(`chunk 3 of 5: .*${reason.source}`));
    expect(stderr).toMatch(/not posted: 10,000,000 of 25,000,123 bytes/);
    expect([exitCode, tiktok.redirected]).toEqual([1, []]);
  });

  it("is named as expired if the upload's hour is over", async () => {
    const { calls, stderr } = await upload({ ...GIVEN, tiktok: { inits: INITS, uploadLifetimeMs: 0 } });
    expect(calls).toEqual(["inbox-init ok", "chunk 403"]);
    expect(stderr).toMatch(/expired/);
  });

  it.each([0, 4])("has arrived if only its response is lost, as TikTok's range proves: chunk %i", async (before) => {
    const { tiktok, calls, exitCode } = await upload({ ...GIVEN, tiktok: afterChunks(before, { kind: "lost" }) });
    expect(calls.slice(before + 1, before + 3)).toEqual(["chunk lost", "chunk 416"]);
    expect([exitCode, tiktok.received(ID).equals(LONG_BYTES)]).toEqual([0, true]);
  });

  const UNSURE: readonly [string, Behaviour][] = [
    ["200", { kind: "respond", code: "ok" }],
    ["202", { kind: "respond", code: "ok", httpStatus: 202 }],
    ["206, as if more was to come", { kind: "respond", code: "ok", httpStatus: 206 }],
    ["a redirect", { kind: "redirect", httpStatus: 301 }],
    ["429", { kind: "respond", code: "rate_limit_exceeded" }],
  ];
  it.each(UNSURE)("may be posted if it is the last one, and the response is %s", async (_name, fault) => {
    const { stderr, exitCode } = await upload({ ...GIVEN, tiktok: afterChunks(4, fault) });
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/\): it may (?:be posted|reach the inbox)/)]);
  });

  it("may be posted if the response is 201 before the last one", async () => {
    const done: Behaviour = { kind: "respond", code: "ok", httpStatus: 201 };
    const { stderr, calls } = await upload({ ...GIVEN, tiktok: afterChunks(1, done) });
    expect([calls.length, stderr]).toEqual([3, expect.stringMatching(/\): it may (?:be posted|reach the inbox)/)]);
  });

  it.each([400, 403, 404, 416])("is not posted if it is the last one, and the response is %i", async (httpStatus) => {
    const { stderr } = await upload({ ...GIVEN, tiktok: afterChunks(4, { kind: "respond", code: "x", httpStatus }) });
    expect(stderr).toMatch(/\): not posted: 20,000,000 of 25,000,123 bytes/);
  });
});

it.each(["SIGINT", "SIGTERM"] as const)("upload.mjs sends no further chunk after %s", async (signal) => {
  const { calls, stderr, exitCode, ledger } = await upload({
    ...GIVEN,
    tiktok: afterChunks(2, { kind: "hang" }),
    async meanwhile({ tiktok, child }) {
      await tiktok.until(haveCome(3));
      child.kill(signal);
    },
  });
  expect(calls).toEqual(["inbox-init ok", "chunk 206", "chunk 206", "chunk hang"]);
  expect(ledger).toEqual([{ publish_id: ID, video: "a.mp4" }]);
  expect(exitCode).toBe(130);
  expect(stderr).toMatch(
    new RegExp(
      `^The run was cancelled \\(${signal}\\)\\. Nothing was posted\\.\na\\.mp4 .*: not posted: 10,000,000 of 25,000,123 bytes`,
    ),
  );
});

it("upload.mjs sends no further chunk once the shell that started it is gone", async () => {
  const { calls, stderr, ledger } = await upload({
    ...{ ...GIVEN, inShell: true },
    tiktok: afterChunks(2, { kind: "hang" }),
    async meanwhile({ tiktok, child }) {
      await tiktok.until(haveCome(3));
      child.kill("SIGKILL");
    },
  });
  expect(calls).toEqual(["inbox-init ok", "chunk 206", "chunk 206", "chunk hang"]);
  expect(ledger).toHaveLength(1);
  expect(stderr).toMatch(/^Stopped: the process that started.*\na\.mp4 .*: not posted: 10,000,000 of 25,000,123 bytes/);
});

it("upload.mjs never repeats an init of a file, and says that nothing is posted if its response is lost", async () => {
  const tiktok = { faults: [{ on: "inbox-init" as const, script: [{ kind: "lost" as const }] }] };
  const { calls, stderr, exitCode } = await upload({ ...GIVEN, tiktok });
  expect(calls).toEqual(["inbox-init lost"]);
  expect([exitCode, stderr]).toEqual([
    1,
    expect.stringMatching(/no response from TikTok .*not posted: 0 of 25,000,123 bytes/),
  ]);
});

it("a killed upload.mjs leaves its id, and a video that TikTok has not posted", async () => {
  const { tiktok, ledger, kept } = await upload({
    ...GIVEN,
    tiktok: afterChunks(2, { kind: "hang" }),
    async meanwhile({ tiktok, child }) {
      await tiktok.until(haveCome(3));
      child.kill("SIGKILL");
    },
  });
  expect(ledger).toEqual([{ publish_id: ID, video: "a.mp4" }]);
  expect(kept).toEqual(ledger);
  expect(tiktok.received(ID)).toHaveLength(10_000_000);
});

it("upload.mjs reads the id of an init that ends after a signal", async () => {
  const { ledger, exitCode, calls } = await upload({
    ...GIVEN,
    tiktok: { inits: INITS, faults: [{ on: "inbox-init", script: [{ kind: "serve", latencyMs: 500 }] }] },
    async meanwhile({ tiktok, child }) {
      await tiktok.until(({ length }) => length === 1);
      child.kill("SIGINT");
    },
  });
  expect([exitCode, calls]).toEqual([130, ["inbox-init ok"]]);
  expect(ledger).toEqual([{ publish_id: ID, video: "a.mp4" }]);
});

it.each([
  ["http to another machine", "http://203.0.113.5/video/?upload_token=x"],
  ["no address", 5],
])("upload.mjs sends no chunk to an upload_url that is %s", async (_name, upload_url) => {
  const data = { publish_id: ID, upload_url };
  const { calls, stderr, ledger } = await upload({
    ...{ videos: { "a.mp4": LONG_BYTES }, posts: { video: "a.mp4", source_info: FIVE_CHUNKS } },
    tiktok: { faults: [{ on: "inbox-init", script: [{ kind: "respond", code: "ok", data }] }] },
  });
  expect(calls).toEqual(["inbox-init ok"]);
  expect(ledger).toHaveLength(1);
  expect(stderr).toMatch(/upload_url.*must be an https address/);
});
