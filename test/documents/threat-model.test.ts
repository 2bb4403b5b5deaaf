/** docs/threat-model.md: every claim names the test that holds it. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../support/documents.ts";

describe("docs/threat-model.md", () => {
  const rows = readDocument("docs/threat-model.md")
    .split("\n")
    .filter((line) => /^\| (?!Asset|---)/.test(line));
  const claims = rows.flatMap((row) =>
    [...row.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)].map(([, title = "", file = ""]) => ({ title, file })),
  );

  it("names a test for every row", () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !/\]\(\.\.\/test\/[^)]+\.test\.ts\) \|$/.test(row))).toEqual([]);
  });

  it("names tests that are there", () => {
    expect(claims.filter(({ title, file }) => !readDocument(file).includes(`"${title}"`))).toEqual([]);
  });
});
