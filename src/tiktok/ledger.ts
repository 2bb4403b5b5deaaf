/** The file to which steps append publish ids, at any time and from any number of processes. Writes none. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from "node:fs";
import type { IdEntry, IdNotes, IdOrigin, LedgerNote } from "../model/publish.ts";
import type { Arrivals } from "./arrivals.ts";
import { createCollection, releaseHeld, takeReady } from "./id-collection.ts";
import type { Reading } from "./id-reading.ts";
import { createLineDecoder, type LineDecoder } from "./ledger-encoding.ts";
import {
  copyReading,
  finishReading,
  notesOf,
  readAnew,
  readLineStart,
  readLines,
  startReading,
} from "./publish-ids.ts";

/** Only the last 64 MiB of what is new are read: about 1.8 million ids. */
const LIMIT_BYTES = 64 * 2 ** 20;

/** A look reads no more at a time, so that the first requests go out before a large ledger is read to its end. */
const LOOK_BYTES = 256 * 2 ** 10;

/** A line is read in parts from here on, even if a string of JSON is cut: a look must not take seconds. */
const HUGE_LINE_BYTES = 2 ** 20;

export type Ledger = Arrivals & {
  /**
   * The entries that are new since the last look: each is returned once, and again if its video is named later. A look
   * reads at most 256 KiB. While others may be writing, it leaves out a last line without a line feed, and the entries
   * of a JSON value that is still open, until the ledger has not grown between two looks. A last line that ends like a
   * JSON value counts at once. At the end, the look that has read everything returns these, too: look again while
   * `hasMore`.
   */
  look(when: "meanwhile" | "at the end"): readonly IdEntry[];
  /** Whether the latest look left bytes unread. */
  hasMore(): boolean;
  /** Whether the last line, or a JSON value, is not complete and has grown before the latest look. */
  isPartial(): boolean;
  /** What was wrong with the ledger at the latest look. */
  note(): LedgerNote | undefined;
  /** What the ledger held besides entries, as far as it has been read. */
  idNotes(): IdNotes;
  /** Addresses of uploads and their tokens, found so far: they must be masked. */
  secrets(): readonly string[];
};

/** So much of what was read is compared at each look, at its start and at its end. */
const SAMPLE_BYTES = 256;

/** How far one file was read. A file that was replaced, emptied or overwritten gets a new one. */
type Progress = {
  file: Pick<Stats, "dev" | "ino">;
  offset: number;
  /** The first and the last bytes that were read, up to `offset`. */
  first: { offset: number; bytes: Buffer };
  last: Buffer;
  sizeBytes: number;
  decoder: LineDecoder;
  reading: Reading;
  /** What the line and the value that are not complete add to the reading, if they were tried. */
  trial?: Reading;
  /** The file was not read from its start: the first line is half a line. */
  isHalfLine: boolean;
};

/**
 * Opens the ledger of an earlier step, or a file like one. Never throws, never writes: later steps may have filled or
 * deleted it. `origin`: how its malformed entries and notes name it.
 */
export function openLedger(path: string, origin: IdOrigin = { kind: "ledger" }): Ledger {
  const collection = createCollection(origin);
  let progress: Progress | undefined;
  let note: LedgerNote | undefined;
  let hasMore = false;

  const advance = (file: number): { progress: Progress; hasGrown: boolean } => {
    const stats = fstatSync(file);
    const current = progress !== undefined && isUnchanged(file, stats, progress) ? progress : startAgain(stats);
    current.sizeBytes = stats.size;
    if (stats.size - current.offset > LIMIT_BYTES) {
      // The bytes of a character of UTF-16 stay together.
      current.offset = stats.size - LIMIT_BYTES + ((stats.size - LIMIT_BYTES) % 2);
      current.first = { offset: current.offset, bytes: Buffer.alloc(0) };
      current.last = Buffer.alloc(0);
      current.decoder = createLineDecoder();
      current.isHalfLine = true;
      note = { kind: "over-bound", sizeBytes: stats.size, limitBytes: LIMIT_BYTES };
    }
    return { progress: current, hasGrown: readOn(file, current) };
  };

  /** What stood at the end of the earlier content is complete. */
  const startAgain = (stats: Stats): Progress => {
    if (progress === undefined) return startProgress(stats, startReading(collection));
    tryRest(progress, true, false);
    return startProgress(stats, readAnew(progress.trial ?? progress.reading));
  };

  return {
    look(when) {
      const isEnd = when === "at the end";
      const kept = note?.kind === "over-bound" ? note : undefined;
      hasMore = false;
      try {
        const found = statSync(path, { throwIfNoEntry: false });
        if (found === undefined) note = { kind: "missing" };
        // A folder has no lines, and opening a pipe would wait for a writer.
        else if (!found.isFile()) note = { kind: "unreadable", reason: "not a file" };
        else {
          note = kept;
          const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
          try {
            const { progress: current, hasGrown } = advance(file);
            progress = current;
            hasMore = current.offset < current.sizeBytes;
            if (!hasMore) tryRest(current, isEnd, hasGrown);
          } finally {
            closeSync(file);
          }
        }
      } catch (error) {
        note = {
          kind: "unreadable",
          reason: error instanceof Error && "code" in error ? String(error.code) : "unknown",
        };
      }
      return takeReady(collection);
    },
    hasMore: () => hasMore,
    isPartial: () => progress !== undefined && !hasMore && progress.trial === undefined && isIncomplete(progress),
    origin: () => origin,
    note: () => note ?? (hasMore ? describeUnfinished(progress) : undefined),
    idNotes: () => notesOf(progress?.trial ?? progress?.reading ?? startReading(collection)),
    secrets: () => [...collection.secrets],
  };
}

