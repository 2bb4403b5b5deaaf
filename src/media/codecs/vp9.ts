/** Reads headers of VP9 frames. Knows no container. */

import type { PictureSize } from "../../model/facts.ts";
import type { Part } from "../faults.ts";
import { BitReader } from "./bit-reader.ts";

/** Bytes of a key frame up to and with the picture size, at the most. */
const LONGEST_KEY_FRAME_HEADER_BYTES = 10;

const FRAME_MARKER = 2;
const SYNC_CODE = 0x49_83_42;
const COLOR_SPACE_RGB = 7;

const header: Part = { name: "VP9 frame header", offset: 0 };

/**
 * The picture size that a key frame declares; `undefined` for any other frame (VP9 Bitstream Specification, 6.2 and
 * 6.2.2 to 6.2.4: uncompressed_header, frame_sync_code, color_config, frame_size). A superframe begins with its first
 * frame (Annex B), and so is read as that one.
 */
export function readVp9PictureSize(frame: Uint8Array): PictureSize | undefined {
  if (frame.length < LONGEST_KEY_FRAME_HEADER_BYTES) return undefined;
  const bits = new BitReader(frame, header);
  if (bits.bits(2) !== FRAME_MARKER) return undefined;
  const profile = bits.bit() + 2 * bits.bit();
  if (profile === 3) bits.skip(1);
  const showsExistingFrame = bits.flag();
  const isInterFrame = bits.flag();
  bits.skip(2);
  if (showsExistingFrame || isInterFrame || bits.bits(24) !== SYNC_CODE) return undefined;
  skipColorConfig(bits, profile);
  return { width: bits.bits(16) + 1, height: bits.bits(16) + 1 };
}

function skipColorConfig(bits: BitReader, profile: number): void {
  const isHighBitDepth = profile >= 2;
  const hasFreeSubsampling = profile === 1 || profile === 3;
  if (isHighBitDepth) bits.skip(1);
  const isRgb = bits.bits(3) === COLOR_SPACE_RGB;
  if (!isRgb) bits.skip(1);
  if (hasFreeSubsampling) bits.skip(isRgb ? 1 : 3);
}
