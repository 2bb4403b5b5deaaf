/** Reads post files, and judges their posts beside the checked videos. Shows nothing. */
import type { Judge } from "../check/policy.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { CheckedPost, Creator, PostFinding } from "../model/post.ts";
import type { Problem } from "../model/problem.ts";
import type { Remark } from "../model/report.ts";
import type { CheckWording, InputProblem, SettingProblem } from "../model/wording.ts";
import type { Post } from "../posts/post.ts";
import type { Surroundings } from "../posts/rule.ts";
import { remarkOnIgnored } from "../report/text/policy.ts";
import { remarkOnGap } from "../report/text/remarks.ts";
import { openWorkspace } from "../sources/workspace/file.ts";
import { POSTS, TYPED_POSTS } from "../sources/workspace/file-kind.ts";
import { openVideosOfPosts, readPostFile, type VideoLookup } from "../sources/workspace/post-files.ts";
import { findPosts, type Searched } from "../sources/workspace/search.ts";
import { formatInteger } from "../text/quantities.ts";
import type { Published } from "./creator.ts";
import type { Scoped, ScopePosts } from "./scope.ts";
import type { World } from "./world.ts";

/** A post, if it is one, and the file that it publishes. `findings`: why it can't be read, or only in part. */
type LocatedPost = { post?: Post; video: VideoLookup; findings: readonly PostFinding[] };

/** A post file as it was read. It has at least one post, or what stands in its place. */
export type PostFile = { path: string; posts: readonly LocatedPost[] };

/**
 * The post files of a run, in order of path; or what is wrong with the lines of the input. `ignored`: the paths of
 * those that the policy ignores.
 */
export type LoadedPosts =
  | { kind: "loaded"; files: readonly PostFile[]; ignored: readonly string[]; remarks: readonly Remark[] }
  | { kind: "problems"; problems: readonly InputProblem[] };

/** `isAnywhere`: the lines are arguments of a command. */
type PostsRequest = {
  posts: readonly string[];
  secrets: readonly string[];
  isAnywhere?: true;
  wording: CheckWording;
};

/** More are an error: a pull request decides how long they take. */
const MOST_FILES = 10_000;

/** Finds and reads the post files that the policy does not ignore. A line that matches nothing is an error. */
export async function loadPosts(
  { posts: lines, secrets, isAnywhere, wording }: PostsRequest,
  { path: policy, judge }: { path: string; judge: Judge },
  world: Pick<World, "workspace" | "environment">,
): Promise<LoadedPosts> {
  if (lines.length === 0) return { kind: "loaded", files: [], ignored: [], remarks: [] };
  const refuse = (problems: readonly SettingProblem[]) => ({
    kind: "problems" as const,
    problems: problems.map((each) => wording.describe("posts", each)),
  });
  const found = await findPosts(lines, world.workspace, world.environment, isAnywhere ? TYPED_POSTS : POSTS);
  if (found.kind === "problems") return refuse(found.problems);
  if (found.gaps.length > 0) return refuse(found.gaps);
  if (found.paths.length > MOST_FILES) return refuse([describeTooMany(found.paths.length)]);
  const ignored = found.paths.filter(judge.ignores);
  const counting = found.paths.filter((path) => !judge.ignores(path));
  const files = await readPostFiles(counting, secrets, world);
  const unused = found.unused.map((each) => wording.describe("posts", each));
  const remarks = [
    ...unused.map((each) => remarkOnGap(each, "warning")),
    ...(ignored.length === 0 ? [] : [remarkOnIgnored(policy, ignored, "post file")]),
  ];
  return { kind: "loaded", files, ignored, remarks };
}

function describeTooMany(count: number): Problem {
  return {
    problem: `names ${formatInteger(count)} files, more than ${formatInteger(MOST_FILES)}`,
    advice: "Name fewer files, or put several posts into one",
  };
}

/** In all post files of a run: a small file can hold thousands of posts, and a large one none. */
const MOST_IN_ALL = { posts: 10_000, bytes: 50_000_000 };

