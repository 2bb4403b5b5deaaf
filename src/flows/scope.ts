/** Leaves out the videos that the run's event does not change, if the workflow wants that. Opens no video. */
import type { Judge } from "../check/policy.ts";
import type { RunEvent } from "../model/event.ts";
import type { Problem } from "../model/problem.ts";
import type { Remark, Scope } from "../model/report.ts";
import type { InspectedVideo, Shard } from "../model/video.ts";
import { remarkOnIgnored } from "../report/text/policy.ts";
import {
  adviseOnHead,
  remarkOnChangedPolicy,
  remarkOnLackedHead,
  remarkOnLackedPullRequest,
  remarkOnUnchanged,
  remarkOnUnlisted,
} from "../report/text/scope.ts";
import { bringsChanges } from "../sources/changes/event.ts";
import { type ChangedFound, findChangedVideos, lacksPullRequest } from "../sources/changes/find.ts";
import type { Searched } from "../sources/workspace/search.ts";
import { selectByLines } from "../sources/workspace/selection.ts";
import { isInShard, takeShard } from "../sources/workspace/shard.ts";
import { isEmpty, remarkOnNothing } from "./search-result.ts";
import type { World } from "./world.ts";

export type ScopeRequest = {
  scope: "auto" | "all" | "changed";
  /** The lines of the input `videos`. */
  videos: readonly string[];
  shard: Shard | undefined;
  githubToken: string | undefined;
};

/** The policy, by its path from the workspace, which can leave out videos, and can differ for each of them. */
export type ScopePolicy = {
  path: string;
  judge: Judge;
  /** A change of the policy's file changes no verdict: it says the same as before, or only the former one counts. */
  isUnaffected: boolean;
  /** Whether there is a policy, and only a list of changes can say if it has changed. */
  isUncertain: boolean;
};

/**
 * What is left to check. `outdated`: changed videos that are not in the checkout as they are changed to. Nobody can
 * check them there, and they must not pass. `scope`: absent if all videos are checked. `isPolicyChanged`: whether the
 * event changes the policy; absent if that is not known.
 */
export type Scoped = {
  found: Searched;
  outdated: readonly InspectedVideo[];
  remarks: readonly Remark[];
  scope?: Scope;
  isPolicyChanged?: boolean;
};

/**
 * The changed videos that the policy does not ignore, and then those of this shard. URLs, and files that git does not
 * track, always belong to them.
 */
export async function narrow(
  searched: Searched,
  request: ScopeRequest & ScopePolicy,
  world: Pick<World, "workspace" | "environment" | "readEvent">,
): Promise<Scoped> {
  const { shard, path, judge } = request;
  const all = leaveOut(searched, request);
  const found = takeShard(all, shard);
  // That there is nothing at all has been judged before, and what the policy ignores is reported with the policy.
  const everything = { found, outdated: [], remarks: isEmpty(all) ? [] : remarkOnNothing(found) };
  const { isUncertain } = request;
  if (all.kind === "no-repository" || (!namesFiles(all) && !isUncertain)) return everything;
  const explain = (remark: Remark) => ({ ...everything, remarks: [...everything.remarks, remark] });
  const run = world.readEvent();
  const { workspace, environment } = world;
  if (request.scope === "all" || (request.scope === "auto" && !bringsChanges(run))) {
    const isLacked = namesFiles(all) && lacksPullRequest(all.paths, { run, workspace, environment });
    return isLacked ? explain(remarkOnLackedPullRequest(run.name)) : everything;
  }
  const selection = {
    ...all,
    selectVideos: (paths: readonly string[]) =>
      selectByLines(request.videos, workspace, paths).filter((each) => !judge.ignores(each)),
    hasSameRules: judge.isSameAt,
    isListNeeded: isUncertain,
  };
  const changes = await findChangedVideos(selection, { run, workspace, environment, token: request.githubToken });
  if (changes.kind === "none") return everything;
  if (changes.kind === "unlisted") {
    if (!namesFiles(all)) return everything;
    return explain(changes.lacksHead ? remarkOnLackedHead({ ...changes, event: run.name }) : remarkOnUnlisted(changes));
  }
  const isPolicyChanged = listPlaces(path).some(changes.touches);
  if (!namesFiles(all) && !isPolicyChanged) return { ...everything, isPolicyChanged };
  const changed = takeChanged(all, changes, run, shard);
  if (!isPolicyChanged || request.isUnaffected) {
    const ignored = listIgnored(searched, judge).filter(changes.touches);
    const { scope, remarks } = changed;
    const isSilent = scope.unchanged.length > 0 && ignored.length > 0 && remarks.length > 0;
    return { ...changed, isPolicyChanged, remarks: isSilent ? [remarkOnIgnored(path, ignored)] : remarks };
  }
  // What is not in the checkout can't be checked there, whatever the reason to look at it.
  const { outdated } = changed;
  const missing = new Set(outdated.map(({ video }) => video.path));
  const keep = (paths: readonly string[]) => paths.filter((each) => !missing.has(each));
  const kept = found.kind === "videos" ? { ...found, paths: keep(found.paths), absent: keep(found.absent) } : found;
  return { ...explain(remarkOnChangedPolicy(path)), found: kept, outdated, isPolicyChanged };
}

