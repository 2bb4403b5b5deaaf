import { ElementId } from "../../../src/media/webm/elements.ts";
import { type Content, element, number } from "../ebml.ts";
import { ascii, box, fullBox, stsd, u32 } from "../iso-bmff.ts";
import { editBox, overwrite, remove, rename, takeBox } from "./boxes.ts";
import { changeElements, replace } from "./elements.ts";
import { type Corpus, file, patch, remux, unreadable } from "./recipe.ts";

const STSD = "moov/trak/mdia/minf/stbl/stsd";
const CENC =
  "-encryption_scheme cenc-aes-ctr -encryption_key 00112233445566778899aabbccddeeff -encryption_kid 00112233445566778899aabbccddeeff";

/**
 * Parts of ContentEncoding (RFC 9559, 5.1.4.1.31): its type, encryption with AES, and the removal of a first byte of 0.
 */
const ENCRYPTION = number(0x5033, 1);
const AES = number(0x47e1, 5);
const STRIPPED_ZERO = element(0x5034, [number(0x4254, 3), element(0x4255, Uint8Array.of(0))]);

const encodings = (...encoding: Content[]) =>
  element(ElementId.ContentEncodings, element(ElementId.ContentEncoding, encoding));

/** Protected media. Common Encryption with AES-CTR is ffmpeg's, the other schemes are by name only. */
export const ENCRYPTIONS: Corpus = {
  "cenc.mp4": file(remux("h264.mp4", CENC), "encrypted"),
  "cenc-h265.mp4": file(remux("h265.mp4", "-tag:v hvc1", CENC), "encrypted"),
  "cenc-first.mp4": file(remux("h264.mp4", CENC, "-movflags +faststart"), "encrypted"),
  "cenc-fragmented.mp4": file(remux("parts.mp4", CENC, "-movflags frag_keyframe+empty_moov"), "encrypted"),
  "cenc-cropped-to-358.mp4": file(remux("cropped-to-358.mp4", CENC), "encrypted", "picture-size"),
  "cbcs.mp4": file(
    patch("cenc.mp4", (source) => overwrite(source, `${STSD}/encv/sinf/schm`, 12, ascii("cbcs"))),
    "encrypted",
  ),
  "cbc1.mp4": file(
    patch("cenc.mp4", (source) => overwrite(source, `${STSD}/encv/sinf/schm`, 12, ascii("cbc1"))),
    "encrypted",
  ),
  "encrypted-sound.mp4": file(
    patch("h264.mp4", (source) => rename(source, `${STSD.replace("trak", "trak[2]")}/mp4a`, "enca")),
  ),
  "encrypted-av1.mp4": file(
    patch("av1.mp4", (source) =>
      editBox(source, `${STSD}/av01`, (av01) =>
        box(
          "encv",
          av01.subarray(8),
          box("sinf", box("frma", ascii("av01")), fullBox("schm", 0, 0, ascii("cenc"), u32(0x10000))),
        ),
      ),
    ),
    "encrypted",
    "codec",
  ),
  "encrypted-in-part.mp4": file(
    patch("h264.mp4", (source) => {
      const first = takeBox(source, `${STSD}/avc1`);
      const second = box("encv", first.subarray(8), box("sinf", box("frma", ascii("avc1"))));
      return editBox(source, STSD, () => stsd(first, second));
    }),
    "encrypted",
  ),
  "encrypted-of-what.mp4": unreadable(
    "sinf",
    patch("cenc.mp4", (source) => remove(source, `${STSD}/encv/sinf/frma`)),
  ),
  "encrypted.webm": file(
    replace("vp9.webm", ElementId.TrackEntry, (data) =>
      element(ElementId.TrackEntry, [data, encodings(ENCRYPTION, element(ElementId.ContentEncryption, AES))]),
    ),
    "encrypted",
  ),
  "stripped-headers.mkv": file(
    changeElements("h264-b-frames.mkv", ({ id, data }) => {
      // The first byte of a NAL unit's length is 0: pictures have fewer than 16 MB.
      if (id === ElementId.SimpleBlock) return element(id, [data.subarray(0, 4), data.subarray(5)]);
      return id === ElementId.TrackEntry ? element(id, [data, encodings(STRIPPED_ZERO)]) : undefined;
    }),
    "container",
  ),
};
