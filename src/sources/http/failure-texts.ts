/** Why a remote file was not read, in words for a person. Shows no URL. */
import { STATUS_CODES } from "node:http";
import type { Problem } from "../../model/problem.ts";
import { describeNetworkFailure } from "./network-texts.ts";
import type { RemoteFailure } from "./remote-file.ts";

/** What a failure means for a video that TikTok is to pull from its URL. */
export function describeFailure(failure: RemoteFailure): Problem {
  switch (failure.kind) {
    case "status":
      return describeStatus(failure.status);
    case "network":
      return describeNetworkFailure(failure.reason);
    case "timeout":
      return {
        problem: "the server responded too slowly",
        advice: "Try again later, or put the video on a faster server: TikTok pulls the whole file",
      };
    case "aborted":
      return {
        problem: "the time limit for all remote videos was reached",
        advice: "Check fewer videos at once, or share them between jobs with 'shard'",
      };
    case "refused":
      return {
        problem: `the URL ${failure.why}`,
        advice: "Give the public https URL that serves the video itself",
      };
    case "changed":
      return { problem: failure.what, advice: "Check it again when its upload to the server is complete" };
    case "compressed":
      return {
        problem: "the server compresses the video (Content-Encoding)",
        advice: "Turn compression off for this path",
      };
    case "unusable":
      return {
        problem: `the server's response can't be used: ${failure.why}`,
        advice: USE_RANGES,
      };
  }
}

function describeStatus(status: number): Problem {
  return { ...(STATUS_TEXTS[status] ?? (status >= 500 ? SERVER_ERROR : UNEXPECTED)), detail: nameStatus(status) };
}

/**
 * A status by its number and, if it has one, its name: "HTTP 404 Not Found". A number that HTTP does not have (RFC
 * 9110, section 15) is not shown: a server can send any.
 */
export function nameStatus(status: number): string {
  if (!Number.isInteger(status) || status < 100 || status > 599) return "an unknown HTTP status";
  const name = STATUS_CODES[status];
  return name === undefined ? `HTTP ${status}` : `HTTP ${status} ${name}`;
}

const USE_RANGES = "Put the video on a server that supports Range requests (RFC 9110, section 14)";

const DENIED: Problem = {
  problem: "the server denies access",
  advice: "Allow access without signing in, or renew the URL's signature: TikTok pulls the video without credentials",
};
const NOT_FOUND: Problem = { problem: "the server has no file at this URL", advice: "Check the URL" };
const SERVER_ERROR: Problem = {
  problem: "the server has an error",
  advice: "Try again later, or ask the server's operator",
};
const UNEXPECTED: Problem = {
  problem: "the server does not send the file",
  advice: "Open the URL in a browser to see what it sends",
};

const STATUS_TEXTS: Readonly<Record<number, Problem>> = {
  401: DENIED,
  403: DENIED,
  404: NOT_FOUND,
  410: NOT_FOUND,
  416: { problem: "the server does not send parts of the file", advice: USE_RANGES },
  429: {
    problem: "the server limits how often it is asked",
    advice: "Try again later, or check fewer videos of this server at once",
  },
};
