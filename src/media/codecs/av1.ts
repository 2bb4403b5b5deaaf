/** Reads what an AV1 sequence header says about colours. Knows no container but the configuration record. */

import { type Colour, UNSPECIFIED } from "../../model/colour.ts";
import { describeCodePoints } from "../colour.ts";
import { MediaError, type Part } from "../faults.ts";
import { BitReader } from "./bit-reader.ts";

/** Bytes of an `av1C` before the OBUs ("AV1 Codec ISO Media File Format Binding", 2.3.3). */
const RECORD_BYTES = 4;

/** A sequence header is far shorter, even with all its operating points. */
const MOST_BYTES = 1024;

const SEQUENCE_HEADER = 1;
const SRGB = { primaries: 1, transfer: 13, matrix: 0 };

const part: Part = { name: "av1C", offset: 0 };

/**
 * The colours of an `AV1CodecConfigurationRecord`, which is `av1C` in MP4 and CodecPrivate in Matroska; none where it
 * is not one, or has no whole sequence header.
 */
export function readAv1Colour(record: Uint8Array): Colour {
  try {
    return readRecord(record);
  } catch (error) {
    if (error instanceof MediaError) return {};
    throw error;
  }
}

function readRecord(record: Uint8Array): Colour {
  const bits = new BitReader(record.subarray(RECORD_BYTES, RECORD_BYTES + MOST_BYTES), part);
  bits.skip(1); // obu_forbidden_bit
  if (bits.bits(4) !== SEQUENCE_HEADER) return {};
  const hasExtension = bits.flag();
  const hasSize = bits.flag();
  bits.skip(hasExtension ? 9 : 1);
  while (hasSize && bits.flag()) bits.skip(7);
  if (hasSize) bits.skip(7);
  return readSequenceHeader(bits);
}

/** `sequence_header_obu` (AV1 Bitstream & Decoding Process Specification, 5.5.1). */
function readSequenceHeader(bits: BitReader): Colour {
  const profile = bits.bits(3);
  bits.skip(1); // still_picture
  const isReduced = bits.flag();
  if (isReduced)
    bits.skip(5); // seq_level_idx
  else skipOperatingPoints(bits);
  const widthBits = bits.bits(4) + 1;
  const heightBits = bits.bits(4) + 1;
  bits.skip(widthBits + heightBits);
  if (!isReduced && bits.flag()) bits.skip(7); // delta_frame_id_length_minus_2, additional_frame_id_length_minus_1
  bits.skip(3); // use_128x128_superblock, enable_filter_intra, enable_intra_edge_filter
  if (!isReduced) skipTools(bits);
  bits.skip(3); // enable_superres, enable_cdef, enable_restoration
  return readColourConfiguration(bits, profile);
}

function skipOperatingPoints(bits: BitReader): void {
  let delayBits = 0;
  if (bits.flag()) {
    bits.skip(64); // num_units_in_display_tick, time_scale
    if (bits.flag()) bits.unsigned(); // num_ticks_per_picture_minus_1
    if (bits.flag()) {
      delayBits = bits.bits(5) + 1;
      bits.skip(42); // num_units_in_decoding_tick, and the lengths of other fields
    }
  }
  const hasDisplayDelay = bits.flag();
  const operatingPoints = bits.bits(5) + 1;
  for (let point = 0; point < operatingPoints; point++) {
    bits.skip(12); // operating_point_idc
    if (bits.bits(5) > 7) bits.skip(1); // seq_tier
    if (delayBits > 0 && bits.flag()) bits.skip(2 * delayBits + 1);
    if (hasDisplayDelay && bits.flag()) bits.skip(4);
  }
}

function skipTools(bits: BitReader): void {
  bits.skip(4); // enable_interintra_compound, enable_masked_compound, enable_warped_motion, enable_dual_filter
  const hasOrderHint = bits.flag();
  if (hasOrderHint) bits.skip(2); // enable_jnt_comp, enable_ref_frame_mvs
  const usesScreenContent = bits.flag() || bits.flag();
  if (usesScreenContent && !bits.flag()) bits.skip(1); // seq_force_integer_mv
  if (hasOrderHint) bits.skip(3); // order_hint_bits_minus_1
}

/** `color_config` (5.5.2). */
function readColourConfiguration(bits: BitReader, profile: number): Colour {
  const isHighBitDepth = bits.flag();
  if (profile === 2 && isHighBitDepth) bits.skip(1); // twelve_bit
  const isMonochrome = profile !== 1 && bits.flag();
  const stated = bits.flag()
    ? { primaries: bits.bits(8), transfer: bits.bits(8), matrix: bits.bits(8) }
    : { primaries: UNSPECIFIED, transfer: UNSPECIFIED, matrix: UNSPECIFIED };
  const isSrgb =
    stated.primaries === SRGB.primaries && stated.transfer === SRGB.transfer && stated.matrix === SRGB.matrix;
  return { ...describeCodePoints(stated), isFullRange: (isSrgb && !isMonochrome) || bits.flag() };
}
