/** What has changed since a commit that a person names, with what is not committed yet. Asks git only. */
import type { SettingProblem } from "../../model/wording.ts";
import { findClosest } from "../../text/closest.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { runGit } from "../workspace/git.ts";
import type { ChangeList, Place, Since } from "./change.ts";
import { openCheckout } from "./checkout.ts";
import { diffFiles } from "./git-diff.ts";
import { FAILED_GIT } from "./texts.ts";

/**
 * Finds the commit that `ref` (a branch, a tag, a commit, in any form of gitrevisions(7)) has in common with what is
 * checked out: so changes that others have made to a branch meanwhile do not count.
 */
export function findSince(
  ref: string,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): Since | ({ kind: "problem" } & SettingProblem) {
  const shown = showUnprintable(ref);
  const refuse = (why: string, advice: string) =>
    ({ kind: "problem", problem: `is '${shown}', ${why}`, advice }) as const;
  const checkout = openCheckout(workspace, "", environment);
  if (checkout === undefined) {
    return refuse("but this folder is in no Git repository with a commit", "Run the command in a Git repository");
  }
  const ask = (...args: string[]) => {
    const { status, stdout } = runGit(checkout.directory, args, environment);
    return status === 0 ? stdout.toString().trim() : undefined;
  };
  const commit = ask("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
  if (commit === undefined) {
    const names = ask("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes");
    const closest = findClosest(ref, (names ?? "").split("\n"));
    const hint = closest === undefined ? "" : ` (did you mean '${showUnprintable(closest)}'?)`;
    return refuse(`which Git does not know${hint}`, "Allowed: a branch, a tag or a commit of this clone");
  }
  const base = ask("merge-base", "HEAD", commit);
  if (base === undefined) {
    const advice = "Fetch more of the history ('git fetch --unshallow'), or name another commit";
    return refuse("with which the checked out commit has no history in common", advice);
  }
  const name = base === commit ? `'${shown}'` : `the last commit in common with '${shown}'`;
  return { kind: "since", base, head: checkout.head, name };
}

/** Compares the files on disk, so that changes count that are staged, or not even that. */
export function listFromBase({ event: { base, name }, checkout, environment }: Place<Since>): ChangeList {
  const changes = diffFiles(checkout, base, environment);
  return changes === undefined ? FAILED_GIT : { kind: "listed", base: name, commit: base, changes };
}
