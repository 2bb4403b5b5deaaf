/** The comment of a guard on a pull request: found again by its mark and its author, and updated in place. */
import { type ApiResult, adviseOn, type GitHubApi } from "./api.ts";
import { asFields } from "./fields.ts";
import type { PullRequest } from "./pull-request.ts";

export type CommentRequest = {
  repository: string;
  pullRequest: PullRequest;
  mark: string;
  /** Which attempt of which run writes; empty if nobody knows. */
  attempt: string;
  /** How bad the news is, from 0 to 9. */
  badness: number;
  /** GitHub-flavoured Markdown. With 4,096 more characters, it fits into a comment. */
  text: string;
  /** Whether to write a comment if there is none. An earlier one is always updated. */
  createsFirst: boolean;
};

/**
 * - `written`: `how` it was. - `none`: there is no comment, and none was asked for.
 * - `kept`: the same run has written worse news.
 * - `outdated`: the pull request has new commits, so another run comments on them.
 */
export type Commented =
  | { kind: "written"; how: "created" | "updated" | "unchanged" }
  | { kind: "none" | "kept" | "outdated" }
  | Failed;

type Failed = Extract<ApiResult, { kind: "failed" }>;

/** What the token needs to write. Reading needs less. */
const COMMENT_PERMISSION = "pull-requests: write";

/**
 * The mark of the comments of a guard: an HTML comment, which no reader sees. A name can't end it early, and no two
 * lists of names have the same mark.
 */
export function markComment(names: readonly string[]): string {
  const encoded = names.map((name) => encodeURIComponent(name.toWellFormed()).replaceAll("--", "-%2D"));
  return `<!-- tiktok-upload-guard:${encoded.join("/")} -->`;
}

/**
 * Writes the comment, in place of all that the same guard has written before: of several, one stays. Jobs of a matrix
 * can have the same mark. So within a run, good news never replaces bad news.
 */
export async function comment(request: CommentRequest, api: GitHubApi): Promise<Commented> {
  const { attempt, badness, createsFirst } = request;
  const found = await find(request, api);
  if (found.kind !== "found") return found;
  const ofThisRun = found.earlier.filter((each) => attempt !== "" && each.attempt === attempt);
  const others = found.earlier.filter((each) => !ofThisRun.includes(each));
  if (ofThisRun.some((each) => each.badness > badness)) {
    await removeAll(others, api);
    return { kind: "kept" };
  }
  const [replaced = others[0]] = ofThisRun;
  if (replaced === undefined) return createsFirst ? create(request, api) : { kind: "none" };
  const written = await update(replaced, request, api);
  if (written.kind === "written") await removeAll(without(others, replaced), api);
  return written;
}

function without(all: readonly Earlier[], one: Earlier): readonly Earlier[] {
  return all.filter((each) => each !== one);
}

function renderBody({ mark, attempt, badness, text }: CommentRequest): string {
  return `${mark}<!-- ${attempt || "-"} ${badness} -->\n${text}\n`;
}

async function create(request: CommentRequest, api: GitHubApi): Promise<Commented> {
  const path = `issues/${request.pullRequest.number}/comments`;
  const body = { body: renderBody(request) };
  const written = await api({ path, method: "POST", body, permission: COMMENT_PERMISSION });
  return written.kind === "failed" ? written : { kind: "written", how: "created" };
}

/** Somebody can have deleted the comment meanwhile. */
async function update({ id, body: before }: Earlier, request: CommentRequest, api: GitHubApi): Promise<Commented> {
  const body = renderBody(request);
  if (before === body) return { kind: "written", how: "unchanged" };
  const written = await api({ ...addressOf(id), method: "PATCH", body: { body } });
  if (written.kind !== "failed") return { kind: "written", how: "updated" };
  if (written.status !== 404 && written.status !== 410) return written;
  return request.createsFirst ? create(request, api) : { kind: "none" };
}

/** What can't be removed stays for the next run. */
async function removeAll(comments: readonly Earlier[], api: GitHubApi): Promise<void> {
  for (const { id } of comments) await api({ ...addressOf(id), method: "DELETE", body: {} });
}

function addressOf(id: number): { path: string; permission: string } {
  return { path: `issues/comments/${id}`, permission: COMMENT_PERMISSION };
}

/** A comment of this guard's. `attempt` and `badness`: of the run that has written it. */
type Earlier = { id: number; body: string; attempt: string; badness: number };

/** Bounds the search: 3,000 comments. */
const MOST_PAGES = 30;

/** The oldest first. `viewerDidAuthor`: whether the owner of the token has written the comment. */
const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId viewerDidAuthor body }
      }
    }
  }
}`;

/** The comments of this guard, the oldest first. */
async function find(
  { repository, pullRequest, mark }: CommentRequest,
  api: GitHubApi,
): Promise<{ kind: "found"; earlier: readonly Earlier[] } | { kind: "outdated" } | Failed> {
  const [owner, name] = repository.split("/");
  const earlier: Earlier[] = [];
  let after: unknown = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const variables = { owner, name, number: pullRequest.number, after };
    const listed = readGraphql(await api({ graphql: COMMENTS, variables, permission: COMMENT_PERMISSION }));
    if (listed.kind === "failed") return listed;
    const { headRefOid, comments } = asFields(asFields(asFields(listed.data).repository).pullRequest);
    const { nodes, pageInfo } = asFields(comments);
    if (!Array.isArray(nodes)) return UNUSABLE;
    if (pullRequest.head !== undefined && headRefOid !== pullRequest.head) return { kind: "outdated" };
    const own = nodes.map(asFields).filter((node) => node.viewerDidAuthor === true && isMarked(node.body, mark));
    earlier.push(...own.map((node) => parse(Number(node.databaseId), String(node.body), mark)));
    const { hasNextPage, endCursor } = asFields(pageInfo);
    if (hasNextPage !== true) return { kind: "found", earlier };
    after = endCursor;
  }
  // Nobody reads more of them.
  return earlier.length > 0 ? { kind: "found", earlier } : TOO_MANY;
}

function parse(id: number, body: string, mark: string): Earlier {
  const [, attempt = "", badness = "0"] = /^<!-- (\S+) (\d) -->/.exec(body.slice(mark.length)) ?? [];
  return { id, body, attempt, badness: Number(badness) };
}

/** A mark within a text is a quotation. */
function isMarked(body: unknown, mark: string): boolean {
  return typeof body === "string" && body.startsWith(mark);
}

/** GraphQL reports its errors with status 200. */
function readGraphql(result: ApiResult): ApiResult {
  if (result.kind === "failed") return result;
  const { data, errors } = asFields(result.data);
  if (!Array.isArray(errors) || errors.length === 0) return { kind: "data", data };
  const types = errors.map((error) => asFields(error).type);
  if (types.includes("RATE_LIMITED")) {
    return { kind: "failed", problem: "GitHub's API limits requests at the moment", advice: "run the job later" };
  }
  const isRefusal = types.includes("FORBIDDEN") || types.includes("NOT_FOUND");
  return isRefusal
    ? { kind: "failed", problem: "GitHub's API refuses access", advice: adviseOn(COMMENT_PERMISSION), status: 403 }
    : UNUSABLE;
}

const UNUSABLE = { kind: "failed", problem: "GitHub's response is not one of its API", advice: "" } as const;

const TOO_MANY = { kind: "failed", problem: "The pull request has more than 3,000 comments", advice: "" } as const;
