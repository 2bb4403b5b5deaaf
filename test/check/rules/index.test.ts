import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { RULES } from "../../../src/check/rules/index.ts";

const ids = RULES.map(({ id }) => id);

it("every rule is one file, called by its id, and has its cases in one", () => {
  const files = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending) && !file.startsWith("index."))
      .map((file) => file.slice(0, -ending.length))
      .sort();
  expect(files("src/check/rules", ".ts")).toEqual([...ids].sort());
  expect(files("test/check/rules", ".test.ts")).toEqual([...ids].sort());
});

it("no two rules have one id", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(RULES)("$id names a page of TikTok's or Git LFS's that it rests on", ({ source }) => {
  expect(source).toMatch(/^https:\/\/(developers\.tiktok\.com\/docs\/en|github\.com\/git-lfs)\//);
});
