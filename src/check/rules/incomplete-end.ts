/** Rule `incomplete-end`: the last box or element is cut off, though everything that plays is there. */
import { formatByte } from "../../text/quantities.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const incompleteEnd = defineRule({
  id: "incomplete-end",
  level: "warning",
  about: "file",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "remux" },
  limit: () => null,
  when: () => "the last box or element is cut off, though all frames and all sound are there",
  check({ facts }) {
    return facts.incompleteEnd === undefined ? undefined : { actual: null, fault: facts.incompleteEnd };
  },
  text({ fault: { problem, part, offset = 0 } }, { authority }) {
    return {
      problem: `The end of the file is cut off, but all frames and all sound are there. Whether ${authority} minds is not documented`,
      advice: "Export or copy it again, or let ffmpeg write a whole file",
      detail: `${problem}; ${part}, ${formatByte(offset)}`,
    };
  },
});
