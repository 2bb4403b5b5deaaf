/** Quantities as people read them: one notation for each. Knows no rule and no limit. */
import type { PictureSize, Rotation } from "../model/facts.ts";

/**
 * A number with up to three decimals, or as many as it takes to tell it from `limit`: 23 is not over 23, 22.9996 is
 * under it.
 */
export function formatNumber(value: number, limit?: number): string {
  return String(roundApart(value, 3, limit));
}

/** `value` to so many `decimals`, or to as many as it takes to tell it from `limit`. */
function roundApart(value: number, decimals: number, limit = Number.NaN): number {
  for (let more = decimals; more < 12; more++) {
    const rounded = Number(value.toFixed(more));
    if (value === limit || rounded !== limit) return rounded;
  }
  return value;
}

/**
 * Seconds as `1.0 s` under a minute, `10:12` or `1:00:05` above. Fractions of a second stand only where they tell the
 * duration from `limit`.
 */
export function formatDuration(seconds: number, limit?: number): string {
  const rounded = Math.round(seconds * 1000) / 1000;
  if (rounded < 60) return `${withDecimal(roundApart(seconds, 3, limit))} s`;
  const whole = Math.floor(rounded);
  return formatClock(whole === limit && seconds !== limit ? roundApart(seconds, 1, limit) : whole);
}

function withDecimal(number: number): string {
  return Number.isInteger(number) ? number.toFixed(1) : String(number);
}

function formatClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const fraction = /\.\d+$/.exec(String(seconds))?.[0] ?? "";
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const parts = hours > 0 ? [String(hours), twoDigits(minutes)] : [String(minutes)];
  return `${[...parts, twoDigits(rest)].join(":")}${fraction}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

const UNITS: readonly (readonly [name: string, bytes: number, decimals: number])[] = [
  ["GB", 1e9, 1],
  ["MB", 1e6, 1],
  ["kB", 1e3, 0],
];

/** Bytes as a file manager shows them: `96 kB`, `1.0 GB`; all of them where it takes that to tell them from `limit`. */
export function formatSize(bytes: number, limit?: number): string {
  if (limit !== undefined && bytes !== limit && formatSize(bytes) === formatSize(limit)) return formatBytes(bytes);
  // What rounding would make a thousand is one of the next unit.
  const unit = UNITS.find(([, size]) => bytes >= 0.9995 * size);
  if (unit === undefined) return formatBytes(bytes);
  const [name, size, decimals] = unit;
  return `${(bytes / size).toFixed(decimals)} ${name}`;
}

/** Every byte: `4,294,967,296 bytes`. */
export function formatBytes(bytes: number): string {
  return formatCount(bytes, "byte");
}

/** Frames per second: `29.97 FPS`; with more decimals where it takes them to tell the rate from `limit`. */
export function formatRate(framesPerSecond: number, limit?: number): string {
  return `${formatNumber(framesPerSecond, limit)} FPS`;
}

/** A picture as a player shows it, turned by its rotation: a phone's portrait video is coded lying on its side. */
export function displayedSize({ width, height }: PictureSize, rotation: Rotation = 0): PictureSize {
  return rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };
}

/** Pixels of the picture as it is shown: `1080×1920`. */
export function formatPictureSize(coded: PictureSize, rotation?: Rotation): string {
  const { width, height } = displayedSize(coded, rotation);
  return `${width}×${height}`;
}

/** A number of things: `1 character`, `2,000 characters`. */
export function formatCount(count: number, thing: string): string {
  return `${formatInteger(count)} ${thing}${count === 1 ? "" : "s"}`;
}

/** A place in a file: `byte 1,223`. */
export function formatByte(offset: number): string {
  return `byte ${formatInteger(offset)}`;
}

/** With a comma between thousands: `1,042,702`. */
function formatInteger(value: number): string {
  return value.toLocaleString("en-US");
}
