/** The file to which steps append publish ids, at any time and from any number of processes. */
import { closeSync, openSync, readSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IdEntry, LedgerNote } from "../model/publish.ts";
import { parsePublishIds } from "./publish-ids.ts";

/** Only the last 16 MiB of a longer ledger are read: about 450,000 ids. */
const LIMIT_BYTES = 16 * 2 ** 20;

export type Ledger = {
  /**
   * The ids in the ledger; none if it has not changed. While others may be writing, a look leaves out malformed ids and
   * a last line without a line feed, which may be half a line. A last line that ends like TikTok's responses counts.
   * The look at the end returns everything.
   */
  look(when: "meanwhile" | "at the end"): readonly IdEntry[];
  /** What was wrong with the ledger at the latest look. */
  note(): LedgerNote | undefined;
};

/** Creates an empty ledger in a guard's own folder and returns its path. Throws if there is one already. */
export function createLedger(folder: string): string {
  const path = join(folder, "publish-ids.txt");
  writeFileSync(path, "", { flag: "wx" });
  return path;
}

/** Opens the ledger of an earlier step. Never throws, never writes: later steps may have filled or deleted it. */
export function openLedger(path: string): Ledger {
  let latest: Reading = { text: "", sizeBytes: -1 };
  return {
    look(when) {
      const previous = latest;
      latest = readNewest(path);
      if (when === "at the end") return parsePublishIds(latest.text, { kind: "ledger" });
      if (latest.sizeBytes === previous.sizeBytes) return [];
      return parsePublishIds(dropHalfLine(latest.text), { kind: "ledger" }).filter(({ kind }) => kind === "id");
    },
    note: () => latest.note,
  };
}

/** curl prints no line feed after TikTok's response: its last brace says that it is complete. */
function dropHalfLine(text: string): string {
  return /\}\s*$/.test(text.slice(-64)) ? text : text.slice(0, text.lastIndexOf("\n") + 1);
}

type Reading = { text: string; sizeBytes: number; note?: LedgerNote };

function readNewest(path: string): Reading {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return { text: "", sizeBytes: 0, note: { kind: "missing" } };
    // A folder has no lines, and opening a pipe would wait for a writer.
    if (!stat.isFile()) return { text: "", sizeBytes: 0, note: { kind: "unreadable", reason: "not a file" } };
    const sizeBytes = stat.size;
    const bytes = readEnd(path, sizeBytes, LIMIT_BYTES);
    const text = decode(bytes);
    if (sizeBytes <= LIMIT_BYTES) return { text, sizeBytes };
    const note: LedgerNote = { kind: "over-bound", sizeBytes, limitBytes: LIMIT_BYTES };
    return { text: text.slice(text.indexOf("\n") + 1), sizeBytes, note };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return { text: "", sizeBytes: 0, note: { kind: "unreadable", reason } };
  }
}

/** UTF-8, or UTF-16 with a byte order mark, which `>>` in Windows PowerShell writes. */
function decode(bytes: Buffer): string {
  return bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf16le" : "utf8");
}

function readEnd(path: string, sizeBytes: number, limitBytes: number): Buffer {
  const buffer = Buffer.alloc(Math.min(sizeBytes, limitBytes));
  const file = openSync(path, "r");
  try {
    return buffer.subarray(0, readSync(file, buffer, 0, buffer.length, sizeBytes - buffer.length));
  } finally {
    closeSync(file);
  }
}
