import { incompleteEnd } from "../../../src/check/rules/incomplete-end.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(incompleteEnd, {
  passes: [{}],
  objects: [
    {
      facts: {
        incompleteEnd: { kind: "truncated", problem: "the file ends inside mdat", part: "mdat", offset: 1234 },
      },
      says: ["all frames and all sound are there", "the file ends inside mdat; mdat, byte 1,234"],
    },
  ],
});
