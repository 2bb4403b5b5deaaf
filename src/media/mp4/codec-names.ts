/** Names the codecs of sample entries. Reads nothing. */

import { printFourCC } from "./boxes.ts";

/**
 * Sample entry types of one codec each (the register of mp4ra.org; QuickTime File Format, "Video Media"; VP80 and VP90
 * are the names of AVI).
 */
const CODECS: Readonly<Record<string, readonly string[]>> = {
  h264: ["avc1", "avc2", "avc3", "avc4", "dva1", "dvav"],
  h265: ["hvc1", "hev1", "dvhe"],
  vp8: ["vp08", "VP80"],
  vp9: ["vp09", "VP90"],
  av1: ["av01", "dav1"],
  mpeg4: ["xvid", "XVID", "divx", "DIVX", "DX50", "FMP4", "3IVX", "3IV2"],
  mpeg2: ["m2v1", "mp2v", "mpg2", "mx5n", "mx5p", "hdv1", "hdv2", "hdv3", "xdvb", "xdvc", "xd5b"],
  mpeg1: ["m1v ", "m1v1", "mp1v", "mpeg"],
  h263: ["s263", "h263", "H263"],
  prores: ["apcn", "apch", "apcs", "apco", "ap4h", "ap4x"],
  mjpeg: ["jpeg", "mjpa", "mjpb", "mjpg", "MJPG", "AVDJ"],
  png: ["png ", "MNG "],
  dnxhd: ["AVdn", "AVdh"],
};

/**
 * Types that are of a codec for certain only where the entry has the configuration of its decoder. FFmpeg reads all of
 * them (libavformat/isom_tags.c and mov.c; riff.c for the names of AVI).
 */
const CODECS_IF_CONFIGURED: Readonly<Record<string, readonly string[]>> = {
  h264: [
    // The names of AVI, and of a maker of video telephones.
    ...["AVC1", "H264", "h264", "X264", "x264", "rv64"],
    // AVC-Intra, XAVC and AVC-LongG of cameras, which may leave the parameter sets out.
    ...["ai5p", "ai5q", "ai52", "ai53", "ai55", "ai56", "ai1p", "ai1q", "ai12", "ai13", "ai15", "ai16", "AVin"],
    ...["aivx", "xalg", "avlg"],
  ],
  // Dolby Vision has the name of DVCPRO HD.
  h265: ["HVC1", "HEV1", "dvh1"],
};

const codecOfEntry = indexByType(CODECS);
const codecOfConfiguredEntry = indexByType(CODECS_IF_CONFIGURED);

function indexByType(typesOfCodec: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(typesOfCodec).flatMap(([codec, types]) => types.map((type) => [type, codec])));
}

/**
 * Name of the codec for a sample entry type, else the four-character code itself. `isConfigured`: the entry has the
 * configuration of a decoder of H.264 or H.265.
 */
export function nameCodec(entryType: string, isConfigured: boolean): string {
  const unregistered = isConfigured ? codecOfConfiguredEntry.get(entryType) : undefined;
  return codecOfEntry.get(entryType) ?? unregistered ?? printFourCC(entryType);
}

/** `objectTypeIndication` of a visual `mp4v` stream (ISO/IEC 14496-1, table 5; the register of mp4ra.org). */
const codecOfObjectType: ReadonlyMap<number, string> = new Map([
  [0x20, "mpeg4"],
  [0x60, "mpeg2"],
  [0x61, "mpeg2"],
  [0x62, "mpeg2"],
  [0x63, "mpeg2"],
  [0x64, "mpeg2"],
  [0x65, "mpeg2"],
  [0x6a, "mpeg1"],
  [0x6c, "mjpeg"],
  [0x6d, "png"],
  [0xb1, "vp9"],
]);

/** Name of the codec of an `mp4v` sample entry, whose `esds` says what it really holds. */
export function nameObjectType(objectType: number): string {
  return codecOfObjectType.get(objectType) ?? `mp4v-0x${objectType.toString(16).padStart(2, "0")}`;
}
