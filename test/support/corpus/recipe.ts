import type { RuleId } from "../../../src/check/rules/index.ts";

/** How a file is made: by ffmpeg, which runs in the folder of the files that were made before, or from their bytes. */
export type Recipe =
  | { kind: "ffmpeg"; args: readonly string[] }
  | { kind: "patch"; from: readonly string[]; patch: (...sources: Uint8Array[]) => Uint8Array };

/**
 * A file, the rules of level error or warning that object to it, and for `unreadable` which part is at fault.
 */
export type CorpusFile = { recipe: Recipe; rules: readonly RuleId[]; part?: string };

/** Files by their names. */
export type Corpus = Readonly<Record<string, CorpusFile>>;

/** Arguments of ffmpeg, without the output, separated by spaces. Names of other files of the corpus are its inputs. */
export function ffmpeg(...args: readonly string[]): Recipe {
  return { kind: "ffmpeg", args: args.join(" ").split(" ") };
}

/** Another container around the streams of `from`. */
export function remux(from: string, ...args: readonly string[]): Recipe {
  return ffmpeg(`-i ${from} -map 0 -c copy`, ...args);
}

/** A file of text. */
export function text(...lines: readonly string[]): Recipe {
  return { kind: "patch", from: [], patch: () => new TextEncoder().encode(lines.join("\n")) };
}

/** The bytes of `from`, changed. */
export function patch(from: string, change: (source: Uint8Array) => Uint8Array): Recipe {
  return { kind: "patch", from: [from], patch: change };
}

export function file(recipe: Recipe, ...rules: readonly RuleId[]): CorpusFile {
  return { recipe, rules };
}

/** A file that must be refused because of `part`, as a fault names it. */
export function unreadable(part: string, recipe: Recipe, ...rules: readonly RuleId[]): CorpusFile {
  return { recipe, rules: ["unreadable", ...rules], part };
}

/** Inputs of ffmpeg: a moving picture, a still one that costs nothing, a sound. */
export const pattern = (size: string, rate: number | string, seconds: number) =>
  `-f lavfi -i testsrc=size=${size}:rate=${rate}:duration=${seconds}`;
export const flat = (size: string, rate: number | string, seconds: number) =>
  `-f lavfi -i color=gray:size=${size}:rate=${rate}:duration=${seconds}`;
export const tone = (seconds: number) => `-f lavfi -i sine=duration=${seconds}`;

/** Encoders, at their fastest. */
export const H264 = "-c:v libx264 -preset ultrafast -crf 40 -pix_fmt yuv420p";
export const H264_WITH_B_FRAMES = `${H264} -x264-params bframes=3:b-adapt=0:b-pyramid=normal:ref=2:keyint=10:scenecut=0`;
const X265 = "log-level=error:pools=none:frame-threads=1";
export const h265 = (settings = "") => `-c:v libx265 -preset ultrafast -crf 40 -x265-params ${X265}${settings}`;
export const H265 = `${h265()} -pix_fmt yuv420p`;
export const VP8 = "-c:v libvpx -deadline realtime -cpu-used 16 -b:v 100k";
export const VP9 = "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -b:v 100k";
export const AAC = "-c:a aac -b:a 32k";
export const OPUS = "-c:a libopus -b:a 16k";
