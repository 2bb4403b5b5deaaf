/** Post files that are made to cost much, or to write into what people and programs read. The shipped bundle. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findUnprintable } from "../../../src/text/unprintable.ts";
import { parseCodeQuality } from "../../support/gitlab.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { parseJunit } from "../../support/junit.ts";
import { listLinks, listReferences, listTags, OWN_TAGS } from "../../support/markdown.ts";
import { parseSarif } from "../../support/sarif.ts";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { createRepository, type Workspace } from "../../support/workspace.ts";
import { start } from "../../tiktok/cancelling.ts";
import { comment } from "./commenting.ts";
import { createVideos, type GuardRun, runGuard } from "./guard.ts";
import { findingsOf, GOOD_POST } from "./post-files.ts";

const FORMATS = ["sarif", "junit", "gitlab", "html", "markdown"] as const;
const REPORTS = FORMATS.map((format) => `${format}=out/report.${format}`).join("\n");

function readReports({ path }: Workspace): Record<(typeof FORMATS)[number], string> {
  const read = (format: string) => [format, readFileSync(join(path, `out/report.${format}`), "utf8")];
  return Object.fromEntries(FORMATS.map(read));
}

function runPosts(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) {
  const repository = createRepository();
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  return runGuard(repository, { posts: "posts", ...inputs });
}

/** `rule level` of each finding, once each. */
function kindsOf({ report }: GuardRun): string[] {
  return [...new Set(findingsOf(report).map((each) => each.replace(/^.* (\S+ \S+)$/, "$1")))];
}

const UNREADABLE = "post-unreadable error";
const PULL =
  "post_info: &info { privacy_level: SELF_ONLY }\nsource_info: { source: PULL_FROM_URL, video_url: 'https://a.test/' }\n";
const levels = Array.from({ length: 9 }, (_, at) => `- &l${at + 1} [${`*l${at}, `.repeat(9)}]`);

describe("a post file is bounded:", () => {
  it.each([
    ["1,000,000 bytes", `${PULL}#`.padEnd(1_000_000, "x"), []],
    ["a byte more", `${PULL}#`.padEnd(1_000_001, "x"), [UNREADABLE]],
    ["100 aliases", `- &a {}\n${"- *a\n".repeat(100)}`, []],
    ["101 aliases", `- &a {}\n${"- *a\n".repeat(101)}`, [UNREADABLE]],
    ["an alias of aliases, nine times nine", ["- &l0 { video: a }", ...levels].join("\n"), [UNREADABLE]],
    ["an alias of itself", "&a [*a]", [UNREADABLE]],
    ["400,000 brackets", "[".repeat(400_000), [UNREADABLE]],
    ["50,000 posts in each other", `${'{"post_info":'.repeat(50_000)}1${"}".repeat(50_000)}`, [UNREADABLE]],
    ["300,000 posts", `[${"{},".repeat(300_000)}{}]`, [UNREADABLE]],
    ["a key twice", `${PULL}post_info: {}\n`, [UNREADABLE]],
    ["a key twice, where no rule looks", `${PULL}x: { y: { z: { a: 1, a: 2 } } }\n`, [UNREADABLE, "post-key warning"]],
    ["a merge key, which is a key of no post", `- &a { video: a }\n- <<: *a\n`, ["post-key warning"]],
    ["two documents", `${PULL}---\n${PULL}`, [UNREADABLE]],
    ["a tag of code", "!!js/function 'function () {}'", [UNREADABLE]],
    ["a key that means much in JavaScript", `${PULL}__proto__: { privacy_level: x }\n`, ["post-key warning"]],
    ["bytes that are no text", "\0\0\0", [UNREADABLE]],
  ])("%s", async (_what, text, expected) => {
    const run = await runPosts({ "posts/a.yml": text });
    expect(kindsOf(run)).toEqual(expect.arrayContaining(expected));
    expect(kindsOf(run).includes(UNREADABLE)).toBe(expected.includes(UNREADABLE));
    expect(run.main.conclusion).toBe(
      findingsOf(run.report).some((each) => each.endsWith("error")) ? "failure" : "success",
    );
    expect(run.main.annotations.map(({ title }) => title)).not.toContain("TikTok Upload Guard: internal error");
  });
});

