/** Rule `post-unreadable`: the file is no post. It is found when the file is read, so `judge` never objects. */
import { OWN_PAGE } from "../keys.ts";
import { definePostRule } from "../rule.ts";

export const postUnreadable = definePostRule({
  id: "post-unreadable",
  level: "error",
  leavesUnread: true,
  evidence: "inferred",
  source: `${OWN_PAGE}#what-a-post-file-is`,
  when: "the file is not JSON or YAML, has no post, has a key twice, or is over a safety bound",
  help: "Correct the file at that line.",
  check: () => [],
  text: () => ({ problem: "The file can't be read", advice: "Correct it" }),
});
