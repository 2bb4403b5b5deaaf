/** The names that ffmpeg has for the formats of videos. Runs nothing. */
import type { Container } from "../model/formats.ts";

const DEMUXERS: Readonly<Partial<Record<Container, string>>> = {
  ...{ mp4: "mov", mov: "mov", "3gp": "mov", webm: "matroska", matroska: "matroska" },
  ...{ avi: "avi", mpegps: "mpeg", mpegts: "mpegts", asf: "asf", flv: "flv", ogg: "ogg" },
  ...{ mpegvideo: "mpegvideo", h264: "h264", h265: "hevc", ivf: "ivf", mxf: "mxf", realmedia: "rm" },
  ...{ y4m: "yuv4mpegpipe", nut: "nut", dv: "dv", gif: "gif" },
};

/**
 * The part of ffmpeg that reads a format (ffmpeg-formats(1), "Demuxers"). Left to itself, ffmpeg guesses it, and reads
 * a text as a playlist of other files and addresses. What is no video has the same name there.
 */
export function nameDemuxer(container: Container): string {
  return DEMUXERS[container] ?? container;
}
