import { encrypted } from "../../../src/check/rules/encrypted.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(encrypted, {
  passes: [{ facts: { encrypted: false } }],
  objects: [{ facts: { encrypted: true }, says: ["encrypted"] }],
});