/** Reads post files of the workspace, whatever is in them. A file after {@link MOST_IN_ALL} gets a finding instead. */
export async function readPostFiles(
  paths: readonly string[],
  secrets: readonly string[],
  { workspace, environment }: Pick<World, "workspace" | "environment">,
): Promise<PostFile[]> {
  if (paths.length === 0) return [];
  // The YAML package takes long to load, so it is loaded only if there is a post.
  const { objectToFile, readPosts } = await import("../posts/read.ts");
  const { LARGEST_POST_FILE_BYTES } = await import("../posts/limits.ts");
  const read = openWorkspace(workspace, environment);
  const videos = openVideosOfPosts(workspace);
  const counted = { posts: 0, bytes: 0 };
  return paths.map((path) => {
    const unit =
      counted.posts >= MOST_IN_ALL.posts ? "posts" : counted.bytes >= MOST_IN_ALL.bytes ? "bytes" : undefined;
    if (unit !== undefined) {
      const problem = `The file was not read: those before it have ${formatInteger(MOST_IN_ALL[unit])} ${unit} or more`;
      return refuse(path, objectToFile(START, problem, "Name fewer post files"));
    }
    const file = readPostFile(path, LARGEST_POST_FILE_BYTES, read);
    if (file.kind !== "text") {
      const { why } = file;
      const advice = POSTS.isNamed(path) ? file.advice : `Name a post file: its name ends in ${POSTS.endings}`;
      return refuse(path, objectToFile(START, `The file ${why.replace(/^which /, "")}`, advice));
    }
    const posts = readPosts(path, coverSecrets(file.text, secrets));
    counted.posts += posts.length;
    counted.bytes += Buffer.byteLength(file.text);
    return locateVideos({ path, posts }, videos);
  });
}

/** The same post files, with the videos that are there now. */
export function locateAgain(files: readonly PostFile[], { workspace }: Pick<World, "workspace">): PostFile[] {
  const videos = openVideosOfPosts(workspace);
  return files.map((file) => locateVideos(file, videos));
}

function locateVideos(
  { path, posts }: { path: string; posts: readonly Omit<PostFile["posts"][number], "video">[] },
  videos: ReturnType<typeof openVideosOfPosts>,
): PostFile {
  // The name of the file means none of several posts.
  const findBeside = posts.length === 1 ? videos.beside : () => NONE;
  const locate = (post: Post | undefined): VideoLookup => {
    if (post?.medium !== "video") return NONE;
    return post.video === undefined ? findBeside(path) : videos.named(path, post.video.name);
  };
  return { path, posts: posts.map((each) => ({ ...each, video: locate(each.post) })) };
}

function refuse(path: string, finding: PostFinding): PostFile {
  return { path, posts: [{ video: NONE, findings: [finding] }] };
}

/**
 * A text in which nothing else has moved. A token stands in a post by mistake only, and findings quote posts. What is
 * shorter is no token, but may be a word of a post.
 */
function coverSecrets(text: string, secrets: readonly string[]): string {
  const tokens = secrets.filter(({ length }) => length >= SHORTEST_TOKEN);
  return tokens.reduce((covered, token) => covered.replaceAll(token, "•".repeat(token.length)), text);
}

const SHORTEST_TOKEN = 8;

const START = { line: 1, column: 1 };
const NONE: VideoLookup = { kind: "none" };

/** A post file that can't be read where it is. Both texts are without their last full stop. */
async function createLackingFile(path: string, { problem, advice }: Problem): Promise<PostFile> {
  const { objectToFile } = await import("../posts/read.ts");
  return refuse(path, objectToFile(START, `The file can't be checked: ${problem}`, advice));
}

/** The files of the workspace that the posts of a file publish, each once. */
function listVideosOf({ posts }: PostFile): string[] {
  return [...new Set(posts.flatMap(({ video }) => (video.kind === "file" ? [video.path] : [])))];
}

/** The videos that posts publish are checked with the others, each once. */
export function addVideos(listed: Searched, files: readonly PostFile[]): Searched {
  const published = files.flatMap(listVideosOf);
  if (listed.kind === "videos") {
    if (published.length === 0) return listed;
    return { ...listed, paths: [...new Set([...listed.paths, ...published])].sort() };
  }
  if (files.length === 0) return listed;
  const none = { urls: [], absent: [], gaps: [], unused: [] };
  return { ...listed, ...none, kind: "videos", basis: "named", paths: [...new Set(published)].sort() };
}

