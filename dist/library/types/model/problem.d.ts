/** How serious something is, and what a person can do about it. Imports no other room. */
/** How serious a finding or an outcome is: the three levels of a GitHub annotation. */
export type Level = "error" | "warning" | "notice";
/** From which level on findings or outcomes fail a step: `warning` includes errors. */
export type FailOn = "error" | "warning" | "never";
/** From which level on findings become annotations: `warning` includes errors. */
export type AnnotateFrom = Level | "never";
/**
 * What is wrong, and what a person can do: texts without their last full stop. `detail` is for experts: a box path, a
 * byte offset, an HTTP status.
 */
export type Problem = {
    problem: string;
    advice: string;
    detail?: string;
};
/** Where something stands in a file of the workspace: its path with `/`, a line and a column from 1. */
export type Place = {
    file: string;
    line: number;
    column: number;
};
