/** Asks GitHub's API, by Octokit, which is loaded with the first question. Knows no list of changes, no comment. */
import { clockMs } from "../model/clock.ts";
import type { RunEvent } from "../model/event.ts";
import { parseRetryAfter, retry } from "../net/retry.ts";
import { isLoopback } from "../net/urls.ts";

/**
 * A response of the API, or why there is none: sentences without their last full stop. `problem` begins in upper case,
 * `advice` in lower case, and it is empty where nothing helps. `status`: of HTTP, if the API responded.
 * `isLocked`: GitHub refuses because the conversation is locked.
 */
export type ApiResult =
  | { kind: "data"; data: unknown }
  | { kind: "failed"; problem: string; advice: string; status?: number; isLocked?: boolean };

type Fields = Readonly<Record<string, unknown>>;

/** `path`: what follows `/repos/{owner}/{repo}/`. `permission`: what the token needs for it. */
export type Question = { permission: string } & (
  | { path: string; query?: Readonly<Record<string, number | string>> }
  /** Writes. A `POST` is repeated only if GitHub has refused it because of a limit: it may have worked before. */
  | { path: string; method: "POST" | "PATCH" | "DELETE"; body: Fields }
  | { graphql: string; variables: Fields }
);

export type GitHubApi = (question: Question) => Promise<ApiResult>;

/** For all questions of a run together. */
const TIME_LIMIT_MS = 20_000;

const MOST_RETRIES = 6;

/** The token goes to this server only: by https, or http on loopback. `timeLimitMs` counts from the first question. */
export function openGitHubApi(
  { apiUrl, repository }: Pick<RunEvent, "apiUrl" | "repository">,
  token: string | undefined,
  timeLimitMs = TIME_LIMIT_MS,
): GitHubApi {
  let time: { signal: AbortSignal; deadlineMs: number } | undefined;
  return async (question) => {
    if (token === undefined) return fail("There is no 'github-token' to ask GitHub with", "set 'github-token'");
    if (apiUrl.protocol !== "https:" && !isLoopback(apiUrl)) {
      return fail("GitHub's API has no https address, so the token is not sent there", "");
    }
    time ??= { signal: AbortSignal.timeout(timeLimitMs), deadlineMs: clockMs() + timeLimitMs };
    const { signal, deadlineMs } = time;
    const octokit = await connect(token, apiUrl);
    const { route, parameters } = address(question, apiUrl, repository);
    const ask = async (): Promise<Response> => {
      try {
        const request = { signal, redirect: "manual" as const };
        const { status, data } = await octokit.request(route, { ...parameters, request });
        // A redirect is not followed with the token.
        const isSuccess = status >= 200 && status < 300;
        return isSuccess
          ? { kind: "data", data }
          : { kind: "status", status, headers: {}, isLimit: false, isLocked: false };
      } catch (error) {
        return signal.aborted ? { kind: "timeout" } : toFailure(error);
      }
    };
    const isOnce = "method" in question && question.method === "POST";
    const findPause = (response: Response) =>
      isOnce && !(response.kind === "status" && response.isLimit) ? undefined : findPauseMs(response);
    const response = await retry(ask, { retries: MOST_RETRIES, deadlineMs, signal, findPauseMs: findPause });
    return response.kind === "data" ? response : describe(response, question.permission, timeLimitMs);
  };
}

/** GitHub Enterprise Server has GraphQL beside `/api/v3` (GitHub's documentation, "Forming calls with GraphQL"). */
function address(question: Question, apiUrl: URL, repository: string): { route: string; parameters: Fields } {
  if ("graphql" in question) {
    const baseUrl = trimSlashes(apiUrl.href).replace(/\/v3$/, "");
    const { graphql: query, variables } = question;
    return { route: "POST /graphql", parameters: { baseUrl, query, variables } };
  }
  const place = `/repos/${repository}/${question.path}`;
  if ("method" in question) return { route: `${question.method} ${place}`, parameters: question.body };
  return { route: `GET ${place}`, parameters: question.query ?? {} };
}

