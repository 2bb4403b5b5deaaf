/** Reading post files: what a post is, and that no text does harm. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PostFinding } from "../../src/model/post.ts";
import { checkPost } from "../../src/posts/check.ts";
import { POST_KEYS } from "../../src/posts/keys.ts";
import { findText, findValue, type Post } from "../../src/posts/post.ts";
import { readPosts } from "../../src/posts/read.ts";
import { listPullableUrls } from "../../src/posts/urls.ts";
import { findUnprintable } from "../../src/text/unprintable.ts";
import { DIRECT, photos, urlsOf } from "./subject.ts";

/** The posts of a file in which all can be read. */
function readGood(path: string, text: string): Post[] {
  const all = readPosts(path, text);
  expect(all.flatMap(({ findings }) => findings)).toEqual([]);
  return all.flatMap(({ post }) => post ?? []);
}

function readOne(post: string | object, path = "a.yml") {
  const [first, ...others] = readGood(path, typeof post === "string" ? post : JSON.stringify(post));
  if (first === undefined || others.length > 0) throw new Error(`${others.length} other posts`);
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
  const posts = readGood("a.yml", "- video: a.mp4\n- post_info: {}\n  video: b.mp4\n");
  expect(posts.map(({ video, content }) => [video?.name, content.line])).toEqual([
    ["a.mp4", 1],
    ["b.mp4", 2],
  ]);
});

it("an alias is read as what it stands for", () => {
  const text = "- &first\n  post_info: &info { title: a }\n- post_info: *info\n- *first";
  const posts = readGood("a.yml", text);
  expect(posts.map((post) => findText(post, "post_info", "title")?.text)).toEqual(["a", "a", "a"]);
});

it.each([
  ["a value", "- post_info: { title: &t 5 }\n- post_info: { title: *t }", [[2, 23]]],
  ["a mapping", "- post_info: &i\n    title: 5\n    a: b\n- post_info: *i", [[4, 14]]],
  ["a post", "- &p\n  post_info:\n    title: 5\n- *p", [[4, 3]]],
  [
    "an alias within an alias",
    "- &p\n  post_info: &i\n    title: 5\n- &q\n  post_info: *i\n- *q",
    [
      [5, 14],
      [6, 3],
    ],
  ],
])("what an alias stands for has the place of the alias: %s", (_what, text, places) => {
  const [, ...others] = readGood("a.yml", text).map((post) => findValue(post, "post_info", "title"));
  expect(others.map((title) => [title?.line, title?.column])).toEqual(places);
});

it.each([
  ["no post", "foo", ["nothing, 1 finding"]],
  ["no post in a list of posts", "- video: a\n- foo\n- {}", ["a post", "nothing, 1 finding", "a post"]],
  ["two that are none", "- foo\n- [a]", ["nothing, 1 finding", "nothing, 1 finding"]],
  ["a key twice", "- {}\n- video: a\n  video: b\n  video: c", ["a post", "a post, 2 findings"]],
  ["a key twice in the only post", "video: a\nvideo: b", ["a post, 1 finding"]],
  ["a list of nothing", "[]", ["nothing, 1 finding"]],
  ["something that no rule can judge", "- {}\n- video: *lost", ["nothing, 1 finding"]],
])("each post of a file is read once, and has what is wrong in it: %s", (_what, text, expected) => {
  const read = readPosts("a.yml", text).map(({ post, findings: { length } }) => {
    const what = post === undefined ? "nothing" : "a post";
    return length === 0 ? what : `${what}, ${length} finding${length === 1 ? "" : "s"}`;
  });
  expect(read).toEqual(expected);
});

it.each(["a.json", "a.yml"])("of a key that stands twice, the last value counts, as in what is sent: %s", (path) => {
  const [{ post } = {}] = readPosts(
    path,
    '{"video": "a.mp4", "post_info": {"title": "a"}, "post_info": {"title": "b"}}',
  );
  expect(post && findText(post, "post_info", "title")?.text).toBe("b");
});

