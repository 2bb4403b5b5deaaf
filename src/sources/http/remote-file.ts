/** A file at an address, and why it could not be read. Sends nothing. */

/**
 * To which networks a connection may be opened for a file, decided on the address that is connected to.
 * - `public`: only to the public one.
 * - `own-host`: the host of the file's `url` may be in a private network, for the workflow named it; it may be this
 *   machine or link-local only where the workflow wrote that address itself (`127.0.0.1`, `localhost`), so that DNS
 *   can't lead there. Where redirects lead must be public.
 */
export type AllowedNetworks = "public" | "own-host";

/** A file at an address. Neither `headers` nor the query of `url` ever appear in a message. */
export type RemoteFile = {
  /** https; http on loopback only. */
  url: URL;
  /** Sent along, but to no other origin that a redirect leads to. */
  headers: Readonly<Record<string, string>>;
  allowedNetworks: AllowedNetworks;
  /** What the size has to be, where that is known; else the server's first response says it. */
  sizeBytes?: number;
};

/** Why a file at an address could not be read. Texts are untrusted, and hold no secret. */
export type RemoteFailure =
  /** The server's last response was no success; after further tries where they can help (429, 5xx). */
  | { kind: "status"; status: number }
  /** No whole response, after further tries. `reason` is the system's. */
  | { kind: "network"; reason: string }
  /** The time for one call, or for the video, was up. */
  | { kind: "timeout" }
  /** The caller's signal ended it. */
  | { kind: "aborted" }
  /** Where the address or a redirect leads must not be read: `why` says what it is. */
  | { kind: "refused"; why: string }
  /** The file changed between two requests, or its size is not {@link RemoteFile.sizeBytes}. */
  | { kind: "changed"; what: string }
  /** The server's response can't be used: packed, without a size, another part than was asked for. */
  | { kind: "unusable"; why: string };

/** That a file could not be read. */
export type Failed = { kind: "failed"; failure: RemoteFailure };

/** Wraps a failure as a result beside others. */
export function fail(failure: RemoteFailure): Failed {
  return { kind: "failed", failure };
}
