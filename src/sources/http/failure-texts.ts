/** Why a file at an address was not read, in words for a person. Shows nothing of an address. */
import { STATUS_CODES } from "node:http";
import type { Problem } from "../../model/problem.ts";
import type { RemoteFailure } from "./remote-file.ts";

/** What a failure means for a video that TikTok is to pull from its address. */
export function describeFailure(failure: RemoteFailure): Problem {
  switch (failure.kind) {
    case "status":
      return describeStatus(failure.status);
    case "network":
      return {
        problem: `the server gave no whole answer: ${failure.reason}`,
        advice: "Check the host's name, its certificate, and the runner's network and proxy; or try again later",
      };
    case "timeout":
      return {
        problem: "the server was too slow",
        advice: "Try again later, or put the video on a faster server: TikTok pulls all of it",
      };
    case "aborted":
      return {
        problem: "the time for all videos that are not on disk was up",
        advice: "Check fewer of them at once",
      };
    case "refused":
      return {
        problem: `no request may go there: ${failure.why}`,
        advice: "Give the public https address at which the video itself is",
      };
    case "changed":
      return { problem: failure.what, advice: "Check it again once it is no longer written to" };
    case "unusable":
      return {
        problem: `the answer can't be used: ${failure.why}`,
        advice: "Put the video on a server that answers Range requests (RFC 9110, section 14)",
      };
  }
}

function describeStatus(status: number): Problem {
  const reason = STATUS_CODES[status];
  const problem = `the server answered HTTP ${status}${reason === undefined ? "" : ` (${reason})`}`;
  return { problem, advice: STATUS_ADVICE[status] ?? (status >= 500 ? LATER : "Open the address in a browser") };
}

const LATER = "Try again later; if it lasts, ask who runs the server";
const SIGN_IN = "Let it be read without signing in, or renew its signature: TikTok pulls it without credentials";
const NOTHING_THERE = "Check the address: there is nothing at it";

const STATUS_ADVICE: Readonly<Record<number, string>> = {
  401: SIGN_IN,
  403: SIGN_IN,
  404: NOTHING_THERE,
  410: NOTHING_THERE,
  416: "Put the video on a server that answers Range requests (RFC 9110, section 14)",
  429: "Try again later, or check fewer videos of this server at once",
};
