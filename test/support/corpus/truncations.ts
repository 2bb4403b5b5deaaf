import { type Corpus, file, patch } from "./recipe.ts";

/** Those that lose nothing but a part of their index, which stands last, when a thousandth is cut off. */
const INDEX_LAST = ["fragments-dash.mp4", "fragments-hybrid.mp4", "h264.mkv"];

/** Files of which the end is cut off, and the parts of them that are left. */
const SOURCES = [
  "h264.mp4",
  "layout-moov-first.mp4",
  "h264-pcm.mov",
  "fragments-dash.mp4",
  "fragments-hybrid.mp4",
  "vp8.webm",
  "vp9.webm",
  "webm-live.webm",
  "webm-block-groups.webm",
  "h264.mkv",
];
const LEFT = [0.01, 0.05, 0.3, 0.6, 0.9, 0.999];

export const TRUNCATIONS: Corpus = Object.fromEntries(
  SOURCES.flatMap((source) =>
    LEFT.map((share) => [
      `cut-to-${share * 100}-percent-${source}`,
      file(
        patch(source, (bytes) => bytes.subarray(0, Math.floor(bytes.length * share))),
        share === 0.999 && INDEX_LAST.includes(source) ? "incomplete-end" : "unreadable",
        ...(source.endsWith(".mkv") ? (["container"] as const) : []),
      ),
    ]),
  ),
);