describe("many post files are bounded:", () => {
  it("10,001 are bad input, and none is checked", async () => {
    const names = Array.from({ length: 10_001 }, (_, at) => `posts/${at}.yml`);
    const { main } = await runPosts(Object.fromEntries(names.map((name) => [name, ""])));
    expect(main.conclusion).toBe("failure");
    expect(main.annotations).toMatchObject([{ level: "error", message: expect.stringContaining("10,001 files") }]);
    expect(main.outputs.valid).toBeUndefined();
  });

  it.each([
    ["10,000 posts", `[${"{},".repeat(3_333)}{}]`, 3],
    ["50,000,000 bytes", `${GOOD_POST}#`.padEnd(1_000_000, "x"), 50],
  ])("after %s, each further file is an error that says so", async (bound, text, most) => {
    const names = Array.from({ length: most + 2 }, (_, at) => `posts/${String(at).padStart(3, "0")}.yml`);
    const { main, report } = await runPosts(Object.fromEntries(names.map((name) => [name, text])), {
      annotate: "never",
    });
    const unread = report?.posts?.filter(({ findings }) => findings.some(({ message }) => message.includes(bound)));
    expect(unread?.map(({ path }) => path)).toEqual(names.slice(most));
    expect(main.conclusion).toBe("failure");
  });
});

/** What a post can hold that somebody, or a program, might take for something else. */
const HOSTILE = [
  ...HOSTILE_NAMES,
  ...["\n::error::x", "\r\n::add-mask::a", "x%0A::error::y", "\u2028::error::z", "##[group]x", "x ##[error]y"],
  ...["<script>alert(1)</script>", "]]>", "--><b>x</b><!--", "</script><img src=x onerror=alert(1)>", "&#60;b&#62;"],
  ...["| a | b |\n|---|---|", "[x](https://evil.example)", "![x](https://evil.example/x.png)", "https://evil.example"],
  ...["@octocat acme/videos#1 GH-1", "```\n::error::x\n```", "$(touch injected)", "\u001b]0;x\u0007", "{{7*7}}"],
];

/** A post with a text at every place where one can stand. */
function describeHostile(text: string): string {
  const key = JSON.stringify(text);
  return JSON.stringify({
    ...{ [text]: text, publish: text, video: text, media_type: text, post_mode: text },
    post_info: { [text]: 1, title: { [text]: text }, privacy_level: text, disable_duet: text },
    source_info: { [text]: text, source: text, video_size: text, video_url: `https://${text}/${text}`, key },
  });
}

/** Files of each hostile name, with the same text in them. */
function writeHostile({ write }: Workspace, folder: string): void {
  for (const [at, text] of HOSTILE.entries()) write(`${folder}/${at}.json`, describeHostile(text));
  for (const name of HOSTILE_NAMES) write(`${folder}/named/${name.replace(/\.mp4$/, "")}.json`, describeHostile(name));
  const faults = HOSTILE.flatMap((text) => [
    `video: *${text}`,
    `video: !${text} x`,
    `%${text}\n---\na: 1`,
    `video: |${text}`,
  ]);
  for (const [at, text] of faults.entries()) write(`${folder}/fault-${at}.yml`, text);
}

const LEVELS = ["error", "warning", "notice"];

