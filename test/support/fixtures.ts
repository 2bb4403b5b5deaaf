import { join } from "node:path";
import type { RuleId } from "../../src/check/rules/index.ts";
import type { Verdict } from "../../src/model/finding.ts";

/** How `scripts/make-fixtures.ts` makes a file: with a program, as the start of another, or of text. */
export type Recipe =
  /** Arguments of ffmpeg, which runs in the folder of the fixtures, twice if the encoder is to look ahead. */
  | { kind: "encode"; args: string; passes: 1 | 2 }
  /** What Chromium's MediaRecorder writes, each time other bytes. */
  | { kind: "record"; mimeType: string; frames: number }
  | { kind: "cut"; from: string; bytes: number }
  | { kind: "text"; text: string };

/** A committed file of test/fixtures, what is particular about it, and what the check says of it. */
export type Fixture = { about: string; recipe: Recipe; rules: readonly RuleId[]; verdict: Verdict };

export const FIXTURES_FOLDER = join(import.meta.dirname, "..", "fixtures");

const picture = (size: string, rate: number | string, seconds: number) =>
  `-f lavfi -i testsrc=size=${size}:rate=${rate}:duration=${seconds}`;
const black = (size: string, rate: number | string, seconds: number) =>
  `-f lavfi -i color=black:size=${size}:rate=${rate}:duration=${seconds}`;
const tone = (seconds: number) => `-f lavfi -i sine=duration=${seconds}`;

const H264 = "-c:v libx264 -preset veryslow -crf 45 -pix_fmt yuv420p";
const H265 =
  "-c:v libx265 -crf 45 -pix_fmt yuv420p -tag:v hvc1 -x265-params log-level=error:pools=none:frame-threads=1";
const VP8 = "-c:v libvpx -b:v 50k";
const VP9 = "-c:v libvpx-vp9 -b:v 50k";
const AAC = "-c:a aac -b:a 16k";
const OPUS = "-c:a libopus -b:a 16k";

function encode(...args: readonly string[]): Recipe {
  return { kind: "encode", args: args.join(" "), passes: 1 };
}

function encodeTwice(...args: readonly string[]): Recipe {
  return { kind: "encode", args: args.join(" "), passes: 2 };
}

const judged =
  (verdict: Verdict) =>
  (about: string, recipe: Recipe, ...rules: readonly RuleId[]): Fixture => ({ about, recipe, rules, verdict });
const valid = judged("valid");
const invalid = judged("invalid");
const unreadable = judged("unreadable");

/**
 * Every fixture by its name: the rule that it is about and what sets it apart, or `good` where no rule objects but
 * those that recommend. `size` and `size-margin` have none: files of 4 GB are made, sparse, by the tests that need
 * them. `partial` and those that begin with `url` are about remote videos.
 */
