/** What one run has to report. Imports no other room. */
import type { CheckedVideo } from "./finding.ts";
import type { CheckedPost } from "./post.ts";
import type { Level, Place } from "./problem.ts";
import type { Cancellation, Confirmation } from "./publish.ts";
import type { Shard } from "./video.ts";

/**
 * A remark about the run itself: no video was found, the default of an input was used … `isCounted`: `fail-on` counts
 * it by its level, as it counts findings and outcomes. `isQuiet`: a line of log and summary, and no annotation.
 * `isFirst`: it says what the verdicts depend on, so the summary has it above them. `isPolicyLeftOut`: there is a
 * policy, and the verdicts are not by it. `isOfUploads`: it is about uploads besides those with an outcome, so the
 * heading above those must not say that all is well. `place`: what it is about. `heading`: what a summary shows above
 * it, in a few words.
 */
export type Remark = {
  level: Level;
  title: string;
  message: string;
  isCounted?: true;
  isQuiet?: true;
  isFirst?: true;
  isPolicyLeftOut?: true;
  isOfUploads?: true;
  place?: Place;
  heading?: string;
};

/**
 * Why not all videos were checked. `base`: what they were compared with, in words; `commit`: its id, if that is known.
 * `unchanged`: the paths of the videos that are as they were there, and so were not checked. `unchangedPosts`: those of
 * the post files that are, and whose videos are. `isAsked`: a person has named what to compare with, by `--since`.
 */
export type Scope = {
  base: string;
  commit: string | undefined;
  unchanged: readonly string[];
  unchangedPosts?: readonly string[];
  isAsked?: true;
};

/** What one process has to report. The report file keeps its former content for an absent part. */
export type Report = {
  videos?: readonly CheckedVideo[];
  /** Absent if no post was asked for. */
  posts?: readonly CheckedPost[] | undefined;
  cancellations?: readonly Cancellation[];
  /** What came of the uploads: only `confirm/` has it. */
  confirmations?: readonly Confirmation[];
  /** Ids that were recorded and, by wish, not cancelled (`cancel: never`): only log and summary list them. */
  uncancelled?: readonly Cancellation[];
  remarks: readonly Remark[];
  /** Absent if all videos were checked. */
  scope?: Scope | undefined;
  /** The part of the videos that was to be checked; absent if that was all of them. */
  shard?: Shard | undefined;
  /** The commit that was checked out; absent if there is none, or several reports do not agree on one. */
  commit?: string | undefined;
};
