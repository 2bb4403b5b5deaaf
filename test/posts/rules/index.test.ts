import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { RULES } from "../../../src/check/rules/index.ts";
import { describePostRules } from "../../../src/posts/rule-help.ts";
import { POST_RULES } from "../../../src/posts/rules/index.ts";

const ids = POST_RULES.map(({ id }) => id);

it("every rule about posts is a file with its id as its name, and so are its cases", () => {
  const files = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending) && !file.startsWith("index."))
      .map((file) => file.slice(0, -ending.length))
      .sort();
  expect(files("src/posts/rules", ".ts")).toEqual([...ids].sort());
  expect(files("test/posts/rules", ".test.ts")).toEqual([...ids].sort());
});

it("every rule about posts has an id of its own, which no rule about videos has", () => {
  const all = [...ids, ...RULES.map(({ id }) => id)];
  expect(new Set(all).size).toBe(all.length);
});

const PAGE = /^https:\/\/(developers\.tiktok\.com\/docs\/en|github\.com\/acme\/tiktok-upload-guard\/blob\/v1\/docs)\//;

it.each(describePostRules())("$id ($evidence) names its source: a page of TikTok's or of this project", (rule) => {
  expect(rule.source).toMatch(PAGE);
});

it.each(describePostRules())("$id says when it objects, and what to do, in sentences of at most 30 words", (rule) => {
  const sentences = `${rule.when}. ${rule.advice}`.split(/(?<=[.:;])\s/);
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 30)).toEqual([]);
});
