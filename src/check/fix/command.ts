/** The conversion by ffmpeg that writes a fixed copy of a video, and its command. Knows no rule, and runs nothing. */
import type { Conversion } from "../../model/conversion.ts";
import type { MediaFacts } from "../../model/facts.ts";
import type { Video, VideoSource } from "../../model/video.ts";
import { writeCommand } from "../../text/quoting.ts";
import type { Limits } from "../limits.ts";
import { chooseCodec, filterColours, listColourOptions, listEncoderOptions, listPixelOptions } from "./encoding.ts";
import { filterFields } from "./fields.ts";
import { chooseRate, isSteady, lowestRate } from "./frame-rate.ts";
import { asPath, type FixNames } from "./paths.ts";
import { filterSize, filterUnknownSize, resize } from "./picture-size.ts";

/** Everything to be done to a video. */
export type Work = {
  facts: MediaFacts;
  limits: Limits;
  /** Frames are encoded again, and not copied. */
  recodes: boolean;
  /** The bit rate is capped, so that the file becomes small enough. */
  capsSize: boolean;
  /** Seconds that are kept, where the rest is cut off. */
  keptSeconds?: number;
};

/** Codecs whose frames MP4 holds as they are. */
const COPIED_TO_MP4 = ["h264", "h265", "vp9"];

/** Whether the frames can be copied into MP4. */
export function canCopy({ codec }: MediaFacts, { codecs }: Limits): boolean {
  return codec !== undefined && COPIED_TO_MP4.includes(codec) && codecs.includes(codec);
}

/** The codec of the result; `undefined` if it is one that the limits don't allow. */
export function resultCodec({ facts, limits, recodes }: Work): string | undefined {
  const codec = recodes ? chooseCodec(facts, limits) : facts.codec;
  return codec !== undefined && limits.codecs.includes(codec) ? codec : undefined;
}

/** Bit rate reserved for sound and the container (kbit/s). */
const SOUND_KILOBITS = 192;

/**
 * Without `-nostdin`, ffmpeg reads keys while it runs. In a shell into which several lines were pasted, it takes the
 * next command for keys, and a `q` ends it with a part of the video (ffmpeg(1), "Main options"). With it, ffmpeg also
 * fails where the output exists, instead of asking.
 */
const FFMPEG = ["ffmpeg", "-nostdin", "-i"];

/** The command that a person runs for a conversion. `undefined` for a name that shells read differently. */
export function commandOf({ input, options, output }: Conversion, { kind }: VideoSource): string | undefined {
  return writeCommand([...FFMPEG, kind === "url" ? input : asPath(input), ...options, asPath(output)]);
}

/** Writes the main video track and the first sound as MP4. */
export function convert({ path }: Video, names: FixNames, work: Work): Conversion {
  const options = [
    ...["-map", nameStream(work.facts), "-map", "0:a:0?"],
    ...(work.recodes ? encode(work) : copy(work.facts)),
    ...["-c:a", "aac", "-b:a", `${SOUND_KILOBITS}k`],
    ...limitTime(work),
    ...["-movflags", "+faststart"],
  ];
  return { input: path, options, output: work.keptSeconds === undefined ? names.fixed : names.cut };
}

/** Ids above are negative to ffmpeg. The id 0 is that of a cover picture, too. */
const HIGHEST_ID = 2 ** 31 - 1;

/**
 * The main video track, as ffmpeg names it (ffmpeg(1), "Stream specifiers"). It counts more streams as video than there
 * are video tracks: cover pictures, which `V` leaves out, and in MP4 tracks of other kinds with frames of video.
 */
function nameStream({ videoTrackId = 0, videoTrackIndex = 0 }: MediaFacts): string {
  return videoTrackId > 0 && videoTrackId <= HIGHEST_ID ? `0:i:${videoTrackId}` : `0:V:${videoTrackIndex}`;
}

/** Cuts what {@link convert} has written. */
export function cutFixed({ fixed, cut }: FixNames, keptSeconds: number): Conversion {
  const options = ["-map", "0", "-c", "copy", "-t", String(keptSeconds), "-movflags", "+faststart"];
  return { input: fixed, options, output: cut };
}

function limitTime({ keptSeconds }: Work): string[] {
  return keptSeconds === undefined ? [] : ["-t", String(keptSeconds)];
}

/** Matroska counts in milliseconds. A finer clock would take what is rounded for exact: 60 FPS for 60.04. */
function copy({ codec, container }: MediaFacts): string[] {
  return [
    ...["-c:v", "copy"],
    // Without this tag, players of Apple don't show H.265.
    ...(codec === "h265" ? ["-tag:v", "hvc1"] : []),
    ...(container === "matroska" || container === "webm" ? ["-video_track_timescale", "1000"] : []),
  ];
}

function encode({ facts, limits, capsSize }: Work): string[] {
  const resizing = resize(facts, limits);
  const chain = [
    ...filterFields(facts),
    filterRate(facts, limits),
    ...(resizing === undefined ? filterUnknownSize(limits) : filterSize(resizing)),
    ...filterColours(facts),
  ];
  return [
    ...["-vf", chain.join(",")],
    ...listEncoderOptions(facts, limits),
    ...(capsSize ? capBitRate(facts, limits) : []),
    ...listPixelOptions(facts),
    ...listColourOptions(facts, resizing),
  ];
}

/** Formats that give each frame any time, where ffmpeg only guesses a rate. */
const TIMED_FREELY = ["asf", "flv", "gif"];

/** Formats that don't say how long the last frame lasts. Without a copy of it, a filter may leave it out. */
const OPEN_ENDED = ["asf", "flv", "matroska", "webm"];

/** A frame at 24 FPS, rounded: ffmpeg makes whole frames of it. */
const CLOSE_END = "tpad=stop_mode=clone:stop_duration=0.04,";

/** Only ffmpeg knows the rate of a format that is not read further, so it has to keep the rate within the limits. */
function filterRate(facts: MediaFacts, limits: Limits): string {
  const { container = "", frameRate } = facts;
  const { max } = limits.frameRate;
  if (isSteady(facts)) return `fps=${chooseRate(facts, limits)}`;
  if (frameRate === undefined && !TIMED_FREELY.includes(container))
    return `fps='clip(source_fps,${lowestRate(limits)},${max})'`;
  const rate = frameRate === undefined ? String(max) : chooseRate(facts, limits);
  return `${OPEN_ENDED.includes(container) ? CLOSE_END : ""}fps=${rate}:eof_action=pass`;
}

/** Share of the largest certain size that a re-encoded video may take. */
const TARGET_SHARE = 0.95;

function capBitRate(facts: MediaFacts, limits: Limits): string[] {
  const kilobits = countKilobits(facts, limits);
  return ["-maxrate", `${kilobits}k`, "-bufsize", `${kilobits}k`];
}

/** What the size allows for the frames (kbit/s). */
function countKilobits({ duration }: MediaFacts, limits: Limits): number {
  const targetBytes = TARGET_SHARE * Math.min(limits.certainSize.max, limits.size.max);
  const seconds = Math.max(1, duration?.value ?? limits.duration.max);
  return Math.floor((targetBytes * 8) / 1000 / seconds) - SOUND_KILOBITS;
}

/** Below this, a picture of the smallest size that TikTok accepts falls apart (kbit/s). */
const FEWEST_KILOBITS = 100;

/** Whether a video can become as small as the limits say without falling apart. */
export function canShrink(facts: MediaFacts, limits: Limits): boolean {
  return countKilobits(facts, limits) >= FEWEST_KILOBITS;
}
