import { partial } from "../../../src/check/rules/partial.ts";
import { describeRule } from "../rule-cases.ts";
import { measured } from "../subject.ts";

const OPEN = { value: 30, low: 0, high: Number.POSITIVE_INFINITY };
const PARTS = { partial: true, sizeBytes: 1_000_000_000, bytesRead: 1_234_567, frameRate: OPEN } as const;

describeRule(partial, {
  passes: [
    {},
    { facts: { sizeBytes: 1_000_000_000, bytesRead: 1_234_567 } },
    // The rule unreadable speaks already.
    { facts: PARTS, fault: { kind: "damaged", problem: "it is damaged" } },
  ],
  objects: [
    { facts: PARTS, says: ["Only parts", "1.2 MB of 1.0 GB", "23 to 60 FPS", "on disk"] },
    { facts: { partial: true }, says: ["Only parts"] },
    {
      facts: { ...PARTS, usedUp: { limitBytes: 100_000_000, isBilled: true } },
      says: [
        "Only parts",
        "1.0 GB, because the 100.0 MB that one run reads of Git LFS besides headers were used up. The parts",
      ],
    },
    {
      facts: { ...PARTS, usedUp: { limitBytes: 1_000_000_000, isBilled: false } },
      says: ["Only parts", "because the 1.0 GB that one run reads of remote videos"],
    },
    // The file declares one rate, and all frames that were read have it.
    { facts: { ...PARTS, frameRate: measured(20) }, says: ["Only parts", "that the rest is intact"] },
    {
      facts: { ...PARTS, interruption: { problem: "the server has an error", advice: "", detail: "HTTP 500" } },
      says: ["Only parts", "Reading on failed: the server has an error", "HTTP 500", "Try again"],
    },
    // It speaks beside the rule that has more to say.
    { facts: { ...PARTS, frameRate: measured(15) } },
    {
      facts: { ...PARTS, duration: { value: 90, low: 20, high: Number.POSITIVE_INFINITY } },
      says: ["Only parts", "at most 10:00", "1:30"],
    },
  ],
});
