import { spawnSync } from "node:child_process";

type Stream = {
  codec_type: string;
  codec_name: string;
  width: number;
  height: number;
  avg_frame_rate: string;
  nb_read_packets?: string;
  nb_read_frames?: string;
  disposition: { attached_pic: number };
  side_data_list?: readonly { rotation?: number }[];
};

type Output = { streams?: readonly Stream[]; format?: { format_name: string; duration?: string } };

/** What ffprobe says of a file, in this project's terms. `undefined`: it doesn't say. */
export type FfprobeFacts = {
  /** The reader of the container had nothing to complain of. */
  intact: boolean;
  /** Name of that reader. It is one for MP4, QuickTime, 3GP and HEIF, and one for WebM and Matroska. */
  reader: string | undefined;
  movingVideoTracks: number;
  codec: string | undefined;
  width: number | undefined;
  height: number | undefined;
  /** Degrees clockwise. */
  rotation: number | undefined;
  frames: number | undefined;
  frameRate: number | undefined;
  durationSeconds: number | undefined;
};

export function hasFfprobe(): boolean {
  return spawnSync("ffprobe", ["-version"]).status === 0;
}

export function askFfprobe(path: string): FfprobeFacts {
  const { streams, format, complaints } = run(path, "-count_packets");
  const videos = streams.filter(({ codec_type, disposition }) => codec_type === "video" && !disposition.attached_pic);
  const moving = videos.filter(({ nb_read_packets }) => Number(nb_read_packets) > 1);
  const main = moving[0] ?? videos[0];
  return {
    // Decoders, whose lines bear other names, complain of pictures that they were not asked for.
    intact: format !== undefined && !complaints.includes(`[${format.format_name} @`),
    reader: format?.format_name,
    movingVideoTracks: moving.length,
    codec: main?.codec_name === "hevc" ? "h265" : main?.codec_name,
    width: main?.width,
    height: main?.height,
    rotation: main && readRotation(main),
    frames: main && countFrames(path, main),
    frameRate: main && divide(main.avg_frame_rate),
    durationSeconds: format?.duration === undefined ? undefined : Number(format.duration),
  };
}

function run(path: string, count: "-count_packets" | "-count_frames") {
  const args = ["-v", "error", count, "-show_streams", "-show_format", "-of", "json", path];
  const { stdout, stderr } = spawnSync("ffprobe", args, { encoding: "utf8", maxBuffer: 2 ** 26 });
  const { streams = [], format }: Output = JSON.parse(stdout);
  return { streams, format, complaints: stderr };
}

/** A packet is a picture, but with VP8, where invisible references are packets too. */
function countFrames(path: string, { codec_name, nb_read_packets }: Stream): number {
  if (codec_name !== "vp8") return Number(nb_read_packets ?? 0);
  const video = run(path, "-count_frames").streams.find(({ codec_type }) => codec_type === "video");
  return Number(video?.nb_read_frames);
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
