import { box, join, u32, zeros } from "../iso-bmff.ts";
import { editBox, overwrite, readU32, remove, setContent, takeBox } from "./boxes.ts";
import { type Corpus, patch, unreadable } from "./recipe.ts";

const STBL = "moov/trak/mdia/minf/stbl";

const wrong = (part: string, change: (source: Uint8Array) => Uint8Array) => unreadable(part, patch("h264.mp4", change));

/** Tables of an index that contradict each other or the file. Many players make something of them; not all the same. */
export const CONTRADICTIONS: Corpus = {
  "wrong-more-times-than-sizes.mp4": wrong("stts", (source) => overwrite(source, `${STBL}/stts`, 16, u32(31))),
  "wrong-fewer-times-than-sizes.mp4": wrong("stts", (source) => overwrite(source, `${STBL}/stts`, 16, u32(29))),
  "wrong-count-of-times.mp4": wrong("stts", (source) => overwrite(source, `${STBL}/stts`, 12, u32(1000))),
  "wrong-count-of-sizes.mp4": wrong("stsz", (source) => overwrite(source, `${STBL}/stsz`, 16, u32(0xff_ff_ff_ff))),
  "wrong-count-of-chunks.mp4": wrong("stco", (source) => overwrite(source, `${STBL}/stco`, 12, u32(1000))),
  "wrong-fewer-chunks.mp4": wrong("stsc", (source) =>
    editBox(source, `${STBL}/stco`, (stco) =>
      join(u32(readU32(stco, 0) - 4), stco.subarray(4, 12), u32(readU32(stco, 12) - 1), stco.subarray(16, -4)),
    ),
  ),
  "wrong-first-chunk.mp4": wrong("stsc", (source) => overwrite(source, `${STBL}/stsc`, 16, u32(2))),
  "wrong-samples-in-chunk.mp4": wrong("stsc", (source) => overwrite(source, `${STBL}/stsc`, 20, u32(90))),
  "wrong-chunk-beyond-file.mp4": wrong("stco", (source) => overwrite(source, `${STBL}/stco`, 16, u32(10_000_000))),
  "wrong-size-beyond-file.mp4": wrong("stco", (source) => overwrite(source, `${STBL}/stsz`, 24, u32(10_000_000))),
  "wrong-count-of-entries.mp4": wrong("stsd", (source) => overwrite(source, `${STBL}/stsd`, 12, u32(5))),
  "wrong-count-of-key-frames.mp4": wrong("stss", (source) => overwrite(source, `${STBL}/stss`, 12, u32(500))),
  "wrong-no-entry.mp4": wrong("stsd", (source) => overwrite(source, `${STBL}/stsd`, 12, u32(0))),
  "wrong-no-times.mp4": wrong("stbl", (source) => remove(source, `${STBL}/stts`)),
  "wrong-no-sizes.mp4": wrong("stts", (source) => remove(source, `${STBL}/stsz`)),
  "wrong-no-configuration.mp4": wrong("avc1", (source) => remove(source, `${STBL}/stsd/avc1/avcC`)),
  "wrong-clock-of-0.mp4": wrong("mdhd", (source) => overwrite(source, "moov/trak/mdia/mdhd", 20, u32(0))),
  "wrong-movie-clock-of-0.mp4": wrong("mvhd", (source) => overwrite(source, "moov/mvhd", 20, u32(0))),
  "wrong-no-movie-header.mp4": wrong("moov", (source) => remove(source, "moov/mvhd")),
  "wrong-no-track-header.mp4": wrong("trak[1]", (source) => remove(source, "moov/trak/tkhd")),
  "wrong-no-media-header.mp4": wrong("mdia", (source) => remove(source, "moov/trak/mdia/mdhd")),
  "wrong-size-of-track.mp4": wrong("trak", (source) => overwrite(source, "moov/trak", 0, u32(100_000))),
  "wrong-order-of-movie-header.mp4": wrong("mvhd", (source) => {
    const mvhd = takeBox(source, "moov/mvhd");
    return editBox(remove(source, "moov/mvhd"), "moov/trak", (trak) => join(trak, mvhd));
  }),
  "wrong-movie-clock-too-fast.mp4": wrong("mvhd", (source) => overwrite(source, "moov/mvhd", 20, u32(2 ** 31))),
  "wrong-no-data-reference.mp4": wrong("dref", (source) =>
    overwrite(source, "moov/trak/mdia/minf/dinf/dref", 12, u32(0)),
  ),
  "wrong-size-of-data-reference.mp4": wrong("dref", (source) =>
    overwrite(source, "moov/trak/mdia/minf/dinf/dref", 16, u32(11)),
  ),
  "wrong-second-configuration.mp4": wrong("avcC", (source) =>
    editBox(source, `${STBL}/stsd/avc1/avcC`, (avcC) => join(avcC, avcC)),
  ),
  "wrong-entry-of-size-0.mp4": wrong("avc1", (source) => overwrite(source, `${STBL}/stsd/avc1`, 0, u32(0))),
  "wrong-entry-of-size-1.mp4": wrong("avc1", (source) => overwrite(source, `${STBL}/stsd/avc1`, 0, u32(1))),
  "wrong-sound-entry-too-short.mp4": wrong("mp4a", (source) =>
    setContent(source, `${STBL.replace("trak", "trak[2]")}/stsd`, u32(0, 1), box("mp4a", zeros(20))),
  ),
  "wrong-empty-dependencies.mp4": wrong("sdtp", (source) =>
    editBox(source, `${STBL}/stss`, (stss) => join(stss, box("sdtp"))),
  ),
  "wrong-size-of-table.mp4": wrong("stts", (source) => overwrite(source, `${STBL}/stts`, 0, u32(4))),
};
