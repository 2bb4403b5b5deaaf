/** The order of the levels, and their signs. */
import type { Level } from "../../model/problem.ts";

/** Every level, the gravest first. */
export const LEVELS: readonly Level[] = ["error", "warning", "notice"];

/** What stands for a level where there is little room. */
export const LEVEL_SIGNS: Readonly<Record<Level, string>> = { error: "❌", warning: "⚠️", notice: "ℹ️" };

/** The same items, the gravest first, each level in the order in which it was given. */
export function sortByGravity<T extends { level: Level }>(items: readonly T[]): T[] {
  return LEVELS.flatMap((level) => items.filter((item) => item.level === level));
}
