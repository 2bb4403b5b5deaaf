/** Reads publish ids from the lines of a text: the output of steps and shells, and TikTok's own responses. No I/O. */
import type { IdEntry, IdNotes, IdOrigin, Refusal } from "../model/publish.ts";
import { cleanText } from "./clean-text.ts";
import { type Collection, createCollection, releaseHeld, takeReady } from "./id-collection.ts";
import { closeScope, createVisitor, findJson, readString } from "./id-json.ts";
import {
  countSeen,
  type LineTally,
  type Piece,
  partOf,
  type Reading,
  type RefusalTally,
  readList,
  readMarks,
} from "./id-reading.ts";
import { copyStarts, createStarts } from "./id-starts.ts";
import { closeAll, followJson, type StringToken, startJson } from "./json-frames.ts";
import { readToken } from "./json-tokens.ts";
import { dropQuery } from "./shown-video.ts";

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
    ...{ collection, line: 0, column: 1, entries: 0, place: startJson(), value: undefined, ignoresMalformed: false },
    ...{ withoutId: startTally(), refusals: new Map(), omitted: { ids: 0, malformed: 0 } },
    starts: createStarts(),
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
        data: { ...data, pending: [...data.pending], ids: [...data.ids] },
      })),
    },
    value: value && { ...value, lines: copyTally(value.lines) },
    withoutId: copyTally(withoutId),
    refusals: new Map([...refusals].map(([code, tally]) => [code, copyRefusals(tally)])),
    starts: copyStarts(starts),
    omitted: { ...omitted },
  };
}

export function notesOf({ collection, withoutId: { first, count }, refusals, starts, omitted }: Reading): IdNotes {
  const { origin, secretLines } = collection;
  const uploadUrls = first.filter((line) => secretLines.has(line));
  return {
    ...{ origin, withoutId: { first: [...first], count }, omitted: { ...omitted } },
    ...(uploadUrls.length > 0 && { uploadUrls }),
    ...(refusals.size > 0 && { refusals: [...refusals].map(([code, tally]) => describeRefusals(code, tally)) }),
    ...(starts.seen > 0 && { started: { open: [...starts.open.keys()], over: starts.over } }),
  };
}

/** Reads whole lines. The last one needs no line feed. */
export function readLines(reading: Reading, text: string): void {
  let at = 0;
  while (at < text.length) {
    const feed = text.indexOf("\n", at);
    const end = feed === -1 ? text.length : feed;
    readLine(reading, text.slice(at, end));
    reading.column = 1;
    at = end + 1;
  }
}

/** Reads the beginning of a long line. It ends where no id does: best at a comma between values of JSON. */
export function readLineStart(reading: Reading, text: string): void {
  if (text === "") return;
  readLine(reading, text);
  reading.column += text.length;
}

/** The text has ended: a JSON value that is open does not go on. */
export function finishReading(reading: Reading): void {
  closeAll(reading.place, { close: closeScope });
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
    if (INK.test(written)) noteLine(reading.withoutId, line);
    return;
  }
  const text = cleanText(written);
  const piece: Piece = { text, column: reading.column, isExact: true, depth: 0, strings: "list", isValue: false };
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
  if (!isOwnLine || !readList(reading, piece, undefined)) readMarks(reading, piece, undefined);
}

/** Reads a line that holds nothing but strings of JSON. Returns false, and reads nothing, if it is another one. */
function readStrings(reading: Reading, piece: Piece, firstInk: number): boolean {
  if (piece.text[firstInk] !== '"' || !visitStrings(piece.text, () => {})) return false;
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
  reading.value = { firstLine: reading.line, seenBefore: countSeen(reading), lines: startTally() };
}

/** Returns whether the line that ends the value counts as one that may have held an id. */
function endValue(reading: Reading, state: "whole" | "broken"): boolean {
  const { value, collection, withoutId } = reading;
  reading.value = undefined;
  releaseHeld(collection);
  if (value === undefined) return false;
  if (state === "broken") {
    addTally(withoutId, value.lines);
    return true;
  }
  // Inputs are full of JSON that holds no id, such as the outputs of other steps.
  if (countSeen(reading) > value.seenBefore || collection.origin.kind === "input") return false;
  if (noteRefusal(reading, value)) return false;
  if (value.firstLine === reading.line) return true;
  noteLine(withoutId, value.firstLine);
  return false;
}

// ---------------------------------------------------------------------------------------------------------------------
// Lines without an id

const MOST_LINES = 5;
const MOST_REFUSALS = 5;

function startTally(): LineTally {
  return { first: [], count: 0, last: 0 };
}

function linesOf({ first, count }: LineTally): IdNotes["withoutId"] {
  return { first: [...first], count };
}

/** Returns whether a value without an id is a refusal of TikTok that is noted. */
function noteRefusal({ refusals }: Reading, { errorCode, video, firstLine }: NonNullable<Reading["value"]>): boolean {
  if (errorCode === undefined || errorCode === "" || errorCode === "ok") return false;
  const isKept = refusals.has(errorCode) || refusals.size < MOST_REFUSALS;
  if (!isKept) return false;
  const tally = refusals.get(errorCode) ?? { ...startTally(), videos: [] };
  refusals.set(errorCode, tally);
  noteLine(tally, firstLine);
  const isNew = video !== undefined && !tally.videos.includes(video);
  if (isNew && tally.videos.length < MOST_LINES) tally.videos.push(video);
  return true;
}

function describeRefusals(code: string, { videos, ...lines }: RefusalTally): Refusal {
  return { code, lines: linesOf(lines), ...(videos.length > 0 && { videos: videos.map(dropQuery) }) };
}

function copyRefusals({ videos, ...lines }: RefusalTally): RefusalTally {
  return { ...copyTally(lines), videos: [...videos] };
}

function copyTally(tally: LineTally): LineTally {
  return { ...tally, first: [...tally.first] };
}

function noteLine(tally: LineTally, line: number): void {
  if (line <= tally.last) return;
  tally.last = line;
  tally.count += 1;
  if (tally.first.length < MOST_LINES) tally.first.push(line);
}

function addTally(tally: LineTally, added: LineTally): void {
  const known = tally.last;
  for (const line of added.first) noteLine(tally, line);
  tally.count += added.count - added.first.length;
  tally.last = Math.max(known, added.last);
}
