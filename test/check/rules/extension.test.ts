import { extension } from "../../../src/check/rules/extension.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(extension, {
  passes: [
    { video: { path: "a.m4v" } },
    { video: { path: "a.MP4" } },
    { video: { path: "no-extension" } },
    { video: { path: "folder.mov/name" } },
    { video: { path: "a.constructor" } },
    { video: { path: "a.qt" }, facts: { container: "mov" } },
    { video: { path: "a.mp4" }, facts: { container: "avi" } },
  ],
  objects: [
    { video: { path: "a.mov" }, says: [".mov", "an MP4 file", "Rename it to .mp4"] },
    { video: { path: "a.MKV" } },
    { video: { path: "a.mp4" }, facts: { container: "webm" } },
    { video: { path: "a.m4v" }, facts: { container: "mov" } },
  ],
});
