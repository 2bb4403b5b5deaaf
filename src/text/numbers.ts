/** Numbers as people read them. */

/**
 * Up to three decimals, or as many as it takes to tell `value` from `limit`: 23 is not over 23, 22.9996 is under it.
 */
export function formatNumber(value: number, limit?: number): string {
  for (let decimals = 3; decimals < 12; decimals++) {
    const shown = Number(value.toFixed(decimals));
    if (limit === undefined || value === limit || shown !== limit) return String(shown);
  }
  return String(value);
}

/** Seconds as `612.4 s (10:12)`. */
export function formatDuration(seconds: number, limit?: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const clock = [...(hours > 0 ? [hours] : []), minutes, rest].map((part, at) => (at === 0 ? part : twoDigits(part)));
  return `${formatNumber(seconds, limit)} s (${clock.join(":")})`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** Bytes as `4,294,967,296 bytes`. */
export function formatBytes(bytes: number): string {
  return `${bytes.toLocaleString("en-US")} bytes`;
}

/** `a`, `a and b`, `a, b and c` */
export function formatList(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
