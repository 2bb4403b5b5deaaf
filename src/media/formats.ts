/** The table of formats: how each begins, its name, and its parser if it has one. Reads nothing by itself. */

import type { Container } from "../model/facts.ts";
import type { OpenContainer } from "./container-parser.ts";
import { openMp4 } from "./mp4/parser.ts";
import {
  all,
  bytes,
  isAdts,
  isHtml,
  isId3Header,
  isLateFileType,
  isMp3,
  isYuv4Mpeg,
  type Signature,
  text,
} from "./signatures.ts";
import {
  isH264Stream,
  isH265Stream,
  isLateTransportStream,
  isMpegVideo,
  isMpegVideoAmid,
  isPacketizedVideo,
  isTaggedTransportStream,
  isTransportStream,
} from "./stream-signatures.ts";
import { openWebm } from "./webm/parser.ts";

/** A format that is only named. */
type NamedFormat = { readonly name: Container; readonly begins: Signature };

/** A family of containers whose files are read further; its parser knows which of them a file is. */
type ParsedFormat = { readonly name: string; readonly begins: Signature; readonly open: OpenContainer };

/** A row of the table. */
export type Format = NamedFormat | ParsedFormat;

/**
 * How each format begins, the most certain first. Each row is certain: no plain text and no real file of another format
 * matches it.
 */
const FORMATS: readonly Format[] = [
  // ISO/IEC 14496-12, 4.3: FileTypeBox.
  { name: "iso-bmff", begins: text(4, "ftyp"), open: openMp4 },
  // RFC 8794, 11.2.1: the EBML header.
  { name: "ebml", begins: bytes(0, 0x1a, 0x45, 0xdf, 0xa3), open: openWebm },
  // RIFF: size of the file in bytes 4 to 7, the kind of content after it. RF64 is EBU Tech 3306.
  { name: "avi", begins: all(text(0, "RIFF"), text(8, "AVI ")) },
  { name: "wav", begins: all(text(0, "RIFF"), text(8, "WAVE")) },
  { name: "wav", begins: all(text(0, "RF64"), text(8, "WAVE")) },
  { name: "webp", begins: all(text(0, "RIFF"), text(8, "WEBP")) },
  { name: "flv", begins: bytes(0, 0x46, 0x4c, 0x56, 0x01) },
  {
    name: "asf",
    // ASF specification, 10.1: GUID of the Header Object.
    begins: bytes(0, 0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11, 0xa6, 0xd9, 0x00, 0xaa, 0x00, 0x62, 0xce, 0x6c),
  },
  { name: "ogg", begins: bytes(0, 0x4f, 0x67, 0x67, 0x53, 0x00) },
  // ISO/IEC 13818-1, 2.5.3.3: pack_start_code.
  { name: "mpegps", begins: bytes(0, 0x00, 0x00, 0x01, 0xba) },
  { name: "gif", begins: text(0, "GIF87a") },
  { name: "gif", begins: text(0, "GIF89a") },
  { name: "png", begins: bytes(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { name: "jpeg", begins: bytes(0, 0xff, 0xd8, 0xff) },
  { name: "flac", begins: all(text(0, "fLaC"), bytes(4, 0x00)) },
  { name: "pdf", begins: text(0, "%PDF-") },
  { name: "zip", begins: bytes(0, 0x50, 0x4b, 0x03, 0x04) },
  // HLS: a segment may begin with a tag that says its time.
  { name: "mpegts", begins: all(text(0, "ID3"), isId3Header, isTaggedTransportStream) },
  { name: "mp3", begins: all(text(0, "ID3"), isId3Header) },
  // IVF of libvpx: version 0, and 32 bytes of header.
  { name: "ivf", begins: all(text(0, "DKIF"), bytes(4, 0x00, 0x00, 0x20, 0x00)) },
  // SMPTE ST 377-1, 7.1: key of a partition pack.
  {
    name: "mxf",
    begins: bytes(0, 0x06, 0x0e, 0x2b, 0x34, 0x02, 0x05, 0x01, 0x01, 0x0d, 0x01, 0x02, 0x01, 0x01, 0x02),
  },
  { name: "realmedia", begins: all(text(0, ".RMF"), bytes(4, 0x00, 0x00, 0x00)) },
  { name: "y4m", begins: isYuv4Mpeg },
  { name: "nut", begins: text(0, "nut/multimedia container\0") },
  // IEC 61834-2: the header block and two of subcode begin a frame.
  { name: "dv", begins: all(bytes(0, 0x1f, 0x07, 0x00), bytes(80, 0x3f, 0x07, 0x00), bytes(160, 0x3f, 0x07, 0x01)) },
  // By more than a signature: a pattern, or what the first codes say.
  { name: "mpegts", begins: isTransportStream },
  { name: "mpegvideo", begins: isMpegVideo },
  { name: "h264", begins: isH264Stream },
  { name: "h265", begins: isH265Stream },
  // RFC 1740, appendix A: the magic number and the versions of AppleDouble.
  { name: "appledouble", begins: bytes(0, 0x00, 0x05, 0x16, 0x07, 0x00, 0x01, 0x00, 0x00) },
  { name: "appledouble", begins: bytes(0, 0x00, 0x05, 0x16, 0x07, 0x00, 0x02, 0x00, 0x00) },
  { name: "aac", begins: isAdts },
  { name: "mp3", begins: isMp3 },
  { name: "iso-bmff", begins: isLateFileType, open: openMp4 },
  // Their start codes may be the size of an atom.
  { name: "mpegvideo", begins: isMpegVideoAmid },
  { name: "mpegps", begins: isPacketizedVideo },
  { name: "html", begins: isHtml },
  { name: "mpegts", begins: isLateTransportStream },
];

/** Bytes from the start of a file by which its format is known: many packets of a transport stream, frames of MP3. */
export const SIGNATURE_BYTES = 4096;

/**
 * The format of a file, by its first bytes: at least {@link SIGNATURE_BYTES}, of which no more are looked at, or all.
 * `undefined` if it is unknown.
 */
export function identify(beginning: Uint8Array, sizeBytes: number): Format | undefined {
  const head = beginning.length > SIGNATURE_BYTES ? beginning.subarray(0, SIGNATURE_BYTES) : beginning;
  for (const format of FORMATS) if (format.begins(head, sizeBytes)) return format;
  return undefined;
}
