/** Finds, probes and judges videos and posts. Shows nothing and does not decide how the process ends. */
import { resolve } from "node:path";
import { checkVideo } from "../check/check.ts";
import { pointToCopies } from "../check/fix/beside.ts";
import { type FixNames, nameFixes } from "../check/fix/paths.ts";
import { steadyIntervals } from "../check/limits.ts";
import type { Judge } from "../check/policy.ts";
import { DEFAULT_POLICY } from "../model/default-policy.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { CheckedPost } from "../model/post.ts";
import type { Remark, Scope } from "../model/report.ts";
import { createSharing } from "../model/sharing.ts";
import type { InspectedVideo, Video } from "../model/video.ts";
import type { InputProblem } from "../model/wording.ts";
import { remarkOnAbsent, remarkOnInterruption, remarkOnUnadded } from "../report/text/remarks.ts";
import { lookUp } from "../sources/workspace/disk.ts";
import { TYPED_VIDEOS, UNCOMMITTED_VIDEOS, VIDEOS } from "../sources/workspace/file-kind.ts";
import { findTop } from "../sources/workspace/git.ts";
import { readHead } from "../sources/workspace/head.ts";
import { isForLfs } from "../sources/workspace/lfs-attribute.ts";
import { findReplacements } from "../sources/workspace/replacements.ts";
import { findVideos, type Searched } from "../sources/workspace/search.ts";
import { selectByLines } from "../sources/workspace/selection.ts";
import { openPart } from "../sources/workspace/shard.ts";
import { nameVideos } from "../sources/workspace/shown-names.ts";
import { createTracking, type TrackedIndex } from "../sources/workspace/tracked.ts";
import { listUntracked } from "../sources/workspace/untracked.ts";
import { listCopies } from "./copies.ts";
import { askCreator, type CreatorAsking, findDrafts, judgeForCreator } from "./creator.ts";
import { type Files, type InspectRequest, inspectBy, type Watch } from "./inspect.ts";
import { loadPolicy, type PolicyRequest } from "./policy.ts";
import { remarkOnPolicy } from "./policy-remarks.ts";
import { askPostUrls } from "./post-urls.ts";
import {
  addVideos,
  describeFiles,
  judgePosts,
  listPosts,
  listPublished,
  loadPosts,
  locateAgain,
  readPostFiles,
  takePosts,
} from "./posts.ts";
import { narrow, type ScopeRequest } from "./scope.ts";
import { isEmpty, judgeSearch, needsNoVideo, type SearchPolicy } from "./search-result.ts";
import type { World } from "./world.ts";

/** Which videos to check, and how to read them. */
export type CheckRequest = ScopeRequest &
  InspectRequest &
  SearchPolicy &
  CreatorAsking &
  PolicyRequest & {
    /** Files, directories, globs and URLs. If empty, the videos that git tracks. */
    videos: readonly string[];
    /** Without paths, whether videos count that git neither tracks nor ignores. */
    holdsUntracked?: boolean;
    /** Files, directories and globs of post files. */
    posts: readonly string[];
    /** Tokens that no message may show. */
    secrets: readonly string[];
  };

/**
 * What was checked, and why not more. `files`: the paths of the videos that are files of the workspace. `index`: what
 * git tracks of them, if it was asked. `posts`: absent if none were asked for. `postFiles`: their paths.
 */
export type Checked = {
  kind: "checked";
  videos: readonly CheckedVideo[];
  posts?: readonly CheckedPost[];
  remarks: readonly Remark[];
  scope: Scope | undefined;
  files: readonly string[];
  postFiles: readonly string[];
  index: TrackedIndex | undefined;
  /** The one that is checked out, if that is known without git. */
  commit: string | undefined;
  judging: Judging;
  /** Whether the watch has ended the reading before all videos were read. */
  isInterrupted: boolean;
};

/**
 * What videos were judged by, for those that take their place. `judgePosts`: the posts again, with such videos, which
 * may have other names.
 */
export type Judging = { judge: Judge; nowMs: number; namesOf(video: Video): FixNames; judgePosts: JudgePosts };
type JudgePosts = (videos: readonly CheckedVideo[]) => Promise<CheckedPost[]>;

/** The result of a check. `problems`: what is wrong with the lines of `videos`; then nothing was checked. */
export type CheckResult = Checked | { kind: "problems"; problems: readonly InputProblem[] };

