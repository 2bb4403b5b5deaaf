/** Looks into the frames of a block, and counts those that are shown. Knows no codec by name, and no rule. */

import type { Parser, PictureSize } from "../../model/facts.ts";
import { FRAME_HEADER_BYTES, type FrameCodec, PACKED_INDEX_BYTES } from "../codecs/frame-codec.ts";
import type { Part } from "../faults.ts";
import type { ElementWalker } from "./element-walker.ts";

/** How many of some frames are shown, and the picture size that the first key frame among them declares. */
type Look = { shown: number; size?: PictureSize };

/** Looks into the frames that follow each other from `offset`, of `sizes` in bytes. An empty one is not shown. */
export function* lookIntoFrames(
  elements: ElementWalker,
  codec: FrameCodec,
  offset: number,
  sizes: Iterable<number>,
): Parser<Look> {
  const look: Look = { shown: 0 };
  let start = offset;
  for (const size of sizes) {
    if (size > 0 && (yield* isShown(elements, codec, start, size, look))) look.shown++;
    start += size;
  }
  return look;
}

/** Whether the frame at `offset` is shown, or any of those that are packed into it. */
function* isShown(
  elements: ElementWalker,
  codec: FrameCodec,
  offset: number,
  bytes: number,
  look: Look,
): Parser<boolean> {
  if (yield* isShownAlone(elements, codec, offset, bytes, look)) return true;
  const end = offset + bytes;
  const index = Math.min(bytes, PACKED_INDEX_BYTES);
  let start = offset;
  for (const packed of codec.listPacked(yield* elements.peek(end - index, index))) {
    const frameBytes = Math.min(packed, end - start);
    if (frameBytes > 0 && (yield* isShownAlone(elements, codec, start, frameBytes, look))) return true;
    start += packed;
  }
  return false;
}

function* isShownAlone(
  elements: ElementWalker,
  codec: FrameCodec,
  offset: number,
  bytes: number,
  look: Look,
): Parser<boolean> {
  const file: Part = { name: "file", offset };
  elements.window.effort.spend("looks into frames", 1, file);
  const frame = yield* elements.peek(offset, Math.min(bytes, FRAME_HEADER_BYTES));
  const size = look.size ?? codec.readPictureSize(frame);
  if (size !== undefined) look.size = size;
  return codec.isShown(frame[0]);
}
