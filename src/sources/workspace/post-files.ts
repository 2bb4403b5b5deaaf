/** Reads post files, and finds the videos that they publish. Reads no post, and opens no video. */
import { realpathSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { VIDEO_EXTENSIONS } from "../../model/formats.ts";
import { once } from "../../model/once.ts";
import type { VideoFault } from "../../model/post.ts";
import { isInside } from "../../text/paths.ts";
import { lookUp, openDisk } from "./disk.ts";
import type { ReadFile } from "./file.ts";
import { findTop } from "./git.ts";
import { isInGit } from "./links.ts";
import { type PresentText, readText } from "./text-file.ts";

/** Reads a post file of at most `limitBytes`. Links are followed as those to videos are. */
export function readPostFile(path: string, limitBytes: number, read: ReadFile): PresentText {
  const reading = read(path, (file) => readText(file, { bytes: limitBytes, advice: "Split it into several files" }));
  if (reading.kind === "read") return reading.value;
  const { problem, advice = "Name a file that can be read" } = reading;
  return { kind: "refused", why: `which can't be read: ${problem}`, advice };
}

/**
 * The video of a post, by its path from the workspace; or why it has none. `none`: no file is named or beside it.
 * `wanted`: the paths that were looked at. A file that comes to one of them, or goes, can change the result.
 * `meant`: the file that was probably meant by a missing one, by its path relative to the post file.
 */
export type VideoLookup = { wanted?: readonly string[] } & (
  | { kind: "file"; path: string }
  | { kind: "none" }
  | { kind: "fault"; fault: VideoFault; meant?: string }
);

/** Finds the videos of the posts of a workspace. */
export type FindVideo = {
  /** The file that a post names, by a path relative to the post file. It never leads out of the workspace. */
  named(post: string, name: string): VideoLookup;
  /** The file of the same name beside a post file. */
  beside(post: string): VideoLookup;
};

export function openVideosOfPosts(workspace: string): FindVideo {
  const list = openDisk(workspace);
  const isInRepository = once(() => openRepository(workspace));
  // A folder can hold thousands of posts.
  const known = new Map<string, ReadonlySet<string>>();
  const listFiles = (folder: string): ReadonlySet<string> => {
    const listed = known.get(folder);
    if (listed !== undefined) return listed;
    const listing = list(folder);
    const files = listing.kind === "open" ? listing.entries.filter(({ kind }) => kind === "file") : [];
    const names = new Set(files.map(({ name }) => name));
    known.set(folder, names);
    return names;
  };
  const findMeant = (post: string, name: string, path: string): { meant?: string } => {
    const folder = posix.dirname(post);
    const fromTop = posix.normalize(name.replaceAll(sep, "/"));
    const isInside = !/^\.\.(\/|$)/.test(fromTop) && !isInGit(fromTop) && !folder.startsWith("..");
    if (isInside && lookUp(join(workspace, fromTop)) === "file") return { meant: posix.relative(folder, fromTop) };
    const beside = posix.dirname(path);
    const names = listFiles(beside === "." ? "" : beside);
    const stem = posix.basename(path, posix.extname(path));
    const other = SPELLINGS.map((extension) => `${stem}.${extension}`).find((each) => names.has(each));
    return other === undefined ? {} : { meant: posix.join(posix.dirname(name.replaceAll(sep, "/")), other) };
  };
  return {
    named(post, name) {
      const fault = findFault(name);
      if (fault !== undefined) return { kind: "fault", fault };
      // Windows reads a backslash as it reads a slash.
      const path = posix.join(posix.dirname(post), name.replaceAll(sep, "/"));
      if (/^\.\.(\/|$)/.test(path)) return { kind: "fault", fault: isInRepository()(path) ? "above" : "outside" };
      if (isInGit(path)) return { kind: "fault", fault: "in-git" };
      const found = lookUp(join(workspace, path));
      const wanted = [path];
      if (found === "absent") return { kind: "fault", fault: "missing", wanted, ...findMeant(post, name, path) };
      if (found === "directory") return { kind: "fault", fault: "directory", wanted };
      return { kind: "file", path, wanted };
    },
    beside(post) {
      const folder = posix.dirname(post);
      const names = listFiles(folder === "." ? "" : folder);
      const possible = listNames(posix.basename(post));
      const name = possible.find((each) => names.has(each));
      const place = (each: string) => posix.join(folder, each);
      const wanted = possible.map(place);
      return name === undefined ? { kind: "none", wanted } : { kind: "file", path: place(name), wanted };
    },
  };
}

/** Whether a path from the workspace leads to a place in the workspace's repository. Looks for no file there. */
function openRepository(workspace: string): (path: string) => boolean {
  if (lookUp(workspace) !== "directory") return () => false;
  const folder = realpathSync.native(workspace);
  const top = findTop(folder);
  const isRepository = lookUp(join(top, ".git")) !== "absent";
  return (path) => isRepository && isInside(top, join(folder, path));
}

/** What no name of a video can be, wherever the post is. A drive of Windows is none either. */
function findFault(name: string): VideoFault | undefined {
  if (name.includes("\0")) return "nul";
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(name)) return "url";
  if (name.startsWith("/") || /^([a-z]:)?\\|^[a-z]:\//i.test(name)) return "absolute";
  return name === "" || name.endsWith("/") ? "missing" : undefined;
}

/** These first, in the order in which `examples/upload.mjs` looks for them. */
const USUAL = ["mp4", "mov", "webm", "m4v", "qt"];
const EXTENSIONS = [...new Set([...USUAL, ...VIDEO_EXTENSIONS])];

const SPELLINGS = EXTENSIONS.flatMap(listSpellings);

/** What the video of a post file can be called: `launch.mp4` for `launch.json` and for `launch.post.yml`. */
function listNames(post: string): string[] {
  const whole = post.replace(/\.(json|ya?ml)$/i, "");
  const stems = new Set([whole.replace(/\.post$/i, ""), whole]);
  return [...stems].flatMap((stem) => SPELLINGS.map((extension) => `${stem}.${extension}`));
}

/** `mov`, `MOV`, and the other ways to write it: letters in any case. */
function listSpellings(extension: string): string[] {
  let spellings = [""];
  for (const letter of extension) {
    const cases = new Set([letter, letter.toUpperCase()]);
    spellings = spellings.flatMap((start) => [...cases].map((each) => start + each));
  }
  return [...new Set([extension, extension.toUpperCase(), ...spellings])];
}
