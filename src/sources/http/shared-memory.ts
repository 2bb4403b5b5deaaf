/** Bounds the memory that all remote files share. Allocates nothing itself. */

/**
 * A number of bytes that tasks share. A task that needs more than is free waits for its turn: other tasks delay it, but
 * never make it fail. A task must not wait for bytes while it has some, or all could wait for ever.
 */
export class SharedMemory {
  readonly #totalBytes: number;
  #freeBytes: number;
  readonly #waiting: { bytes: number; start(): void }[] = [];

  constructor(totalBytes: number) {
    this.#totalBytes = totalBytes;
    this.#freeBytes = totalBytes;
  }

  /**
   * Waits until so many bytes are free, or all of them if there are fewer. Returns a function that gives them back; a
   * second call does nothing.
   */
  async take(wantedBytes: number): Promise<() => void> {
    const bytes = Math.min(wantedBytes, this.#totalBytes);
    if (this.#waiting.length > 0 || bytes > this.#freeBytes) {
      await new Promise<void>((start) => this.#waiting.push({ bytes, start }));
    } else {
      this.#freeBytes -= bytes;
    }
    let isTaken = true;
    return () => {
      if (isTaken) this.#give(bytes);
      isTaken = false;
    };
  }

  /** In the order in which they came: a large file is not overtaken for ever by small ones. */
  #give(bytes: number): void {
    this.#freeBytes += bytes;
    for (let [next] = this.#waiting; next !== undefined && next.bytes <= this.#freeBytes; [next] = this.#waiting) {
      this.#waiting.shift();
      this.#freeBytes -= next.bytes;
      next.start();
    }
  }
}
