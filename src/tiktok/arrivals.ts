/** The ids of a run as they come: those that are given, and those that are recorded meanwhile. Sends nothing. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { clockMs } from "../model/clock.ts";
import type { IdEntry, IdOrigin, PublishId } from "../model/publish.ts";
import { type Clean, hideSecret } from "./secret-forms.ts";

/** Where ids are recorded meanwhile: the new entries of each look, and whether there is more to read. */
export type Arrivals = {
  look(when: "meanwhile" | "at the end"): readonly IdEntry[];
  hasMore(): boolean;
  /** Whether the last line or value may go on: another look settles it. */
  isPartial(): boolean;
  /** Where the entries of the latest look were recorded. */
  origin(): IdOrigin;
};

export const NO_ARRIVALS: Arrivals = {
  look: () => [],
  hasMore: () => false,
  isPartial: () => false,
  origin: () => ({ kind: "ledger" }),
};

/** What a look of a run has found. */
export type Looked = {
  /** Whether any id was new. */
  isNew: boolean;
  hasMore: boolean;
  isPartial: boolean;
};

/** The time for reading a ledger to its end when the time is up: its ids are reported, though they can't be sent. */
const READ_ON_MS = 1_000;

/** Looks at the end, as often as there is more to read. Timers and signals can come between two looks. */
export async function readOn(
  arrivals: Arrivals,
  end: AbortSignal,
  take: (found: readonly IdEntry[]) => void,
): Promise<void> {
  let untilMs = Number.POSITIVE_INFINITY;
  do {
    take(arrivals.look("at the end"));
    await nextTurn();
    if (end.aborted) untilMs = Math.min(untilMs, clockMs() + READ_ON_MS);
  } while (arrivals.hasMore() && clockMs() < untilMs);
}

/** The entries of a run in the order of their arrival, each id once. A later entry of an id may name its video. */
export class Entries {
  readonly list: IdEntry[] = [];
  /** Where each id is in the list. */
  readonly #known = new Map<PublishId, number>();
  readonly #clean: Clean;

  constructor(token: string | undefined) {
    this.#clean = token === undefined ? (text) => text : hideSecret(token);
  }

  /** Returns the new ids. */
  add(entries: readonly IdEntry[], origin: IdOrigin): PublishId[] {
    return entries.flatMap((entry) => {
      const accepted = this.#rejectToken(entry, origin);
      const known = accepted.kind === "id" ? this.#known.get(accepted.id) : undefined;
      if (known !== undefined) {
        this.#nameVideo(known, accepted.video);
        return [];
      }
      this.list.push(accepted);
      if (accepted.kind === "malformed") return [];
      this.#known.set(accepted.id, this.list.length - 1);
      return [accepted.id];
    });
  }

  /** What is known of an id that was added. */
  find(id: PublishId): IdEntry & { kind: "id" } {
    const entry = this.list[this.#known.get(id) ?? -1];
    return entry?.kind === "id" ? entry : { kind: "id", id };
  }

  #nameVideo(at: number, video: string | undefined): void {
    const entry = this.list[at];
    if (entry !== undefined && entry.video === undefined && video !== undefined) this.list[at] = { ...entry, video };
  }

  /** What holds the access token in the place of an id is malformed: what is malformed is never repeated. */
  #rejectToken(entry: IdEntry, origin: IdOrigin): IdEntry {
    const video = entry.video === undefined ? {} : { video: this.#clean(entry.video) };
    if (entry.kind === "malformed" || this.#clean(entry.id) === entry.id) return { ...entry, ...video };
    return { kind: "malformed", origin, line: 1, position: 1, length: entry.id.length, isCutOff: false, ...video };
  }
}
