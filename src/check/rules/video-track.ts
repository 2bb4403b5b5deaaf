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
  help: () => ({
    short: "no moving video track",
    why: "Such a file has nothing to watch: it holds only sound, a still picture or no frames at all.",
    remedy: "Export the whole video again from its source, with its video track.",
  }),
  check: ({ facts: { movingVideoTracks } }) => (movingVideoTracks === 0 ? { actual: movingVideoTracks } : undefined),
  text: (_, { authority }, { facts }) => ({
    problem: describeStillness(facts, authority),
    advice: isStill(facts) ? "Export the whole video again" : "Export it again with its video track",
  }),
});

function isStill({ videoTrackIndex, frames }: Pick<MediaFacts, "videoTrackIndex" | "frames">): boolean {
  return videoTrackIndex !== undefined && frames === 1;
}

/** A cover picture is no video track, and only sound has a duration without one. */
function describeStillness(facts: MediaFacts, authority: string): string {
  const { videoTrackIndex, duration } = facts;
  if (isStill(facts)) return `This is a still picture, a single frame. ${authority} needs a video`;
  if (videoTrackIndex !== undefined) return "The file has a video track without frames";
  return duration === undefined ? "The file has no video track" : "The file has sound but no video track";
}