function trimSlashes(url: string): string {
  return url.replace(/\/+$/, "");
}

type Octokit = ReturnType<typeof import("@actions/github").getOctokit>;

async function connect(token: string, apiUrl: URL): Promise<Octokit> {
  const { getOctokit } = await import("@actions/github");
  const silent = () => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  return getOctokit(token, { baseUrl: trimSlashes(apiUrl.href), log });
}

type Failure =
  | {
      kind: "status";
      status: number;
      headers: Readonly<Record<string, string>>;
      isLimit: boolean;
      isLocked: boolean;
    }
  | { kind: "network-error"; reason: string }
  | { kind: "timeout" };

type Response = { kind: "data"; data: unknown } | Failure;

/** Octokit throws for every status from 400 on. Its other errors have no response. */
function toFailure(error: unknown): Failure {
  const { response, message } = error as { response?: { status: number; headers: object }; message?: string };
  if (response === undefined) return { kind: "network-error", reason: String(message ?? error) };
  const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
  const { status } = response;
  // "Unable to create comment because issue is locked."
  const isLocked = status === 403 && /\bis locked\b/i.test(message ?? "");
  return { kind: "status", status, headers, isLimit: isRateLimit(status, headers, message), isLocked };
}

/**
 * Both rate limits come as 403 or 429 (GitHub's documentation, "Rate limits for the REST API"): the primary one with
 * `x-ratelimit-remaining: 0`, a secondary one mostly with Retry-After.
 */
function isRateLimit(status: number, headers: Readonly<Record<string, string>>, message = ""): boolean {
  if (status === 429) return true;
  const hasSigns = "retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(message);
  return status === 403 && hasSigns;
}

/** "Otherwise, wait for at least one minute before retrying" (the same page): longer than there is time. */
const UNNAMED_WAIT_MS = 60_000;

function findPauseMs(response: Response): number | undefined {
  if (response.kind === "network-error") return 0;
  if (response.kind !== "status") return undefined;
  const askedMs = parseRetryAfter(response.headers, Date.now());
  if (response.isLimit) return askedMs ?? UNNAMED_WAIT_MS;
  return response.status >= 500 ? (askedMs ?? 0) : undefined;
}

function describe(failure: Failure, permission: string, timeLimitMs: number): ApiResult {
  if (failure.kind === "timeout") {
    return fail(`GitHub's API did not respond within ${timeLimitMs / 1000} s`, "");
  }
  if (failure.kind === "network-error" && failure.reason === REFUSED_BY_PROXY) {
    const problem = "GitHub's API could not be reached, because the proxy of this machine does not let it connect";
    return fail(problem, "check 'https_proxy', and ask the proxy's operator to allow the host of the API");
  }
  if (failure.kind === "network-error") return fail(`GitHub's API could not be reached (${failure.reason})`, "");
  const { status, isLocked } = failure;
  if (isLocked) return { ...fail(LOCKED, "unlock the conversation"), status, isLocked };
  if (failure.isLimit) {
    return { ...fail(`GitHub's API limits requests at the moment (HTTP ${status})`, "run the job later"), status };
  }
  const advice = [401, 403, 404].includes(status) ? adviseOn(permission) : "";
  return { ...fail(`GitHub's API responded with HTTP ${status}`, advice), status };
}

/** What fetch says where a proxy has refused a tunnel, whatever the status. It says so in no other case but our own. */
const REFUSED_BY_PROXY = "Request was cancelled.";

const LOCKED = "The conversation of the pull request is locked";

/** What helps where GitHub refuses. */
export function adviseOn(permission: string): string {
  return `give the job the permission '${permission}'`;
}

function fail(problem: string, advice: string): Extract<ApiResult, { kind: "failed" }> {
  return { kind: "failed", problem, advice };
}
