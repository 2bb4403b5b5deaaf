/** The arguments with which ffmpeg is started. Runs nothing. */

/** Where a file is for ffmpeg: an absolute path. */
export type Place = string;

/**
 * A conversion as arguments of ffmpeg.
 *
 * - `-nostdin`: it reads no keys. `-loglevel error`: what it writes to stderr is about a failure.
 * - `-progress`: lines with the progress, on stdout (ffmpeg(1), "Main options").
 * - `-protocol_whitelist file`: an option of the input. It opens nothing but files, whatever a video names
 *   (ffmpeg-protocols(1), "Protocol Options"). `-enable_drefs 0`: a MOV names no other file, either.
 * - `-f`: it reads the format that was recognised, so that no video is taken for a playlist of other files.
 * - `file:`: no part of a name is an option, a protocol or a pattern.
 * - `-y`: the output is there, as the empty file that was made for it.
 */
export function listArguments(
  options: readonly string[],
  { demuxer, input, output }: { demuxer: string; input: Place; output: Place },
): string[] {
  return [
    ...["-nostdin", "-hide_banner", "-loglevel", "error", "-y", "-progress", "pipe:1"],
    ...["-protocol_whitelist", "file", ...(demuxer === "mov" ? ["-enable_drefs", "0"] : [])],
    ...["-f", demuxer, "-i", `file:${input}`],
    ...options,
    ...["-f", "mp4", `file:${output}`],
  ];
}