/** What the search for changes has to know about post files. `lines`: of the input. */
export function describeFiles(lines: readonly string[], files: readonly PostFile[], isAlone: boolean): ScopePosts {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const listOf = (list: (file: PostFile) => string[]) => (path: string) => {
    const file = byPath.get(path);
    return file === undefined ? [] : list(file);
  };
  const paths = [...byPath.keys()];
  return { lines, paths, isAlone, videosOf: listOf(listVideosOf), wantedBy: listOf(listWantedBy) };
}

/** Where the posts of a file look for their videos. */
function listWantedBy({ posts }: PostFile): string[] {
  return posts.flatMap(({ video }) => video.wanted ?? []);
}

/** The post files that are left to check, those that the checkout lacks included. */
export async function takePosts(files: readonly PostFile[], { paths, lacking }: Scoped["posts"]): Promise<PostFile[]> {
  const kept = new Set(paths);
  const lacked = await Promise.all(lacking.map(({ path, ...problem }) => createLackingFile(path, problem)));
  return [...files.filter(({ path }) => kept.has(path)), ...lacked];
}

/** The posts of files. */
export function listPosts(files: readonly PostFile[]): Post[] {
  return files.flatMap(({ posts }) => posts.flatMap(({ post }) => post ?? []));
}

/** What the posts of files do with files of the workspace. */
export function listPublished(files: readonly PostFile[]): Published[] {
  return files.flatMap(({ posts }) =>
    posts.flatMap(({ post, video }) =>
      post !== undefined && video.kind === "file" ? [{ path: video.path, publish: post.publish }] : [],
    ),
  );
}

/** What posts are judged by, besides what is in them. `policy`: where the policy is. */
export type PostJudging = {
  judge: Judge;
  policy: string;
  videos: readonly CheckedVideo[];
  creator?: Creator | undefined;
  urls: NonNullable<Surroundings["urls"]>;
  nowMs: number;
};

/** Judges the posts of files, in order of path. What a policy ignores is left out. */
export async function judgePosts(files: readonly PostFile[], judging: PostJudging): Promise<CheckedPost[]> {
  const { judge, videos, policy, creator, urls, nowMs } = judging;
  if (files.length === 0) return [];
  const { checkPost } = await import("../posts/check.ts");
  const byPath = new Map(videos.flatMap((each) => (each.video.source.kind === "url" ? [] : [[each.video.path, each]])));
  return files
    .filter(({ path }) => !judge.ignores(path))
    .flatMap(({ path, posts }) => {
      const levelOf = (rule: string) => judge.levelAt(rule, path);
      const known = { policy: { path: policy, levelOf }, nowMs, urls, ...(creator && { creator }) };
      return posts.map(({ post, video, findings }) => {
        const about = { ...known, ...describeLookup(video, byPath) };
        return decide(path, [...findings, ...(post === undefined ? [] : checkPost(post, about))], video);
      });
    })
    .sort(({ path: a }, { path: b }) => (a === b ? 0 : a < b ? -1 : 1));
}

function decide(path: string, findings: readonly PostFinding[], video: VideoLookup = NONE): CheckedPost {
  const verdict = findings.some(({ level }) => level === "error") ? "invalid" : "valid";
  return { path, ...(video.kind === "file" && { video: video.path }), findings, verdict };
}

/** What is known of the video of a post. One that the policy ignores was not checked, and is there. */
function describeLookup(lookup: VideoLookup, videos: ReadonlyMap<string, CheckedVideo>): Surroundings {
  switch (lookup.kind) {
    case "none":
      return { isVideoMissing: true };
    case "fault":
      if (lookup.fault !== "missing") return { videoFault: lookup.fault };
      return { isVideoMissing: true, ...(lookup.meant !== undefined && { meantVideo: lookup.meant }) };
    case "file": {
      const video = videos.get(lookup.path);
      return video === undefined ? {} : { video };
    }
  }
}
