import type { MediaFacts, ReadBudget } from "../model/facts.ts";
import type { Inspection } from "../model/video.ts";

/**
 * To which addresses a connection may be opened for a file, decided on the address that is connected to.
 * - `public`: only public ones.
 * - `own-host`: the host of the file's `url` may be in a private network, for the workflow named it; it may be this
 *   machine or link-local only where the workflow wrote that address itself (`127.0.0.1`, `localhost`), so that DNS
 *   can't lead there. Where redirects lead must be public.
 */
export type Reach = "public" | "own-host";

/** A file at an address. Neither `headers` nor the query of `url` ever appear in a message. */
export type RemoteFile = {
  /** https; http on loopback only. */
  url: URL;
  /** Sent along, but to no other origin that a redirect leads to. */
  headers: Readonly<Record<string, string>>;
  reach: Reach;
  /** What the size has to be, where that is known; else the server's first answer tells it. */
  sizeBytes?: number;
};

/** Why a file at an address could not be read. Texts are untrusted, and hold no secret. */
export type RemoteFailure =
  /** The server's last answer was no success; after further tries where they can help (429, 5xx). */
  | { kind: "status"; status: number }
  /** No whole answer, after further tries. `reason` is the system's. */
  | { kind: "network"; reason: string }
  /** The time for one call, or for the video, was up. */
  | { kind: "timeout" }
  /** The caller's signal ended it. */
  | { kind: "aborted" }
  /** Where the address or a redirect leads must not be read: `why` says what it is. */
  | { kind: "refused"; why: string }
  /** The file changed between two requests, or its size is not {@link RemoteFile.sizeBytes}. */
  | { kind: "changed"; what: string }
  /** The server's answer can't be used: packed, without a size, another part than was asked for. */
  | { kind: "unusable"; why: string };

/** What came of reading a file at an address. */
export type RemoteRead = {
  /** Bytes of the file that were received. */
  bytesRead: number;
  /** Where redirects led: origin and path, without the query. */
  redirectedTo?: string;
} & (
  | { kind: "inspected"; inspection: Inspection }
  /** `facts` are those that were read until then. */
  | { kind: "failed"; failure: RemoteFailure; facts: MediaFacts }
);

/** What reading one file may cost. */
export type RemoteLimits = ReadBudget & {
  requests: number;
  /** From a request to the last byte of its answer. */
  callTimeoutMs: number;
  /** For all requests, with the waiting between them. */
  fileTimeoutMs: number;
  /** Further tries for one part of the file. */
  retries: number;
};

/** An address as it may be shown: without user name, password, query and fragment, which may be secrets. */
export function nameAddress({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}
