/** Reads parameter sets and slices of H.264. Knows no container but the configuration record that has its name. */

import type { Colour } from "../../model/colour.ts";
import type { PictureSize } from "../../model/facts.ts";
import { DAMAGE, damaged, type Part, say } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import { BitReader } from "./bit-reader.ts";
import {
  type DecoderConfiguration,
  lookUpSubsampling,
  type NalCodec,
  NO_CONFIGURATION,
  type Reference,
  type Sps,
} from "./nal-units.ts";
import { nameChroma, readVideoUsability } from "./video-usability.ts";

/** `nal_unit_type` (H.264, table 7-1). */
const NAL_TYPE = { slice: 1, idrSlice: 5, sps: 7, pps: 8 };
/** The other numbers are reserved, or for the use of applications. */
const LAST_NAL_TYPE = 21;
const MACROBLOCK = 16;
const MOST_FRAMES_IN_ORDER_CYCLE = 255;

/** Profiles whose SPS has the chroma format, the bit depth and the scaling matrices (H.264, 7.3.2.1.1). */
const HIGH_PROFILES = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135];

/** H.264 (ITU-T H.264, ISO/IEC 14496-10). */
export const h264: NalCodec = {
  configurationBox: "avcC",
  readConfiguration,
  hasHeader,
  readReference,
  readSps,
};

/** `AVCDecoderConfigurationRecord` (ISO/IEC 14496-15, 5.3.3.1). */
function readConfiguration(content: ByteReader): DecoderConfiguration {
  if (content.remaining === 0) return NO_CONFIGURATION;
  const version = content.uint8();
  // Decoders take any other for a byte stream.
  if (version !== 1) throw damaged(content.part, DAMAGE.invalidCodecSettings, `avcC has the version ${version}`);
  content.skip(3); // profile, compatibility, level
  const nalLengthBytes = (content.uint8() & 0x03) + 1;
  const nalUnits = readUnits(content, content.uint8() & 0x1f);
  // Some writers leave the number of PPS out where there are none.
  if (content.remaining > 0) nalUnits.push(...readUnits(content, content.uint8()));
  return { nalLengthBytes, nalUnits };
}

function readUnits(content: ByteReader, count: number): Uint8Array[] {
  const units: Uint8Array[] = [];
  for (let unit = 0; unit < count; unit++) units.push(content.bytes(content.uint16()));
  return units;
}

/** `forbidden_zero_bit` and `nal_unit_type` of `nal_unit` (H.264, 7.3.1). */
function hasHeader(nalUnit: Uint8Array): boolean {
  const header = nalUnit[0] ?? 0;
  const type = header & 0x1f;
  return header < 0x80 && type >= NAL_TYPE.slice && type <= LAST_NAL_TYPE;
}

/** `seq_parameter_set_rbsp`, `pic_parameter_set_rbsp` and `slice_header` (H.264, 7.3.2.1, 7.3.2.2 and 7.3.3). */
function readReference(nalUnit: Uint8Array, part: Part): Reference | undefined {
  const type = (nalUnit[0] ?? 0) & 0x1f;
  const isSlice = type === NAL_TYPE.slice || type === NAL_TYPE.idrSlice;
  if (!isSlice && type !== NAL_TYPE.sps && type !== NAL_TYPE.pps) return undefined;
  const bits = BitReader.overBeginning(nalUnit, 1, part);
  if (type === NAL_TYPE.pps) return { kind: "pps", id: bits.unsigned(), spsId: bits.unsigned() };
  if (type === NAL_TYPE.sps) {
    bits.skip(24); // profile_idc, constraint flags, level_idc
    return { kind: "sps", id: bits.unsigned() };
  }
  bits.unsigned(); // first_mb_in_slice
  bits.unsigned(); // slice_type
  return { kind: "slice", ppsId: bits.unsigned() };
}

function readSps(sps: Uint8Array, part: Part, declared: PictureSize): Sps {
  const bits = BitReader.overPayload(sps, 1, part);
  const read = readToCropping(bits, part, declared);
  return { size: read.size, readColour: () => readColour(bits, read) };
}

/** Chroma format and bit depth, and what the VUI says (H.264, 7.3.2.1.1 and E.1.1). */
function readColour(bits: BitReader, { chromaFormat, bitDepth, isFramesOnly }: ReadToCropping): Colour {
  const stated = bits.flag() ? readVideoUsability(bits) : {};
  return { ...stated, bitDepth, ...nameChroma(chromaFormat), ...(!isFramesOnly && { mayBeInterlaced: true }) };
}

