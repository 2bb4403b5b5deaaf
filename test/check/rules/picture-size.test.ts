import { pictureSize } from "../../../src/check/rules/picture-size.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(pictureSize, {
  passes: [{ facts: { width: 360, height: 360 } }, { facts: { width: 4096, height: 4096 } }],
  objects: [
    { facts: { width: 320, height: 240 }, says: ["320×240", "360 to 4096"] },
    { facts: { width: 359, height: 640 } },
    { facts: { width: 640, height: 359 } },
    { facts: { width: 4097, height: 2160 } },
    { facts: { width: 2160, height: 4097 } },
    { facts: { width: 640, height: 320, rotation: 90 }, says: ["320×640"] },
  ],
});
