/** Records of git's index, as the bytes that git wrote. Starts no process. */
import { decodeNames, encodeName } from "./names.ts";

/** A file or a submodule in the index: its mode in octal, its object (a submodule's commit), its path with `/`. */
export type IndexEntry = { mode: string; object: string; path: string };

/** The mode of a submodule. */
export const SUBMODULE = "160000";

/**
 * An index, or a part of it, in git's order: that of the paths' bytes. The bytes stay as git wrote them. As objects,
 * they would take several times the memory.
 */
export type IndexRecords = Iterable<IndexEntry> & {
  /** The entry at a path; the last one if the path is unmerged. */
  find(path: string): IndexEntry | undefined;
};

/**
 * `written`: records of `git ls-files -z --stage`, `<mode> <object> <stage>\t<path>\0`. One that is cut off does not
 * count.
 */
export function openRecords(written: Buffer): IndexRecords {
  const bytes = written.subarray(0, written.lastIndexOf(0) + 1);
  return {
    find: (path) => find(bytes, encodeName(path)),
    *[Symbol.iterator]() {
      for (let start = 0; start < bytes.length; start = bytes.indexOf(0, start) + 1) yield readRecord(bytes, start);
    },
  };
}

/** Searches between `low` and `high`, each the start of a record or the end of all. */
function find(bytes: Buffer, path: Buffer): IndexEntry | undefined {
  let low = 0;
  let high = bytes.length;
  let found: number | undefined;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : bytes.lastIndexOf(0, middle - 1) + 1;
    const end = bytes.indexOf(0, middle);
    const order = bytes.subarray(bytes.indexOf(TAB, start) + 1, end).compare(path);
    if (order === 0) found = start;
    if (order > 0) high = start;
    else low = end + 1;
  }
  return found === undefined ? undefined : readRecord(bytes, found);
}

const TAB = 9;

function readRecord(bytes: Buffer, start: number): IndexEntry {
  const tab = bytes.indexOf(TAB, start);
  return {
    mode: bytes.toString("latin1", start, start + SUBMODULE.length),
    object: bytes.toString("latin1", start + SUBMODULE.length + 1, tab - " 0".length),
    path: decodeNames(bytes.subarray(tab + 1, bytes.indexOf(0, tab))),
  };
}

/** Says whether a record is wanted: it begins at `start` of `bytes`, and its NUL is at `end`. */
type IsWanted = (bytes: Buffer, start: number, end: number) => boolean;

/** Takes what git writes, in pieces of any length, and keeps the records that are wanted; without `isWanted`, all. */
export function createPicker(isWanted: IsWanted = () => true) {
  /** Grows by doubling: pieces would take their memory twice when they are joined. */
  let kept = Buffer.alloc(0);
  let length = 0;
  /** The start of a record whose end has not come yet. */
  let open: Buffer[] = [];
  const keep = (bytes: Buffer) => {
    if (length + bytes.length > kept.length) {
      const larger = Buffer.allocUnsafeSlow(2 * (length + bytes.length));
      kept.copy(larger);
      kept = larger;
    }
    length += bytes.copy(kept, length);
  };
  const pick = (records: Buffer) => {
    let from = 0;
    for (let start = 0; start < records.length; ) {
      const end = records.indexOf(0, start);
      if (!isWanted(records, start, end)) {
        keep(records.subarray(from, start));
        from = end + 1;
      }
      start = end + 1;
    }
    keep(records.subarray(from));
  };
  return {
    push(bytes: Buffer): void {
      const first = bytes.indexOf(0) + 1;
      const last = bytes.lastIndexOf(0) + 1;
      if (last > 0) {
        pick(Buffer.concat([...open, bytes.subarray(0, first)]));
        pick(bytes.subarray(first, last));
        open = [];
      }
      open.push(Buffer.from(bytes.subarray(last)));
    },
    end: (): IndexRecords => openRecords(kept.subarray(0, length)),
  };
}

/** Whether a record is a submodule's: no other mode has a 6 there. */
export function isSubmodule(bytes: Buffer, start: number): boolean {
  return bytes[start + 1] === SIX;
}

const SIX = 0x36;
