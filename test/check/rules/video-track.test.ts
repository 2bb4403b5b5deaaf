import { videoTrack } from "../../../src/check/rules/video-track.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(videoTrack, {
  passes: [{ facts: { movingVideoTracks: 1 } }, { without: ["movingVideoTracks"] }],
  objects: [{ facts: { movingVideoTracks: 0 }, says: ["no moving picture"] }],
});
