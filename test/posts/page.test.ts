/** docs/posts.md: its tables, its posts, as they stand there, and the headings to which rules and keys lead. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { renderPostPage } from "../../scripts/post-page.ts";
import { renderPostSchema } from "../../scripts/post-schema.ts";
import { OWN_PAGE, POST_KEYS } from "../../src/posts/keys.ts";
import { readPosts } from "../../src/posts/read.ts";
import { POST_RULES } from "../../src/posts/rules/index.ts";
import { formatInteger } from "../../src/text/quantities.ts";
import { MOST_ALIASES, MOST_LEVELS, MOST_TOKENS, MOST_VALUES } from "../../src/text/yaml-document.ts";
import { listAnchors } from "../support/anchors.ts";
import { findingsOf } from "./rule-cases.ts";
import { videoWith } from "./subject.ts";

const root = resolve(import.meta.dirname, "..", "..");
const page = readFileSync(join(root, "docs", "posts.md"), "utf8");
const schema = readFileSync(join(root, "schemas", "post.schema.json"), "utf8");
const { $id } = JSON.parse(schema);

/** The blocks of the page in a language, without those that hold no post. */
const listBlocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))]
    .map(([, block = ""]) => block)
    .filter((block) => block.includes("source_info"));

const posts = ["json", "yml"].flatMap((language) =>
  listBlocks(language).map((post) => ({ path: `launch.${language}`, post })),
);

describe("docs/posts.md", () => {
  it("has the tables that the keys and rules of posts give (npm run readme)", () => {
    expect(page).toBe(renderPostPage(page));
  });

  it("is beside a schema of posts that follows from the keys (npm run readme)", () => {
    expect(schema).toBe(renderPostSchema());
  });

  it.each([...page.matchAll(/<!-- (\w[\w-]*) -->/g)].map(([place, name = ""]) => [name, place] as const))(
    "has a place for the table '%s'",
    (name, place) => {
      expect(() => renderPostPage(page.replace(place, ""))).toThrow(`no place for the table '${name}'`);
    },
  );

  it("shows a post in JSON and one in YAML", () => {
    expect(posts.map(({ path }) => path)).toEqual(["launch.json", "launch.yml"]);
  });

  it.each(posts)("shows a post in $path to which no rule objects, with the video that it names", ({ path, post }) => {
    const about = videoWith({ sizeBytes: 50_000_000, duration: 60 });
    expect(findingsOf(undefined, { path, post, about })).toEqual([]);
    const [only, ...others] = readPosts(path, post);
    expect({ others, ...only?.post }).toMatchObject({
      ...{ others: [], medium: "video", publish: "direct", video: { name: "../videos/launch.mp4" } },
    });
  });

  it("leads editors to the schema that is published, for YAML and for JSON", () => {
    expect(listBlocks("yml")[0]?.split("\n")[0]).toBe(`# yaml-language-server: $schema=${$id}`);
    expect(page).toContain(`"url": ${JSON.stringify($id)}`);
    expect($id).toMatch(/\/v1\/schemas\/post\.schema\.json$/);
  });

  it("names the bounds of a post file", () => {
    const bounds = `${formatInteger(MOST_VALUES)} values, ${formatInteger(MOST_TOKENS)} words and signs, and ${MOST_LEVELS} lists`;
    expect(page.replace(/\s+/g, " ")).toContain(`has at most 1 MB, ${bounds} and mappings within each other`);
    expect(page.replace(/\s+/g, " ")).toContain(`aliases at most ${MOST_ALIASES} times`);
  });

  it("says of the key $schema what the check says", () => {
    const post = { ...JSON.parse(posts[0]?.post ?? ""), $schema: $id };
    expect(findingsOf(undefined, { post }).map(({ level, rule }) => `${level} ${rule.id}`)).toEqual([
      "warning post-key",
    ]);
  });
});

const sources = [
  ...POST_RULES.map(({ id, source }) => [`rule ${id}`, source] as const),
  ...POST_KEYS.map(({ path, page: address }) => [`key ${path.join(".")}`, address] as const),
].filter(([, address]) => address.startsWith(OWN_PAGE));

describe("docs/posts.md has the heading to which leads", () => {
  it.each(sources)("the %s: %s", (_what, address) => {
    const [file, anchor = ""] = address.split("#");
    expect(file).toBe(OWN_PAGE);
    expect(listAnchors(page)).toContain(anchor);
  });
});

it("every rule and key that is this project's own leads to docs/posts.md", () => {
  const own = POST_KEYS.filter(({ isOwn }) => isOwn).map(({ path }) => `key ${path.join(".")}`);
  expect(sources.map(([what]) => what)).toEqual(expect.arrayContaining(own));
  expect(sources.length).toBeGreaterThan(own.length);
});
