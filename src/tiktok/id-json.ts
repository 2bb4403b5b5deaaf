/** Reads ids in JSON: by their keys, in strings of any kind, and in JSON inside strings. No I/O. */

import type { PublishWay } from "../model/publish.ts";
import { cleanText } from "./clean-text.ts";
import {
  countSeen,
  isNothing,
  judgeValue,
  type Meaning,
  type Piece,
  partOf,
  type Reading,
  readList,
  readMarks,
  recordMalformed,
  type Scope,
  settleCutOff,
  settleIds,
} from "./id-reading.ts";
import { noteStart, settleByRefusal } from "./id-starts.ts";
import { closeAll, followJson, type JsonVisitor, type StringToken, startJson } from "./json-frames.ts";
import { isIdKey } from "./known-shape.ts";
import { isRefusal } from "./refusal-codes.ts";
import { addUploadUrl } from "./upload-secrets.ts";

/** An output may hold TikTok's response as text inside another output's text. Deeper JSON is read as plain text. */
const DEEPEST_TEXT = 8;

/** The keys by which an object names its video, the best first. */
const VIDEO_KEYS = ["video", "path", "file", "video_url"];
const LONGEST_VIDEO = 1024;
const LONGEST_CODE = 64;

const INTEGER = /^-?\d+$/;

/** What a start says that its upload becomes. Any other word says nothing. */
const WAYS: readonly PublishWay[] = ["direct", "draft"];

const UPLOAD_URL_KEY = /^upload_?url$/i;

