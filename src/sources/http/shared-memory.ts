/** Bounds the memory that all remote files share, and reuses it. Reads nothing. */

/** A part of the memory: `bytes` are as many as were asked for, or more. A second call of `free` does nothing. */
export type Share = { bytes: Uint8Array; free(): void };

/**
 * A number of bytes that tasks share. A task that needs more than is free waits for its turn: other tasks delay it, but
 * never make it fail. A task must not wait for bytes while it has some, or all could wait for ever.
 */
export class SharedMemory {
  readonly #totalBytes: number;
  /** What no task has. */
  #freeBytes: number;
  /** Buffers that are part of it. If they were not used again, memory would grow until garbage is collected. */
  #idle: Uint8Array[] = [];
  readonly #waiting: { length: number; start(share: Share): void }[] = [];

  constructor(totalBytes: number) {
    this.#totalBytes = totalBytes;
    this.#freeBytes = totalBytes;
  }

  /** Waits until so many bytes are free, or all of them if there are fewer. */
  take(length: number): Promise<Share> {
    return new Promise((start) => {
      this.#waiting.push({ length, start });
      this.#serve();
    });
  }

  /** In the order in which they came: a large file is not overtaken for ever by small ones. */
  #serve(): void {
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      if (Math.min(next.length, this.#totalBytes) > this.#freeBytes) return;
      this.#waiting.shift();
      next.start(this.#share(next.length));
    }
  }

  #share(length: number): Share {
    const bytes = this.#pickBuffer(length);
    this.#freeBytes -= bytes.length;
    let isTaken = true;
    const free = () => {
      if (!isTaken) return;
      isTaken = false;
      this.#freeBytes += bytes.length;
      this.#idle.push(bytes);
      this.#serve();
    };
    return { bytes, free };
  }

  /** The smallest idle buffer that is large enough; else a new one, for which idle ones make room. */
  #pickBuffer(length: number): Uint8Array {
    const idle = this.#idle.sort((a, b) => a.length - b.length);
    const found = idle.find((each) => each.length >= length);
    if (found !== undefined) {
      this.#idle = idle.filter((each) => each !== found);
      return found;
    }
    let idleBytes = idle.reduce((sum, each) => sum + each.length, 0);
    while (idleBytes > 0 && idleBytes > this.#freeBytes - length) idleBytes -= idle.shift()?.length ?? 0;
    return new Uint8Array(length);
  }
}
