/** Rule `video-track`: the file has no moving video track. */
import type { MediaFacts } from "../../model/facts.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule, FILE_REFUSALS } from "../rule.ts";

export const videoTrack = defineRule({
  id: "video-track",
  level: "error",
  about: "file",
  unit: "tracks",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "replace" },
  warnsOf: FILE_REFUSALS,
  explainsUnread: true,
  limit: ({ videoTracks: { min } }) => ({ min }),
  when: () => "no moving video track: none, no samples, or a single frame. Then no other rule about the picture runs",
  check: ({ facts: { movingVideoTracks } }) => (movingVideoTracks === 0 ? { actual: movingVideoTracks } : undefined),
  text: (_, { authority }, { facts }) => ({
    problem: describeStillness(facts, authority),
    advice: "Export it again with its video track",
  }),
});

/** A cover picture is no video track, and only sound has a duration without one. */
function describeStillness({ videoTrackIndex, frames, duration }: MediaFacts, authority: string): string {
  if (videoTrackIndex !== undefined && frames === 1)
    return `The video has a single frame. ${authority} needs a moving picture`;
  if (videoTrackIndex !== undefined) return "The file has a video track without frames";
  return duration === undefined ? "The file has no video track" : "The file has sound but no video track";
}
