import { unreadable } from "../../../src/check/rules/unreadable.ts";
import { describeRule } from "../rule-cases.ts";
import { GONE } from "../subject.ts";

describeRule(unreadable, {
  passes: [
    {},
    // Another rule says already why a fact is missing.
    { facts: { container: "avi" }, without: ["codec", "width", "height", "frameRate", "duration"] },
    { facts: { codec: "av1" }, without: ["width", "height"] },
    { facts: { movingVideoTracks: 0 }, without: ["codec", "width", "height", "frameRate"] },
    { facts: { encrypted: true }, without: ["width", "height"] },
    { unresolved: GONE, without: ["container", "codec", "width", "height", "frameRate", "duration"] },
  ],
  objects: [
    { fault: { kind: "empty", problem: "it has no bytes" }, says: ["it has no bytes"] },
    {
      fault: { kind: "truncated", problem: "bytes are missing", part: "mdat", offset: 1234 },
      says: ["bytes are missing", "mdat, byte 1,234"],
    },
    { fault: { kind: "internal", problem: "it broke off" }, says: ["a bug in the action"] },
    { fault: { kind: "damaged", problem: "it broke off" }, says: ["Export the video again"] },
    { without: ["container"], says: ["format"] },
    { without: ["codec"], says: ["codec"] },
    { without: ["width"], says: ["picture size"] },
    { without: ["height"], says: ["picture size"] },
    { without: ["frameRate"], says: ["frame rate"] },
    { without: ["duration"], says: ["duration"] },
  ],
});
