/** Rule `codec`: the main video track has a codec that TikTok does not accept. */
import { formatList, nameCodec } from "../../text/words.ts";
import { chooseCodec } from "../fix/encoding.ts";
import { nameAuthority, RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const codec = defineRule({
  id: "codec",
  level: "error",
  about: "picture",
  code: "file_format_check_failed",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "recode" },
  explainsUnread: true,
  limitName: "codecs",
  limit: ({ codecs }) => ({ oneOf: codecs }),
  when: ({ codecs }) => `the main video track is not ${formatList(codecs.map(nameCodec), "or")}`,
  help: ({ authority }) => ({
    short: "the video codec is not accepted",
    why: `${authority} refuses videos in any other codec.`,
    remedy: "Convert the video with the command of the finding, or export it again in an accepted codec.",
  }),
  check({ facts: { codec: actual } }, { codecs }) {
    return actual === undefined || codecs.includes(actual) ? undefined : { actual };
  },
  text({ actual }, limits, { facts }) {
    const { codecs } = limits;
    const accepted = formatList(codecs.map(nameCodec));
    const best = chooseCodec(facts, limits);
    const better = codecs.includes(best) ? [best] : codecs;
    return {
      problem: `The video codec is ${nameCodec(actual)}. ${nameAuthority(limits, "codecs")} accepts ${accepted}`,
      advice: `Convert it to ${formatList(better.map(nameCodec), "or")}`,
    };
  },
});
