/** A stand-in for GitHub's comments on a pull request, as the owner of a job's token sees and writes them. */

/** `author`: a login. The token is the one of {@link BOT}. */
export type Comment = { id: number; author: string; body: string };

/** The user that the token of a job belongs to. */
export const BOT = "github-actions[bot]";

type Request = { method: string; path: string; sent: unknown };

type Response = { status: number; headers?: undefined; body: unknown };

/** What the comments are, and what may be done to them. `head`: the commit of pull request 7. */
type Place = { comments: Comment[]; mayComment: boolean; head: string | undefined };

const REFUSED: Response = { status: 403, body: { message: "Resource not accessible by integration" } };

const MISSING: Response = { status: 404, body: { message: "Not Found" } };

/** "body is too long (maximum is 65536 characters)" */
const LARGEST_BODY = 65_536;

/** The response to a question about comments; `undefined` to any other. */
export function respondToComments({ method, path, sent }: Request, place: Place): Response | undefined {
  if (path === "graphql") return { status: 200, body: list(sent as { variables: Variables }, place) };
  const [, id] = /^issues\/comments\/(\d+)$/.exec(path) ?? [];
  const isFirst = method === "POST" && path === "issues/7/comments";
  if (!isFirst && !(["PATCH", "DELETE"].includes(method) && id !== undefined)) return undefined;
  if (!place.mayComment) return REFUSED;
  if (method === "DELETE") return remove(Number(id), place);
  const { body } = sent as { body: string };
  if (body.length > LARGEST_BODY) return { status: 422, body: { message: "Validation Failed" } };
  return isFirst ? create(body, place) : update(Number(id), body, place);
}

function create(body: string, { comments }: Place): Response {
  const created = { id: 1000 + comments.length, author: BOT, body };
  comments.push(created);
  return { status: 201, body: created };
}

/** Nobody can change what another has written. */
function update(id: number, body: string, { comments }: Place): Response {
  const found = comments.find((each) => each.id === id);
  if (found === undefined) return MISSING;
  if (found.author !== BOT) return REFUSED;
  found.body = body;
  return { status: 200, body: found };
}

function remove(id: number, { comments }: Place): Response {
  const at = comments.findIndex((each) => each.id === id);
  if (at === -1) return MISSING;
  if (comments[at]?.author !== BOT) return REFUSED;
  comments.splice(at, 1);
  return { status: 204, body: "" };
}

type Variables = { owner: string; name: string; number: number; after: string | null };

const PAGE = 100;

/** GraphQL reports its errors with status 200. A cursor is the number of comments before it. */
function list(
  { variables: { owner, name, number, after } }: { variables: Variables },
  { comments, head }: Place,
): object {
  if (`${owner}/${name}#${number}` !== "acme/videos#7") {
    return { data: { repository: null }, errors: [{ type: "NOT_FOUND", message: "Could not resolve" }] };
  }
  const start = Number(after ?? 0);
  const nodes = comments
    .slice(start, start + PAGE)
    .map(({ id, author, body }) => ({ databaseId: id, viewerDidAuthor: author === BOT, body }));
  const pageInfo = { hasNextPage: start + PAGE < comments.length, endCursor: String(start + PAGE) };
  return { data: { repository: { pullRequest: { headRefOid: head, comments: { pageInfo, nodes } } } } };
}
