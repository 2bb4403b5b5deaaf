/** Every rule about posts, the most serious first: the order of the documents. */
import { brandedContent } from "./branded-content.ts";
import { captionComment } from "./caption-comment.ts";
import { chunkPlan } from "./chunk-plan.ts";
import { coverTime } from "./cover-time.ts";
import { creatorSwitch } from "./creator-switch.ts";
import { draftInfo } from "./draft-info.ts";
import { photoCount } from "./photo-count.ts";
import { photoCover } from "./photo-cover.ts";
import { postKey } from "./post-key.ts";
import { postUnreadable } from "./post-unreadable.ts";
import { postUrl } from "./post-url.ts";
import { postUrlExpires } from "./post-url-expires.ts";
import { postUrlRedirect } from "./post-url-redirect.ts";
import { postUrlUnreachable } from "./post-url-unreachable.ts";
import { postValue } from "./post-value.ts";
import { postVideo } from "./post-video.ts";
import { privacyLevel } from "./privacy-level.ts";
import { publishMode } from "./publish-mode.ts";
import { requiredKey } from "./required-key.ts";
import { titleLength } from "./title-length.ts";
import { videoSize } from "./video-size.ts";

export const POST_RULES = [
  postUnreadable,
  postVideo,
  postValue,
  requiredKey,
  publishMode,
  privacyLevel,
  titleLength,
  videoSize,
  chunkPlan,
  postUrl,
  postUrlRedirect,
  photoCount,
  photoCover,
  postKey,
  captionComment,
  draftInfo,
  postUrlExpires,
  coverTime,
  brandedContent,
  creatorSwitch,
  postUrlUnreachable,
] as const;

/** Public: annotations, reports and policies name rules by it. */
export type PostRuleId = (typeof POST_RULES)[number]["id"];
