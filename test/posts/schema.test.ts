/** The JSON Schema that editors use, by a validator that others maintain. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PRIVACY_LEVELS } from "../../src/posts/limits.ts";
import { findingsOf } from "./rule-cases.ts";
import { DIRECT, photos, urlsOf, withInfo, withSource } from "./subject.ts";

const root = resolve(import.meta.dirname, "..", "..");
const validate = new Ajv({ strictTypes: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(root, "schemas", "post.schema.json"), "utf8")),
);

/** What the checks object to and a schema can't say: it compares no two values, and knows no addresses. */
const BEYOND = /chunk plan|but photos count|has one photo|is an IP address|has no public address/;

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

/** A post in YAML, and the rules that object to it. */
type Bad = readonly [rules: string, text: string];

const upload = "source_info: { source: FILE_UPLOAD }";
const self = "privacy_level: SELF_ONLY";
const direct = (info: string, source = "source: FILE_UPLOAD", top = "video: a.mp4") =>
  `{ ${top}, post_info: { ${self}, ${info} }, source_info: { ${source} } }`;
const pulled = (url: string) => direct("title: a", `source: PULL_FROM_URL, video_url: "${url}"`);
const pictures = (source: string, top = `post_mode: DIRECT_POST, post_info: { ${self} }`) =>
  `{ media_type: PHOTO, ${top}, source_info: { source: PULL_FROM_URL, ${source} } }`;
const picture = "photo_images: [https://media.example.com/0.jpg]";

const REFUSED: readonly Bad[] = [
  ["post-unreadable", "5"],
  ["post-unreadable", "[]"],
  ["post-unreadable", `[{ ${upload} }, a.mp4]`],
  ["required-key", "{}"],
  ["required-key", "source_info: { source: PULL_FROM_URL }"],
  ["required-key", `{ publish: direct, ${upload} }`],
  ["required-key", pictures(picture, "publish: draft")],
  ["required-key", pictures("photo_cover_index: 0")],
  ["required-key", pictures(picture, "post_mode: DIRECT_POST")],
  ["post-key, publish-mode, required-key", pictures("title: a", "post_mode: MEDIA_UPLOAD, publish: direct")],
  ["publish-mode", pictures(picture, `post_mode: MEDIA_UPLOAD, publish: direct, post_info: { ${self} }`)],
  ["publish-mode", pictures(picture, `post_mode: DIRECT_POST, publish: draft, post_info: { ${self} }`)],
  ["post-value", `{ publish: later, post_info: { ${self} }, ${upload} }`],
  ["post-value", `{ video: 5, ${upload} }`],
  ["post-value", direct("disable_duet: 'true'")],
  ["post-value", direct("title: 5")],
  ["post-value", direct("video_cover_timestamp_ms: 1.5")],
  ["post-value", direct("video_cover_timestamp_ms: 2147483648")],
  ["post-value", direct("title: a", "source: UPLOAD")],
  ["post-value", direct("title: a", "source: FILE_UPLOAD, video_size: 1, chunk_size: 1, total_chunk_count: 0")],
  ["post-value", "{ post_info: a, source_info: { source: FILE_UPLOAD } }"],
  ["post-value", pictures("photo_images: a.jpg")],
  ["post-value", pictures("photo_images: [5]")],
  ["privacy-level", `{ post_info: {}, ${upload} }`],
  ["privacy-level", `{ post_info: { privacy_level: PUBLIC }, ${upload} }`],
  ["title-length", direct(`title: ${"x".repeat(2201)}`)],
  ["title-length", pictures(picture, `post_mode: DIRECT_POST, post_info: { ${self}, title: ${"x".repeat(91)} }`)],
  ["title-length", pictures(picture, `post_mode: MEDIA_UPLOAD, post_info: { description: ${"x".repeat(4001)} }`)],
  ["chunk-plan", "source_info: { source: FILE_UPLOAD, chunk_size: 5 }"],
  ["post-url", pulled("http://media.example.com/a.mp4")],
  ["post-url", pulled("videos/a.mp4")],
  ["post-url", pulled(" https://media.example.com/a.mp4")],
  ["post-url", pictures("photo_images: [https://media.example.com/0.jpg, http://media.example.com/1.jpg]")],
  ["photo-count", pictures("photo_images: []")],
  ["photo-count", pictures(`photo_images: [${urlsOf(36).join(", ")}]`)],
  ["photo-cover", pictures(`${picture}, photo_cover_index: -1`)],
  ["post-key", direct("title: a, tittle: b")],
  ["post-key", direct("title: a", "source: FILE_UPLOAD", "$schema: a")],
  ["post-key", direct("description: a")],
  ["post-key", pictures(picture, "post_mode: MEDIA_UPLOAD, post_info: { auto_add_music: true }")],
  ["post-key", pictures(picture, "post_mode: MEDIA_UPLOAD, post_info: { disable_comment: true }")],
  ["post-key", direct("title: a", "source: FILE_UPLOAD", "is_aigc: true")],
  ["post-key", "source_info: { source: FILE_UPLOAD, video_url: https://media.example.com/a.mp4 }"],
  ["draft-info", `{ publish: draft, post_info: {}, ${upload} }`],
  ["cover-time", direct("video_cover_timestamp_ms: -1")],
  ["branded-content", direct("brand_content_toggle: true")],
];

