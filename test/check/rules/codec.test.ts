import { codec } from "../../../src/check/rules/codec.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(codec, {
  passes: ["h264", "h265", "vp8", "vp9"].map((name) => ({ facts: { codec: name } })),
  objects: [
    ...["mpeg4", "prores", "mjpeg", "xyzw"].map((name) => ({ facts: { codec: name } })),
    { facts: { codec: "av1" }, says: ["AV1", "H.264, H.265, VP8 and VP9"] },
  ],
});
