/** Quantities as people read them, short enough for a table. */

const UNITS: readonly (readonly [name: string, bytes: number, decimals: number])[] = [
  ["GB", 1e9, 1],
  ["MB", 1e6, 1],
  ["kB", 1e3, 0],
];

/** Bytes: `96 kB`, `1.0 GB`. */
export function formatAmount(bytes: number): string {
  // What rounding would make a thousand is one of the next unit.
  const unit = UNITS.find(([, size]) => bytes >= 0.9995 * size);
  if (unit === undefined) return `${bytes} bytes`;
  const [name, size, decimals] = unit;
  return `${(bytes / size).toFixed(decimals)} ${name}`;
}

/** Seconds: `12.5 s`, `10:12.4 min`, `1:00:00 h`. */
export function formatDuration(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  if (milliseconds < 60_000) return `${milliseconds / 1000} s`;
  const minutes = Math.floor(milliseconds / 60_000);
  const rest = (milliseconds % 60_000) / 1000;
  return minutes < 60
    ? `${minutes}:${twoDigits(rest)} min`
    : `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${twoDigits(rest)} h`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Frames per second: `29.97 FPS`. */
export function formatRate(framesPerSecond: number): string {
  return `${Number(framesPerSecond.toFixed(3))} FPS`;
}

/** A number of things: `1 character`, `2 characters`. */
export function formatCount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
