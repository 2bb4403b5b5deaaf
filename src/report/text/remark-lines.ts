/** A remark about a run as a line of Markdown. Has no words of its own. */
import type { Remark } from "../../model/report.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { breakable, escapeMarkdown, link } from "./markdown.ts";

/** `pages`: our own addresses, which become links where the message names them. Any other address stays a text. */
export function renderRemark({ level, message }: Remark, pages: readonly string[] = []): string {
  return `${LEVEL_SIGNS[level]} ${linkPages(message, pages)}`;
}

function linkPages(text: string, pages: readonly string[]): string {
  const page = pages.find((each) => text.includes(each));
  if (page === undefined) return escapeMarkdown(text);
  const others = pages.filter((each) => each !== page);
  const parts = text.split(page).map((part) => linkPages(part, others));
  return parts.join(link(breakable(page), page));
}

/** What stands above the remark, if it has a heading. */
export function renderHeading({ level, heading }: Remark): string[] {
  return heading === undefined ? [] : [`## ${LEVEL_SIGNS[level]} ${escapeMarkdown(heading)}`];
}
