/** Records what is found in a text: ids, malformed entries, secrets, and the video that an object names. No I/O. */
import type { PublishId, PublishWay } from "../model/publish.ts";
import type { EarlierTallies } from "./earlier-refusals.ts";
import { addId, addMalformed, type Collection, type Found, type Omitted } from "./id-collection.ts";
import type { LineTally, RefusalTally } from "./id-refusals.ts";
import { type Starts, settleByCutOff, settleById } from "./id-starts.ts";
import type { JsonPlace } from "./json-frames.ts";
import { findLongId, hasKnownShape, isCutOff, isPublishId, visitList, visitMarks } from "./known-shape.ts";
import { addUploadUrls } from "./upload-secrets.ts";

/** What strings are: the values of a key for ids, lines of their own, or any text. */
export type Meaning = "ids" | "list" | "text";

/** An `error.code`. `isNumber`: it is written as a number, which is none of TikTok's, but may be of a gateway. */
type FoundCode = { code: string; isNumber?: true };

/**
 * The code of an object that holds nothing else. `line`: where that begins. `isRecord`: the object has the key `video`,
 * as a record of an upload does, so it is no response of another service.
 */
export type FoundRefusal = FoundCode & { line: number; isRecord: boolean };

/** An id. `malformed`: it is too long, and so an entry of that kind. */
type FoundId = { id: string; malformed?: Found };

/** What is known of an open object or array. */
export type Scope = {
  /** What strings are here: in an object, after the key that was read last. */
  strings: Meaning;
  key: string;
  /** The lower the rank, the better the name. */
  video?: { rank: number; name: string };
  /** What stands after the key `code`, and what the object after the key `error` has there. */
  code?: FoundCode;
  errorCode?: FoundCode;
  /** The entries in it for which no video was named yet. */
  pending: Found[];
  /** The ids in it that belong to no named video yet, repeated ones too; those that were cut off; the refusals. */
  ids: FoundId[];
  cutOffs: Found[];
  refusals: FoundRefusal[];
  /** Where it begins. */
  line: number;
  /** How many entries and starts had been seen when it was opened. */
  seenBefore: number;
  /** Its key `upload` says that an upload was started. */
  isStart?: boolean;
  /** What its key `publish` says that the upload becomes. */
  publish?: PublishWay | undefined;
};

/** `lines`: those without an entry. `refusals`: those of the whole value, which count once it has not broken off. */
type OpenValue = {
  firstLine: number;
  seenBefore: number;
  startsBefore: number;
  lines: LineTally;
  refusals: (FoundRefusal & { video: string | undefined })[];
};

/** How far a source has been read. Everything but the collection can be copied, to try what may still change. */
export type Reading = {
  readonly collection: Collection;
  /** The line that is being read, from 1. */
  line: number;
  /** The column of what is read next: over 1, if the beginning of the line has been read. */
  column: number;
  /** How many entries were seen, repeated and omitted ones too. */
  entries: number;
  place: JsonPlace<Scope>;
  /** The JSON value that is open. */
  value: OpenValue | undefined;
  withoutId: LineTally;
  /** Lines where TikTok's refusals begin, by their code: the first few codes. */
  refusals: Map<string, RefusalTally>;
  /** How many uploads had another code, which leaves open whether they were started. */
  unsureOver: number;
  /** The same of earlier contents of the file. */
  earlier: EarlierTallies;
  starts: Starts;
  omitted: Omitted;
  /** What ends in the middle may be half of an id. */
  ignoresMalformed: boolean;
  /** The line is read in parts. A string that a part ends in goes on in the next one. */
  isInParts: boolean;
};

/** A text to read. `column`: where it stands in its line, from 1; not `isExact`: only its beginning is known. */
export type Piece = {
  text: string;
  column: number;
  isExact: boolean;
  /** How many strings it stands in. */
  depth: number;
  /** What the strings of an array without a key are. */
  strings: Meaning;
  /** It is the value of a key for ids. */
  isValue: boolean;
  /** It is a string without its second quotation mark: an id with which it ends may be half an id. */
  isOpen: boolean;
};

/** How many entries and starts were seen. */
export function countSeen({ entries, starts }: Reading): number {
  return entries + starts.seen;
}

/** A part of a piece, by offsets. */
export function partOf(piece: Piece, start: number, end: number): Piece {
  const { text, column, isExact, isValue, isOpen } = piece;
  return {
    ...piece,
    text: text.slice(start, end),
    column: isExact ? column + start : column,
    isValue: isValue && start === 0,
    isOpen: isOpen && end === text.length,
  };
}

