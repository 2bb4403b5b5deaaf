/** Compares what people read about the formats of reports with those that there are. */
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { FORMAT_NAMES } from "../../src/report/choices.ts";

it("action.yml names every format of `reports`", () => {
  const { description } = parse(readFileSync("action.yml", "utf8")).inputs.reports;
  expect(FORMAT_NAMES.filter((name) => !description.includes(`\`${name}\``))).toEqual([]);
});

const tables = ["README.md", ...globSync("docs/**/*.md")].flatMap((file) =>
  readFileSync(file, "utf8")
    .split(/\n{2,}/)
    .filter((paragraph) => /^\| `junit` \|/m.test(paragraph))
    .map((table): [string, string] => [file, table]),
);

it.each(tables)("the table of formats in %s has a row for each", (_, table) => {
  expect(FORMAT_NAMES.filter((name) => !table.includes(`\n| \`${name}\` |`))).toEqual([]);
});