/** `watch` looks on while videos are read, and can end that. */
export async function checkVideos(
  request: CheckRequest,
  world: Pick<World, "workspace" | "environment" | "now" | "readEvent">,
  watch: Watch,
): Promise<CheckResult> {
  const { workspace, environment } = world;
  const typed = request.holdsUntracked ? UNCOMMITTED_VIDEOS : TYPED_VIDEOS;
  const listed = await findVideos(request.videos, workspace, environment, request.isAnywhere ? typed : VIDEOS);
  const index = listed.kind === "videos" ? listed.index : undefined;
  const isPolicyTracked = index && index.records.find(DEFAULT_POLICY) !== undefined;
  const policy = await loadPolicy(request, world, {
    isTracked: isPolicyTracked,
    videos: listed.kind === "videos" ? listed.paths : [],
  });
  if (policy.kind === "problems") return policy;
  const loaded = await loadPosts(request, policy, world);
  if (loaded.kind === "problems") return loaded;
  if (listed.kind === "problems") {
    return { kind: "problems", problems: listed.problems.map((each) => request.wording.describe("videos", each)) };
  }
  const all = addVideos(listed, loaded.files);
  // A post can publish a video from a URL.
  const ifNone = request.posts.length > 0 && needsNoVideo(listed, request) ? "ignore" : undefined;
  const { problems, remarks } = judgeSearch(isEmpty(all) ? listed : all, {
    ...request,
    ifNoVideos: request.ifNoVideos ?? ifNone,
  });
  if (problems.length > 0) return { kind: "problems", problems };
  const { path, judge } = policy;
  const part = request.shard && (await openPart(request.shard));
  const isUnaffected = policy.former?.kind === "same" || policy.former?.kind === "counts";
  const isUncertain = policy.former?.kind === "unknown" && policy.policy !== undefined;
  const postScope = describeFiles(request.posts, loaded.files, isEmpty(listed));
  const {
    found,
    outdated,
    ignored,
    posts: changedPosts,
    scope,
    remarks: aboutScope,
    isPolicyChanged,
  } = await narrow(all, { ...request, part, posts: postScope, path, judge, isUnaffected, isUncertain }, world);
  const postFiles = await takePosts(loaded.files, changedPosts);
  const { paths, urls } = found.kind === "videos" ? found : { paths: [], urls: [] };
  const formerJudge = policy.former?.kind === "read" ? policy.former.judge : undefined;
  const inspect: Inspect = (files, by) => inspectBy(files, by, request, world, watch);
  const isAnyVideo = paths.length + urls.length > 0;
  const isAnyToJudge = isAnyVideo || postFiles.length > 0;
  const asking = isAnyToJudge ? askCreator({ ...request, isAnyVideo }, watch.log) : undefined;
  const askingUrls = askPostUrls(listPosts(postFiles));
  const read = await inspect({ paths, urls }, judge);
  const unread = paths.length + urls.length - read.length;
  const { creator, remarks: aboutCreator } = (await asking) ?? { remarks: [] };
  // Other parts, and earlier commits, write into the same folders.
  const isTracked = createTracking(workspace, environment, { paths, index });
  const at = (path: string) => resolve(workspace, path);
  const namesOf = nameFixes({
    ...{ ...nameVideos(all), isTracked },
    isTaken: (path) => lookUp(at(path)) !== "absent",
    isForLfs: (path) => isForLfs(at(path), environment),
  });
  const inspected = [...read, ...outdated];
  const judging = { nowMs: world.now(), namesOf };
  // A post that belongs to another part says so, too.
  const isDraft = findDrafts(listPublished(loaded.files));
  const judgeNow = judgeForCreator(judge, creator, isDraft);
  const videos = judgeAll(inspected, judgeNow, judging);
  const judgeFormerly = async (by: Judge) => {
    const read = await inspectByFormer({ paths, urls, ignored, inspected }, judge, by, inspect);
    return judgeAll(read, judgeForCreator(by, creator, isDraft), judging);
  };
  const formerVideos = formerJudge === undefined ? [] : await judgeFormerly(formerJudge);
  const judgingPosts = { policy: path, creator, urls: await askingUrls, nowMs: judging.nowMs };
  const posts = await judgePosts(postFiles, { ...judgingPosts, judge, videos });
  const judgePostsAgain: JudgePosts = (by) =>
    judgePosts(locateAgain(postFiles, world), { ...judgingPosts, judge, videos: by });
  const judgePostsFormerly = async (by: Judge) => {
    const files = [...postFiles, ...(await readPostFiles(loaded.ignored, request.secrets, world))];
    return judgePosts(files, { ...judgingPosts, judge: by, videos: formerVideos });
  };
  const formerPosts = formerJudge === undefined ? [] : await judgePostsFormerly(formerJudge);
  const absent = found.kind === "videos" ? found.absent : [];
  const files = all.kind === "videos" ? all.paths : [];
  const isNamed = all.kind === "videos" && all.basis === "named";
  const copies = { paths: listCopies(videos, namesOf, files, workspace), urls: [] };
  const replaced = findReplacements(absent, workspace, isTracked);
  const known = new Set([...files, ...copies.paths, ...replaced.map(({ by }) => by)]);
  const unadded = request.isAnywhere ? listUnadded(listed, request, world) : [];
  const isLeft = (each: string) => !known.has(each) && !judge.ignores(each) && (part?.holds(each) ?? true);
  const about = [
    ...remarks,
    ...loaded.remarks,
    ...aboutScope,
    ...aboutCreator,
    ...remarkOnAbsent(absent, replaced),
    ...remarkOnUnadded(unadded.filter(isLeft), request.wording),
    ...(unread > 0 ? [remarkOnInterruption(read.length, paths.length + urls.length)] : []),
    ...(await remarkOnPolicy(policy, {
      ...{ ignored, isNamed, videos, formerVideos, posts, formerPosts },
      all: [...files, ...loaded.files.map(({ path: file }) => file), ...loaded.ignored],
      listUnnamed: request.videos.length > 0 ? () => listTrackedVideos(world) : undefined,
      listAll: (top) => listTrackedVideos({ ...world, workspace: top }),
      hasPosts: request.posts.length > 0,
      isTyped: request.isAnywhere === true,
      isChanged: isPolicyChanged,
    })),
  ];
  // Nobody waits for them: they are no part of the progress.
  const quiet = { log: () => {}, ...(watch.signal && { signal: watch.signal }) };
  const readCopies = copies.paths.length === 0 ? [] : await inspectBy(copies, judge, request, world, quiet);
  const beside = judgeAll(readCopies, judgeNow, judging);
  const limitsOf = (video: Video) => judgeNow.standardAt(pathOf(video)).limits;
  const pointed = pointToCopies([...videos, ...beside], namesOf, limitsOf).slice(0, videos.length);
  return {
    ...{ kind: "checked", videos: pointed, remarks: about, scope, files: paths, index },
    ...(request.posts.length > 0 && { posts }),
    ...{ postFiles: postFiles.map((each) => each.path), commit: readHead(findTop(workspace)) },
    judging: { ...judging, judge: judgeNow, judgePosts: judgePostsAgain },
    isInterrupted: unread > 0,
  };
}

