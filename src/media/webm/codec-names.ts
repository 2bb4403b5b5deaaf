/** Names the codecs of tracks. Reads nothing but the names. */

import type { ByteReader } from "../reader.ts";

/** Codecs by their Matroska CodecID (RFC 9559, 27.2, and https://www.matroska.org/technical/codec_specs.html). */
const codecsById = new Map(
  Object.entries({
    V_VP8: "vp8",
    V_VP9: "vp9",
    V_AV1: "av1",
    "V_MPEG4/ISO/AVC": "h264",
    "V_MPEGH/ISO/HEVC": "h265",
    "V_MPEG4/ISO/SP": "mpeg4",
    "V_MPEG4/ISO/ASP": "mpeg4",
    "V_MPEG4/ISO/AP": "mpeg4",
    V_MPEG1: "mpeg1",
    V_MPEG2: "mpeg2",
    V_THEORA: "theora",
    V_MJPEG: "mjpeg",
    V_PRORES: "prores",
  }),
);

/** Codecs by the four characters that AVI calls them, in lower case. */
const codecsByFourcc = new Map(
  Object.entries({
    h264: "h264",
    x264: "h264",
    avc1: "h264",
    hevc: "h265",
    vp80: "vp8",
    vp90: "vp9",
    av01: "av1",
    h263: "h263",
    mp4v: "mpeg4",
    xvid: "mpeg4",
    divx: "mpeg4",
    dx50: "mpeg4",
    mjpg: "mjpeg",
  }),
);

/** `biCompression` of the BITMAPINFOHEADER that is the CodecPrivate of a `V_MS/VFW/FOURCC` track. */
const FOURCC_INDEX = 16;

/**
 * The codec of a video track, by the project's name for it; for codecs that have none, the four characters or the
 * CodecID as far as they can be shown.
 */
export function nameCodec(codecId: string, codecPrivate: ByteReader | undefined): string {
  const hasFourcc = codecId === "V_MS/VFW/FOURCC" && codecPrivate !== undefined;
  if (!hasFourcc || codecPrivate.remaining < FOURCC_INDEX + 4) return codecsById.get(codecId) ?? makePrintable(codecId);
  codecPrivate.skip(FOURCC_INDEX);
  const fourcc = codecPrivate.fourCC();
  return codecsByFourcc.get(fourcc.toLowerCase()) ?? makePrintable(fourcc);
}

const LONGEST_NAME = 32;

function makePrintable(name: string): string {
  return name.slice(0, LONGEST_NAME).replace(/[^\x21-\x7e]/g, "?");
}
