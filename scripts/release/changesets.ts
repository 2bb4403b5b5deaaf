/**
 * Reads the changesets: the files in .changeset with the changes that no release has yet. `changeset version` names no
 * file that is broken, and takes one that says nothing. Writes nothing.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file: a change for users, or one without (`npx changeset --empty`), or what is wrong with it. */
export type Changeset = { kind: "change" } | { kind: "empty" } | { kind: "problem"; problem: string };

/** Every changeset of the project in a folder. */
export function readChangesets(project: string): Changeset[] {
  const { name } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  return globSync(".changeset/*.md", { cwd: project })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !/\/README\.md$/i.test(file))
    .sort()
    .map((file) => readChangeset(file, readFileSync(join(project, file), "utf8"), name));
}

/** The package and the kind of its change between two lines of `---`, and the text for users below them. */
const FORM = /^---\n+(?:(["']?)(\S+?)\1: *(\w+)\s*\n)?---(?:\n(.*))?$/s;

function readChangeset(file: string, text: string, name: string): Changeset {
  // JSON has no line break, and a name from a pull request may have one.
  const problem = (words: string): Changeset => ({ kind: "problem", problem: `${JSON.stringify(file)} ${words}` });
  const found = FORM.exec(text.replaceAll("\r\n", "\n"));
  if (found === null) return problem(`does not start as a changeset: ---, then "${name}": patch, then ---.`);
  const [, , named, bump = "", summary = ""] = found;
  if (named === undefined) return { kind: "empty" };
  if (named !== name) return problem(`names another package than "${name}".`);
  if (!/^(patch|minor|major)$/.test(bump)) return problem(`has no patch, minor or major after "${name}".`);
  if (summary.trim() === "") return problem("has no text for users. Write it below the second line ---.");
  return { kind: "change" };
}