const ACCEPTED: readonly Bad[] = [
  // A schema counts an emoji as one character.
  ["title-length", direct(`title: ${"🎬".repeat(1101)}`)],
  ["chunk-plan", direct("title: a", "source: FILE_UPLOAD, video_size: 9, chunk_size: 5, total_chunk_count: 2")],
  ["post-url", pulled("https://192.0.2.1/a.mp4")],
  ["post-url", pulled("https://localhost/a.mp4")],
  ["photo-cover", pictures(`${picture}, photo_cover_index: 1`)],
];

function nameBad([rules, text]: Bad): [name: string, ...Bad] {
  return [`${rules}: ${text.slice(0, 200)}`, rules, text];
}

function listRules(text: string): string {
  return [...new Set(findingsOf(undefined, { post: text }).map(({ rule }) => rule.id))].sort().join(", ");
}

describe("a post to which a rule objects by its keys and values, the schema refuses too", () => {
  it.each(REFUSED.map(nameBad))("%s", (_name, rules, text) => {
    expect(listRules(text)).toBe(rules);
    expect(validate(parse(text))).toBe(false);
  });
});

describe("a post to which a rule objects by what no schema can say, the schema accepts", () => {
  it.each(ACCEPTED.map(nameBad))("%s", (_name, rules, text) => {
    expect(listRules(text)).toBe(rules);
    expect(validate(parse(text))).toBe(true);
  });
});

/** JSON and YAML in Markdown that is a post. */
function listBlocks(document: string): [name: string, post: unknown][] {
  const text = readFileSync(join(root, document), "utf8");
  return [...text.matchAll(/^```(?:json|yaml)\n(.*?)^```$/gms)]
    .map(([, block = ""], at): [string, unknown] => [`block ${at + 1} of ${document}`, parse(block)])
    .filter(([, post]) => JSON.stringify(post).includes("source_info"));
}

const examples = readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".json"))
  .map((file): [string, unknown] => [
    `examples/${file}`,
    JSON.parse(readFileSync(join(root, "examples", file), "utf8")),
  ])
  .filter(([, post]) => JSON.stringify(post).includes("source_info"));

const published = [...examples, ...listBlocks("docs/posts.md"), ...listBlocks("docs/uploading.md")];

describe("the schema accepts what this project publishes, to which no rule objects as an error", () => {
  it("looks at examples and documents", () => {
    expect(published.map(([name]) => name)).toEqual(
      expect.arrayContaining(["examples/posts.json", "examples/posts-file.json", "block 1 of docs/posts.md"]),
    );
  });

  it.each(published)("%s", (_name, post) => {
    expect(validate(post)).toBe(true);
    const findings = findingsOf(undefined, { post: JSON.stringify(post), path: "a.json" });
    // The hosts of examples are reserved names.
    expect(findings.filter(({ problem }) => !problem.includes("has no public address"))).toEqual([]);
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
// An empty name is judged when the file is looked up.
const name = or("a.mp4").filter((each) => each !== "");
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
    ...{ publish: or("direct", "draft"), video: name, is_aigc: flag, other: any },
    ...{ media_type: or("PHOTO", "VIDEO"), post_mode: or("DIRECT_POST", "MEDIA_UPLOAD") },
  },
  ["source_info"],
);

it("the schema refuses an empty name of a video, which no file has", () => {
  const named = (video: string) => validate({ video, source_info: { source: "FILE_UPLOAD" } });
  expect([named("a.mp4"), named("")]).toEqual([true, false]);
});

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