/** The videos that git neither tracks nor ignores, where only those were looked for that it tracks. */
function listUnadded(
  listed: Searched,
  { videos, holdsUntracked = false }: CheckRequest,
  { workspace, environment }: Pick<World, "workspace" | "environment">,
): string[] {
  if (listed.kind !== "videos" || listed.index === undefined || holdsUntracked) return [];
  // Where git tracks no video at all, another remark speaks of those on disk.
  if (listed.untracked !== undefined) return [];
  return selectByLines(videos, workspace, listUntracked(listed.index, workspace, environment)).sort();
}

/** The videos that a check without lines of `videos` finds. */
async function listTrackedVideos({ workspace, environment }: Pick<World, "workspace" | "environment">) {
  const found = await findVideos([], workspace, environment);
  return found.kind === "videos" ? [...found.paths, ...found.absent] : [];
}

/** Where a video is in the workspace: policies don't concern URLs. */
function pathOf({ path, source }: Video): string | undefined {
  return source.kind === "url" ? undefined : path;
}

/** Judges what a policy does not ignore, in order of path. */
function judgeAll(
  inspected: readonly InspectedVideo[],
  { ignores, standardAt }: Judge,
  { nowMs, namesOf }: { nowMs: number; namesOf(video: Video): FixNames },
): CheckedVideo[] {
  const share = createSharing();
  return inspected
    .filter(({ video }) => video.source.kind === "url" || !ignores(video.path))
    .map(({ video, inspection }) =>
      shareTexts(checkVideo(video, inspection, { ...standardAt(pathOf(video)), nowMs, names: namesOf(video) }), share),
    )
    .sort(inOrderOfPath);
}

/** Findings of one rule say the same of most videos. */
function shareTexts(checked: CheckedVideo, share: ReturnType<typeof createSharing>): CheckedVideo {
  if (checked.findings.length === 0) return { ...checked, findings: NO_FINDINGS };
  for (const finding of checked.findings) {
    finding.problem = share(finding.problem);
    finding.advice = share(finding.advice);
    finding.limit = share(finding.limit ?? undefined) ?? null;
  }
  return checked;
}

const NO_FINDINGS: CheckedVideo["findings"] = [];

/** Reads videos as the policy of a judge wants it. */
type Inspect = (files: Files, by: Judge) => Promise<InspectedVideo[]>;

/**
 * What a former policy judges: what is `inspected`, and what only the policy of now ignores. A rate that counted as
 * steady is another fact where the limits of the frame rate were others: there, videos are read again.
 */
async function inspectByFormer(
  { paths, urls, ignored, inspected }: Files & { ignored: readonly string[]; inspected: readonly InspectedVideo[] },
  now: Judge,
  former: Judge,
  inspect: Inspect,
): Promise<InspectedVideo[]> {
  const intervalsAt = ({ standardAt }: Judge, path: string | undefined) =>
    Object.values(steadyIntervals(standardAt(path).limits)).join();
  const isReadAlike = (path: string | undefined) => intervalsAt(now, path) === intervalsAt(former, path);
  const again = [...paths.filter((path) => !isReadAlike(path)), ...ignored].filter((path) => !former.ignores(path));
  const files = { paths: again, urls: isReadAlike(undefined) ? [] : urls };
  return [...inspected.filter(({ video }) => isReadAlike(pathOf(video))), ...(await inspect(files, former))];
}

/** Sorts videos as reports have them. */
export function inOrderOfPath({ video: { path: a } }: CheckedVideo, { video: { path: b } }: CheckedVideo): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
