/** Rule `creator-switch`: the post allows what this creator has switched off in the app. */
import type { Creator } from "../../model/post.ts";
import { CREATOR_INFO } from "../limits.ts";
import { findFlag, findValue, placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

type Allowed = Measurement & { key: string; what: string };

const SWITCHES: readonly { key: string; what: string; isOff(creator: Creator): boolean; isVideoOnly: boolean }[] = [
  {
    key: "disable_comment",
    what: "comments",
    isOff: (creator) => creator.isCommentDisabled === true,
    isVideoOnly: false,
  },
  { key: "disable_duet", what: "duets", isOff: (creator) => creator.isDuetDisabled === true, isVideoOnly: true },
  { key: "disable_stitch", what: "stitches", isOff: (creator) => creator.isStitchDisabled === true, isVideoOnly: true },
];

export const creatorSwitch = definePostRule({
  id: "creator-switch",
  level: "warning",
  lowerLevel: "notice",
  evidence: "documented",
  source: CREATOR_INFO,
  when: "with `creator-limit`: a direct post allows comments, duets or stitches, which the creator has switched off; a notice where the key is missing",
  help: "Set the key to true, or change the creator's settings in the app.",
  check({ post, creator }): Allowed[] {
    const info = findValue(post, "post_info");
    if (creator === undefined || info === undefined || post.publish === "draft") return [];
    return SWITCHES.flatMap(({ key, what, isOff, isVideoOnly }): Allowed[] => {
      if (!isOff(creator) || (isVideoOnly && post.medium === "photos")) return [];
      const flag = findFlag(post, "post_info", key);
      if (flag?.isOn) return [];
      if (flag !== undefined) return [{ ...placeOf(flag), actual: null, key, what }];
      // A value of another type is the subject of rule `post-value`.
      if (findValue(post, "post_info", key) !== undefined) return [];
      return [{ ...placeOf(info), actual: null, key, what, level: "notice" }];
    });
  },
  text: ({ key, what }) => ({
    problem: `The post allows ${what}, which this creator has switched off`,
    advice: `Set '${key}' to true, or switch ${what} on in the TikTok app`,
  }),
});
