/** Rule `lfs-pointer`: a Git LFS pointer whose object can't be read. */
import { defineRule } from "../rule.ts";

export const lfsPointer = defineRule({
  id: "lfs-pointer",
  level: "error",
  about: "file",
  evidence: "inferred",
  source: "https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md",
  remedy: { kind: "replace" },
  warnsOf: ["file_format_check_failed"],
  explainsUnread: true,
  leavesUnread: true,
  limit: () => null,
  when: () => "a Git LFS pointer whose object can't be read",
  check: ({ unresolved }) => (unresolved === undefined ? undefined : { actual: null, unresolved }),
  text: ({ unresolved }) => ({
    ...unresolved,
    problem: `The video is in Git LFS and can't be read: ${unresolved.problem}`,
  }),
});