/** `seq_parameter_set_data` (H.264, 7.3.2.1.1) up to the cropping rectangle. */
function readToCropping(bits: BitReader, part: Part, declared: PictureSize): ReadToCropping {
  const format = readSampleFormat(bits);
  bits.unsigned(); // log2_max_frame_num_minus4
  skipPictureOrder(bits, part);
  bits.unsigned(); // max_num_ref_frames
  bits.skip(1); // gaps_in_frame_num_value_allowed_flag
  const widthInMacroblocks = bits.unsigned() + 1;
  const heightInMapUnits = bits.unsigned() + 1;
  const isFramesOnly = bits.flag();
  if (!isFramesOnly) bits.skip(1); // mb_adaptive_frame_field_flag
  bits.skip(1); // direct_8x8_inference_flag
  const fieldsInMapUnit = isFramesOnly ? 1 : 2;

  const size = {
    width: widthInMacroblocks * MACROBLOCK,
    height: heightInMapUnits * MACROBLOCK * fieldsInMapUnit,
  };
  const crop = { left: 0, top: 0 };
  if (bits.flag()) {
    const unit = lookUpSubsampling(format.chromaFormat);
    crop.left = bits.unsigned();
    size.width -= unit.across * (crop.left + bits.unsigned());
    crop.top = bits.unsigned();
    size.height -= unit.down * fieldsInMapUnit * (crop.top + bits.unsigned());
  }
  if (size.width <= 0 || size.height <= 0) throw damaged(part, "its codec settings crop the whole picture away");
  const isPadded = crop.left === 0 && crop.top === 0 && isRest(declared, size);
  return { ...format, isFramesOnly, size: isPadded ? declared : size };
}

/** `isFramesOnly`: `frame_mbs_only_flag`, so no frame has fields. */
type ReadToCropping = SampleFormat & { size: PictureSize; isFramesOnly: boolean };

/**
 * Whether a container declares what is left of a picture without the padding of its last macroblocks. Some encoders
 * leave the cropping to it, so FFmpeg shows that size (libavcodec/h264_slice.c: "handle container cropping").
 */
function isRest(declared: PictureSize, decoded: PictureSize): boolean {
  return isRestOfSide(declared.width, decoded.width) && isRestOfSide(declared.height, decoded.height);
}

function isRestOfSide(declared: number, decoded: number): boolean {
  return Math.ceil(declared / MACROBLOCK) === Math.ceil(decoded / MACROBLOCK) && declared <= decoded;
}

/** `chroma_format_idc`, and bits of a luma sample. */
type SampleFormat = { chromaFormat: number; bitDepth: number };

/** Reads up to the scaling matrices; the format is 8 bits in 4:2:0 where the profile knows no other. */
function readSampleFormat(bits: BitReader): SampleFormat {
  const profile = bits.bits(8);
  bits.skip(16); // constraint flags, level_idc
  bits.unsigned(); // seq_parameter_set_id
  if (!HIGH_PROFILES.includes(profile)) return { chromaFormat: 1, bitDepth: 8 };
  const chromaFormat = bits.unsigned();
  if (chromaFormat === 3) bits.skip(1); // separate_colour_plane_flag
  const bitDepth = bits.unsigned() + 8;
  bits.unsigned(); // bit_depth_chroma_minus8
  bits.skip(1); // qpprime_y_zero_transform_bypass_flag
  if (bits.flag()) skipScalingMatrices(bits, chromaFormat === 3 ? 12 : 8);
  return { chromaFormat, bitDepth };
}

/** `scaling_list` (H.264, 7.3.2.1.1.1): six lists of 4x4, the rest of 8x8. */
function skipScalingMatrices(bits: BitReader, count: number): void {
  for (let list = 0; list < count; list++) {
    if (!bits.flag()) continue;
    let last = 8;
    let next = 8;
    for (let entry = 0; entry < (list < 6 ? 16 : 64); entry++) {
      if (next !== 0) next = (last + bits.signed() + 256) % 256;
      if (next !== 0) last = next;
    }
  }
}

function skipPictureOrder(bits: BitReader, part: Part): void {
  const type = bits.unsigned();
  if (type === 0) bits.unsigned(); // log2_max_pic_order_cnt_lsb_minus4
  if (type !== 1) return;
  bits.skip(1); // delta_pic_order_always_zero_flag
  bits.signed(); // offset_for_non_ref_pic
  bits.signed(); // offset_for_top_to_bottom_field
  const frames = bits.unsigned();
  if (frames > MOST_FRAMES_IN_ORDER_CYCLE) {
    throw damaged(part, DAMAGE.invalidCodecSettings, say`the SPS has a picture order cycle of ${frames} frames`);
  }
  for (let frame = 0; frame < frames; frame++) bits.signed();
}
