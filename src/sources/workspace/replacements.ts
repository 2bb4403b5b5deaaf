/** Videos that stand in the places of others which git tracks. Opens no video. */
import { posix } from "node:path";
import { VIDEO_EXTENSIONS } from "../../model/formats.ts";
import { openDisk } from "./disk.ts";

/** A tracked video that is not on disk, and the one of its name that git does not track: `a.mp4` for `a.avi`. */
export type Replacement = { path: string; by: string };

/** Finds them among the `absent`: converting a video in place gives it another extension. */
export function findReplacements(
  absent: readonly string[],
  workspace: string,
  isTracked: (path: string) => boolean,
): Replacement[] {
  if (absent.length === 0) return [];
  const list = openDisk(workspace);
  // A folder can lack thousands of videos.
  const listed = new Map<string, ReadonlyMap<string, readonly string[]>>();
  const listVideos = (folder: string) => {
    const known = listed.get(folder);
    if (known !== undefined) return known;
    const listing = list(folder === "." ? "" : folder);
    const byStem = new Map<string, string[]>();
    for (const { name, kind } of listing.kind === "open" ? listing.entries : []) {
      if (kind === "file" && isVideo(name)) byStem.set(stemOf(name), [...(byStem.get(stemOf(name)) ?? []), name]);
    }
    listed.set(folder, byStem);
    return byStem;
  };
  return absent.flatMap((path) => {
    const folder = posix.dirname(path);
    const names = listVideos(folder).get(stemOf(posix.basename(path))) ?? [];
    const by = names.map((name) => posix.join(folder, name)).find((each) => !isTracked(each));
    return by === undefined ? [] : [{ path, by }];
  });
}

function isVideo(name: string): boolean {
  return VIDEO_EXTENSIONS.includes(posix.extname(name).slice(1).toLowerCase());
}

function stemOf(name: string): string {
  return posix.basename(name, posix.extname(name));
}
