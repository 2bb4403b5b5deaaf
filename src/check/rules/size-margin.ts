/** Rule `size-margin`: larger than one reading of the limit allows, but not than the other. */
import { formatBytes, formatSize } from "../../text/quantities.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const sizeMargin = defineRule({
  id: "size-margin",
  level: "warning",
  about: "file",
  unit: "bytes",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "recode", bitRate: "capped" },
  warnsOf: ["file_format_check_failed"],
  limit: ({ certainSize }) => certainSize,
  when: ({ certainSize, size }) =>
    `over ${formatBytes(certainSize.max)}, not over ${formatBytes(size.max)}: the limit can be read both ways`,
  help: ({ authority }) => ({
    short: "the file may be larger than allowed",
    why: `${authority} does not say whether its gigabytes are decimal or binary, and the size is between the two.`,
    remedy: "To be safe, convert the video with a lower bit rate, with the command of the finding or in an editor.",
  }),
  check({ facts: { sizeBytes } }, { certainSize, size }) {
    if (sizeBytes === undefined || sizeBytes <= certainSize.max || sizeBytes > size.max) return undefined;
    return { actual: sizeBytes };
  },
  text({ actual }, { authority, certainSize: { max } }) {
    const least = `${formatSize(max)} (${formatBytes(max)})`;
    return {
      problem: `The file is ${formatSize(actual, max)}. ${authority}'s limit may be as low as ${least}`,
      advice: "Convert it with a lower bit rate, to be safe",
    };
  },
});
