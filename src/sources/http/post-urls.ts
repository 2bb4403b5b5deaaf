/** Asks the servers of the URLs that posts name. Anybody who proposes a change writes them, so they are not trusted. */

import { clockMs } from "../../model/clock.ts";
import { type BytesResult, receive } from "../../net/http.ts";
import { endsMany } from "../../net/limited-signal.ts";
import { findHttpPauseMs, retry } from "../../net/retry.ts";
import { nameAddress } from "../../net/urls.ts";
import { findPullObstacle } from "../../text/pull-address.ts";
import { formatCount } from "../../text/quantities.ts";
import { shorten } from "../../text/shortening.ts";
import { type AddressGuard, createAddressGuard, type ResolveName } from "./address-guard.ts";
import { describeFailure } from "./failure-texts.ts";
import { isProxyFailure } from "./network-texts.ts";
import { runTasks } from "./queue.ts";
import { isTemporary, type RemoteFailure, type RemoteFile } from "./remote-file.ts";

/**
 * What the server of a URL said. `to`: where it redirects, without user name, query and fragment; untrusted. `problem`:
 * why it does not serve the file, as a clause. Nothing holds the URL's query, or an address that its name leads to.
 */
export type PostUrlState =
  | { kind: "reachable" }
  | { kind: "redirect"; to?: string }
  | { kind: "unreachable"; problem: string };

/** Time spans in milliseconds. */
export type PostUrlLimits = {
  /** The first so many different URLs of a run are asked for. */
  urls: number;
  callTimeoutMs: number;
  /** For all of them together. */
  timeoutMs: number;
  /** Retries where they can help. */
  retries: number;
};

export const POST_URL_LIMITS: PostUrlLimits = { urls: 100, callTimeoutMs: 5_000, timeoutMs: 20_000, retries: 1 };

/** The server may send the whole file. So much of it is read; Node reads at most 16 KiB of headers. */
const BODY_BYTES = 1;

const LONGEST_TARGET = 200;

/**
 * Connects to public addresses only, by https, and to no name that leads nowhere on the public internet: a proxy might
 * know it.
 */
export function createPostUrlGuard(resolve?: ResolveName): AddressGuard {
  const guard = createAddressGuard(resolve);
  return {
    ...guard,
    findObjection: (url, file) => guard.findObjection(url, file) ?? findPullObstacle(url)?.why,
  };
}

/**
 * Asks each server for one byte, without credentials. Follows no redirect, never throws. What can't be asked for by the
 * form of the URL is absent: a rule says so by its text.
 */
export async function inspectPostUrls(
  urls: Iterable<string>,
  { guard, limits }: { guard: AddressGuard; limits: PostUrlLimits },
): Promise<Map<string, PostUrlState>> {
  const byText = new Map([...new Set(urls)].flatMap(parse));
  const distinct = [...new Map([...byText.values()].map((url) => [url.href, url])).values()];
  const states = new Map<string, PostUrlState>();
  const allowed: URL[] = [];
  for (const url of distinct) {
    const objection = guard.findObjection(url, toFile(url));
    if (objection === undefined) allowed.push(url);
    else if (hasCredentials(url)) states.set(url.href, unreachable(CREDENTIALS));
    else if (findPullObstacle(url) === undefined) states.set(url.href, unreachable(`it ${objection}`));
  }
  for (const url of allowed.slice(limits.urls)) states.set(url.href, unreachable(describeLimit(limits)));
  const signal = endsMany(AbortSignal.timeout(limits.timeoutMs));
  const deadlineMs = clockMs() + limits.timeoutMs;
  const asking = { limits, signal, deadlineMs };
  const tasks = allowed.slice(0, limits.urls).map((url) => ({
    host: url.host,
    run: async () => states.set(url.href, await ask(url, guard, asking)),
  }));
  await runTasks(tasks);
  return new Map(
    [...byText].flatMap(([text, { href }]): [string, PostUrlState][] => {
      const state = states.get(href);
      return state === undefined ? [] : [[text, state]];
    }),
  );
}

/** Servers don't see the fragment of a URL. */
function parse(text: string): [string, URL][] {
  if (!URL.canParse(text)) return [];
  const url = new URL(text);
  url.hash = "";
  return [[text, url]];
}

/** No text of them is sent, and the guard refuses them, too. */
function hasCredentials({ username, password }: URL): boolean {
  return username !== "" || password !== "";
}

const CREDENTIALS = "no URL with a user name or password is asked for";

function describeLimit({ urls }: PostUrlLimits): string {
  return `the posts name more than the ${formatCount(urls, "URL")} that are asked for in a run`;
}

type Asking = { limits: PostUrlLimits; signal: AbortSignal; deadlineMs: number };

async function ask(url: URL, guard: AddressGuard, { limits, signal, deadlineMs }: Asking): Promise<PostUrlState> {
  // A signed URL allows GET and often not HEAD, and TikTok sends GET.
  const request = {
    method: "GET" as const,
    url,
    headers: { range: "bytes=0-0" },
    timeoutMs: limits.callTimeoutMs,
    bodyLimitBytes: BODY_BYTES,
    signal,
    connections: guard.pickConnections(url, toFile(url)),
  };
  const result = await retry(() => receive(request), {
    ...{ retries: limits.retries, deadlineMs, signal },
    // A slow name server would hold up the end of the process by each lookup.
    findPauseMs: (each) => (each.kind === "timeout" ? undefined : findHttpPauseMs(each, isTemporary)),
  });
  return describeResult(result, url);
}

/** No private host, and no header. */
function toFile(url: URL): RemoteFile {
  return { url, headers: {}, allowedNetworks: "public" };
}

function describeResult(result: BytesResult, url: URL): PostUrlState {
  switch (result.kind) {
    case "redirect":
      return { kind: "redirect", ...nameTarget(result.location, url) };
    case "response":
      return describeStatus(result.status);
    case "address-refused":
      return unreachable(NOT_PUBLIC);
    case "network-error":
      return describeFault(result.reason);
    case "timeout":
      return failed({ kind: "timeout" });
    case "aborted":
      return unreachable("there was no time left to ask its server");
  }
}

/** A name of the runner's network looks like one that does not exist, so that nobody can find out which ones exist. */
const NOT_PUBLIC = "the host has no public address";
const UNKNOWN_NAME = /\b(ENOTFOUND|ENODATA)\b/;

function describeFault(reason: string): PostUrlState {
  const isUnknown = UNKNOWN_NAME.test(reason) && !isProxyFailure(reason);
  return isUnknown ? unreachable(NOT_PUBLIC) : failed({ kind: "network", reason });
}

/** A file without bytes has no first one. */
const RANGE_NOT_SATISFIABLE = 416;
const NOT_MODIFIED = 304;

function describeStatus(status: number): PostUrlState {
  if ((status >= 200 && status < 300) || status === RANGE_NOT_SATISFIABLE) return { kind: "reachable" };
  if (status >= 300 && status < 400 && status !== NOT_MODIFIED) return { kind: "redirect" };
  return failed({ kind: "status", status });
}

function nameTarget(location: string, base: URL): { to?: string } {
  if (!URL.canParse(location, base.href)) return {};
  const target = new URL(location, base.href);
  if (target.protocol !== "https:" && target.protocol !== "http:") return {};
  return { to: shorten(nameAddress(target), LONGEST_TARGET) };
}

function failed(failure: RemoteFailure): PostUrlState {
  return unreachable(describeFailure(failure).problem);
}

function unreachable(problem: string): PostUrlState {
  return { kind: "unreachable", problem };
}
