/** JSON that a log shows as it is. Knows no log. */
import { findUnprintable } from "./unprintable.ts";

/**
 * JSON with the same values, in which nothing is unprintable, and nothing is left that GitHub's runner reads as a
 * command (`##[`): what makes untrusted text safe for its log would change the values, or make it no JSON.
 */
export function escapeJson(json: string): string {
  const lines = json
    .split("\n")
    .map((line) => (findUnprintable(line) === undefined ? line : line.replace(/[^ -~]/g, escapeUnit)));
  return lines.join("\n").replaceAll("##[", "\\u0023#[");
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
