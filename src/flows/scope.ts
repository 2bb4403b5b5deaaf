/** Leaves out the videos and posts that the run's event does not change, if the workflow wants that. Opens none. */
import type { Judge } from "../check/policy.ts";
import type { RunEvent } from "../model/event.ts";
import type { Problem } from "../model/problem.ts";
import type { Remark, Scope } from "../model/report.ts";
import type { InspectedVideo, Shard } from "../model/video.ts";
import type { CheckWording } from "../model/wording.ts";
import { remarkOnIgnored } from "../report/text/policy.ts";
import {
  adviseOnHead,
  hasLeftOut,
  remarkOnChangedPolicy,
  remarkOnLackedHead,
  remarkOnLackedPullRequest,
  remarkOnUnchanged,
  remarkOnUnchangedPart,
  remarkOnUnlisted,
} from "../report/text/scope.ts";
import type { Since } from "../sources/changes/change.ts";
import { bringsChanges, parseEvent } from "../sources/changes/event.ts";
import type { ChangedFound } from "../sources/changes/find.ts";
import type { ChangedVideos } from "../sources/changes/select.ts";
import { POSTS, TYPED_VIDEOS, VIDEOS } from "../sources/workspace/file-kind.ts";
import type { Searched } from "../sources/workspace/search.ts";
import { selectByLines } from "../sources/workspace/selection.ts";
import { type Part, takeShard } from "../sources/workspace/shard.ts";
import { isEmpty, remarkOnNothing } from "./search-result.ts";
import type { World } from "./world.ts";

