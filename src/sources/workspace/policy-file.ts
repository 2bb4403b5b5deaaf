/** The text of the policy: in the workspace, or in another commit. Does not parse it. */
import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { measureDistance } from "../../text/closest.ts";
import { findTreeEntry, readObject } from "./committed-file.ts";
import { lookUp, openDisk } from "./disk.ts";
import { openWorkspace } from "./file.ts";
import { findRepository, findTop, mayBeInRepository, runGit } from "./git.ts";
import { SUBMODULE } from "./index-records.ts";
import { decode, type FileText, readText, refuseLarge } from "./text-file.ts";

/** A path from the workspace, with `/`, for the one that is given; `undefined` if it leads out. */
export function placeInWorkspace(given: string, workspace: string): string | undefined {
  const inWorkspace = isAbsolute(given) ? relative(workspace, given) : given;
  const path = posix.normalize(inWorkspace.replaceAll(sep, "/"));
  return /^\.\.?(\/|$)/.test(path) || isAbsolute(path) ? undefined : path;
}

/** Where a policy is, at the top of the repository around a folder. `path`: from that. `prefix`: from `top` to that. */
export type PolicyAround = { path: string; top: string; prefix: string };

/** The place of a policy at the top of the repository that a folder is in; `undefined` where that is the top. */
export function findAround(path: string, workspace: string): PolicyAround | undefined {
  if (lookUp(workspace) !== "directory") return undefined;
  const folder = realpathSync.native(workspace);
  const top = findTop(folder);
  if (top === folder || lookUp(join(top, ".git")) === "absent") return undefined;
  return { path: placeIn(folder, join(top, path)), top, prefix: placeIn(top, folder) };
}

/** Letters by which the name of a file can differ from the policy's. */
const MOST_TYPOS = 2;

/** A file that is called almost as the policy is, in the policy's folder or at the top, by its path. */
export function findMisplaced(path: string, workspace: string): string | undefined {
  const list = openDisk(workspace);
  const stem = posix.parse(path).name;
  const isNear = (name: string) =>
    /\.(ya?ml|json)$/i.test(name) &&
    measureDistance(posix.parse(name.replace(/^\./, "")).name, stem, MOST_TYPOS) < Infinity;
  return [posix.dirname(path), ""]
    .flatMap((folder) => {
      const listing = list(folder);
      const entries = listing.kind === "open" ? listing.entries : [];
      return entries
        .filter(({ name, kind }) => kind === "file" && isNear(name))
        .map(({ name }) => posix.join(folder, name));
    })
    .find((found) => found !== path);
}

/** Where files are: `environment` is git's. */
type Place = { workspace: string; environment: NodeJS.ProcessEnv };

/**
 * Reads a regular file of the workspace, of at most `limitBytes`. Follows no symbolic link: a pull request could bring
 * one that leads to what only the job has. What git tracks must be on disk. `isTracked`: what the index of the
 * workspace says of the path, if it is known; git is asked otherwise.
 */
export function readPlainFile(
  path: string,
  limitBytes: number,
  { workspace, environment }: Place,
  isTracked?: boolean,
): FileText {
  if (lookUp(join(workspace, path)) === "absent") {
    const isKnown = isTracked !== undefined && findRepository(join(workspace, path), workspace) === workspace;
    const isHeld = isKnown ? isTracked : isInIndex(path, { workspace, environment });
    return isHeld ? NOT_ON_DISK : { kind: "absent" };
  }
  const link = findLink(path, workspace);
  if (link !== undefined) {
    const why = link === path ? "which is a symbolic link" : "to which a symbolic link leads";
    return { kind: "refused", why, advice: "Commit the file itself, in a folder that is no link" };
  }
  const limit = { bytes: limitBytes, advice: SHORTEN };
  const reading = openWorkspace(workspace, environment)(path, (file) => readText(file, limit));
  if (reading.kind === "read") return reading.value;
  return { kind: "refused", why: `which can't be read: ${reading.problem}`, advice: "Name a regular file" };
}