/** `mayBeHalf`: TikTok is asked about it, but it settles no upload. */
function recordId(reading: Reading, id: PublishId, scope: Scope | undefined, mayBeHalf = false): void {
  reading.entries += 1;
  const found = addId(reading.collection, id, reading.place.frames.length > 0, reading.omitted);
  if (found !== undefined) scope?.pending.push(found);
  if (mayBeHalf) return;
  keepId(reading, { id }, scope);
}

function keepId(reading: Reading, id: FoundId, scope: Scope | undefined): void {
  if (scope !== undefined) scope.ids.push(id);
  else settleIds(reading, [id], undefined);
}

type Extent = { start: number; length: number; isCutOff: boolean };

/** Records a malformed entry. `start`: its offset in the piece. */
export function recordMalformed(
  reading: Reading,
  { text, column, isExact }: Piece,
  { start, length, isCutOff }: Extent,
  scope: Scope | undefined,
): void {
  reading.entries += 1;
  if (reading.ignoresMalformed) return;
  const place = { line: reading.line, position: isExact ? column + start : column, length, isCutOff };
  const found = addMalformed(reading.collection, place, reading.place.frames.length > 0, reading.omitted);
  if (found === undefined) return;
  scope?.pending.push(found);
  if (!isCutOff) {
    const id = findLongId(text.slice(start, start + length));
    if (id !== undefined) keepId(reading, { id, malformed: found }, scope);
  } else if (scope !== undefined) scope.cutOffs.push(found);
  else settleCutOff(reading, found, undefined);
}

/** Settles the uploads that were started. One that is too long names the upload, if that is known. */
export function settleIds({ starts }: Reading, ids: readonly FoundId[], video: string | undefined): void {
  for (const { id, malformed } of ids) {
    const known = settleById(starts, video, id);
    if (malformed !== undefined && known !== undefined) malformed.entry.video ??= known;
  }
}

/** An id that was cut off names the upload that was started, if that is known. */
export function settleCutOff({ starts }: Reading, { entry }: Found, video: string | undefined): void {
  const known = settleByCutOff(starts, video);
  if (known !== undefined) entry.video ??= known;
}

/** Every mark, and every address with a secret, has one of these. */
const PROMISING = /[~=:]/;

/** Reads plain text: ids of the known shape, `publish_id=<id>`, and addresses with a secret. */
export function readMarks(reading: Reading, piece: Piece, scope: Scope | undefined): void {
  if (!PROMISING.test(piece.text)) return;
  addUploadUrls(reading.collection.secrets, piece.text);
  visitMarks(piece.text, piece, (mark) => {
    switch (mark.kind) {
      case "id":
        return recordId(reading, mark.id, scope, mark.mayBeHalf);
      case "malformed":
        return recordMalformed(reading, piece, mark, scope);
      case "value": {
        const value = partOf(piece, mark.start, mark.start + mark.text.length);
        if (!isNothing(value.text) && !readList(reading, value, scope)) judgeValue(reading, value, true, scope);
      }
    }
  });
}

/** Reads a text that holds nothing but ids. Returns false, and records nothing, if it is another one. */
export function readList(reading: Reading, piece: Piece, scope: Scope | undefined): boolean {
  return visitList(piece.text, (item, start) => {
    if (hasKnownShape(item)) readMarks(reading, partOf(piece, start, start + item.length), scope);
    else if (isPublishId(item)) recordId(reading, item, scope);
    else recordMalformed(reading, piece, { start, length: item.length, isCutOff: isCutOff(item) }, scope);
  });
}

/** `jq -r` prints `null` for a missing value, Python `None`, JavaScript `undefined`. */
const NOTHING = /^(?:null|none|undefined|[\s[\]{},"']*)$/i;

/** Whether the value of a key is empty, so that it is skipped. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** Any shape is an id where an id is expected. `isWhole`: the end of the value is there. */
export function judgeValue(reading: Reading, piece: Piece, isWhole: boolean, scope: Scope | undefined): void {
  const { text } = piece;
  // `jq` without -r leaves the quotation marks.
  const bare = /^["'].*["']$/.test(text) ? text.slice(1, -1) : text;
  if (isWhole && isPublishId(bare)) recordId(reading, bare, scope);
  else recordMalformed(reading, piece, { start: 0, length: text.length, isCutOff: !isWhole || isCutOff(bare) }, scope);
}
