/** Durations and sizes as a policy writes them, with a unit. Knows no limit. */
import { findClosest } from "../../text/closest.ts";

/** The units of one kind of quantity, each with its value in the smallest. */
export type Units = Readonly<Record<string, number>>;

/** Seconds. */
export const DURATION_UNITS = { s: 1, m: 60 } as const satisfies Units;

/** Bytes: decimal units, and binary ones (IEC 80000-13). */
export const SIZE_UNITS = {
  ...{ kB: 1e3, MB: 1e6, GB: 1e9 },
  ...{ KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 },
} as const satisfies Units;

/** A number over zero with a unit, as a regular expression on which JSON Schema and parser agree. */
export function patternOf(units: Units): string {
  return `^(?![0.]+[^0-9.])(\\d{1,15}(?:\\.\\d{1,6})?) ?(${Object.keys(units).join("|")})$`;
}

/** A quantity in the smallest unit; else what may have been meant, if anything is close. */
export type Quantity = { kind: "quantity"; value: number } | { kind: "unknown"; meant: string | undefined };

/** Reads `60s` or `1.5 GiB`. A bare number has no unit, and is unknown; so is zero, which would allow nothing. */
export function parseQuantity(text: string, units: Units): Quantity {
  const [, number = "", unit = ""] = new RegExp(patternOf(units)).exec(text) ?? [];
  const factor = units[unit];
  return factor !== undefined
    ? { kind: "quantity", value: Number(number) * factor }
    : { kind: "unknown", meant: guess(text, units) };
}

/** What people write in place of a unit. A bare number of a duration means seconds to most. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  s: ["sec", "secs", "second", "seconds"],
  m: ["min", "mins", "minute", "minutes"],
  kB: ["k", "kb"],
  MB: ["m", "mb", "mbyte", "megabytes"],
  GB: ["g", "gb", "gbyte", "gigabytes"],
  KiB: ["ki", "kib"],
  MiB: ["mi", "mib"],
  GiB: ["gi", "gib"],
};

/** A text, as V8 makes the letters of Unicode for a literal where it only loads the file. */
const NUMBER_WITH_WORD = String.raw`^\s*(\d{1,15}(?:\.\d{1,6})?)\s*(\p{L}*)\s*$`;

function guess(text: string, units: Units): string | undefined {
  const [, number, given = ""] = new RegExp(NUMBER_WITH_WORD, "u").exec(text) ?? [];
  if (number === undefined || Number(number) === 0) return undefined;
  const names = Object.keys(units);
  const folded = given.toLowerCase();
  const unit =
    folded === ""
      ? names.find((name) => name === "s")
      : (names.find((name) => OTHER_NAMES[name]?.includes(folded)) ?? findClosest(given, names));
  return unit === undefined ? undefined : `${number}${unit}`;
}
