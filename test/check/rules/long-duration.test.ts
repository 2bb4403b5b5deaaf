import { longDuration } from "../../../src/check/rules/long-duration.ts";
import { describeRule } from "../rule-cases.ts";
import { measured } from "../subject.ts";

describeRule(longDuration, {
  passes: [{ facts: { duration: measured(180) } }, { facts: { duration: measured(601) } }],
  objects: [
    { facts: { duration: measured(180.04) }, says: ["3:00.04 long", "up to 3 minutes"] },
    { facts: { duration: measured(600) }, says: ["10:00 long"] },
  ],
});
