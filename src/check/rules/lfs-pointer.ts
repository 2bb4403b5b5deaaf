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
  help: () => ({
    short: "a Git LFS pointer whose object can't be read",
    why: "A pointer is a small text in place of a video, so nothing is known of the video itself.",
    remedy:
      "The check reads the header from the LFS server itself, if it has a token that can read the repository. That is the input 'github-token', or the variable GITHUB_TOKEN on the command line. For any other server than GitHub's, it is 'http.extraheader' in Git's configuration. The check finds the server as git-lfs does (lfs.url). If it still can't read the header, fetch the video: 'git lfs pull', or 'lfs: true' for actions/checkout.",
  }),
  check: ({ unresolved }) => (unresolved === undefined ? undefined : { actual: null, unresolved }),
  text: ({ unresolved }) => ({
    ...unresolved,
    problem: `The video is in Git LFS and can't be read: ${unresolved.problem}`,
  }),
});
