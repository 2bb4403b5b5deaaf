import { recommendedCodec } from "../../../src/check/rules/recommended-codec.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(recommendedCodec, {
  passes: [{}, { facts: { codec: "av1" } }],
  objects: [
    { facts: { codec: "h265" }, says: ["H.265", "recommends H.264"] },
    ...["vp8", "vp9"].map((name) => ({ facts: { codec: name } })),
  ],
});
