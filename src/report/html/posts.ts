/** A checked post as an entry of the page. Judges no post. */
import type { PostFinding } from "../../model/post.ts";
import type { Context } from "../reporter.ts";
import type { NamedPost } from "../text/posts.ts";
import { identifyFinding, identifyPost } from "./addresses.ts";
import { type Html, html, link } from "./escape.ts";
import { classesOf, renderFinding } from "./findings.ts";

export function renderPost(post: NamedPost, context: Context): Html {
  const { path, name, video, findings } = post;
  const id = identifyPost(name);
  const address = context.permalink?.(path);
  const links = address === undefined ? html`` : html`<p class="small">${link("See it on GitHub", address)}</p>`;
  const named = video === undefined ? html`` : html`<p class="small">Publishes <bdi>${video}</bdi></p>`;
  return html`<article id="${id}" class="${classesOf(findings.map(({ level }) => level))} brief">
<h3><a href="#${id}"><bdi>${name}</bdi></a></h3>${named}
${renderAll(findings, id, { ...context, address })}${links}
</article>
`;
}

function renderAll(findings: readonly PostFinding[], id: string, context: Context & { address?: string | undefined }) {
  if (findings.length === 0) return html`<p>This post passes the check.</p>`;
  const render = (finding: PostFinding, at: number) => {
    const { address } = context;
    const line = `line ${finding.line}`;
    const where = address === undefined ? html`${line}` : link(line, `${address}#L${finding.line}`);
    return renderFinding(finding, `${identifyFinding(id, finding.rule.id)}:${at + 1}`, context, where);
  };
  return html`<ul class="findings">
${findings.map(render)}</ul>
`;
}
