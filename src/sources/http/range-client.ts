/** Requests for parts of one remote file: redirects, retries, limits. Knows nothing about its content. */
import { clockMs } from "../../model/clock.ts";
import { type BytesResult, receive } from "../../net/http.ts";
import { limitSignal } from "../../net/limited-signal.ts";
import { findHttpPauseMs, retry } from "../../net/retry.ts";
import { formatInteger } from "../../text/quantities.ts";
import { describeRefusedRedirect } from "./address-guard.ts";
import { type FilePart, readRangeResponse } from "./range-response.ts";
import type { RemoteReading } from "./reading.ts";
import { type Failed, fail, isTemporary, type RemoteFile } from "./remote-file.ts";

/** A real server needs one or two. */
const MOST_REDIRECTS = 5;

/** The result of a request and its redirects. */
type Result = Exclude<BytesResult, { kind: "redirect" }> | Failed;

/** A part of the file, and what ends the request for it. */
type Wanted = {
  offset: number;
  length: number;
  buffer: Uint8Array | undefined;
  deadlineMs: number;
  signal: AbortSignal;
};

/** Reads parts of one remote file, and makes sure that the file does not change in between. */
export class RangeClient {
  /** Bytes of the file that were received. */
  bytesRead = 0;
  /** Where the last request went. */
  url: URL;
  readonly #file: RemoteFile;
  readonly #reading: RemoteReading;
  #requests = 0;
  /** How long all requests may take, and took: what waits in between, for memory, is no fault of the server's. */
  #allowedMs: number;
  #spentMs = 0;
  #state: string | undefined;

  constructor(file: RemoteFile, reading: RemoteReading) {
    this.url = file.url;
    this.#file = file;
    this.#reading = reading;
    this.#allowedMs = reading.limits.fileTimeoutMs;
  }

  /**
   * Up to `length` bytes from `offset`, at least one unless the file is empty; in `buffer`, if they fit. Retries where
   * that can help.
   */
  async fetch(offset: number, length: number, buffer?: Uint8Array): Promise<FilePart | Failed> {
    const { limits, signal } = this.#reading;
    const startMs = clockMs();
    this.#allowedMs += this.#measureTransferMs(length);
    const leftMs = Math.max(1, this.#allowedMs - this.#spentMs);
    const deadlineMs = startMs + leftMs;
    const result = await limitSignal(signal, leftMs, (limited) =>
      retry(() => this.#follow({ offset, length, buffer, deadlineMs, signal: limited }), {
        ...{ deadlineMs, signal: limited },
        retries: limits.retries,
        findPauseMs: (each) => findHttpPauseMs(each, isTemporary),
      }),
    );
    this.#spentMs += clockMs() - startMs;
    return this.#understand(result, offset, length);
  }

  /** How long the bytes of a response may take. The first one may be the beginning of the file. */
  #measureTransferMs(length: number): number {
    return this.#limitBody(length) / this.#reading.limits.leastBytesPerMs;
  }

  /** A server that ignores the range sends the whole file. This much of it is taken. */
  #limitBody(length: number): number {
    return this.#state === undefined ? Math.max(length, this.#reading.limits.beginningBytes) : length;
  }

  /** Sends the request, and follows redirects. */
  async #follow(wanted: Wanted): Promise<Result> {
    for (let redirects = 0; ; redirects++) {
      const result = await this.#send(wanted);
      if (result.kind !== "redirect") return result;
      if (redirects === MOST_REDIRECTS) return failAsRefused(`redirects more than ${MOST_REDIRECTS} times`);
      if (!URL.canParse(result.location, this.url.href)) return failAsRefused("redirects to an invalid URL");
      const next = new URL(result.location, this.url.href);
      const objection = this.#reading.guard.findObjection(next, this.#file);
      if (objection !== undefined) return failAsRefused(describeRefusedRedirect(next, objection));
      this.url = next;
    }
  }

  async #send({ offset, length, buffer, deadlineMs, signal }: Wanted): Promise<BytesResult | Failed> {
    const { requests, windowBytes, callTimeoutMs } = this.#reading.limits;
    const allowed = requests + Math.floor(this.bytesRead / (windowBytes / 16));
    if (++this.#requests > allowed) {
      return fail({ kind: "unusable", why: `the file takes more than ${formatInteger(allowed)} requests` });
    }
    const { url } = this;
    const callMs = callTimeoutMs + this.#measureTransferMs(length);
    const request = {
      method: "GET" as const,
      url,
      headers: {
        ...(url.origin === this.#file.url.origin && this.#file.headers),
        range: `bytes=${offset}-${offset + length - 1}`,
      },
      timeoutMs: Math.max(1, Math.min(callMs, deadlineMs - clockMs())),
      bodyLimitBytes: this.#limitBody(length),
      signal,
      connections: this.#reading.guard.pickConnections(url, this.#file),
    };
    return receive(request, buffer);
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
    if (expected !== undefined && sizeBytes !== undefined && sizeBytes !== expected) {
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
