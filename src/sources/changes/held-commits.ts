/** What the commit of a checkout is to an event: its head, GitHub's merge, the base. Lists no changes. */
import { runGit } from "../workspace/git.ts";
import type { Place } from "./change.ts";
import { type Checkout, findRemotes, hasHead } from "./checkout.ts";
import type { ChangeEvent } from "./event.ts";
import { isIncluded } from "./git-diff.ts";

/**
 * The commit in a checkout's history that has everything that an event brings; `undefined` if the clone knows
 * of none. Jobs can commit on top of it.
 */
export function findHeld({ run, event, checkout, environment }: Omit<Place, "api">): string | undefined {
  if (event.kind === "unknown") return undefined;
  if (hasHead(checkout, event)) return checkout.head;
  // On `pull_request_target`, the commit of the run is the base.
  const known = run.name === "pull_request_target" ? [event.head] : [run.sha, event.head];
  return known.find((commit) => isIncluded(checkout, commit, environment));
}

/**
 * Whether a commit is GitHub's merge of a pull request's head into its base. Anybody can push a merge with the same
 * second parent, so it is the commit of the run itself, or its first parent is known to be the base.
 */
export function isMergeByGitHub({ run, event, checkout }: Omit<Place, "api">): boolean {
  const { head, parents } = checkout;
  const [first, second] = parents;
  if (event.kind !== "pull-request" || parents.length !== 2 || second !== event.head) return false;
  const base = run.name === "pull_request_target" ? run.sha : undefined;
  return head === run.sha || first === event.base || first === base;
}

/**
 * Whether another checkout in the workspace has the files from before an event. `commit`: with which the event's own
 * checkout was compared, if that is known.
 */
export function hasBase(other: Checkout, commit: string | undefined, place: Omit<Place, "api">): boolean {
  const { event, checkout } = place;
  const known = [commit, ...(isMergeByGitHub(place) ? checkout.parents.slice(0, 1) : []), ...listBases(event)];
  return known.includes(other.head) || (event.kind === "pull-request" && isTipOfBase(other, event.baseRef, place));
}

function listBases(event: ChangeEvent): string[] {
  if (event.kind === "commits" || event.kind === "since") return [event.base];
  return event.kind === "pull-request" && event.base !== undefined ? [event.base] : [];
}

/** A checkout of the base branch may be newer than the base that the event names. */
function isTipOfBase(other: Checkout, baseRef: string, { run, environment }: Omit<Place, "api">): boolean {
  return findRemotes(other, run, environment).some((remote) => {
    const branch = `refs/remotes/${remote}/${baseRef}^{commit}`;
    const { status, stdout } = runGit(other.directory, ["rev-parse", "--verify", "--quiet", branch], environment);
    return status === 0 && stdout.toString().trim() === other.head;
  });
}
