import { box, edts, fullBox, u32, u64 } from "../iso-bmff.ts";
import { editBox, overwrite, remove } from "./boxes.ts";
import {
  AAC,
  type Corpus,
  ffmpeg,
  file,
  H264_WITH_B_FRAMES,
  patch,
  pattern,
  type Recipe,
  remux,
  tone,
  unreadable,
} from "./recipe.ts";

/** Thirty pictures in a second of 15,360 ticks; the movie's clock counts milliseconds. B-frames start at 1024. */
const START = 1024;

/** "edited.mp4" with this edit list: durations in milliseconds, media times in ticks. */
function edited(...edits: readonly (readonly [duration: number, mediaTime: number])[]): Recipe {
  return patch("edited.mp4", (source) => edit(source, ...edits));
}

/** `file` with this edit list, and with the duration of it in the headers. */
function edit(file: Uint8Array, ...edits: readonly (readonly [duration: number, mediaTime: number])[]): Uint8Array {
  const duration = edits.reduce((sum, [each]) => sum + each, 0);
  return setDuration(
    editBox(file, "moov/trak/edts", () => edts(...edits)),
    duration,
  );
}

function setDuration(file: Uint8Array, milliseconds: number): Uint8Array {
  return overwrite(overwrite(file, "moov/mvhd", 24, u32(milliseconds)), "moov/trak/tkhd", 28, u32(milliseconds));
}

/** Edit lists: what is shown of a track, and when. */
export const EDITS: Corpus = {
  "edited.mp4": file(ffmpeg(pattern("360x360", 30, 1), H264_WITH_B_FRAMES)),
  "edited-with-sound.mp4": file(ffmpeg("-i edited.mp4", tone(1), "-c:v copy", AAC)),
  "edit-none.mp4": file(patch("edited.mp4", (source) => remove(source, "moov/trak/edts"))),
  "edit-not-written.mp4": file(remux("edited.mp4", "-use_editlist 0")),
  "edit-negative-offsets.mp4": file(remux("edited.mp4", "-movflags negative_cts_offsets")),
  "edit-delayed-picture.mp4": file(
    ffmpeg("-itsoffset 0.5 -i edited.mp4 -i edited-with-sound.mp4 -map 0:v -map 1:a -c copy"),
  ),
  "edit-delayed-sound.mp4": file(
    ffmpeg("-i edited.mp4 -itsoffset 0.5 -i edited-with-sound.mp4 -map 0:v -map 1:a -c copy"),
  ),
  "edit-cut.mp4": file(ffmpeg("-ss 0.4 -i edited.mp4 -c copy")),
  "edit-cut-with-sound.mp4": file(ffmpeg("-ss 0.4 -i edited-with-sound.mp4 -c copy")),
  // ffmpeg leaves out the last B-frames that come too late.
  "edit-cut-both-ends.mp4": file(ffmpeg("-ss 0.4 -i edited-with-sound.mp4 -t 0.3 -c copy"), "variable-frame-rate"),
  "edit-trimmed-end.mp4": file(edited([500, START])),
  "edit-trimmed-start.mp4": file(edited([500, START + 7680])),
  "edit-trimmed.mov": file(patch("edited.mov", (source) => edit(source, [500, START]))),
  "edited.mov": file(remux("edited.mp4")),
  "edit-two-parts.mp4": file(edited([300, START], [400, START + 9216])),
  "edit-two-parts-swapped.mp4": file(edited([500, START + 7680], [500, START])),
  "edit-repeated.mp4": file(edited([1000, START], [1000, START], [1000, START])),
  "edit-empty-first.mp4": file(edited([700, -1], [1000, START])),
  "edit-empty-between.mp4": file(edited([500, START], [700, -1], [500, START + 7680])),
  "edit-empty-last.mp4": file(edited([1000, START], [700, -1])),
  "edit-longer-than-media.mp4": file(edited([5000, START])),
  "edit-of-no-duration.mp4": unreadable("trak[1]", edited([0, START])),
  "edit-of-a-millisecond.mp4": unreadable("trak[1]", edited([1, START])),
  "edit-of-one-picture.mp4": unreadable("trak[1]", edited([33, START])),
  "edit-of-64-bits.mp4": file(
    patch("edited.mp4", (source) => {
      const rows = [u32(2), u64(250), u32(-1, -1, 0x10000), u64(500, START), u32(0x10000)];
      const edited = editBox(source, "moov/trak/edts", () => box("edts", fullBox("elst", 1, 0, ...rows)));
      return setDuration(edited, 750);
    }),
  ),
  "edit-at-half-speed.mp4": file(
    patch("edited.mp4", (source) => overwrite(source, "moov/trak/edts/elst", 24, u32(0x8000))),
  ),
  "edit-without-entries.mp4": file(patch("edited.mp4", (source) => editBox(source, "moov/trak/edts", () => edts()))),
  "edit-movie-clock-600.mp4": file(remux("edited.mp4", "-movie_timescale 600")),
  "edit-movie-clock-30.mp4": file(remux("edited.mp4", "-movie_timescale 30")),
  "edit-fragmented.mp4": file(remux("edited-with-sound.mp4", "-movflags +frag_keyframe+delay_moov")),
  "edit-cut-fragmented.mp4": file(
    ffmpeg("-ss 0.4 -i edited-with-sound.mp4 -c copy -movflags +frag_keyframe+empty_moov+delay_moov"),
  ),
  "edit-601-to-599-seconds.mp4": file(patch("long.mp4", (source) => edit(source, [599_000, 0]))),
  "edit-300-seconds-three-times.mp4": file(
    patch("long.mp4", (source) => edit(source, [300_000, 0], [300_000, 0], [300_000, 0])),
    "duration",
  ),
  "edit-empty-20-of-599-seconds.mp4": file(
    patch("long.mp4", (source) => edit(source, [20_000, -1], [599_000, 0])),
    "duration",
  ),
  "long.mp4": file(ffmpeg("-stream_loop -1 -i second.mp4 -t 601 -c copy"), "duration"),
  "long-with-short-header.mp4": file(
    patch("long.mp4", (source) =>
      overwrite(setDuration(remove(source, "moov/trak/edts"), 1000), "moov/trak/mdia/mdhd", 24, u32(1000)),
    ),
    "duration",
  ),
};
