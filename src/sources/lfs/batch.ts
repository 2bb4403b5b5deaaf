/** Asks Git LFS servers where objects are. Reads no object. */
import { clockMs } from "../../model/clock.ts";
import type { Problem } from "../../model/problem.ts";
import type { Unresolved } from "../../model/video.ts";
import { type HttpRequest, sendGuarded } from "../../net/http.ts";
import { findHttpPauseMs, retry } from "../../net/retry.ts";
import type { RemoteReading } from "../http/reading.ts";
import { type AllowedNetworks, isTemporary, type RemoteFile } from "../http/remote-file.ts";
import { type Download, parseBatchResponse, parseMessage } from "./batch-response.ts";
import type { Credential } from "./credentials.ts";
import {
  describeForbiddenServer,
  describeOtherSize,
  describeServerStatus,
  describeSignInPage,
  describeUnreachable,
  describeUnusableResponse,
  isUsedUp,
  type ServerName,
} from "./failure-texts.ts";
import type { LfsPointer } from "./pointer.ts";

/** A Git LFS server, and the credentials for it, in the order to try. */
export type LfsServer = ServerName & { allowedNetworks: AllowedNetworks; credentials: readonly Credential[] };

/** Where an object can be read, and the credential that found it; or why it can't. */
export type Located =
  | { kind: "download"; download: Download; credential: Credential }
  | { kind: "unresolved"; unresolved: Unresolved };

/** As many as git-lfs requests at once, and servers expect. */
const BATCH_OBJECTS = 100;

/** Much more than 100 signed URLs take. */
const RESPONSE_LIMIT_BYTES = 1_000_000;

/** How many times as long as for one file. */
const PATIENCE = 3;

const MEDIA_TYPE = "application/vnd.git-lfs+json";

/**
 * Finds the object at an index of the list. The server is asked for a batch once the batch before it is being read: so
 * a server with a limit for each minute gets the calls one after the other, no URL is old when it is used, and only the
 * first objects wait.
 */
export function planBatches(
  objects: readonly LfsPointer[],
  server: LfsServer,
  reading: RemoteReading,
): (index: number) => Promise<Located> {
  const asked: Promise<Locate>[] = [];
  const ask = (batch: number): Promise<Locate> => {
    const start = batch * BATCH_OBJECTS;
    const call = asked[batch] ?? askBatch(objects.slice(start, start + BATCH_OBJECTS), server, reading);
    asked[batch] = call;
    return call;
  };
  return async (index) => {
    const batch = Math.floor(index / BATCH_OBJECTS);
    const locate = await ask(batch);
    if ((batch + 1) * BATCH_OBJECTS < objects.length) ask(batch + 1);
    return locate(objects[index] as LfsPointer);
  };
}

/** Asks the server where one object is. */
export async function locateObject(object: LfsPointer, server: LfsServer, reading: RemoteReading): Promise<Located> {
  const locate = await askBatch([object], server, reading);
  return locate(object);
}

/** Finds the result for each object that was requested. */
type Locate = (object: LfsPointer) => Located;

/**
 * One call of the batch API. It tries one credential after the other, until one is accepted.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
async function askBatch(objects: readonly LfsPointer[], server: LfsServer, reading: RemoteReading): Promise<Locate> {
  const url = new URL(`${server.url.href}/objects/batch`);
  const objection = reading.guard.findObjection(url, asFile(url, server));
  let locate: Locate = () => giveUpAll(describeForbiddenServer(server, objection ?? "has no credentials"));
  for (const credential of objection === undefined ? server.credentials : []) {
    const result = await sendPatiently(url, objects, { server, credential, reading });
    if (isTooMuch(result) && objects.length > 1) return askHalves(objects, server, reading);
    locate = understand(result, server, credential);
    if (!isDenied(result)) break;
  }
  return locate;
}

/** Whether other credentials may help. */
function isDenied(result: Result): boolean {
  if (result.kind === "redirect-refused" || isPage(result)) return true;
  if (result.kind !== "response") return false;
  const { status, body } = result;
  return [401, 403, 404].includes(status) && !isUsedUp(status, parseMessage(body));
}

/** Whether a success is a page for people. No JSON begins with a tag. */
function isPage(result: Result): boolean {
  return result.kind === "response" && result.status === 200 && /^[\ufeff\s]*</.test(result.body);
}

/** "The batch API request contained too many objects or the request was otherwise too large." */
function isTooMuch(result: Result): boolean {
  return result.kind === "response" && result.status === 413;
}

