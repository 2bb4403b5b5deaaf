/** What a policy makes of rules about posts, and the order of findings. */
import { describe, expect, it } from "vitest";
import type { Level } from "../../src/model/problem.ts";
import { checkPost } from "../../src/posts/check.ts";
import { readPosts } from "../../src/posts/read.ts";
import { POST_RULES, type PostRuleId } from "../../src/posts/rules/index.ts";

/** `line:column level rule` of each finding. */
function check(text: string, levels: Partial<Record<PostRuleId, Level | "off">> = {}, about: object = {}): string[] {
  const policy = { path: "policy.yml", levelOf: (rule: PostRuleId) => levels[rule] };
  const posts = readPosts("a.yml", text).flatMap(({ post }) => post ?? []);
  const findings = posts.flatMap((post) => checkPost(post, { ...about, policy }));
  return findings.map(({ line, column, level, rule }) => `${line}:${column} ${level} ${rule.id}`);
}

const UNKNOWN = "source_info: { source: FILE_UPLOAD }\ncaption: a";

describe("a policy", () => {
  it.each<[string, Partial<Record<PostRuleId, Level | "off">>, string[]]>([
    ["leaves a rule as it is", {}, ["2:1 warning post-key"]],
    ["raises a rule", { "post-key": "error" }, ["2:1 error post-key"]],
    ["lowers a rule", { "post-key": "notice" }, ["2:1 notice post-key"]],
    ["turns a rule off", { "post-key": "off" }, []],
    ["leaves the other rules", { "cover-time": "off" }, ["2:1 warning post-key"]],
  ])("%s", (_what, levels, findings) => {
    expect(check(UNKNOWN, levels)).toEqual(findings);
  });

  const LIKELY =
    "source_info: { source: FILE_UPLOAD, video_size: 15000000, chunk_size: 10000000, total_chunk_count: 1 }";

  it.each<[Level | "off", string[]]>([
    ["error", ["1:71 warning chunk-plan"]],
    ["warning", ["1:71 warning chunk-plan"]],
    ["notice", ["1:71 notice chunk-plan"]],
    ["off", []],
  ])("never makes something likely more than it is: %s", (level, findings) => {
    expect(check(LIKELY, { "chunk-plan": level })).toEqual(findings);
  });

  it("is named where it sets the level, and as the only reason where it raises it", () => {
    const [{ post } = {}] = readPosts("a.yml", UNKNOWN);
    if (post === undefined) throw new Error("no post");
    const raise = (level: Level) => checkPost(post, { policy: { path: "policy.yml", levelOf: () => level } });
    expect(raise("error")[0]).toMatchObject({ detail: expect.stringContaining("policy.yml"), isByPolicy: true });
    expect(raise("notice")[0]).toMatchObject({ detail: expect.stringContaining("policy.yml") });
    expect(raise("notice")[0]).not.toHaveProperty("isByPolicy");
    expect(raise("warning")[0]).not.toHaveProperty("detail");
  });
});

it("the worst findings come first, and those of one level in order of their place", () => {
  expect(check("title: a\nsource_info: {}\npost_info:\n  disable_duet: yes\n  tittle: b")).toEqual([
    "2:14 error required-key",
    "4:3 error privacy-level",
    "4:17 error post-value",
    "1:1 warning post-key",
    "5:3 warning post-key",
  ]);
});

it("of many findings, the worst are kept", () => {
  const keys = Array.from({ length: 200 }, (_, at) => `zz${at}: 1`).join("\n");
  const found = check(`${keys}\nsource_info: { source: FILE_UPLOAD, video_size: 0 }`);
  expect(found).toHaveLength(50);
  expect(found.slice(0, 2)).toEqual(["201:14 error chunk-plan", "201:49 error post-value"]);
});

it("an error of a rule with a code has TikTok's code, by which people search", () => {
  const codes = POST_RULES.flatMap((rule) => ("code" in rule && rule.code !== undefined ? [rule.code] : []));
  expect(new Set(codes)).toEqual(new Set(["invalid_params"]));
});
