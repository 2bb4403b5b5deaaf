import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { RULES } from "../../../src/check/rules/index.ts";

const ids = RULES.map(({ id }) => id);

it("every rule is a file with its id as its name, and so are its cases", () => {
  const files = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending) && !file.startsWith("index."))
      .map((file) => file.slice(0, -ending.length))
      .sort();
  expect(files("src/check/rules", ".ts")).toEqual([...ids].sort());
  expect(files("test/check/rules", ".test.ts")).toEqual([...ids].sort());
});

it("every rule has an id of its own", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

const REPORT = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/issues\/\d+$/;
const PAGE = /^https:\/\/(developers\.tiktok\.com\/docs\/en|github\.com\/git-lfs)\//;

it.each(RULES)("$id ($evidence) names its source: a public report, or a page of TikTok's or Git LFS's", (rule) => {
  expect(rule.source).toMatch(rule.evidence === "reported" ? REPORT : PAGE);
});
