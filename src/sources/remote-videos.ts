/** Remote videos, from URLs and Git LFS at once. Loads all HTTP code: import it late. */
import type { MediaFacts } from "../model/facts.ts";
import type { InspectedVideo } from "../model/video.ts";
import { createAddressGuard } from "./http/address-guard.ts";
import type { ProbeWithin } from "./http/inspection.ts";
import { runTasks } from "./http/queue.ts";
import { joinEnds, REMOTE_LIMITS, type RemoteReading, SHARED_MEMORY_BYTES } from "./http/reading.ts";
import type { ReadingPlan, RemoteVideo, RemoteVideoTask } from "./http/remote-video.ts";
import {
  type Allotment,
  allotSecondReadings,
  type Extent,
  isFirstBetter,
  isUnsettled,
  limitSecondReading,
  SECOND_READING_LIMITS,
  type SecondReadingLimits,
} from "./http/second-reading.ts";
import { SharedMemory } from "./http/shared-memory.ts";
import { planUrlVideos } from "./http/videos.ts";
import { judgeWhole } from "./lfs/none-read.ts";
import type { PointerFile } from "./lfs/pointer.ts";
import { noticePointer } from "./lfs/served-pointer.ts";
import { type LfsReading, planLfsVideos } from "./lfs/videos.ts";

export type { Extent };

/** For all remote videos: much more than thousands need, if their servers respond; and for each of many thousands. */
const TIME_LIMIT_MS = 600_000;
const TIME_LIMIT_EACH_MS = 100;

/** Videos at URLs, and files of the workspace that are Git LFS pointers. */
export type RemoteVideos = { urls: readonly URL[]; pointers: readonly PointerFile[] };

/** What is needed besides limits and connections. */
export type RemoteOptions = Omit<LfsReading, keyof RemoteReading | "probe"> & {
  probeWithin: ProbeWithin;
  /** Called with each video once its last reading has ended. */
  onEnd(inspected: InspectedVideo, extent: Extent): void;
  /** Ends all reading: what is not read by then counts as out of time. */
  signal?: AbortSignal | undefined;
};

/** Inspects remote videos, several at once, within the limits of the action. */
export function inspectRemoteVideos(
  videos: RemoteVideos,
  { signal, ...options }: RemoteOptions,
): Promise<InspectedVideo[]> {
  const count = videos.urls.length + videos.pointers.length;
  return inspectWithin(videos, options, {
    limits: REMOTE_LIMITS,
    guard: createAddressGuard(),
    memory: new SharedMemory(SHARED_MEMORY_BYTES),
    signal: joinEnds(Math.max(TIME_LIMIT_MS, count * TIME_LIMIT_EACH_MS), signal),
    second: SECOND_READING_LIMITS,
  });
}

/** How videos are read, once and again. */
export type RepeatedReading = RemoteReading & { second: SecondReadingLimits };

/**
 * Inspects remote videos in two rounds. The first one reads a few parts of each. The second one reads those that this
 * did not settle, in order of path, as long as the limits allow: so what is read never depends on who responds first.
 */
export async function inspectWithin(
  { urls, pointers }: RemoteVideos,
  { probeWithin, onEnd, ...options }: RemoteOptions,
  { second, ...reading }: RepeatedReading,
): Promise<InspectedVideo[]> {
  const { limits } = reading;
  const lfs = planLfsVideos(pointers, { ...options, ...reading, probe: probeWithin() });
  const served = planUrlVideos(urls, reading).map(({ run, ...task }) => ({
    ...task,
    run: ({ probe, ...plan }: ReadingPlan) => run({ ...plan, probe: noticePointer(probe) }),
  }));
  const tasks = [...served, ...lfs];
  const firstPlan = { probe: probeWithin(limits), limits };
  const first = await runTasks(
    tasks.map((task) => ({ host: task.host, run: async () => ({ task, video: await task.run(firstPlan) }) })),
    ({ video }) => isUnsettled(video.inspection) || onEnd(video, "parts"),
  );
  const unsettled = first.filter(({ video }) => isUnsettled(video.inspection)).sort(inOrderOfPath);
  const allotted = allotSecondReadings(unsettled.map(toCandidate), second);
  const again = await runTasks(
    unsettled.map(({ task, video }, index) => ({
      host: task.host,
      run: async () => {
        const allotment = allotted[index] as Allotment;
        if (allotment.extent === "parts")
          return { video, last: endEarly(video, allotment.usedUp), extent: allotment.extent };
        const { extent } = allotment;
        const file = { sizeBytes: sizeOf(video), ignoresRange: video.ignoresRange ?? false };
        const more = limitSecondReading(extent, limits, second, file);
        const plan = { probe: probeWithin(extent === "whole" ? undefined : more), limits: more };
        return { video, last: await join(video, task.run(plan)), extent };
      },
    })),
    ({ last, extent }) => onEnd(last, extent),
  );
  const replaced = new Map(again.map(({ video, last }) => [video, last]));
  return judgeWhole(first.map(({ video }) => replaced.get(video) ?? video));
}

/** A video that is not read again, and why. */
function endEarly({ inspection, ...video }: RemoteVideo, usedUp: NonNullable<MediaFacts["usedUp"]>): RemoteVideo {
  return { ...video, inspection: { ...inspection, facts: { ...inspection.facts, usedUp } } };
}

type Read = { task: RemoteVideoTask; video: RemoteVideo };

function inOrderOfPath(a: Read, b: Read): number {
  const [one, other] = [a.video.video.path, b.video.video.path];
  return one === other ? 0 : one < other ? -1 : 1;
}

function toCandidate({ task: { isBilled }, video }: Read) {
  return { isBilled, sizeBytes: sizeOf(video) };
}

function sizeOf({ inspection }: RemoteVideo): number | undefined {
  return inspection.facts.sizeBytes;
}

/** What both readings say, and why the second one does not count. What they read counts together. */
async function join(first: RemoteVideo, reading: Promise<RemoteVideo>): Promise<RemoteVideo> {
  const second = await reading;
  const { interruption } = second;
  const isFirst = isFirstBetter(first.inspection, second.inspection, interruption !== undefined);
  const { inspection, ...last } = isFirst ? first : second;
  const bytesRead = (first.inspection.facts.bytesRead ?? 0) + (second.inspection.facts.bytesRead ?? 0);
  const facts = { ...inspection.facts, bytesRead, ...(isFirst && interruption && { interruption }) };
  return { ...last, inspection: { ...inspection, facts } };
}
