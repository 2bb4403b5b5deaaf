/** Rule `video-track`: the file has no moving video track. */
import { RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const videoTrack = defineRule({
  id: "video-track",
  level: "error",
  about: "file",
  unit: "tracks",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "replace" },
  explainsUnread: true,
  limit: ({ videoTracks: { min } }) => ({ min }),
  when: () => "no moving video track: none, no samples, or a single frame. Then no other rule about the picture runs",
  check: ({ facts: { movingVideoTracks } }) => (movingVideoTracks === 0 ? { actual: movingVideoTracks } : undefined),
  text: () => ({
    problem: "The file has no moving picture: its video track is missing, is empty, or holds a single frame",
    advice: "Export it again with its video track",
  }),
});
