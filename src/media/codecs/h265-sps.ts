/** Reads the second half of an H.265 sequence parameter set, which leads to its colours. Knows no container. */

import type { Colour } from "../../model/colour.ts";
import { DAMAGE, damaged, type Part } from "../faults.ts";
import type { BitReader } from "./bit-reader.ts";
import { readVideoUsability } from "./video-usability.ts";

/** H.265, 7.4.3.2.1 and 7.4.8: there can't be more. */
const MOST_PICTURE_SETS = 64;
const MOST_PICTURES_IN_SET = 16;
const MOST_LONG_TERM_PICTURES = 32;
const LONGEST_PICTURE_ORDER_BITS = 16;

/**
 * `seq_parameter_set_rbsp` (H.265, 7.3.2.2.1) from the bit depth to the colours of the VUI (E.2.1). Throws a `damaged`
 * MediaError that names `part`.
 */
export function readFromBitDepth(bits: BitReader, subLayers: number, part: Part): Colour {
  const bitDepth = bits.unsigned() + 8;
  bits.unsigned(); // bit_depth_chroma_minus8
  const pictureOrderBits = bits.unsigned() + 4;
  if (pictureOrderBits > LONGEST_PICTURE_ORDER_BITS) throw tooMany(part);
  const hasSubLayers = bits.flag();
  for (let layer = hasSubLayers ? 0 : subLayers - 1; layer < subLayers; layer++) skipNumbers(bits, 3);
  skipNumbers(bits, 6); // sizes of coding and transform blocks, and their depths
  if (bits.flag() && bits.flag()) skipScalingLists(bits);
  bits.skip(2); // amp_enabled_flag, sample_adaptive_offset_enabled_flag
  if (bits.flag()) {
    bits.skip(8); // pcm_sample_bit_depth_luma_minus1, pcm_sample_bit_depth_chroma_minus1
    skipNumbers(bits, 2);
    bits.skip(1); // pcm_loop_filter_disabled_flag
  }
  skipPictureSets(bits, part);
  if (bits.flag()) bits.skip((pictureOrderBits + 1) * bound(bits.unsigned(), MOST_LONG_TERM_PICTURES, part));
  bits.skip(2); // sps_temporal_mvp_enabled_flag, strong_intra_smoothing_enabled_flag
  return { ...(bits.flag() && readVideoUsability(bits)), bitDepth };
}

function skipNumbers(bits: BitReader, count: number): void {
  for (let number = 0; number < count; number++) bits.unsigned();
}

function bound(count: number, most: number, part: Part): number {
  if (count > most) throw tooMany(part);
  return count;
}

function tooMany(part: Part): Error {
  return damaged(part, DAMAGE.invalidCodecSettings, "the SPS counts more reference pictures than there can be");
}

/** `scaling_list_data` (H.265, 7.3.4): lists of 4x4, 8x8, 16x16 and 32x32, of the last only every third. */
function skipScalingLists(bits: BitReader): void {
  for (let size = 0; size < 4; size++) {
    for (let matrix = 0; matrix < 6; matrix += size === 3 ? 3 : 1) {
      if (!bits.flag()) {
        bits.unsigned(); // scaling_list_pred_matrix_id_delta
        continue;
      }
      if (size > 1) bits.signed(); // scaling_list_dc_coef_minus8
      for (let entry = 0; entry < Math.min(64, 16 << (size * 2)); entry++) bits.signed();
    }
  }
}

/** All `st_ref_pic_set` of an SPS (H.265, 7.3.7): each lists its pictures, or how they differ from those before. */
function skipPictureSets(bits: BitReader, part: Part): void {
  const sets = bound(bits.unsigned(), MOST_PICTURE_SETS, part);
  let pictures = 0;
  for (let set = 0; set < sets; set++) {
    const isPredicted = set > 0 && bits.flag();
    pictures = isPredicted ? skipPredictedSet(bits, pictures) : skipExplicitSet(bits, part);
  }
}

/** Returns how many pictures the set has (7.4.8, `NumDeltaPocs`): those with one of the two flags. */
function skipPredictedSet(bits: BitReader, picturesBefore: number): number {
  bits.skip(1); // delta_rps_sign
  bits.unsigned(); // abs_delta_rps_minus1
  let pictures = 0;
  for (let picture = 0; picture <= picturesBefore; picture++) {
    const isUsed = bits.flag();
    if (isUsed || bits.flag()) pictures++;
  }
  return pictures;
}

function skipExplicitSet(bits: BitReader, part: Part): number {
  const pictures = bits.unsigned() + bits.unsigned();
  for (let picture = 0; picture < bound(pictures, MOST_PICTURES_IN_SET, part); picture++) {
    bits.unsigned(); // delta_poc_s0_minus1
    bits.skip(1); // used_by_curr_pic_s0_flag
  }
  return pictures;
}
