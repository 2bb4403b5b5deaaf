/** One line about all checked videos or posts, for log and summary. Judges none of them. */
import type { CheckedVideo, Verdict } from "../../model/finding.ts";
import type { CheckedPost } from "../../model/post.ts";
import { formatInteger } from "../../text/quantities.ts";

/** Whether a video or a post passes although a rule warns of it. */
export function hasOnlyWarnings({ verdict, findings }: CheckedVideo | CheckedPost): boolean {
  return verdict === "valid" && findings.some(({ level }) => level === "warning");
}

/** Whether a video has errors, and only the policy makes them errors: TikTok would not refuse it for them. */
function breaksOnlyPolicy({ verdict, findings }: CheckedVideo): boolean {
  return verdict === "invalid" && findings.every(({ level, isByPolicy }) => level !== "error" || isByPolicy);
}

/**
 * One line that says it all, the worst first: `2 of 8 videos would be refused, 3 have only warnings`. `many`: what the
 * videos are called, where those are not all.
 */
export function describeVerdicts(videos: readonly CheckedVideo[], many = "videos"): string {
  const count = (verdict: Verdict) => videos.filter((each) => each.verdict === verdict).length;
  const broken = videos.filter(breaksOnlyPolicy).length;
  const [refused, unreadable, warned] = [
    count("invalid") - broken,
    count("unreadable"),
    videos.filter(hasOnlyWarnings).length,
  ];
  const names = { one: "The video", many, total: videos.length };
  if (unreadable === names.total && unreadable > 1)
    return `${unreadable === 2 ? "Neither video" : `None of the ${formatInteger(unreadable)} ${many}`} can be read`;
  if (refused + broken + unreadable === 0) return describeGood(names, ["meets the limits", "meet the limits"], warned);
  return describeNews(names, [
    [refused, "would be refused"],
    [broken, broken === 1 ? "breaks the policy" : "break the policy"],
    [unreadable, "can't be read"],
    [warned, `${warned === 1 ? "has" : "have"} only warnings`],
  ]);
}

/** The same about posts: `1 of 3 posts has errors, 1 has only warnings`. */
export function describePosts(posts: readonly CheckedPost[]): string {
  const bad = posts.filter(({ verdict }) => verdict === "invalid").length;
  const warned = posts.filter(hasOnlyWarnings).length;
  const names = { one: "The post", many: "posts", total: posts.length };
  if (bad === 0) return describeGood(names, ["passes the check", "pass the check"], warned);
  return describeNews(names, [
    [bad, bad === 1 ? "has errors" : "have errors"],
    [warned, `${warned === 1 ? "has" : "have"} only warnings`],
  ]);
}

/** What there are `total` of, by its names at the start of a sentence and within one. */
type Names = { one: string; many: string; total: number };

function nameEvery({ one, many, total }: Names): string {
  if (total === 1) return one;
  return total === 2 ? `Both ${many}` : `All ${formatInteger(total)} ${many}`;
}

function describeGood(names: Names, [does, doAll]: readonly [string, string], warned: number): string {
  const isOne = names.total === 1;
  const good = `${nameEvery(names)} ${isOne ? does : doAll}`;
  if (warned === 0) return good;
  return isOne ? `${good}, with warnings` : `${good}, ${formatInteger(warned)} with warnings`;
}

/** Some of it is bad. `news`: how many, and the verb; the worst first. */
function describeNews(names: Names, news: readonly (readonly [count: number, verb: string])[]): string {
  const { many, total } = names;
  const [[first, verb] = [0, ""], ...others] = news.filter(([those]) => those > 0);
  const subject = first === total ? nameEvery(names) : `${formatInteger(first)} of ${formatInteger(total)} ${many}`;
  return [`${subject} ${verb}`, ...others.map(([those, also]) => `${formatInteger(those)} ${also}`)].join(", ");
}
