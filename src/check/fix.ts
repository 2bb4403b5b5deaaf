/** One command that fixes a video. Knows no rule by its name: each rule names its remedy. */
import type { MediaFacts, PictureSize } from "../model/facts.ts";
import { WITHOUT_MOTION } from "../model/formats.ts";
import type { Video } from "../model/video.ts";
import { displayedSize } from "../text/quantities.ts";
import { quote, writeCommand } from "../text/quoting.ts";
import type { Limits } from "./limits.ts";
import type { Remedy, Rule, Subject } from "./rule.ts";
import { pickFrameRate } from "./rules/frame-rate.ts";

type Recoding = Extract<Remedy, { kind: "recode" }>;

/** Everything to be done to a video: all of its remedies together. */
type Work = { facts: MediaFacts; limits: Limits; recodings: readonly Recoding[] };

/**
 * One command for the whole video that fixes every finding that can be fixed, so that a person runs it once.
 *
 * @param broken the rules that object to the video
 * @returns for one of these rules the command that fixes its finding, or null where no command can
 */
export function planFix(
  { video, facts }: Subject,
  limits: Limits,
  broken: readonly Rule[],
): (rule: Rule) => string | null {
  const has = (kind: Remedy["kind"]) => broken.some(({ remedy }) => remedy.kind === kind);
  if (has("download")) return ({ remedy }) => (remedy.kind === "download" ? downloadObject(video) : null);
  // The command writes MP4 with H.264, which does not help where that is not allowed.
  if (!limits.containers.includes("mp4") || !limits.codecs.includes("h264")) return () => null;
  const hasNoMotion = facts.container !== undefined && WITHOUT_MOTION.has(facts.container);
  if (hasNoMotion || has("replace") || !broken.some(isConversion)) return () => null;
  const recodings = broken.flatMap(({ remedy }) => (remedy.kind === "recode" ? [remedy] : []));
  const command = convert(video, { facts, limits, recodings });
  return (rule) => (isConversion(rule) ? command : null);
}

function isConversion({ remedy }: Rule): boolean {
  return remedy.kind === "remux" || remedy.kind === "recode";
}

/**
 * `--include` takes patterns separated by commas, so a path that would be read as one is left out, as is one that
 * shells read differently. No command fixes a malformed pointer.
 */
function downloadObject({ path, source }: Video): string | null {
  if (source.kind !== "lfs") return null;
  const pattern = /[*?[\]\\,!]|^\s|\s$/.test(path) ? undefined : quote(path);
  return pattern === undefined ? "git lfs pull" : `git lfs pull --include ${pattern}`;
}

/** Bit rate reserved for sound and the container (kbit/s). */
const SOUND_KILOBITS = 192;

/** The command, or null for a name that shells read differently. */
function convert({ path, source }: Video, work: Work): string | null {
  const recodes = work.facts.codec !== "h264" || work.recodings.length > 0;
  const command = writeCommand([
    "ffmpeg",
    ...["-i", source.kind === "url" ? path : inputPath(path)],
    ...["-map", `0:v:${work.facts.videoTrackIndex ?? 0}`, "-map", "0:a:0?"],
    ...(recodes ? [...listFilters(work), "-c:v", "libx264", ...quality(work)] : ["-c:v", "copy"]),
    ...["-c:a", "aac", "-b:a", `${SOUND_KILOBITS}k`, "-movflags", "+faststart"],
    inputPath(fixedPath(source.kind === "url" ? fileName(path) : path)),
  ]);
  return command ?? null;
}

/** ffmpeg reads `-x` as an option and `a:b` as a protocol, but `./…` always as a path. */
function inputPath(path: string): string {
  return /^-|:/.test(path) ? `./${path}` : path;
}

/** The last part of a URL: ffmpeg reads from it, and writes into the working directory. */
function fileName(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1) || "video";
}

/** A new file beside the original, which is never overwritten. */
function fixedPath(path: string): string {
  return `${path.replace(/(?<=[^/])\.[^./]*$/, "")}.fixed.mp4`;
}

function listFilters(work: Work): string[] {
  const chain = [...filterRate(work), ...filterSize(work)];
  return chain.length === 0 ? [] : ["-vf", chain.join(",")];
}

/** Rates that players and editors know, as ffmpeg names them. */
const STANDARD_RATES = ["24000/1001", "24", "25", "30000/1001", "30", "48", "50", "60000/1001", "60"];

