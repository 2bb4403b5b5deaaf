import { variableFrameRate } from "../../../src/check/rules/variable-frame-rate.ts";
import { describeRule } from "../rule-cases.ts";
import { measured } from "../subject.ts";

describeRule(variableFrameRate, {
  passes: [
    { facts: { unsteadyShare: 0.05 } },
    { facts: { unsteadyShare: 0.9, frameRate: measured(15) } },
    { facts: { unsteadyShare: 0.9, frameRate: measured(120) } },
    // The rule frame-rate speaks already.
    {
      facts: {
        unsteadyShare: 1,
        frameRate: { value: 15, low: 1, high: Number.POSITIVE_INFINITY },
        partialFrameRate: measured(15),
      },
    },
    {
      facts: {
        unsteadyShare: 1,
        frameRate: { value: 20, low: 1, high: Number.POSITIVE_INFINITY },
        partialFrameRate: measured(20, 4),
      },
    },
  ],
  objects: [
    { facts: { unsteadyShare: 0.051 }, says: ["5.1 %", "23 to 60 FPS", "average is 30 FPS"] },
    { facts: { unsteadyShare: 0.0500001 }, says: ["5.00001 %"] },
  ],
});
