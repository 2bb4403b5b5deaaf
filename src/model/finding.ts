/** Rules, and what they object to. Imports no other room. */
import type { MediaFacts, PictureSize } from "./facts.ts";
import type { Level } from "./problem.ts";
import type { Inspection, Video } from "./video.ts";

/** What TikTok allows; `null` where a rule has no number or list to compare with. */
export type Limit = { min?: number; max?: number } | { oneOf: readonly string[] } | null;

/** What a rule objects to: a number in the rule's unit, a name, a picture size, or nothing to be measured. */
export type Actual = number | string | PictureSize | null;

/** One restriction, as data. Its `id` is public: it names annotations, report entries and the README's table. */
export type Rule = {
  id: string;
  level: Level;
  /** Rules about the picture are silent where there is no moving picture: `video-track` says so already. */
  about: "file" | "picture";
  /** TikTok's own code for the refusal, where it has one (`fail_reason` of `/v2/post/publish/status/fetch/`). */
  code?: string;
  /** Unit of `actual` and of the limit: `s`, `FPS`, `px`, `bytes`. */
  unit?: string;
  limit: Limit;
  /** When the rule objects, for the README. */
  when: string;
  /** The page that says so. */
  source: string;
  /** The number that grows towards the limit, for rules of which a person wants to see how near it is. */
  measure?(facts: MediaFacts): number | undefined;
  /** What the rule objects to in this video; `undefined` where it has no objection. */
  objection(inspection: Inspection, video: Video): Objection | undefined;
};

/**
 * A rule's objection: the measured value, the sentence that says what is wrong, and what a person can do. It has a
 * `level` of its own where it is milder than the rule: what is likely, but not proven, is no error.
 */
export type Objection = {
  actual: Actual;
  /** What is allowed for this video, where the rule has no limit for all. */
  limit?: Limit;
  problem: string;
  advice: string;
  level?: Level;
};

/** An objection of a rule to a video, with its level in the end. `fix` is a shell command that mends it, or null. */
export type Finding = Objection & { level: Level; rule: Rule; fix: string | null };

export type Verdict = "valid" | "invalid" | "unreadable";

/** How much of a limit a value has used up: 1 is the limit itself. */
export type Margin = { rule: Rule; share: number };

export type CheckedVideo = {
  video: Video;
  facts: MediaFacts;
  /** The worst first. */
  findings: readonly Finding[];
  /** Values inside a limit, but near it. */
  margins: readonly Margin[];
  verdict: Verdict;
};
