/** Faults as the parsers throw them, and as the probe returns them. Knows no container. */

import type { Fault } from "../model/facts.ts";

/**
 * A named part of a file (a box, an element), so that a fault can say where it is. `offset` counts from the file's
 * start.
 */
export type Part = { readonly name: string; readonly offset: number; readonly parent?: Part };

/** A media file that cannot be read further. Parsers throw it from any depth; the probe turns it into a value. */
export class MediaError extends Error {
  override readonly name = "MediaError";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.problem);
    this.fault = fault;
  }
}

/** The bytes that a driver sent for a request. Throws a MediaError where it sent a fault instead. */
export function receive(sent: Uint8Array | Fault): Uint8Array {
  if (sent instanceof Uint8Array) return sent;
  throw new MediaError(sent);
}

/** The file contradicts itself in `part`. */
export function damaged(part: Part, problem: string): MediaError {
  return faultIn(part, "damaged", problem);
}

/** Bytes that `part` promises are missing at the end of the file. */
export function truncated(part: Part, problem: string): MediaError {
  return faultIn(part, "truncated", problem);
}

/** `part` is larger, or has more of something, than is read. */
export function overBound(part: Part, problem: string): MediaError {
  return faultIn(part, "over-bound", problem);
}

/** `part` is of a form that is not read; `advice` is what a person can do about it. */
export function unrecognised(part: Part, problem: string, advice: string): MediaError {
  return new MediaError({ ...faultIn(part, "unrecognised", problem).fault, advice });
}

function faultIn(part: Part, kind: Fault["kind"], problem: string): MediaError {
  return new MediaError({ kind, problem, part: pathOf(part), offset: part.offset });
}

function pathOf({ name, parent }: Part): string {
  return parent === undefined ? name : `${pathOf(parent)}/${name}`;
}

/**
 * The fault that an error stands for. An error that no parser means to throw, from a file that nobody thought of, is
 * `internal`: it costs that file, and no other.
 */
export function explainError(error: unknown): Fault {
  if (error instanceof MediaError) return error.fault;
  return { kind: "internal", problem: `the reader broke off with an error of its own: ${error}` };
}
