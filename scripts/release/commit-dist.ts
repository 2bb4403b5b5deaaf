/**
 * Commits a patch of dist/ on the branch of a pull request, and pushes it to the remote repository `origin`. The patch
 * was made where code of new dependencies ran, so it may change nothing but plain files in dist/. Runs no code of a
 * dependency.
 *
 * Usage: `node scripts/release/commit-dist.ts <patch> --branch <name>`
 */
import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { git } from "./versions-in-git.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { branch: { type: "string", default: "" } },
});

/** Modes of files that are no links and no submodules; 000000 stands for a file that is removed. */
const PLAIN = ["000000", "100644", "100755"];

/** GitHub's own bot, by which GitHub shows the commit. */
const AUTHOR = [
  ...["-c", "user.name=github-actions[bot]"],
  ...["-c", "user.email=41898282+github-actions[bot]@users.noreply.github.com"],
];

const MOST_NAMED = 10;

const [patch] = positionals;
if (patch === undefined || values.branch === "") {
  console.error("Name the patch and the branch: node scripts/release/commit-dist.ts <patch> --branch <name>");
  process.exitCode = 2;
} else if (statSync(patch).size === 0) {
  console.log("dist/ is up to date.");
} else {
  commit(patch, values.branch);
}

function commit(patch: string, branch: string): void {
  git("apply", "--index", patch);
  const unwanted = listStaged().filter(({ path, mode }) => !path.startsWith("dist/") || !PLAIN.includes(mode));
  if (unwanted.length > 0) {
    // JSON has no line break that the log could take for a command of its own.
    const paths = JSON.stringify(unwanted.slice(0, MOST_NAMED).map(({ path }) => path));
    console.error(
      `::error title=Not pushed::The patch changes more than plain files in dist/: ${paths.replaceAll("%", "%25")}`,
    );
    process.exitCode = 1;
    return;
  }
  // Dependabot goes on to rebase a branch only if it may throw away the commits of others.
  git(...AUTHOR, "commit", "--quiet", "--message", "Build dist again\n\n[dependabot skip]");
  git("push", "--quiet", "origin", `HEAD:refs/heads/${branch}`);
  console.log(`Pushed dist/ to ${branch}.`);
}

/** What the next commit changes, and the modes that the files get. */
function listStaged(): { path: string; mode: string }[] {
  const fields = git("diff", "--cached", "--raw", "--no-renames", "-z", "HEAD").split("\0").filter(Boolean);
  return fields.flatMap((field, at) =>
    field.startsWith(":") ? [{ mode: field.split(" ")[1] ?? "", path: fields[at + 1] ?? "" }] : [],
  );
}
