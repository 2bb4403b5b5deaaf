/** The checked videos, as Markdown. Judges no video. */
import type { CheckedVideo } from "../../model/finding.ts";
import type { Level } from "../../model/problem.ts";
import { formatCount } from "../../text/quantities.ts";
import type { Context } from "../reporter.ts";
import { type Fixes, listFixes, type Note, noteOn, type Output } from "./fixes.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { code, codeBlock, fold, link, noteOmitted, table, takeWhileFits } from "./markdown.ts";
import { hasOnlyWarnings } from "./verdicts.ts";
import { groupAlike, type RowStyle, renderBriefRow, renderRow, TOO_LONG, type VideoRow } from "./video-rows.ts";

/**
 * A part of what is said about the videos. `what`: what is lost without it. `render` makes paragraphs, none if there is
 * nothing to show; it counts what does not fit into `largestBytes`.
 */
export type Part = { what: string; render(largestBytes: number): readonly string[] };

/** The parts in reading order. */
type Parts = Readonly<Record<"failed" | "warned" | "needed" | "cuts" | "optional" | "accepted", Part>>;

/** How much of the job summary a part may take, which holds 1 MiB, besides what the parts before it left. */
const SHARES_BYTES: Readonly<Record<keyof Parts, number>> = {
  failed: 320_000,
  warned: 150_000,
  needed: 200_000,
  cuts: 50_000,
  optional: 50_000,
  accepted: 100_000,
};

/** The names of one group in a job summary. */
const LARGEST_NAMES_BYTES = 60_000;

/** The most important first, and so the least important left out first. */
export function renderVideos(
  videos: readonly CheckedVideo[],
  pages: Pick<RowStyle, "permalink" | "toolPage">,
): readonly string[] {
  const style = { ...pages, largestNamesBytes: LARGEST_NAMES_BYTES, place: "the report file" };
  let leftBytes = 0;
  return Object.entries(listParts(videos, style)).flatMap(([name, { render }]) => {
    const largestBytes = leftBytes + SHARES_BYTES[name as keyof Parts];
    const rendered = render(largestBytes);
    leftBytes = Math.max(0, largestBytes - Buffer.byteLength(rendered.join("\n\n")));
    return rendered;
  });
}

/** The parts of a text about videos. */
export function listParts(videos: readonly CheckedVideo[], style: RowStyle): Parts {
  const failed = videos.filter(({ verdict }) => verdict !== "valid");
  const warned = videos.filter(hasOnlyWarnings);
  const accepted = videos.filter((checked) => checked.verdict === "valid" && !hasOnlyWarnings(checked));
  const { needed, cuts, optional } = listFixes(videos);
  const list = (some: readonly CheckedVideo[], level: Level, largestBytes: number) =>
    renderTable(some, { ...style, level, largestBytes });
  const { place, toolPage } = style;
  return {
    failed: {
      what: `details of ${formatCount(failed.length, "video")}`,
      render: (largestBytes) => list(failed, "error", largestBytes),
    },
    warned: {
      what: `${formatCount(warned.length, "video")} with warnings`,
      render: (largestBytes) => [...titleWarnings(warned, failed), ...list(warned, "warning", largestBytes)],
    },
    needed: {
      what: `commands that fix ${formatCount(needed.videos, "video")}`,
      render: (largestBytes) => renderFixes(titleNeeded(needed), needed, { largestBytes, place, toolPage }),
    },
    cuts: {
      what: `commands that shorten ${formatCount(cuts.videos, "video")}`,
      render: (largestBytes) => renderFixes(titleCuts(cuts), cuts, { largestBytes, place, toolPage, above: [needed] }),
    },
    optional: {
      what: `optional commands for ${formatCount(optional.videos, "video")}`,
      render: (largestBytes) =>
        renderFixes(titleOptional(optional), optional, {
          largestBytes,
          place,
          toolPage,
          above: [needed, cuts],
          state: "folded",
        }),
    },
    accepted: {
      what: `${formatCount(accepted.length, "accepted video")}`,
      render: (largestBytes) => fold(titleAccepted(accepted, videos), list(accepted, "notice", largestBytes)),
    },
  };
}

/** The failed videos without details: only which rules find an error in each. */
export function renderBriefly(videos: readonly CheckedVideo[], style: RowStyle, largestBytes: number): string[] {
  const failed = videos.filter(({ verdict }) => verdict !== "valid");
  if (failed.length === 0) return [];
  const { place } = style;
  return [table(["Video", "What is wrong"], failed, (each) => renderBriefRow(each, style), { largestBytes, place })];
}

const ACCEPTED = "✅";

/** Three columns, as more can't be read on a phone; two where no video has a finding. */
function renderTable(
  videos: readonly CheckedVideo[],
  { level, largestBytes, ...style }: RowStyle & { level: Level; largestBytes: number },
): string[] {
  if (videos.length === 0) return [];
  const hasFindings = videos.some(({ findings }) => findings.length > 0);
  const headings = ["Video", level === "notice" ? "Note" : "What is wrong, and what to do", "Facts"];
  const pick = (cells: readonly string[]) => (hasFindings ? cells : cells.filter((_, column) => column !== 1));
  const rows = groupAlike(videos, level);
  const count = (row: VideoRow) => row.length;
  return [
    table(pick(headings), rows, (row) => pick(renderRow(row, style)), { largestBytes, count, place: style.place }),
  ];
}

/** The heading above says it already where no video has an error: one right below it would head nothing new. */
function titleWarnings(warned: readonly CheckedVideo[], failed: readonly CheckedVideo[]): readonly string[] {
  if (warned.length === 0 || failed.length === 0) return [];
  const verb = warned.length === 1 ? "has" : "have";
  return [`### ${LEVEL_SIGNS.warning} ${formatCount(warned.length, "other video")} ${verb} warnings`];
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
  { commands, writes }: Fixes,
  {
    largestBytes,
    place,
    toolPage,
    above = [],
    state = commands.length <= MOST_OPEN ? "open" : "folded",
  }: {
    largestBytes: number;
    place: string;
    toolPage: Context["toolPage"];
    above?: readonly Fixes[];
    state?: "open" | "folded";
  },
): string[] {
  if (commands.length === 0) return [];
  const shown = takeWhileFits(commands, largestBytes);
  return fold(
    title,
    [
      ...[...writes].flatMap((each) => renderNote(noteOn(each, toolPage), isSaid(each, above))),
      codeBlock(shown.join("\n"), "sh"),
      ...noteOmitted(commands.length - shown.length, place),
    ],
    state,
  );
}

/** What a file is for that ffmpeg writes is said once. Below, its page is enough. */
function renderNote({ text, page }: Note, isAbove: boolean): string[] {
  if (page === undefined) return isAbove ? [] : [text];
  const { title, address } = page;
  const shown = address.startsWith("https:") ? link(title, address) : `${title}: ${code(address)}`;
  return [isAbove ? shown : `${text} ${shown}`];
}

function isSaid(output: Output, above: readonly Fixes[]): boolean {
  return above.some(({ writes }) => writes.has(output));
}

function titleNeeded({ videos }: Fixes): string {
  return videos === 1 ? "Fix this video" : `Fix these ${formatCount(videos, "video")}`;
}

function titleCuts({ videos }: Fixes): string {
  return `${TOO_LONG}: cut off the end of ${formatCount(videos, "video")}`;
}

function titleOptional({ videos }: Fixes): string {
  return `Optional: convert ${formatCount(videos, "video")}`;
}
