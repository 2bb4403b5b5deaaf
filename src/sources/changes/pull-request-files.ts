/** Changes of a pull request, as GitHub lists them. Trusts no path: who uses the list looks the paths up. */

import { asFields } from "../../github/fields.ts";
import type { ChangeList, PullRequest, Strategy } from "./change.ts";
import { countDistinct, parseFiles } from "./github-files.ts";
import { listJobChanges } from "./job-changes.ts";
import { UNUSABLE_RESPONSE } from "./texts.ts";

/** GitHub lists no more files of a pull request (GitHub's documentation, "List pull requests files"). */
const MOST_FILES = 3000;

const PAGE = 100;

const permission = "pull-requests: read";

/** The list is that of the latest head: for an earlier one, it says nothing. */
export const listFromPullRequest: Strategy<PullRequest> = async (place) => {
  const { event, checkout, api } = place;
  const path = `pulls/${event.number}`;
  const pullRequest = await api({ path, permission });
  if (pullRequest.kind === "failed") return { ...pullRequest, kind: "unlisted" };
  const { head, changed_files: count } = asFields(pullRequest.data);
  const { sha } = asFields(head);
  if (typeof sha !== "string" || typeof count !== "number") return UNUSABLE_RESPONSE;
  if (!Number.isSafeInteger(count) || count < 0) return UNUSABLE_RESPONSE;
  if (sha !== event.head) {
    return { kind: "unlisted", problem: "The pull request has new commits since this run was started", advice: "" };
  }
  if (count >= MOST_FILES) return OVER_LIMIT;
  const files: unknown[] = [];
  for (let page = 1; files.length < count; page++) {
    const listed = await api({ path: `${path}/files`, query: { per_page: PAGE, page }, permission });
    if (listed.kind === "failed") return { ...listed, kind: "unlisted" };
    if (!Array.isArray(listed.data) || listed.data.length === 0) break;
    files.push(...listed.data);
  }
  if (countDistinct(files) < count) return INCOMPLETE;
  const changes = parseFiles(files, checkout);
  if (changes === undefined) return UNUSABLE_RESPONSE;
  const more = listJobChanges(place);
  return { kind: "listed", base: "the base branch", commit: undefined, changes: [...changes, ...more] };
};

const OVER_LIMIT: ChangeList = {
  kind: "unlisted",
  problem: "GitHub lists only the first 3,000 files of a pull request, and this one has as many",
  advice: "",
};

const INCOMPLETE: ChangeList = {
  kind: "unlisted",
  problem: "GitHub's list of the pull request's files is not complete",
  advice: "",
};
