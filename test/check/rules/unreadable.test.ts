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
    { fault: { kind: "empty", problem: "it has no bytes" }, says: ["empty"] },
    {
      fault: { kind: "truncated", problem: "bytes are missing", part: "mdat", offset: 1234 },
      says: ["cut off", "bytes are missing", "mdat, byte 1,234"],
    },
    {
      fault: { kind: "truncated", problem: "bytes are missing", bytes: { present: 20_000, needed: 1_234_567 } },
      says: ["cut off", "20,000 of at least 1,234,567 bytes"],
    },
    {
      fault: { kind: "damaged", problem: "it is", detail: "in stts", part: "moov/stts" },
      says: ["damaged", "in stts; moov/stts"],
    },
    { fault: { kind: "unrecognised", problem: "it is", advice: "Ask" }, says: ["not a supported video", "Ask"] },
    { fault: { kind: "unrecognised", problem: "it is" }, says: ["not a supported video", "'!videos/a.mp4'"] },
    {
      video: { path: "posts/a.JSON" },
      fault: { kind: "unrecognised", problem: "it is" },
      says: ["If it is a post, name it in 'posts'", "'--posts'"],
    },
    {
      fault: { kind: "unrecognised", problem: "it is" },
      video: { path: "https://example.com/a.mp4", source: { kind: "url" } },
      says: ["not a supported video", "Open the URL in a browser"],
    },
    { fault: { kind: "inaccessible", problem: "it is gone" }, says: ["can't be read: it is gone"] },
    { fault: { kind: "over-bound", problem: "it is large" }, says: ["can't be checked: it is large"] },
    {
      fault: { kind: "truncated", problem: "it ends" },
      video: { path: "https://example.com/a.mp4", source: { kind: "url" } },
      says: ["cut off", "Upload it again"],
    },
    { fault: { kind: "internal", problem: "it broke off" }, says: ["a bug in TikTok Upload Guard"] },
    { fault: { kind: "damaged", problem: "it broke off" }, says: ["Export the video again"] },
    { without: ["container"], says: ["format"] },
    { without: ["codec"], says: ["codec"] },
    { without: ["width"], says: ["picture size"] },
    { without: ["height"], says: ["picture size"] },
    { without: ["frameRate"], says: ["frame rate"] },
    { without: ["duration"], says: ["duration"] },
  ],
});
