import { join } from "node:path";
import { checkVideo } from "../../src/check/check.ts";
import { probe } from "../../src/media/probe.ts";
import type { CheckedVideo } from "../../src/model/finding.ts";
import type { Inspection } from "../../src/model/video.ts";
import { inParallel } from "../support/corpus/parallel.ts";
import { inspectOnDisk } from "../support/inspected.ts";
import { BY_TIKTOK, STEADY } from "../support/limits.ts";
import { ORACLES, type Oracle } from "./disagreements.ts";
import { type Comparison, compare, type OracleFacts } from "./facts.ts";
import { askFfprobe } from "./ffprobe.ts";
import { askMediabunny } from "./mediabunny.ts";
import { askMediainfo } from "./mediainfo.ts";

/** What was found out about one file. */
export type Examination = {
  inspection: Inspection;
  checked: CheckedVideo;
  comparisons: readonly ({ oracle: Oracle } & Comparison)[];
};

const ASK: Readonly<Record<Oracle, (path: string) => Promise<OracleFacts>>> = {
  ffprobe: askFfprobe,
  mediainfo: askMediainfo,
  mediabunny: askMediabunny,
};

/** Probes and judges these files of `folder`, and compares what is read with what the oracles say. */
export async function examine(folder: string, names: readonly string[]): Promise<Map<string, Examination>> {
  const examinations = new Map<string, Examination>();
  await inParallel(names, async (name) => {
    const { video, inspection } = inspectOnDisk(name, folder, (sizeBytes) => probe(sizeBytes, { steady: STEADY }));
    const comparisons: Examination["comparisons"][number][] = [];
    // Only ffprobe reports faults. A wrong count costs mediainfo a minute and all of the memory.
    for (const oracle of inspection.fault === undefined ? ORACLES : (["ffprobe"] as const)) {
      comparisons.push({ oracle, ...compare(inspection, await ASK[oracle](join(folder, name))) });
    }
    examinations.set(name, { inspection, checked: checkVideo(video, inspection, BY_TIKTOK), comparisons });
  });
  return examinations;
}