/** A path, and what may stand for it in a list of changes: a submodule around it, or a link in place of a folder. */
function listPlaces(path: string): string[] {
  const names = path.split("/");
  return names.map((_, at) => names.slice(0, at + 1).join("/"));
}

/** The videos on disk that a policy ignores. */
export function listIgnored(all: Searched, { ignores }: Judge): string[] {
  return all.kind === "videos" ? all.paths.filter(ignores) : [];
}

/** The search without what the policy ignores. */
function leaveOut(all: Searched, { judge, path }: ScopePolicy): Searched {
  if (all.kind !== "videos") return all;
  const keep = (paths: readonly string[]) => paths.filter((each) => !judge.ignores(each));
  const kept = { ...all, paths: keep(all.paths), absent: keep(all.absent) };
  const isWhole = kept.paths.length === all.paths.length && kept.absent.length === all.absent.length;
  return isWhole ? all : { ...kept, tried: `${all.tried}, except those that the policy '${path}' ignores` };
}

function takeChanged(
  all: SearchedFiles,
  { base, commit, videos }: Extract<ChangedFound, { kind: "found" }>,
  run: RunEvent,
  shard: Shard | undefined,
): Scoped & { scope: Scope } {
  const { changed, unchanged } = videos;
  const belongs = (path: string) => shard === undefined || isInShard(path, shard);
  const outdated = [
    ...videos.outdated
      .filter(belongs)
      .map((path) => createMissing(path, { ...OUTDATED, advice: adviseOnHead(run.name) })),
    ...videos.absent.filter(belongs).map((path) => createMissing(path, ABSENT)),
  ];
  const scope = { base, commit, unchanged: unchanged.filter(belongs) };
  const tried = `${all.tried}, of which only the changed ones are checked`;
  const found = takeShard({ ...all, paths: changed, absent: [], tried }, shard);
  const isNoneChanged = changed.length + videos.absent.length + videos.outdated.length + all.urls.length === 0;
  if (isNoneChanged && unchanged.length > 0) return { found, outdated, scope, remarks: [remarkOnUnchanged(scope)] };
  return { found, outdated, scope, remarks: outdated.length === 0 && !isEmpty(all) ? remarkOnNothing(found) : [] };
}

type SearchedFiles = Extract<Searched, { kind: "videos" }>;

/** Whether anything but URLs was looked for: each other line has found files, or leaves a gap. */
function namesFiles(all: SearchedFiles): boolean {
  return all.basis === "tracked" || all.paths.length + all.gaps.length > 0;
}

/** Not the file that is there, if there is one: its verdict would be about another version. */
function createMissing(path: string, { problem, advice }: Problem): InspectedVideo {
  const fault = { kind: "inaccessible", problem, advice } as const;
  return { video: { path, source: { kind: "file" } }, inspection: { facts: {}, fault } };
}

const OUTDATED = { problem: "the checkout does not have the version that this change brings" };

const ABSENT: Problem = {
  problem: "this change brings it, but it is not on disk",
  advice: "Check out all files (a sparse checkout leaves some out), or restore what a step deleted",
};
