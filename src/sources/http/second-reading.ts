/** Decides which remote files are read a second time, and how much of them. Reads nothing itself. */
import type { MediaFacts } from "../../model/facts.ts";
import type { Inspection } from "../../model/video.ts";
import type { RemoteLimits } from "./reading.ts";

/** How much of a file one reading takes: a few parts; more of them; or what it takes to know it as a file on disk. */
export type Extent = "parts" | "more-parts" | "whole";

/** What all second readings of a run may take, in bytes. They are the same whatever the network does. */
export type SecondReadingLimits = {
  /** A file of up to so many bytes is read to its end. */
  wholeBytes: number;
  /** What may be read of a larger file, besides its index. */
  partsBytes: number;
  /** For all files of a run, and for those of them whose bytes are billed. */
  runBytes: number;
  billedBytes: number;
};

export const SECOND_READING_LIMITS: SecondReadingLimits = {
  wholeBytes: 64_000_000,
  partsBytes: 16_000_000,
  runBytes: 1_000_000_000,
  billedBytes: 100_000_000,
};

/**
 * A file that may be read again. `sizeBytes`: absent if its server does not give it. `isBilled`: its owner pays for the
 * bytes, as in Git LFS.
 */
export type Candidate = { sizeBytes: number | undefined; isBilled: boolean };

/** Whether a first reading, in parts, left open what a second one may show. */
export function isUnsettled({ facts, fault }: Inspection): boolean {
  return facts.partial === true || fault?.kind === "over-budget";
}

/**
 * Whether the first inspection of a file counts although a second one was made: if that took too much, too, or
 * `isInterrupted`, so that the file may be as it was.
 */
export function isFirstBetter(first: Inspection, second: Inspection, isInterrupted: boolean): boolean {
  if (first.fault?.kind === "over-budget") return false;
  return isInterrupted || second.fault?.kind === "over-budget";
}

/** How much of a candidate is read again, or the limit that is used up. */
export type Allotment =
  | { extent: "more-parts" | "whole" }
  | { extent: "parts"; usedUp: NonNullable<MediaFacts["usedUp"]> };

/** How much of each candidate is read again, in their order, as long as it fits. */
export function allotSecondReadings(
  candidates: readonly Candidate[],
  { wholeBytes, partsBytes, runBytes, billedBytes }: SecondReadingLimits,
): Allotment[] {
  let left = runBytes;
  let billedLeft = billedBytes;
  return candidates.map(({ sizeBytes = wholeBytes, isBilled }) => {
    const isWhole = sizeBytes <= wholeBytes;
    const bytes = isWhole ? sizeBytes : partsBytes;
    if (isBilled && bytes > billedLeft) return { extent: "parts", usedUp: { limitBytes: billedBytes, isBilled } };
    if (bytes > left) return { extent: "parts", usedUp: { limitBytes: runBytes, isBilled: false } };
    left -= bytes;
    if (isBilled) billedLeft -= bytes;
    return { extent: isWhole ? "whole" : "more-parts" };
  });
}

/** Requests of a second reading grow up to so many windows: 1 MB. */
const LONGEST_WINDOWS = 16;

/** The limits of a second reading; `first` are those of the first one, which found that the server `ignoresRange`. */
export function limitSecondReading(
  extent: "more-parts" | "whole",
  first: RemoteLimits,
  { partsBytes, wholeBytes }: SecondReadingLimits,
  { sizeBytes = wholeBytes, ignoresRange }: { sizeBytes: number | undefined; ignoresRange: boolean },
): RemoteLimits {
  const isWhole = extent === "whole";
  return {
    ...first,
    budgetBytes: isWhole ? Number.POSITIVE_INFINITY : partsBytes,
    // The parser plans the windows of parts itself.
    longestWindowBytes: isWhole ? LONGEST_WINDOWS * first.windowBytes : first.windowBytes,
    beginningBytes: ignoresRange ? (isWhole ? sizeBytes : partsBytes) : first.windowBytes,
  };
}