/** The first symbolic link on the way to a path. */
function findLink(path: string, workspace: string): string | undefined {
  const names = path.split("/");
  const places = names.map((_, at) => names.slice(0, at + 1).join("/"));
  return places.find((place) => lstatSync(join(workspace, place), { throwIfNoEntry: false })?.isSymbolicLink());
}

const SHORTEN = "Use globs in place of long lists";

const NOT_ON_DISK: FileText = {
  kind: "refused",
  why: "which is tracked by Git, but not on disk",
  advice: "Check out its folder (a sparse checkout leaves it out), or restore what was deleted",
};

/** Whether Git tracks a path: its index has it. */
function isInIndex(path: string, place: Place): boolean {
  const found = locate(path, place.workspace);
  if (found === undefined) return false;
  const args = ["--literal-pathspecs", "ls-files", "-z", "--", found.path];
  const { status, stdout } = runGit(found.repository, args, place.environment);
  return status === 0 && stdout.length > 0;
}

/** Whether the commit that is checked out has something at a path. */
export function isCommitted(path: string, { workspace, environment }: Place): boolean {
  const found = locate(path, workspace);
  return found !== undefined && findTreeEntry(found.repository, "HEAD", found.path, environment).kind === "entry";
}

/** The repository that a path is in, and the path from its top; `undefined` where there is none. */
function locate(path: string, workspace: string): { repository: string; path: string } | undefined {
  if (lookUp(workspace) !== "directory") return undefined;
  const top = realpathSync.native(workspace);
  if (!mayBeInRepository(top)) return undefined;
  const repository = findRepository(join(top, path), top);
  return { repository, path: placeIn(repository, join(top, path)) };
}

function placeIn(directory: string, file: string): string {
  return relative(directory, file).replaceAll(sep, "/");
}

/** `unavailable`: the clone lacks the commit, or the content of the file. */
export type CommittedText = FileText | { kind: "unavailable"; what: "commit" | "content" };

/**
 * Reads a file of the workspace as it is in a commit of `repository`, an absolute path, in which the file is. Without
 * a commit, it is absent.
 */
export function readCommitted(
  path: string,
  { repository, commit }: { repository: string; commit: string | undefined },
  limitBytes: number,
  { workspace, environment }: Place,
): CommittedText {
  if (commit === undefined) return { kind: "absent" };
  const place = placeIn(repository, join(realpathSync.native(workspace), path));
  const entry = findTreeEntry(repository, commit, place, environment);
  if (entry.kind === "absent") return { kind: "absent" };
  if (entry.kind === "no commit") return { kind: "unavailable", what: "commit" };
  const other = OTHER_MODES[entry.mode];
  if (other !== undefined) return { kind: "refused", why: `which is ${other}`, advice: "Commit the file itself" };
  const content = readObject(repository, entry.object, environment);
  if (content === undefined) return { kind: "unavailable", what: "content" };
  return content.length > limitBytes
    ? refuseLarge(content.length, { bytes: limitBytes, advice: SHORTEN })
    : decode(content);
}

/** What is no regular file, by its mode. */
const OTHER_MODES: Readonly<Record<string, string>> = {
  "040000": "a directory",
  "120000": "a symbolic link",
  [SUBMODULE]: "a submodule",
};

/**
 * Where the checkouts in folders of the workspace have a file of this path, if the workspace itself is no checkout. Few
 * folders are looked into.
 */
export function findInCheckouts(path: string, workspace: string): string[] {
  if (lookUp(workspace) !== "directory" || lookUp(join(workspace, ".git")) !== "absent") return [];
  return readdirSync(workspace, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .slice(0, MOST_FOLDERS)
    .filter(({ name }) => lookUp(join(workspace, name, ".git")) !== "absent")
    .map(({ name }) => `${name}/${path}`)
    .filter((found) => lookUp(join(workspace, found)) === "file");
}

const MOST_FOLDERS = 100;
