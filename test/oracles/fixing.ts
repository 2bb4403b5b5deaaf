/** Runs the commands that fix videos, as a person does, and looks at what they write. */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { checkVideo } from "../../src/check/check.ts";
import { type Limits, TIKTOK_LIMITS } from "../../src/check/limits.ts";
import { probe } from "../../src/media/probe.ts";
import type { CheckedVideo } from "../../src/model/finding.ts";
import { COUNTER_BITS, COUNTER_SHARE } from "../support/corpus/charts.ts";
import { inspectOnDisk } from "../support/inspected.ts";
import { BY_TIKTOK, STEADY } from "../support/limits.ts";

/** The judgement on a file of `folder`. */
export function check(path: string, folder: string, limits: Limits = TIKTOK_LIMITS): CheckedVideo {
  const { video, inspection } = inspectOnDisk(path, folder, (sizeBytes) => probe(sizeBytes, { steady: STEADY }));
  return checkVideo(video, inspection, { ...BY_TIKTOK, limits });
}

/** The commands of ffmpeg that the findings of a video name, as they are to be run one after the other. */
export function listFixes({ findings }: CheckedVideo): readonly string[] {
  const commands = findings.flatMap(({ fix }) => fix ?? []).filter((fix) => fix.startsWith("ffmpeg "));
  const isCut = (command: string) => Number(command.endsWith(".cut.mp4"));
  return [...new Set(commands)].sort((a, b) => isCut(a) - isCut(b));
}

/** x265 says what it does whatever the log level is. */
const FROM_X265 = /^x265 \[(info|warning)\].*$|^encoded \d+ frames.*$|^\s*$/gm;

/** Lets a shell run a command in `folder`. Returns how it ended, and what ffmpeg complains about. */
export function runInShell(
  command: string,
  folder: string,
  shell = "sh",
): { status: number | null; complaints: string } {
  const quiet = command.replace(/^ffmpeg /, "ffmpeg -loglevel error ");
  const { status, stderr } = spawnSync(shell, ["-c", quiet], { cwd: folder, encoding: "utf8" });
  return { status, complaints: stderr.replace(FROM_X265, "").trim() };
}

/** What a person sees and hears of a file. */
export type Impression = {
  /** The numbers of the frames that are shown, each once as long as it lasts. */
  numbers: readonly number[];
  /** The first frame in RGB, without the number above it. */
  colours: Uint8Array;
  /** Width by height as it is shown: turned, and with its pixel aspect. */
  aspect: number;
  transfer: string;
  pixelFormat: string;
  /** Seconds. */
  duration: number;
  /** For each track of sound, its start after that of the picture, and how long it sounds, in seconds. */
  sounds: readonly { start: number; duration: number }[];
};

/** Both sides of the decoded pictures that are compared. */
const SIDE = 64;

/** Looks at a file with ffmpeg and ffprobe. `track` is the video track that is shown. */
export function look(folder: string, path: string, track = 0): Impression {
  const file = join(folder, path);
  const frames = decode(file, track);
  const probed = JSON.parse(
    run("ffprobe", ["-v", "error", "-show_format", "-show_streams", "-of", "json", file]).toString(),
  ) as { format: { duration?: string }; streams: Probed[] };
  const video = probed.streams.filter(({ codec_type }) => codec_type === "video")[track] ?? {};
  const sounds = probed.streams.filter(({ codec_type }) => codec_type === "audio");
  const turns = Math.abs(video.side_data_list?.find(({ rotation }) => rotation !== undefined)?.rotation ?? 0) % 180;
  const [across = 1, down = 1] = (video.sample_aspect_ratio ?? "1:1").split(":").map((side) => Number(side) || 1);
  const aspect = (Number(video.width) * across) / (Number(video.height) * down);
  const duration = Number(probed.format.duration);
  return {
    numbers: frames.map(readNumber).filter((number, at, all) => number !== all[at - 1]),
    colours: (frames[0] ?? new Uint8Array()).subarray(SIDE * SIDE * 3 * 2 * COUNTER_SHARE),
    aspect: turns === 0 ? aspect : 1 / aspect,
    transfer: video.color_transfer ?? "",
    pixelFormat: video.pix_fmt ?? "",
    duration,
    sounds: sounds.map((sound, at) => {
      const start = Number(sound.start_time ?? 0) - Number(video.start_time ?? 0);
      return { start, duration: measureSound(file, at) };
    }),
  };
}

type Probed = {
  codec_type?: string;
  width?: number;
  height?: number;
  sample_aspect_ratio?: string;
  color_transfer?: string;
  pix_fmt?: string;
  start_time?: string;
  side_data_list?: { rotation?: number }[];
};

const SOUND_RATE = 8000;

function measureSound(file: string, track: number): number {
  const pcm = ["-ac", "1", "-ar", String(SOUND_RATE), "-f", "u8", "-"];
  return run("ffmpeg", ["-nostdin", "-v", "error", "-i", file, "-map", `0:a:${track}`, ...pcm]).length / SOUND_RATE;
}

/** Each shown frame in RGB, turned as it is shown. */
function decode(file: string, track: number): Uint8Array[] {
  const scale = `scale=${SIDE}:${SIDE}:flags=area+accurate_rnd+full_chroma_int,format=rgb24`;
  const out = run("ffmpeg", [
    ...["-nostdin", "-v", "error", "-i", file, "-map", `0:v:${track}`, "-fps_mode", "passthrough", "-vf", scale],
    ...["-f", "rawvideo", "-"],
  ]);
  const size = SIDE * SIDE * 3;
  return Array.from({ length: out.length / size }, (_, frame) => out.subarray(frame * size, (frame + 1) * size));
}

function run(program: string, args: readonly string[]): Uint8Array {
  return execFileSync(program, args, { maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "ignore"] });
}

/** The number that stands above a frame, or beside it where the file is turned and no player turns it back. */
function readNumber(frame: Uint8Array): number {
  const row = Math.floor((SIDE * COUNTER_SHARE) / 2);
  const bits = Array.from({ length: COUNTER_BITS }, (_, bit) => {
    const column = Math.floor(((bit + 0.5) * SIDE) / COUNTER_BITS);
    return (frame[(row * SIDE + column) * 3 + 1] ?? 0) > 127 ? 2 ** bit : 0;
  });
  return bits.reduce((sum, bit) => sum + bit, 0);
}

/** Both sides of a patch of colour, in pixels of the compared pictures. */
const PATCH = 8;

/** The largest difference of a patch of two first frames in red, green or blue, of 255. */
export function measureDifference(a: Uint8Array, b: Uint8Array): number {
  const differences: number[] = [];
  for (let top = 0; top < a.length / (SIDE * 3); top += PATCH) {
    for (let left = 0; left < SIDE; left += PATCH) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let pixel = 0; pixel < PATCH * PATCH; pixel++) {
          const at = ((top + Math.floor(pixel / PATCH)) * SIDE + left + (pixel % PATCH)) * 3 + channel;
          sum += (a[at] ?? 0) - (b[at] ?? 255);
        }
        differences.push(Math.abs(sum) / PATCH ** 2);
      }
    }
  }
  return Math.max(...differences);
}
