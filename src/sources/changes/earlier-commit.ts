/** Changes of a push or a merge group, where the commit before it is in the clone. */
import type { Commits, Strategy } from "./change.ts";
import { diffCheckout, diffCommits, hasCommit, isIncluded } from "./git-diff.ts";
import { FAILED_GIT, shorten } from "./texts.ts";

/** Compares with the commit that the event names: `before` of a push, `base_sha` of a merge group. */
export const listFromEarlierCommit: Strategy<Commits> = ({ event: { base, head }, checkout, environment }) => {
  if (!hasCommit(checkout, base, environment)) {
    const problem = `The clone lacks the earlier commit ${shorten(base)}`;
    return { kind: "unlisted", problem, advice: "set 'fetch-depth: 0' for actions/checkout" };
  }
  const isHere = isIncluded(checkout, head, environment);
  if (!isHere && !hasCommit(checkout, head, environment)) return undefined;
  const changes = isHere ? diffCheckout(checkout, base, environment) : diffCommits(checkout, base, head, environment);
  if (changes === undefined) return FAILED_GIT;
  return { kind: "listed", base: "the earlier commit", commit: base, changes };
};
