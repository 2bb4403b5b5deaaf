import type { Fact } from "./facts.ts";
import { TIMING_DISAGREEMENTS } from "./timing-disagreements.ts";

export const ORACLES = ["ffprobe", "mediainfo", "mediabunny"] as const;

export type Oracle = (typeof ORACLES)[number];

/** On which facts of which files the probe and others differ, how many times in all, who is right, and why. */
export type Disagreement = {
  oracles: readonly Oracle[];
  facts: readonly Fact[];
  files: RegExp;
  /** One for each oracle, fact and file. */
  times: number;
  right: "we" | "they" | "both";
  why: string;
};

const SIZE: readonly Fact[] = ["width", "height"];

/**
 * The first row that fits a difference argues it. The numbers are those of ffmpeg 5.1 and mediainfo 23.04 (Debian 12),
 * and of mediabunny 1.61.
 */
export const DISAGREEMENTS: readonly Disagreement[] = [
  // What can be read, and what it is
  {
    oracles: ["ffprobe"],
    facts: ["intact", "containers"],
    files: /^(stream\.|subtitles\.srt|chapters\.txt)/,
    times: 10,
    right: "both",
    why: "It reads streams and texts without a container, and NUT; TikTok takes none of these.",
  },
  {
    oracles: ["ffprobe"],
    facts: ["intact"],
    files: /^wrong-/,
    times: 11,
    right: "we",
    why: "It plays what it can of an index that contradicts itself or the file; other players show other frames, or none.",
  },
  {
    oracles: ["ffprobe"],
    facts: ["intact"],
    files: /^(cut-to-|fragments-(beyond|media-cut|cut-in))/,
    times: 6,
    right: "we",
    why: "It says nothing where less than one sample is missing.",
  },
  {
    oracles: ["ffprobe"],
    facts: ["intact"],
    files: /^(h264-no-parameter-set|encrypted-of-what|edit-of-no-duration)\.mp4$/,
    times: 3,
    right: "we",
    why: "It leaves it to the decoder that there is no parameter set, no codec, or nothing to be shown.",
  },
  {
    oracles: ["ffprobe"],
    facts: ["intact"],
    files: /^layout-moov-compressed\.mov$/,
    times: 1,
    right: "both",
    why: "It inflates an index as QuickTime did; few players do, so we refuse it.",
  },
  {
    oracles: ["ffprobe"],
    facts: ["intact", "containers"],
    files: /^webm-of-(no|other)-doctype\.webm$/,
    times: 4,
    right: "we",
    why: "An EBML header must say what the document is (RFC 8794, 11.2.6), and no other name is WebM's.",
  },
  {
    oracles: ["ffprobe"],
    facts: ["intact"],
    files: /^fragments-twice\.mp4$/,
    times: 1,
    right: "we",
    why: "It shows twice as many frames in the same time; mediainfo adds the two times up, and nobody knows what TikTok does.",
  },
  {
    oracles: ["ffprobe"],
    facts: ["intact"],
    files: /^webm-(twice|segment-too-short)\.webm$/,
    times: 2,
    right: "we",
    why: "It plays what is behind the Segment too; browsers stop there, so nobody knows what TikTok would show.",
  },
  {
    oracles: ORACLES,
    facts: ["intact", "movingVideoTracks"],
    files: /^(webm-tracks-last|encrypted|webm-without-clusters)\.webm$/,
    times: 7,
    right: "we",
    why: "RFC 9559 allows Tracks behind the Clusters, encrypted tracks, and a Segment without Clusters, in which nothing moves.",
  },
  {
    oracles: ["ffprobe"],
    facts: ["intact"],
    files: /^cenc-fragmented\.mp4$/,
    times: 1,
    right: "both",
    why: "It wants saiz beside saio, to decrypt; that is beyond a probe.",
  },
  {
    oracles: ["ffprobe"],
    facts: ["intact"],
    files: /^object-type-unknown\.mp4$/,
    times: 1,
    right: "both",
    why: "It takes the object type 0xE0 of a user for subtitles, and stops.",
  },
  {
    oracles: ["mediabunny"],
    facts: ["movingVideoTracks"],
    files: /^(layout-moov-of-size-0\.mp4|webm-video-disabled\.webm)$/,
    times: 2,
    right: "we",
    why: "It does not read a moov to the end of the file (ISO/IEC 14496-12, 4.2), nor tracks that are not enabled.",
  },
  {
    oracles: ["mediabunny"],
    facts: ["containers"],
    files: /3g[p2]/,
    times: 4,
    right: "we",
    why: "It calls 3GP MP4; TikTok does not name it among its formats.",
  },
  {
    oracles: ["mediainfo"],
    facts: ["codec"],
    files: /^(vfw\.mkv|object-type-unknown\.mp4)$/,
    times: 2,
    right: "both",
    why: "It calls Microsoft's MPEG-4 and any mp4v MPEG-4 Visual.",
  },
  {
    oracles: ORACLES,
    facts: ["codec"],
    files: /^two-entries-h264-mpeg4\.mp4$/,
    times: 3,
    right: "both",
    why: "They look at the sample entry of the first sample; to us no part of a track may hide another codec.",
  },
  // The frames
  {
    oracles: ORACLES,
    facts: SIZE,
    files: /^(entry|header)-(lies-(?!mpeg4)|zero)/,
    times: 34,
    right: "we",
    why: "They believe the container; a decoder sees what the SPS or the key frame says.",
  },
  {
    oracles: ["ffprobe"],
    facts: SIZE,
    files: /^entry-lies-mpeg4\.mp4$/,
    times: 2,
    right: "they",
    why: "We do not read the headers of codecs that are refused anyway.",
  },
  {
    oracles: ["mediainfo"],
    facts: SIZE,
    files: /^two-entries-other-size\.mp4$/,
    times: 1,
    right: "both",
    why: "It looks at the first sample entry; we and ffprobe at the smaller picture size of the second.",
  },
  {
    oracles: ["ffprobe", "mediabunny"],
    facts: SIZE,
    files: /^webm-cropped-by-4\.webm$/,
    times: 2,
    right: "we",
    why: "PixelCropLeft takes four columns away (RFC 9559, 5.1.4.1.28).",
  },
  {
    oracles: ["ffprobe", "mediainfo"],
    facts: ["rotation"],
    files: /^(rotated-30-by-matrix|matrix-of-zeros)\.mp4$/,
    times: 3,
    right: "both",
    why: "We name the nearest quarter turn; ffprobe makes -2^31 degrees of a matrix of zeros.",
  },
  {
    oracles: ["mediainfo"],
    facts: ["rotation"],
    files: /^rotated-(90-by-matrix-of-movie|180-by-both-matrices)\.mp4$/,
    times: 2,
    right: "we",
    why: "It does not look at the matrix of mvhd, which turns all tracks (ISO/IEC 14496-12, 8.2.2).",
  },
  {
    oracles: ["mediabunny"],
    facts: ["rotation"],
    files: /^mirrored-(across|down)\.mp4$/,
    times: 2,
    right: "both",
    why: "A mirror is a turn by 0 or 180 degrees and a flip the other way: we and ffprobe choose alike, it the other.",
  },
  ...TIMING_DISAGREEMENTS,
];
