import { recommendedContainer } from "../../../src/check/rules/recommended-container.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(recommendedContainer, {
  passes: [{}, { facts: { container: "avi" } }],
  objects: [{ facts: { container: "mov" }, says: ["a MOV file", "recommends MP4"] }, { facts: { container: "webm" } }],
});
