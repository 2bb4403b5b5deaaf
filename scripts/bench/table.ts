/** Tables of figures in plain text, and how figures are written. Measures nothing. */

/** A table that was printed. `head` and the cells of `rows` are texts as people read them. */
export type Table = { title: string; head: readonly string[]; rows: readonly (readonly string[])[] };

const printed: Table[] = [];

/** The tables since the last call, to save them with the figures. */
export function takeTables(): Table[] {
  return printed.splice(0);
}

/** Prints a title and rows in aligned columns. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  printed.push({ title, head, rows });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const rule = widths.map((width) => "-".repeat(width));
  const lines = [head, rule, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  console.log(`\n${title}\n${lines.map((cells) => cells.join("  ").trimEnd()).join("\n")}`);
}

/** A cell for a figure that this machine may be unable to measure. */
export function printIfKnown<T>(figure: T | undefined, print: (figure: T) => string): string {
  return figure === undefined ? "-" : print(figure);
}

export function printCount(count: number): string {
  return String(count);
}

export function printRatio(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)} times`;
}

export function printMs(ms: number): string {
  const size = Math.abs(ms);
  if (size < 100) return `${ms.toFixed(size < 10 ? 2 : 1)} ms`;
  if (size < 10_000) return `${ms.toFixed(0)} ms`;
  if (size < 600_000) return `${(ms / 1000).toFixed(1)} s`;
  return size < 3_600_000 ? `${(ms / 60_000).toFixed(1)} min` : `${(ms / 3_600_000).toFixed(1)} h`;
}

/** In powers of ten, like file sizes and targets. */
export function printBytes(bytes: number): string {
  if (Math.abs(bytes) < 10_000) return `${bytes} B`;
  if (Math.abs(bytes) < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`;
  return bytes < 1_000_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}

/** Writes a figure with its unit. */
export type Print = (figure: number) => string;

/** `times`: a ratio. `number`: none of the others. */
export type Unit = "ms" | "bytes" | "times" | "count" | "number";

const UNITS: ReadonlyMap<Print, Unit> = new Map([
  [printMs, "ms"],
  [printBytes, "bytes"],
  [printRatio, "times"],
  [printCount, "count"],
]);

/** The unit of the figures that a function prints. */
export function nameUnit(print: Print): Unit {
  return UNITS.get(print) ?? "number";
}

/** How figures of a unit are written. */
export function printerOf(unit: Unit): Print {
  return [...UNITS].find(([, each]) => each === unit)?.[0] ?? String;
}
