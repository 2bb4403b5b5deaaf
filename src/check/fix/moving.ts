/** Commands that move, remove and replace videos: by git where it tracks them. Touches no file. */
import { writeAdding } from "../../text/adding.ts";
import { PATHSPEC_PATTERN, writeCommand } from "../../text/quoting.ts";

/** A file, from where commands are run. `isTracked`: git's commands find it there. */
export type Movable = { path: string; isTracked: boolean };

/** PowerShell reads them as a pattern in the name that a file is to get. */
const WINDOWS_PATTERN = /[[\]]/;

/**
 * The command that gives a file another name. `overwrites`: it takes the place of what has that name. `undefined` for
 * names that shells read differently. On Windows, a file that git does not track is moved by PowerShell.
 */
export function writeMove(
  { path, isTracked }: Movable,
  to: string,
  overwrites: boolean,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const force = overwrites ? ["-f"] : [];
  if (isTracked) return writeCommand(["git", "mv", ...force, "--", path, to]);
  if (platform !== "win32") return writeCommand(["mv", ...force, "--", path, to]);
  if (WINDOWS_PATTERN.test(to)) return undefined;
  return writeCommand(["Move-Item", ...(overwrites ? ["-Force"] : []), "-LiteralPath", path, "-Destination", to]);
}

/**
 * The command that removes a file, also one that was added and not committed yet. `undefined` for a name that shells
 * read differently.
 */
export function writeRemoval(
  { path, isTracked }: Movable,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const literally = PATHSPEC_PATTERN.test(path) ? ["--literal-pathspecs"] : [];
  if (isTracked) return writeCommand(["git", ...literally, "rm", "-f", "--", path]);
  return writeCommand(platform === "win32" ? ["Remove-Item", "-LiteralPath", path] : ["rm", "--", path]);
}

/** What a copy replaces, and its path then. `leavesLfs`: git hands the original to Git LFS, but not a file at `to`. */
export type Place = { original: Movable; to: string; leavesLfs: boolean };

/**
 * The command that puts a copy in the place of its original, which is gone then: under the original's name, or under
 * the name `to` where the format of the copy needs another one. Git has recorded it afterwards, if it tracks the
 * original. Without the last step, a commit would hold what was staged before, or would lose the video.
 */
export function writeReplacement(
  copy: Movable,
  { original, to, leavesLfs }: Place,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const isSameName = to === original.path;
  const patterns = leavesLfs ? [".gitattributes"] : [];
  const added = [...patterns, ...(copy.isTracked || !original.isTracked ? [] : [to])];
  const steps = [
    // What is added before has no pattern yet, and goes into Git as a whole.
    ...(leavesLfs ? [writeCommand(["git", "lfs", "track", `*${/\.[^./]+$/.exec(to)?.[0] ?? ""}`])] : []),
    ...(isSameName ? [] : [writeRemoval(original, platform)]),
    ...(copy.path === to ? [] : [writeMove(copy, to, isSameName, platform)]),
    ...(added.length > 0 ? [writeAdding(added, isSameName ? "tracked" : "new")] : []),
  ];
  // Windows PowerShell does not know `&&`.
  return steps.includes(undefined) ? undefined : steps.join(platform === "win32" ? "\n" : " && ");
}
