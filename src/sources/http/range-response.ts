/** What the response to a Range request says (RFC 9110, section 14). Sends nothing. */
import type { BytesResult } from "../../net/http.ts";
import { type Failed, fail } from "./remote-file.ts";

type Response = Extract<BytesResult, { kind: "response" }>;

/** Bytes of a file, from the first one that was requested. */
export type FilePart = {
  kind: "part";
  bytes: Uint8Array;
  /** Size of the whole file; `undefined` if the server does not give it, and these bytes are only the beginning. */
  sizeBytes: number | undefined;
  /** The server always sends the file from its beginning: these bytes are all that can be read. */
  ignoresRange: boolean;
  /** Differs as soon as the file changes on the server. */
  state: string;
};

/** Understands the response to a request for `length` bytes from `offset`. The part may be shorter than that. */
export function readRangeResponse(response: Response, offset: number, length: number): FilePart | Failed {
  const { status, headers } = response;
  if ((headers["content-encoding"] ?? "identity") !== "identity") {
    return fail({ kind: "compressed" });
  }
  switch (status) {
    case 206:
      return readPart(response, offset, length);
    case 200:
      return offset === 0
        ? readBeginning(response)
        : failAsUnusable("it is the whole file, although the server sent parts before");
    case 416:
      // An empty file has no parts.
      if (parseContentRange(headers["content-range"])?.sizeBytes === 0) return createPart(response, 0, false);
      return fail({ kind: "status", status });
    default:
      return fail({ kind: "status", status });
  }
}

function readPart(response: Response, offset: number, length: number): FilePart | Failed {
  const { first, last, sizeBytes } = parseContentRange(response.headers["content-range"]) ?? {};
  if (first !== offset || last === undefined || last < first || last >= offset + length) {
    return failAsUnusable("it has another part of the file than requested");
  }
  if (sizeBytes === undefined) return failAsUnusable("it does not give the size of the file");
  if (!response.isWhole || response.bytes.length !== last - first + 1) {
    return failAsUnusable("it has more or fewer bytes than announced");
  }
  return createPart(response, sizeBytes, false);
}

function readBeginning(response: Response): FilePart {
  const { isWhole, bytes, headers } = response;
  const announced = headers["content-length"] === undefined ? undefined : Number(headers["content-length"]);
  return createPart(response, isWhole ? bytes.length : announced, true);
}

function createPart({ bytes, headers }: Response, sizeBytes: number | undefined, ignoresRange: boolean): FilePart {
  const state = JSON.stringify([sizeBytes, headers.etag, headers["last-modified"]]);
  return { kind: "part", bytes, sizeBytes, ignoresRange, state };
}

function failAsUnusable(why: string): Failed {
  return fail({ kind: "unusable", why });
}

/** `bytes 0-65535/1073741824`; either side of the slash may be an asterisk: the server does not say. */
function parseContentRange(value = ""): { first?: number; last?: number; sizeBytes?: number } | undefined {
  const match = /^bytes (?:(\d{1,15})-(\d{1,15})|\*)\/(?:(\d{1,15})|\*)$/i.exec(value.trim());
  if (match === null) return undefined;
  const [, first, last, size] = match;
  return {
    ...(first !== undefined && { first: Number(first) }),
    ...(last !== undefined && { last: Number(last) }),
    ...(size !== undefined && { sizeBytes: Number(size) }),
  };
}
