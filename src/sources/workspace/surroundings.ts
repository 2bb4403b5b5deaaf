/** Looks around in a workspace, for messages about what is not found there. Bounded: proves no absence. */
import { posix } from "node:path";
import { isGlob } from "../../text/glob.ts";
import { isByDefault, VIDEOS } from "./file-kind.ts";
import type { ListDirectory } from "./globs.ts";
import { writeLine } from "./lines.ts";

/** The first files and directories of a workspace. `isWhole`: there are no others, apart from installed packages. */
export type Surroundings = { files: readonly string[]; directories: readonly string[]; isWhole: boolean };

/** How many entries are looked at: enough for a repository, without a long wait on a large disk. */
const MOST_ENTRIES = 20_000;

/** Looks at the upper directories first. The packages that npm installs are skipped. */
export function lookAround(list: ListDirectory): Surroundings {
  const files: string[] = [];
  const directories = [""];
  for (const directory of directories) {
    if (posix.basename(directory) === "node_modules") continue;
    for (const { name, kind } of list(directory)) {
      if (files.length + directories.length > MOST_ENTRIES)
        return { files, directories: directories.slice(1), isWhole: false };
      (kind === "file" ? files : directories).push(posix.join(directory, name));
    }
  }
  return { files, directories: directories.slice(1), isWhole: true };
}

/** Videos on disk, none of which git tracks. `line`: a line of `videos` that finds the example, and others near it. */
export type Untracked = { count: number; isCountExact: boolean; example: string; line: string };

/** The videos in the surroundings that are not left out, if there are any. */
export function findUntracked(
  { files, isWhole }: Surroundings,
  isLeftOut: (path: string) => boolean,
): Untracked | undefined {
  const videos = files.filter((path) => isByDefault(VIDEOS, path) && !isLeftOut(path));
  const [example] = videos;
  if (example === undefined) return undefined;
  return { count: videos.length, isCountExact: isWhole, example, line: writeLine(nameAll(videos, example)) };
}

/** A folder whose name could be a glob is named as it is: that finds all that is under it, too. */
function nameAll(videos: readonly string[], example: string): string {
  const folder = findCommonFolder(videos);
  if (folder !== "") return isGlob(folder) ? folder : `${folder}/**`;
  const extension = posix.extname(example);
  const isAlike = videos.every((path) => !path.includes("/") && posix.extname(path) === extension);
  return isAlike ? `*${extension}` : "**";
}

/** The folder in which all of the paths are; the empty string if they are in several. */
export function findCommonFolder([first = "", ...others]: readonly string[]): string {
  let folder = posix.dirname(first);
  while (!others.every((path) => path.startsWith(`${folder}/`)) && folder !== ".") folder = posix.dirname(folder);
  return folder === "." ? "" : folder;
}
