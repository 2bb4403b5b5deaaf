/** Reads parameter sets and slices of H.265. Knows no container but the configuration record that has its name. */

import type { PictureSize } from "../../model/facts.ts";
import { damaged, overBound, type Part, say } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import { BitReader } from "./bit-reader.ts";
import { readFromBitDepth } from "./h265-sps.ts";
import {
  type DecoderConfiguration,
  lookUpSubsampling,
  type NalCodec,
  NO_CONFIGURATION,
  type Reference,
  type Sps,
} from "./nal-units.ts";
import { nameChroma } from "./video-usability.ts";

/** `nal_unit_header` (H.265, 7.3.1.2). */
const HEADER_BYTES = 2;

/**
 * `nal_unit_type` (H.265, table 7-1). Slices have the numbers 0 to 9 and 16 to 21; those from 16 on are random access
 * points.
 */
const NAL_TYPE = { lastTrailing: 9, firstRandomAccess: 16, lastRandomAccess: 21, sps: 33, pps: 34 };
/** Types of NAL units without slices, from the VPS on; applications have those from 48 on, Dolby Vision for example. */
const OTHER_NAL_TYPES = { first: 32, last: 40, firstUnspecified: 48 };
const MOST_SUB_LAYERS = 8;

/** There are at most 16 VPS, 16 SPS and 64 PPS (H.265, 7.4.3), and few messages beside them. */
const MOST_NAL_UNITS = 256;

/** H.265 (ITU-T H.265, ISO/IEC 23008-2). */
export const h265: NalCodec = {
  configurationBox: "hvcC",
  readConfiguration,
  hasHeader,
  readReference,
  readSps,
};

/** `nuh_layer_id` is 0: other layers (a second eye, a larger frame) are not what a plain decoder shows. */
function isBaseLayer(first: number, second: number): boolean {
  return (first & 0x01) === 0 && second >> 3 === 0;
}

/** `HEVCDecoderConfigurationRecord` (ISO/IEC 14496-15, 8.3.3.1). */
function readConfiguration(content: ByteReader): DecoderConfiguration {
  if (content.remaining === 0) return NO_CONFIGURATION;
  content.skip(21);
  const nalLengthBytes = (content.uint8() & 0x03) + 1;
  const arrayCount = content.uint8();
  const nalUnits: Uint8Array[] = [];
  for (let array = 0; array < arrayCount; array++) {
    content.skip(1); // array_completeness, NAL_unit_type: each NAL unit says its type again
    const unitCount = content.uint16();
    if (nalUnits.length + unitCount > MOST_NAL_UNITS) {
      throw overBound(content.part, say`its codec settings have more than ${MOST_NAL_UNITS} NAL units`);
    }
    for (let unit = 0; unit < unitCount; unit++) nalUnits.push(content.bytes(content.uint16()));
  }
  return { nalLengthBytes, nalUnits };
}

/** `forbidden_zero_bit`, `nal_unit_type` and `nuh_temporal_id_plus1` of `nal_unit_header` (H.265, 7.3.1.2). */
function hasHeader(nalUnit: Uint8Array): boolean {
  const first = nalUnit[0] ?? 0x80;
  const second = nalUnit[1] ?? 0;
  const type = first >> 1;
  const { first: firstOther, last: lastOther, firstUnspecified } = OTHER_NAL_TYPES;
  const isOther = type >= firstOther && (type <= lastOther || type >= firstUnspecified);
  return first < 0x80 && (second & 0x07) !== 0 && (isSlice(type) || isOther);
}

function isSlice(type: number): boolean {
  return type <= NAL_TYPE.lastTrailing || isRandomAccess(type);
}

function isRandomAccess(type: number): boolean {
  return type >= NAL_TYPE.firstRandomAccess && type <= NAL_TYPE.lastRandomAccess;
}

/**
 * `seq_parameter_set_rbsp`, `pic_parameter_set_rbsp` and `slice_segment_header` (H.265, 7.3.2.2, 7.3.2.3 and 7.3.6.1)
 * of the base layer.
 */
function readReference(nalUnit: Uint8Array, part: Part): Reference | undefined {
  const first = nalUnit[0] ?? 0;
  const second = nalUnit[1] ?? 0;
  if (nalUnit.length <= HEADER_BYTES || !isBaseLayer(first, second)) return undefined;
  const type = first >> 1;
  if (!isSlice(type) && type !== NAL_TYPE.sps && type !== NAL_TYPE.pps) return undefined;
  const bits = BitReader.overBeginning(nalUnit, HEADER_BYTES, part);
  if (type === NAL_TYPE.pps) return { kind: "pps", id: bits.unsigned(), spsId: bits.unsigned() };
  if (type === NAL_TYPE.sps) {
    skipToSpsId(bits);
    return { kind: "sps", id: bits.unsigned() };
  }
  bits.skip(isRandomAccess(type) ? 2 : 1); // first_slice_segment_in_pic_flag, no_output_of_prior_pics_flag
  return { kind: "slice", ppsId: bits.unsigned() };
}

/** Its colours are the chroma format, the bit depth, and what the VUI says (H.265, 7.3.2.2.1 and E.2.1). */
function readSps(sps: Uint8Array, part: Part): Sps {
  const bits = BitReader.overPayload(sps, HEADER_BYTES, part);
  const { chromaFormat, subLayers, size } = readToWindow(bits, part);
  return { size, readColour: () => ({ ...readFromBitDepth(bits, subLayers, part), ...nameChroma(chromaFormat) }) };
}

/** `seq_parameter_set_rbsp` (H.265, 7.3.2.2.1) up to the conformance window. */
function readToWindow(bits: BitReader, part: Part): { chromaFormat: number; subLayers: number; size: PictureSize } {
  const subLayers = skipToSpsId(bits);
  bits.unsigned(); // sps_seq_parameter_set_id
  const chromaFormat = bits.unsigned();
  if (chromaFormat === 3) bits.skip(1); // separate_colour_plane_flag

  const size = { width: bits.unsigned(), height: bits.unsigned() };
  if (bits.flag()) {
    const unit = lookUpSubsampling(chromaFormat);
    size.width -= unit.across * (bits.unsigned() + bits.unsigned());
    size.height -= unit.down * (bits.unsigned() + bits.unsigned());
  }
  if (size.width <= 0 || size.height <= 0) throw damaged(part, "its codec settings crop the whole picture away");
  return { chromaFormat, subLayers, size };
}

/** Returns how many sub-layers there are. */
function skipToSpsId(bits: BitReader): number {
  bits.skip(4); // sps_video_parameter_set_id
  const subLayers = bits.bits(3) + 1;
  bits.skip(1); // sps_temporal_id_nesting_flag
  skipProfileTierLevel(bits, subLayers);
  return subLayers;
}

/** `profile_tier_level(1, subLayers - 1)` (H.265, 7.3.3). */
function skipProfileTierLevel(bits: BitReader, subLayers: number): void {
  const profileBits = 88;
  const levelBits = 8;
  bits.skip(profileBits + levelBits);
  if (subLayers === 1) return;
  const present: { profile: boolean; level: boolean }[] = [];
  for (let layer = 1; layer < subLayers; layer++) present.push({ profile: bits.flag(), level: bits.flag() });
  bits.skip(2 * (MOST_SUB_LAYERS - present.length)); // reserved_zero_2bits
  for (const { profile, level } of present) bits.skip((profile ? profileBits : 0) + (level ? levelBits : 0));
}
