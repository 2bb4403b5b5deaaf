import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Container } from "../../src/model/facts.ts";
import type { OracleFacts } from "./facts.ts";

type Stream = {
  codec_type: string;
  codec_name: string;
  width: number;
  height: number;
  avg_frame_rate: string;
  nb_read_packets?: string;
  nb_read_frames?: string;
  disposition: { attached_pic: number; default: number };
  side_data_list?: readonly { rotation?: number }[];
};

type Output = { streams?: readonly Stream[]; format?: { format_name: string; duration?: string } };

const run = promisify(execFile);

export async function askFfprobe(path: string): Promise<OracleFacts> {
  const { streams, format, complaints } = await read(path, "-count_packets");
  const videos = streams.filter(({ codec_type, disposition }) => codec_type === "video" && !disposition.attached_pic);
  const moving = videos.filter(({ nb_read_packets }) => Number(nb_read_packets) > 1);
  const main = moving.find(({ disposition }) => disposition.default) ?? moving[0] ?? videos[0];
  return {
    // Decoders, whose lines bear other names, complain of frames that they were not asked for.
    intact: format !== undefined && !complaints.includes(`[${format.format_name} @`),
    containers: format && (CONTAINERS[format.format_name] ?? []),
    movingVideoTracks: moving.length,
    codec: main && (CODECS[main.codec_name] ?? main.codec_name),
    width: main?.width,
    height: main?.height,
    rotation: main && readRotation(main),
    frames: main && (await countFrames(path, main)),
    frameRate: main && divide(main.avg_frame_rate),
    durationSeconds: format?.duration === undefined ? undefined : Number(format.duration),
  };
}

/** Formats that one reader of ffprobe reads, where it reads several or calls them otherwise. */
const CONTAINERS: Readonly<Record<string, readonly Container[]>> = {
  "mov,mp4,m4a,3gp,3g2,mj2": ["mp4", "mov", "3gp", "heif"],
  "matroska,webm": ["matroska", "webm"],
  mpeg: ["mpegps"],
  hevc: ["h265"],
  m4v: ["mpegvideo"],
  png_pipe: ["png"],
  jpeg_pipe: ["jpeg"],
  webp_pipe: ["webp"],
  ...Object.fromEntries(
    (["avi", "mpegts", "mpegvideo", "h264", "flv", "asf", "ogg", "gif", "mp3", "wav", "flac", "aac"] as const).map(
      (name) => [name, [name]],
    ),
  ),
};

const CODECS: Readonly<Record<string, string>> = {
  hevc: "h265",
  mpeg1video: "mpeg1",
  mpeg2video: "mpeg2",
  // Codecs that have no name of this project's, but their own four characters.
  ffv1: "FFV1",
  msmpeg4v2: "MP42",
  qtrle: "rle",
  rawvideo: "2vuy",
};

async function read(path: string, count: "-count_packets" | "-count_frames") {
  const args = ["-v", "error", count, "-show_streams", "-show_format", "-of", "json", path];
  // What it printed counts, even where it gave up.
  const { stdout, stderr } = await run("ffprobe", args, { maxBuffer: 2 ** 26 }).catch((error) => error);
  // Where it can't begin to read, it prints the beginning of an object only.
  const { streams = [], format }: Output = stdout.includes("}") ? JSON.parse(stdout) : {};
  return { streams, format, complaints: stderr };
}

/** A packet is a frame, but with VP8 and VP9, where frames that are not shown may be packets too. */
async function countFrames(path: string, { codec_name, nb_read_packets }: Stream): Promise<number> {
  if (codec_name !== "vp8" && codec_name !== "vp9") return Number(nb_read_packets ?? 0);
  const { streams } = await read(path, "-count_frames");
  return Number(streams.find(({ codec_type }) => codec_type === "video")?.nb_read_frames);
}

/** ffprobe counts the other way round, from -180 to 180. */
function readRotation({ side_data_list = [] }: Stream): number {
  const rotation = side_data_list.find((data) => data.rotation !== undefined)?.rotation ?? 0;
  return (360 - rotation) % 360;
}

function divide(fraction: string): number | undefined {
  const [numerator = 0, denominator = 0] = fraction.split("/").map(Number);
  return denominator === 0 ? undefined : numerator / denominator;
}
