/** The shapes of publish ids, and the places in a text where one may stand. Reads no JSON and does no I/O. */
import type { PublishId } from "../model/publish.ts";
import { matchEnd } from "./json-tokens.ts";

/** The reference of `/v2/post/publish/status/fetch/`: "at most 64 characters". */
const LONGEST_ID = 64;

const ID = /^[A-Za-z0-9._~-]{1,64}$/;

/** How TikTok's access, refresh and client tokens begin. */
const TOKEN = /^(?:act|rft|clt)\./i;

/** How every publish id begins that was ever seen: a direct post or a draft, of a video or photos, by URL or file. */
const PREFIX = "[vp]_(?:pub|inbox)_(?:url|file)~";
const KNOWN_PREFIX = new RegExp(PREFIX);
const EVERY_PREFIX = new RegExp(PREFIX, "g");
const WHOLE_PREFIX = new RegExp(`^${PREFIX}$`);

/** `publish_id`, `publish-id`, `publishId` and their plurals, in any case. */
const KEY = "[Pp][Uu][Bb][Ll][Ii][Ss][Hh][_-]?[Ii][Dd][Ss]?";
const KEY_AT_END = new RegExp(`${KEY}$`);

/** `publish_id=`, or `"publish_id": "` as in a Python dict or a line of JSON, with any quotation marks. */
const ASSIGNED = `${KEY}(?:=(?:\\\\*["'])?|\\\\*["']\\s*:\\s*\\\\*["'])`;

