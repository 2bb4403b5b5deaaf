import type { MediaFacts, PictureSize } from "../model/facts.ts";
import { WITHOUT_MOTION } from "../model/formats.ts";
import type { Video } from "../model/video.ts";
import { quote } from "../text/quoting.ts";
import { CERTAIN_SIZE, DURATION, FRAME_RATE, type RuleId, SIDE } from "./rules.ts";

/**
 * What ffmpeg can do for the findings of each rule.
 * - `remux`: it copies the pictures into a new file; `recode`: it codes them anew.
 * - `hopeless`: there is nothing to convert, whatever else was found.
 */
const MENDED_BY: Readonly<Record<RuleId, "remux" | "recode" | "hopeless" | "nothing">> = {
  container: "remux",
  codec: "recode",
  "frame-rate": "recode",
  "picture-size": "recode",
  duration: "nothing",
  size: "recode",
  "video-track": "hopeless",
  encrypted: "hopeless",
  readable: "hopeless",
  "lfs-pointer": "hopeless",
  "size-margin": "recode",
  "variable-frame-rate": "recode",
  extension: "remux",
  "url-redirect": "nothing",
  "extra-video-track": "remux",
  "long-duration": "nothing",
  "recommended-container": "remux",
  "recommended-codec": "recode",
};

/** Rates that players and editors know, as ffmpeg names them. */
const STANDARD_RATES = ["24000/1001", "24", "25", "30000/1001", "30", "48", "50", "60000/1001", "60"];
/** Bytes that a re-encoded video may take, and what of its bit rate is left for sound and the container (kbit/s). */
const TARGET_BYTES = 0.95 * CERTAIN_SIZE.max;
const SOUND_KILOBITS = 192;

/**
 * One command for the whole video that mends every finding that can be mended, so that a person runs it once.
 *
 * @returns for a rule's id the command that mends its finding, or null where no command can
 */
export function mendVideo(
  video: Video,
  facts: MediaFacts,
  rules: ReadonlySet<RuleId>,
): (rule: RuleId) => string | null {
  // Of a pointer that is broken git-lfs makes no video.
  const pull = video.source.kind === "lfs" ? pullFromLfs(video.path) : null;
  if (rules.has("lfs-pointer")) return (rule) => (rule === "lfs-pointer" ? pull : null);
  const hasNoMotion = facts.container !== undefined && WITHOUT_MOTION.has(facts.container);
  const isMended = (rule: RuleId) => MENDED_BY[rule] === "remux" || MENDED_BY[rule] === "recode";
  if (hasNoMotion || hasAny(rules, "hopeless") || ![...rules].some(isMended)) return () => null;
  const command = convert(video, facts, rules);
  return (rule) => (isMended(rule) ? command : null);
}

function hasAny(rules: ReadonlySet<RuleId>, way: (typeof MENDED_BY)[RuleId]): boolean {
  return [...rules].some((rule) => MENDED_BY[rule] === way);
}

/** `--include` takes patterns separated by commas: a path that would be read as one is left out. */
function pullFromLfs(path: string): string {
  return /[*?[\]\\,!]|^\s|\s$/.test(path) ? "git lfs pull" : `git lfs pull --include=${quote(path)}`;
}

function convert({ path, source }: Video, facts: MediaFacts, rules: ReadonlySet<RuleId>): string {
  const recode = facts.codec !== "h264" || hasAny(rules, "recode");
  return [
    "ffmpeg",
    ...["-i", quote(source.kind === "url" ? path : inputPath(path))],
    ...["-map", `0:v:${facts.videoTrackIndex ?? 0}`, "-map", "'0:a:0?'"],
    ...(recode ? [...filters(facts, rules), "-c:v", "libx264", ...quality(facts, rules)] : ["-c:v", "copy"]),
    ...["-c:a", "aac", "-b:a", `${SOUND_KILOBITS}k`, "-movflags", "+faststart"],
    quote(inputPath(mendedPath(source.kind === "url" ? fileName(path) : path))),
  ].join(" ");
}

