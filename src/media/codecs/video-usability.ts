/** Reads what a sequence parameter set of H.264 or H.265 says about colours. Knows no container. */

import type { Chroma, Colour } from "../../model/colour.ts";
import { describeCodePoints } from "../colour.ts";
import type { BitReader } from "./bit-reader.ts";

const EXTENDED_SAR = 255;

/**
 * `vui_parameters` up to `matrix_coefficients`: the same bits in H.264 (E.1.1) and H.265 (E.2.1). A decoder leaves the
 * range and the code points that they do not have to the container.
 */
export function readVideoUsability(bits: BitReader): Colour {
  if (bits.flag() && bits.bits(8) === EXTENDED_SAR) bits.skip(32);
  if (bits.flag()) bits.skip(1); // overscan_appropriate_flag
  if (!bits.flag()) return {};
  bits.skip(3); // video_format
  const isFullRange = bits.flag();
  if (!bits.flag()) return { isFullRange };
  const codePoints = { primaries: bits.bits(8), transfer: bits.bits(8), matrix: bits.bits(8) };
  return { ...describeCodePoints(codePoints), isFullRange };
}

const CHROMA: readonly Chroma[] = ["4:0:0", "4:2:0", "4:2:2", "4:4:4"];

/** The name of a `chroma_format_idc` (table 6-1 of both). */
export function nameChroma(chromaFormat: number): { chroma?: Chroma } {
  const chroma = CHROMA[chromaFormat];
  return chroma === undefined ? {} : { chroma };
}
