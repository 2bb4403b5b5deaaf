/** Reads publish ids from the lines of a text: the output of steps and shells, and TikTok's own responses. No I/O. */
import type { IdEntry, IdNotes, IdOrigin } from "../model/publish.ts";
import { cleanText } from "./clean-text.ts";
import { addEarlier, carryTallies, type EarlierTallies } from "./earlier-refusals.ts";
import { findCuts } from "./half-records.ts";
import { type Collection, createCollection, releaseHeld, takeReady } from "./id-collection.ts";
import { createVisitor, findJson, leaveScope, readString } from "./id-json.ts";
import { countSeen, type Piece, partOf, type Reading, readList, readMarks } from "./id-reading.ts";
import {
  addTally,
  copyRefusals,
  copyTally,
  describeRefusals,
  linesOf,
  noteLine,
  noteRefusal,
  startTally,
} from "./id-refusals.ts";
import { carryStarts, copyStarts, createStarts, describeStarts, passStart } from "./id-starts.ts";
import { closeAll, followJson, type StringToken, startJson } from "./json-frames.ts";
import { readToken } from "./json-tokens.ts";
import { isRefusal } from "./refusal-codes.ts";

/** `secrets`: what may be shown nowhere. */
export type IdReading = { entries: readonly IdEntry[]; notes: IdNotes; secrets: readonly string[] };

/** Reads the ids of a whole text, in their order, each once. Throws nothing; the time is linear in the text. */
export function readPublishIds(text: string, origin: IdOrigin): IdReading {
  const collection = createCollection(origin);
  const reading = startReading(collection);
  readLines(reading, text);
  finishReading(reading);
  return { entries: takeReady(collection), notes: notesOf(reading), secrets: [...collection.secrets] };
}

/** A reading of a source from its start. */
export function startReading(collection: Collection): Reading {
  return {
    ...{ collection, line: 0, column: 1, entries: 0, place: startJson(), value: undefined },
    ...{ ignoresMalformed: false, isInParts: false },
    ...{ withoutId: startTally(), refusals: new Map(), unsureOver: 0, omitted: { ids: 0, malformed: 0 } },
    ...{ earlier: { refusals: new Map(), lines: startTally() }, starts: createStarts() },
  };
}

/** A copy that can be read on by itself. Both add to the same collection. */
export function copyReading(reading: Reading): Reading {
  const { place, value, withoutId, refusals, starts, omitted } = reading;
  return {
    ...reading,
    place: {
      ...place,
      frames: place.frames.map(({ kind, data }) => ({
        kind,
        data: {
          ...{ ...data, pending: [...data.pending], ids: [...data.ids] },
          ...{ cutOffs: [...data.cutOffs], refusals: [...data.refusals] },
        },
      })),
    },
    value: value && { ...value, lines: copyTally(value.lines), refusals: [...value.refusals] },
    withoutId: copyTally(withoutId),
    refusals: copyRefusals(refusals),
    starts: copyStarts(starts),
    omitted: { ...omitted },
  };
}

/**
 * The reading of a file from its start, as it was written anew after another reading. What that left open still is.
 * What it omitted adds up with what the new one omits.
 */
export function readAnew(reading: Reading): Reading {
  return {
    ...startReading(reading.collection),
    ...{
      omitted: { ...reading.omitted },
      unsureOver: reading.unsureOver,
      starts: carryStarts(reading.starts),
      earlier: carryTallies(tallyAll(reading)),
    },
  };
}

function tallyAll({ refusals, withoutId, earlier }: Reading): EarlierTallies {
  return addEarlier({ refusals, lines: withoutId }, earlier);
}

export function notesOf(reading: Reading): IdNotes {
  const { collection, unsureOver, starts, omitted } = reading;
  const { origin, secretLines } = collection;
  const { refusals, lines: withoutId } = tallyAll(reading);
  const uploadUrls = withoutId.first.filter((line) => secretLines.has(line));
  const started = describeStarts(starts);
  return {
    ...{ origin, withoutId: linesOf(withoutId), omitted: { ...omitted } },
    ...(uploadUrls.length > 0 && { uploadUrls }),
    ...(refusals.size > 0 && { refusals: describeRefusals(refusals) }),
    ...(unsureOver > 0 && { unsureOver }),
    ...(started !== undefined && { started }),
  };
}

/** Reads whole lines. The last one needs no line feed. */
export function readLines(reading: Reading, text: string): void {
  let at = 0;
  while (at < text.length) {
    const feed = text.indexOf("\n", at);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(at, end);
    const isNew = reading.column === 1 && reading.place.frames.length === 0;
    let start = 0;
    for (const cut of isNew ? findCuts(line) : []) {
      readHalf(reading, line.slice(start, cut));
      start = cut;
    }
    readLine(reading, line.slice(start));
    reading.column = 1;
    reading.isInParts = false;
    at = end + 1;
  }
}

/** Reads a part of a line that ends in half a record. What is open in it does not go on. */
function readHalf(reading: Reading, text: string): void {
  readLine(reading, text);
  reading.column += text.length;
  finishReading(reading);
}

/** Reads the beginning of a long line. It ends where no id does: best at a comma between values of JSON. */
export function readLineStart(reading: Reading, text: string): void {
  if (text === "") return;
  reading.isInParts = true;
  readLine(reading, text);
  reading.column += text.length;
}

/** The text has ended: a JSON value that is open does not go on. */
export function finishReading(reading: Reading): void {
  closeAll(reading.place, { close: (scope, parent) => leaveScope(reading, scope, parent) });
  if (reading.value !== undefined) endValue(reading, "broken");
}

// ---------------------------------------------------------------------------------------------------------------------
// A line

