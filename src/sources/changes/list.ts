/** Lists what an event changes, in the first way that works. Looks at no video. */
import type { ChangeList, Commits, Place, PullRequest, Strategy } from "./change.ts";
import { listFromComparison } from "./compared-files.ts";
import { listFromEarlierCommit } from "./earlier-commit.ts";
import { listFromMergeBase } from "./merge-base.ts";
import { listFromMergeCommit } from "./merge-commit.ts";
import { listFromPullRequest } from "./pull-request-files.ts";
import { listFromBase } from "./since.ts";

/** In this order: git is exact and asks nobody; GitHub's lists need a permission, and end at a limit. */
const OF_PULL_REQUESTS: readonly Strategy<PullRequest>[] = [
  listFromMergeCommit,
  listFromMergeBase,
  listFromPullRequest,
];

const OF_COMMITS: readonly Strategy<Commits>[] = [listFromEarlierCommit, listFromComparison];

/** The changes of an event; without a list, everything that was tried and what would help. */
export async function listChanges(place: Place): Promise<ChangeList> {
  const { event } = place;
  switch (event.kind) {
    case "pull-request":
      return tryEach(OF_PULL_REQUESTS, { ...place, event });
    case "commits":
      return tryEach(OF_COMMITS, { ...place, event });
    case "since":
      return listFromBase({ ...place, event });
    case "unknown":
      return { kind: "unlisted", problem: event.problem, advice: "" };
  }
}

async function tryEach<Event>(strategies: readonly Strategy<Event>[], place: Place<Event>): Promise<ChangeList> {
  const problems: string[] = [];
  const advices: string[] = [];
  for (const list of strategies) {
    const found = await list(place);
    if (found?.kind === "listed") return found;
    if (found === undefined) continue;
    problems.push(found.problem);
    if (found.advice !== "") advices.push(found.advice);
  }
  return { kind: "unlisted", problem: problems.join(". "), advice: advices.join(", or ") };
}