it.each([
  ["%YAML 1.1\n---\n", "yes"],
  ["%YAML 1.2\n---\n", "yes"],
  ["", "on"],
  ["", "0b11"],
])("a post is read as YAML 1.2, whatever version it names: %j %s", (directive, word) => {
  const post = readOne(`${directive}post_info: { disable_comment: ${word} }`);
  expect(findText(post, "post_info", "disable_comment")?.text).toBe(word);
});

it("a byte order mark is no character of the first line", () => {
  expect(readOne("\ufeffvideo: a.mp4").video).toMatchObject({ line: 1, column: 8 });
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

const URL_WITH_SECRETS = "https://u5er:s3cret@media.example.com/a.mp4?sig=s3cret";
const WITHOUT_SCHEME = URL_WITH_SECRETS.slice("https://".length);

it.each([
  ["as an alias", `video: *${URL_WITH_SECRETS}`],
  ["as a tag", `video: !${URL_WITH_SECRETS}`],
  ["as a whole tag", `video: !<${URL_WITH_SECRETS}> x`],
  ["as an anchor", `video: &${URL_WITH_SECRETS} *b`],
  ["as a directive", `%${URL_WITH_SECRETS}\n---\nvideo: a`],
  ["as the prefix of a tag", `%TAG ! ${URL_WITH_SECRETS}\n---\nvideo: !x a`],
  ["as the header of a text", `video: |${URL_WITH_SECRETS}`],
  ["after a sign that YAML reserves", `video: @${URL_WITH_SECRETS}`],
  ["without the end of its quotation marks", `video: "${URL_WITH_SECRETS}`],
  ["as a key, as the space after the colon is missing", `{ source_info: { video_url:${URL_WITH_SECRETS} } }`],
  ["as a key", `source_info: { ? ${URL_WITH_SECRETS} }`],
  ["as a key, twice", `"${URL_WITH_SECRETS}": 1\n"${URL_WITH_SECRETS}": 1`],
  ["as the video", `video: ${URL_WITH_SECRETS}`],
  ["as the video, without its scheme", `video: ${WITHOUT_SCHEME}`],
  ["as the video, with a slash too few", `video: https:/${WITHOUT_SCHEME}`],
  ["as a name of another key", `publish: ${WITHOUT_SCHEME}`],
  ["as a flag", `post_info: { disable_comment: "${WITHOUT_SCHEME}" }`],
  ["as the privacy", `post_info: { privacy_level: "a ${URL_WITH_SECRETS}" }`],
  ["after a long text", `post_info: { privacy_level: "${"a".repeat(30)} ${URL_WITH_SECRETS}" }`],
  ["as the post", URL_WITH_SECRETS],
])("nothing secret of a URL is shown that stands at a wrong place: %s", (_place, text) => {
  const found = JSON.stringify(findAll("a.yml", text));
  expect(found).toContain("problem");
  expect(found).not.toMatch(/s3cret|u5er/);
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
  return readPosts(path, text).flatMap(({ post, findings }) => [
    ...findings,
    ...(post === undefined ? [] : checkPost(post, { isVideoMissing: true })),
  ]);
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

const spaced = fc
  .tuple(fc.json(), fc.array(fc.constantFrom("", " ", "\n", "\t", "\r\n", "\r"), { minLength: 1 }))
  .map(([text, spaces]) => {
    let at = 0;
    const space = () => spaces[at++ % spaces.length];
    return text.replace(/"(?:[^"\\]|\\.)*"|[[\]{},:]/g, (token) => `${space()}${token}${space()}`);
  });

it("no finding in a JSON file speaks of YAML", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        spaced,
        texts,
        fc.nat(300).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
      ),
      (text) => {
        expect(JSON.stringify(readPosts("a.json", text).map(({ findings }) => findings))).not.toContain("YAML");
      },
    ),
    { numRuns: 2000 },
  );
});

it("a JSON text is read as the same values as by the parser of the language", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("title", "description"), fc.string({ unit: "binary" })), (post_info) => {
      const posts = readGood("a.json", JSON.stringify({ post_info }));
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