const MARK = new RegExp(`${PREFIX}|${ASSIGNED}`, "g");
const TAIL = /[A-Za-z0-9._~-]*/y;
const BARE_VALUE = /[^\s"',;&]*/y;
const BARE_LIST = /[^\s"';&]*/y;
const QUOTED_VALUE = /[^"'\\]*/y;

/** What stands in a text. `start`: its offset. */
export type Mark =
  /** `mayBeHalf`: what it stands in is cut off behind it. */
  | { kind: "id"; start: number; id: PublishId; mayBeHalf: boolean }
  /** Begins like an id, and is none. `isCutOff`: its end is missing, so the id is lost. If not, it is too long. */
  | { kind: "malformed"; start: number; length: number; isCutOff: boolean }
  /** The value after `publish_id=`, which holds no id of the known shape. */
  | { kind: "value"; start: number; text: string };

/** Whether a text is an id by its characters and length. A text that begins like a token or is cut off is not. */
export function isPublishId(text: string): text is PublishId {
  return ID.test(text) && !TOKEN.test(text) && !isCutOff(text);
}

/** So much of an id that is too long is enough to know it again. */
const KNOWN_AGAIN = 256;

/** The id that a text is, but for its length: TikTok's are shorter. It may stand in quotation marks. */
export function findLongId(text: string): string | undefined {
  const bare = text.replace(/^["']|["']$/g, "");
  const isLong = bare.length > LONGEST_ID && !/[^A-Za-z0-9._~-]/.test(bare) && !TOKEN.test(bare) && !isCutOff(bare);
  return isLong ? bare.slice(0, KNOWN_AGAIN) : undefined;
}

/** Whether an ellipsis at the end of a text stands for what is missing, as in a PowerShell table. */
export function isCutOff(text: string): boolean {
  return text.endsWith("...") || text.endsWith("…");
}

/** Whether a text holds the beginning of an id of the known shape. */
export function hasKnownShape(text: string): boolean {
  return KNOWN_PREFIX.test(text);
}

/** How many ids of the known shape begin in a text. */
export function countKnownShapes(text: string): number {
  return text.match(EVERY_PREFIX)?.length ?? 0;
}

/** Whether a key of JSON reads publish_id, publish-id, publishId or the plural, also after a prefix. */
export function isIdKey(key: string): boolean {
  const start = key.search(KEY_AT_END);
  return start !== -1 && beginsWord(key, start);
}

/** `unpublish_id` is another word. `tiktok_publish_id` and `tiktokPublishId` are not. */
function beginsWord(text: string, start: number): boolean {
  const before = text[start - 1] ?? "";
  return !/[A-Za-z]/.test(before) || (/[a-z]/.test(before) && text[start] === "P" && text[start + 1] !== "U");
}

/**
 * Calls `visit` for every mark of a text, in order. The time is linear in the text. `isValue`: the text is the value of
 * a key, so that a prefix alone is an id that was cut off, not prose. `isOpen`: the text is cut off, and so may be an
 * id with which it ends.
 */
export function visitMarks(
  text: string,
  { isValue, isOpen }: { isValue: boolean; isOpen: boolean },
  visit: (mark: Mark) => void,
): void {
  let runEnd = 0;
  let valueStart = isValue ? 0 : -1;
  let valueEnd = 0;
  let match = nextMark(text, 0);
  while (match !== undefined) {
    const { start, end, isPrefix } = match;
    const next = nextMark(text, end);
    if (isPrefix) {
      // Several prefixes may stand in one run of characters, which is measured once.
      if (end > runEnd) runEnd = matchEnd(TAIL, text, end) ?? end;
      const tailEnd = Math.min(runEnd, next?.start ?? runEnd);
      const mayBeHalf = isOpen && tailEnd === text.length;
      readKnown(text, match, tailEnd, { isValue: start === valueStart, mayBeHalf }, visit);
    } else if (start >= valueEnd) {
      valueStart = end;
      const pattern = valuePattern(text.slice(start, end));
      valueEnd = matchEnd(pattern, text, end) ?? end;
      const value = text.slice(end, valueEnd);
      // An id of the known shape in it is a mark of its own. The full stop of a sentence is not part of another one.
      const isSentence = pattern !== QUOTED_VALUE && /[^.]\.$/.test(value);
      if (!hasKnownShape(value)) visit({ kind: "value", start: end, text: isSentence ? value.slice(0, -1) : value });
    }
    match = next;
  }
}

function valuePattern(key: string): RegExp {
  if (/["']$/.test(key)) return QUOTED_VALUE;
  return /s=$/i.test(key) ? BARE_LIST : BARE_VALUE;
}

type MarkPlace = { start: number; end: number; isPrefix: boolean };

function nextMark(text: string, from: number): MarkPlace | undefined {
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const isPrefix = WHOLE_PREFIX.test(match[0]);
    if (isPrefix || beginsWord(text, match.index)) return { start: match.index, end: MARK.lastIndex, isPrefix };
  }
  return undefined;
}

function readKnown(
  text: string,
  { start, end }: MarkPlace,
  tailEnd: number,
  { isValue, mayBeHalf }: { isValue: boolean; mayBeHalf: boolean },
  visit: (mark: Mark) => void,
): void {
  let idEnd = tailEnd;
  while (idEnd > end && (text[idEnd - 1] === "." || text[idEnd - 1] === "-")) idEnd--;
  const isEllipsis = text[tailEnd] === "…" || isCutOff(text.slice(idEnd, tailEnd));
  const length = idEnd - start;
  if (isEllipsis || (idEnd === end && isValue)) visit({ kind: "malformed", start, length, isCutOff: true });
  else if (length > LONGEST_ID) visit({ kind: "malformed", start, length, isCutOff: mayBeHalf });
  else if (idEnd > end) {
    const id = text.slice(start, idEnd);
    if (isPublishId(id)) visit({ kind: "id", start, id, mayBeHalf });
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// Lists

/** An id with a digit and one of `_ ~ . -`, between white space and commas. It may be cut off. */
const ITEM = /[\s,]*(?=[A-Za-z._~-]{0,63}\d)(?=[A-Za-z0-9]{0,63}[._~-])[A-Za-z0-9._~-]{1,64}…?(?=[\s,]|$)/y;
const GAP = /[\s,]*/y;

/**
 * Calls `visit` for every item of a text that holds nothing but ids between white space and commas, each with a digit
 * and one of `_ ~ . -`. Returns false, and calls nothing, if the text is anything else. `start`: the item's offset.
 */
export function visitList(text: string, visit: (item: string, start: number) => void): boolean {
  let end = 0;
  for (let next = matchEnd(ITEM, text, 0); next !== undefined; next = matchEnd(ITEM, text, next)) end = next;
  if (end === 0 || (matchEnd(GAP, text, end) ?? end) < text.length) return false;
  for (let at = 0; at < end; ) {
    const start = matchEnd(GAP, text, at) ?? at;
    at = matchEnd(ITEM, text, at) ?? end;
    visit(text.slice(start, at), start);
  }
  return true;
}
