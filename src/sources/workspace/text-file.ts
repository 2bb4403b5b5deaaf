/** Reads small files of the workspace as text. Knows nothing about what they say. */
import { isUtf8 } from "node:buffer";
import { formatSize } from "../../text/quantities.ts";
import type { OpenFile } from "./file.ts";

/** The text of a file. `refused`: a clause that follows the file's name, "which …", and what to do. */
export type FileText =
  | { kind: "text"; text: string }
  | { kind: "absent" }
  | { kind: "refused"; why: string; advice: string };

/** The text of a file that is there. */
export type PresentText = Exclude<FileText, { kind: "absent" }>;

/** The most bytes that a file may have, and what to do about a larger one. */
export type SizeLimit = { bytes: number; advice: string };

/** Reads a file that is open to its end, unless it is too large. */
export function readText({ sizeBytes, read }: OpenFile, limit: SizeLimit): PresentText {
  if (sizeBytes > limit.bytes) return refuseLarge(sizeBytes, limit);
  const buffer = Buffer.alloc(sizeBytes);
  return decode(buffer.subarray(0, read(buffer, 0)));
}

export function refuseLarge(sizeBytes: number, { bytes, advice }: SizeLimit): PresentText {
  const size = `${formatSize(sizeBytes, bytes)} of at most ${formatSize(bytes)}`;
  return { kind: "refused", why: `which is too large (${size})`, advice };
}

/**
 * With its byte order mark, if it has one. The bytes of UTF-16 can be UTF-8, too: then they have zeros, which none of
 * these files has.
 */
export function decode(bytes: Buffer): PresentText {
  if (isUtf8(bytes) && !bytes.includes(0)) return { kind: "text", text: bytes.toString("utf8") };
  return { kind: "refused", why: "which is not text in UTF-8", advice: "Save it as UTF-8" };
}
