/** Counts the frames of a block that a decoder shows. Knows no element, and no codec by name. */

import type { Parser } from "../../model/facts.ts";
import { FRAME_HEADER_BYTES, type FrameCodec, PACKED_INDEX_BYTES } from "../codecs/frame-codec.ts";
import type { Part } from "../faults.ts";
import type { ElementWalker } from "./element-walker.ts";

/** How many of the frames are shown that follow each other from `offset`, of `sizes` in bytes. */
export function* countShownFrames(
  elements: ElementWalker,
  codec: FrameCodec,
  offset: number,
  sizes: Iterable<number>,
): Parser<number> {
  let start = offset;
  let shown = 0;
  for (const size of sizes) {
    if (yield* isShown(elements, codec, start, size)) shown++;
    start += size;
  }
  return shown;
}

/** Whether the frame at `offset` is shown, or any of those that are packed into it. */
function* isShown(elements: ElementWalker, codec: FrameCodec, offset: number, size: number): Parser<boolean> {
  const { effort } = elements.window;
  const file: Part = { name: "file", offset };
  effort.spend("looks into frames", 1, file);
  if (codec.isShown(yield* elements.peek(offset, Math.min(size, FRAME_HEADER_BYTES)))) return true;
  const end = offset + size;
  const index = Math.min(size, PACKED_INDEX_BYTES);
  let start = offset;
  for (const packed of codec.listPacked(yield* elements.peek(end - index, index))) {
    const headerBytes = Math.min(packed, end - start, FRAME_HEADER_BYTES);
    effort.spend("looks into frames", 1, file);
    if (headerBytes > 0 && codec.isShown(yield* elements.peek(start, headerBytes))) return true;
    start += packed;
  }
  return false;
}
