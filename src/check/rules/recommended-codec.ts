/** Rule `recommended-codec`: a codec that is accepted, but not recommended. */
import { nameHighDynamicRange } from "../../model/colour.ts";
import { formatList, nameCodec } from "../../text/words.ts";
import { chooseCodec } from "../fix/encoding.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const recommendedCodec = defineRule({
  id: "recommended-codec",
  level: "notice",
  about: "picture",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "recode" },
  warnsOf: ["file_format_check_failed"],
  onlyRecommends: true,
  limit: ({ recommendedCodecs }) => ({ oneOf: recommendedCodecs }),
  when: ({ recommendedCodecs }) => `accepted, but not ${formatList(recommendedCodecs.map(nameCodec), "or")}`,
  help: ({ authority }) => ({
    short: "another codec is recommended",
    why: `${authority} accepts the video, but recommends another codec.`,
    remedy: "You need not do anything, but can convert the video with the command of the finding if it has one.",
  }),
  check({ facts: { codec } }, { codecs, recommendedCodecs, policy }) {
    if (codec === undefined || !codecs.includes(codec)) return undefined;
    // What only the policy allows, TikTok refuses: it recommends nothing for it.
    if (policy !== undefined && !policy.otherwise.codecs.includes(codec)) return undefined;
    return recommendedCodecs.includes(codec) ? undefined : { actual: codec };
  },
  text({ actual }, limits, { facts }) {
    const { authority, recommendedCodecs } = limits;
    const recommended = formatList(recommendedCodecs.map(nameCodec), "or");
    // Another codec would change the colours, so there is nothing to do.
    if (!recommendedCodecs.includes(chooseCodec(facts, limits))) {
      const range = nameHighDynamicRange(facts.colour ?? {});
      const colours = range === undefined ? "the colours of BT.2020" : `HDR (${range})`;
      return {
        problem: `This is ${nameCodec(actual)} with ${colours}`,
        advice: `Keep it: ${authority} accepts it, and converting it would change the colours`,
      };
    }
    return {
      problem: `The video codec is ${nameCodec(actual)}. ${authority} recommends ${recommended}`,
      advice: `Optional: convert it to ${recommended}`,
    };
  },
});