export type ScopeRequest = {
  scope: "auto" | "all" | "changed";
  /** The lines of the input `videos`. */
  videos: readonly string[];
  shard: Shard | undefined;
  githubToken: string | undefined;
  /** From where on changes count, if not by the run's event. */
  since?: Since;
  /** How the settings are called where the check runs. */
  wording: CheckWording;
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

/** The post files of the run. */
export type ScopePosts = {
  /** The lines of the input `posts`. */
  lines: readonly string[];
  /** The post files on disk that the policy does not ignore. */
  paths: readonly string[];
  /** No videos are looked for but those that they publish. */
  isAlone: boolean;
  /** The files of the workspace that the posts of a file publish. */
  videosOf(path: string): readonly string[];
  /** Where they look for these. */
  wantedBy(path: string): readonly string[];
};

/**
 * The post files that are left to check. `lacking`: changed ones that are not in the checkout as they are changed to,
 * and why.
 */
type ScopedPosts = { paths: readonly string[]; lacking: readonly (Problem & { path: string })[] };

/**
 * What is left to check. `outdated`: changed videos that are not in the checkout as they are changed to. Nobody can
 * check them there, and they must not pass. `ignored`: the videos that would be left, too, if the policy did not ignore
 * them. `scope`: absent if all are checked. `isPolicyChanged`: by the event; absent if that is not known.
 */
export type Scoped = {
  found: Searched;
  outdated: readonly InspectedVideo[];
  ignored: readonly string[];
  posts: ScopedPosts;
  remarks: readonly Remark[];
  scope?: Scope;
  isPolicyChanged?: boolean;
};

/** `part`: that of `shard`. */
type NarrowRequest = Omit<ScopeRequest, "shard"> & ScopePolicy & { part: Part | undefined; posts: ScopePosts };

/**
 * The changed videos and posts that the policy does not ignore, and then those of this shard. URLs, and files that git
 * does not track, always belong to them. The videos that these posts publish belong to them, too.
 */
export async function narrow(
  searched: Searched,
  request: NarrowRequest,
  world: Pick<World, "workspace" | "environment" | "readEvent">,
): Promise<Scoped> {
  const scoped = await narrowEach(searched, request, world);
  const { found, outdated, scope, posts } = scoped;
  if (found.kind !== "videos" || searched.kind !== "videos") return scoped;
  const missing = new Set(outdated.map(({ video }) => video.path));
  const published = new Set(posts.paths.flatMap(request.posts.videosOf));
  const isNeeded = (path: string) => published.has(path) && !missing.has(path) && !request.judge.ignores(path);
  const needed = searched.paths.filter(isNeeded);
  if (needed.length === 0) return scoped;
  const isLeftOut = (path: string) => !published.has(path);
  return {
    ...scoped,
    found: { ...found, paths: [...new Set([...found.paths, ...needed])].sort() },
    ...(scope && { scope: { ...scope, unchanged: scope.unchanged.filter(isLeftOut) } }),
  };
}

async function narrowEach(
  searched: Searched,
  request: NarrowRequest,
  world: Pick<World, "workspace" | "environment" | "readEvent">,
): Promise<Scoped> {
  const { part, path, judge, posts } = request;
  const all = leaveOut(searched, request);
  const [whole, found] = [takeShard(searched, part), takeShard(all, part)];
  const belongs = (each: string) => part === undefined || part.holds(each);
  // That there is nothing at all has been judged before, and what the policy ignores is reported with the policy.
  const everything = {
    found,
    outdated: [],
    ignored: whole.kind === "videos" ? whole.paths.filter(judge.ignores) : [],
    posts: { paths: posts.paths.filter(belongs), lacking: [] },
    remarks: isEmpty(all) ? [] : remarkOnNothing(found, request.wording),
  };
  const { isUncertain } = request;
  const hasFiles = all.kind === "videos" && (namesFiles(all) || posts.paths.length > 0);
  if (all.kind === "no-repository" || (!hasFiles && !isUncertain)) return everything;
  const explain = (remark: Remark) => ({ ...everything, remarks: [...everything.remarks, remark] });
  const run = world.readEvent();
  const isAll = request.scope === "all" || (request.scope === "auto" && !bringsChanges(run));
  if (isAll && parseEvent(run).kind !== "pull-request") return everything;
  // What lists changes takes long to load.
  const { findChangedVideos, lacksPullRequest } = await import("../sources/changes/find.ts");
  const place = { ...world, run };
  const isLacked = isAll && hasFiles && lacksPullRequest([...all.paths, ...posts.paths], place);
  if (isAll) return isLacked ? explain(remarkOnLackedPullRequest(run.name)) : everything;
  const select = createSelectors(request, world.workspace);
  const selection = {
    ...all,
    paths: [...new Set([...all.paths, ...posts.paths])],
    selectVideos: (paths: readonly string[]) => [...new Set([...select.videos(paths), ...select.posts(paths)])],
    hasSameRules: judge.isSameAt,
    isListNeeded: isUncertain,
  };
  const changes = await findChangedVideos(selection, { ...place, since: request.since, token: request.githubToken });
  if (changes.kind === "none") return everything;
  if (changes.kind === "unlisted") {
    if (!hasFiles) return everything;
    if (!changes.lacksHead) return explain(remarkOnUnlisted(changes, request));
    return explain(remarkOnLackedHead({ ...changes, event: run.name }));
  }
  const isPolicyChanged = changes.touches(path);
  if (!hasFiles && !isPolicyChanged) return { ...everything, isPolicyChanged };
  const changed = takeChanged(
    all,
    { ...changes, ...sortKinds(changes.videos, all, posts, select.posts) },
    run,
    request,
  );
  if (!isPolicyChanged || request.isUnaffected) {
    const ignored = everything.ignored.filter(changes.touches);
    const { scope, remarks } = changed;
    const isSilent = scope.unchanged.length > 0 && ignored.length > 0 && remarks.length > 0;
    return { ...changed, ignored, isPolicyChanged, remarks: isSilent ? [remarkOnIgnored(path, ignored)] : remarks };
  }
  // What is not in the checkout can't be checked there, whatever the reason to look at it.
  const { outdated } = changed;
  const { lacking } = changed.posts;
  const lost = new Set(lacking.map((each) => each.path));
  const kept = { paths: everything.posts.paths.filter((each) => !lost.has(each)), lacking };
  const missing = new Set(outdated.map(({ video }) => video.path));
  const keep = (paths: readonly string[]) => paths.filter((each) => !missing.has(each));
  const rest = found.kind === "videos" ? { ...found, paths: keep(found.paths), absent: keep(found.absent) } : found;
  return { ...explain(remarkOnChangedPolicy(path, request)), found: rest, outdated, posts: kept, isPolicyChanged };
}

/** The search without what the policy ignores. */
function leaveOut(all: Searched, { judge, path }: ScopePolicy): Searched {
  if (all.kind !== "videos") return all;
  const keep = (paths: readonly string[]) => paths.filter((each) => !judge.ignores(each));
  const kept = { ...all, paths: keep(all.paths), absent: keep(all.absent) };
  const isWhole = kept.paths.length === all.paths.length && kept.absent.length === all.absent.length;
  return isWhole ? all : { ...kept, tried: `${all.tried}, except those that the policy '${path}' ignores` };
}

/** Which of some paths are videos or posts to check, as far as the lines say. */
function createSelectors({ videos, posts, judge, since }: NarrowRequest, workspace: string) {
  const kind = since === undefined ? VIDEOS : TYPED_VIDEOS;
  const keep = (paths: readonly string[]) => paths.filter((each) => !judge.ignores(each));
  return {
    videos: (paths: readonly string[]) => keep(selectByLines(videos, workspace, paths, kind)),
    // Without a line, no file is a post.
    posts: (paths: readonly string[]) =>
      posts.lines.length === 0 ? [] : keep(selectByLines(posts.lines, workspace, paths, POSTS)),
  };
}

/** A list of changes about videos and posts, by kind. A file that is not on disk is what the lines say. */
function sortKinds(
  both: ChangedVideos,
  all: SearchedFiles,
  { paths }: ScopePosts,
  selectPosts: (paths: readonly string[]) => readonly string[],
): { videos: ChangedVideos; posts: ChangedVideos } {
  const found = { videos: new Set([...all.paths, ...all.absent]), posts: new Set(paths) };
  const others = [...both.absent, ...both.outdated].filter((each) => !found.videos.has(each));
  const isPost = new Set([...found.posts, ...selectPosts(others)]);
  const pick = (belongs: (path: string) => boolean): ChangedVideos => ({
    changed: both.changed.filter(belongs),
    unchanged: both.unchanged.filter(belongs),
    absent: both.absent.filter(belongs),
    outdated: both.outdated.filter(belongs),
  });
  return {
    videos: pick((path) => found.videos.has(path) || !isPost.has(path)),
    posts: pick((path) => isPost.has(path)),
  };
}

function takeChanged(
  all: SearchedFiles,
  { base, commit, videos, posts, touches }: Omit<ListedChanges, "kind"> & { posts: ChangedVideos },
  run: RunEvent,
  { part, since, wording, posts: { paths, isAlone, videosOf, wantedBy } }: NarrowRequest,
): Omit<Scoped, "ignored"> & { scope: Scope } {
  const { changed, unchanged } = videos;
  const belongs = (path: string) => part === undefined || part.holds(path);
  const outdated = [
    ...videos.outdated
      .filter(belongs)
      .map((path) => createMissing(path, { ...OUTDATED, advice: adviseOnHead(run.name) })),
    ...videos.absent.filter(belongs).map((path) => createMissing(path, ABSENT)),
  ];
  const lacking = [
    ...posts.outdated.map((path) => ({ path, ...OUTDATED, advice: adviseOnHead(run.name) })),
    ...posts.absent.map((path) => ({ path, ...ABSENT })),
  ].filter(({ path }) => belongs(path));
  const isTouched = createSet([...changed, ...videos.outdated, ...videos.absent]);
  const isChanged = createSet(posts.changed);
  const isOutdated = createSet(posts.outdated);
  // A post's path decides which video it has. A video that is moved or removed can leave the post with another one.
  const isMoved = (path: string) => [path, ...wantedBy(path)].some(touches);
  const isPostChanged = (path: string) =>
    !isOutdated(path) && (isChanged(path) || videosOf(path).some(isTouched) || isMoved(path));
  const changedPosts = paths.filter(isPostChanged);
  const unchangedPosts = paths.filter((path) => !isOutdated(path) && !isPostChanged(path));
  const scope = {
    base,
    commit,
    unchanged: unchanged.filter(belongs),
    ...(unchangedPosts.length > 0 && { unchangedPosts: unchangedPosts.filter(belongs) }),
    ...(since !== undefined && { isAsked: true as const }),
  };
  const scopedPosts = { paths: changedPosts.filter(belongs), lacking };
  const tried = `${all.tried}, of which only the changed ones are checked`;
  const found = takeShard({ ...all, paths: changed, absent: [], tried }, part);
  const scoped = { found, outdated, posts: scopedPosts, scope };
  const isNone = isEmpty(found) && outdated.length + lacking.length + scopedPosts.paths.length === 0;
  if (isNone && hasLeftOut(scope)) {
    const remark = part === undefined ? remarkOnUnchanged(scope, isAlone) : remarkOnUnchangedPart(scope);
    return { ...scoped, remarks: [remark] };
  }
  const isSilent = outdated.length + lacking.length + changedPosts.length > 0 || isEmpty(all);
  return { ...scoped, remarks: isSilent ? [] : remarkOnNothing(found, wording) };
}

type ListedChanges = Extract<ChangedFound, { kind: "found" }>;

function createSet(paths: readonly string[]): (path: string) => boolean {
  const set = new Set(paths);
  return (path) => set.has(path);
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
  advice: "Check out all files (a sparse checkout leaves some out), or restore what was deleted",
};
