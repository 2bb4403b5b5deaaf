/** Reads headers of VP8 frames. Knows no container. */

import type { PictureSize } from "../../model/facts.ts";
import { FRAME_HEADER_BYTES, type FrameCodec } from "./frame-codec.ts";

/** VP8 (RFC 6386). It packs no frames into others. */
export const vp8: FrameCodec = { readPictureSize, isShown, findDefect, listPacked: () => [] };

/** `show_frame` (RFC 6386, 9.1): an alternate reference frame does not have it. */
function isShown(tag = 0x10): boolean {
  return (tag & 0x10) !== 0;
}

/** Frames begin with a tag of three bytes, of which 19 bits are the size of their first partition (RFC 6386, 9.1). */
const TAG_BYTES = 3;

/** The frame must have room for its first partition, and a key frame the start code. */
function findDefect(frame: Uint8Array, sizeBytes: number): string | undefined {
  const tag = (frame[0] ?? 0) | ((frame[1] ?? 0) << 8) | ((frame[2] ?? 0) << 16);
  const headerBytes = isKeyFrame(frame) ? FRAME_HEADER_BYTES : TAG_BYTES;
  const partitionBytes = tag >> 5;
  if (headerBytes + partitionBytes > sizeBytes) return "it is too short for its first partition";
  return isKeyFrame(frame) && !hasStartCode(frame) ? "it has no start code" : undefined;
}

function isKeyFrame(frame: Uint8Array): boolean {
  return ((frame[0] ?? 1) & 0x01) === 0;
}

function hasStartCode(frame: Uint8Array): boolean {
  return frame[3] === 0x9d && frame[4] === 0x01 && frame[5] === 0x2a;
}

/** The header of a key frame (RFC 6386, 9.1). */
function readPictureSize(frame: Uint8Array): PictureSize | undefined {
  if (frame.length < FRAME_HEADER_BYTES || !isKeyFrame(frame) || !hasStartCode(frame)) return undefined;
  return { width: readSide(frame, 6), height: readSide(frame, 8) };
}

/** The two highest bits are the scale at which a player shows the frame. */
function readSide(frame: Uint8Array, at: number): number {
  return (((frame[at + 1] ?? 0) & 0x3f) << 8) | (frame[at] ?? 0);
}
