/** Which files are videos by their names. Opens none of them. */
import { VIDEO_EXTENSIONS } from "../../model/formats.ts";

/** The endings of videos' names, for messages. */
export const ENDINGS = VIDEO_EXTENSIONS.map((extension) => `.${extension}`).join(" ");

const VIDEO = new RegExp(`\\.(${VIDEO_EXTENSIONS.join("|")})$`, "i");

export function isNamedAsVideo(path: string): boolean {
  return VIDEO.test(path);
}

/**
 * Whether a file is a video that nobody has to name. `._clip.mp4` is not: macOS writes such files beside others, on
 * disks that can't keep its metadata (AppleDouble, RFC 1740).
 */
export function isVideoByDefault(path: string): boolean {
  return isNamedAsVideo(path) && !/(^|\/)\._[^/]*$/.test(path);
}
