/** What rules object to in a video. Imports no other room. */
import type { NeededConversion } from "./conversion.js";
import type { MediaFacts, PictureSize } from "./facts.js";
import type { Level, Problem } from "./problem.js";
import type { Video } from "./video.js";
/** Bounds in a rule's unit, both inclusive. */
export type Bounds = {
    min?: number;
    max?: number;
};
/** What is allowed: bounds, or names; `null` where there is nothing to compare with. */
export type Limit = Bounds | {
    oneOf: readonly string[];
} | null;
/** What a rule objects to: a number in the rule's unit, a name, a picture size, or nothing that can be measured. */
export type Actual = number | string | PictureSize | null;
/**
 * How sure a rule is: `documented` on the source's page, `reported` in public by someone who tried, or `inferred` by
 * this project.
 */
export type Evidence = "documented" | "reported" | "inferred";
/** What an objection is based on. */
export type Basis = {
    evidence: Evidence;
    /** URL of the page that says so, or path of the policy that sets the limit. */
    source: string;
};
/** What a report shows of a rule. Its `id` is public: it names annotations, report entries and table rows. */
export type RuleSummary = Basis & {
    id: string;
    level: Level;
    /** TikTok's own code for the refusal, where it has one (`fail_reason` of `/v2/post/publish/status/fetch/`). */
    code?: string;
    /** Unit of `actual` and of the limit. */
    unit?: Unit;
};
/**
 * A rule for people who have never seen it: `when` it objects (the end of a sentence), `why` (a sentence), and what to
 * do (sentences). `short`: what is wrong, without a limit. `isSettable`: whether a policy can set the limit.
 */
export type RuleHelp = RuleSummary & {
    when: string;
    advice: string;
    short?: string;
    why?: string;
    isSettable?: true;
};
export type Unit = "s" | "FPS" | "px" | "bytes" | "%" | "tracks";
/** A rule's objection to a video: its final level, what was measured, and what is allowed. */
export type Finding = Problem & {
    rule: RuleSummary;
    level: Level;
    actual: Actual;
    limit: Limit;
    /** What this finding is based on, if not on what its rule is. */
    basis?: Basis;
    /** Only the policy objects, or makes so much of it: TikTok accepts the video as far as this is concerned. */
    isByPolicy?: true;
    /** A server is to blame, which could not be asked for any of its videos. */
    isOfServer?: true;
    /** Nothing is known of the video: it could not be read, and another attempt may have another result. */
    isUnchecked?: true;
    /** A shell command that fixes the video, or `null`. */
    fix: string | null;
    /** What the command does, or would do if shells could read the name of the video; absent where there is none. */
    fixKind?: FixKind;
    /** The command only follows a recommendation, or leaves out a part of the video. */
    isFixOptional?: boolean;
};
/**
 * What a fix command does: `convert` and `cut` start ffmpeg, which writes a new file; `rename` gives the video another
 * name; `replace` puts a fixed copy in its place, or removes what the copy makes needless.
 */
export type FixKind = "convert" | "cut" | "rename" | "replace";
export type Verdict = "valid" | "invalid" | "unreadable";
/** Facts that have bounds: a report shows where between them they are. `width` and `height`: as displayed. */
export type GaugedFact = "duration" | "size" | "frameRate" | "width" | "height";
/**
 * A fact beside the bounds that apply to it, in the rule's unit. `isInside`: its rule has no objection to it, which
 * allows for the file's clock. `setBy`: who sets the bounds, if it is not TikTok for everyone.
 */
export type Gauge = {
    fact: GaugedFact;
    value: number;
    bounds: Bounds;
    isInside: boolean;
    setBy?: "policy" | "creator";
};
/** The gauges of a video, by its facts and by the findings about it. */
export type GaugesOf = (checked: Pick<CheckedVideo, "facts" | "findings">) => readonly Gauge[];
export type CheckedVideo = {
    video: Video;
    facts: MediaFacts;
    /** The worst first. */
    findings: readonly Finding[];
    /** Measures the facts that could be read and have bounds. Videos that are judged alike share it. */
    gaugesOf: GaugesOf;
    verdict: Verdict;
    /** What ffmpeg has to do so that no error and no warning is left that it can fix; absent where there is none. */
    conversion?: NeededConversion;
};
