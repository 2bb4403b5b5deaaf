/** What became of the videos that were to be fixed. Imports no other room. */
import type { MediaFacts } from "./facts.ts";
import type { Finding, FixKind } from "./finding.ts";
import type { VideoSource } from "./video.ts";

/** What happened to one video. Paths are from the workspace, with `/`. */
export type FixResult = { path: string } & FixOutcome;

export type FixOutcome =
  | (Fixed & ({ isReplaced: false } | { isReplaced: true; isKeptByGit: boolean }))
  | NotStarted
  | NotMade;

/**
 * The new video passes. `to`: where it is. `isReplaced`: it has the original's place, and the original is gone, unless
 * git has it (`isKeptByGit`). `isTracked`: git's commands find the original where people run them. `isAddable`: they do
 * not know it, but would add the new video there, as nothing ignores it. `leavesLfs`: git hands the original to Git
 * LFS, but not the new video, by their names.
 * `complaint`: what ffmpeg said about the original, safe to show. `from`: the new video was there before, beside the
 * original, and has only taken its place. `leftover`: a file that has the name of such a video, and was not taken.
 */
type Fixed = {
  kind: "fixed";
  to: string;
  before: MediaFacts;
  after: MediaFacts;
  isTracked?: true;
  isAddable?: true;
  leavesLfs?: true;
  complaint?: string;
  from?: string;
  leftover?: string;
};

/** Why ffmpeg was not started for a video. */
export type NotStarted =
  /** It is no file of the workspace: `pointer` stands for an object of Git LFS. */
  | { kind: "url" | "linked" }
  | ({ kind: "pointer" } & Pick<Extract<VideoSource, { kind: "lfs" }>, "committedAt" | "repository">)
  /** No conversion helps against these rules. `remedy`: what the commands of all their findings do instead. */
  | { kind: "unfixable"; rules: readonly string[]; remedy?: FixKind }
  /** The video that was to be written is there, and passes. */
  | { kind: "fixed-before"; name: string }
  /** A file has the name that the new video would get beside the original. `problem`: of a video that is there. */
  | { kind: "taken"; name: string; problem?: string }
  /** It has several tracks of sound, of which a conversion keeps one, and would not be there any more. */
  | { kind: "several-sounds"; tracks: number }
  /** The new video can't have the original's place: what has its name is another video or file. */
  | { kind: "place-taken" };

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
  | { kind: "still-bad"; findings: readonly Finding[]; complaint?: string }
  | { kind: "different"; difference: string }
  /** ffmpeg complained, so a part may be missing: the original must stay. */
  | { kind: "doubtful"; complaint: string };
