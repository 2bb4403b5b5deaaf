/** Changes of a pull request, where GitHub's merge commit is checked out: what it adds to its first parent. */
import type { PullRequest, Strategy } from "./change.ts";
import { diffCheckout, hasCommit } from "./git-diff.ts";
import { isMergeByGitHub } from "./held-commits.ts";
import { FAILED_GIT, shorten } from "./texts.ts";

/** Its first parent is the base branch as it was merged, which `pull_request.base.sha` need not be. */
export const listFromMergeCommit: Strategy<PullRequest> = (place) => {
  const { checkout, environment } = place;
  const [base] = checkout.parents;
  if (base === undefined || !isMergeByGitHub(place)) return undefined;
  if (!hasCommit(checkout, base, environment)) {
    const problem = `The clone lacks commit ${shorten(base)}, with which this one was merged`;
    return { kind: "unlisted", problem, advice: "set 'fetch-depth: 2' for actions/checkout" };
  }
  const changes = diffCheckout(checkout, base, environment);
  if (changes === undefined) return FAILED_GIT;
  return { kind: "listed", base: "the base branch", commit: base, changes };
};