export const FIXTURES: Readonly<Record<string, Fixture>> = {
  "good.mp4": valid(
    "H.264 with B-frames and AAC, moov first",
    encode(picture("360x640", 30, 1), tone(1), H264, AAC, "-movflags +faststart"),
  ),
  "good-film.mp4": valid("24000/1001 FPS, moov last", encode(picture("640x360", "24000/1001", 1), H264)),
  "good-fragmented.mp4": valid(
    "fragments, an empty moov",
    encode(picture("360x640", 30, 1), tone(1), H264, "-g 10", AAC, "-movflags +frag_keyframe+empty_moov"),
  ),
  "good-rotated.mp4": valid(
    "good-film.mp4, shown turned by 270 degrees",
    encode("-i good-film.mp4 -c copy -metadata:s:v rotate=90"),
  ),
  "good.mov": valid(
    "H.265 and PCM",
    encode(picture("360x640", 30, 1), tone(0.2), H265, "-c:a pcm_s16le -ar 8000"),
    "recommended-container",
    "recommended-codec",
  ),
  "good-vp8.webm": valid(
    "VP8 at 60 FPS with invisible alternate references, and Opus",
    encodeTwice(picture("360x360", 60, 1), tone(1), VP8, "-auto-alt-ref 1 -lag-in-frames 16", OPUS),
    "recommended-container",
    "recommended-codec",
  ),
  "good-vp9.webm": valid(
    "VP9 and Opus",
    encode(picture("360x640", 30, 1), tone(1), VP9, OPUS),
    "recommended-container",
    "recommended-codec",
  ),
  "good-60.webm": valid(
    "60 FPS, rounded to milliseconds: 60.0x as written",
    encode(picture("360x360", 60, 1), VP9),
    "recommended-container",
    "recommended-codec",
  ),
  "container.avi": invalid("AVI", encode(picture("360x360", 30, 0.2), "-c:v mpeg4 -q:v 31"), "container"),
  "container.mkv": invalid(
    "Matroska, with a codec that is accepted",
    encode(picture("360x360", 30, 0.5), H264),
    "container",
  ),
  "container-gif.mp4": invalid("a GIF by another name", encode(black("360x360", 10, 0.5), "-f gif"), "container"),
  "codec-mpeg4.mp4": invalid("MPEG-4 Visual", encode(picture("360x360", 30, 0.2), "-c:v mpeg4 -q:v 31"), "codec"),
  "codec-av1.mp4": invalid("AV1", encode(picture("360x360", 30, 0.5), "-c:v libaom-av1 -crf 63 -cpu-used 8"), "codec"),
  "frame-rate-low.mp4": invalid("15 FPS", encode(picture("360x640", 15, 1), H264), "frame-rate"),
  "frame-rate-just-low.mp4": invalid("22.97 FPS", encode(black("360x360", "2297/100", 2), H264), "frame-rate"),
  "frame-rate-high.mp4": invalid("120 FPS", encode(picture("360x640", 120, 1), H264), "frame-rate"),
  "picture-size-small.mp4": invalid("320×240", encode(picture("320x240", 30, 1), H264), "picture-size"),
  "picture-size-just-small.webm": invalid(
    "358 pixels wide",
    encode(picture("358x640", 30, 0.5), VP9),
    "picture-size",
    "recommended-container",
    "recommended-codec",
  ),
  "picture-size-large.mp4": invalid("4098 pixels wide", encode(black("4098x360", 30, 0.5), H264), "picture-size"),
  "duration.mp4": invalid("601 seconds", encode(black("360x360", 23, 601), H264, "-g 9999"), "duration"),
  "video-track-none.mp4": invalid("sound only", encode(tone(1), AAC), "video-track"),
  "video-track-one-picture.mp4": invalid(
    "one picture, with sound",
    encode(picture("360x360", 30, 0.03), tone(1), H264, AAC),
    "video-track",
  ),
  "video-track-cover.mp4": invalid(
    "sound with a cover picture",
    encode(picture("360x360", 30, 0.03), tone(1), "-c:v mjpeg -q:v 31 -disposition:v attached_pic", AAC),
    "video-track",
  ),
  "encrypted.mp4": invalid(
    "Common Encryption",
    encode(
      picture("360x640", 30, 0.5),
      H264,
      "-encryption_scheme cenc-aes-ctr -encryption_key 00112233445566778899aabbccddeeff",
      "-encryption_kid 00112233445566778899aabbccddeeff",
    ),
    "encrypted",
  ),
  "unreadable-empty.mp4": unreadable("no bytes", { kind: "text", text: "" }, "unreadable"),
  "unreadable-garbage.mp4": unreadable(
    "no format at all",
    { kind: "text", text: "not a video\n".repeat(99) },
    "unreadable",
  ),
  "unreadable-truncated.mp4": unreadable(
    "good.mp4 without its end",
    { kind: "cut", from: "good.mp4", bytes: 8000 },
    "unreadable",
  ),
  "unreadable-without-index.mp4": unreadable(
    "good-film.mp4 without its moov",
    { kind: "cut", from: "good-film.mp4", bytes: 3000 },
    "unreadable",
  ),
  "unreadable-truncated.webm": unreadable(
    "good-vp9.webm without its end",
    { kind: "cut", from: "good-vp9.webm", bytes: 8000 },
    "unreadable",
    "recommended-container",
  ),
  "incomplete-end.mp4": valid(
    "good-fragmented.mp4 with its last box, mfra, cut off",
    { kind: "cut", from: "good-fragmented.mp4", bytes: 11_500 },
    "incomplete-end",
  ),
  "incomplete-end.webm": valid(
    "good-vp9.webm with its last element, Cues, cut off",
    { kind: "cut", from: "good-vp9.webm", bytes: 9415 },
    "incomplete-end",
    "recommended-container",
    "recommended-codec",
  ),
  "lfs-pointer.mp4": unreadable(
    "a Git LFS pointer",
    {
      kind: "text",
      text: `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a2146".repeat(8)}\nsize 12345678\n`,
    },
    "lfs-pointer",
  ),
  "variable-frame-rate.mp4": valid(
    "60 and 15 FPS in turn: 24 on average",
    encode(picture("360x640", 60, 1), "-vf select=lt(mod(n\\,5)\\,2) -fps_mode vfr", H264),
    "variable-frame-rate",
  ),
  "unstated-frame-rate.webm": valid(
    "what a browser recorded of a canvas",
    { kind: "record", mimeType: "video/webm;codecs=vp8", frames: 40 },
    "unstated-frame-rate",
    "recommended-container",
    "recommended-codec",
  ),
  "extension.mov": valid(
    "an MP4 that is called .mov",
    encode(picture("360x640", 30, 0.5), H264, "-f mp4"),
    "extension",
  ),
  "extra-video-track.mp4": valid(
    "two video tracks",
    encode(picture("360x640", 30, 0.5), black("640x360", 30, 0.5), "-map 0 -map 1", H264),
    "extra-video-track",
  ),
  "long-duration.mp4": valid("181 seconds", encode(black("360x360", 23, 181), H264, "-g 9999"), "long-duration"),
  "recommended-container.mov": valid(
    "H.264 in QuickTime",
    encode(picture("360x640", 30, 0.5), H264),
    "recommended-container",
  ),
  "recommended-codec.mp4": valid("H.265", encode(picture("360x640", 30, 0.5), H265), "recommended-codec"),
};
