/** Reads videos: those on disk one after the other, remote ones several at once. Judges none of them. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { steadyIntervals } from "../check/limits.ts";
import type { Judge } from "../check/policy.ts";
import { probe } from "../media/probe.ts";
import type { ReadBudget } from "../model/facts.ts";
import type { InspectedVideo, Probe } from "../model/video.ts";
import type { CheckWording, LfsHelp } from "../model/wording.ts";
import { describeProgress, describeReading } from "../report/text/progress.ts";
import { inspectLocalVideo, type LocalVideo } from "../sources/local-videos.ts";
import type { Extent, RemoteVideos } from "../sources/remote-videos.ts";
import { openWorkspace } from "../sources/workspace/file.ts";
import type { World } from "./world.ts";

/** With which token GitHub is asked, and what people are advised to do about it. */
type InspectRequest = { githubToken: string | undefined; wording: CheckWording };

/** Videos to read: paths from the workspace, and URLs. */
export type Files = { paths: readonly string[]; urls: readonly URL[] };

/** Reads videos by the limits of a judge. Calls `log` with a line every few seconds while remote ones are read. */
export async function inspectBy(
  { paths, urls }: Files,
  by: Judge,
  { githubToken, wording }: InspectRequest,
  world: Pick<World, "workspace" | "environment">,
  log: (line: string) => void,
): Promise<InspectedVideo[]> {
  const inspect = probeFor(by);
  const local = await inspectLocal(paths, world, inspect());
  const pointers = local.filter((each) => each.kind === "pointer");
  const remote = await inspectWithProgress(
    { urls, pointers },
    { githubToken, lfsHelp: wording.lfs, inspect },
    world,
    log,
  );
  return [...local.filter((each) => each.kind === "inspected"), ...remote];
}

/** Reads by the limits that hold where a file is, to its end or within a budget. */
function probeFor({ standardAt }: Judge) {
  return (budget?: ReadBudget): Probe =>
    (sizeBytes, path) => {
      const steady = steadyIntervals(standardAt(path).limits);
      return probe(sizeBytes, { steady, ...(budget !== undefined && { budget }) });
    };
}

/** Lets the process do other things between two files: a response of TikTok's may be waiting. */
async function inspectLocal(
  paths: readonly string[],
  { workspace, environment }: Pick<World, "workspace" | "environment">,
  probeFile: Probe,
): Promise<LocalVideo[]> {
  if (paths.length === 0) return [];
  const read = openWorkspace(workspace, environment);
  const local: LocalVideo[] = [];
  for (const path of paths) {
    await nextTurn();
    local.push(inspectLocalVideo(path, read, probeFile));
  }
  return local;
}

/** Short enough that the step does not look stuck. */
const PROGRESS_INTERVAL_MS = 5000;

async function inspectWithProgress(
  { urls, pointers }: RemoteVideos,
  {
    githubToken: token,
    lfsHelp,
    inspect,
  }: Pick<InspectRequest, "githubToken"> & {
    lfsHelp: LfsHelp;
    inspect: ReturnType<typeof probeFor>;
  },
  { workspace, environment }: Pick<World, "workspace" | "environment">,
  log: (line: string) => void,
): Promise<InspectedVideo[]> {
  const total = urls.length + pointers.length;
  if (total === 0) return [];
  // The HTTP code takes long to load, so it is loaded only if it is needed.
  const { inspectRemoteVideos } = await import("../sources/remote-videos.ts");
  const serverUrl = new URL(environment.GITHUB_SERVER_URL || "https://github.com");
  const options = {
    workspace,
    environment,
    github: { serverUrl, ...(token !== undefined && { token }) },
    help: lfsHelp,
    probeWithin: inspect,
  };
  const progress = { done: 0, total, bytesRead: 0, sizeBytes: 0, readThrough: 0, partial: 0 };
  const timer = setInterval(() => log(describeProgress(progress)), PROGRESS_INTERVAL_MS);
  try {
    const onEnd = ({ inspection: { facts } }: InspectedVideo, extent: Extent) => {
      progress.done++;
      progress.bytesRead += facts.bytesRead ?? 0;
      progress.sizeBytes += facts.sizeBytes ?? 0;
      if (facts.partial) progress.partial++;
      else if (extent === "whole") progress.readThrough++;
    };
    return await inspectRemoteVideos({ urls, pointers }, { ...options, onEnd });
  } finally {
    clearInterval(timer);
    const reading = describeReading(progress);
    if (reading !== undefined) log(reading);
  }
}
