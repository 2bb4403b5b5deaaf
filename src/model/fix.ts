/** What became of the videos that were to be fixed. Imports no other room. */
import type { MediaFacts } from "./facts.ts";
import type { Finding } from "./finding.ts";

/** What happened to one video. Paths are from the workspace, with `/`. */
export type FixResult = { path: string } & FixOutcome;

export type FixOutcome =
  /** The new video passes. `to`: where it is. `isReplaced`: it has the original's place, and the original is gone. */
  { kind: "fixed"; to: string; isReplaced: boolean; before: MediaFacts; after: MediaFacts } | NotStarted | NotMade;

/** Why ffmpeg was not started for a video. */
export type NotStarted =
  /** It is no file of the workspace: `pointer` stands for an object of Git LFS. */
  | { kind: "url" | "pointer" | "linked" }
  /** No conversion helps against these rules. */
  | { kind: "unfixable"; rules: readonly string[] }
  /** A file has the name that the new video would get: `name`, or that of another video with another extension. */
  | { kind: "taken"; name?: string };

/** Why a video is as it was, although it could have been fixed. Nothing new is left. */
export type NotMade =
  | { kind: "interrupted" }
  /** The original is not what was checked any more. */
  | { kind: "changed" }
  /** The system's own words, as a clause. */
  | { kind: "unreadable" | "unwritable"; reason: string }
  /** ffmpeg's own words, safe to show. */
  | { kind: "refused"; complaint: string }
  | { kind: "without-encoder"; encoder: string }
  /** What is wrong with the new video: other findings, or it is another one, as a clause. */
  | { kind: "still-bad"; findings: readonly Finding[] }
  | { kind: "different"; difference: string }
  /** Nothing says how long the original is, and ffmpeg complained: it must stay. */
  | { kind: "doubtful"; complaint: string };
