/** How grave something is, and what a person can do about it. Imports nothing. */

/** What is wrong, and what a person can do: two clauses, without a full stop. */
export type Problem = { problem: string; advice: string };

/** How grave a finding or an outcome is; the three levels of a GitHub annotation. */
export type Level = "error" | "warning" | "notice";

/** From which level on findings or outcomes fail a step: `warning` is errors too. */
export type FailOn = "error" | "warning" | "never";
