import type { Rule } from "../model/finding.ts";
import { WITHOUT_MOTION } from "../model/formats.ts";
import { formatBytes, formatDuration, formatList, formatNumber } from "../text/numbers.ts";
import {
  objectToExtension,
  objectToFrameRate,
  objectToPointer,
  objectToRedirect,
  objectToUnreadable,
} from "./objections.ts";

/** TikTok's guide, table "Video restrictions". */
const RESTRICTIONS = "https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide";
/** What one creator may post: `max_video_post_duration_sec`. */
const CREATOR_INFO = "https://developers.tiktok.com/doc/content-posting-api-reference-query-creator-info";

const CONTAINERS = ["mp4", "mov", "webm"];
const CODECS = ["h264", "h265", "vp8", "vp9"];
export const FRAME_RATE = { min: 23, max: 60 };
export const SIDE = { min: 360, max: 4096 };
export const DURATION = { max: 600 };
/** Every creator can post three minutes; some five or ten. */
const EVERY_CREATOR = { max: 180 };
/** TikTok's "4 MB" is 4,194,304 bytes, so its "4 GB" may be 4 · 2^30, above which no reading allows a file … */
const SIZE = { max: 4 * 2 ** 30 };
/** … or 4 · 10^9, above which acceptance is uncertain. */
export const CERTAIN_SIZE = { max: 4_000_000_000 };
const UNSTEADY_PERCENT = { max: 5 };

/** Intervals that differ from those of 23 to 60 FPS by no more than a tenth are steady (`variable-frame-rate`). */
export const STEADY_INTERVALS = { shortestSeconds: 1 / 66, longestSeconds: 1 / 20.7 };

/**
 * Every restriction, as data, the gravest first. Annotations, the summary, the report and the README's table follow
 * from it; only what ffmpeg can mend is told in mend.ts.
 */
