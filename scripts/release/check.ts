/**
 * Checks that a tag may be released, before anything is published: it names the version of package.json, is the commit
 * that is checked out, is on main, and has notes in CHANGELOG.md. Prints every problem. Changes nothing in Git.
 *
 * Usage: `node scripts/release/check.ts <tag> [--notes <file>] [--main <reference>]`, or `--dry-run` for the release
 * that package.json names, which has no tag yet. `--notes`: where the notes are written. For the workflow's next jobs,
 * `version` and `npm-tag` are written to the file in GITHUB_OUTPUT.
 */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { readNotes } from "./changelog.ts";
import { findNewest, git, majorOf, parseTag, succeeds } from "./versions-in-git.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    notes: { type: "string" },
    main: { type: "string", default: "origin/main" },
    "dry-run": { type: "boolean", default: false },
  },
});

const declared: string = JSON.parse(readFileSync("package.json", "utf8")).version;
const [tag = values["dry-run"] ? `v${declared}` : ""] = positionals;
const version = parseTag(tag);
const notes = readNotes(readFileSync("CHANGELOG.md", "utf8"), declared);
const problems = [
  ...(version === undefined ? [`The tag '${tag}' is not a version. Name it as v1.2.3.`] : []),
  ...(version !== undefined && version !== declared
    ? [`The tag is ${tag}, but package.json has version ${declared}. Tag the commit that sets the version.`]
    : []),
  ...(values["dry-run"] ? [] : findTagProblems()),
  ...(notes.kind === "problem" ? [`${notes.problem} Run 'npm run release'.`] : []),
];

if (version === undefined || notes.kind === "problem" || problems.length > 0) {
  for (const problem of problems) console.error(`::error title=Not released::${problem}`);
  process.exitCode = 1;
} else {
  const npmTag = findNpmTag(version);
  if (values.notes !== undefined) {
    mkdirSync(dirname(values.notes), { recursive: true });
    writeFileSync(values.notes, notes.text);
  }
  const { GITHUB_OUTPUT } = process.env;
  if (GITHUB_OUTPUT) appendFileSync(GITHUB_OUTPUT, `version=${version}\nnpm-tag=${npmTag}\n`);
  console.log(`${tag} can be released${npmTag === "latest" ? ", as the latest version" : ""}.\n`);
  // A line of the notes must be no command for the runner.
  console.log(notes.text.replace(/^/gm, "| ").replaceAll("##[", "## ["));
}

function findTagProblems(): string[] {
  const commit = `refs/tags/${tag}^{commit}`;
  if (!succeeds("rev-parse", "--verify", "--quiet", commit)) return [`There is no tag '${tag}'.`];
  if (!succeeds("rev-parse", "--verify", "--quiet", `${values.main}^{commit}`)) {
    return [`There is no branch '${values.main}' to look for the tag on. Fetch the whole history.`];
  }
  return [
    ...(git("rev-parse", commit) === git("rev-parse", "HEAD") ? [] : [`${tag} is not the commit that is checked out.`]),
    ...(succeeds("merge-base", "--is-ancestor", commit, values.main)
      ? []
      : [`${tag} is not on ${values.main}. Merge its commit first, and tag it there.`]),
  ];
}

/** The name by which npm installs this version: a fix of an old version must not become what everybody gets. */
function findNpmTag(version: string): string {
  const newest = findNewest([...git("tag", "--list").split("\n"), tag]);
  return newest === version ? "latest" : `latest-${majorOf(version)}`;
}
