/** What the response to a Range request says (RFC 9110, section 14). Sends nothing. */
import type { BytesResult } from "../../net/http.ts";
import { type Failed, fail } from "./remote-file.ts";

type Response = Extract<BytesResult, { kind: "response" }>;

/** Bytes of a file from the one that was asked for. */
export type FilePart = {
  kind: "part";
  bytes: Uint8Array;
  /** Size of the whole file. */
  sizeBytes: number;
  /** The server sends the file from its beginning whatever it is asked for: these bytes are all that can be had. */
  ignoresRange: boolean;
  /** Equal for two parts of the same state of the file only. */
  state: string;
};

/** Understands the response to a request for `length` bytes from `offset`. The part may be shorter than that. */
export function readRangeResponse(response: Response, offset: number, length: number): FilePart | Failed {
  const { status, headers } = response;
  if ((headers["content-encoding"] ?? "identity") !== "identity") {
    return failAsUnusable("it is sent packed (Content-Encoding), though it was asked for as it is");
  }
  switch (status) {
    case 206:
      return readPart(response, offset, length);
    case 200:
      return offset === 0 ? readBeginning(response) : failAsUnusable("the server no longer sends parts of it");
    case 416:
      // No part of an empty file can be had.
      if (parseContentRange(headers["content-range"])?.sizeBytes === 0) return createPart(response, 0, false);
      return fail({ kind: "status", status });
    default:
      return fail({ kind: "status", status });
  }
}

function readPart(response: Response, offset: number, length: number): FilePart | Failed {
  const { first, last, sizeBytes } = parseContentRange(response.headers["content-range"]) ?? {};
  if (first !== offset || last === undefined || last < first || last >= offset + length) {
    return failAsUnusable("the server sent another part of it than it was asked for");
  }
  if (sizeBytes === undefined) return failAsUnusable("the server does not say how large it is");
  if (!response.isWhole || response.bytes.length !== last - first + 1) {
    return failAsUnusable("the server sent another number of bytes than it said");
  }
  return createPart(response, sizeBytes, false);
}

function readBeginning(response: Response): FilePart | Failed {
  const { isWhole, bytes, headers } = response;
  const sizeBytes = isWhole ? bytes.length : Number(headers["content-length"] ?? Number.NaN);
  if (Number.isNaN(sizeBytes))
    return failAsUnusable("the server sends all of it at once and does not say how large it is");
  return createPart(response, sizeBytes, true);
}

function createPart({ bytes, headers }: Response, sizeBytes: number, ignoresRange: boolean): FilePart {
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
