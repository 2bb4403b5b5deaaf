/** A remark about a run as a line of Markdown. Has no words of its own. */
import type { Remark } from "../../model/report.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { escapeMarkdown } from "./markdown.ts";

export function renderRemark({ level, message }: Remark): string {
  return `${LEVEL_SIGNS[level]} ${escapeMarkdown(message)}`;
}
