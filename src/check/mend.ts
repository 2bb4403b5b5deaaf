import type { MediaFacts, PictureSize, Video } from "../model.ts";
import { WITHOUT_MOTION } from "./containers.ts";
import { quote } from "./shell.ts";

/** Findings that a remux mends, and those that need the pictures coded anew. */
const REMUXED = ["container", "recommended-container", "extension", "extra-video-track"];
const RECODED = [
  "codec",
  "recommended-codec",
  "frame-rate",
  "variable-frame-rate",
  "picture-size",
  "size",
  "size-margin",
];
/** Where one of these holds, there is nothing that ffmpeg could convert. */
const HOPELESS = ["readable", "lfs-pointer", "encrypted", "video-track"];

const SMALLEST_SIDE = 360;
const LARGEST_SIDE = 4096;
/** Rates that players and editors know, as ffmpeg names them. */
const STANDARD_RATES = ["24000/1001", "24", "25", "30000/1001", "30", "48", "50", "60000/1001", "60"];
/** Bytes that a re-encoded video may take, and what of its bit rate is left for sound and the container (kbit/s). */
const TARGET_BYTES = 3_800_000_000;
const SOUND_KILOBITS = 192;

/**
 * One command for the whole video that mends every finding that can be mended, so that a person runs it once.
 *
 * @returns for a rule's id the command that mends its finding, or null where no command can
 */
export function mendVideo(
  video: Video,
  facts: MediaFacts,
  rules: ReadonlySet<string>,
): (rule: string) => string | null {
  if (rules.has("lfs-pointer")) return (rule) => (rule === "lfs-pointer" ? pullFromLfs(video.path) : null);
  const mendable = [...REMUXED, ...RECODED].filter((rule) => rules.has(rule));
  const hopeless =
    HOPELESS.some((rule) => rules.has(rule)) || (facts.container !== undefined && WITHOUT_MOTION.has(facts.container));
  if (mendable.length === 0 || hopeless) return () => null;
  const command = convert(video, facts, rules);
  return (rule) => (mendable.includes(rule) ? command : null);
}

/** `--include` takes patterns separated by commas: a path that would be read as one is left out. */
function pullFromLfs(path: string): string {
  return /[*?[\]\\,!]|^\s|\s$/.test(path) ? "git lfs pull" : `git lfs pull --include=${quote(path)}`;
}

function convert({ path, source }: Video, facts: MediaFacts, rules: ReadonlySet<string>): string {
  const recode = facts.codec !== "h264" || RECODED.some((rule) => rules.has(rule));
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
const UNKNOWN_RATE = "fps=clip(source_fps\\,24\\,60)";
const UNKNOWN_FACTOR = `min(max(1\\,${SMALLEST_SIDE}/min(iw\\,ih))\\,${LARGEST_SIDE}/max(iw\\,ih))`;
const UNKNOWN_SIZE = [
  `scale=2*round(iw*${UNKNOWN_FACTOR}/2):2*round(ih*${UNKNOWN_FACTOR}/2)`,
  `pad=max(iw\\,${SMALLEST_SIDE}):max(ih\\,${SMALLEST_SIDE}):-1:-1`,
];

function filters(facts: MediaFacts, rules: ReadonlySet<string>): string[] {
  const chain = [...rateFilter(facts, rules), ...sizeFilter(facts)];
  return chain.length === 0 ? [] : ["-vf", quote(chain.join(","))];
}

function rateFilter({ frameRate }: MediaFacts, rules: ReadonlySet<string>): string[] {
  if (frameRate === undefined) return [UNKNOWN_RATE];
  if (rules.has("frame-rate")) return [frameRate.value < 30 ? "fps=30" : "fps=60"];
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
  const padded = { width: Math.max(scaled.width, SMALLEST_SIDE), height: Math.max(scaled.height, SMALLEST_SIDE) };
  return [
    ...(isSame(scaled, shown) ? [] : [`scale=${scaled.width}:${scaled.height}`]),
    ...(isSame(padded, scaled) ? [] : [`pad=${padded.width}:${padded.height}:-1:-1`]),
  ];
}

function scaleToFit({ width, height }: PictureSize): PictureSize {
  const enlarge = Math.max(1, SMALLEST_SIDE / Math.min(width, height));
  const factor = Math.min(enlarge, LARGEST_SIDE / Math.max(width, height));
  const scale = (side: number) => Math.max(2, Math.min(LARGEST_SIDE, 2 * Math.round((side * factor) / 2)));
  return { width: scale(width), height: scale(height) };
}

function isSame(a: PictureSize, b: PictureSize): boolean {
  return a.width === b.width && a.height === b.height;
}

/** Constant quality; capped where the file was too large. */
function quality({ duration }: MediaFacts, rules: ReadonlySet<string>): string[] {
  const oversized = rules.has("size") || rules.has("size-margin");
  const kilobits = Math.floor((TARGET_BYTES * 8) / 1000 / Math.max(1, duration?.value ?? 600)) - SOUND_KILOBITS;
  const cap = oversized ? ["-maxrate", `${kilobits}k`, "-bufsize", `${kilobits}k`] : [];
  return ["-crf", "18", ...cap, "-pix_fmt", "yuv420p"];
}
