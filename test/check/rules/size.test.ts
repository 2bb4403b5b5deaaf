import { size } from "../../../src/check/rules/size.ts";
import { describeRule } from "../rule-cases.ts";
import { GIB } from "../subject.ts";

describeRule(size, {
  passes: [{ facts: { sizeBytes: 4 * GIB } }],
  objects: [
    { facts: { sizeBytes: 4 * GIB + 1 }, says: ["4,294,967,297 bytes", "at most 4.3 GB (4,294,967,296 bytes)"] },
    { facts: { sizeBytes: 5 * GIB }, says: ["5.4 GB"] },
  ],
});
