/** A remark about a run as a line of Markdown. Has no words of its own. */
import type { Remark } from "../../model/report.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { breakable, escapeMarkdown, link } from "./markdown.ts";

/** `pages`: our own addresses, which become links where the message names them. Any other address stays a text. */
export function renderRemark({ level, message }: Remark, pages: readonly string[] = []): string {
  const [page] = pages.filter((each) => message.includes(each));
  const parts = page === undefined ? [message] : message.split(page);
  const linked = page === undefined ? "" : link(breakable(page), page);
  return `${LEVEL_SIGNS[level]} ${parts.map((part) => escapeMarkdown(part)).join(linked)}`;
}

/** What stands above the remark, if it has a heading. */
export function renderHeading({ level, heading }: Remark): string[] {
  return heading === undefined ? [] : [`## ${LEVEL_SIGNS[level]} ${escapeMarkdown(heading)}`];
}
