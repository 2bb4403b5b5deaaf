/** The names that a fix reads from and writes to. Touches no file. */
import type { Video } from "../../model/video.ts";

/** What ffmpeg reads: a URL, which lacks its query here, or a path. */
export function inputOf({ path, source }: Video): string {
  return source.kind === "url" ? path : asPath(path);
}

/** A new file beside the original, which is never overwritten; for a URL in the working directory. */
export function outputOf(video: Video, suffix: "fixed" | "cut"): string {
  const path = video.source.kind === "url" ? fileName(video.path) : video.path;
  return asPath(renameFor(path, suffix));
}

/** The path at which the fix of a video stands, as a video of its own is named. */
export function fixedPath(path: string): string {
  return renameFor(path, "fixed");
}

function renameFor(path: string, suffix: string): string {
  return `${path.replace(/(?<=[^/])\.[^./]*$/, "")}.${suffix}.mp4`;
}

/** ffmpeg reads `-x` as an option and `a:b` as a protocol, but `./…` always as a path. */
function asPath(path: string): string {
  return /^-|:/.test(path) ? `./${path}` : path;
}

/** The last part of a URL: ffmpeg reads from it, and writes into the working directory. */
function fileName(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1) || "video";
}
