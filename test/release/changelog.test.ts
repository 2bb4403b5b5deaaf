/** The notes of a release, from CHANGELOG.md: what GitHub shows of them. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { readNotes } from "../../scripts/release/changelog.ts";

const FENCE = "```";
const notesOf = (...lines: string[]) => {
  const text = ["# Changelog", "", "## 1.0.0 - 2026-11-29", "", "### Added", "", ...lines, "", "## 0.9.0 - 2026-11-01"];
  const notes = readNotes([...text, "", "### Added", "", "- Old", ""].join("\n"), "1.0.0");
  return notes.kind === "text" ? notes.text : notes.problem;
};

it.each<[string, string[], string]>([
  ["an item in two lines", ["- One", "  more"], "- One more"],
  ["two items", ["- One", "- Two"], "- One\n- Two"],
  ["numbered items", ["- One", "", "1. one", "2. two"], "- One\n\n1. one\n2. two"],
  ["a table", ["- One", "", "| a | b |", "| --- | --- |", "| 1 | 2 |"], "- One\n\n| a | b |\n| --- | --- |\n| 1 | 2 |"],
  ["a quote", ["- One", "", "> b", "> c"], "- One\n\n> b\n> c"],
  ["code", ["- One", "", `${FENCE}yaml`, "a: 1", "b: 2", FENCE], `- One\n\n${FENCE}yaml\na: 1\nb: 2\n${FENCE}`],
])("keep %s", (_what, lines, shown) => {
  expect(notesOf(...lines)).toBe(`### Added\n\n${shown}\n`);
});

it("are those of 1.0.0 in CHANGELOG.md, to its last item", () => {
  const text = readFileSync(join(resolve(import.meta.dirname, "..", ".."), "CHANGELOG.md"), "utf8");
  const notes = readNotes(text, "1.0.0");
  expect(notes).toMatchObject({ kind: "text", text: expect.stringMatching(/^The first release\.\n\n### Added\n\n- /) });
  expect(notes).toMatchObject({
    text: expect.stringMatching(/\n- \*\*A library\*\* for Node 20 and later, with types\.\n$/),
  });
});

it.each(["```", "~~~"])("end before the next version, though an item leaves its code open with %s", (fence) => {
  const text = `# Changelog\n\n## 1.1.0\n\n### Patch Changes\n\n- One\n\n  ${fence}sh\n  a\n\n## 1.0.0\n\n- Old\n`;
  expect(readNotes(text, "1.1.0")).toMatchObject({ text: expect.not.stringContaining("Old") });
});
