/** Frames of VP9 that a decoder does not show, in blocks of their own and packed into others. */

import { ElementId } from "../../../src/media/webm/elements.ts";
import { type Content, element, number, vint } from "../ebml.ts";
import { vp9Superframe } from "../vp-frames.ts";
import { editElements } from "./elements.ts";
import { type Corpus, ffmpeg, file, patch, pattern, type Recipe, VP9 } from "./recipe.ts";

/** All are key frames, so that each can be decoded whatever comes before it. */
const video = (rate: number, seconds: number) => ffmpeg(pattern("360x360", rate, seconds), VP9, "-g 1");

/** Track number 1, a time, and flags. */
const BLOCK_HEADER_BYTES = 4;
const EBML_LACING = 0x06;

/** How the blocks look that replace one whose header is `header`, and whose frame is `frame`. */
type Hide = (header: Uint8Array, hidden: Uint8Array, frame: Uint8Array) => Content;

const block = (...content: readonly Content[]) => element(ElementId.SimpleBlock, content);

const WAYS = {
  alone: (header, hidden, frame) => [block(header, hidden), block(header, frame)],
  group: (header, hidden, frame) => [
    element(ElementId.BlockGroup, [element(ElementId.Block, [header, hidden]), number(ElementId.BlockDuration, 1)]),
    block(header, frame),
  ],
  superframe: (header, hidden, frame) => block(header, vp9Superframe([hidden, frame], 4)),
  laced: (header, hidden, frame) => {
    const flagsAndCount = Uint8Array.of((header[3] ?? 0) | EBML_LACING, 1);
    return block(header.subarray(0, 3), flagsAndCount, vint(hidden.length, 4), hidden, frame);
  },
} satisfies Readonly<Record<string, Hide>>;

/**
 * `from`, with a hidden frame at every fifth one: the same once more, without `show_frame` (VP9 Bitstream
 * Specification, 6.2).
 */
function hide(from: string, way: Hide): Recipe {
  return patch(from, (bytes) => {
    let count = 0;
    return editElements(bytes, ({ id, data }) => {
      if (id !== ElementId.SimpleBlock || count++ % 5 !== 0) return undefined;
      const frame = data.subarray(BLOCK_HEADER_BYTES);
      const hidden = Uint8Array.of((frame[0] ?? 0) & ~0x02, ...frame.subarray(1));
      return way(data.subarray(0, BLOCK_HEADER_BYTES), hidden, frame);
    });
  });
}

/** Every fifth frame only shows one that was decoded before (`show_existing_frame`). */
const showAgain = (from: string) =>
  patch(from, (bytes) => {
    let count = 0;
    return editElements(bytes, ({ id, data }) => {
      if (id !== ElementId.SimpleBlock || count++ % 5 !== 4) return undefined;
      return block(data.subarray(0, BLOCK_HEADER_BYTES), Uint8Array.of(0x88));
    });
  });

/** Rates that would be on the other side of a limit if every sixth frame counted that is not shown. */
export const HIDDEN_FRAMES: Corpus = {
  "vp9-59.webm": file(video(59, 1)),
  "vp9-21.5.webm": file(video(21.5, 2), "frame-rate"),
  "vp9-hidden-alone-59.webm": file(hide("vp9-59.webm", WAYS.alone)),
  "vp9-hidden-alone-21.5.webm": file(hide("vp9-21.5.webm", WAYS.alone), "frame-rate"),
  "vp9-hidden-in-group-59.webm": file(hide("vp9-59.webm", WAYS.group)),
  "vp9-hidden-in-group-21.5.webm": file(hide("vp9-21.5.webm", WAYS.group), "frame-rate"),
  "vp9-hidden-in-superframe-59.webm": file(hide("vp9-59.webm", WAYS.superframe)),
  "vp9-hidden-in-superframe-21.5.webm": file(hide("vp9-21.5.webm", WAYS.superframe), "frame-rate"),
  "vp9-hidden-laced-59.webm": file(hide("vp9-59.webm", WAYS.laced)),
  "vp9-hidden-laced-21.5.webm": file(hide("vp9-21.5.webm", WAYS.laced), "frame-rate"),
  "vp9-shown-again-59.webm": file(showAgain("vp9-59.webm")),
};
