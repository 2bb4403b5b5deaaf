/** Rule `size`: larger than any reading of the limit allows. */
import { formatBytes, formatSize } from "../../text/quantities.ts";
import { nameAuthority, RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const size = defineRule({
  id: "size",
  level: "error",
  about: "file",
  unit: "bytes",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "recode", bitRate: "capped" },
  warnsOf: ["file_format_check_failed"],
  limitName: "size",
  gauges: { size: ({ sizeBytes }) => sizeBytes },
  limit: (limits) => limits.size,
  when: ({ size: { max } }) => `over ${formatBytes(max)}`,
  help: ({ authority }) => ({
    short: "the file is larger than allowed",
    why: `${authority} refuses larger files.`,
    remedy: "Convert the video with a lower bit rate, with the command of the finding or in an editor.",
  }),
  check({ facts: { sizeBytes } }, { size: { max } }) {
    return sizeBytes === undefined || sizeBytes <= max ? undefined : { actual: sizeBytes };
  },
  text({ actual }, limits) {
    const { max } = limits.size;
    const accepted = `${nameAuthority(limits, "size")} accepts at most ${formatSize(max)} (${formatBytes(max)})`;
    return {
      problem: `The file is ${formatSize(actual, max)}. ${accepted}`,
      advice: "Convert it with a lower bit rate",
    };
  },
});
