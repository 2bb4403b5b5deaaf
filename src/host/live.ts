/** Lines at the bottom of a terminal that are drawn again in place. Knows nothing of what they say. */
import { createLogUpdate } from "log-update";

/** Lines that show how far the work is. Where nobody looks at a terminal, they show nothing. */
export type LiveArea = {
  /** Draws `lines` in place of those before. Each must fit the width of the terminal. */
  show(lines: readonly string[]): void;
  /** Removes the lines. What is written afterwards stands where they were. */
  end(): void;
};

/** Draws on stderr, so that results on stdout can go to a file. */
export function openLiveArea(stream: NodeJS.WriteStream): LiveArea {
  const update = createLogUpdate(stream, { showCursor: true });
  return { show: (lines) => update(lines.join("\n")), end: () => update.clear() };
}
