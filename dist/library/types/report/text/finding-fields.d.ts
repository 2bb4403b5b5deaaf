/** A finding as programs read it: an entry of the report's field `findings`. Knows no medium. */
import type { Actual, Evidence, Finding, FixKind, Limit, Unit } from "../../model/finding.js";
import type { Level } from "../../model/problem.js";
/** A finding as schemas/report.schema.json describes it. */
export type FindingFields = {
    /** Id of the rule. Later versions may add rules. */
    rule: string;
    level: Level;
    /** TikTok's own code for the refusal (`fail_reason`), or `null` if TikTok has none. */
    code: string | null;
    /** What was measured, in the given unit. */
    actual: Actual;
    /** What is allowed, in the given unit; `null` if there is nothing to compare with. */
    limit: Limit;
    unit: Unit | null;
    evidence: Evidence;
    /** What the finding is based on: a page, or the policy that sets the limit. */
    source?: string;
    /** What is wrong, and what to do, in sentences. */
    message: string;
    /** What to do. It is part of the message. */
    advice: string;
    /** A shell command that fixes the video, or `null`. */
    fix: string | null;
    fixKind?: FixKind;
    /** The command only follows a recommendation, or leaves out a part of the video. */
    fixOptional?: true;
    /** A server is to blame, which could not be asked for any of its videos. */
    ofServer?: true;
    /** Nothing is known of the video: it could not be read, and another attempt may have another result. */
    unchecked?: true;
    /** Only the policy objects: TikTok accepts the video as far as this is concerned. */
    byPolicy?: true;
};
/** The finding with the keys that apply, in the order of the report. */
export declare function listFindingFields(finding: Finding): FindingFields;
