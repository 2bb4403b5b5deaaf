/** Reading post files: what a post is, and that no text does harm. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PostFinding } from "../../src/model/post.ts";
import { checkPost } from "../../src/posts/check.ts";
import { POST_KEYS } from "../../src/posts/keys.ts";
import { findText, findValue } from "../../src/posts/post.ts";
import { readPosts } from "../../src/posts/read.ts";
import { listPullableUrls } from "../../src/posts/urls.ts";
import { findUnprintable } from "../../src/text/unprintable.ts";
import { DIRECT, photos, urlsOf } from "./subject.ts";

function readOne(post: string | object, path = "a.yml") {
  const { posts, findings } = readPosts(path, typeof post === "string" ? post : JSON.stringify(post));
  expect(findings).toEqual([]);
  const [first, ...others] = posts;
  if (first === undefined || others.length > 0) throw new Error(`${posts.length} posts`);
  return first;
}

describe("what a post is follows from its keys", () => {
  it.each([
    ["a video with post_info, which is posted directly", DIRECT, "video", "direct"],
    ["a video without post_info, which is a draft", { source_info: {} }, "video", "draft"],
    ["a video that says draft", { ...DIRECT, publish: "draft" }, "video", "draft"],
    ["a video that says direct", { publish: "direct" }, "video", "direct"],
    ["a video with another value of publish", { ...DIRECT, publish: "later" }, "video", "direct"],
    ["a video with media_type VIDEO", { ...DIRECT, media_type: "VIDEO" }, "video", "direct"],
    ["a video with post_mode", { ...DIRECT, post_mode: "MEDIA_UPLOAD" }, "video", "direct"],
    ["photos", photos(urlsOf(1)), "photos", "direct"],
    ["photos as a draft", photos(urlsOf(1), {}, { post_mode: "MEDIA_UPLOAD" }), "photos", "draft"],
    ["photos without images", { media_type: "PHOTO" }, "photos", "direct"],
    ["photos without media_type", { source_info: { photo_images: [] } }, "photos", "direct"],
    ["photos whose publish contradicts post_mode", photos([], {}, { publish: "draft" }), "photos", "direct"],
    ["photos without post_mode that say draft", { media_type: "PHOTO", publish: "draft" }, "photos", "draft"],
    ["an empty mapping", {}, "video", "draft"],
  ])("%s", (_what, content, medium, publish) => {
    expect(readOne(content)).toMatchObject({ medium, publish });
  });
});

describe("a value has the place where it stands", () => {
  it.each([
    ["JSON", "a.json", '{\n  "video": "a.mp4",\n  "post_info": { "title": "x" }\n}', [2, 12], [3, 27]],
    ["YAML", "a.yml", "video: a.mp4\npost_info:\n  title: x", [1, 8], [3, 10]],
    ["YAML with CRLF", "a.yml", "video: a.mp4\r\npost_info:\r\n  title: x", [1, 8], [3, 10]],
    ["a block of text", "a.yml", "video: a.mp4\npost_info:\n  title: |\n    x", [1, 8], [3, 10]],
    [
      "after an emoji, in UTF-16 units",
      "a.yml",
      '{ "🎬": 1, video: a.mp4, post_info: { title: x } }',
      [1, 19],
      [1, 46],
    ],
  ])("%s", (_what, path, text, video, title) => {
    const post = readOne(text, path);
    expect([post.video?.line, post.video?.column]).toEqual(video);
    const found = findText(post, "post_info", "title");
    expect([found?.line, found?.column]).toEqual(title);
  });
});

it("every post of a list is read, with its own place", () => {
  const { posts } = readPosts("a.yml", "- video: a.mp4\n- post_info: {}\n  video: b.mp4\n");
  expect(posts.map(({ video, content }) => [video?.name, content.line])).toEqual([
    ["a.mp4", 1],
    ["b.mp4", 2],
  ]);
});

it("an alias is read as what it stands for", () => {
  const text = "- &first\n  post_info: &info { title: a }\n- post_info: *info\n- *first";
  const { posts, findings } = readPosts("a.yml", text);
  expect(findings).toEqual([]);
  expect(posts.map((post) => findText(post, "post_info", "title")?.text)).toEqual(["a", "a", "a"]);
});

it("values that no rule looks into are not read, however deep they are", () => {
  const deep = `source_info: { source: { a: { b: { c: [*lost] } } } }`;
  const { posts, findings } = readPosts("a.yml", deep);
  expect(findings).toEqual([]);
  expect(posts.map((post) => findValue(post, "source_info", "source"))).toMatchObject([{ kind: "mapping", size: 1 }]);
});

it("only URLs from which TikTok may be able to pull are worth a request", () => {
  const urls = [
    "https://media.example.com/a.jpg?s=1",
    "http://media.example.com/",
    "https://10.0.0.1/",
    "https://nas/",
    "x",
  ];
  expect(listPullableUrls(readOne(photos(urls)))).toEqual(["https://media.example.com/a.jpg?s=1"]);
});

const names = [
  "tittle",
  "__proto__",
  "constructor",
  "<<",
  "",
  "\u202e",
  ...POST_KEYS.map(({ path }) => path.at(-1) ?? ""),
];
const scalars = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("DIRECT_POST", "PHOTO", "draft", "FILE_UPLOAD", "https://media.example.com/?secret"),
  fc.constantFrom<unknown>(null, true, -1, 0, Number.MAX_VALUE, 5_000_000, 2 ** 53),
);
const values = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalars, fc.array(tie("value"), { maxLength: 3 }), tie("mapping")),
  mapping: fc.dictionary(fc.constantFrom(...names), tie("value"), { maxKeys: 6 }),
}));
const pieces = fc.constantFrom(
  ...[
    "post_info:",
    "source_info:",
    "title",
    ": ",
    "\n",
    "  ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    ",",
    '"',
    "'",
    "&a ",
    "*a",
    "!!",
  ],
  ...["|", ">", "%", "#", "?", "\t", "\r", "\0", "\u2028", "\ufeff", "---", "...", "video: ", "<<: ", "~", "1e400"],
);
const texts = fc.oneof(
  values.value.map((value) => JSON.stringify(value)),
  fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

function findAll(path: string, text: string): PostFinding[] {
  const { posts, findings } = readPosts(path, text);
  return [...findings, ...posts.flatMap((post) => checkPost(post, { isVideoMissing: true }))];
}

it.each(["a.json", "a.yml"])("any text of %s is read without an exception, and findings stand within it", (path) => {
  fc.assert(
    fc.property(texts, (text) => {
      const lines = text.split("\n");
      for (const { line, column, problem, advice, detail = "" } of findAll(path, text)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        expect(findUnprintable(`${problem}${advice}${detail}`)).toBeUndefined();
        expect(`${problem}${advice}${detail}`).not.toContain("secret");
        expect(problem.length).toBeLessThan(600);
      }
    }),
    { numRuns: 3000 },
  );
});

it("a JSON text is read as the same values as by the parser of the language", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("title", "description"), fc.string({ unit: "binary" })), (post_info) => {
      const { posts, findings } = readPosts("a.json", JSON.stringify({ post_info }));
      expect(findings).toEqual([]);
      for (const [key, text] of Object.entries(post_info)) {
        expect(posts.map((post) => findText(post, "post_info", key)?.text)).toEqual([text]);
      }
    }),
    { numRuns: 1000 },
  );
});

const levels = Array.from({ length: 9 }, (_, at) => `- &l${at + 1} [${`*l${at}, `.repeat(9)}]`);

it.each([
  ["nine levels of aliases", ["- &l0 { video: a }", ...levels].join("\n")],
  ["an alias of itself", "&a [*a]"],
  ["a post that holds itself", "&a { post_info: *a }"],
  ["brackets", "[".repeat(400_000)],
  ["nested posts", `${'{"post_info":'.repeat(50_000)}1${"}".repeat(50_000)}`],
  ["a list of many posts", `[${"{},".repeat(300_000)}{}]`],
  ["a million line breaks", "\n".repeat(999_999)],
])("%s are read without end or effort", (_what, text) => {
  for (const path of ["a.json", "a.yml"]) expect(findAll(path, text).length).toBeLessThanOrEqual(50 * 10_000);
});
