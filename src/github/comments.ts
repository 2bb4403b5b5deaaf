/** The comment of a job on a pull request: found again by its mark and its author, and updated in place. */
import { type ApiResult, adviseOn, type GitHubApi } from "./api.ts";
import { asFields } from "./fields.ts";
import type { PullRequest } from "./pull-request.ts";

/** Whether to write a comment if there is none. An earlier one is always updated. */
export type CommentRequest = {
  repository: string;
  pullRequest: PullRequest;
  mark: string;
  /** GitHub-flavoured Markdown that starts with the mark, at most 65,536 characters. */
  body: string;
  createsFirst: boolean;
};

/**
 * - `written`: `how` it was. - `none`: there is no comment, and none was asked for.
 * - `outdated`: the pull request has new commits, so another run comments on them.
 */
export type Commented =
  | { kind: "written"; how: "created" | "updated" | "unchanged" }
  | { kind: "none" }
  | { kind: "outdated" }
  | { kind: "failed"; problem: string; advice: string; status?: number };

/** What the token needs to write. Reading needs less. */
const COMMENT_PERMISSION = "pull-requests: write";

/**
 * The mark of the comments of a job: an HTML comment, which no reader sees. A name can't end it early, and no two pairs
 * of names have the same mark.
 */
export function markComment(workflow: string, job: string): string {
  const [first, second] = [workflow, job].map((name) =>
    encodeURIComponent(name.toWellFormed()).replaceAll("--", "-%2D"),
  );
  return `<!-- tiktok-upload-guard:${first}/${second} -->`;
}

/** If a race has left two comments, the older one is updated. */
export async function comment(request: CommentRequest, api: GitHubApi): Promise<Commented> {
  const { pullRequest, body, createsFirst } = request;
  const found = await find(request, api);
  if (found.kind !== "found") return found;
  const { earlier } = found;
  if (earlier?.body === body) return { kind: "written", how: "unchanged" };
  if (earlier === undefined && !createsFirst) return { kind: "none" };
  const [path, method] =
    earlier === undefined
      ? ([`issues/${pullRequest.number}/comments`, "POST"] as const)
      : ([`issues/comments/${earlier.id}`, "PATCH"] as const);
  const written = await api({ path, method, body: { body }, permission: COMMENT_PERMISSION });
  if (written.kind === "failed") return written;
  return { kind: "written", how: earlier === undefined ? "created" : "updated" };
}

type Earlier = { id: number; body: string };

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

async function find(
  { repository, pullRequest, mark }: CommentRequest,
  api: GitHubApi,
): Promise<{ kind: "found"; earlier?: Earlier } | Exclude<Commented, { kind: "written" }>> {
  const [owner, name] = repository.split("/");
  let after: unknown = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const variables = { owner, name, number: pullRequest.number, after };
    const listed = readAnswer(await api({ graphql: COMMENTS, variables, permission: COMMENT_PERMISSION }));
    if (listed.kind === "failed") return listed;
    const { headRefOid, comments } = asFields(asFields(asFields(listed.data).repository).pullRequest);
    const { nodes, pageInfo } = asFields(comments);
    if (!Array.isArray(nodes)) return UNUSABLE;
    if (pullRequest.head !== undefined && headRefOid !== pullRequest.head) return { kind: "outdated" };
    const earlier = nodes.map(asFields).find((node) => node.viewerDidAuthor === true && isMarked(node.body, mark));
    if (earlier !== undefined)
      return { kind: "found", earlier: { id: Number(earlier.databaseId), body: String(earlier.body) } };
    const { hasNextPage, endCursor } = asFields(pageInfo);
    if (hasNextPage !== true) return { kind: "found" };
    after = endCursor;
  }
  return TOO_MANY;
}

/** A mark within a text is a quotation. */
function isMarked(body: unknown, mark: string): boolean {
  return typeof body === "string" && body.startsWith(mark);
}

/** GraphQL reports its errors with status 200. */
function readAnswer(result: ApiResult): ApiResult {
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
