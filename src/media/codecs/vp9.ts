/** Reads headers of VP9 frames. Knows no container. */

import type { PictureSize } from "../../model/facts.ts";
import type { Part } from "../faults.ts";
import { BitReader } from "./bit-reader.ts";
import { FRAME_HEADER_BYTES, type FrameCodec } from "./frame-codec.ts";

/**
 * VP9 (VP9 Bitstream Specification). A frame that is not shown is packed into a superframe with the next one that is,
 * as a rule. In MP4 it has to be ("VP Codec ISO Media File Format Binding": a sample is a superframe), so that its
 * samples are frames. In WebM it may have a block of its own.
 */
export const vp9: FrameCodec = { readPictureSize, isShown, findDefect, listPacked };

const FRAME_MARKER = 2;
const SYNC_CODE = 0x49_83_42;
const COLOR_SPACE_RGB = 7;

const header: Part = { name: "VP9 frame header", offset: 0 };

/** Bits of the beginning of `uncompressed_header`, with `error_resilient_mode`. Profile 3 has one more, which is 0. */
const BEGINNING_BITS = 8;

/** How `uncompressed_header` begins (6.2). What only shows an earlier frame has no more than its number. */
type Beginning = { profile: number; isInterFrame: boolean; isShown: boolean };

/** By the first byte of a frame; `undefined` where no frame of VP9 begins. */
function readBeginning(first: number): Beginning | undefined {
  if (first >> 6 !== FRAME_MARKER) return undefined;
  const profile = ((first >> 5) & 1) + 2 * ((first >> 4) & 1);
  if (profile === 3 && (first & 0x08) !== 0) return undefined;
  const flags = profile === 3 ? first << 1 : first;
  const showsExistingFrame = (flags & 0x08) !== 0;
  const isInterFrame = showsExistingFrame || (flags & 0x04) !== 0;
  return { profile, isInterFrame, isShown: showsExistingFrame || (flags & 0x02) !== 0 };
}

/** What follows the beginning of a frame. */
function readOn(frame: Uint8Array, { profile }: Beginning): BitReader {
  const bits = new BitReader(frame, header);
  bits.skip(profile === 3 ? BEGINNING_BITS + 1 : BEGINNING_BITS);
  return bits;
}

/** `show_existing_frame` or `show_frame`. */
function isShown(firstByte: number | undefined): boolean {
  return firstByte === undefined || readBeginning(firstByte)?.isShown !== false;
}

/** A frame must begin with its marker, and a key frame have the sync code (6.2 and 6.2.1). */
function findDefect(frame: Uint8Array): string | undefined {
  if (frame.length === 0) return "it has no bytes";
  const beginning = readBeginning(frame[0] ?? 0);
  if (beginning === undefined) return "it has no frame marker";
  if (beginning.isInterFrame) return undefined;
  const hasSyncCode = frame.length >= FRAME_HEADER_BYTES && readOn(frame, beginning).bits(24) === SYNC_CODE;
  return hasSyncCode ? undefined : "it has no sync code";
}

/**
 * The header of a key frame (6.2 and 6.2.2 to 6.2.4: uncompressed_header, frame_sync_code, color_config, frame_size). A
 * superframe begins with its first frame (Annex B), and so is read as that one.
 */
function readPictureSize(frame: Uint8Array): PictureSize | undefined {
  if (frame.length < FRAME_HEADER_BYTES) return undefined;
  const beginning = readBeginning(frame[0] ?? 0);
  if (beginning === undefined || beginning.isInterFrame) return undefined;
  const bits = readOn(frame, beginning);
  if (bits.bits(24) !== SYNC_CODE) return undefined;
  skipColorConfig(bits, beginning.profile);
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

/** `superframe_index` (Annex B): a marker, the sizes of up to eight frames, and the marker again as the last byte. */
function listPacked(end: Uint8Array): number[] {
  const marker = end.at(-1) ?? 0;
  if (marker >> 5 !== 0b110) return [];
  const sizeBytes = ((marker >> 3) & 0x03) + 1;
  const count = (marker & 0x07) + 1;
  const start = end.length - 2 - count * sizeBytes;
  if (start < 0 || end[start] !== marker) return [];
  return Array.from({ length: count }, (_, frame) => {
    const at = start + 1 + frame * sizeBytes;
    return end.subarray(at, at + sizeBytes).reduceRight((size, byte) => size * 256 + byte, 0);
  });
}
