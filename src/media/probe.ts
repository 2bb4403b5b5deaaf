/** Reads the facts of any file: finds its format, and lets that format's parser read it. Knows no container itself. */

import type { Fault, Parser, ReadBudget, SteadyIntervals } from "../model/facts.ts";
import type { Inspection } from "../model/video.ts";
import type { ContainerParser } from "./container-parser.ts";
import { explainError, MediaError, receive } from "./faults.ts";
import { identify, SIGNATURE_BYTES } from "./formats.ts";
import { PartialReading } from "./partial/partial-reading.ts";
import { Window } from "./window.ts";

/** How a file is read. */
export type ProbeOptions = {
  /** Intervals between frames that count as steady. */
  steady: SteadyIntervals;
  /** What may be read of the file; without it, whatever its headers take. */
  budget?: ReadBudget;
};

/**
 * Reads the facts that the rules need of a file of `sizeBytes` bytes. MP4, MOV, WebM and Matroska are read to their
 * end, by their headers; any other format is only named. An unreadable file keeps the facts that were read before.
 */
export function* probe(sizeBytes: number, { steady, budget }: ProbeOptions): Parser<Inspection> {
  try {
    const head = yield* readHead(sizeBytes, budget);
    const format = identify(head, sizeBytes);
    if (format === undefined) throw new MediaError(unrecognised(head));
    if (!("open" in format)) return { facts: { sizeBytes, container: format.name } };
    const window = new Window(sizeBytes, budget && new PartialReading(budget, sizeBytes));
    if (head.length === sizeBytes) window.fill(head);
    const { facts, ...rest } = yield* readContainer(format.open(window, steady));
    return { facts: { sizeBytes, ...facts }, ...rest };
  } catch (error) {
    return { facts: { sizeBytes }, fault: explainError(error) };
  }
}

/** On disk, a file that has no more is read as a whole: one read costs less than several small ones. */
const MOST_AT_ONCE_BYTES = 64_000;

/** The first bytes of a file, by which its format is known; or all of it, if it is small and the driver sends it. */
function* readHead(sizeBytes: number, budget: ReadBudget | undefined): Parser<Uint8Array> {
  if (sizeBytes === 0) throw new MediaError({ kind: "empty", problem: "it has no bytes" });
  const isSmall = budget === undefined && sizeBytes <= MOST_AT_ONCE_BYTES;
  const atLeast = Math.min(SIGNATURE_BYTES, sizeBytes);
  return receive(yield { offset: 0, length: isSmall ? sizeBytes : SIGNATURE_BYTES, atLeast });
}

/** All that `parser` finds out, up to the end of the file or to a fault. */
function* readContainer(parser: ContainerParser): Parser<Inspection> {
  try {
    yield* parser.read();
  } catch (error) {
    return { facts: parser.describe(), fault: explainError(error) };
  }
  return { facts: parser.describe() };
}

const SHOWN_BYTES = 16;

/** At least so many letters make a text: a binary file can begin with a few by chance. */
const LEAST_LETTERS = 8;

function unrecognised(head: Uint8Array): Fault {
  const shown = head.subarray(0, SHOWN_BYTES);
  const more = head.length > SHOWN_BYTES ? "…" : "";
  const [text = ""] = /^[\x20-\x7e]*/.exec(String.fromCharCode(...shown)) ?? [];
  const isText = text.length >= LEAST_LETTERS || (text.length === head.length && text.trim() !== "");
  const hex = Array.from(shown, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  const detail = isText ? `it begins with “${text}${more}”` : `it begins with the bytes ${hex}${more && ` ${more}`}`;
  return { kind: "unrecognised", problem: "its format is unknown", detail, offset: 0 };
}
