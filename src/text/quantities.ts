/** Quantities as people read them: one notation for each. Knows no rule and no limit. */
import type { PictureSize, Rotation } from "../model/facts.ts";

/**
 * A number with up to three decimals, or as many as make it differ from `limit`: 22.9996 is under 23, and must not be
 * shown as 23.
 */
export function formatNumber(value: number, limit?: number): string {
  return String(roundApart(value, 3, limit));
}

/** `value` with so many `decimals`, or as many as leave it on its side of `limit`. */
function roundApart(value: number, decimals: number, limit?: number): number {
  for (let more = decimals; more < 12; more++) {
    const rounded = Number(value.toFixed(more));
    if (isOnSide(rounded, value, limit)) return rounded;
  }
  return value;
}

/** Whether a rounded value is under, at or over the limit where the value is: 60.7 is not shown as 60 beside 60.5. */
function isOnSide(rounded: number, value: number, limit = Number.NaN): boolean {
  return Number.isNaN(limit) || Math.sign(rounded - limit) === Math.sign(value - limit);
}

/**
 * Seconds as `1.0 s` under a minute, as `10:12` or `1:00:05` above. Fractions of a second are shown only where the
 * duration would look as if it were at `limit`, or on its other side, without them.
 */
export function formatDuration(seconds: number, limit?: number): string {
  if (Math.round(seconds * 10) < 600) return writeDuration(roundApart(seconds, seconds < 0.1 ? 3 : 1, limit));
  const whole = Math.max(60, Math.floor(Math.round(seconds * 1000) / 1000));
  return writeDuration(isOnSide(whole, seconds, limit) ? whole : roundApart(seconds, 1, limit));
}

/** A bound of a duration, with every fraction of a second: `10:00`, `1:00.5`. */
export function formatDurationLimit(seconds: number): string {
  return writeDuration(Number(seconds.toFixed(6)));
}

function writeDuration(seconds: number): string {
  return seconds < 60 ? `${withDecimal(seconds)} s` : formatClock(seconds);
}

/** A limit in seconds as people say it: `3 minutes`, or as {@link formatDurationLimit} writes it. */
export function formatMinutes(seconds: number): string {
  return seconds > 60 && seconds % 60 === 0 ? formatCount(seconds / 60, "minute") : formatDurationLimit(seconds);
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

/** Bytes as a file manager shows them: `96 kB`, `1.0 GB`; every byte where that would look like `limit`. */
export function formatSize(bytes: number, limit?: number): string {
  if (limit !== undefined && bytes !== limit && formatSize(bytes) === formatSize(limit)) return formatBytes(bytes);
  // If rounding would make it a thousand, the next unit is used.
  const unit = UNITS.find(([, size]) => bytes >= 0.9995 * size);
  if (unit === undefined) return formatBytes(bytes);
  const [name, size, decimals] = unit;
  return `${(bytes / size).toFixed(decimals)} ${name}`;
}

/** Every byte: `4,294,967,296 bytes`. */
export function formatBytes(bytes: number): string {
  return formatCount(bytes, "byte");
}

/** Frames per second: `29.97 FPS`; with more decimals where the rate would look like `limit` without them. */
export function formatRate(framesPerSecond: number, limit?: number): string {
  return `${roundApart(framesPerSecond, 2, limit)} FPS`;
}

/** Percent: `50 %`; with decimals where the share would look like `limit` without them. */
export function formatPercent(percent: number, limit?: number): string {
  return `${roundApart(percent, 0, limit)} %`;
}

/** A picture as a player shows it, turned by its rotation: a phone stores portrait video sideways. */
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
export function formatInteger(value: number): string {
  // To make a formatter of Intl takes as long as to check a small file.
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A time in milliseconds since 1970, to the minute: `2026-11-28 12:00 UTC`. */
export function formatTime(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
