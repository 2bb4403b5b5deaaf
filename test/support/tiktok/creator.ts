/** What creator_info says of the creator who granted a token. */
import type { ApiResponse } from "./response.ts";

/** A creator's own settings. By default, a public account that allows comments and duets, but no stitches. */
export type Creator = {
  privacyLevels?: readonly string[];
  isCommentDisabled?: boolean;
  isDuetDisabled?: boolean;
  isStitchDisabled?: boolean;
  maxSeconds?: number;
};

const PUBLIC_ACCOUNT = ["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"];

/** The values of `privacy_level` that this creator may choose. */
export function listPrivacyLevels({ privacyLevels = PUBLIC_ACCOUNT }: Creator): readonly string[] {
  return privacyLevels;
}

export function showCreator(creator: Creator): ApiResponse {
  return {
    code: "ok",
    data: {
      creator_avatar_url: "https://lf16-tt4d.tiktokcdn.com/obj/tiktok-open-platform/creator.jpg",
      creator_username: "creator",
      creator_nickname: "A Creator",
      privacy_level_options: listPrivacyLevels(creator),
      comment_disabled: creator.isCommentDisabled ?? false,
      duet_disabled: creator.isDuetDisabled ?? false,
      stitch_disabled: creator.isStitchDisabled ?? true,
      max_video_post_duration_sec: creator.maxSeconds ?? 300,
    },
  };
}
