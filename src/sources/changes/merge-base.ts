/** Changes of a pull request, where its head is in the clone: what differs since it left the base branch. */

import { runGit } from "../workspace/git.ts";
import type { ChangeList, Place, PullRequest, Strategy } from "./change.ts";
import { findRemotes } from "./checkout.ts";
import { diffCheckout, diffCommits, hasCommit, isIncluded } from "./git-diff.ts";
import { isMergeByGitHub } from "./held-commits.ts";
import { FAILED_GIT, shorten } from "./texts.ts";

/** Compares with the merge base of the head and the base branch, as the page of a pull request does. */
export const listFromMergeBase: Strategy<PullRequest> = (place) => {
  const { event, checkout, environment } = place;
  // That Git can't compare its parents has been said.
  if (isMergeByGitHub(place)) return undefined;
  if (!hasCommit(checkout, event.head, environment)) return lackHead(event.head);
  const isHere = isIncluded(checkout, event.head, environment);
  const head = isHere ? checkout.head : event.head;
  const base = findMergeBase(head, place);
  if (base === undefined) return TOO_SHALLOW;
  // The branch was merged meanwhile: git can't say any more what it brought.
  if (base === event.head || base === head) return MERGED;
  const changes = isHere ? diffCheckout(checkout, base, environment) : diffCommits(checkout, base, head, environment);
  if (changes === undefined) return FAILED_GIT;
  return { kind: "listed", base: "the base branch", commit: base, changes };
};

/** GitHub's list may help all the same. */
function lackHead(head: string): ChangeList {
  const problem = `The clone lacks ${shorten(head)}, the pull request's last commit, so Git can't compare`;
  return { kind: "unlisted", problem, advice: "" };
}

const MERGED: ChangeList = {
  kind: "unlisted",
  problem: "The base branch has the pull request's commits already, so Git can't compare",
  advice: "",
};

const TOO_SHALLOW: ChangeList = {
  kind: "unlisted",
  problem: "The clone does not reach back to the base branch",
  advice: "set 'fetch-depth: 0' for actions/checkout",
};

function findMergeBase(head: string, { run, event, checkout, environment }: Place<PullRequest>): string | undefined {
  for (const remote of findRemotes(checkout, run, environment)) {
    const branch = `refs/remotes/${remote}/${event.baseRef}`;
    const { status, stdout } = runGit(checkout.directory, ["merge-base", head, branch], environment);
    if (status === 0) return stdout.toString().trim();
  }
  return undefined;
}
