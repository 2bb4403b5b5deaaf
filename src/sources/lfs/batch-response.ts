/** What a Git LFS server says in its response to a batch request. Everything in it is untrusted. Sends nothing. */

/** The URL of an object, the headers to send, and when the URL expires (milliseconds since the epoch). */
export type Download = { url: URL; headers: Readonly<Record<string, string>>; expiresAtMs: number };

/** What a server says about one object. */
export type ObjectLocation =
  | { kind: "download"; sizeBytes: number; download: Download }
  /** `status` is modelled on HTTP's; `message` is the server's own, untrusted. */
  | { kind: "error"; status: number; message: string }
  | { kind: "unusable"; why: string };

/** What a server says about all objects, by their ids. */
export type BatchResponse =
  | { kind: "objects"; objects: ReadonlyMap<string, ObjectLocation> }
  | { kind: "unusable"; why: string };

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads the objects by their ids, as the server sends them, including objects that were not requested.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md, "Successful Responses"
 *
 * @param nowMs milliseconds since the epoch
 */
export function parseBatchResponse(body: string, nowMs: number): BatchResponse {
  const response = parseObject(body);
  if (response === undefined) return { kind: "unusable", why: "it is not a JSON object" };
  const { objects, transfer = "basic", hash_algo: hash = "sha256" } = response;
  if (transfer !== "basic" || hash !== "sha256") {
    return { kind: "unusable", why: "it requires a transfer other than basic, or a hash other than SHA-256" };
  }
  if (!Array.isArray(objects)) return { kind: "unusable", why: "it has no list of objects" };
  const known = objects.filter(isObject).filter(({ oid }) => typeof oid === "string");
  return { kind: "objects", objects: new Map(known.map((object) => [String(object.oid), readObject(object, nowMs)])) };
}

/** The `message` of a response that is not a success; empty where it has none. */
export function parseMessage(body: string): string {
  const message = parseObject(body)?.message;
  return typeof message === "string" ? message : "";
}

function readObject({ size, error, actions }: Json, nowMs: number): ObjectLocation {
  if (isObject(error)) {
    const { code, message } = error;
    return {
      kind: "error",
      status: typeof code === "number" ? code : 0,
      message: typeof message === "string" ? message : "",
    };
  }
  const download = isObject(actions) ? actions.download : undefined;
  if (!isObject(download)) return { kind: "unusable", why: "it gives neither a URL nor an error for the object" };
  if (typeof size !== "number" || !Number.isSafeInteger(size)) {
    return { kind: "unusable", why: "it does not give the object's size" };
  }
  const url = readUrl(download.href);
  if (url === undefined) return { kind: "unusable", why: "its URL for the object is not an http or https URL" };
  const expiresAtMs = readExpiry(download, nowMs);
  return { kind: "download", sizeBytes: size, download: { url, headers: readHeaders(download.header), expiresAtMs } };
}

function readUrl(href: unknown): URL | undefined {
  if (typeof href !== "string" || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}

/** Whether only the client sets a header, by its name in lower case: it says what is requested, where and how. */
export function isOwnHeader(name: string): boolean {
  return OWN_HEADERS.test(name);
}

const OWN_HEADERS =
  /^(host|range|if-.*|accept-encoding|connection|content-length|transfer-encoding|upgrade|expect|te)$/;

function readHeaders(header: unknown): Record<string, string> {
  const entries = Object.entries(isObject(header) ? header : {}).map(([name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] =>
        /^[\w!#$%&'*+.^`|~-]+$/.test(String(entry[0])) &&
        !isOwnHeader(String(entry[0])) &&
        /^[\t\x20-\x7e]*$/.test(typeof entry[1] === "string" ? entry[1] : "\0"),
    ),
  );
}

/** `expires_in` takes precedence over `expires_at`. Nothing, 0 and the year 1 (Go's zero time) mean never. */
function readExpiry({ expires_in: inSeconds, expires_at: at }: Json, nowMs: number): number {
  if (typeof inSeconds === "number" && inSeconds !== 0) return nowMs + inSeconds * 1000;
  const atMs = typeof at === "string" ? Date.parse(at) : Number.NaN;
  return atMs > 0 ? atMs : Number.POSITIVE_INFINITY;
}

function parseObject(body: string): Json | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
