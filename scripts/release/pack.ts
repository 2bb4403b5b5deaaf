/**
 * Packs a release from dist/ into a folder: `assets/` is what the GitHub release gets, a tarball and its bill of
 * materials; `npm/` is what is published on npm, if the variable NPM_SCOPE holds the owner's scope, as @owner.
 * GITHUB_REPOSITORY holds the repository, as owner/name. Publishes nothing.
 *
 * Usage: `node scripts/release/pack.ts <folder>`
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Name the folder: node scripts/release/pack.ts <folder>");
  process.exitCode = 2;
} else {
  pack(folder, process.env);
}

function pack(folder: string, { NPM_SCOPE, GITHUB_REPOSITORY }: NodeJS.ProcessEnv): void {
  const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
  const repository = GITHUB_REPOSITORY ? ["--repository", GITHUB_REPOSITORY] : [];
  run("package.ts", "--out", join(folder, "assets"), ...repository);
  run("release/sbom.ts", join(folder, "assets", `${name}-${version}.cdx.json`));
  if (NPM_SCOPE) run("package.ts", "--out", join(folder, "npm"), "--name", `${NPM_SCOPE}/${name}`, ...repository);
}

function run(script: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [resolve("scripts", script), ...args], { stdio: "inherit" });
}
