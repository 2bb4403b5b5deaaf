/** What waits to be done: by time first, then by rank. Knows no publish and no clock. */
import TinyQueue from "tinyqueue";

type Entry<T> = { item: T; rank: number; serial: number; dueMs: number };

/**
 * Items that wait for their time. When several are due, the one with the lowest rank is first, then the one that was
 * added first. Each operation takes logarithmic time in the number of items.
 */
export class Agenda<T> {
  #waiting = new TinyQueue<Entry<T>>([], byTime);
  readonly #due = new TinyQueue<Entry<T>>([], (a, b) => a.rank - b.rank || a.serial - b.serial);
  #serial = 0;

  add(item: T, rank: number, dueMs: number): void {
    this.#waiting.push({ item, rank, serial: this.#serial++, dueMs });
  }

  /** The first item whose time has come, with its rank; `undefined` if there is none. It stays on the agenda. */
  first(nowMs: number): { item: T; rank: number } | undefined {
    for (let next = this.#waiting.peek(); next !== undefined && next.dueMs <= nowMs; next = this.#waiting.peek()) {
      this.#waiting.pop();
      this.#due.push(next);
    }
    return this.#due.peek();
  }

  /** Removes what {@link first} returned. */
  removeFirst(): void {
    this.#due.pop();
  }

  /** Removes the items that are not kept and whose time has not come. */
  keep(isKept: (item: T) => boolean): void {
    this.#waiting = new TinyQueue(
      this.#waiting.data.filter(({ item }) => isKept(item)),
      byTime,
    );
  }

  /** When the next item's time comes, if no item's time has come yet. */
  nextMs(): number {
    return this.#waiting.peek()?.dueMs ?? Number.POSITIVE_INFINITY;
  }
}

function byTime<T>(a: Entry<T>, b: Entry<T>): number {
  return a.dueMs - b.dueMs || a.serial - b.serial;
}
