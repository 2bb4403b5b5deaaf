import type { CheckedVideo, Level, Margin, MediaFacts, Verdict } from "../model.ts";
import { formatAmount } from "./amounts.ts";
import { code, codeBlock, escapeMarkdown, link, table, takeWhileFits } from "./markdown.ts";
import type { Delivery } from "./reporter.ts";

/** What the commands may take of a job summary's 1 MiB, beside the table. */
const LARGEST_FIXES_BYTES = 300_000;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  valid: "✅ valid",
  invalid: "❌ invalid",
  unreadable: "❌ unreadable",
};
const LEVELS: Readonly<Record<Level, string>> = { error: "❌", warning: "⚠️", notice: "ℹ️" };
const HEADINGS = [
  "Video",
  "Verdict",
  "Container",
  "Codec",
  "Picture",
  "Frame rate",
  "Duration",
  "Size",
  "What is wrong",
];

/** The checked videos as a table, the bad ones first, with the commands that mend them folded away. */
export function renderVideos(videos: readonly CheckedVideo[], permalink: Delivery["permalink"]): string {
  const sorted = [...videos].sort((a, b) => rank(a) - rank(b));
  const valid = videos.filter(({ verdict }) => verdict === "valid").length;
  return [
    `## TikTok videos: ${valid} of ${videos.length} valid`,
    table(HEADINGS, sorted, (checked) => renderRow(checked, permalink)),
    ...renderFixes(sorted),
  ].join("\n\n");
}

/** Videos with errors first, then those with other findings; the order of path within each. */
function rank({ verdict, findings }: CheckedVideo): number {
  if (verdict !== "valid") return 0;
  return findings.length > 0 ? 1 : 2;
}

function renderRow(
  { video, facts, findings, margins, verdict }: CheckedVideo,
  permalink: Delivery["permalink"],
): string[] {
  const name = code(video.path);
  const near = (rule: string) => gauge(margins, rule);
  return [
    permalink === undefined || video.source.kind === "url" ? name : link(name, permalink(video.path)),
    VERDICTS[verdict],
    facts.container ?? "",
    escapeMarkdown(facts.codec ?? ""),
    facts.width === undefined || facts.height === undefined ? "" : `${facts.width}×${facts.height}${turned(facts)}`,
    facts.frameRate === undefined ? "" : `${decimals(facts.frameRate.value)} FPS${sampled(facts)}${near("frame-rate")}`,
    facts.duration === undefined ? "" : `${decimals(facts.duration.value)} s${near("duration")}`,
    facts.sizeBytes === undefined ? "" : `${formatAmount(facts.sizeBytes)}${partly(facts)}${near("size")}`,
    findings
      .map(({ rule, level, problem }) => `${LEVELS[level]} ${link(rule.id, rule.source)} ${escapeMarkdown(problem)}`)
      .join("<br>"),
  ];
}

function turned({ rotation }: MediaFacts): string {
  return rotation === undefined || rotation === 0 ? "" : ` ↻${rotation}°`;
}

function sampled(facts: MediaFacts): string {
  return facts.sampled ? " in the parts that were read" : "";
}

function partly({ bytesRead }: MediaFacts): string {
  return bytesRead === undefined ? "" : `, of which ${formatAmount(bytesRead)} were read`;
}

/** How much of the limit is used up: `▰▰▰▰▰▰▰▰▰▱ 96 %`. Only where the limit is near. */
function gauge(margins: readonly Margin[], id: string): string {
  const margin = margins.find(({ rule }) => rule.id === id);
  if (margin === undefined) return "";
  const filled = Math.floor(margin.share * 10);
  return `<br>${"▰".repeat(filled)}${"▱".repeat(10 - filled)} ${Math.floor(margin.share * 100)} % of the limit`;
}

function renderFixes(videos: readonly CheckedVideo[]): string[] {
  const commands = [
    ...new Set(videos.flatMap(({ findings }) => findings.flatMap(({ fix }) => (fix === null ? [] : [fix])))),
  ];
  if (commands.length === 0) return [];
  const shown = takeWhileFits(commands, LARGEST_FIXES_BYTES);
  const summary = `Commands that mend ${commands.length === 1 ? "a video" : `${commands.length} videos`}`;
  const note = "ffmpeg writes a new file beside the original: look at it, then commit it in the original's place.";
  const omitted = commands.length - shown.length;
  const more = omitted === 0 ? "" : `\n\n${omitted} more: the report file lists them all.`;
  return [
    `<details><summary>${summary}</summary>\n\n${note}\n\n${codeBlock(shown.join("\n"), "sh")}${more}\n\n</details>`,
  ];
}

function decimals(value: number): string {
  return String(Number(value.toFixed(3)));
}