function startProgress({ dev, ino }: Stats, reading: Reading): Progress {
  const nothing = Buffer.alloc(0);
  return {
    ...{ file: { dev, ino }, offset: 0, first: { offset: 0, bytes: nothing }, last: nothing, sizeBytes: 0 },
    ...{ decoder: createLineDecoder(), reading, isHalfLine: false },
  };
}

/** Whether what was read still stands there. A file that is written anew may be as long as it was, or longer. */
function isUnchanged(file: number, stats: Stats, { file: { dev, ino }, offset, first, last }: Progress): boolean {
  const isSame = dev === stats.dev && ino === stats.ino && stats.size >= offset;
  return isSame && holds(file, first.offset, first.bytes) && holds(file, offset - last.length, last);
}

function holds(file: number, offset: number, expected: Buffer): boolean {
  const buffer = Buffer.alloc(expected.length);
  return readSync(file, buffer, 0, expected.length, offset) === expected.length && buffer.equals(expected);
}

/** Reads at most 256 KiB from where reading has stopped. Returns whether there was anything. */
function readOn(file: number, progress: Progress): boolean {
  const buffer = Buffer.allocUnsafe(Math.min(LOOK_BYTES, progress.sizeBytes - progress.offset));
  const count = readSync(file, buffer, 0, buffer.length, progress.offset);
  if (count === 0) return false;
  const bytes = buffer.subarray(0, count);
  progress.offset += count;
  progress.first.bytes = Buffer.concat([progress.first.bytes, bytes.subarray(0, SAMPLE_BYTES)]).subarray(
    0,
    SAMPLE_BYTES,
  );
  progress.last = Buffer.concat([progress.last, bytes.subarray(-SAMPLE_BYTES)]).subarray(-SAMPLE_BYTES);
  takeText(progress, bytes);
  delete progress.trial;
  return true;
}

function takeText(progress: Progress, bytes: Buffer): void {
  const { decoder, reading } = progress;
  const { value } = reading;
  const text = decoder.push(bytes);
  if (text !== "") readLines(reading, progress.isHalfLine ? text.slice(text.indexOf("\n") + 1) : text);
  progress.isHalfLine &&= text === "";
  if (!progress.isHalfLine) readLineStart(reading, decoder.takeStart(LOOK_BYTES, HUGE_LINE_BYTES));
  // The entries of a value that is open for longer don't wait for its end.
  if (bytes.length === LOOK_BYTES && value !== undefined && reading.value === value) releaseHeld(reading.collection);
}

function describeUnfinished(progress: Progress | undefined): LedgerNote | undefined {
  return progress && { kind: "unfinished", sizeBytes: progress.sizeBytes, readBytes: progress.offset };
}

function isIncomplete({ decoder, reading }: Progress): boolean {
  return reading.place.frames.length > 0 || decoder.rest().trim() !== "";
}

/** Reads on with a copy what may still change: the last line, and the JSON value that is open. */
function tryRest(progress: Progress, isEnd: boolean, hasGrown: boolean): void {
  const isSettled = isEnd || !hasGrown;
  if (!isEnd && progress.trial !== undefined) return;
  const rest = progress.isHalfLine ? "" : progress.decoder.rest();
  if (!isSettled && !/[}\]]\s*$/.test(rest.slice(-64))) return;
  const trial = copyReading(progress.reading);
  trial.ignoresMalformed = !isEnd;
  readLines(trial, rest);
  if (!isSettled) return;
  finishReading(trial);
  progress.trial = trial;
}
