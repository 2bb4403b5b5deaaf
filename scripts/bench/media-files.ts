/** Makes the files to probe, always the same ones: short clips from ffmpeg, repeated without encoding them again. */
import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, readSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES_FOLDER } from "../../test/support/fixtures.ts";
import { runCommand } from "./processes.ts";

/** One thread, no timestamps, no random numbers: so the same version of ffmpeg makes the same bytes. */
const REPRODUCIBLE = "-threads 1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact";

const NOISE = "noise=alls=60:allf=t:all_seed=1";
const H264 = "-pix_fmt yuv420p -c:v libx264 -preset veryfast";
const VP9 = "-pix_fmt yuv420p -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -lag-in-frames 0";

/** The ffmpeg arguments for each clip, and its duration. Noise needs much space, a still picture almost none. */
const CLIPS = {
  "noise.mp4": {
    seconds: 2,
    args: `-i testsrc2=size=640x360:rate=60,${NOISE} ${H264} -bf 2 -g 60 -b:v 13M -maxrate 13M -bufsize 6M`,
  },
  "plain.mp4": { seconds: 4, args: `-i testsrc2=size=360x640:rate=30 ${H264} -b:v 70k` },
  "still.mp4": { seconds: 2, args: `-i color=gray:size=360x640:rate=60 ${H264} -bf 0` },
  "reordered.mp4": { seconds: 2, args: `-i testsrc2=size=360x640:rate=60 ${H264} -bf 2 -b_strategy 0 -crf 51` },
  "tone.mp4": { seconds: 4, args: "-i sine=sample_rate=48000 -c:a aac -b:a 32k" },
  "noise.webm": {
    seconds: 2,
    args: `-i testsrc2=size=640x360:rate=30,${NOISE} ${VP9} -g 60 -b:v 13M -minrate 13M -maxrate 13M`,
  },
  "plain.webm": { seconds: 10, args: `-i testsrc=size=640x360:rate=30 ${VP9} -g 300 -b:v 0 -crf 63` },
  "tone.webm": { seconds: 10, args: "-i sine=sample_rate=48000 -c:a libopus -b:a 12k" },
};

export type Clip = keyof typeof CLIPS;

export type Repetition = { clips: readonly Clip[]; seconds: number; flags?: string };

/** Writes `seconds` of the clips to `path`, repeating each as needed. `flags`: ffmpeg's flags for the container. */
export async function repeatClips(
  folder: string,
  path: string,
  { clips, seconds, flags = "" }: Repetition,
): Promise<void> {
  const inputs: string[] = [];
  for (const clip of clips) {
    const repetitions = Math.ceil(seconds / CLIPS[clip].seconds);
    inputs.push("-stream_loop", String(repetitions - 1), "-i", await makeClip(folder, clip));
  }
  const maps = clips.flatMap((_, input) => ["-map", String(input)]);
  await runFfmpeg([...inputs, ...maps, "-c", "copy", ...split(flags), path]);
}

async function makeClip(folder: string, clip: Clip): Promise<string> {
  const path = join(folder, clip);
  if (existsSync(path)) return path;
  const { seconds, args } = CLIPS[clip];
  await runFfmpeg(["-f", "lavfi", ...split(args), "-t", String(seconds), ...split(REPRODUCIBLE), path]);
  return path;
}

async function runFfmpeg(args: readonly string[]): Promise<void> {
  await runCommand(["ffmpeg", "-nostdin", "-v", "error", "-y", ...args]);
}

function split(args: string): string[] {
  return args.split(" ").filter((arg) => arg !== "");
}

/** More than 32 bits can count. The rest of the file is a few kilobytes. */
const HOLE_BYTES = 4_400_000_000;

/**
 * Writes a small video with 4.4 GB of unused media data before or after its `moov`. The data takes no disk space. The
 * frames stay where they are, so that `moov` finds them: moved to the end, it leaves unused space of its size.
 */
export function makeSparse(path: string, hole: "before moov" | "behind moov"): void {
  const source = join(FIXTURES_FOLDER, "good.mp4");
  const bytes = readFileSync(source);
  const moov = listBoxes(source).find(({ type }) => type === "moov");
  if (moov === undefined) throw new Error(`${source} has no moov`);
  const file = openSync(path, "w");
  const end = bytes.length + HOLE_BYTES;
  ftruncateSync(file, end);
  if (hole === "before moov") {
    writeSync(file, bytes, moov.offset, moov.sizeBytes, end);
    bytes.write("free", moov.offset + 4, "latin1");
  }
  writeSync(file, bytes, 0, bytes.length, 0);
  writeSync(file, longHeader("mdat", HOLE_BYTES), 0, LONG_HEADER_BYTES, bytes.length);
  closeSync(file);
}

const LONG_HEADER_BYTES = 16;

/** The header of a box with a size of 64 bits (ISO/IEC 14496-12, 4.2). */
function longHeader(type: string, sizeBytes: number): Buffer {
  const header = Buffer.alloc(LONG_HEADER_BYTES);
  header.writeUInt32BE(1, 0);
  header.write(type, 4, "latin1");
  header.writeBigUInt64BE(BigInt(sizeBytes), 8);
  return header;
}

/** The boxes at the top level of a file. */
function listBoxes(path: string): { type: string; offset: number; sizeBytes: number }[] {
  const file = openSync(path, "r");
  const fileBytes = statSync(path).size;
  const header = Buffer.alloc(LONG_HEADER_BYTES);
  const boxes = [];
  for (let offset = 0; offset < fileBytes; ) {
    readSync(file, header, 0, LONG_HEADER_BYTES, offset);
    const compactSize = header.readUInt32BE(0);
    const sizeBytes = compactSize === 1 ? Number(header.readBigUInt64BE(8)) : compactSize;
    boxes.push({ type: header.toString("latin1", 4, 8), offset, sizeBytes });
    offset += sizeBytes;
  }
  closeSync(file);
  return boxes;
}

/** Size in bytes of the index of an MP4: its `moov` and every `moof`. */
export function measureIndex(path: string): number {
  const index = listBoxes(path).filter(({ type }) => type === "moov" || type === "moof");
  return index.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