async function askHalves(objects: readonly LfsPointer[], server: LfsServer, reading: RemoteReading): Promise<Locate> {
  const half = objects.slice(0, Math.ceil(objects.length / 2));
  const locate = await askBatch(half, server, reading);
  const locateRest = await askBatch(objects.slice(half.length), server, reading);
  return (object) => (half.includes(object) ? locate(object) : locateRest(object));
}

/** The address guard needs the file that a connection is for. */
function asFile(url: URL, { allowedNetworks }: LfsServer): RemoteFile {
  return { url, allowedNetworks, headers: {} };
}

/** The result of a call of the batch API. */
type Result = Awaited<ReturnType<typeof sendGuarded>>;

type Call = { server: LfsServer; credential: Credential; reading: RemoteReading };

/** Sends a request, and retries where that can help. */
function sendPatiently(
  url: URL,
  objects: readonly LfsPointer[],
  { server, credential, reading }: Call,
): Promise<Result> {
  const { limits, guard, signal } = reading;
  const request: HttpRequest = {
    method: "POST",
    url,
    headers: { ...credential.headers, accept: MEDIA_TYPE, "content-type": MEDIA_TYPE },
    body: JSON.stringify({
      operation: "download",
      transfers: ["basic"],
      objects: objects.map(({ oid, sizeBytes }) => ({ oid, size: sizeBytes })),
      hash_algo: "sha256",
    }),
    timeoutMs: limits.callTimeoutMs,
    bodyLimitBytes: RESPONSE_LIMIT_BYTES,
    signal,
    connections: guard.pickConnections(url, asFile(url, server)),
  };
  return retry(() => sendGuarded(request), {
    retries: limits.retries,
    // Many objects wait for it, and limits for a minute may ask for a pause of a minute.
    deadlineMs: clockMs() + PATIENCE * limits.fileTimeoutMs,
    signal,
    findPauseMs: (result) => findHttpPauseMs(result, (status) => TEMPORARY.includes(status)),
  });
}

/** The statuses that the API's documentation calls temporary; 501, 507 and 509 are not. */
const TEMPORARY = [429, 500, 502, 503, 504];

function understand(result: Result, server: LfsServer, credential: Credential): Locate {
  if (result.kind === "address-refused") return () => giveUpAll(describeForbiddenServer(server, result.reason));
  if (result.kind === "network-error") return () => giveUpAll(describeUnreachable(server, result.reason));
  if (result.kind === "redirect-refused") {
    const what = `redirects (HTTP ${result.status})`;
    return () => giveUpAll(describeSignInPage(server, credential, what));
  }
  if (isPage(result)) return () => giveUpAll(describeSignInPage(server, credential, "sends a web page"));
  if (result.kind !== "response") return () => giveUpAll(describeUnusableResponse(server, describeFailure(result)));
  const { status, body } = result;
  if (status !== 200) {
    const failure = describeServerStatus(server, { about: "batch", status, message: parseMessage(body), credential });
    return () => giveUpAll(failure);
  }
  const batch = parseBatchResponse(body, Date.now());
  if (batch.kind === "unusable") return () => giveUpAll(describeUnusableResponse(server, batch.why));
  return ({ oid, sizeBytes }) => {
    const object = batch.objects.get(oid);
    switch (object?.kind) {
      case undefined:
        return giveUp(describeUnusableResponse(server, "it does not mention this object"));
      case "unusable":
        return giveUp(describeUnusableResponse(server, object.why));
      case "error":
        return giveUp(
          describeServerStatus(server, { about: "object", ...object, credential }),
          isTemporary(object.status) || DENIED.includes(object.status),
        );
      case "download":
        if (object.sizeBytes !== sizeBytes) return giveUp(describeOtherSize(server, sizeBytes, object.sizeBytes));
        return { kind: "download", download: object.download, credential };
    }
  };
}

/** Nothing is known of what may not be read: it is no fault of the video's. */
const DENIED = [401, 403];

function giveUp(problem: Problem, isUnchecked = false): Located {
  return { kind: "unresolved", unresolved: { ...problem, ...(isUnchecked && { isUnchecked }) } };
}

/** No object of the server can be found. */
function giveUpAll(problem: Problem): Located {
  return { kind: "unresolved", unresolved: { ...problem, isOfServer: true } };
}

type Unusable = Extract<Result, { kind: "body-too-large" | "timeout" | "aborted" }>;

function describeFailure({ kind }: Unusable): string {
  switch (kind) {
    case "body-too-large":
      return `it is longer than ${RESPONSE_LIMIT_BYTES / 1_000_000} MB`;
    case "timeout":
      return "it took too long";
    case "aborted":
      return "the time limit for all remote videos was reached";
  }
}
