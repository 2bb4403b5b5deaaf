/** Leads from findings to this project's own pages, wherever it is published. Judges no post. */
import type { RuleSummary } from "../model/finding.ts";
import type { CheckedPost } from "../model/post.ts";
import { OWN_PAGE } from "./keys.ts";

const [PUBLISHED_AS = ""] = OWN_PAGE.split("/blob/");

/** An address of this project in the repository of the action that runs. `toolPage`: its page, if that is known. */
export function locateOwnPage(source: string, toolPage: string | undefined): string {
  if (toolPage === undefined || !source.startsWith(`${PUBLISHED_AS}/`)) return source;
  return `${toolPage}${source.slice(PUBLISHED_AS.length)}`;
}

/** Posts whose findings name those pages. */
export function locateOwnPages(posts: readonly CheckedPost[], toolPage: string | undefined): readonly CheckedPost[] {
  const locate = (rule: RuleSummary) => ({ ...rule, source: locateOwnPage(rule.source, toolPage) });
  return posts.map((post) => ({
    ...post,
    findings: post.findings.map((finding) => ({ ...finding, rule: locate(finding.rule) })),
  }));
}
