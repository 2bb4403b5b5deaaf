/**
 * Turns the bytes of a ledger into lines of text. Does no I/O. Each line may be UTF-8 or UTF-16: `>>` of Windows
 * PowerShell 5 appends UTF-16 without a byte order mark to a file of UTF-8.
 */

import { countKnownShapes } from "./known-shape.ts";

const LINE_FEED = 0x0a;

export type LineDecoder = {
  /** Takes the next bytes. Returns the lines that are complete, each with its line feed. */
  push(bytes: Buffer): string;
  /**
   * Takes the beginning of a line that is not complete: of one with at least `longBytes` up to a comma between values
   * of JSON, of one with at least `hugeBytes` up to any character that stands in no id. Empty if there is none.
   */
  takeStart(longBytes: number, hugeBytes: number): string;
  /** The line that is not complete; empty if there is none. */
  rest(): string;
};

/** In JSON, a quotation mark after a letter or digit ends a string. So the comma stands between values. */
const BETWEEN_VALUES = /[A-Za-z0-9]"[}\]]*,/g;

/** A comma between values is looked for in so many last bytes. */
const LAST_BYTES = 2 ** 16;

/** What ends a value in a text, and what stands in no id, in any text: both are ASCII. */
const ENDING = /[,;}\]]/g;
const FOREIGN = /[\0-,/:-@[-^`{-}]/g;

/** Where a text is cut at the least harm. */
function findCut(text: string): number | undefined {
  return findLast(text, BETWEEN_VALUES) ?? findLast(text, ENDING) ?? findLast(text, FOREIGN);
}

/** The end of the last match. */
function findLast(text: string, pattern: RegExp): number | undefined {
  let end: number | undefined;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** Starts at the beginning of a line. */
export function createLineDecoder(): LineDecoder {
  let buffer = Buffer.alloc(0);
  let length = 0;
  /** Up to here the first line was searched for its end. */
  let searched = 0;
  let isPlain = true;

  const append = (bytes: Buffer) => {
    if (length + bytes.length > buffer.length) {
      const larger = Buffer.alloc(2 * (length + bytes.length));
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    bytes.copy(buffer, length);
    length += bytes.length;
  };

  const drop = (count: number) => {
    buffer.copy(buffer, 0, count, length);
    length -= count;
    searched = 0;
  };

  return {
    push(bytes) {
      append(bytes);
      if (isPlain && isPlainUtf8(bytes)) {
        const end = buffer.subarray(0, length).lastIndexOf(LINE_FEED) + 1;
        if (end === 0) return "";
        const text = buffer.toString("utf8", 0, end);
        drop(end);
        return text;
      }
      const lines: string[] = [];
      const all = buffer.subarray(0, length);
      let start = 0;
      let decoded = 0;
      let line = findLine(all, start, searched);
      for (; line.isComplete; line = findLine(all, start, start)) {
        // Lines of UTF-8 with their line feeds are decoded together: there may be millions.
        if (line.encoding !== "utf8" || line.next === line.end) {
          lines.push(all.toString("utf8", decoded, start), `${decode(all, start, line)}\n`);
          decoded = line.next;
        }
        start = line.next;
      }
      lines.push(all.toString("utf8", decoded, start));
      drop(start);
      searched = line.end - start;
      isPlain = isPlainUtf8(buffer.subarray(0, length));
      return lines.join("");
    },
    takeStart(longBytes, hugeBytes) {
      if (!isPlain || length < longBytes) return "";
      const from = Math.max(0, length - LAST_BYTES);
      const last = buffer.toString("latin1", from, length);
      const cut = length < hugeBytes ? findLast(last, BETWEEN_VALUES) : findCut(last);
      if (cut === undefined) return "";
      const end = from + cut;
      const text = buffer.toString("utf8", 0, end);
      drop(end);
      return text;
    },
    rest() {
      const all = buffer.subarray(0, length);
      const lines: string[] = [];
      let start = 0;
      while (start < length) {
        const line = findLine(all, start, start);
        lines.push(decode(all, start, line.isComplete ? line : { ...line, end: length }));
        start = line.isComplete ? line.next : length;
      }
      return lines.join("\n");
    },
  };
}

/** Ids are ASCII: in UTF-16 they come with NULs. A byte order mark of UTF-16 has the byte FF, which UTF-8 has not. */
function isPlainUtf8(bytes: Buffer): boolean {
  return !bytes.includes(0) && !bytes.includes(0xff);
}

type Encoding = "utf8" | "little endian" | "big endian";

/** A line from its start to `end`; the next one starts at `next`. If it is not complete, it was searched to `end`. */
type Line = { encoding: Encoding; end: number; next: number; isComplete: boolean };

function findLine(bytes: Buffer, start: number, from: number): Line {
  const encoding = findEncoding(bytes, start);
  if (encoding === "utf8") return findUtf8Line(bytes, start, from);
  // In steps, so that a line costs no more than its length, however many lines follow.
  for (let at = from + ((from - start) % 2); at < bytes.length; at += STEP) {
    const end = Math.min(bytes.length, at + STEP);
    const feed = findWideFeed(bytes, encoding, at, end);
    const foreign = findUtf8In(bytes, start, at, feed ?? end);
    if (foreign !== undefined) return { encoding, end: foreign, next: foreign, isComplete: true };
    if (feed !== undefined) return { encoding, end: feed, next: feed + 2, isComplete: true };
  }
  return { encoding, end: Math.max(start, bytes.length - 1), next: bytes.length, isComplete: false };
}

/** Even, so that pairs of bytes stay together. */
const STEP = 512;

/** A line of ASCII in UTF-16 has a NUL in every pair of bytes. What begins otherwise is UTF-8. */
function findEncoding(bytes: Buffer, start: number): Encoding {
  const first = bytes[start];
  const second = bytes[start + 1];
  const third = bytes[start + 2];
  if (first === 0xff && second === 0xfe) return "little endian";
  if (first === 0xfe && second === 0xff) return "big endian";
  if (first !== 0 && second === 0) return "little endian";
  if (first === 0 && second !== 0 && third === 0) return "big endian";
  return "utf8";
}

/** Ends at a line feed, or where UTF-16 begins: the line before it may lack its line feed. */
function findUtf8Line(bytes: Buffer, start: number, from: number): Line {
  const feed = bytes.indexOf(LINE_FEED, from);
  const end = feed === -1 ? bytes.length : feed;
  for (let wide = Math.max(start + 1, from - 5); wide < end; wide++) {
    if (bytes[wide] === 0 || bytes[wide + 1] !== 0 || !isWideText(bytes, wide)) continue;
    return { encoding: "utf8", end: wide, next: wide, isComplete: wide + 5 < bytes.length };
  }
  return { encoding: "utf8", end, next: end + 1, isComplete: feed !== -1 };
}

/** Three characters of ASCII in UTF-16, as far as they are there. Fewer may be text between stray NULs. */
function isWideText(bytes: Buffer, start: number): boolean {
  const [a = 1, b = 0, c = 1, d = 0, e = 1, f = 0] = bytes.subarray(start, start + 6);
  return a !== 0 && b === 0 && c !== 0 && d === 0 && e !== 0 && f === 0;
}

function findWideFeed(bytes: Buffer, encoding: Encoding, start: number, end: number): number | undefined {
  const pattern = encoding === "little endian" ? "\n\0" : "\0\n";
  const part = bytes.subarray(start, end);
  let at = part.indexOf(pattern, 0, "latin1");
  while (at !== -1 && at % 2 === 1) at = part.indexOf(pattern, at + 1, "latin1");
  return at === -1 ? undefined : start + at;
}

/** In UTF-16 a NUL stands between these characters. So where they stand together, a line of UTF-8 has begun. */
const UTF8_MARK = /[vp]_(?:pub|inbox)_(?:url|file)~|publish[_-]?id/i;
const LONGEST_MARK = 16;

function findUtf8In(bytes: Buffer, start: number, from: number, end: number): number | undefined {
  const first = Math.max(start, from - LONGEST_MARK);
  const index = bytes.toString("latin1", first, end).search(UTF8_MARK);
  if (index === -1) return undefined;
  return Math.max(bytes.lastIndexOf(0, first + index) + 1, start + 2);
}

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

function decode(bytes: Buffer, start: number, { encoding, end }: Line): string {
  if (encoding === "utf8") return bytes.toString("utf8", start, end);
  if (end - start < 2) return "";
  const pairs = bytes.subarray(start, end - ((end - start) % 2));
  const text = (encoding === "big endian" ? Buffer.from(pairs).swap16() : pairs).toString("utf16le");
  if (!BEYOND_ASCII.test(text)) return text;
  // A line that was appended to half a character is out of step. Its ids are ASCII: they stand there without the NULs.
  const ascii = Buffer.from(bytes.subarray(start, end).filter((byte) => byte !== 0)).toString("latin1");
  return countKnownShapes(ascii) > countKnownShapes(text) ? `${text}\n${ascii}` : text;
}
