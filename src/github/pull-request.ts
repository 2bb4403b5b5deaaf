/** Finds the pull request that a run is about. Trusts nothing in its event, and nothing that the run has made. */
import type { RunEvent } from "../model/event.ts";
import type { GitHubApi } from "./api.ts";
import { asFields } from "./fields.ts";

/**
 * `head`: the commit that was looked at; `undefined` if the event does not name it. `isFromFork`: its branch is in
 * another repository.
 */
export type PullRequest = { number: number; head: string | undefined; isFromFork: boolean };

/**
 * - `none`: the run is about no pull request, or about one that has been closed or changed since.
 * - `several`: open pull requests with the same branch. Nobody knows which one the run was for.
 */
export type Located =
  | { kind: "found"; pullRequest: PullRequest }
  | { kind: "none" }
  | { kind: "several" }
  | { kind: "failed"; problem: string; advice: string; status?: number };

const NONE: Located = { kind: "none" };

/** Source of the fields: GitHub's documentation, "Webhook events and payloads". */
export async function locatePullRequest(event: RunEvent, api: GitHubApi): Promise<Located> {
  const { issue, workflow_run: run } = asFields(event.payload);
  if (event.name === "workflow_run") return findByHead(run, api);
  const { number, pull_request: isPullRequest } = asFields(issue);
  if (!isPullRequest || !isNumber(number)) return readPullRequest(event);
  return { kind: "found", pullRequest: { number, head: undefined, isFromFork: false } };
}

/** The pull request whose commits an event brings, as `pull_request` does. Others are only about one. */
export function readPullRequest({ payload }: Pick<RunEvent, "payload">): Located {
  const { pull_request: pullRequest } = asFields(payload);
  return pullRequest === undefined ? NONE : parsePullRequest(pullRequest);
}

/** Whether an event is about a pull request without its commits: then the default branch is checked out. */
export function isOnlyAboutPullRequest({ name, payload }: Pick<RunEvent, "name" | "payload">): boolean {
  const { pull_request: isOfIt } = asFields(asFields(payload).issue);
  return name === "workflow_run" || Boolean(isOfIt);
}

function parsePullRequest(given: unknown): Located {
  const { number, head, base } = asFields(given);
  if (!isNumber(number)) return NONE;
  const from = nameRepository(head);
  const isFromFork = from === undefined || from !== nameRepository(base);
  return { kind: "found", pullRequest: { number, head: asCommit(asFields(head).sha), isFromFork } };
}

/**
 * The event of a run from a fork names no pull request, and GitHub knows none by such a commit (`commits/{sha}/pulls`).
 * It can be found by its branch, and it must still be at the commit of the run.
 */
async function findByHead(run: unknown, api: GitHubApi): Promise<Located> {
  const { event, head_sha: sha, head_branch: branch, head_repository: repository } = asFields(run);
  const { full_name: from, owner } = asFields(repository);
  const { login } = asFields(owner);
  const head = asCommit(sha);
  if (typeof event !== "string" || !event.startsWith("pull_request")) return NONE;
  if (head === undefined || typeof branch !== "string" || typeof login !== "string") return NONE;
  const query = { state: "open", head: `${login}:${branch}`, per_page: 100 };
  const listed = await api({ path: "pulls", query, permission: "pull-requests: read" });
  if (listed.kind === "failed") return listed;
  const open = Array.isArray(listed.data) ? listed.data.map(asFields) : [];
  const [match, another] = open.filter(
    (each) => asFields(each.head).sha === head && nameRepository(each.head) === from,
  );
  if (match === undefined) return NONE;
  return another === undefined ? parsePullRequest(match) : { kind: "several" };
}

/** The page of the run that a run on `workflow_run` is about; `undefined` if it is not in this repository. */
export function locateCheckedRun({ payload, serverUrl, repository }: RunEvent): string | undefined {
  const { html_url: url } = asFields(asFields(payload).workflow_run);
  const runs = `${serverUrl.origin}/${repository}/actions/runs/`;
  return typeof url === "string" && url.startsWith(runs) && /^\d+$/.test(url.slice(runs.length)) ? url : undefined;
}

/** The repository of a branch; `undefined` if it has been deleted. */
function nameRepository(branch: unknown): string | undefined {
  const { full_name: name } = asFields(asFields(branch).repo);
  return typeof name === "string" ? name : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function asCommit(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}
