import type { Fault, MediaFacts, Parser, ReadBudget, SteadyIntervals } from "../model/facts.ts";
import type { Inspection } from "../model/video.ts";
import { MediaError, receive } from "./faults.ts";
import { parseMp4 } from "./mp4/mp4.ts";
import { identify, SIGNATURE_BYTES } from "./signatures.ts";
import { parseWebm } from "./webm/webm.ts";

export type ProbeOptions = {
  steady: SteadyIntervals;
  /** What may be read of the file; without it, whatever its headers take. */
  budget?: ReadBudget;
};

/**
 * Reads what the rules ask of a file of `sizeBytes` bytes. MP4, QuickTime, WebM and Matroska are read to their end, by
 * their headers; of any other format only the name is told. A file that cannot be read keeps the facts read so far.
 */
export function* probe(sizeBytes: number, options: ProbeOptions): Parser<Inspection> {
  const facts: MediaFacts = { sizeBytes };
  try {
    yield* readFacts(sizeBytes, options, facts);
    return { facts };
  } catch (error) {
    return { facts, fault: error instanceof MediaError ? error.fault : explainBug(error) };
  }
}

function* readFacts(sizeBytes: number, options: ProbeOptions, facts: MediaFacts): Parser<void> {
  if (sizeBytes === 0) throw new MediaError({ kind: "empty", problem: "the file has no bytes" });
  const length = Math.min(SIGNATURE_BYTES, sizeBytes);
  const head = receive(yield { offset: 0, length: SIGNATURE_BYTES, atLeast: length });
  const format = identify(head, sizeBytes);
  if (format === "iso-bmff") yield* parseMp4(sizeBytes, options, facts);
  else if (format === "ebml") yield* parseWebm(sizeBytes, options, facts);
  else if (format === undefined) throw new MediaError(unrecognised(head));
  else facts.container = format;
}

/** An error that no parser means to throw, from a file that nobody thought of: it costs that file, and no other. */
function explainBug(error: unknown): Fault {
  return { kind: "internal", problem: `the reader broke off with an error of its own: ${error}` };
}

const SHOWN_BYTES = 16;

function unrecognised(head: Uint8Array): Fault {
  const shown = Array.from(head.subarray(0, SHOWN_BYTES), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  const more = head.length > SHOWN_BYTES ? " …" : "";
  return { kind: "unrecognised", problem: `no known format begins with the bytes ${shown}${more}`, offset: 0 };
}
