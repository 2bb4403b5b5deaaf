/** Every rule, the most serious first: the order of findings of one level, and of the table in docs/rules.md. */
import { codec } from "./codec.ts";
import { container } from "./container.ts";
import { duration } from "./duration.ts";
import { encrypted } from "./encrypted.ts";
import { extension } from "./extension.ts";
import { extraVideoTrack } from "./extra-video-track.ts";
import { frameRate } from "./frame-rate.ts";
import { incompleteEnd } from "./incomplete-end.ts";
import { lfsPointer } from "./lfs-pointer.ts";
import { longDuration } from "./long-duration.ts";
import { partial } from "./partial.ts";
import { pictureSize } from "./picture-size.ts";
import { recommendedCodec } from "./recommended-codec.ts";
import { recommendedContainer } from "./recommended-container.ts";
import { size } from "./size.ts";
import { sizeMargin } from "./size-margin.ts";
import { unreadable } from "./unreadable.ts";
import { unstatedFrameRate } from "./unstated-frame-rate.ts";
import { urlExpires } from "./url-expires.ts";
import { urlHost } from "./url-host.ts";
import { urlRedirect } from "./url-redirect.ts";
import { variableFrameRate } from "./variable-frame-rate.ts";
import { videoTrack } from "./video-track.ts";

export const RULES = [
  unreadable,
  lfsPointer,
  container,
  codec,
  frameRate,
  pictureSize,
  duration,
  size,
  videoTrack,
  encrypted,
  urlHost,
  sizeMargin,
  variableFrameRate,
  unstatedFrameRate,
  incompleteEnd,
  partial,
  extension,
  urlRedirect,
  urlExpires,
  extraVideoTrack,
  longDuration,
  recommendedContainer,
  recommendedCodec,
] as const;

/** Public: annotations, reports and policies name rules by it. */
export type RuleId = (typeof RULES)[number]["id"];
