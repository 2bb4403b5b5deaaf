/** Finds whole records of JSON behind half a one in the same line. Reads no ids, and does no I/O. */
import { followJson, type JsonPlace, type JsonVisitor, startJson } from "./json-frames.ts";

/** So much is followed at most, as a multiple of the line: what nobody writes must not cost more than that. */
const MOST_PASSES = 8;

const RECORD = /(?:\[\s*)?\{\s*"/g;
const GAP = /[\s\0]*/y;

const NOTHING: JsonVisitor<undefined> = {
  ...{ open: () => undefined, key: () => {}, string: () => {}, literal: () => {}, close: () => {} },
};

/** `left`: how many characters may still be followed. */
type Search = { line: string; left: number };

/**
 * The offsets at which whole records follow half a one: a full disk cuts a line off, and ends it by no line feed. Each
 * is the first one with a whole value of JSON that is not part of the half record, as far as can be seen.
 */
export function findCuts(line: string): readonly number[] {
  const cuts: number[] = [];
  let at = findRecord(line, 0);
  // Most lines hold no more than one record.
  if (at === undefined || findRecord(line, at + 1) === undefined) return cuts;
  const search = { line, left: MOST_PASSES * line.length };
  while (at !== undefined && search.left > 0) {
    const { end, state } = follow(search, at, startJson());
    if (state === "whole") at = findRecord(line, end);
    else {
      const next = findNext(search, at);
      if (next === undefined) return cuts;
      cuts.push(next.start);
      at = findRecord(line, next.end);
    }
  }
  return cuts;
}

/** The first whole record behind the half one at `half`. */
function findNext(search: Search, half: number): { start: number; end: number } | undefined {
  const { line } = search;
  let start = findRecord(line, half + 1);
  while (start !== undefined && search.left > 0) {
    const { end, state } = follow(search, start, startJson());
    if (state === "whole") {
      GAP.lastIndex = end;
      const next = line[GAP.test(line) ? GAP.lastIndex : end];
      // Where JSON allows a value, it is one of the half record: these follow it there, or else the next record does.
      if (next === undefined || (!",]}".includes(next) && !isInside(search, half, start))) return { start, end };
    }
    start = findRecord(line, start + 1);
  }
  return undefined;
}

/** Whether JSON allows a value at `start`, in the record that begins at `half`. */
function isInside(search: Search, half: number, start: number): boolean {
  const place = startJson<undefined>();
  const { state } = follow(search, half, place, search.line.slice(0, start));
  return state === "open" && (place.expected === "value" || place.expected === "first value");
}

function follow(search: Search, start: number, place: JsonPlace<undefined>, text = search.line) {
  const followed = followJson(text, start, place, NOTHING);
  search.left -= followed.end - start;
  return followed;
}

function findRecord(line: string, from: number): number | undefined {
  RECORD.lastIndex = from;
  return RECORD.exec(line)?.index;
}
