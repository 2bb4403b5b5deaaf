import type { Fault, Measured, MediaFacts } from "../../../src/model/facts.ts";
import type { Inspection } from "../../../src/model/video.ts";

/** What no inspection may say, whatever the file: each complaint as a sentence. */
export function findComplaints({ facts, fault }: Inspection, sizeBytes: number): string[] {
  return [...complainOfFacts(facts), ...(fault === undefined ? [] : complainOfFault(fault, sizeBytes))];
}

type Demand = (value: number) => boolean;

const isCount: Demand = (value) => Number.isInteger(value) && value >= 0;
const isPositive: Demand = (value) => Number.isFinite(value) && value > 0;
const isShare: Demand = (value) => value >= 0 && value <= 1;

/** What a number must be, where there is one. */
const DEMANDS: Readonly<Partial<Record<keyof MediaFacts, Demand>>> = {
  sizeBytes: isCount,
  movingVideoTracks: isCount,
  videoTrackIndex: isCount,
  width: isCount,
  height: isCount,
  rotation: (value) => [0, 90, 180, 270].includes(value),
  frames: isCount,
  minFrameRate: isPositive,
  maxFrameRate: isPositive,
  unsteadyShare: isShare,
};

function complainOfFacts(facts: MediaFacts): string[] {
  const complaints: string[] = [];
  for (const [name, isFine] of Object.entries(DEMANDS)) {
    const value = facts[name as keyof MediaFacts];
    if (value !== undefined && !isFine(value as number)) complaints.push(`${name} is ${value}`);
  }
  const { duration, frameRate, minFrameRate, maxFrameRate, partial } = facts;
  // Nobody knows how long the parts of a partially read file are that were not read, or whether they have any frames.
  const hasEnd = partial || Number.isFinite(duration?.high);
  if (duration !== undefined && !(isOrdered(duration) && duration.low >= 0 && hasEnd)) {
    complaints.push(`duration is ${JSON.stringify(duration)}`);
  }
  // A track no longer than a tick may have any rate above its lowest: `high` may be infinite.
  if (frameRate !== undefined && !(isOrdered(frameRate) && (partial || frameRate.low > 0))) {
    complaints.push(`frameRate is ${JSON.stringify(frameRate)}`);
  }
  if ((minFrameRate ?? 0) > (maxFrameRate ?? 0)) complaints.push(`rates from ${minFrameRate} to ${maxFrameRate}`);
  return complaints;
}

function isOrdered({ low, value, high }: Measured): boolean {
  return Number.isFinite(value) && low <= value && value <= high;
}

const LONGEST_TEXT = 300;

function complainOfFault({ kind, problem, detail, part, offset }: Fault, sizeBytes: number): string[] {
  const texts = [problem, detail ?? "-", part ?? "-"];
  return [
    ...texts.filter((text) => !/^[\x20-\x7e…“”]+$/.test(text)).map((text) => `a fault says ${JSON.stringify(text)}`),
    ...texts
      .filter((text) => text.length > LONGEST_TEXT)
      .map((text) => `a fault goes on for ${text.length} characters`),
    ...texts.filter((text) => /NaN|undefined/.test(text)).map((text) => `a fault says ${text}`),
    ...(kind === "internal" ? [`a bug: ${detail}`] : []),
    ...(offset !== undefined && !(isCount(offset) && offset <= sizeBytes) ? [`a fault at byte ${offset}`] : []),
  ];
}
