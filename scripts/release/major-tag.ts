/**
 * Moves the tag of a major version, as v1, to a release, as v1.2.3, in the remote repository `origin`. Moves it only
 * forward: not for an old version, not to a commit that does not contain the one it leaves, and not to one that is not
 * checked out here. The push fails if somebody else has moved the tag meanwhile.
 *
 * Usage: `node scripts/release/major-tag.ts <tag> [--dry-run]`
 */
import { parseArgs } from "node:util";
import { findNewest, git, listRemoteTags, majorOf, parseTag, succeeds } from "./versions-in-git.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "dry-run": { type: "boolean", default: false } },
});

/** What has become of the major tag: a notice for the log, or an error that fails the job. */
type Outcome = { kind: "notice" | "error"; words: string };

const [tag = ""] = positionals;
const { kind, words } = move(parseTag(tag));
console.log(`::${kind} title=Major version::${words}`);
if (kind === "error") process.exitCode = 1;

function move(version: string | undefined): Outcome {
  if (version === undefined) return error(`'${tag}' is not a version. Name a tag as v1.2.3.`);
  const major = `v${majorOf(version)}`;
  const tags = listRemoteTags("origin");
  const target = tags.get(tag);
  const before = tags.get(major);
  const newest = findNewest(tags.keys(), majorOf(version));
  if (target === undefined) return error(`There is no tag '${tag}' in the remote repository.`);
  // The tag was checked and approved as it is checked out here: somebody may have moved it since.
  if (target !== git("rev-parse", "HEAD")) return error(`${tag} is not the commit that was checked: it was moved.`);
  if (newest !== version) return notice(`${major} stays where it is: v${newest} is newer than ${tag}.`);
  if (before === target) return notice(`${major} is at ${tag} already.`);
  const names = [tag, ...(before === undefined ? [] : [major])].map((name) => `refs/tags/${name}`);
  git("fetch", "--quiet", "--no-tags", "origin", ...names);
  if (before !== undefined && !succeeds("merge-base", "--is-ancestor", before, target)) {
    return error(`${tag} does not contain the commit of ${major}, so ${major} stays where it is.`);
  }
  if (values["dry-run"]) return notice(`${major} would move to ${tag}.`);
  // What the remote has now: the tag itself, which may be annotated.
  const [now = ""] = git("ls-remote", "origin", `refs/tags/${major}`).split("\t");
  git("push", "--quiet", `--force-with-lease=refs/tags/${major}:${now}`, "origin", `${target}:refs/tags/${major}`);
  return notice(`${major} is at ${tag} now.`);
}

function notice(words: string): Outcome {
  return { kind: "notice", words };
}

function error(words: string): Outcome {
  return { kind: "error", words };
}