/** A text without any of these holds no id. */
const PROMISING = /[~={["']/;

const JSON_START = /\{\s*(?:["}]|$)|\[\s*(?:["{[\]]|$)/g;

/** The offset at or after `from` where text begins like an object or array of JSON; `undefined` if none does. */
export function findJson(text: string, from: number): number | undefined {
  JSON_START.lastIndex = from;
  return JSON_START.exec(text)?.index;
}

/** Reads a text in a string, with the JSON in it. `around`: the object or array that the string stands in. */
function readText(reading: Reading, piece: Piece, around: Scope | undefined): void {
  const { text, depth } = piece;
  if (!PROMISING.test(text)) return;
  if (depth > DEEPEST_TEXT) {
    readMarks(reading, piece, around);
    return;
  }
  const place = startJson<Scope>();
  const visitor = createVisitor(reading, piece, around);
  let at = 0;
  while (at < text.length) {
    const start = findJson(text, at) ?? text.length;
    if (start > at) readMarks(reading, partOf(piece, at, start), around);
    place.expected = "value";
    at = start < text.length ? followJson(text, start, place, visitor).end : start;
  }
  closeAll(place, visitor);
}

/** Takes the parts of the JSON in a piece. `around`: the object or array around the piece, if it is a string. */
export function createVisitor(reading: Reading, piece: Piece, around: Scope | undefined): JsonVisitor<Scope> {
  return {
    open: (kind, parent) => ({
      strings: kind === "object" ? "text" : (parent?.strings ?? piece.strings),
      key: "",
      ...{ pending: [], ids: [], cutOffs: [], refusals: [], line: reading.line },
      seenBefore: countSeen(reading),
    }),
    key(token, scope) {
      scope.key = token.value;
      scope.strings = isIdKey(token.value) ? "ids" : "text";
      if (PROMISING.test(token.value)) readMarks(reading, pieceOf(reading, token, piece, "text"), scope);
    },
    string(token, scope) {
      if (scope !== undefined) takeNamed(reading, token, scope);
      readString(reading, token, piece, scope?.strings ?? "text", scope ?? around);
    },
    literal({ start, end }, scope) {
      // A gateway, or a script that records an HTTP status, writes a code that is a number.
      const text = piece.text.slice(start, end);
      if (scope?.key === "code" && INTEGER.test(text))
        scope.code = { code: text.slice(0, LONGEST_CODE), isNumber: true };
      if (scope?.strings !== "ids" || isNothing(text)) return;
      recordMalformed(reading, piece, { start, length: end - start, isCutOff: false }, scope);
    },
    close: (scope, parent) => leaveScope(reading, scope, parent, around),
  };
}

/** An object or array has ended, or does not go on. `around`: the one around the text, if that is a string. */
export function leaveScope(reading: Reading, scope: Scope, inner: Scope | undefined, around?: Scope): void {
  if (inner?.key === "error" && scope.code !== undefined) inner.errorCode = scope.code;
  const parent = inner ?? around;
  settleStarts(reading, scope, parent);
  nameEntries(scope, parent);
}

/** Keeps the video or code that an object names, and the address that nobody may see. */
function takeNamed({ collection }: Reading, { value, raw, closed }: StringToken, scope: Scope): void {
  if (UPLOAD_URL_KEY.test(scope.key)) addUploadUrl(collection.secrets, raw, value);
  if (scope.key === "code" && closed) scope.code = { code: value.slice(0, LONGEST_CODE).replace(/[^\w.-]/g, "?") };
  if (scope.key === "upload") scope.isStart = closed && value === "started";
  if (scope.key === "publish") scope.publish = WAYS.find((way) => closed && way === value);
  const rank = VIDEO_KEYS.indexOf(scope.key);
  // Half a name is no name.
  if (!closed || rank === -1 || rank > (scope.video?.rank ?? rank)) return;
  const name = cleanText(value)
    .trim()
    .slice(0, LONGEST_VIDEO)
    .replace(/[\uD800-\uDBFF]$/, "");
  if (name !== "") scope.video = { rank, name };
}

/** What an object says of the upload of the video that it names: TikTok's response to it, or that it was started. */
function settleStarts(reading: Reading, scope: Scope, parent: Scope | undefined): void {
  const { video, errorCode, isStart, line, publish, seenBefore } = scope;
  const isBare = countSeen(reading) === seenBefore;
  // What stands in it is the same response.
  if (isBare && errorCode?.code) scope.refusals = [{ ...errorCode, line, isRecord: video?.rank === 0 }];
  const isRefused = errorCode !== undefined && isRefusal(errorCode.code);
  // Any step may have an output of this name.
  const mayStart = video !== undefined || reading.collection.origin.kind !== "input";
  const isStarted = isStart === true && isBare && !isRefused && mayStart;
  // An error that leaves it open is a response to it.
  const isFirst = !scope.refusals.some(({ code }) => isRefusal(code));
  if (isStarted && isFirst) noteStart(reading.starts, video?.name, { line, publish });
  if (video === undefined && parent !== undefined) {
    parent.ids = join(parent.ids, scope.ids);
    parent.cutOffs = join(parent.cutOffs, scope.cutOffs);
    parent.refusals = join(parent.refusals, scope.refusals);
  } else settleUpload(reading, scope, isBare);
  if (isStarted && !isFirst) noteStart(reading.starts, video?.name, { line, publish });
}

/**
 * Nothing around an object names its video, if it does not. `isBare`: it holds no id and no start. Several refusals in
 * it may be of one upload.
 */
function settleUpload(reading: Reading, { video, ids, cutOffs, refusals }: Scope, isBare: boolean): void {
  // What is refused may be the upload that was started directly before: an id that follows is of another one.
  if (refusals.some(({ code }) => code !== "ok"))
    Object.assign(reading.starts, { before: undefined, latest: undefined });
  settleIds(reading, ids, video?.name);
  for (const found of cutOffs) settleCutOff(reading, found, video?.name);
  const [refusal] = refusals;
  if (refusal !== undefined && video !== undefined && isBare) {
    const unsure = refusals.find(({ code }) => !isRefusal(code));
    settleByRefusal(reading.starts, video.name, (unsure ?? refusal).code);
  }
  for (const each of refusals) {
    if (each.code !== "ok") reading.value?.refusals.push({ ...each, video: video?.name });
  }
}

/** Gives the entries of an object its video. Without one, they may get that of the object around it. */
function nameEntries({ video, pending }: Scope, parent: Scope | undefined): void {
  if (video !== undefined) for (const { entry } of pending) entry.video ??= video.name;
  else if (parent !== undefined) parent.pending = join(parent.pending, pending);
}

/** In any order, and at little cost however deep the objects are: the shorter list is added to the longer one. */
function join<T>(some: T[], others: T[]): T[] {
  const [short, long] = some.length < others.length ? [some, others] : [others, some];
  for (const found of short) long.push(found);
  return long;
}

/** Reads a string of JSON in a piece. */
export function readString(
  reading: Reading,
  token: StringToken,
  piece: Piece,
  meaning: Meaning,
  scope: Scope | undefined,
): void {
  const inner = pieceOf(reading, token, piece, meaning);
  if (meaning === "ids") readValue(reading, inner, token.closed && !inner.isOpen, scope);
  else if (meaning === "text" || !token.closed || !readList(reading, inner, scope)) readText(reading, inner, scope);
}

function pieceOf(
  { isInParts }: Reading,
  token: StringToken,
  { column, isExact, depth }: Piece,
  meaning: Meaning,
): Piece {
  const text = cleanText(token.value);
  const isOpen = !isInParts && (!token.closed || text.endsWith("{"));
  return {
    text: isOpen ? dropNext(text) : text,
    isOpen,
    column: isExact ? column + token.start + 1 : column,
    isExact: isExact && text === token.raw,
    depth: depth + 1,
    strings: meaning === "ids" ? "ids" : "text",
    isValue: meaning === "ids",
  };
}

/** Half a string without the beginning of the next record, whose first quotation mark may have ended it. */
function dropNext(text: string): string {
  const half = text.trimEnd();
  return half.endsWith("{") ? half.slice(0, -1).trimEnd() : half;
}

/** Reads the value of a key for ids: ids of any shape. What holds none is malformed. */
function readValue(reading: Reading, piece: Piece, isWhole: boolean, scope: Scope | undefined): void {
  const { text } = piece;
  const value = partOf(piece, text.length - text.trimStart().length, text.trimEnd().length);
  if (isNothing(value.text) || (isWhole && readList(reading, value, scope))) return;
  const seen = countSeen(reading);
  readText(reading, { ...value, isValue: true }, scope);
  if (countSeen(reading) === seen) judgeValue(reading, value, isWhole, scope);
}
