/**
 * Prepares a release in the working tree. `changeset version` takes the version from the changesets, sets it in
 * package.json and moves their texts to CHANGELOG.md. Then runs what follows from it: package-lock.json,
 * `npm run readme` and `npm run build`. Commits nothing.
 *
 * Usage: `npm run release`
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readChangesets } from "./changesets.ts";

const changesets = readChangesets(".");
const problems = changesets.flatMap((each) => (each.kind === "problem" ? [each.problem] : []));
if (problems.length > 0) {
  fail(...problems);
} else if (!changesets.some(({ kind }) => kind === "change")) {
  fail("No change for users has a changeset, so there is nothing to release. Run 'npx changeset' for each change.");
} else {
  const changeset = fileURLToPath(import.meta.resolve("@changesets/cli/bin.js"));
  execFileSync(process.execPath, [changeset, "version"], { stdio: "inherit" });
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  // Sets it in package-lock.json, too.
  npm("version", version, "--allow-same-version", "--no-git-tag-version", "--ignore-scripts");
  npm("run", "readme");
  npm("run", "build");
  console.log(`
Version ${version} is prepared. Read the changes, and merge them into main. Then tag that commit:

  git tag v${version} && git push origin v${version}`);
}

function fail(...messages: readonly string[]): void {
  for (const message of messages) console.error(message);
  process.exitCode = 1;
}

function npm(...args: readonly string[]): void {
  execFileSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
}
