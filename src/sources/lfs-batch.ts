import type { Problem } from "../model/problem.ts";
import { type HttpRequest, sendGuarded } from "../net/http.ts";
import { findHttpPauseMs, retry } from "../net/retry.ts";
import { type Download, parseBatchAnswer, parseMessage } from "./lfs-answer.ts";
import type { Credential } from "./lfs-credentials.ts";
import { answeredStatus, otherSize, refused, type ServerName, unanswered } from "./lfs-failure.ts";
import type { LfsPointer } from "./lfs-pointer.ts";
import type { RemoteReading } from "./remote.ts";
import type { Reach } from "./remote-file.ts";
import { runTasks } from "./remote-queue.ts";

/** A Git LFS server, and what it may be signed in with, in the order to try. */
export type LfsServer = ServerName & { reach: Reach; credentials: readonly Credential[] };

/** Where an object can be read, or why it can't. */
export type Located = { kind: "download"; download: Download } | { kind: "unresolved"; unresolved: Problem };

/** As many as git-lfs asks for, and servers expect, at once. */
const BATCH_OBJECTS = 100;

/** Far more than 100 signed addresses take. */
const ANSWER_LIMIT_BYTES = 1_000_000;

const MEDIA_TYPE = "application/vnd.git-lfs+json";

/** Asks the server where objects are, in as many batches as they need. */
export async function locateObjects<Pointer extends LfsPointer>(
  objects: readonly Pointer[],
  server: LfsServer,
  reading: RemoteReading,
): Promise<{ object: Pointer; located: Located }[]> {
  const batches = Array.from({ length: Math.ceil(objects.length / BATCH_OBJECTS) }, (_, index) =>
    objects.slice(index * BATCH_OBJECTS, (index + 1) * BATCH_OBJECTS),
  );
  const tasks = batches.map((batch) => ({
    host: server.url.host,
    async run() {
      const locate = await askBatch(batch, server, reading);
      return batch.map((object) => ({ object, located: locate(object) }));
    },
  }));
  return (await runTasks(tasks)).flat();
}

export async function locateObject(object: LfsPointer, server: LfsServer, reading: RemoteReading): Promise<Located> {
  const locate = await askBatch([object], server, reading);
  return locate(object);
}

/** What was learnt of each object that was asked for. */
type Locate = (object: LfsPointer) => Located;

/**
 * One call of the batch API, signed in with one credential after the other until one is good for the repository.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 */
async function askBatch(objects: readonly LfsPointer[], server: LfsServer, reading: RemoteReading): Promise<Locate> {
  const url = new URL(`${server.url.href}/objects/batch`);
  const objection = reading.gate.objection(url, asFile(url, server));
  let locate: Locate = () => give(refused(server, objection ?? "nothing signs in"));
  for (const credential of objection === undefined ? server.credentials : []) {
    const answer = await sendPatiently(url, objects, { server, credential, reading });
    if (isTooMuch(answer) && objects.length > 1) return askHalves(objects, server, reading);
    locate = understand(answer, server, credential);
    if (answer.kind !== "response" || ![401, 403, 404].includes(answer.status)) break;
  }
  return locate;
}

/** "The batch API request contained too many objects or the request was otherwise too large." */
function isTooMuch(answer: Answer): boolean {
  return answer.kind === "response" && answer.status === 413;
}

async function askHalves(objects: readonly LfsPointer[], server: LfsServer, reading: RemoteReading): Promise<Locate> {
  const half = objects.slice(0, Math.ceil(objects.length / 2));
  const locate = await askBatch(half, server, reading);
  const locateRest = await askBatch(objects.slice(half.length), server, reading);
  return (object) => (half.includes(object) ? locate(object) : locateRest(object));
}

/** The gate judges connections for the file that they are for. */
function asFile(url: URL, { reach }: LfsServer) {
  return { url, reach, headers: {} };
}

/** What came of a call of the batch API. */
type Answer = Awaited<ReturnType<typeof sendGuarded>>;

type Call = { server: LfsServer; credential: Credential; reading: RemoteReading };

/** Tries again where that can help. */
function sendPatiently(
  url: URL,
  objects: readonly LfsPointer[],
  { server, credential, reading }: Call,
): Promise<Answer> {
  const { limits, gate, signal } = reading;
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
    bodyLimitBytes: ANSWER_LIMIT_BYTES,
    signal,
    connections: gate.connections(url, asFile(url, server)),
  };
  return retry(() => sendGuarded(request), {
    retries: limits.retries,
    deadlineMs: performance.now() + limits.fileTimeoutMs,
    signal,
    findPauseMs: (result) => findHttpPauseMs(result, (status) => PASSING.includes(status)),
  });
}

/** Those that the API's documentation calls passing; 501, 507 and 509 are not. */
const PASSING = [429, 500, 502, 503, 504];

function understand(answer: Answer, server: LfsServer, credential: Credential): Locate {
  if (answer.kind === "address-refused") return () => give(refused(server, answer.reason));
  if (answer.kind !== "response") return () => give(unanswered(server, describeSilence(answer)));
  const { status, body } = answer;
  if (status !== 200) {
    const failure = answeredStatus(server, { about: "batch", status, message: parseMessage(body), credential });
    return () => give(failure);
  }
  const batch = parseBatchAnswer(body, Date.now());
  if (batch.kind === "unusable") return () => give(unanswered(server, batch.why));
  return ({ oid, sizeBytes }) => {
    const object = batch.objects.get(oid);
    switch (object?.kind) {
      case undefined:
        return give(unanswered(server, "it does not speak of this object"));
      case "unusable":
        return give(unanswered(server, object.why));
      case "error":
        return give(answeredStatus(server, { about: "object", ...object, credential }));
      case "download":
        if (object.sizeBytes !== sizeBytes) return give(otherSize(server, sizeBytes, object.sizeBytes));
        return { kind: "download", download: object.download };
    }
  };
}

function give(unresolved: Problem): Located {
  return { kind: "unresolved", unresolved };
}

function describeSilence(answer: Exclude<Answer, { kind: "response" | "address-refused" }>): string {
  switch (answer.kind) {
    case "redirect-refused":
      return `it redirects (HTTP ${answer.status}), and what signs in must not be sent on`;
    case "body-too-large":
      return `it is longer than ${ANSWER_LIMIT_BYTES / 1_000_000} MB`;
    case "network-error":
      return answer.reason;
    case "timeout":
      return "it took too long";
    case "aborted":
      return "the time for all videos that are not on disk was up";
  }
}
