/** The chunks of an upload, as the stand-in for TikTok takes them. */
import { describe, expect, it } from "vitest";
import { call, start } from "./asking.ts";
import { chunkLimits } from "./chunk-plan.ts";
import type { TikTok, TikTokOptions } from "./server.ts";

const SIZE = 12_345;
const VIDEO = Buffer.from(Array.from({ length: SIZE }, (_each, at) => at % 251));
const BODY = {
  source_info: { source: "FILE_UPLOAD", video_size: SIZE, chunk_size: 6000, total_chunk_count: 2 },
};

/** Starts an upload of two chunks: 6,000 bytes and the rest. */
async function open(options: TikTokOptions = {}) {
  const tiktok = await start({ chunkLimits: chunkLimits(1000), ...options });
  const { data } = await call(tiktok, "inbox/video/init", BODY);
  return { tiktok, id: String(data.publish_id), url: String(data.upload_url) };
}

type Chunk = { first?: number; end?: number; total?: number; type?: string; range?: string };

/** Sends a chunk. Returns the status, and what TikTok says it has. */
async function put(url: string, { first = 0, end = 6000, total = SIZE, type = "video/mp4", range }: Chunk) {
  const response = await fetch(url, {
    method: "PUT",
    headers: { "content-type": type, "content-range": range ?? `bytes ${first}-${end - 1}/${total}` },
    body: VIDEO.subarray(first, end),
  });
  return [response.status, response.headers.get("content-range")];
}

async function status(tiktok: TikTok, id: string) {
  const { data } = await call(tiktok, "status/fetch", { publish_id: id });
  return [data.status, data.fail_reason ?? data.uploaded_bytes];
}

it("an upload is processed only once its last chunk is there", async () => {
  const { tiktok, id, url } = await open();
  expect(await status(tiktok, id)).toEqual(["PROCESSING_UPLOAD", 0]);
  expect(await put(url, {})).toEqual([206, `bytes 0-5999/${SIZE}`]);
  for (let call = 0; call < 3; call++) expect(await status(tiktok, id)).toEqual(["PROCESSING_UPLOAD", 6000]);
  expect(await put(url, { first: 6000, end: SIZE })).toEqual([201, `bytes 0-12344/${SIZE}`]);
  expect(await status(tiktok, id)).toEqual(["PROCESSING_UPLOAD", SIZE]);
  expect((await status(tiktok, id))[0]).toBe("SEND_TO_USER_INBOX");
  expect(tiktok.received(id).equals(VIDEO)).toBe(true);
});

it("an upload can be refused after its last chunk", async () => {
  const stages = [{ status: "FAILED", failReason: "frame_rate_check_failed" }];
  const { tiktok, id, url } = await open({ inits: [{ stages }] });
  await put(url, {});
  expect((await status(tiktok, id))[0]).toBe("PROCESSING_UPLOAD");
  await put(url, { first: 6000, end: SIZE });
  expect(await status(tiktok, id)).toEqual(["FAILED", "frame_rate_check_failed"]);
});

describe("a chunk", () => {
  const received = `bytes 0-5999/${SIZE}`;
  it.each<[string, Chunk, number, string | null]>([
    ["comes twice", {}, 416, received],
    ["leaves a gap", { first: 6001, end: SIZE }, 416, received],
    ["is not the whole rest", { first: 6000, end: 12_000 }, 416, received],
    ["names another size", { first: 6000, end: SIZE, total: SIZE + 1 }, 416, received],
    ["names no range", { first: 6000, end: SIZE, range: "" }, 400, null],
    ["holds other than its range", { first: 6000, end: SIZE, range: `bytes 6000-6999/${SIZE}` }, 400, null],
    ["has another type than the first", { first: 6000, end: SIZE, type: "video/webm" }, 400, null],
    ["has no type that TikTok takes", { first: 6000, end: SIZE, type: "application/octet-stream" }, 400, null],
  ])("is refused if it %s", async (_name, chunk, expected, range) => {
    const { tiktok, id, url } = await open();
    await put(url, {});
    expect(await put(url, chunk)).toEqual([expected, range]);
    expect(await status(tiktok, id)).toEqual(["PROCESSING_UPLOAD", 6000]);
  });

  it.each<[string, (url: string) => string, number, TikTokOptions?]>([
    ["has expired", (url: string) => url, 403, { uploadLifetimeMs: 0 }],
    ["has the credential of another upload", (url: string) => url.replace(/upload_token=\w+/, "upload_token=0"), 403],
    ["has no credential", (url: string) => url.replace(/&upload_token=\w+/, ""), 403],
    ["is of no upload", (url: string) => url.replace(/upload_id=\w+/, "upload_id=1"), 404],
    ["has another path", (url: string) => url.replace("/video/", "/"), 404],
  ])("is refused if its address %s", async (_name, change, expected, options) => {
    const { url } = await open(options);
    expect((await put(change(url), {}))[0]).toBe(expected);
  });

  it("is refused once the publish is cancelled", async () => {
    const { tiktok, id, url } = await open();
    expect((await call(tiktok, "cancel", { publish_id: id })).code).toBe("ok");
    expect((await put(url, {}))[0]).toBe(404);
  });

  it("is in the log, without the credential", async () => {
    const { tiktok, id, url } = await open();
    await put(url, {});
    expect(tiktok.requests.at(-1)).toMatchObject({
      ...{ method: "PUT", endpoint: "chunk", publishId: id, path: "/video/", token: "none" },
      ...{ range: `bytes 0-5999/${SIZE}`, contentType: "video/mp4", response: "206", httpStatus: 206 },
    });
    const [token = ""] = tiktok.uploadTokens();
    expect(url).toContain(token);
    expect(JSON.stringify(tiktok.requests.at(-1))).not.toContain(token);
  });

  it("meets the faults of its publish", async () => {
    const faults = [{ on: "chunk" as const, script: [{ kind: "respond" as const, code: "internal_error" }] }];
    const { url } = await open({ faults });
    expect((await put(url, {}))[0]).toBe(500);
    expect((await put(url, {}))[0]).toBe(206);
  });
});
