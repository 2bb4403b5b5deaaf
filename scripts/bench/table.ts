/** Prints a title and rows in aligned columns. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
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
  if (Math.abs(ms) < 100) return `${ms.toFixed(Math.abs(ms) < 10 ? 2 : 1)} ms`;
  return Math.abs(ms) < 10_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** In powers of ten, like file sizes and targets. */
export function printBytes(bytes: number): string {
  if (Math.abs(bytes) < 10_000) return `${bytes} B`;
  if (Math.abs(bytes) < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`;
  return bytes < 1_000_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}
