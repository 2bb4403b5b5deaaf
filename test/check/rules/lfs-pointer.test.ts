import { lfsPointer } from "../../../src/check/rules/lfs-pointer.ts";
import { describeRule } from "../rule-cases.ts";
import { FROM_LFS, GONE } from "../subject.ts";

describeRule(lfsPointer, {
  passes: [
    {},
    { video: FROM_LFS },
    { video: FROM_LFS, fault: { kind: "unrecognised", problem: "no known format" }, without: ["container"] },
  ],
  objects: [
    { video: FROM_LFS, unresolved: GONE, without: ["container"], says: ["Git LFS", GONE.problem, GONE.advice] },
  ],
});
