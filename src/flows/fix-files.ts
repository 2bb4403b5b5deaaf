/** The files of a video that is fixed: the original, and a new one beside it. Follows no link, judges nothing. */
import { randomUUID } from "node:crypto";
import {
  type BigIntStats,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fold } from "../text/folding.ts";
import { isInside } from "../text/paths.ts";

/** A regular file while it is open. `path`: absolute and real. */
export type HeldFile = { path: string; descriptor: number; stats: BigIntStats };

/** Windows has neither flag. */
const READ_SAFELY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Opens the file at a path that is relative to the workspace, or absolute. `undefined`: it is a
 * symbolic link, or one is on the way in the workspace, or it is no file. To a place outside, a person may have named a
 * folder by a link. Throws the errors of `node:fs`.
 */
export function holdOriginal(workspace: string, path: string): HeldFile | undefined {
  const top = realpathSync.native(workspace);
  const named = resolve(top, path);
  const place = isInside(top, named) ? named : join(realpathSync.native(dirname(named)), basename(named));
  return holdFile(place);
}

/** Opens the file at an absolute path. `undefined`: a link leads to it, or it is no file. Throws as `node:fs` does. */
export function holdFile(place: string): HeldFile | undefined {
  if (!isReal(place)) return undefined;
  const file = hold(place, READ_SAFELY);
  // A link may have taken the place of a folder meanwhile.
  if (isUnmoved(file) && file.stats.isFile()) return file;
  release(file);
  return undefined;
}

/**
 * Makes an empty file beside `original`, with a name that no search finds, for its owner only. Throws the errors of
 * `node:fs`.
 */
export function createBeside(original: HeldFile): HeldFile {
  const place = join(dirname(original.path), `.${randomUUID()}.tmp`);
  return hold(place, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL);
}

function hold(path: string, flags: number): HeldFile {
  const descriptor = openSync(path, flags, 0o600);
  return { path, descriptor, stats: fstatSync(descriptor, { bigint: true }) };
}

/** Whether what was opened is still there, and no link leads to it. */
export function isUnmoved({ path, stats }: HeldFile): boolean {
  const now = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return now?.dev === stats.dev && now.ino === stats.ino && isReal(path);
}

/** Whether no link leads to what is there. Where letter case does not count, the real path can have another. */
function isReal(path: string): boolean {
  const real = realpathSync.native(path);
  return real === path || (process.platform !== "linux" && fold(real) === fold(path));
}

/** Whether a file still has the content that it had when it was opened, as far as its times show that. */
export function isUnchanged(file: HeldFile): boolean {
  const { size, mtimeNs } = fstatSync(file.descriptor, { bigint: true });
  return isUnmoved(file) && size === file.stats.size && mtimeNs === file.stats.mtimeNs;
}

export function release({ descriptor }: HeldFile): void {
  closeSync(descriptor);
}

/** Readable for those who can read the original, its owner's as far as the system allows, and on the disk for good. */
export function finish({ descriptor, stats: own }: HeldFile, { stats: { mode, uid, gid } }: HeldFile): void {
  if (own.uid !== uid || own.gid !== gid) {
    try {
      fchownSync(descriptor, Number(uid), Number(gid));
    } catch {
      // Only root may give files away, as in a container.
    }
  }
  fchmodSync(descriptor, Number(mode & 0o777n));
  fsyncSync(descriptor);
}

export function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether something at a path is no folder: `rm` removes no others. */
export function isFileOrLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
}

/** Gives a file another name, unless something has that: then `false`. Throws the other errors of `node:fs`. */
export function rename({ path }: HeldFile, to: string): boolean {
  try {
    // Unlike a renaming, this never takes the place of what is there.
    linkSync(path, to);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EEXIST") return false;
    if (typeof code !== "string" || !WITHOUT_HARD_LINKS.includes(code)) throw error;
    if (isTaken(to)) return false;
    renameSync(path, to);
  }
  rmSync(path, { force: true });
  return true;
}

/** What file systems like exFAT and some on servers respond to a hard link (link(2)). */
const WITHOUT_HARD_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EACCES", "EISDIR"];

/** Puts a file in the place of another one, in one step. Throws the errors of `node:fs`. */
export function replace({ path }: HeldFile, original: HeldFile): void {
  renameSync(path, original.path);
}

/** Removes a file, unless something else has taken its place. */
export function discard(file: HeldFile): void {
  const now = lstatSync(file.path, { bigint: true, throwIfNoEntry: false });
  if (now?.dev === file.stats.dev && now.ino === file.stats.ino) rmSync(file.path, { force: true });
}
