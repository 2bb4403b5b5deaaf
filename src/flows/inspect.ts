/** Reads videos: those on disk one after the other, remote ones several at once. Judges none of them. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { steadyIntervals } from "../check/limits.ts";
import type { Judge } from "../check/policy.ts";
import { probe } from "../media/probe.ts";
import { clockMs } from "../model/clock.ts";
import type { MediaFacts, ReadBudget } from "../model/facts.ts";
import { createSharing } from "../model/sharing.ts";
import type { InspectedVideo, Probe } from "../model/video.ts";
import type { CheckWording } from "../model/wording.ts";
import { describeProgress, describeReading } from "../report/text/progress.ts";
import { inspectLocalVideo } from "../sources/local-videos.ts";
import type { Extent, RemoteVideos } from "../sources/remote-videos.ts";
import { openWorkspace } from "../sources/workspace/file.ts";
import type { World } from "./world.ts";

/**
 * With which token GitHub is asked, and what people are advised to do about it. `isAnywhere`: a line of `videos` can
 * lead out of the workspace.
 */
export type InspectRequest = { githubToken: string | undefined; isAnywhere?: true; wording: CheckWording };

/** Videos to read: paths from the workspace, and URLs. */
export type Files = { paths: readonly string[]; urls: readonly URL[] };

/** How far the reading is. `bytesRead`: of remote videos. */
export type Reading = { done: number; total: number; bytesRead: number };

/** Who looks on while videos are read. */
export type Watch = {
  /** A line about remote videos, every few seconds and at the end. */
  log(line: string): void;
  /** Takes the line at the end, in place of the log. */
  onRead?(line: string): void;
  /** Called before the first video is read, and after each. */
  onProgress?(reading: Reading): void;
  /** Ends the reading. What has been read by then is judged. */
  signal?: AbortSignal;
};

type InspectWorld = Pick<World, "workspace" | "environment">;

/** Reads videos by the limits of a judge. If the watch ends the reading, the result lacks the others. */
export async function inspectBy(
  { paths, urls }: Files,
  by: Judge,
  request: InspectRequest,
  world: InspectWorld,
  watch: Watch,
): Promise<InspectedVideo[]> {
  const inspect = probeFor(by);
  // Asked for first: some listen for signals only from then on.
  const { signal } = watch;
  const reading = { done: 0, total: paths.length + urls.length, bytesRead: 0 };
  const count = (bytesRead: number) => {
    reading.done++;
    reading.bytesRead += bytesRead;
    watch.onProgress?.(reading);
  };
  if (reading.total > 0) watch.onProgress?.(reading);
  const pointers: RemoteVideos["pointers"][number][] = [];
  const inspected: InspectedVideo[] = [];
  const share = createSharing();
  const read = paths.length === 0 ? undefined : openWorkspace(world.workspace, world.environment, request.isAnywhere);
  let turnStartMs = Number.NEGATIVE_INFINITY;
  for (const path of paths) {
    // Lets the process do other things between two files: a response of TikTok's may be waiting, or a signal.
    if (clockMs() - turnStartMs >= LONGEST_TURN_MS) {
      await nextTurn();
      turnStartMs = clockMs();
    }
    if (read === undefined || signal?.aborted) break;
    const local = inspectLocalVideo(path, read, inspect());
    if (local.kind === "pointer") {
      pointers.push(local);
      continue;
    }
    const { video, inspection } = local;
    shareFacts(inspection.facts, share);
    inspected.push({ video, inspection });
    count(0);
  }
  const remote = await inspectRemote({ urls, pointers }, { ...request, inspect, count }, world, watch);
  return [...inspected, ...remote];
}

/** Videos of one camera or program have the same rate and colours. */
function shareFacts(facts: MediaFacts, share: ReturnType<typeof createSharing>): void {
  const { codec, colour, duration, frameRate } = facts;
  if (codec !== undefined) facts.codec = share(codec);
  if (colour !== undefined) facts.colour = share(colour);
  if (duration !== undefined) facts.duration = share(duration);
  if (frameRate !== undefined) facts.frameRate = share(frameRate);
}

/** Shorter than anyone notices, and long enough for many small files: a turn of its own for each takes time. */
const LONGEST_TURN_MS = 5;

/** Reads by the limits that hold where a file is, to its end or within a budget. */
function probeFor({ standardAt }: Judge) {
  return (budget?: ReadBudget): Probe =>
    (sizeBytes, path) => {
      const steady = steadyIntervals(standardAt(path).limits);
      return probe(sizeBytes, { steady, ...(budget !== undefined && { budget }) });
    };
}

/** Short enough that the step does not look stuck. */
const PROGRESS_INTERVAL_MS = 5000;

async function inspectRemote(
  { urls, pointers }: RemoteVideos,
  {
    githubToken: token,
    wording,
    inspect,
    count,
  }: InspectRequest & {
    inspect: ReturnType<typeof probeFor>;
    count(bytesRead: number): void;
  },
  { workspace, environment }: InspectWorld,
  { log, onRead = log, signal }: Watch,
): Promise<InspectedVideo[]> {
  const total = urls.length + pointers.length;
  if (total === 0 || signal?.aborted) return [];
  // The HTTP code takes long to load, so it is loaded only if it is needed.
  const { inspectRemoteVideos } = await import("../sources/remote-videos.ts");
  const serverUrl = new URL(environment.GITHUB_SERVER_URL || "https://github.com");
  const progress = { done: 0, total, bytesRead: 0, sizeBytes: 0, readThrough: 0, partial: 0 };
  const ended: InspectedVideo[] = [];
  const onEnd = (each: InspectedVideo, extent: Extent) => {
    if (signal?.aborted) return;
    const { facts } = each.inspection;
    ended.push(each);
    progress.done++;
    progress.bytesRead += facts.bytesRead ?? 0;
    progress.sizeBytes += facts.sizeBytes ?? 0;
    if (facts.partial) progress.partial++;
    else if (extent === "whole") progress.readThrough++;
    count(facts.bytesRead ?? 0);
  };
  const options = {
    ...{ workspace, environment, onEnd, signal },
    github: { serverUrl, ...(token !== undefined && { token }) },
    help: wording.lfs,
    probeWithin: inspect,
  };
  const timer = setInterval(() => log(describeProgress(progress)), PROGRESS_INTERVAL_MS);
  try {
    const all = inspectRemoteVideos({ urls, pointers }, options);
    return (await (signal === undefined ? all : Promise.race([all, waitFor(signal)]))) ?? ended;
  } finally {
    clearInterval(timer);
    const reading = describeReading(progress);
    if (reading !== undefined) onRead(reading);
  }
}

/** Resolves to nothing when a signal comes. */
function waitFor(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}
