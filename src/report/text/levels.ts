/** The order of the levels, and their signs. Knows no text. */
import type { Level } from "../../model/problem.ts";

/** Every level, the worst first. */
export const LEVELS: readonly Level[] = ["error", "warning", "notice"];

/** A sign for each level, for tables. */
export const LEVEL_SIGNS: Readonly<Record<Level, string>> = { error: "❌", warning: "⚠️", notice: "ℹ️" };

/** What has a level itself, as a remark or a finding: the worst first. Equal ones keep their order. */
export function sortByLevel<Each extends { level: Level }>(all: readonly Each[]): Each[] {
  return LEVELS.flatMap((level) => all.filter((each) => each.level === level));
}

type Checked = { findings: readonly { level: Level }[] };

/** What was checked: that with the worst finding first, that without any last. Equal ones keep their order. */
export function sortByWorstFinding<Each extends Checked>(all: readonly Each[]): Each[] {
  return [...LEVELS, undefined].flatMap((level) => all.filter((each) => findWorst(each) === level));
}

/** The level of the worst finding. */
export function findWorst({ findings }: Checked): Level | undefined {
  return LEVELS.find((level) => findings.some((each) => each.level === level));
}
