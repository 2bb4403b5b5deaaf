/** Requests for parts of one remote file: redirects, retries, limits. Knows nothing about its content. */
import { nameAddress } from "../../net/addresses.ts";
import { type BytesResult, receive } from "../../net/http.ts";
import { findHttpPauseMs, retry } from "../../net/retry.ts";
import { formatInteger } from "../../text/quantities.ts";
import { type FilePart, readRangeResponse } from "./range-response.ts";
import type { RemoteReading } from "./reading.ts";
import { type Failed, fail, type RemoteFile } from "./remote-file.ts";

/** A real server needs one or two. */
const MOST_REDIRECTS = 5;

/**
 * Statuses that may change in a moment, besides 5xx: a time-out, a replayed TLS greeting, a limit (RFC 9110, 8470,
 * 6585).
 */
const TEMPORARY = [408, 425, 429];

/** The result of a request and its redirects. */
type Result = Exclude<BytesResult, { kind: "redirect" }> | Failed;

/** Reads parts of one remote file, and makes sure that the file does not change in between. */
export class RangeClient {
  /** Bytes of the file that were received. */
  bytesRead = 0;
  /** Where the last request went. */
  url: URL;
  readonly #file: RemoteFile;
  readonly #reading: RemoteReading;
  readonly #signal: AbortSignal;
  readonly #deadlineMs: number;
  #requests = 0;
  #state: string | undefined;

  constructor(file: RemoteFile, reading: RemoteReading) {
    const { limits, signal } = reading;
    this.url = file.url;
    this.#file = file;
    this.#reading = reading;
    this.#signal = AbortSignal.any([signal, AbortSignal.timeout(limits.fileTimeoutMs)]);
    this.#deadlineMs = performance.now() + limits.fileTimeoutMs;
  }

  /** Up to `length` bytes from `offset`, at least one unless the file is empty. Retries where that can help. */
  async fetch(offset: number, length: number): Promise<FilePart | Failed> {
    const result = await retry(() => this.#follow(offset, length), {
      retries: this.#reading.limits.retries,
      deadlineMs: this.#deadlineMs,
      signal: this.#signal,
      findPauseMs: (each) => findHttpPauseMs(each, isTemporary),
    });
    return this.#understand(result, offset, length);
  }

  /** Sends the request, and follows redirects. */
  async #follow(offset: number, length: number): Promise<Result> {
    for (let redirects = 0; ; redirects++) {
      const result = await this.#send(offset, length);
      if (result.kind !== "redirect") return result;
      if (redirects === MOST_REDIRECTS) return failAsRefused(`redirects more than ${MOST_REDIRECTS} times`);
      if (!URL.canParse(result.location, this.url.href)) return failAsRefused("redirects to an invalid URL");
      const next = new URL(result.location, this.url.href);
      const objection = this.#reading.guard.findObjection(next, this.#file);
      if (objection !== undefined) return failAsRefused(`redirects to ${nameAddress(next)}, which ${objection}`);
      this.url = next;
    }
  }

  async #send(offset: number, length: number): Promise<BytesResult | Failed> {
    const { requests, budgetBytes, callTimeoutMs } = this.#reading.limits;
    if (++this.#requests > requests)
      return fail({ kind: "unusable", why: `the file takes more than ${requests} requests` });
    const isFirst = this.#state === undefined;
    const { url } = this;
    return receive({
      method: "GET",
      url,
      headers: {
        ...(url.origin === this.#file.url.origin && this.#file.headers),
        range: `bytes=${offset}-${offset + length - 1}`,
      },
      timeoutMs: Math.max(1, Math.min(callTimeoutMs, this.#deadlineMs - performance.now())),
      // A server that ignores the range sends the whole file: the budget says how much of it to take.
      bodyLimitBytes: isFirst ? Math.max(length, budgetBytes) : length,
      signal: this.#signal,
      connections: this.#reading.guard.pickConnections(url, this.#file),
    });
  }

  #understand(result: Result, offset: number, length: number): FilePart | Failed {
    switch (result.kind) {
      case "response": {
        this.bytesRead += result.bytes.length;
        const part = readRangeResponse(result, offset, length);
        return part.kind === "part" ? (this.#findChange(part) ?? part) : part;
      }
      case "address-refused":
        return failAsRefused(result.reason);
      case "network-error":
        return fail({ kind: "network", reason: result.reason });
      case "timeout":
        return fail({ kind: "timeout" });
      case "aborted":
        return fail({ kind: this.#reading.signal.aborted ? "aborted" : "timeout" });
      case "failed":
        return result;
    }
  }

  #findChange({ sizeBytes, state }: FilePart): Failed | undefined {
    const expected = this.#file.sizeBytes;
    if (expected !== undefined && sizeBytes !== expected) {
      return fail({
        kind: "changed",
        what: `it has ${formatInteger(sizeBytes)} bytes instead of ${formatInteger(expected)}`,
      });
    }
    this.#state ??= state;
    return state === this.#state ? undefined : fail({ kind: "changed", what: "it changed while it was read" });
  }
}

function failAsRefused(why: string): Failed {
  return fail({ kind: "refused", why });
}

function isTemporary(status: number): boolean {
  return TEMPORARY.includes(status) || status >= 500;
}
