/** Lays text out on a terminal: wrapping, tables. Knows no video. */
import { cutInto, measureColumns, padColumns, splitCommand, wrapWords } from "../../text/columns.ts";

/** Less room can't be read in: then the terminal itself breaks the lines. */
const LEAST_ROOM = 24;

/**
 * A text in lines of at most `columns`, broken between words where that can be. The first line begins after `indent`
 * columns, the others after `hanging` ones.
 */
export function wrap(
  text: string,
  { columns, indent = 0, hanging = indent }: { columns: number; indent?: number; hanging?: number },
): string[] {
  const room = Math.max(LEAST_ROOM, columns - Math.max(indent, hanging));
  const [words, command] = splitCommand(text);
  const lines = wrapWords(words, room).flatMap((line) => cutInto(line, room));
  return [...lines, ...(command === undefined ? [] : [command])].map(
    (line, at) => `${" ".repeat(at === 0 ? indent : hanging)}${line}`,
  );
}

/** A name in lines of at most `columns`. */
export function chop(name: string, columns: number): string[] {
  return cutInto(name, Math.max(LEAST_ROOM, columns));
}

/** Two columns of space between cells. */
const GAP = 2;

/** The width of each column of some rows; 0 for a column whose cells are all empty. */
export function planColumns(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, measureColumns(cell));
  return widths;
}

/** The width of a whole row. */
export function sumColumns(widths: readonly number[]): number {
  const used = widths.filter((width) => width > 0);
  return used.reduce((sum, width) => sum + width, 0) + GAP * Math.max(0, used.length - 1);
}

/** The cells of a row, each below those before it. Empty columns take no room. */
export function joinCells(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .flatMap((cell, at) => (widths[at] === 0 ? [] : [padColumns(cell, widths[at] ?? 0)]))
    .join(" ".repeat(GAP))
    .trimEnd();
}
