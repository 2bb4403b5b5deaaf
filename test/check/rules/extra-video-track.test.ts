import { extraVideoTrack } from "../../../src/check/rules/extra-video-track.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(extraVideoTrack, {
  passes: [{ facts: { movingVideoTracks: 1 } }],
  objects: [{ facts: { movingVideoTracks: 2 }, says: ["2 video tracks", "Keep only one"] }],
});
