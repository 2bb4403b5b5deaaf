/** The table of formats: how each begins, its name, and its parser if it has one. Reads nothing by itself. */

import type { Container } from "../model/facts.ts";
import type { OpenContainer } from "./container-parser.ts";
import { openMp4 } from "./mp4/parser.ts";
import { all, bytes, isAdts, isHtml, isId3Header, isLateFileType, isMp3, type Signature, text } from "./signatures.ts";
import {
  isH264Stream,
  isH265Stream,
  isLateTransportStream,
  isMpegVideo,
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
  { name: "mp3", begins: all(text(0, "ID3"), isId3Header) },
  { name: "mpegts", begins: isTransportStream },
  { name: "mpegvideo", begins: isMpegVideo },
  { name: "h264", begins: isH264Stream },
  { name: "h265", begins: isH265Stream },
  // RFC 1740, appendix A: the magic number and the version of AppleDouble.
  { name: "appledouble", begins: bytes(0, 0x00, 0x05, 0x16, 0x07, 0x00, 0x02, 0x00, 0x00) },
  { name: "aac", begins: isAdts },
  { name: "mp3", begins: isMp3 },
  { name: "iso-bmff", begins: isLateFileType, open: openMp4 },
  { name: "html", begins: isHtml },
  { name: "mpegts", begins: isLateTransportStream },
];

/** Bytes from the start of a file by which its format is known: many packets of a transport stream, frames of MP3. */
export const SIGNATURE_BYTES = 4096;

/** The format of a file, by its first bytes ({@link SIGNATURE_BYTES} of them, or all); `undefined` if it is unknown. */
export function identify(head: Uint8Array, sizeBytes: number): Format | undefined {
  return FORMATS.find(({ begins }) => begins(head, sizeBytes));
}
