import { deflateSync } from "node:zlib";
import { ascii, box, fullBox, join, table, u32, u64, zeros } from "../iso-bmff.ts";
import { editBox, insertBefore, listBoxes, offsetOf, overwrite, readU32, remove, rename, takeBox } from "./boxes.ts";
import { type Corpus, ffmpeg, file, patch, type Recipe, remux, unreadable } from "./recipe.ts";

const STBL = "moov/trak/mdia/minf/stbl";

function inserted(box: Uint8Array): Recipe {
  return patch("h264.mp4", (source) => insertBefore(source, 0, box));
}

const change = (alter: (source: Uint8Array) => Uint8Array) => patch("h264.mp4", alter);

/** A box whose size has 64 bits. */
function lengthen(bytes: Uint8Array): Uint8Array {
  return join(u32(1), bytes.subarray(4, 8), u64(bytes.length + 8), bytes.subarray(8));
}

const SIZE_0 = u32(0);

/** A QuickTime `moov` that is compressed (QuickTime File Format, "Compressed Movie Resources"). */
function compress(moov: Uint8Array): Uint8Array {
  const cmvd = box("cmvd", u32(moov.length), deflateSync(moov));
  return box("moov", box("cmov", box("dcom", ascii("zlib")), cmvd));
}

/** Where the boxes of a file are, and what is between them. "h264.mp4" has `ftyp`, `free`, `mdat` and `moov`. */
export const LAYOUTS: Corpus = {
  "layout-moov-first.mp4": file(remux("h264.mp4", "-movflags +faststart")),
  "layout-moov-first.mov": file(remux("h264.mp4", "-movflags +faststart")),
  "layout-moov-first-with-room.mp4": file(remux("h264.mp4", "-moov_size 10000")),
  "layout-moov-twice.mp4": file(change((source) => join(source, takeBox(source, "moov")))),
  "layout-moov-twice-different.mp4": file(
    change((source) => join(source, overwrite(takeBox(source, "moov"), "moov/mvhd", 20, u32(2000)))),
  ),
  "layout-moov-of-64-bits.mp4": file(change((source) => editBox(source, "moov", lengthen))),
  "layout-moov-of-size-0.mp4": file(change((source) => overwrite(source, "moov", 0, SIZE_0))),
  "layout-moov-compressed.mov": unreadable(
    "cmov",
    patch("h264.mov", (source) => editBox(source, "moov", compress)),
  ),
  "layout-media-of-64-bits.mp4": file(
    // ffmpeg leaves a `free` of eight bytes before it for this.
    change((source) => editBox(remove(source, "free"), "mdat", lengthen)),
  ),
  "layout-media-of-size-0.mp4": file(patch("layout-moov-first.mp4", (source) => overwrite(source, "mdat", 0, SIZE_0))),
  "layout-two-media.mp4": file(
    change((source) =>
      // Eight bytes of a picture become the header of the second.
      editBox(source, "mdat", (mdat) => join(box("mdat", mdat.subarray(8, 4000)), box("mdat", mdat.subarray(4008)))),
    ),
  ),
  "layout-boxes-of-64-bits.mp4": file(
    change((source) => editBox(editBox(source, "moov/trak[2]", lengthen), "moov/mvhd", lengthen)),
  ),
  "layout-chunk-offsets-of-64-bits.mp4": file(
    change((source) =>
      editBox(source, `${STBL}/stco`, (stco) => {
        const offsets = Array.from({ length: readU32(stco, 12) }, (_, row) => u64(readU32(stco, 16 + 4 * row)));
        return table("co64", offsets);
      }),
    ),
  ),
  "layout-compact-sizes.mp4": file(
    change((source) =>
      editBox(source, `${STBL}/stsz`, (stsz) => {
        const sizes = Array.from({ length: readU32(stsz, 16) }, (_, row) => stsz.subarray(22 + 4 * row, 24 + 4 * row));
        return fullBox("stz2", 0, 0, u32(16, sizes.length), ...sizes);
      }),
    ),
  ),
  "layout-no-ftyp.mp4": file(change(replaceFileType), "extension"),
  "layout-no-ftyp-moov-first.mov": file(patch("layout-moov-first.mov", (source) => rename(source, "ftyp", "free"))),
  "layout-free-first.mp4": file(inserted(box("free", zeros(100)))),
  "layout-wide-first.mov": file(patch("h264.mov", (source) => insertBefore(source, 0, box("wide")))),
  "layout-skip-first.mp4": file(inserted(box("skip", zeros(5000)))),
  "layout-uuid-first.mp4": file(inserted(box("uuid", zeros(40)))),
  "layout-unknown-box-first.mp4": file(inserted(box("junk", zeros(40)))),
  "layout-zeros-first.mp4": file(inserted(zeros(64)), "unreadable"),
  "layout-text-first.mp4": file(inserted(ascii("This is no video. ".repeat(9))), "unreadable"),
  "layout-unknown-boxes-between.mp4": file(
    change((source) =>
      insertBefore(source, offsetOf(source, "mdat"), join(box("abcd", zeros(9)), box("uuid", zeros(99)))),
    ),
  ),
  // Four letters of it read as the type of a box, of which the most is missing.
  "layout-words-last.mp4": file(
    change((source) => join(source, ascii("and some words behind"))),
    "incomplete-end",
  ),
  "layout-zeros-last.mp4": file(change((source) => join(source, zeros(1000)))),
  "layout-three-bytes-last.mp4": file(change((source) => join(source, zeros(3)))),
  "layout-brand-unknown.mp4": file(change((source) => overwrite(source, "ftyp", 8, ascii("XYZ0")))),
  "layout-brand-quicktime.mp4": file(
    change((source) => overwrite(source, "ftyp", 8, ascii("qt  "))),
    "extension",
  ),
  "layout-brand-3gp.mp4": file(
    change((source) => overwrite(source, "ftyp", 8, ascii("3gp5"))),
    "container",
  ),
  "layout-brand-m4a.mp4": file(change((source) => overwrite(source, "ftyp", 8, ascii("M4A ")))),
  "layout-brands-of-zeros.mp4": file(change((source) => editBox(source, "ftyp", (ftyp) => ftyp.fill(0, 12)))),
  "layout-free-in-moov.mp4": file(
    change((source) => editBox(source, "moov/mvhd", (mvhd) => join(box("free", zeros(64)), mvhd, box("udta", u32(0))))),
  ),
  "layout-handler-of-data.mp4": file(ffmpeg("-i h264.mp4 -c copy -metadata title=A -metadata comment=B")),
  "layout-many-metadata.mp4": file(
    ffmpeg("-i h264.mp4 -c copy -movflags use_metadata_tags -metadata a=b -metadata c=d"),
  ),
  "layout-moov-missing.mp4": unreadable(
    "",
    change((source) => remove(source, "moov")),
  ),
  "layout-media-missing.mp4": unreadable(
    "stco",
    patch("layout-moov-first.mp4", (source) => remove(source, "mdat")),
  ),
  "layout-only-ftyp.mp4": unreadable(
    "",
    change((source) => takeBox(source, "ftyp")),
  ),
};

/** `source` with a `wide` as long in place of its `ftyp`, as old QuickTime files begin. */
function replaceFileType(source: Uint8Array): Uint8Array {
  const [first] = listBoxes(source);
  return join(box("wide", zeros((first?.end ?? 8) - 8)), source.subarray(first?.end));
}
