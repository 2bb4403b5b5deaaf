/** Rule `encrypted`: the main video track is protected. */
import { RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const encrypted = defineRule({
  id: "encrypted",
  level: "error",
  about: "picture",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "replace" },
  warnsOf: ["file_format_check_failed"],
  explainsUnread: true,
  limit: () => null,
  when: () => "the main video track is protected",
  help: ({ authority }) => ({
    short: "the video track is protected",
    why: `${authority} can't decode a track that is encrypted (DRM).`,
    remedy: "Export the video again without copy protection.",
  }),
  check: ({ facts }) => (facts.encrypted === true ? { actual: null } : undefined),
  text: (_, { authority }) => ({
    problem: `The video track is encrypted (DRM), so ${authority} can't decode it`,
    advice: "Export it without copy protection",
  }),
});
