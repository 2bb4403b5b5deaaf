/** The checked videos, as Markdown. Judges no video. */
import type { CheckedVideo } from "../../model/finding.ts";
import type { Level } from "../../model/problem.ts";
import { formatCount } from "../../text/quantities.ts";
import type { Context } from "../reporter.ts";
import { type Fixes, listFixes, NOTES, type Output } from "./fixes.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { codeBlock, fold, noteOmitted, table, takeWhileFits } from "./markdown.ts";
import { describeVerdicts, hasOnlyWarnings } from "./verdicts.ts";
import { groupAlike, renderRow, type VideoRow } from "./video-rows.ts";

/**
 * A part of the summary, as paragraphs; none if there is nothing to show. `shareBytes`: how much of the job summary it
 * may take, which holds 1 MiB, besides what the parts before it left.
 */
type Section = { shareBytes: number; render(largestBytes: number): readonly string[] };

/** A heading that says it all, then the videos: the most important first, and so the least important left out first. */
export function renderVideos(videos: readonly CheckedVideo[], permalink: Context["permalink"]): string {
  const failed = videos.filter(({ verdict }) => verdict !== "valid");
  const warned = videos.filter(hasOnlyWarnings);
  const accepted = videos.filter((checked) => checked.verdict === "valid" && !hasOnlyWarnings(checked));
  const { needed, cuts, optional } = listFixes(videos);
  const list = (some: readonly CheckedVideo[], level: Level, largestBytes: number) =>
    renderTable(some, { level, permalink, largestBytes });
  const sign = failed.length > 0 ? LEVEL_SIGNS.error : warned.length > 0 ? LEVEL_SIGNS.warning : ACCEPTED;
  const sections: readonly Section[] = [
    { shareBytes: 400_000, render: (bytes) => list(failed, "error", bytes) },
    { shareBytes: 150_000, render: (bytes) => titled(titleWarnings(warned, failed), list(warned, "warning", bytes)) },
    { shareBytes: 200_000, render: (bytes) => renderFixes(titleNeeded(needed), needed, bytes) },
    { shareBytes: 50_000, render: (bytes) => renderFixes(titleCuts(cuts), without(cuts, needed), bytes) },
    {
      shareBytes: 50_000,
      render: (bytes) => renderFixes(titleOptional(optional), without(optional, needed, cuts), bytes, "folded"),
    },
    { shareBytes: 100_000, render: (bytes) => fold(titleAccepted(accepted, videos), list(accepted, "notice", bytes)) },
  ];
  return [`## ${sign} ${describeVerdicts(videos)}`, ...renderSections(sections)].join("\n\n");
}

function renderSections(sections: readonly Section[]): string[] {
  let leftBytes = 0;
  return sections.flatMap(({ shareBytes, render }) => {
    const largestBytes = leftBytes + shareBytes;
    const paragraphs = render(largestBytes);
    leftBytes = Math.max(0, largestBytes - Buffer.byteLength(paragraphs.join("\n\n")));
    return paragraphs;
  });
}

const ACCEPTED = "✅";

/** Three columns, as more can't be read on a phone; two where no video has a finding. */
function renderTable(
  videos: readonly CheckedVideo[],
  { level, permalink, largestBytes }: { level: Level; permalink: Context["permalink"]; largestBytes: number },
): string[] {
  if (videos.length === 0) return [];
  const hasFindings = videos.some(({ findings }) => findings.length > 0);
  const headings = ["Video", level === "notice" ? "Note" : "What is wrong, and the fix", "Facts"];
  const pick = (cells: readonly string[]) => (hasFindings ? cells : cells.filter((_, column) => column !== 1));
  const rows = groupAlike(videos, level);
  const count = (row: VideoRow) => row.length;
  return [table(pick(headings), rows, (row) => pick(renderRow(row, permalink)), { largestBytes, count })];
}

function titled(title: string, paragraphs: readonly string[]): readonly string[] {
  return paragraphs.length === 0 ? [] : [`### ${title}`, ...paragraphs];
}

/** The heading of the summary says it already where no video has an error. */
function titleWarnings(warned: readonly CheckedVideo[], failed: readonly CheckedVideo[]): string {
  const verb = warned.length === 1 ? "has" : "have";
  return failed.length === 0
    ? "Warnings"
    : `${LEVEL_SIGNS.warning} ${formatCount(warned.length, "other video")} ${verb} warnings`;
}

/** The heading of the summary says it already where all videos are accepted. */
function titleAccepted({ length }: readonly CheckedVideo[], videos: readonly CheckedVideo[]): string {
  if (length === videos.length) return "What was measured";
  return `${ACCEPTED} ${formatCount(length, "video")} ${length === 1 ? "meets" : "meet"} the limits`;
}

// ---------------------------------------------------------------------------------------------------------------------
// The commands

/** More commands are folded. */
const MOST_OPEN = 5;

function renderFixes(
  title: string,
  { commands, writes }: { commands: readonly string[]; writes: Iterable<Output> },
  largestBytes: number,
  state: "open" | "folded" = commands.length <= MOST_OPEN ? "open" : "folded",
): string[] {
  if (commands.length === 0) return [];
  const shown = takeWhileFits(commands, largestBytes);
  return fold(
    title,
    [
      ...[...writes].map((each) => NOTES[each]),
      codeBlock(shown.join("\n"), "sh"),
      ...noteOmitted(commands.length - shown.length),
    ],
    state,
  );
}

function titleNeeded({ videos }: Fixes): string {
  return videos === 1 ? "Fix this video" : `Fix these ${formatCount(videos, "video")}`;
}

function titleCuts({ videos }: Fixes): string {
  return `Too long: cut off the end of ${formatCount(videos, "video")}`;
}

function titleOptional({ videos }: Fixes): string {
  return `Optional: convert ${formatCount(videos, "video")}`;
}

/** What a file is for that ffmpeg writes is said once, above. */
function without(fixes: Fixes, ...above: readonly Fixes[]): Fixes {
  return {
    ...fixes,
    writes: new Set([...fixes.writes].filter((each) => !above.some(({ writes }) => writes.has(each)))),
  };
}
