/** The order of the levels, and their signs. */
import type { Level } from "../../model/problem.ts";

/** Every level, the worst first. */
export const LEVELS: readonly Level[] = ["error", "warning", "notice"];

/** A sign for each level, for tables. */
export const LEVEL_SIGNS: Readonly<Record<Level, string>> = { error: "❌", warning: "⚠️", notice: "ℹ️" };
