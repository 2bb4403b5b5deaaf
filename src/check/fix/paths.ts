/** The names that fixes read from and write to. Touches no file. */
import { EXTENSIONS } from "../../model/formats.ts";
import { once } from "../../model/once.ts";
import type { Video } from "../../model/video.ts";
import { fold } from "../../text/folding.ts";

/** What the commands of one video write: new files beside it, or in the working directory for a URL. */
export type FixNames = {
  /** The converted copy. */
  fixed: string;
  /** The copy whose end is cut off. */
  cut: string;
  /** The video of which this one is the copy, by its name, and which copy it is. */
  copyOf?: { path: string; suffix: "fixed" | "cut" };
  /** Whether git's commands find the video where people run them. */
  isTracked(): boolean;
  /** The name that says its format, if no other file has that. */
  rename(extension: string): string | undefined;
  /** Whether git hands this video to Git LFS, but not a file at `to`. */
  leavesLfs(to: string): boolean;
};

/**
 * Every video of a run, by its {@link Video.path}. `isTracked`: whether git's commands find the file at a path.
 * `isTaken`: whether something has this path on disk. `isForLfs`: whether git hands a file at this path to Git LFS.
 */
export type Named = {
  paths: readonly string[];
  urls: readonly string[];
  isTracked(path: string): boolean;
  isTaken?(path: string): boolean;
  isForLfs?(path: string): boolean;
};

/**
 * Decides what the commands write, so that no two write the same file: `clip.fixed.mp4` for `clip.avi`, but
 * `clip.avi.fixed.mp4` beside `clip.mp4`. Letter case does not count: for macOS and Windows, `Clip` and `clip` are one.
 */
export function nameFixes({
  paths,
  urls,
  isTracked,
  isTaken = () => false,
  isForLfs = () => false,
}: Named): (video: Video) => FixNames {
  const shared = nameShared(function* () {
    for (const path of paths) yield [path, path];
    for (const url of new Set(urls)) yield [url, fileName(url)];
  });
  const stemOf = (path: string) => shared.get(path) ?? withoutExtension(path);
  // Few runs ask for these.
  const names = once(() => new Set(paths.map(fold)));
  const originals = once(() => new Map(paths.map((path) => [stemOf(path), path])));
  const findOriginal = (path: string) => {
    const suffix = SUFFIXES.find((each) => path.endsWith(write("", each)));
    const original = suffix && originals().get(path.slice(0, -write("", suffix).length));
    return suffix === undefined || original === undefined ? undefined : { path: original, suffix };
  };
  return ({ path, source }) => {
    const isUrl = source.kind === "url";
    const stem = shared.get(path) ?? withoutExtension(isUrl ? fileName(path) : path);
    const copyOf = isUrl ? undefined : findOriginal(path);
    return {
      fixed: write(stem, "fixed"),
      // The end is cut off the converted copy as by the command of its original.
      cut: write(copyOf?.suffix === "fixed" ? stemOf(copyOf.path) : stem, "cut"),
      ...(copyOf !== undefined && { copyOf }),
      isTracked: () => !isUrl && isTracked(path),
      rename(extension) {
        const renamed = `${withoutExtension(path)}.${extension}`;
        return isUrl || names().has(fold(renamed)) || isTaken(renamed) ? undefined : renamed;
      },
      leavesLfs: (to) => !isUrl && isForLfs(path) && !isForLfs(to),
    };
  };
}

/** The same for a video of which no other is known, nor a repository. */
export function nameAlone(video: Video): FixNames {
  const alone = [video.path];
  const named = video.source.kind === "url" ? { paths: [], urls: alone } : { paths: alone, urls: [] };
  return nameFixes({ ...named, isTracked: () => false })(video);
}

const SUFFIXES = ["fixed", "cut"] as const;

function write(stem: string, suffix: (typeof SUFFIXES)[number]): string {
  return `${stem}.${suffix}.mp4`;
}

/**
 * What stands before the suffix, for the videos where that is more than the name without its extension, because others
 * share it: with the extension, and a number where even that is taken.
 */
function nameShared(list: () => Iterable<[video: string, place: string]>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const countOf = (stem: string) => counts.get(fold(stem)) ?? 0;
  for (const [, place] of list()) {
    const stem = withoutExtension(place);
    counts.set(fold(stem), countOf(stem) + 1);
  }
  const taken = new Set<string>();
  const shared = new Map<string, string>();
  for (const [video, place] of list()) {
    if (countOf(withoutExtension(place)) === 1) continue;
    let stem = place;
    for (let number = 2; countOf(stem) === 1 || taken.has(fold(stem)); number++) stem = `${place}.${number}`;
    taken.add(fold(stem));
    shared.set(video, stem);
  }
  return shared;
}

function withoutExtension(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]*$/, "");
}

/** Whether the name of a file says that it is of the format that commands write. */
export function hasItsExtension(path: string): boolean {
  return EXTENSIONS[/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ""] === "mp4";
}

/** ffmpeg reads `-x` as an option and `a:b` as a protocol, but `./…` always as a path. */
export function asPath(path: string): string {
  return /^-|:/.test(path) ? `./${path}` : path;
}

/** The last part of a URL: ffmpeg reads from it, and writes into the working directory. */
function fileName(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1) || "video";
}
