/** Reads what a video sample entry says about colours. Knows boxes in memory: no I/O, and no fault. */

import type { Chroma, Colour } from "../../model/colour.ts";
import { describeCodePoints } from "../colour.ts";
import { spellFourCC } from "../reader.ts";
import { HEADER_BYTES } from "./boxes.ts";

/** No real entry has more boxes. */
const MOST_BOXES = 64;

/**
 * The colours of the entry whose boxes are `bytes`. QuickTime's old codecs may have a colour table here: what is not a
 * box ends the search. A box that states them later does not take the place of one before it.
 */
export function readEntryColour(bytes: Uint8Array): Colour {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let colour: Colour = {};
  for (let at = 0, box = 0; at + HEADER_BYTES <= bytes.length && box < MOST_BOXES; box++) {
    const size = view.getUint32(at);
    if (size < HEADER_BYTES || at + size > bytes.length) break;
    const content = new DataView(bytes.buffer, bytes.byteOffset + at + HEADER_BYTES, size - HEADER_BYTES);
    const read = READERS[spellFourCC(view.getUint32(at + 4))];
    if (read !== undefined && content.byteLength >= read.leastBytes) colour = { ...read.read(content), ...colour };
    at += size;
  }
  return colour;
}

/** Which boxes state colours, and how many bytes each has at least. */
const READERS: Readonly<Record<string, { leastBytes: number; read(content: DataView): Colour }>> = {
  colr: { leastBytes: 10, read: readColourInformation },
  vpcC: { leastBytes: 10, read: readVpConfiguration },
  av1C: { leastBytes: 4, read: readAv1Configuration },
  dvcC: { leastBytes: 5, read: readDolbyVision },
  dvvC: { leastBytes: 5, read: readDolbyVision },
};

/** `ColourInformationBox` (ISO/IEC 14496-12, 12.1.5; QuickTime's `nclc` has no range). An ICC profile states others. */
function readColourInformation(colr: DataView): Colour {
  const type = spellFourCC(colr.getUint32(0));
  if (type !== "nclx" && type !== "nclc") return {};
  const codePoints = { primaries: colr.getUint16(4), transfer: colr.getUint16(6), matrix: colr.getUint16(8) };
  const hasRange = type === "nclx" && colr.byteLength > 10;
  return { ...describeCodePoints(codePoints), ...(hasRange && { isFullRange: (colr.getUint8(10) & 0x80) !== 0 }) };
}

const VP_CHROMA: readonly Chroma[] = ["4:2:0", "4:2:0", "4:2:2", "4:4:4"];

/** `VPCodecConfigurationBox` ("VP Codec ISO Media File Format Binding"). */
function readVpConfiguration(vpcC: DataView): Colour {
  const flags = vpcC.getUint8(6); // bitDepth (4 bits), chromaSubsampling (3), videoFullRangeFlag
  const chroma = VP_CHROMA[(flags >> 1) & 0x07];
  return {
    ...describeCodePoints({ primaries: vpcC.getUint8(7), transfer: vpcC.getUint8(8), matrix: vpcC.getUint8(9) }),
    isFullRange: (flags & 0x01) !== 0,
    bitDepth: flags >> 4,
    ...(chroma !== undefined && { chroma }),
  };
}

/** `AV1CodecConfigurationRecord` ("AV1 Codec ISO Media File Format Binding", 2.3.3), without its sequence header. */
function readAv1Configuration(av1C: DataView): Colour {
  const flags = av1C.getUint8(2);
  const isHighBitDepth = (flags & 0x40) !== 0;
  const isTwelveBit = (flags & 0x20) !== 0;
  const isMonochrome = (flags & 0x10) !== 0;
  const isHalfAcross = (flags & 0x08) !== 0;
  const isHalfDown = (flags & 0x04) !== 0;
  const chroma = isMonochrome ? "4:0:0" : isHalfDown ? "4:2:0" : isHalfAcross ? "4:2:2" : "4:4:4";
  return { bitDepth: isHighBitDepth ? (isTwelveBit ? 12 : 10) : 8, chroma };
}

/** `DOVIDecoderConfigurationRecord` (Dolby Vision Streams Within the ISO Base Media File Format, 3.2). */
function readDolbyVision(record: DataView): Colour {
  const compatibility = record.getUint8(4) >> 4;
  return compatibility === 0 ? { isDolbyVisionOnly: true } : {};
}
