/** What an event says about the commits that it brings. Trusts nothing in it; asks neither git nor a server. */

import { asFields, type Fields } from "../../github/fields.ts";
import type { RunEvent } from "../../model/event.ts";

/**
 * - `pull-request`: `head` is the last commit of its branch. `baseRef`: the branch that it asks to be merged into.
 *   `base`: a commit of that branch, mostly an old one.
 * - `commits`: everything that came after `base`, up to `head`.
 * - `since`: no event, but what a person asks for: everything that came after `base`, with what is not committed yet.
 *   `name`: the base in words. `head` is checked out.
 * - `unknown`: `problem` says why there is nothing to compare with.
 */
export type ChangeEvent =
  | { kind: "pull-request"; number: number; head: string; baseRef: string; base: string | undefined }
  | { kind: "commits"; base: string; head: string }
  | { kind: "since"; base: string; head: string; name: string }
  | { kind: "unknown"; problem: string };

/** Whether `scope: auto` means the changed videos only. */
export function bringsChanges({ name }: Pick<RunEvent, "name">): boolean {
  return ["pull_request", "pull_request_target", "merge_group"].includes(name);
}

/**
 * Reads an event. Source of the fields: GitHub's documentation, "Webhook events and payloads". Other events about a
 * pull request, such as `pull_request_review`, are read like `pull_request`.
 */
export function parseEvent({ name, payload, sha }: Pick<RunEvent, "name" | "payload" | "sha">): ChangeEvent {
  const fields = asFields(payload);
  const pullRequest = asFields(fields.pull_request);
  if (name === "push") return parsePush(fields);
  if (name === "merge_group") {
    const { base_sha: base, head_sha: head } = asFields(fields.merge_group);
    return isCommit(base) ? { kind: "commits", base, head: isCommit(head) ? head : sha } : INCOMPLETE;
  }
  if (fields.pull_request === undefined) {
    return { kind: "unknown", problem: "This event brings no commits to compare" };
  }
  const { sha: head } = asFields(pullRequest.head);
  const { ref: baseRef, sha: base } = asFields(pullRequest.base);
  const { number } = pullRequest;
  if (!isCommit(head) || typeof baseRef !== "string" || !Number.isSafeInteger(number)) return INCOMPLETE;
  return { kind: "pull-request", number: Number(number), head, baseRef, base: isCommit(base) ? base : undefined };
}

const INCOMPLETE: ChangeEvent = { kind: "unknown", problem: "The event does not name its commits" };

/** After a force push, the earlier commit is not in the history of the new one. */
function parsePush({ before, after, forced }: Fields): ChangeEvent {
  if (!isCommit(after)) return INCOMPLETE;
  if (forced === true) return { kind: "unknown", problem: "This push rewrites the history of its branch" };
  if (isCommit(before)) return { kind: "commits", base: before, head: after };
  return { kind: "unknown", problem: "This push is the first one to its branch or tag" };
}

/** A commit's id, SHA-1 or SHA-256. Zeros alone mean that there is none. */
function isCommit(value: unknown): value is string {
  return typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && /[^0]/.test(value);
}
