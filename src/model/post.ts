/** A post, which a file of the repository describes, and what rules object to in it. Imports no other room. */
import type { Finding } from "./finding.ts";

/** Where a value stands in a post file: line and column from 1. */
export type TextPlace = { line: number; column: number };

/** A rule's objection to a post, at its place in the post file. No shell command fixes a post: `fix` is `null`. */
export type PostFinding = Finding & TextPlace;

/**
 * Why the file that a post names can't be its video. `missing`: nothing is there. `outside`: it leads out of the
 * workspace. `above`: the same, but not out of the repository that the workspace is a folder of. `in-git`: it leads
 * into a `.git`.
 */
export type VideoFault = "missing" | "directory" | "outside" | "above" | "absolute" | "url" | "in-git" | "nul";

/**
 * One post. `path`: of the post file, which may hold several posts. `video`: the path of the video that is published,
 * if the post names one or one stands beside the file.
 */
export type CheckedPost = {
  path: string;
  video?: string;
  /** The worst first, and of one level in order of their place. */
  findings: readonly PostFinding[];
  verdict: "valid" | "invalid";
};

/** What TikTok's creator_info says about the creator whose token it is (`/v2/post/publish/creator_info/query/`). */
export type Creator = {
  /** The longest video that this creator may post, in seconds. */
  maxDurationSeconds?: number;
  /** The values of `privacy_level` that this creator may use. */
  privacyLevels?: readonly string[];
  isCommentDisabled?: boolean;
  isDuetDisabled?: boolean;
  isStitchDisabled?: boolean;
};
