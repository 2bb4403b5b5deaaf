/** Lists what others have put into a folder, such as downloaded artifacts. Follows no link, and opens no file. */
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Folders in folders are entered down to this depth. */
const DEEPEST_FOLDER = 8;

/** So many entries are looked at in all: others may have filled the folder. */
const MOST_ENTRIES = 10_000;

/**
 * One entry of a folder. `special`: a link, a pipe or a device. `deep`: a folder below {@link DEEPEST_FOLDER}.
 * `unreadable`: what the system does not let this process look at. `beyond`: `count` entries, the first of them at
 * `path`, which are not looked at.
 */
export type FolderEntry =
  | { kind: "file"; path: string; sizeBytes: number }
  | { kind: "special" | "deep" | "unreadable"; path: string }
  | { kind: "beyond"; path: string; count: number };

/** How many more entries are looked at. */
export type WalkBound = { left: number };

export function boundWalk(): WalkBound {
  return { left: MOST_ENTRIES };
}

/** The entries of a folder and of the folders in it, in order of name; folders only where they are not entered. */
export function* walkFolder(folder: string, bound = boundWalk(), depth = 1): Generator<FolderEntry> {
  const names = attempt(() => readdirSync(folder).sort());
  if (names === undefined) yield { kind: "unreadable", path: folder };
  for (const [at, name] of (names ?? []).entries()) {
    const path = join(folder, name);
    if (bound.left === 0) {
      yield { kind: "beyond", path, count: (names ?? []).length - at };
      return;
    }
    bound.left -= 1;
    const stats = attempt(() => lstatSync(path));
    if (stats === undefined) yield { kind: "unreadable", path };
    else if (stats.isFile()) yield { kind: "file", path, sizeBytes: stats.size };
    else if (!stats.isDirectory()) yield { kind: "special", path };
    else if (depth === DEEPEST_FOLDER) yield { kind: "deep", path };
    else yield* walkFolder(path, bound, depth + 1);
  }
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
