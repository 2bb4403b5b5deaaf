/** Finds, probes and judges videos. Shows nothing and does not decide how the process ends. */
import { checkVideo } from "../check/check.ts";
import { pointToCopies } from "../check/fix/beside.ts";
import { nameFixes } from "../check/fix/paths.ts";
import { type Limits, steadyIntervals, TIKTOK_LIMITS } from "../check/limits.ts";
import { RULES } from "../check/rules/index.ts";
import { describeInputProblem, guardInputs, type InputProblem } from "../inputs.ts";
import { probe } from "../media/probe.ts";
import type { ReadBudget } from "../model/facts.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { Remark, Scope } from "../model/report.ts";
import type { InspectedVideo, Probe } from "../model/video.ts";
import { describeProgress, describeReading } from "../report/text/progress.ts";
import { remarkOnAbsent } from "../report/text/remarks.ts";
import { inspectLocalVideo, type LocalVideo } from "../sources/local-videos.ts";
import type { Extent, RemoteVideos } from "../sources/remote-videos.ts";
import { openWorkspace } from "../sources/workspace/file.ts";
import { findVideos } from "../sources/workspace/search.ts";
import { nameVideos } from "../sources/workspace/shown-names.ts";
import type { IndexEntry } from "../sources/workspace/tracked.ts";
import { narrow, type ScopeRequest } from "./scope.ts";
import { type IfNoVideos, judgeSearch } from "./search-result.ts";
import type { World } from "./world.ts";

/** Which videos to check, and how to read them. */
export type CheckRequest = ScopeRequest & {
  /** Files, directories, globs and URLs. If empty, the videos that git tracks. */
  videos: readonly string[];
  /** What a search without result is: an error, a warning or nothing. Without it, that depends on `videos`. */
  ifNoVideos: IfNoVideos;
  /** Tokens that no message may show. */
  secrets: readonly string[];
};

/**
 * What was checked, and why not more. `files`: the paths of the videos that are files of the workspace. `entries`: what
 * git's index says about them, if it was asked.
 */
export type Checked = {
  kind: "checked";
  videos: readonly CheckedVideo[];
  remarks: readonly Remark[];
  scope: Scope | undefined;
  files: readonly string[];
  entries: readonly IndexEntry[] | undefined;
};

/** The result of a check. `problems`: what is wrong with the lines of `videos`; then nothing was checked. */
export type CheckResult = Checked | { kind: "problems"; problems: readonly InputProblem[] };

/** Calls `log` with a line every few seconds while remote videos are read. */
export async function checkVideos(
  request: CheckRequest,
  world: Pick<World, "workspace" | "environment" | "readEvent">,
  log: (line: string) => void,
): Promise<CheckResult> {
  const { workspace, environment } = world;
  const all = findVideos(request.videos, workspace, environment);
  if (all.kind === "problems") {
    const bad = all.problems.map((each) => describeInputProblem(guardInputs.videos, each, request.secrets));
    return { kind: "problems", problems: bad };
  }
  const { problems, remarks } = judgeSearch(all, request);
  if (problems.length > 0) return { kind: "problems", problems };
  const { found, outdated, scope, remarks: aboutScope } = await narrow(all, request, world);
  const { paths, urls, entries } = found.kind === "videos" ? found : { paths: [], urls: [], entries: undefined };
  const limits = TIKTOK_LIMITS;
  const local = inspectLocal(paths, world, probeFor(limits));
  const pointers = local.filter((each) => each.kind === "pointer");
  const remote = await inspectWithProgress({ urls, pointers }, { ...request, limits }, world, log);
  // Other parts, and earlier commits, write into the same folders.
  const namesOf = nameFixes(nameVideos(all));
  const videos = [...local.filter((each) => each.kind === "inspected"), ...outdated, ...remote]
    .map(({ video, inspection }) => checkVideo(video, inspection, { limits, rules: RULES, names: namesOf(video) }))
    .sort(inOrderOfPath);
  const absent = found.kind === "videos" ? found.absent : [];
  const about = [...remarks, ...aboutScope, ...(absent.length > 0 ? [remarkOnAbsent(absent)] : [])];
  const pointed = pointToCopies(videos, namesOf, limits);
  return { kind: "checked", videos: pointed, remarks: about, scope, files: paths, entries };
}

function probeFor(limits: Limits): Probe {
  const steady = steadyIntervals(limits);
  return (sizeBytes) => probe(sizeBytes, { steady });
}

function inspectLocal(
  paths: readonly string[],
  { workspace, environment }: Pick<World, "workspace" | "environment">,
  probeFile: Probe,
): LocalVideo[] {
  if (paths.length === 0) return [];
  const read = openWorkspace(workspace, environment);
  return paths.map((path) => inspectLocalVideo(path, read, probeFile));
}

/** Short enough that the step does not look stuck. */
const PROGRESS_INTERVAL_MS = 5000;

async function inspectWithProgress(
  { urls, pointers }: RemoteVideos,
  { githubToken: token, limits }: { githubToken: string | undefined; limits: Limits },
  { workspace, environment }: Pick<World, "workspace" | "environment">,
  log: (line: string) => void,
): Promise<InspectedVideo[]> {
  const total = urls.length + pointers.length;
  if (total === 0) return [];
  // The HTTP code takes long to load, so it is loaded only if it is needed.
  const { inspectRemoteVideos } = await import("../sources/remote-videos.ts");
  const serverUrl = new URL(environment.GITHUB_SERVER_URL || "https://github.com");
  const steady = steadyIntervals(limits);
  const options = {
    workspace,
    environment,
    github: { serverUrl, ...(token !== undefined && { token }) },
    probeWithin: (budget?: ReadBudget) => (sizeBytes: number) =>
      probe(sizeBytes, { steady, ...(budget !== undefined && { budget }) }),
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

function inOrderOfPath({ video: { path: a } }: CheckedVideo, { video: { path: b } }: CheckedVideo): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
