/**
 * Prepares a release in the working tree: puts the unreleased changes of CHANGELOG.md under the version, sets it in
 * package.json and package-lock.json, and runs what follows from it, `npm run readme` and `npm run build`. Commits
 * nothing.
 *
 * Usage: `npm run release -- <version>`, as 1.2.3. `--day`: the day of the release, as 2026-11-29 (today, in UTC).
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Result, releaseChanges } from "./changelog.ts";
import { compareVersions, parseTag } from "./versions-in-git.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { day: { type: "string", default: new Date().toISOString().slice(0, 10) } },
});

const [version = ""] = positionals;
const current: string = JSON.parse(readFileSync("package.json", "utf8")).version;
const changes = plan();
if (changes.kind === "problem") {
  console.error(changes.problem);
  process.exitCode = 1;
} else {
  npm("version", version, "--no-git-tag-version", "--ignore-scripts");
  writeFileSync("CHANGELOG.md", changes.text);
  npm("run", "readme");
  npm("run", "build");
  console.log(`
Version ${version} is prepared. Read the changes, and merge them into main. Then tag that commit:

  git tag v${version} && git push origin v${version}`);
}

/** The next text of CHANGELOG.md, or why there can be no such release. */
function plan(): Result {
  const problem = (words: string): Result => ({ kind: "problem", problem: words });
  if (parseTag(`v${version}`) === undefined) return problem(`'${version}' is not a version. Name one as 1.2.3.`);
  if (compareVersions(version, current) <= 0) return problem(`${version} is not newer than ${current}.`);
  return releaseChanges(readFileSync("CHANGELOG.md", "utf8"), version, values.day);
}

function npm(...args: readonly string[]): void {
  execFileSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
}
