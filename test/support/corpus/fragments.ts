import { ascii, box, fullBox, join, u32, u64 } from "../iso-bmff.ts";
import { editBox, listBoxes, offsetOf, overwrite, readU32, remove, rename, takeBox } from "./boxes.ts";
import {
  AAC,
  type Corpus,
  ffmpeg,
  file,
  H264,
  patch,
  pattern,
  type Recipe,
  remux,
  tone,
  unreadable,
} from "./recipe.ts";

/** Ways of ffmpeg to write fragments, by its `-movflags` and other options. */
const FLAVOURS: Readonly<Record<string, string>> = {
  "hybrid.mp4": "-movflags frag_keyframe",
  "empty-moov.mp4": "-movflags frag_keyframe+empty_moov",
  "base-is-moof.mp4": "-movflags frag_keyframe+empty_moov+default_base_moof",
  "no-base.mp4": "-movflags frag_keyframe+empty_moov+omit_tfhd_offset",
  "dash.mp4": "-movflags frag_keyframe+dash",
  "dash-hybrid.mp4": "-movflags frag_keyframe+dash+delay_moov",
  "dash-without-index.mp4": "-movflags frag_keyframe+dash+skip_sidx",
  "cmaf.mp4": "-movflags frag_keyframe+cmaf",
  "global-index.mp4": "-movflags frag_keyframe+dash+global_sidx",
  "late-moov.mp4": "-movflags frag_keyframe+empty_moov+delay_moov",
  "without-tail.mp4": "-movflags frag_keyframe+empty_moov+skip_trailer",
  "one-picture-each.mp4": "-movflags frag_every_frame+empty_moov",
  "by-time.mp4": "-movflags empty_moov -frag_duration 250000",
  "by-size.mp4": "-movflags empty_moov -frag_size 4000",
  "one-track-each.mp4": "-movflags frag_keyframe+empty_moov+separate_moof",
  "interleaved.mp4": "-movflags frag_keyframe+empty_moov -frag_interleave 2",
  "with-clock-times.mp4": "-movflags frag_keyframe+empty_moov -write_prft pts",
  "negative-offsets.mp4": "-movflags frag_keyframe+empty_moov+negative_cts_offsets",
  "discontinuous.mp4": "-movflags frag_keyframe+empty_moov+frag_discont -fragment_index 7",
  "smooth-streaming.mp4": "-f ismv",
  "smooth-streaming-live.mp4": "-movflags isml+frag_keyframe+empty_moov",
  "quicktime.mov": "-movflags frag_keyframe+empty_moov",
};

const flavours = Object.entries(FLAVOURS).flatMap(([name, options]) => [
  [`fragments-${name}`, file(remux("parts.mp4", options))],
  [`fragments-b-frames-${name}`, file(remux("edited-with-sound.mp4", options))],
]);

const SOURCE = "fragments-base-is-moof.mp4";

/** A file that begins as another with fragments does, and ends with as many fragments of it as `picked` says. */
function pick(...picked: readonly number[]): Recipe {
  return patch(SOURCE, (source) => {
    const fragments = listBoxes(source).filter(({ type }) => type === "moof");
    const media = listBoxes(source).filter(({ type }) => type === "mdat");
    const init = source.subarray(0, fragments[0]?.start);
    return join(init, ...picked.map((index) => source.subarray(fragments[index]?.start, media[index]?.end)));
  });
}

/** The last fragment's pictures, so much later. */
const later = (ticks: number) => (source: Uint8Array) =>
  editBox(source, "moof[3]/traf/tfdt", (tfdt) => join(tfdt.subarray(0, 12), u64(readU32(tfdt, 16) + ticks)));

export const FRAGMENTS: Corpus = {
  "parts.mp4": file(ffmpeg(pattern("360x360", 30, 6), tone(6), H264, "-g 60", AAC)),
  ...Object.fromEntries(flavours),
  "fragments-segments-joined.mp4": file(
    patch(SOURCE, (source) => {
      const styp = box("styp", ascii("msdh"), u32(0), ascii("msdhmsix"));
      const emsg = fullBox("emsg", 0, 0, ascii("urn:x\0\0"), u32(1000, 0, 100, 1));
      return join(
        ...listBoxes(source).map(({ type, start, end }) =>
          join(type === "moof" ? join(styp, emsg) : [], source.subarray(start, end)),
        ),
      );
    }),
  ),
  "fragments-first-missing.mp4": file(pick(1, 2)),
  "fragments-one-missing.mp4": file(pick(0, 2), "frame-rate"),
  "fragments-none.mp4": file(pick(), "video-track"),
  "fragments-one.mp4": file(pick(0)),
  "fragments-gap.mp4": file(patch(SOURCE, later(30_720)), "frame-rate"),
  "fragments-without-time.mp4": file(
    patch(SOURCE, (source) => {
      let changed = source;
      for (let moof = 1; moof <= 3; moof++) {
        for (let traf = 1; traf <= 2; traf++) changed = rename(changed, `moof[${moof}]/traf[${traf}]/tfdt`, "free");
      }
      return changed;
    }),
  ),
  "fragments-of-track-unknown.mp4": unreadable(
    "tfhd",
    patch(SOURCE, (source) => overwrite(source, "moof[2]/traf[1]/tfhd", 12, u32(9))),
  ),
  "fragments-without-trex.mp4": unreadable(
    "tfhd",
    patch("fragments-segments-joined.mp4", (source) => rename(source, "moov/mvex", "free")),
  ),
  "fragments-before-moov.mp4": unreadable(
    "moof",
    patch(SOURCE, (source) => join(remove(source, "moov"), takeBox(source, "moov"))),
  ),
  "fragments-beyond-the-file.mp4": unreadable(
    "trun",
    patch(SOURCE, (source) => overwrite(source, "moof[3]/traf[1]/trun", 16, u32(1_000_000))),
  ),
  "fragments-count-too-high.mp4": unreadable(
    "trun",
    patch(SOURCE, (source) => overwrite(source, "moof[3]/traf[1]/trun", 12, u32(0xff_ff_ff_ff))),
  ),
  "fragments-media-cut.mp4": unreadable(
    "trun",
    patch(SOURCE, (source) => source.subarray(0, offsetOf(source, "mfra") - 1)),
  ),
  "fragments-whole-but-fewer.mp4": file(patch(SOURCE, (source) => source.subarray(0, offsetOf(source, "moof", 3)))),
  "fragments-cut-in-moof.mp4": unreadable(
    "moof",
    patch(SOURCE, (source) => source.subarray(0, offsetOf(source, "moof", 3) + 50)),
  ),
  "fragments-twice.mp4": unreadable(
    "tfdt",
    patch(SOURCE, (source) => join(source, source)),
  ),
  "fragments-runs-of-version-1.mp4": file(
    patch(SOURCE, (source) =>
      editBox(source, "moof[1]/traf[1]/trun", (trun) => join(trun.subarray(0, 8), [1], trun.subarray(9))),
    ),
  ),
};
