/** A remote file, and why it could not be read. Sends nothing. */

/**
 * To which networks a connection may be opened for a file. The address that is connected to decides.
 * - `public`: only to the public one.
 * - `own-host`: the host that the workflow named may be in a private network. It may be this machine or link-local only
 *   where the workflow wrote that address itself (`127.0.0.1`, `localhost`), so that DNS can't lead there, and only at
 *   the port that the workflow wrote. Redirects to another host must lead to public addresses.
 */
export type AllowedNetworks = "public" | "own-host";

/** A remote file. Neither `headers` nor the query of `url` ever appears in a message. */
export type RemoteFile = {
  /** https; http on loopback only. */
  url: URL;
  /** Sent to the origin of `url` only, not where a redirect leads. */
  headers: Readonly<Record<string, string>>;
  allowedNetworks: AllowedNetworks;
  /**
   * The server that named `url`, where the workflow named only that server. Then `url` may lead to its host, to public
   * addresses, and to addresses of the same kind as its own: a private server to private ones, a public one to no
   * other.
   */
  namedBy?: URL;
  /** The size that the file must have, if that is known; otherwise the server's first response gives it. */
  sizeBytes?: number;
};

/** Why a remote file could not be read. The texts are untrusted, and contain no secret. */
export type RemoteFailure =
  /** The server's last response was not a success, after retries where they can help (429, 5xx). */
  | { kind: "status"; status: number }
  /** No complete response, after retries. `reason` is the system's. */
  | { kind: "network"; reason: string }
  /** The time limit for one request, or for the video, was reached. */
  | { kind: "timeout" }
  /** The caller's signal ended it. */
  | { kind: "aborted" }
  /** The URL, or where it redirects, must not be read. `why` follows "the URL": "does not use https". */
  | { kind: "refused"; why: string }
  /** The file changed between two requests, or its size is not {@link RemoteFile.sizeBytes}. */
  | { kind: "changed"; what: string }
  /** The server compresses the file (Content-Encoding), although that was not requested. */
  | { kind: "compressed" }
  /** The server's response can't be used: without a size, another part than requested. */
  | { kind: "unusable"; why: string };

/** A file could not be read. */
export type Failed = { kind: "failed"; failure: RemoteFailure };

/** Wraps a failure as a result beside others. */
export function fail(failure: RemoteFailure): Failed {
  return { kind: "failed", failure };
}
