/** The codecs whose bitstreams are looked into, by the names that this project gives them. Knows no container. */

import type { FrameCodec } from "./frame-codec.ts";
import { h264 } from "./h264.ts";
import { h265 } from "./h265.ts";
import type { NalCodec } from "./nal-units.ts";
import { vp8 } from "./vp8.ts";
import { vp9 } from "./vp9.ts";

/**
 * Codecs whose picture size is in parameter sets, ahead of the samples or among them, by the project's names for them.
 */
export const NAL_CODECS: ReadonlyMap<string, NalCodec> = new Map(Object.entries({ h264, h265 }));

/** Codecs that have no parameter sets: each key frame begins with the picture size. */
export const FRAME_CODECS: ReadonlyMap<string, FrameCodec> = new Map(Object.entries({ vp8, vp9 }));
