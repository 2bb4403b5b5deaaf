/** Reads the notes of a release from CHANGELOG.md, whether changesets or a person wrote them. Knows nothing of Git. */

/** A text in Markdown, or why there is none. */
export type Result = { kind: "text"; text: string } | { kind: "problem"; problem: string };

/**
 * The notes of a version, as 1.2.3, without its heading. Each paragraph and each item is one line: GitHub shows every
 * line break of a release's notes.
 */
export function readNotes(text: string, version: string): Result {
  const section = cutSection(text, version);
  if (section === undefined) return problem(`CHANGELOG.md has no section '${version}'.`);
  const notes = joinLines(section).trim();
  // Headings are no changes.
  if (!/^(?!#)\s*\S/m.test(notes)) return problem(`CHANGELOG.md has no changes for ${version}.`);
  return { kind: "text", text: `${notes}\n` };
}

/** What stands below the heading of a version, as it is written, or undefined without such a heading. */
function cutSection(text: string, version: string): string[] | undefined {
  const [, ...sections] = text.split(/^## /m);
  const section = sections.find((each) => /^\[?([^\]\s]+)/.exec(each)?.[1] === version);
  return section?.split("\n").slice(1);
}

const FENCE = /^ *(```|~~~)/;

/** A line of prose that goes on with the paragraph or the item before it. */
const PROSE = /^ *(?![-*+>|#]|\d+[.)] |\[[^\]]+\]: |```|~~~|<)\S/;

/** A line that prose can go on from: no heading, row, quote or code. */
const OPEN = /^ *(?![>|#]|\[[^\]]+\]: |```|~~~|<)\S/;

/** Each paragraph and each item in one line. Code, tables and quotes stay as they are. */
function joinLines(lines: readonly string[]): string {
  let isInFence = false;
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1) ?? "";
    if (!isInFence && PROSE.test(line) && OPEN.test(before)) joined[joined.length - 1] = `${before} ${line.trim()}`;
    else joined.push(line);
    if (FENCE.test(line)) isInFence = !isInFence;
  }
  return joined.join("\n");
}

function problem(problem: string): Result {
  return { kind: "problem", problem };
}