function filterRate({ facts: { frameRate }, limits, recodings }: Work): string[] {
  // Only ffmpeg knows the rate of a format that is not read further, so it has to keep the rate within the limits.
  if (frameRate === undefined) {
    const lowest = Math.min(...listStandardRates(limits).map(evaluate).filter(Number.isInteger));
    return [`fps='clip(source_fps,${lowest},${limits.frameRate.max})'`];
  }
  const has = (change: Recoding["frameRate"]) => recodings.some((recoding) => recoding.frameRate === change);
  if (has("into-limits")) return [`fps=${pickFrameRate(frameRate.value, limits)}`];
  return has("constant") ? [`fps=${pickNearestRate(frameRate.value, limits)}`] : [];
}

function pickNearestRate(rate: number, limits: Limits): string {
  const distance = (name: string) => Math.abs(evaluate(name) - rate);
  return listStandardRates(limits).reduce((best, name) => (distance(name) < distance(best) ? name : best));
}

/** The standard rates inside the limits; if there is none, the highest allowed rate. */
function listStandardRates({ frameRate: { min, max } }: Limits): string[] {
  const allowed = STANDARD_RATES.filter((name) => evaluate(name) >= min && evaluate(name) <= max);
  return allowed.length === 0 ? [String(max)] : allowed;
}

function evaluate(fraction: string): number {
  const [numerator, denominator = 1] = fraction.split("/").map(Number);
  return (numerator ?? 0) / denominator;
}

/** Makes both sides even, as 4:2:0 video needs them, and moves them into the limits, with borders if necessary. */
function filterSize({ facts: { width, height, rotation }, limits: { pictureSize } }: Work): string[] {
  if (width === undefined || height === undefined) return filterUnknownSize(pictureSize);
  // ffmpeg turns the picture before it filters it.
  const shown = displayedSize({ width, height }, rotation);
  const scaled = scaleToFit(shown, pictureSize);
  const padded = {
    width: Math.max(scaled.width, pictureSize.min),
    height: Math.max(scaled.height, pictureSize.min),
  };
  return [
    ...(isSame(scaled, shown) ? [] : [`scale=${scaled.width}:${scaled.height}`]),
    ...(isSame(padded, scaled) ? [] : [`pad=${padded.width}:${padded.height}:-1:-1`]),
  ];
}

/**
 * Only ffmpeg knows the size, so it has to keep it within the limits. Its own quotation marks keep the commas together
 * (ffmpeg-utils(1), "Quoting and escaping"): backslashes are not the same in every shell.
 */
function filterUnknownSize({ min, max }: Limits["pictureSize"]): string[] {
  const factor = `min(max(1,${min}/min(iw,ih)),${max}/max(iw,ih))`;
  return [`scale='2*round(iw*${factor}/2)':'2*round(ih*${factor}/2)'`, `pad='max(iw,${min})':'max(ih,${min})':-1:-1`];
}

function scaleToFit({ width, height }: PictureSize, { min, max }: Limits["pictureSize"]): PictureSize {
  const enlarge = Math.max(1, min / Math.min(width, height));
  const factor = Math.min(enlarge, max / Math.max(width, height));
  const scale = (side: number) => Math.max(2, Math.min(max, 2 * Math.round((side * factor) / 2)));
  return { width: scale(width), height: scale(height) };
}

function isSame(a: PictureSize, b: PictureSize): boolean {
  return a.width === b.width && a.height === b.height;
}

/** Share of the largest certain size that a re-encoded video may take. */
const TARGET_SHARE = 0.95;

/** Constant quality; capped where the file was too large. */
function quality({ facts: { duration }, limits, recodings }: Work): string[] {
  const isCapped = recodings.some(({ bitRate }) => bitRate === "capped");
  const targetBytes = TARGET_SHARE * Math.min(limits.certainSize.max, limits.size.max);
  const seconds = Math.max(1, duration?.value ?? limits.duration.max);
  const kilobits = Math.floor((targetBytes * 8) / 1000 / seconds) - SOUND_KILOBITS;
  const cap = isCapped ? ["-maxrate", `${kilobits}k`, "-bufsize", `${kilobits}k`] : [];
  return ["-crf", "18", ...cap, "-pix_fmt", "yuv420p"];
}
