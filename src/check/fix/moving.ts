/** Commands that move and remove videos: by git where it tracks them. Touches no file. */
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
