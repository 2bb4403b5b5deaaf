import { incompleteEnd } from "../../../src/check/rules/incomplete-end.ts";
import { describeRule } from "../rule-cases.ts";

const CUT = { kind: "truncated", problem: "the file ends inside mdat", part: "mdat", offset: 1234 } as const;

describeRule(incompleteEnd, {
  passes: [
    {},
    // The rule unreadable speaks already.
    { facts: { incompleteEnd: CUT }, fault: { kind: "damaged", problem: "it is damaged" } },
  ],
  objects: [
    {
      facts: { incompleteEnd: CUT },
      says: ["all frames and all sound are there", "the file ends inside mdat; mdat, byte 1,234"],
    },
  ],
});
