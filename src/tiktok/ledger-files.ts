/** Several ledger files that nobody appends to any more, read one after the other. Writes nothing. */
import type { IdEntry, IdNotes, IdOrigin, LedgerNote, PublishId } from "../model/publish.ts";
import type { Arrivals } from "./arrivals.ts";
import { MOST_ENTRIES } from "./id-collection.ts";
import { openLedger } from "./ledger.ts";

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

/**
 * Opens the files in turn. A look reads at most 256 KiB of one of them. A last line without a line feed counts at once.
 * All files together keep as many entries as one ledger does: what is over is counted where it stands.
 */
export function openLedgerFiles(files: readonly LedgerFile[]): LedgerFiles {
  const readings: FileReading[] = [];
  const secrets = new Set<string>();
  const ids = new Set<PublishId>();
  let malformed = 0;
  let next = 0;
  let origin: IdOrigin = { kind: "input" };
  let current: { ledger: ReturnType<typeof openLedger>; file: LedgerFile; omitted: IdNotes["omitted"] } | undefined;

  const keep = (entry: IdEntry, omitted: IdNotes["omitted"]): boolean => {
    if (entry.kind === "malformed") {
      malformed += 1;
      if (malformed > MOST_ENTRIES.malformed) omitted.malformed += 1;
      return malformed <= MOST_ENTRIES.malformed;
    }
    if (!ids.has(entry.id) && ids.size >= MOST_ENTRIES.known) {
      omitted.ids += 1;
      return false;
    }
    ids.add(entry.id);
    return true;
  };

  const describe = (): FileReading[] => {
    if (current === undefined) return [];
    const { ledger, file, omitted: over } = current;
    const { omitted, ...notes } = ledger.idNotes();
    const all = { ids: omitted.ids + over.ids, malformed: omitted.malformed + over.malformed };
    return [{ file, notes: { ...notes, omitted: all }, note: ledger.note() }];
  };

  return {
    look() {
      if (current === undefined) {
        const file = files[next];
        if (file === undefined) return [];
        next += 1;
        origin = { kind: "file", path: file.name };
        current = { ledger: openLedger(file.path, origin), file, omitted: { ids: 0, malformed: 0 } };
      }
      const { ledger, omitted } = current;
      const found = ledger.look("at the end").filter((entry) => keep(entry, omitted));
      for (const secret of ledger.secrets()) secrets.add(secret);
      if (!ledger.hasMore()) {
        readings.push(...describe());
        current = undefined;
      }
      return found;
    },
    hasMore: () => current !== undefined || next < files.length,
    isPartial: () => false,
    origin: () => origin,
    readings: () => [...readings, ...describe()],
    unread: () => files.slice(next),
    secrets: () => [...secrets],
  };
}