/** ffmpeg takes `-x` for an option and `a:b` for a protocol, but nothing in `./…`. */
function inputPath(path: string): string {
  return /^-|:/.test(path) ? `./${path}` : path;
}

/** The last part of an address: ffmpeg reads from it, and writes into the working directory. */
function fileName(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1) || "video";
}

/** Beside the original, never over it. */
function mendedPath(path: string): string {
  return `${path.replace(/(?<=[^/])\.[^./]*$/, "")}.fixed.mp4`;
}

/** Of a format that is not read further only ffmpeg knows rate and size: it is told to keep within the limits. */
const UNKNOWN_RATE = `fps=clip(source_fps\\,24\\,${FRAME_RATE.max})`;
const UNKNOWN_FACTOR = `min(max(1\\,${SIDE.min}/min(iw\\,ih))\\,${SIDE.max}/max(iw\\,ih))`;
const UNKNOWN_SIZE = [
  `scale=2*round(iw*${UNKNOWN_FACTOR}/2):2*round(ih*${UNKNOWN_FACTOR}/2)`,
  `pad=max(iw\\,${SIDE.min}):max(ih\\,${SIDE.min}):-1:-1`,
];

function filters(facts: MediaFacts, rules: ReadonlySet<RuleId>): string[] {
  const chain = [...rateFilter(facts, rules), ...sizeFilter(facts)];
  return chain.length === 0 ? [] : ["-vf", quote(chain.join(","))];
}

function rateFilter({ frameRate }: MediaFacts, rules: ReadonlySet<RuleId>): string[] {
  if (frameRate === undefined) return [UNKNOWN_RATE];
  if (rules.has("frame-rate")) return [frameRate.value < 30 ? "fps=30" : `fps=${FRAME_RATE.max}`];
  return rules.has("variable-frame-rate") ? [`fps=${nearestRate(frameRate.value)}`] : [];
}

function nearestRate(rate: number): string {
  const distance = (name: string) => Math.abs(evaluate(name) - rate);
  return STANDARD_RATES.reduce((best, name) => (distance(name) < distance(best) ? name : best));
}

function evaluate(fraction: string): number {
  const [numerator, denominator = 1] = fraction.split("/").map(Number);
  return (numerator ?? 0) / denominator;
}

/** Both sides within the limits and even, as 4:2:0 video needs them; borders where the shape leaves no other way. */
function sizeFilter({ width, height, rotation }: MediaFacts): string[] {
  if (width === undefined || height === undefined) return UNKNOWN_SIZE;
  // ffmpeg turns the picture before it filters it.
  const shown = rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };
  const scaled = scaleToFit(shown);
  const padded = { width: Math.max(scaled.width, SIDE.min), height: Math.max(scaled.height, SIDE.min) };
  return [
    ...(isSame(scaled, shown) ? [] : [`scale=${scaled.width}:${scaled.height}`]),
    ...(isSame(padded, scaled) ? [] : [`pad=${padded.width}:${padded.height}:-1:-1`]),
  ];
}

function scaleToFit({ width, height }: PictureSize): PictureSize {
  const enlarge = Math.max(1, SIDE.min / Math.min(width, height));
  const factor = Math.min(enlarge, SIDE.max / Math.max(width, height));
  const scale = (side: number) => Math.max(2, Math.min(SIDE.max, 2 * Math.round((side * factor) / 2)));
  return { width: scale(width), height: scale(height) };
}

function isSame(a: PictureSize, b: PictureSize): boolean {
  return a.width === b.width && a.height === b.height;
}

/** Constant quality; capped where the file was too large. */
function quality({ duration }: MediaFacts, rules: ReadonlySet<RuleId>): string[] {
  const oversized = rules.has("size") || rules.has("size-margin");
  const kilobits =
    Math.floor((TARGET_BYTES * 8) / 1000 / Math.max(1, duration?.value ?? DURATION.max)) - SOUND_KILOBITS;
  const cap = oversized ? ["-maxrate", `${kilobits}k`, "-bufsize", `${kilobits}k`] : [];
  return ["-crf", "18", ...cap, "-pix_fmt", "yuv420p"];
}
