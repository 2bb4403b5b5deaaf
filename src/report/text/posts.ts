/** The checked posts, in words and as Markdown. Judges no post. */
import type { CheckedPost, PostFinding } from "../../model/post.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import type { Context } from "../reporter.ts";
import { nameApart } from "../same-names.ts";
import { breakable, breakableCode, fold, link, table } from "./markdown.ts";
import { describeFinding } from "./sentences.ts";
import { hasOnlyWarnings } from "./verdicts.ts";
import { renderFinding } from "./video-rows.ts";

/** A post, and its name: no other post of the report has it. */
export type NamedPost = CheckedPost & { name: string };

/** Names each post: the second of a file is `posts.json (2)`. */
export function namePosts(posts: readonly CheckedPost[]): NamedPost[] {
  const counts = new Map<string, number>();
  return posts.map((post) => {
    const number = (counts.get(post.path) ?? 0) + 1;
    counts.set(post.path, number);
    return { ...post, name: nameApart(post.path, number) };
  });
}

/** A finding of a post after its place, as compilers write it: `posts/launch.json:3:14: …`. */
export function describePlaced(path: string, finding: PostFinding): string {
  return `${showUnprintable(path)}:${finding.line}:${finding.column}: ${describeFinding(finding)}`;
}

/** What Markdown of posts depends on. `place`: where everything is that is left out, as Markdown. */
type PostStyle = { permalink: Context["permalink"]; place: string; largestBytes: number };

/** Posts with errors first, then those with warnings, then the others, folded; nothing without posts. */
export function renderPosts(posts: readonly CheckedPost[], style: PostStyle): string[] {
  if (posts.length === 0) return [];
  const named = namePosts(posts);
  const good = named.filter(isGood);
  const title = `✅ ${formatCount(good.length, "post")} ${good.length === 1 ? "passes" : "pass"} the check`;
  return ["### Posts", ...renderBad(named, style), ...fold(title, renderTable(good, style))];
}

/** A table of the posts with errors, and then of those with warnings; nothing if there are none. */
export function renderBadPosts(posts: readonly CheckedPost[], style: PostStyle): string[] {
  const bad = renderBad(namePosts(posts), style);
  return bad.length === 0 ? [] : ["### Posts", ...bad];
}

function renderBad(named: readonly NamedPost[], style: PostStyle): string[] {
  const failed = named.filter(({ verdict }) => verdict === "invalid");
  return renderTable([...failed, ...named.filter(hasOnlyWarnings)], style);
}

function isGood(post: CheckedPost): boolean {
  return post.verdict === "valid" && !hasOnlyWarnings(post);
}

function renderTable(posts: readonly NamedPost[], { permalink, place, largestBytes }: PostStyle): string[] {
  if (posts.length === 0) return [];
  const hasFindings = posts.some(({ findings }) => findings.length > 0);
  const headings = ["Post", ...(hasFindings ? ["What is wrong, and what to do"] : [])];
  const render = (post: NamedPost) => [
    renderName(post, permalink),
    ...(hasFindings ? [renderFindings(post, permalink)] : []),
  ];
  return [table(headings, posts, render, { largestBytes, place })];
}

/** The post file, and in small print the video that it publishes. */
function renderName({ path, name, video }: NamedPost, permalink: Context["permalink"]): string {
  const address = permalink?.(path);
  const shown = address === undefined ? breakableCode(name) : link(breakableCode(name), address);
  return video === undefined ? shown : `${shown}<br><small>${breakable(video)}</small>`;
}

function renderFindings({ path, findings }: CheckedPost, permalink: Context["permalink"]): string {
  const address = permalink?.(path);
  return findings
    .map((finding) => {
      const line = `line ${formatInteger(finding.line)}`;
      const where = address === undefined ? line : link(line, `${address}#L${finding.line}`);
      return renderFinding([finding], 1, where);
    })
    .join("<br>");
}