describe("names, keys and values of posts", () => {
  it("are no commands, and no markup or links in any report", async () => {
    const repository = createRepository();
    writeHostile(repository, "posts");
    const { main, job, report } = await runGuard(repository, { posts: "posts", reports: REPORTS });
    expect(report?.posts?.length).toBeGreaterThanOrEqual(5 * HOSTILE.length);
    const [mask, ...others] = main.commands.map(({ name }) => name);
    expect(mask).toBe("add-mask");
    expect(others.filter((name) => !LEVELS.includes(name))).toEqual([]);
    expect(others.length).toBeLessThanOrEqual(30);
    const lines = main.annotations.flatMap(({ file = "", message }) => [file, ...message.split("\n")]);
    expect(lines.filter((line) => findUnprintable(line) !== undefined || /^\s*::/.test(line))).toEqual([]);
    expect(main.rawOutput).not.toMatch(/##\[/);
    expect(Object.keys(job.env)).toEqual(["TIKTOK_PUBLISH_IDS"]);
    expect(main.outputs).toMatchObject({ valid: "false" });
    expect(readdirSync(repository.path)).not.toContain("injected");

    const { sarif, junit, gitlab, html, markdown } = readReports(repository);
    for (const text of [main.summary, markdown]) {
      const tags = listTags(text).filter((tag) => tag !== "!-- tiktok-upload-guard: report --");
      expect(tags.filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
      const homes = new Set(listLinks(text).map((url) => new URL(url).origin));
      expect(
        [...homes].filter((home) => !["https://github.com", "https://developers.tiktok.com"].includes(home)),
      ).toEqual([]);
    }
    const paths = new Set(report?.posts?.filter(({ findings }) => findings.length > 0).map(({ path }) => path));
    const places = parseSarif(sarif).results.map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(new Set(places.map((place) => decodeURIComponent(place ?? "")))).toEqual(paths);
    expect(new Set(parseCodeQuality(gitlab).map(({ location }) => location.path))).toEqual(paths);
    expect((await parseJunit(junit)).cases.length).toBeGreaterThanOrEqual(paths.size);
    for (const text of ["<img src=x", "<script>alert", "<b>x</b>"]) expect(html).not.toContain(text);
  });

  it("mention nobody and lead nowhere in a comment", async () => {
    const inputs = { posts: "posts", "if-no-videos": "ignore" };
    const { main, api } = await comment((branch) => writeHostile(branch, "posts"), "on-findings", { inputs });
    expect(main.conclusion).toBe("failure");
    const [{ body } = { body: "" }] = api.comments;
    expect(body).toContain("posts/");
    expect(listReferences(body)).toEqual([]);
    expect(body).not.toMatch(/<img|<script|<b>/);
    const homes = new Set(listLinks(body).map((url) => new URL(url).origin));
    expect(
      [...homes].filter((home) => !["https://github.com", "https://developers.tiktok.com"].includes(home)),
    ).toEqual([]);
  });
});

/** A mistake: a token in a post file. */
it("the token of 'creator-limit' is in nothing, though posts hold it and Node prints what it sends", async () => {
  const tiktok = await start({ tokens: { creator: { secret: CREATOR_TOKEN, creator: { maxSeconds: 60 } } } });
  const repository = createVideos({ "posts/launch.mp4": "long-duration.mp4" });
  repository.write("posts/launch.yml", GOOD_POST);
  const url = `https://a.test/${CREATOR_TOKEN}?sig=${CREATOR_TOKEN}`;
  const mistakes = [
    ...[describeHostile(CREATOR_TOKEN), `video: *${CREATOR_TOKEN}`, `%${CREATOR_TOKEN}\n---\na: 1`],
    ...[`${CREATOR_TOKEN}: 1\n${CREATOR_TOKEN}: 2`, PULL.replace("https://a.test/", url)],
  ];
  const before = mistakes.map((text, at) => [`posts/${at}.yml`, text] as const);
  for (const [path, text] of before) repository.write(path, text);
  const inputs = { "creator-limit": "true", "access-token": CREATOR_TOKEN, "tiktok-api-url": tiktok.url };
  const run = await runGuard(
    repository,
    { ...inputs, posts: "posts", reports: REPORTS, "report-file": "out/report.json" },
    { env: { NODE_DEBUG: "http,https,net,tls,undici,fetch" } },
  );
  expect(tiktok.requests).toHaveLength(1);
  // The runner shows a step's inputs before the step can mask them.
  const shown = run.main.log.filter((line) => !line.startsWith("  access-token:"));
  expect(
    [...shown, run.main.summary, JSON.stringify(run.main.outputs)].filter((text) => text.includes(CREATOR_TOKEN)),
  ).toEqual([]);
  const out = join(repository.path, "out");
  const written = readdirSync(out).filter((name) => readFileSync(join(out, name), "utf8").includes(CREATOR_TOKEN));
  expect(written).toEqual([]);
});
