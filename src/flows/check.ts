/** Finds, probes and judges videos. Shows nothing and does not decide how the process ends. */
import { checkVideo } from "../check/check.ts";
import { type Limits, steadyIntervals, TIKTOK_LIMITS } from "../check/limits.ts";
import { RULES } from "../check/rules/index.ts";
import { probe } from "../media/probe.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { Remark } from "../model/report.ts";
import type { InspectedVideo, Probe, Shard } from "../model/video.ts";
import { describeProgress } from "../report/text/progress.ts";
import { remarkOnAbsent, remarkOnNoRepository, remarkOnNoVideo } from "../report/text/remarks.ts";
import { inspectLocalVideo } from "../sources/local-videos.ts";
import type { RemoteVideos } from "../sources/remote-videos.ts";
import { type Found, findVideos } from "../sources/workspace/search.ts";
import { takeShard } from "../sources/workspace/shard.ts";
import type { World } from "./world.ts";

/** Which videos to check, and how to read them. */
export type CheckRequest = {
  /** Files, directories, globs and URLs. If empty, the videos that git tracks. */
  videos: readonly string[];
  shard: Shard | undefined;
  githubToken: string | undefined;
};

/** The result of a check. `problem`: a line of `videos` that is not valid. */
export type CheckResult =
  | { kind: "checked"; videos: readonly CheckedVideo[]; remarks: readonly Remark[]; hasFiles: boolean }
  | ({ kind: "problem" } & Problem);

/** Calls `log` with a line every few seconds while remote videos are read. */
export async function checkVideos(
  request: CheckRequest,
  world: Pick<World, "workspace" | "environment">,
  log: (line: string) => void,
): Promise<CheckResult> {
  const { workspace, environment } = world;
  const found = takeShard(findVideos(request.videos, workspace, environment), request.shard);
  if (found.kind === "problem") return found;
  const { paths, urls } = found.kind === "videos" ? found : { paths: [], urls: [] };
  const limits = TIKTOK_LIMITS;
  const local = paths.map((path) => inspectLocalVideo(path, workspace, probeFor(limits)));
  const pointers = local.filter((each) => each.kind === "pointer");
  const remote = await inspectWithProgress({ urls, pointers }, { ...request, limits }, world, log);
  const videos = [...local.filter((each) => each.kind === "inspected"), ...remote]
    .map(({ video, inspection }) => checkVideo(video, inspection, { limits, rules: RULES }))
    .sort(inOrderOfPath);
  return { kind: "checked", videos, remarks: remarkOn(found), hasFiles: paths.length > 0 };
}

function probeFor(limits: Limits): Probe {
  const steady = steadyIntervals(limits);
  return (sizeBytes) => probe(sizeBytes, { steady });
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
  const { inspectRemoteVideos, REMOTE_LIMITS } = await import("../sources/remote-videos.ts");
  const serverUrl = new URL(environment.GITHUB_SERVER_URL || "https://github.com");
  const steady = steadyIntervals(limits);
  const options = {
    workspace,
    environment,
    github: { serverUrl, ...(token !== undefined && { token }) },
    probe: probeFor(limits),
    remoteProbe: (sizeBytes: number) => probe(sizeBytes, { steady, budget: REMOTE_LIMITS }),
  };
  const progress = { done: 0, total, bytesRead: 0, sizeBytes: 0 };
  const timer = setInterval(() => log(describeProgress(progress)), PROGRESS_INTERVAL_MS);
  try {
    return await inspectRemoteVideos({ urls, pointers }, options, ({ inspection: { facts } }) => {
      progress.done++;
      progress.bytesRead += facts.bytesRead ?? 0;
      progress.sizeBytes += facts.sizeBytes ?? 0;
    });
  } finally {
    clearInterval(timer);
  }
}

function inOrderOfPath({ video: { path: a } }: CheckedVideo, { video: { path: b } }: CheckedVideo): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function remarkOn(found: Exclude<Found, { kind: "problem" }>): Remark[] {
  if (found.kind === "no-repository") return [remarkOnNoRepository(found.tried)];
  const { paths, urls, absent, tried } = found;
  return [
    ...(paths.length + urls.length === 0 ? [remarkOnNoVideo(tried)] : []),
    ...(absent.length > 0 ? [remarkOnAbsent(absent)] : []),
  ];
}
