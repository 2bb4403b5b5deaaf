/** Rule `incomplete-end`: the last box or element is cut off, although everything that plays is there. */
import { formatBytes, formatInteger } from "../../text/quantities.ts";
import { locateFault } from "../fault-texts.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const incompleteEnd = defineRule({
  id: "incomplete-end",
  level: "warning",
  about: "file",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "remux" },
  warnsOf: ["file_format_check_failed"],
  limit: () => null,
  when: () => "the last box or element is cut off, though all frames and all sound are there",
  help: ({ authority }) => ({
    short: "the end of the file is cut off",
    why: `A recording, an export or a copy ended too early, and ${authority} does not say whether it accepts that.`,
    remedy: "Export or copy the video again, or let ffmpeg write a complete file with the command of the finding.",
  }),
  check({ facts, fault }) {
    // What can't be read to its end is reported by the rule unreadable.
    return facts.incompleteEnd === undefined || fault !== undefined
      ? undefined
      : { actual: null, fault: facts.incompleteEnd };
  },
  text({ fault }, { authority }) {
    const { problem, bytes } = fault;
    const extent = bytes && `it has ${formatInteger(bytes.present)} of ${formatBytes(bytes.needed)}`;
    return {
      problem: `The end of the file is cut off, but all frames and all sound are there. Whether ${authority} minds is not documented`,
      advice: "Export or copy it again, or let ffmpeg write a complete file",
      detail: `${extent ?? problem}; ${locateFault(fault)}`,
    };
  },
});
