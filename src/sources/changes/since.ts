/** What has changed since a commit that a person names, with what is not committed yet. Asks git only. */
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { SettingProblem } from "../../model/wording.ts";
import { findClosest } from "../../text/closest.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { lookUp } from "../workspace/disk.ts";
import { mayBeInRepository, runGit } from "../workspace/git.ts";
import type { ChangeList, Place, Since } from "./change.ts";
import { type Checkout, openCheckout } from "./checkout.ts";
import { diffFiles } from "./git-diff.ts";

/** Whether the checked out branch has no commit yet, nor is there a commit `ref`: then everything is new. */
export function isAllNew(ref: string, workspace: string, environment: NodeJS.ProcessEnv): boolean {
  if (!isBeforeFirstCommit(workspace, environment)) return false;
  return runGit(realpathSync.native(workspace), resolveCommit(ref), environment).status !== 0;
}

/** Whether the folder is in a repository whose checked out branch has no commit yet. */
function isBeforeFirstCommit(workspace: string, environment: NodeJS.ProcessEnv): boolean {
  if (lookUp(workspace) !== "directory" || !mayBeInRepository(realpathSync.native(workspace))) return false;
  const succeeds = (...args: string[]) => runGit(realpathSync.native(workspace), args, environment).status === 0;
  return succeeds("symbolic-ref", "--quiet", "HEAD") && !succeeds("rev-parse", "--quiet", "--verify", "HEAD");
}

/** The arguments with which git names the commit of a `ref`. */
function resolveCommit(ref: string): string[] {
  return ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
}

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
  if (checkout === undefined && isBeforeFirstCommit(workspace, environment)) {
    return refuse(
      "with which the checked out branch has no history in common, because it has no commit yet",
      "Leave the option out",
    );
  }
  if (checkout === undefined) {
    return refuse("but this folder is in no Git repository with a commit", "Run the command in a Git repository");
  }
  const ask = (...args: string[]) => {
    const { status, stdout } = runGit(checkout.directory, args, environment);
    return status === 0 ? stdout.toString().trim() : undefined;
  };
  const commit = ask(...resolveCommit(ref));
  if (commit === undefined) {
    const isShallow = ask("rev-parse", "--is-shallow-repository") === "true";
    const names = ask("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes");
    const closest = findClosest(ref, (names ?? "").split("\n"));
    const hint = closest === undefined ? "" : ` (did you mean '${showUnprintable(closest)}'?)`;
    return isShallow
      ? refuse(`which is not in this shallow clone${hint}`, FETCH_MORE)
      : refuse(`which Git does not know${hint}`, "Allowed: a branch, a tag or a commit of this clone");
  }
  const base = ask("merge-base", "HEAD", commit);
  if (base === undefined) {
    return refuse(
      "with which the checked out commit has no history in common",
      `${FETCH_MORE}, or name another commit`,
    );
  }
  // The report shows the id of the commit anyway.
  const own = commit.startsWith(ref.toLowerCase()) ? "the commit" : `'${shown}'`;
  const name = base === commit ? own : `the last commit in common with '${shown}'`;
  return { kind: "since", base, head: checkout.head, name };
}

const FETCH_MORE = "Fetch more of the history ('git fetch --unshallow origin', or all of it when you clone)";

/**
 * Compares the files on disk, so that changes count that are staged, or not even that. Those beside the workspace are
 * listed, too, by paths that begin with `..`.
 */
export function listFromBase({ event: { base, name }, checkout, environment }: Place<Since>): ChangeList {
  const whole = openAround(checkout);
  const changes = diffFiles(whole ?? checkout, base, environment);
  if (changes === undefined) return { kind: "unlisted", problem: "Git could not compare the commits", advice: "" };
  const inside = whole && `${whole.place}${checkout.prefix}`;
  const rename = (path: string) => (inside && path.startsWith(inside) ? path.slice(inside.length) : path);
  const named = changes.map((change) => ({
    ...change,
    path: rename(change.path),
    formerPaths: change.formerPaths.map(rename),
  }));
  return { kind: "listed", base: name, commit: base, changes: named };
}

/** The whole repository of a folder in it, as a checkout; `undefined` if the folder is its top. */
export function openAround({ prefix, directory, ...rest }: Checkout): Checkout | undefined {
  if (prefix === "") return undefined;
  const place = "../".repeat(prefix.split("/").length - 1);
  return { ...rest, directory: resolve(directory, place), place, prefix: "" };
}
