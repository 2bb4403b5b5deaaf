/** Which files are videos by their names. Opens none of them. */
import { VIDEO_EXTENSIONS } from "../../model/formats.ts";

/** The endings of videos' names, for messages. */
export const ENDINGS = VIDEO_EXTENSIONS.map((extension) => `.${extension}`).join(" ");

const VIDEO = new RegExp(`\\.(${VIDEO_EXTENSIONS.join("|")})$`, "i");

export function isNamedAsVideo(path: string): boolean {
  return VIDEO.test(path);
}

/** macOS writes `._clip.mp4` beside `clip.mp4`, on disks that can't keep its metadata (AppleDouble, RFC 1740). */
export function isMacMetadata(path: string): boolean {
  return /(^|\/)\._[^/]*$/.test(path);
}
