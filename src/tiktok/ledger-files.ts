/** Several ledger files that nobody appends to any more, read one after the other. Writes nothing. */
import type { IdEntry, IdNotes, LedgerNote, PublishId } from "../model/publish.ts";
import type { Arrivals } from "./arrivals.ts";
import { MOST_ENTRIES } from "./id-collection.ts";
import { hasKnownShape } from "./known-shape.ts";
import { type Ledger, openLedger } from "./ledger.ts";

/** `name`: how a person knows it, untrusted. `path`: absolute. */
export type LedgerFile = { name: string; path: string };

/** What came of reading one file. `note`: what was wrong with it as a file. */
export type FileReading = { file: LedgerFile; notes: IdNotes; note: LedgerNote | undefined };

export type LedgerFiles = Arrivals & {
  /** What came of each file that was read, or begun. */
  readings(): readonly FileReading[];
  /** The files that were not begun when the time was up. */
  unread(): readonly LedgerFile[];
  /** Addresses of uploads and their tokens, found so far: they must be masked. */
  secrets(): readonly string[];
};

/** A file, and what came of it so far. `ids`: how many it holds that no file before it does. */
type Read = {
  file: LedgerFile;
  ledger: Ledger;
  omitted: { ids: number; malformed: number };
  ids: number;
};

/** An id over the share of its file. `turn`: which one it is in that file. */
type Waiting = { entry: IdEntry & { kind: "id" }; turn: number; from: Read };

/**
 * Opens the files in turn. A look reads at most 256 KiB of one of them. A last line without a line feed counts at once.
 * All files together keep as many entries as one ledger does, and each file has its share: what is over waits until all
 * are read. Then files take turns, ids of the known shape that name a video first. The rest is counted where it stands.
 */
export function openLedgerFiles(files: readonly LedgerFile[]): LedgerFiles {
  const share = Math.floor(MOST_ENTRIES.known / Math.max(1, files.length));
  const begun: Read[] = [];
  const secrets = new Set<string>();
  const ids = new Set<PublishId>();
  let waiting: Waiting[] = [];
  let malformed = 0;
  let current: Read | undefined;

  const keep = (entry: IdEntry, from: Read): boolean => {
    if (entry.kind === "malformed") {
      malformed += 1;
      if (malformed > MOST_ENTRIES.malformed) from.omitted.malformed += 1;
      return malformed <= MOST_ENTRIES.malformed;
    }
    if (ids.has(entry.id)) return true;
    from.ids += 1;
    if (from.ids > share) {
      waiting.push({ entry, turn: from.ids, from });
      if (waiting.length > 2 * MOST_ENTRIES.known) shorten(MOST_ENTRIES.known);
      return false;
    }
    ids.add(entry.id);
    return true;
  };

  /** Keeps the first ones in the order of their turns. */
  const shorten = (most: number) => {
    waiting.sort((a, b) => rank(a.entry) - rank(b.entry) || a.turn - b.turn);
    for (const { from } of waiting.slice(most)) from.omitted.ids += 1;
    waiting = waiting.slice(0, most);
  };

  /** The ids that find room when all files have been read. One that waits twice may name its video only once. */
  const keepWaiting = (): IdEntry[] => {
    waiting = waiting.filter(({ entry: { id } }) => !ids.has(id));
    shorten(MOST_ENTRIES.known - ids.size);
    const kept = waiting.map(({ entry }) => entry);
    waiting = [];
    return kept;
  };

  const describe = (read: Read): FileReading => {
    const { omitted, ...notes } = read.ledger.idNotes();
    const over = read.omitted.ids + waiting.filter(({ from }) => from === read).length;
    const all = { ids: omitted.ids + over, malformed: omitted.malformed + read.omitted.malformed };
    return { file: read.file, notes: { ...notes, omitted: all }, note: read.ledger.note() };
  };

  const begin = (): Read | undefined => {
    const file = files[begun.length];
    if (file === undefined) return undefined;
    const ledger = openLedger(file.path, { kind: "file", path: file.name });
    const read = { file, ledger, omitted: { ids: 0, malformed: 0 }, ids: 0 };
    begun.push(read);
    return read;
  };

  return {
    look() {
      const read = current ?? begin();
      if (read === undefined) return [];
      const found = read.ledger.look("at the end").filter((entry) => keep(entry, read));
      for (const secret of read.ledger.secrets()) secrets.add(secret);
      current = read.ledger.hasMore() ? read : undefined;
      return current === undefined && begun.length === files.length ? [...found, ...keepWaiting()] : found;
    },
    hasMore: () => current !== undefined || begun.length < files.length,
    isPartial: () => false,
    origin: () => begun.at(-1)?.ledger.origin() ?? { kind: "input" },
    readings: () => begun.map(describe),
    unread: () => files.slice(begun.length),
    secrets: () => [...secrets],
  };
}

/** The lower, the better an id looks. */
function rank({ id, video }: IdEntry & { kind: "id" }): number {
  if (!hasKnownShape(id)) return 2;
  return video === undefined ? 1 : 0;
}
