/** One line about all checked videos, for log and summary. Judges no video. */
import type { CheckedVideo, Verdict } from "../../model/finding.ts";
import { formatInteger } from "../../text/quantities.ts";

/** Whether a video passes although a rule warns of it. */
export function hasOnlyWarnings({ verdict, findings }: CheckedVideo): boolean {
  return verdict === "valid" && findings.some(({ level }) => level === "warning");
}

/** Whether a video has errors, and only the policy makes them errors: TikTok would not refuse it for them. */
function breaksOnlyPolicy({ verdict, findings }: CheckedVideo): boolean {
  return verdict === "invalid" && findings.every(({ level, isByPolicy }) => level !== "error" || isByPolicy);
}

/** One line that says it all, the worst first: `2 of 8 videos would be refused, 1 can't be read, 3 have warnings`. */
export function describeVerdicts(videos: readonly CheckedVideo[]): string {
  const count = (verdict: Verdict) => videos.filter((each) => each.verdict === verdict).length;
  const broken = videos.filter(breaksOnlyPolicy).length;
  const [refused, unreadable, warned] = [
    count("invalid") - broken,
    count("unreadable"),
    videos.filter(hasOnlyWarnings).length,
  ];
  const isOne = videos.length === 1;
  const total = formatInteger(videos.length);
  const everyVideo = videos.length === 2 ? "Both videos" : `All ${total} videos`;
  if (refused + broken + unreadable === 0) {
    const meets = isOne ? "The video meets the limits" : `${everyVideo} meet the limits`;
    if (warned === 0) return meets;
    return isOne ? `${meets}, with warnings` : `${meets}, ${formatInteger(warned)} with warnings`;
  }
  const news: readonly (readonly [count: number, verb: string])[] = [
    [refused, "would be refused"],
    [broken, broken === 1 ? "breaks the policy" : "break the policy"],
    [unreadable, "can't be read"],
    [warned, warned === 1 ? "has warnings" : "have warnings"],
  ];
  const [[first, verb] = [0, ""], ...others] = news.filter(([those]) => those > 0);
  const isEvery = first === videos.length;
  const subject = isOne ? "The video" : isEvery ? everyVideo : `${formatInteger(first)} of ${total} videos`;
  return [`${subject} ${verb}`, ...others.map(([those, also]) => `${formatInteger(those)} ${also}`)].join(", ");
}
