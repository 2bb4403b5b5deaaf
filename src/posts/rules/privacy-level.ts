/** Rule `privacy-level`: who may see the post is missing, is none of TikTok's values, or is not this creator's. */
import { findClosest } from "../../text/closest.ts";
import { quoteValue } from "../../text/shortening.ts";
import { formatList } from "../../text/words.ts";
import { CREATOR_INFO, DIRECT_POST, INVALID, PRIVACY_LEVELS } from "../limits.ts";
import { findText, findValue, isIgnored, placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";

type Wrong = Measurement & {
  kind: "missing" | "unknown" | "not the creator's";
  written: string;
  allowed: readonly string[];
};

/** TikTok's code if the creator may not choose the level. */
const MISMATCH = "privacy_level_option_mismatch";

const PATH = ["post_info", "privacy_level"] as const;

export const privacyLevel = definePostRule({
  id: "privacy-level",
  level: "error",
  code: INVALID,
  otherCodes: [MISMATCH],
  evidence: "documented",
  source: DIRECT_POST,
  when: "`privacy_level` of a direct post is missing or none of TikTok's; with `creator-limit`: none of the creator's own",
  help: "Set `privacy_level` to a value that the finding names.",
  check({ post, creator }): Wrong[] {
    const info = findValue(post, "post_info");
    if (info?.kind !== "mapping" || isIgnored(post, PATH)) return [];
    const own = PRIVACY_LEVELS.filter((level) => creator?.privacyLevels?.includes(level));
    const allowed = own.length > 0 ? own : PRIVACY_LEVELS;
    const found = { limit: { oneOf: allowed }, allowed };
    if (findValue(post, ...PATH) === undefined) {
      if (post.publish === "draft" || post.isUndecided) return [];
      return [{ ...placeOf(info), ...found, actual: null, kind: "missing", written: "" }];
    }
    const level = findText(post, ...PATH);
    // Rule `post-value` says that it is no text.
    if (level === undefined) return [];
    const { text: written, ...place } = level;
    const isKnown = PRIVACY_LEVELS.some((each) => each === written);
    if (!isKnown) return [{ ...place, ...found, actual: quoteValue(written), kind: "unknown", written }];
    if (post.publish === "draft" || post.isUndecided || allowed.some((each) => each === written)) return [];
    const basis = { evidence: "documented", source: CREATOR_INFO } as const;
    const marks = { code: MISMATCH, basis };
    return [{ ...place, ...found, ...marks, actual: written, kind: "not the creator's", written }];
  },
  text({ kind, written, allowed }) {
    const choice = `Write ${formatList(allowed, "or")}`;
    switch (kind) {
      case "missing":
        return {
          problem: "The post has no 'privacy_level', and TikTok refuses a direct post without it",
          advice: `${choice}. ${UNAUDITED}`,
        };
      case "unknown": {
        const meant = findClosest(written, allowed);
        const advice = meant === undefined ? choice : `Write ${meant}. Allowed: ${formatList(allowed, "or")}`;
        // What creator_info allows also depends on the app.
        const isGeneral = allowed.length === PRIVACY_LEVELS.length;
        return {
          problem: `TikTok has no 'privacy_level' ${quoteValue(written)}`,
          advice: isGeneral ? `${advice}. ${UNAUDITED}` : advice,
        };
      }
      case "not the creator's":
        return { problem: `This creator can't post with 'privacy_level' ${written}`, advice: choice };
    }
  },
});

const UNAUDITED = "An app that TikTok has not audited may use only SELF_ONLY";
