/** Faults: thrown by the parsers, returned by the probe. Knows no container. */

import type { Fault } from "../model/facts.ts";

/**
 * A named part of a file (a box, an element), so that a fault can say where it is. `offset` counts from the file's
 * start.
 */
export type Part = { readonly name: string; readonly offset: number; readonly parent?: Part };

/** A media file can't be read further. Parsers throw it from any depth; the probe turns it into a value. */
export class MediaError extends Error {
  override readonly name = "MediaError";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.detail === undefined ? fault.problem : `${fault.problem} (${fault.detail})`);
    this.fault = fault;
  }
}

/** The bytes that a driver sent for a request. Throws a MediaError where it sent a fault instead. */
export function receive(sent: Uint8Array | Fault): Uint8Array {
  if (sent instanceof Uint8Array) return sent;
  throw new MediaError(sent);
}

/** What damage comes down to, for a person who does not know the format; a fault's detail says it exactly. */
export const DAMAGE = {
  contradiction: "its index contradicts itself",
  invalidBytes: "it contains bytes that make no sense there",
  invalidCodecSettings: "its codec settings are invalid",
  invalidIndex: "its index is invalid",
  missingPart: "a part of its index is missing",
  misplacedPart: "a part of it is in the wrong place",
  secondStart: "a second video begins inside it",
  stoppedClock: "its clock does not run",
  wrongSize: "a part of it has a wrong size",
} as const;

/**
 * The file contradicts itself in `part`: `problem` says it in plain words, `detail` in those of the format. `advice` is
 * what a person can do, where that is more than with other damage.
 */
export function damaged(part: Part, problem: string, detail?: string, advice?: string): MediaError {
  const more = { ...(detail !== undefined && { detail }), ...(advice !== undefined && { advice }) };
  return faultIn(part, { kind: "damaged", problem, ...more });
}

/** The file ends before `part` does: only `present` of at least `needed` bytes are there. */
export function truncated(part: Part, present: number, needed: number, detail?: string): MediaError {
  const problem = "bytes are missing at its end";
  const bytes = { present, needed };
  return faultIn(part, { kind: "truncated", problem, ...(detail !== undefined && { detail }), bytes });
}

/** The file ends inside `part`, and nothing says how many bytes are missing. */
export function truncatedAt(part: Part, problem: string): MediaError {
  return faultIn(part, { kind: "truncated", problem });
}

/** `part` is larger, or has more of something, than is read. */
export function overBound(part: Part, problem: string, detail?: string): MediaError {
  return faultIn(part, { kind: "over-bound", problem, ...(detail !== undefined && { detail }) });
}

/** The parts that were read of a remote file do not suffice: it has to be read as a whole. */
export function overBudget(part: Part, problem: string, detail?: string): MediaError {
  return faultIn(part, { kind: "over-budget", problem, ...(detail !== undefined && { detail }) });
}

/** `part` is of a form that is not read; `advice` is what a person can do about it. */
export function unrecognised(part: Part, problem: string, advice: string): MediaError {
  return faultIn(part, { kind: "unrecognised", problem, advice });
}

function faultIn(part: Part, fault: Fault): MediaError {
  return new MediaError({ ...fault, part: pathOf(part), offset: part.offset });
}

/** A text whose numbers have commas between thousands: ``say`it has ${65536} boxes` `` is "it has 65,536 boxes". */
export function say(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: texts }, ...values.map((value) => value.toLocaleString("en-US")));
}

/** The path to a part from the outermost one: `moov/trak[1]`. */
function pathOf({ name, parent }: Part): string {
  return parent === undefined ? name : `${pathOf(parent)}/${name}`;
}

/**
 * The fault that an error stands for. An error that no parser throws on purpose is `internal`: only its own file can't
 * be checked then.
 */
export function explainError(error: unknown): Fault {
  if (error instanceof MediaError) return error.fault;
  return { kind: "internal", problem: "the reader failed", detail: String(error) };
}
