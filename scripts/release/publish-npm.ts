/**
 * Publishes the tarball in a folder on npm, with provenance. Without a tarball, says how to publish on npm.
 *
 * Usage: `node scripts/release/publish-npm.ts <folder> --tag <latest> [--dry-run]`. npm signs in by the workflow's
 * identity (trusted publishing), else by the token in NODE_AUTH_TOKEN.
 */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tag: { type: "string", default: "" }, "dry-run": { type: "boolean", default: false } },
});

const [folder] = positionals;
if (folder === undefined || values.tag === "") {
  console.error("Name the folder and the tag: node scripts/release/publish-npm.ts <folder> --tag latest");
  process.exitCode = 2;
} else {
  const [tarball] = globSync("*.tgz", { cwd: folder });
  if (tarball === undefined) {
    const how = "Set the repository variable NPM_SCOPE to your scope, as @owner, to publish the next release there.";
    console.log(`::notice title=Not published on npm::${how}`);
  } else {
    publish(join(folder, tarball), values.tag);
  }
}

function publish(tarball: string, tag: string): void {
  // npm reads a relative path as the name of a repository on GitHub.
  const args = ["publish", resolve(tarball), "--access", "public", "--provenance", "--tag", tag];
  const dryRun = values["dry-run"] ? ["--dry-run"] : [];
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", [...args, ...dryRun], { stdio: "inherit", shell });
  process.exitCode = status ?? 1;
}
