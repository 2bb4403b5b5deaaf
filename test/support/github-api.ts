/** A stand-in for GitHub's API: what it says about a pull request, and about two commits, by real git; and comments. */
import { execFileSync } from "node:child_process";
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { onTestFinished } from "vitest";
import { type Comment, respondToComments } from "./github-comments.ts";
import { serveLoopback } from "./loopback.ts";

/** How the API responds in place of its usual response. A `body` that is text is sent as it is. */
export type ApiResponse = { status: number; headers?: Readonly<Record<string, string>>; body?: unknown };

export type ApiOptions = {
  /** The folder of the repository whose commits the API knows. */
  repository: string;
  token: string;
  /** Pull request 7, as it is when the API is asked. Its merge base is what it is compared with. */
  pullRequest?: { head: string; base: string };
  /** More files at the end of each list: GitHub knows them, the clone may not. */
  moreFiles?: number;
  /** The comments on pull request 7, the oldest first. What the API is asked to write changes them. */
  comments?: Comment[];
  /** Whether the token may write comments: without it, GitHub refuses with 403. */
  mayComment?: boolean;
  /** Open pull requests besides number 7, for their list. */
  otherPullRequests?: readonly { number: number; branch: string; sha: string }[];
  /** Replaces a response; called with the path after the repository's, and how often it was asked before. */
  respond?(path: string, asked: number): ApiResponse | "hang" | undefined;
};

/** `requests`: paths and queries in order, after the method if it is not GET. */
export type GitHubApi = { origin: string; requests: string[]; comments: Comment[] };

/** "The response includes a maximum of 3000 files" (GitHub's documentation, "List pull requests files"). */
const MOST_OF_PULL_REQUEST = 3000;
/** "It includes up to 300 changed files for the entire comparison" (the same, "Compare two commits"). */
const MOST_OF_COMPARISON = 300;

const ROOT = "/repos/acme/videos/";

/** Starts the API for the repository acme/videos, and ends it with the test. */
export async function startGitHubApi(options: ApiOptions): Promise<GitHubApi> {
  const requests: string[] = [];
  const { comments = [], mayComment = true } = options;
  const { origin, close } = await serveLoopback(async (request, response) => {
    const { method = "" } = request;
    const { pathname, searchParams, search } = new URL(request.url ?? "", "http://127.0.0.1");
    const path = decodeURIComponent(pathname.startsWith(ROOT) ? pathname.slice(ROOT.length) : pathname.slice(1));
    const name = `${method === "GET" ? "" : `${method} `}${path}${search}`;
    const asked = requests.filter((each) => each === name).length;
    requests.push(name);
    const sent = await readJson(request);
    const isKnown = isAllowed(request, options) && (pathname.startsWith(ROOT) || path === "graphql");
    const given = isKnown ? options.respond?.(path, asked) : NOT_FOUND;
    if (given === "hang") return;
    const aboutComments = () =>
      respondToComments({ method, path, sent }, { comments, mayComment, head: options.pullRequest?.head });
    const {
      status,
      headers = {},
      body,
    } = given ?? aboutComments() ?? { status: 200, body: respondTo(path, searchParams, options) };
    const isText = typeof body === "string";
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(isText ? body : JSON.stringify(body ?? { message: "No" }));
  });
  onTestFinished(close);
  return { origin, requests, comments };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await new Response(Readable.toWeb(request) as ReadableStream).text();
  return text === "" ? undefined : JSON.parse(text);
}

/** GitHub hides a private repository from who may not see it. */
const NOT_FOUND: ApiResponse = { status: 404, body: { message: "Not Found" } };

function isAllowed({ headers }: IncomingMessage, { token }: ApiOptions): boolean {
  return headers.authorization === `token ${token}`;
}

function respondTo(path: string, query: URLSearchParams, options: ApiOptions): unknown {
  const { repository, pullRequest, moreFiles = 0 } = options;
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, encoding: "utf8" });
  const compare = (base: string, head: string) => {
    const mergeBase = git("merge-base", base, head).trim();
    const raw = git("diff-tree", "-r", "-M", "-z", "--no-abbrev", mergeBase, head);
    return { mergeBase, files: [...parseRaw(raw), ...makeFiles(moreFiles)] };
  };
  const [, basehead] = /^compare\/(.*)$/.exec(path) ?? [];
  if (basehead !== undefined) {
    const [base = "", head = ""] = basehead.split("...");
    const { mergeBase, files } = compare(base, head);
    return { status: "ahead", merge_base_commit: { sha: mergeBase }, files: files.slice(0, MOST_OF_COMPARISON) };
  }
  if (path === "pulls") return listOpen(query, options);
  if (pullRequest === undefined || !/^pulls\/7(\/files)?$/.test(path)) return NOT_FOUND.body;
  const { files } = compare(pullRequest.base, pullRequest.head);
  if (!path.endsWith("/files")) return { number: 7, head: { sha: pullRequest.head }, changed_files: files.length };
  const [size, page] = [Number(query.get("per_page") ?? 30), Number(query.get("page") ?? 1)];
  return files.slice(0, MOST_OF_PULL_REQUEST).slice((page - 1) * size, page * size);
}

/** "Filter pulls by head user or head organization and branch name" (the same, "List pull requests"). */
function listOpen(query: URLSearchParams, { pullRequest, otherPullRequests = [] }: ApiOptions): unknown {
  const own = pullRequest === undefined ? [] : [{ number: 7, branch: "someone:feature", sha: pullRequest.head }];
  return [...own, ...otherPullRequests]
    .filter(({ branch }) => branch === query.get("head"))
    .map(({ number, branch, sha }) => ({
      number,
      head: { sha, repo: { full_name: branch.replace(/:.*/, "/videos") } },
      base: { repo: { full_name: "acme/videos" } },
    }));
}

type File = { filename: string; status: string; sha: string; previous_filename?: string; changes: number };

const STATUSES: Readonly<Record<string, string>> = { A: "added", M: "modified", D: "removed", R: "renamed" };

/** GitHub counts 0 changes in every binary, and gives the object of a removed file, too. */
function parseRaw(raw: string): File[] {
  const fields = raw.split("\0");
  const files: File[] = [];
  for (let at = 0; (fields[at] ?? "") !== ""; ) {
    const [, , oldObject = "", object = "", letters = ""] = (fields[at] ?? "").split(" ");
    const status = STATUSES[letters.charAt(0)] ?? "changed";
    const isRename = status === "renamed";
    const [before, after] = [fields[at + 1] ?? "", fields[at + (isRename ? 2 : 1)] ?? ""];
    const sha = status === "removed" ? oldObject : object;
    files.push({ filename: after, status, sha, changes: 0, ...(isRename && { previous_filename: before }) });
    at += isRename ? 3 : 2;
  }
  return files;
}

function makeFiles(count: number): File[] {
  return Array.from({ length: count }, (_, at) => ({
    filename: `generated/${at}.txt`,
    status: "added",
    sha: at.toString(16).padStart(40, "a"),
    changes: 1,
  }));
}
