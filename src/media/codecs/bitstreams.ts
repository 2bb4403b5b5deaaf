/** The codecs whose bitstreams are looked into, by the names that this project gives them. Knows no container. */

import type { PictureSize } from "../../model/facts.ts";
import { h264 } from "./h264.ts";
import { h265 } from "./h265.ts";
import type { NalCodec } from "./nal-units.ts";
import { readVp8PictureSize } from "./vp8.ts";
import { readVp9PictureSize } from "./vp9.ts";

/**
 * Codecs whose picture size is in parameter sets, ahead of the samples or among them, by the project's names for them.
 */
export const NAL_CODECS: ReadonlyMap<string, NalCodec> = new Map(Object.entries({ h264, h265 }));

/** Reads the picture size that a key frame declares; `undefined` for any other frame. */
export type KeyFrameReader = (frame: Uint8Array) => PictureSize | undefined;

/** Codecs that have no parameter sets: each key frame begins with the picture size. */
export const KEY_FRAME_READERS: ReadonlyMap<string, KeyFrameReader> = new Map(
  Object.entries({ vp8: readVp8PictureSize, vp9: readVp9PictureSize }),
);