export const RULES = [
  {
    id: "container",
    level: "error",
    about: "file",
    code: "file_format_check_failed",
    limit: { oneOf: CONTAINERS },
    when: "a recognised format other than MP4, MOV or WebM, whatever the name says",
    source: RESTRICTIONS,
    objection({ facts: { container } }) {
      if (container === undefined || CONTAINERS.includes(container)) return undefined;
      const problem = `The file is ${container}, by its content; TikTok accepts ${formatList(CONTAINERS)}`;
      const advice = WITHOUT_MOTION.has(container)
        ? "This is no video: replace it, or exclude it with a line '!<path>' in the input 'videos'"
        : "Convert it to mp4";
      return { actual: container, problem, advice };
    },
  },
  {
    id: "codec",
    level: "error",
    about: "picture",
    code: "file_format_check_failed",
    limit: { oneOf: CODECS },
    when: "the main video track is not H.264, H.265, VP8 or VP9",
    source: RESTRICTIONS,
    objection({ facts: { codec } }) {
      if (codec === undefined || CODECS.includes(codec)) return undefined;
      const problem = `The codec is ${codec}; TikTok accepts ${formatList(CODECS)}`;
      return { actual: codec, problem, advice: "Re-encode it as h264" };
    },
  },
  {
    id: "frame-rate",
    level: "error",
    about: "picture",
    code: "frame_rate_check_failed",
    unit: "FPS",
    limit: FRAME_RATE,
    when: "the average is under 23 or over 60 FPS, beyond one tick of the file's clock; a warning where only parts of the file were read, and it may be inside as a whole",
    source: RESTRICTIONS,
    objection: ({ facts }) => objectToFrameRate(facts, FRAME_RATE),
  },
  {
    id: "picture-size",
    level: "error",
    about: "picture",
    code: "picture_size_check_failed",
    unit: "px",
    limit: SIDE,
    when: "width or height is under 360 or over 4096 pixels",
    source: RESTRICTIONS,
    objection({ facts: { width, height } }) {
      if (width === undefined || height === undefined) return undefined;
      if (Math.min(width, height) >= SIDE.min && Math.max(width, height) <= SIDE.max) return undefined;
      const problem = `The picture is ${width}×${height} pixels; TikTok accepts ${SIDE.min} to ${SIDE.max} for width and height`;
      return { actual: { width, height }, problem, advice: "Scale it, or pad it with borders" };
    },
  },
  {
    id: "duration",
    level: "error",
    about: "file",
    code: "duration_check_failed",
    unit: "s",
    limit: DURATION,
    when: "over 600 s, beyond one tick of the file's clock",
    source: RESTRICTIONS,
    measure: ({ duration }) => duration?.value,
    objection({ facts: { duration } }) {
      if (duration === undefined || duration.low <= DURATION.max) return undefined;
      const measured = formatDuration(duration.value, DURATION.max);
      const problem = `The duration is ${measured}; TikTok accepts at most ${formatDuration(DURATION.max)}`;
      return { actual: duration.value, problem, advice: "Shorten it, or split it into several posts" };
    },
  },
  {
    id: "size",
    level: "error",
    about: "file",
    unit: "bytes",
    limit: SIZE,
    when: "over 4 · 2^30 bytes",
    source: RESTRICTIONS,
    measure: ({ sizeBytes }) => sizeBytes,
    objection({ facts: { sizeBytes } }) {
      if (sizeBytes === undefined || sizeBytes <= SIZE.max) return undefined;
      const problem = `The file has ${formatBytes(sizeBytes)}; TikTok accepts at most 4 GB (${formatBytes(SIZE.max)})`;
      return { actual: sizeBytes, problem, advice: "Re-encode it with a lower bit rate" };
    },
  },
  {
    id: "video-track",
    level: "error",
    about: "file",
    unit: "tracks",
    limit: { min: 1 },
    when: "no moving video track: none, no samples, or one picture. Then no other rule about the picture runs",
    source: RESTRICTIONS,
    objection({ facts: { movingVideoTracks } }) {
      if (movingVideoTracks !== 0) return undefined;
      const problem = "The file has no moving picture: no video track, or one without samples or with a single picture";
      return { actual: 0, problem, advice: "Export it with its video track" };
    },
  },
  {
    id: "encrypted",
    level: "error",
    about: "picture",
    limit: null,
    when: "the main video track is protected",
    source: RESTRICTIONS,
    objection({ facts: { encrypted } }) {
      if (encrypted !== true) return undefined;
      const problem = "The video track is encrypted (DRM): TikTok can't decode it";
      return { actual: null, problem, advice: "Export it without protection" };
    },
  },
  {
    id: "readable",
    level: "error",
    about: "file",
    limit: null,
    when: "not recognised, empty, damaged, truncated, over a safety bound, or a fact that a verdict needs is missing",
    source: RESTRICTIONS,
    objection: (inspection) => objectToUnreadable(inspection, { containers: CONTAINERS, codecs: CODECS }),
  },
  {
    id: "lfs-pointer",
    level: "error",
    about: "file",
    limit: null,
    when: "a Git LFS pointer whose object can't be read",
    source: "https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md",
    objection: objectToPointer,
  },
  {
    id: "size-margin",
    level: "warning",
    about: "file",
    unit: "bytes",
    limit: CERTAIN_SIZE,
    when: "over 4 · 10^9 bytes, not over 4 · 2^30: TikTok's “4 GB” can be read both ways",
    source: RESTRICTIONS,
    objection({ facts: { sizeBytes } }) {
      if (sizeBytes === undefined || sizeBytes <= CERTAIN_SIZE.max || sizeBytes > SIZE.max) return undefined;
      const problem = `The file has ${formatBytes(sizeBytes)}; TikTok's limit of 4 GB may mean ${formatBytes(CERTAIN_SIZE.max)}`;
      return { actual: sizeBytes, problem, advice: "Re-encode it with a lower bit rate, to be safe" };
    },
  },
  {
    id: "variable-frame-rate",
    level: "warning",
    about: "picture",
    unit: "%",
    limit: UNSTEADY_PERCENT,
    when: "intervals longer than 1/20.7 s or shorter than 1/66 s cover over 5 % of the track's time, while the average is inside",
    source: RESTRICTIONS,
    objection({ facts }) {
      const { unsteadyShare, frameRate } = facts;
      if (unsteadyShare === undefined || frameRate === undefined) return undefined;
      const percent = unsteadyShare * 100;
      if (percent <= UNSTEADY_PERCENT.max || objectToFrameRate(facts, FRAME_RATE) !== undefined) return undefined;
      const problem =
        `The frame rate varies: ${formatNumber(percent, UNSTEADY_PERCENT.max)} % of the time lies outside ` +
        `${FRAME_RATE.min} to ${FRAME_RATE.max} FPS, though the average is ${formatNumber(frameRate.value)} FPS`;
      return { actual: percent, problem, advice: "Convert it to a constant frame rate" };
    },
  },
  {
    id: "extension",
    level: "warning",
    about: "file",
    limit: null,
    when: "an accepted format whose name's extension says another (m4v and mp4 are one, qt and mov are one)",
    source: RESTRICTIONS,
    objection({ facts: { container } }, { path }) {
      return container !== undefined && CONTAINERS.includes(container) ? objectToExtension(container, path) : undefined;
    },
  },
  {
    id: "url-redirect",
    level: "warning",
    about: "file",
    limit: null,
    when: "the address redirects: TikTok does not follow redirects when it pulls a video",
    source: RESTRICTIONS,
    objection: (_inspection, video) => objectToRedirect(video),
  },
  {
    id: "extra-video-track",
    level: "warning",
    about: "picture",
    unit: "tracks",
    limit: { max: 1 },
    when: "more than one moving video track",
    source: RESTRICTIONS,
    objection({ facts: { movingVideoTracks } }) {
      if (movingVideoTracks === undefined || movingVideoTracks <= 1) return undefined;
      const problem = `The file has ${movingVideoTracks} video tracks: which one TikTok takes is not documented`;
      return { actual: movingVideoTracks, problem, advice: "Keep one" };
    },
  },
  {
    id: "long-duration",
    level: "notice",
    about: "file",
    unit: "s",
    limit: EVERY_CREATOR,
    when: "180 to 600 s: not every creator may post it; a draft can be trimmed in the app",
    source: CREATOR_INFO,
    objection({ facts: { duration } }) {
      if (duration === undefined || duration.low <= EVERY_CREATOR.max || duration.low > DURATION.max) return undefined;
      const measured = formatDuration(duration.value, EVERY_CREATOR.max);
      const problem = `The duration is ${measured}; every creator may post ${formatDuration(EVERY_CREATOR.max)}, only some may post more`;
      return {
        actual: duration.value,
        problem,
        advice: "Check the account's limit, or upload a draft: it can be trimmed in the app",
      };
    },
  },
  {
    id: "recommended-container",
    level: "notice",
    about: "file",
    limit: { oneOf: ["mp4"] },
    when: "accepted, but not MP4",
    source: RESTRICTIONS,
    objection({ facts: { container } }) {
      if (container === undefined || container === "mp4" || !CONTAINERS.includes(container)) return undefined;
      return {
        actual: container,
        problem: `The file is ${container}; TikTok recommends mp4`,
        advice: "Convert it to mp4",
      };
    },
  },
  {
    id: "recommended-codec",
    level: "notice",
    about: "picture",
    limit: { oneOf: ["h264"] },
    when: "accepted, but not H.264",
    source: RESTRICTIONS,
    objection({ facts: { codec } }) {
      if (codec === undefined || codec === "h264" || !CODECS.includes(codec)) return undefined;
      return {
        actual: codec,
        problem: `The codec is ${codec}; TikTok recommends h264`,
        advice: "Re-encode it as h264",
      };
    },
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]["id"];
