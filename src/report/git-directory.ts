/** Git's own directories, in which no report may be written. Writes nothing. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/**
 * Whether a path leads into a directory of Git's own, where a file can become a program that Git runs: by its names,
 * or once symbolic links are resolved. The path is absolute and need not exist yet.
 */
export function leadsIntoGit(path: string): boolean {
  const real = join(findRealPath(dirname(path)), basename(path));
  return [path, real].some((each) => each.split(sep).some(isGitName)) || listAbove(real).some(isGitDirectory);
}

/** The path of a folder without symbolic links. The folder need not exist yet. */
export function findRealPath(folder: string): string {
  if (existsSync(folder)) return realpathSync.native(folder);
  return join(findRealPath(dirname(folder)), basename(folder));
}

/**
 * Whether a file system may take a name for `.git`, as Git itself checks it (`core.protectNTFS`, `core.protectHFS`):
 * in any case, with dots, spaces or a stream at its end, with ignored characters, or as the short name of Windows.
 */
function isGitName(name: string): boolean {
  // Most names are ASCII. The pattern of what is ignored takes longer to make than a small file takes to check.
  const shown = /^[ -~]*$/.test(name) ? name : name.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const plain = shown.replace(/:.*$/, "").replace(/[. ]+$/, "");
  return /^(\.git|git~\d)$/i.test(plain);
}

/** The folders above a path, up to the root. */
function listAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...listAbove(above)];
}

/**
 * A repository's directory has any name if it is bare, or kept apart from its files (gitrepository-layout(5)). That of
 * a worktree has the file `commondir`.
 */
function isGitDirectory(folder: string): boolean {
  const has = (name: string) => existsSync(join(folder, name));
  const hasFolder = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
  return has("HEAD") && (has("commondir") || (hasFolder("objects") && hasFolder("refs")));
}
