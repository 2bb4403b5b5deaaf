import { duration } from "../../../src/check/rules/duration.ts";
import { describeRule } from "../rule-cases.ts";
import { measured } from "../subject.ts";

describeRule(duration, {
  passes: [{ facts: { duration: measured(600) } }, { facts: { duration: measured(600.0009, 0.001) } }],
  objects: [
    { facts: { duration: measured(600.04, 0.001) }, says: ["10:00.04 long"] },
    { facts: { duration: measured(612.4) }, says: ["10:12 long", "at most 10:00"] },
    { facts: { duration: measured(7200) }, says: ["2:00:00 long"] },
  ],
});
