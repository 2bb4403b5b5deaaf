/** Rule `extra-video-track`: the file has more than one moving video track. */
import { RESTRICTIONS } from "../limits.ts";
import { defineRule, FILE_REFUSALS } from "../rule.ts";

export const extraVideoTrack = defineRule({
  id: "extra-video-track",
  level: "warning",
  about: "picture",
  unit: "tracks",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "remux" },
  warnsOf: FILE_REFUSALS,
  limit: ({ videoTracks: { max } }) => ({ max }),
  when: ({ videoTracks: { max } }) =>
    `more than ${max === 1 ? "one moving video track" : `${max} moving video tracks`}`,
  help: ({ authority }) => ({
    short: "more than one video track",
    why: `${authority} does not say which of the tracks it takes.`,
    remedy: "Keep only the track that people should see, with the command of the finding or by a new export.",
  }),
  check({ facts: { movingVideoTracks } }, { videoTracks: { max } }) {
    return movingVideoTracks === undefined || movingVideoTracks <= max ? undefined : { actual: movingVideoTracks };
  },
  text: ({ actual }, { authority, videoTracks: { max } }) => ({
    problem: `The file has ${actual} video tracks, and ${authority} does not document which one it takes`,
    advice: max === 1 ? "Keep only one" : `Keep at most ${max}`,
  }),
});
