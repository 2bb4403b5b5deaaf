import { videoTrack } from "../../../src/check/rules/video-track.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(videoTrack, {
  passes: [{ facts: { movingVideoTracks: 1 } }, { without: ["movingVideoTracks"] }],
  objects: [
    { facts: { movingVideoTracks: 0, frames: 1 }, says: ["single frame"] },
    { facts: { movingVideoTracks: 0, frames: 0 }, says: ["track without frames"] },
    { facts: { movingVideoTracks: 0 }, without: ["videoTrackIndex", "frames"], says: ["sound but no video track"] },
    {
      facts: { movingVideoTracks: 0 },
      without: ["videoTrackIndex", "frames", "duration"],
      says: ["The file has no video track"],
    },
  ],
});
