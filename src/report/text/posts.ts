/** The checked posts, in words and as Markdown. Judges no post. */
import type { CheckedPost, PostFinding } from "../../model/post.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import type { Context } from "../reporter.ts";
import { LEVEL_SIGNS, sortByLevel } from "./levels.ts";
import { breakable, breakableCode, escapeMarkdown, fold, link, noteOmitted, takeWhileFits } from "./markdown.ts";
import { describeFinding } from "./sentences.ts";
import { hasOnlyWarnings } from "./verdicts.ts";
import { renderFinding } from "./video-rows.ts";

/** A post with its findings, the worst first, and its name: no other post of the report has it. */
export type NamedPost = CheckedPost & { name: string };

/** Names each post: the second of a file is `posts.json (2)`. */
export function namePosts(posts: readonly CheckedPost[]): NamedPost[] {
  const totals = countPaths(posts);
  const counts = new Map<string, number>();
  return posts.map((post) => {
    const { path, findings } = post;
    const number = (counts.get(path) ?? 0) + 1;
    counts.set(path, number);
    return { ...post, findings: sortByLevel(findings), name: totals.get(path) === 1 ? path : `${path} (${number})` };
  });
}

function countPaths(posts: readonly CheckedPost[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { path } of posts) totals.set(path, (totals.get(path) ?? 0) + 1);
  return totals;
}

/** A finding of a post after its place, as compilers write it: `posts/launch.json:3:14: …`. */
export function describePlaced(path: string, finding: PostFinding): string {
  return `${locate(path, finding)}: ${describeFinding(finding)}`;
}

/** The place of a finding in a post file: `posts/launch.json:3:14`. */
export function locate(path: string, { line, column }: PostFinding): string {
  return `${showUnprintable(path)}:${line}:${column}`;
}

/** What Markdown of posts depends on. `place`: where everything is that is left out, as Markdown. */
type PostStyle = { permalink: Context["permalink"]; place: string; largestBytes: number };

/** Posts with findings, and then the others, folded; nothing without posts. */
export function renderPosts(posts: readonly CheckedPost[], style: PostStyle): string[] {
  if (posts.length === 0) return [];
  const named = namePosts(posts);
  const good = named.filter(({ findings }) => findings.length === 0);
  const title = `✅ ${formatCount(good.length, "post")} without findings`;
  return ["### Posts", ...renderObjected(named, style), ...fold(title, renderGood(good, style))];
}

/** Only the posts with findings; nothing if there are none. */
export function renderBadPosts(posts: readonly CheckedPost[], style: PostStyle): string[] {
  const bad = renderObjected(namePosts(posts), style);
  return bad.length === 0 ? [] : ["### Posts", ...bad];
}

/** How many bytes of findings a post may have, from the fullest version to the shortest; 0: only its rules. */
const VERSIONS_BYTES = [Number.POSITIVE_INFINITY, 2500, 0] as const;

/**
 * The posts with errors first, then those with warnings, then those with notices, in the fullest version in which all
 * of them have room. Each version shows at least the rules that object to each post.
 */
function renderObjected(named: readonly NamedPost[], style: PostStyle): string[] {
  const failed = named.filter(isFailed);
  const warned = named.filter(hasOnlyWarnings);
  const noted = named.filter((post) => post.findings.length > 0 && !isFailed(post) && !hasOnlyWarnings(post));
  const posts = [...failed, ...warned, ...noted];
  const { largestBytes, place } = style;
  let shown: string[] = [];
  for (const findingsBytes of VERSIONS_BYTES) {
    shown = takeWhileFits(posts, largestBytes, (post) => renderEntry(post, { ...style, findingsBytes }));
    if (shown.length === posts.length) return shown.length === 0 ? [] : [shown.join("\n\n")];
  }
  return [...(shown.length === 0 ? [] : [shown.join("\n\n")]), ...noteLeftOut(posts.slice(shown.length), place)];
}

function isFailed({ verdict }: CheckedPost): boolean {
  return verdict === "invalid";
}

/** A line that counts the posts for which there is no room. */
function noteLeftOut(posts: readonly NamedPost[], place: string): string[] {
  const failed = posts.filter(isFailed).length;
  const errors = failed === 0 ? "" : ` (${formatInteger(failed)} with errors)`;
  const are = posts.length === 1 ? "is" : "are";
  return [`${formatCount(posts.length, "more post")}${errors} ${are} not shown here: see ${place}.`];
}

type EntryStyle = PostStyle & { findingsBytes: number };

/** The post, and below it what is wrong with it: on a phone, a table leaves no room for sentences. */
function renderEntry(post: NamedPost, { permalink, place, findingsBytes }: EntryStyle): string {
  const name = renderName(post, permalink);
  if (findingsBytes === 0) return `${name}: ${renderRules(post)}`;
  const [first, ...others] = post.findings;
  if (first === undefined) return name;
  const address = permalink?.(post.path);
  const render = (finding: PostFinding) => `- ${renderPlaced(finding, address)}`;
  const items = [render(first), ...takeWhileFits(others, findingsBytes, render)];
  const rest = post.findings.length - items.length;
  const more = rest === 0 ? [] : [`- ${formatInteger(rest)} more: see ${place}`];
  return [`${name}\n`, ...items, ...more].join("\n");
}

/** The post file, and in small print the video that it publishes. */
function renderName({ path, name, video }: NamedPost, permalink: Context["permalink"]): string {
  const address = permalink?.(path);
  const shown = address === undefined ? breakableCode(name) : link(breakableCode(name), address);
  return video === undefined ? shown : `${shown} <small>publishes ${breakable(video)}</small>`;
}

/** The rules that object at the post's worst level. */
function renderRules({ findings }: NamedPost): string {
  const [worst] = findings;
  if (worst === undefined) return "";
  const rules = findings.filter(({ level }) => level === worst.level).map(({ rule }) => escapeMarkdown(rule.id));
  return `${LEVEL_SIGNS[worst.level]} ${[...new Set(rules)].join(", ")}`;
}

function renderPlaced(finding: PostFinding, address: string | undefined): string {
  const line = `line ${formatInteger(finding.line)}`;
  return renderFinding([finding], 1, address === undefined ? line : link(line, `${address}#L${finding.line}`));
}

function renderGood(good: readonly NamedPost[], { permalink, place, largestBytes }: PostStyle): string[] {
  if (good.length === 0) return [];
  const shown = takeWhileFits(good, largestBytes, (post) => renderName(post, permalink));
  return [shown.join("<br>"), ...noteOmitted(good.length - shown.length, place)];
}
