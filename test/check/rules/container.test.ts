import { container } from "../../../src/check/rules/container.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(container, {
  passes: [{}, { facts: { container: "mov" } }, { facts: { container: "webm" } }],
  objects: [
    { facts: { container: "matroska" }, says: ["Matroska", "MP4, MOV and WebM", "Convert it to MP4"] },
    { facts: { container: "3gp" }, says: ["a 3GP file, whatever its name says"] },
    { facts: { container: "avi" }, video: { path: "a.avi" }, says: ["This is an AVI file. TikTok"] },
    { facts: { container: "png" }, says: ["PNG", "not a video"] },
  ],
});