/** A line without any of these holds no id. */
const PROMISING = /[\d~={["']/;

/** A line without any of these holds no JSON. */
const JSON_SIGN = /[{["]/;

/** A line without any of these is empty. A file that was emptied while its writer went on begins with NULs. */
const INK = /[^\s,;\0]/;

/** Lines with an address that is a credential, which are remembered. */
const MOST_SECRET_LINES = 100;

function readLine(reading: Reading, written: string): void {
  const { secrets, secretLines } = reading.collection;
  const { size } = secrets;
  readWritten(reading, written);
  if (secrets.size > size && secretLines.size < MOST_SECRET_LINES) secretLines.add(reading.line);
}

function readWritten(reading: Reading, written: string): void {
  if (reading.column === 1) reading.line += 1;
  const { line, entries, place } = reading;
  if (place.frames.length === 0 && !PROMISING.test(written)) {
    if (INK.test(written)) {
      passStart(reading.starts);
      noteLine(reading.withoutId, line);
    }
    return;
  }
  const text = cleanText(written);
  const piece: Piece = {
    ...{ text, column: reading.column, isExact: true, depth: 0 },
    ...{ strings: "list", isValue: false, isOpen: false },
  };
  let hasText = true;
  if (place.frames.length > 0 || JSON_SIGN.test(text)) hasText = readPieces(reading, piece);
  else readPlain(reading, piece, reading.column === 1);
  if (reading.entries > entries || !INK.test(text)) return;
  if (hasText) noteLine(reading.withoutId, line);
  else if (reading.value !== undefined) noteLine(reading.value.lines, line);
}

/** Reads the JSON in a line, and the text around it. Returns whether any of it belongs to no whole JSON value. */
function readPieces(reading: Reading, piece: Piece): boolean {
  const { text } = piece;
  const { place } = reading;
  const visitor = createVisitor(reading, piece, undefined);
  const firstInk = text.search(/\S/);
  let at = 0;
  let isOwnLine = piece.column === 1;
  let hasText = false;
  while (true) {
    if (place.frames.length === 0) {
      if (isOwnLine && at <= firstInk && readStrings(reading, piece, firstInk)) return true;
      const start = findJson(text, at) ?? text.length;
      if (start > at && INK.test(text.slice(at, start))) {
        hasText = true;
        // `printf %s` writes no line feed, but no blank either.
        const endsLine = start === text.length || /\S/.test(text[start - 1] ?? "");
        readPlain(reading, partOf(piece, at, start), isOwnLine && endsLine);
      }
      if (start === text.length) return hasText;
      at = start;
      startValue(reading);
    }
    const { end, state } = followJson(text, at, place, visitor);
    at = end;
    if (state === "open") return hasText;
    if (endValue(reading, state)) hasText = true;
    // curl prints no line feed after a response.
    isOwnLine = state === "whole" ? /\S/.test(text[end] ?? "") : end === firstInk;
  }
}

function readPlain(reading: Reading, piece: Piece, isOwnLine: boolean): void {
  passStart(reading.starts);
  if (!isOwnLine || !readList(reading, piece, undefined)) readMarks(reading, piece, undefined);
}

/** Reads a line that holds nothing but strings of JSON. Returns false, and reads nothing, if it is another one. */
function readStrings(reading: Reading, piece: Piece, firstInk: number): boolean {
  if (piece.text[firstInk] !== '"' || !visitStrings(piece.text, () => {})) return false;
  passStart(reading.starts);
  return visitStrings(piece.text, (token) => readString(reading, token, piece, "list", undefined));
}

const GAP = /[\s,]*/y;

function visitStrings(text: string, visit: (token: StringToken) => void): boolean {
  let at = 0;
  while (true) {
    GAP.lastIndex = at;
    if (GAP.test(text)) at = GAP.lastIndex;
    if (at >= text.length) return true;
    const token = readToken(text, at);
    if (token.kind !== "string" || !token.closed) return false;
    visit(token);
    at = token.end;
  }
}

function startValue(reading: Reading): void {
  reading.place.expected = "value";
  passStart(reading.starts);
  const { line, starts } = reading;
  const seen = { seenBefore: countSeen(reading), startsBefore: starts.seen };
  reading.value = { firstLine: line, ...seen, lines: startTally(), refusals: [] };
}

/** Returns whether the line that ends the value counts as one that may have held an id. */
function endValue(reading: Reading, state: "whole" | "broken"): boolean {
  const { value, collection, withoutId } = reading;
  reading.value = undefined;
  releaseHeld(collection);
  if (value === undefined) return false;
  if (state === "broken") {
    // A start that was cut off is reported by itself.
    if (reading.starts.seen > value.startsBefore) return false;
    addTally(withoutId, value.lines);
    return true;
  }
  // Inputs are full of JSON that holds no id, such as the outputs of other steps. A record of an upload that TikTok has
  // refused leaves nothing to cancel. One of an upload that may have started does.
  if (collection.origin.kind === "input") {
    for (const each of value.refusals) if (each.isRecord && !isRefusal(each.code)) noteRefusal(reading, each);
    return false;
  }
  // A number alone, without a video, may as well be of another API.
  const isOfUpload = value.refusals.some(({ isNumber, video }) => !isNumber || video !== undefined);
  const refusals = isOfUpload ? value.refusals : [];
  const areKept = refusals.map((refusal) => noteRefusal(reading, refusal)).every(Boolean);
  if (countSeen(reading) > value.seenBefore || (refusals.length > 0 && areKept)) return false;
  if (value.firstLine === reading.line) return true;
  noteLine(withoutId, value.firstLine);
  return false;
}
