/** Faults in words: what is wrong with a file, and where exactly. Knows no rule. */
import type { Fault } from "../model/facts.ts";
import { formatByte, formatBytes, formatInteger } from "../text/quantities.ts";

/** What a fault of each kind means for the video: the beginning of a sentence. */
const MEANINGS: Readonly<Record<Fault["kind"], string>> = {
  empty: "The file is empty",
  unrecognised: "This is not a supported video file",
  truncated: "The file is cut off",
  damaged: "The file is damaged",
  "over-bound": "The file can't be checked",
  "over-budget": "The file can't be checked",
  inaccessible: "The file can't be read",
  internal: "The file can't be checked",
};

/** What is wrong, as a sentence without its full stop: "The file is damaged: its index contradicts itself". */
export function describeFault({ kind, problem, bytes }: Fault): string {
  if (kind === "empty") return MEANINGS.empty;
  if (bytes === undefined) return `${MEANINGS[kind]}: ${problem}`;
  return `${MEANINGS[kind]}: ${formatInteger(bytes.present)} of at least ${formatBytes(bytes.needed)} are there`;
}

/** What exactly is wrong, in which part of the file, at which byte; empty where nothing is known of it. */
export function locateFault({ detail, part, offset }: Fault): string {
  const place = [...(part === undefined ? [] : [part]), ...(offset === undefined ? [] : [formatByte(offset)])];
  return [...(detail === undefined ? [] : [detail]), ...(place.length === 0 ? [] : [place.join(", ")])].join("; ");
}
