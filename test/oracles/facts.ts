import type { Container, Measured } from "../../src/model/facts.ts";
import type { Inspection } from "../../src/model/video.ts";

/** What another prober says of a file, in this project's terms. Absent or `undefined`: it doesn't say. */
export type OracleFacts = {
  /** The reader of the container had nothing to complain of. */
  intact?: boolean;
  /** The formats that it calls by the name that it gave this one. */
  containers?: readonly Container[] | undefined;
  movingVideoTracks?: number | undefined;
  codec?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  /** Degrees clockwise. */
  rotation?: number | undefined;
  frames?: number | undefined;
  frameRate?: number | undefined;
  durationSeconds?: number | undefined;
};

export type Fact = keyof OracleFacts;

type Reported = boolean | string | number | Measured | readonly string[] | undefined;

function listFacts({ facts, fault }: Inspection): Record<Fact, Reported> {
  const { container, movingVideoTracks, codec, width, height, rotation, frames, frameRate, duration } = facts;
  return {
    intact: container !== undefined && fault === undefined,
    containers: container,
    ...{ movingVideoTracks, codec, width, height, rotation, frames, frameRate, durationSeconds: duration },
  };
}

/**
 * Oracles round times to milliseconds, and rates to thousandths; a measured value has the bounds of the file's clock.
 */
const ROUNDING = 0.001;

function agree(ours: Reported, theirs: Reported): boolean {
  if (Array.isArray(theirs)) return theirs.includes(ours);
  if (typeof ours !== "object" || !("value" in ours) || typeof theirs !== "number") return ours === theirs;
  return ours.low - ROUNDING <= theirs && theirs <= ours.high + ROUNDING;
}

/** Formats of which more is read than their name. */
const READ_FURTHER: ReadonlySet<Container | undefined> = new Set(["mp4", "mov", "3gp", "webm", "matroska"]);

const OF_THE_FILE: ReadonlySet<string> = new Set<Fact>(["intact", "containers"]);

/** Facts that nobody needs of a file in which nothing moves. */
const OF_THE_PICTURE: ReadonlySet<string> = new Set<Fact>([
  "codec",
  "width",
  "height",
  "rotation",
  "frames",
  "frameRate",
]);

/** What of a file was compared, and on what the two differ. */
export type Comparison = { compared: number; differing: readonly { fact: Fact; ours: Reported; theirs: Reported }[] };

/** Compares the facts that `oracle` gives; where either could not read the file, only that, and its format. */
export function compare(inspection: Inspection, oracle: OracleFacts): Comparison {
  const ours = listFacts(inspection);
  const isReadByBoth = ours.intact === true && oracle.intact !== false && READ_FURTHER.has(inspection.facts.container);
  const isComparable = (fact: string) =>
    OF_THE_FILE.has(fact) || (isReadByBoth && (ours.movingVideoTracks !== 0 || !OF_THE_PICTURE.has(fact)));
  const compared = Object.entries(oracle)
    .filter(([fact, theirs]) => theirs !== undefined && isComparable(fact))
    .map(([fact, theirs]) => ({ fact: fact as Fact, ours: ours[fact as Fact], theirs }));
  return { compared: compared.length, differing: compared.filter((each) => !agree(each.ours, each.theirs)) };
}
