import { sizeMargin } from "../../../src/check/rules/size-margin.ts";
import { describeRule } from "../rule-cases.ts";
import { GIB } from "../subject.ts";

describeRule(sizeMargin, {
  passes: [{ facts: { sizeBytes: 4_000_000_000 } }, { facts: { sizeBytes: 4 * GIB + 1 } }],
  objects: [
    { facts: { sizeBytes: 4_000_000_001 }, says: ["4,000,000,001 bytes", "4,000,000,000 bytes"] },
    { facts: { sizeBytes: 4 * GIB }, says: ["4.3 GB"] },
  ],
});
