/** Reads and writes CHANGELOG.md, in the format of Keep a Changelog. Knows nothing of Git. */
import { type Changelog, parser } from "keep-a-changelog";

/** A text in Markdown, or why there is none. */
export type Result = { kind: "text"; text: string } | { kind: "problem"; problem: string };

function parse(text: string): Changelog {
  const changelog = parser(text);
  changelog.format = "markdownlint";
  return changelog;
}

/** The changelog as this project writes it: a text that is not so loses its layout with the next release. */
export function formatChangelog(text: string): string {
  return parse(text).toString();
}

/**
 * The notes of a version, as 1.2.3, without its heading. Each paragraph and each item is one line: GitHub shows every
 * line break of a release's notes.
 */
export function readNotes(text: string, version: string): Result {
  let changelog: Changelog;
  try {
    changelog = parse(text);
  } catch (error) {
    return problem(`CHANGELOG.md cannot be read: ${(error as Error).message}.`);
  }
  const release = changelog.findRelease(version);
  if (release === undefined) return problem(`CHANGELOG.md has no section '${version}'.`);
  if (release.date === undefined) return problem(`CHANGELOG.md has no date for ${version}.`);
  if (release.isEmpty()) return problem(`CHANGELOG.md has no changes for ${version}.`);
  return { kind: "text", text: `${joinLines(cutSection(text, version)).trim()}\n` };
}

const FENCE = /^ *(```|~~~)/;

/** What stands below the heading of a version, as it is written. */
function cutSection(text: string, version: string): string[] {
  let isInFence = false;
  let isInside = false;
  return text.split("\n").filter((line) => {
    if (FENCE.test(line)) isInFence = !isInFence;
    const heading = isInFence ? undefined : /^## \[?([^\]\s]+)/.exec(line)?.[1];
    if (heading !== undefined) isInside = heading === version;
    return isInside && heading === undefined;
  });
}

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

/** The changelog with its unreleased changes under a version, as 1.2.3, and a day, as 2026-11-29. */
export function releaseChanges(text: string, version: string, day: string): Result {
  const changelog = parse(text);
  const unreleased = changelog.releases.find((release) => release.version === undefined);
  if (unreleased === undefined || unreleased.isEmpty()) {
    return problem("CHANGELOG.md has no changes under '## Unreleased'.");
  }
  unreleased.setVersion(version);
  unreleased.setDate(new Date(day));
  changelog.sortReleases();
  return { kind: "text", text: changelog.toString() };
}

function problem(problem: string): Result {
  return { kind: "problem", problem };
}
