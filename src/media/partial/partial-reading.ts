/** Plans what is read of a remote file within a budget, and what is skipped. Knows no container. */

import type { ReadBudget } from "../../model/facts.ts";
import { MediaError } from "../faults.ts";

/** So many frames at the beginning of a file say enough about its frame rate. */
const ENOUGH_FRAMES = 120;

/** Shares of the budget for the first and the last parts of the media. A search for the last takes the rest. */
const HEAD_SHARE = 1 / 4;
const TAIL_SHARE = 1 / 8;

/** The index that follows the media is read at once, if it may be no longer than this share of the budget. */
const INDEX_SHARE = 1 / 2;

/** What has to be left for the last parts, should reading on to the end cost more than it seemed. */
const RESERVED_SHARE = 3 / 8;

/** Requests grow while reading on, because a request takes longer than the bytes of some windows. */
const MOST_WINDOWS = 4;

/** What was read of a remote file, and what is still to be. */
export class PartialReading {
  readonly #budget: ReadBudget;
  readonly #sizeBytes: number;
  #requestBytes: number;
  #bytesRead = 0;

  constructor(budget: ReadBudget, sizeBytes: number) {
    this.#budget = budget;
    this.#sizeBytes = sizeBytes;
    this.#requestBytes = budget.windowBytes;
  }

  /**
   * How many bytes to ask for at `offset`, where `neededBytes` are needed and the bytes read last end at `lastEnd`.
   * Throws an `over-budget` MediaError where the budget is used up.
   */
  planRequest(offset: number, neededBytes: number, lastEnd: number): number {
    const { windowBytes } = this.#budget;
    const isNear = Math.abs(offset - lastEnd) < windowBytes;
    this.#requestBytes = isNear ? Math.min(2 * this.#requestBytes, MOST_WINDOWS * windowBytes) : windowBytes;
    const rest = this.#sizeBytes - offset;
    if (Math.min(neededBytes, rest) > this.#bytesLeft) throw this.explainEnd(offset);
    return Math.min(Math.max(this.#requestBytes, neededBytes), rest, this.#bytesLeft);
  }

  /** A longer rest of a file is not taken for its index before the header of that was read. */
  get mostIndexBytes(): number {
    return INDEX_SHARE * this.#budget.budgetBytes;
  }

  /** How much of the media behind the index comes with it: usually that has the beginning of the first frame. */
  get mediaBytes(): number {
    return this.#budget.windowBytes / 2;
  }

  /** What is no farther apart is read at once. So the last frame comes with an index behind the media. */
  get nearBytes(): number {
    return this.#budget.windowBytes;
  }

  /** Counts the bytes that came. */
  receive(bytes: Uint8Array): void {
    this.#bytesRead += bytes.length;
  }

  /** Whether enough of the media was read, up to `position`, and the rest would take too much. */
  mustSkipFrom(position: number, frames: number): boolean {
    const isHeadEnough = frames >= ENOUGH_FRAMES || this.#bytesRead >= HEAD_SHARE * this.#budget.budgetBytes;
    return isHeadEnough && !this.#reachesEnd(position);
  }

  /** Whether the budget suffices for the rest, if as much of it is skipped as was so far. */
  #reachesEnd(position: number): boolean {
    const rest = this.#sizeBytes - position;
    if (rest <= this.#bytesLeft) return true;
    const expected = rest * (this.#bytesRead / position);
    return expected <= this.#bytesLeft - RESERVED_SHARE * this.#budget.budgetBytes;
  }

  /** How many bytes before the end of the media to look for its last parts in. */
  get tailBytes(): number {
    return Math.floor(TAIL_SHARE * this.#budget.budgetBytes);
  }

  /** How many more bytes before those to search, if there are none: `spareBytes` are still to be read then. */
  searchBytes(spareBytes: number): number {
    return Math.max(0, this.#bytesLeft - spareBytes - MOST_WINDOWS * this.#budget.windowBytes);
  }

  /** One window is reserved for what is read out of order: the picture size, in a sample. */
  get #bytesLeft(): number {
    return Math.max(0, this.#budget.budgetBytes - this.#budget.windowBytes - this.#bytesRead);
  }

  /** The fault of a file that takes more than the budget, at `offset`. */
  explainEnd(offset: number): MediaError {
    const megabytes = this.#budget.budgetBytes / 1_000_000;
    return new MediaError({
      kind: "over-budget",
      problem: `its first and last frames are not in the ${megabytes} MB that are read of a remote video`,
      offset,
      advice:
        "Check the video as a file on disk, or move its index to the front ('ffmpeg -i <in> -c copy -movflags +faststart <out>')",
    });
  }
}
