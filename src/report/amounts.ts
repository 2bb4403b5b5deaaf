const UNITS: readonly (readonly [name: string, bytes: number, decimals: number])[] = [
  ["GB", 1e9, 1],
  ["MB", 1e6, 1],
  ["kB", 1e3, 0],
];

/** Bytes as a person weighs them: `96 kB`, `1.0 GB`. */
export function formatAmount(bytes: number): string {
  // What rounding would make a thousand is one of the next unit.
  const unit = UNITS.find(([, size]) => bytes >= 0.9995 * size);
  if (unit === undefined) return `${bytes} bytes`;
  const [name, size, decimals] = unit;
  return `${(bytes / size).toFixed(decimals)} ${name}`;
}
