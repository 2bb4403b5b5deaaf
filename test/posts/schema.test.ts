/** The JSON Schema that editors use, by a validator that others maintain. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PRIVACY_LEVELS } from "../../src/posts/limits.ts";
import { findingsOf } from "./rule-cases.ts";
import { DIRECT, photos, urlsOf, withInfo, withSource } from "./subject.ts";

const root = resolve(import.meta.dirname, "..", "..");
const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(root, "schemas", "post.schema.json"), "utf8")),
);

/** What the checks object to and a schema can't say: it compares no two values, and knows no addresses. */
const BEYOND = /chunk plan|No photo has the number \d|is on an IP address|leads nowhere/;

function isAccepted(post: unknown): boolean {
  return findingsOf(undefined, { post: JSON.stringify(post), path: "a.json" }).every(({ problem }) =>
    BEYOND.test(problem),
  );
}

const pull = { source_info: { source: "PULL_FROM_URL", video_url: "https://media.example.com/a.mp4" } };

describe("the schema accepts a post without findings", () => {
  it.each<[string, object]>([
    ["a direct post of a file", DIRECT],
    ["a list of posts", [DIRECT, { ...pull, publish: "draft" }]],
    ["a draft without post_info", { source_info: { source: "FILE_UPLOAD" }, video: "a.mp4" }],
    ["a video that TikTok pulls", { ...DIRECT, ...pull }],
    ["every key of a video", withInfo({ title: "", disable_duet: true, video_cover_timestamp_ms: 5, is_aigc: true })],
    ["a chunk plan", withSource({ video_size: 5, chunk_size: 5, total_chunk_count: 1 })],
    ["photos", photos(urlsOf(35), { photo_cover_index: 3 }, { is_aigc: false })],
    ["a draft of photos", photos(urlsOf(1), {}, { post_mode: "MEDIA_UPLOAD", post_info: { title: "" } })],
  ])("%s", (_what, post) => {
    expect(isAccepted(post)).toBe(true);
    expect(validate(post)).toBe(true);
  });
});

describe("the schema refuses a post with findings", () => {
  it.each([
    "{}",
    "[]",
    "5",
    "source_info: { source: FILE_UPLOAD, video_url: x }",
    "source_info: { source: PULL_FROM_URL }",
    "source_info: { source: FILE_UPLOAD, chunk_size: 5 }",
    "{ publish: direct, source_info: { source: FILE_UPLOAD } }",
    "{ publish: draft, post_info: {}, source_info: { source: FILE_UPLOAD } }",
    "{ post_info: {}, source_info: { source: FILE_UPLOAD } }",
    "{ post_info: { privacy_level: PUBLIC }, source_info: { source: FILE_UPLOAD } }",
    "{ post_info: { privacy_level: SELF_ONLY, brand_content_toggle: true }, source_info: { source: FILE_UPLOAD } }",
    "{ media_type: PHOTO, post_mode: MEDIA_UPLOAD, publish: direct, source_info: { source: PULL_FROM_URL } }",
  ])("%s", (text) => {
    expect(isAccepted(parse(text))).toBe(false);
    expect(validate(parse(text))).toBe(false);
  });
});

const any = fc.constantFrom<unknown>(null, true, 1, -1, 1.5, "", "x", "yes", [], {}, "x".repeat(91), "x".repeat(2201));
const or = (...good: unknown[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: any });
const flag = or(true, false);
const url = or(
  "https://media.example.com/a",
  "http://media.example.com/a",
  "https://10.0.0.1/",
  "https:/a",
  "HTTPS://a.de/",
);
const count = or(1, 5, 1000, 1001, 5_000_000, 0, 2 ** 31);
const info = {
  ...{ title: or("", "x".repeat(90), "x".repeat(91), "x".repeat(2200)), description: or("", "x".repeat(4001)) },
  ...{ privacy_level: or(...PRIVACY_LEVELS), disable_comment: flag, disable_duet: flag, disable_stitch: flag },
  ...{ video_cover_timestamp_ms: count, brand_content_toggle: flag, brand_organic_toggle: flag, is_aigc: flag },
  ...{ auto_add_music: flag, tittle: any },
};
const sources = {
  ...{ source: or("FILE_UPLOAD", "PULL_FROM_URL"), video_size: count, chunk_size: count, total_chunk_count: count },
  ...{ video_url: url, photo_images: fc.array(url, { maxLength: 36 }), photo_cover_index: count, photo: any },
};
const some = <Keys extends Record<string, fc.Arbitrary<unknown>>>(keys: Keys, required: (keyof Keys)[] = []) =>
  fc
    .subarray(Object.keys(keys))
    .chain((names) =>
      fc.record(
        Object.fromEntries([...new Set([...names, ...required.map(String)])].map((name) => [name, keys[name] ?? any])),
      ),
    );
const few = <Keys extends Record<string, fc.Arbitrary<unknown>>>(keys: Keys, required: (keyof Keys)[]) =>
  fc.oneof(some(keys), fc.record(Object.fromEntries(required.map((name) => [name, keys[name] ?? any]))));
const posts = some(
  {
    ...{ post_info: fc.oneof(few(info, ["privacy_level"]), any), source_info: fc.oneof(few(sources, ["source"]), any) },
    ...{ publish: or("direct", "draft"), video: or("a.mp4"), is_aigc: flag, other: any },
    ...{ media_type: or("PHOTO", "VIDEO"), post_mode: or("DIRECT_POST", "MEDIA_UPLOAD") },
  },
  ["source_info"],
);

it("the schema and the checks judge any post alike, but for what no schema can say", () => {
  const judged = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(posts, (post) => {
      const accepted = isAccepted(post);
      judged[accepted ? "accepted" : "refused"]++;
      expect({ post, accepted: validate(post) }).toEqual({ post, accepted });
    }),
    { numRuns: 5000 },
  );
  expect(Math.min(judged.accepted, judged.refused)).toBeGreaterThan(0);
});
