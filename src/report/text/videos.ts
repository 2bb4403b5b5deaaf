/** The checked videos, as Markdown. Judges no video. */
import type { CheckedVideo, Finding, Margin, Verdict } from "../../model/finding.ts";
import { formatCount } from "../../text/quantities.ts";
import type { Context } from "../reporter.ts";
import { describeFacts } from "./facts.ts";
import { LEVEL_SIGNS } from "./levels.ts";
import { code, codeBlock, escapeMarkdown, link, noteOmitted, table, takeWhileFits } from "./markdown.ts";
import { countValid, describeFinding } from "./sentences.ts";

/** The share of the fix commands in a job summary, which holds 1 MiB. */
const LARGEST_FIXES_BYTES = 300_000;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  valid: "✅ valid",
  invalid: "❌ invalid",
  unreadable: "❌ unreadable",
};
const HEADINGS = [
  ...["Video", "Verdict", "Container", "Codec", "Picture", "Frame rate", "Duration", "Size"],
  "What is wrong",
];

/** A table of the checked videos, those with errors first, and the fix commands in a folded section. */
export function renderVideos(videos: readonly CheckedVideo[], permalink: Context["permalink"]): string {
  const sorted = [...videos].sort((a, b) => rank(a) - rank(b));
  return [
    `## ${countValid(videos)}`,
    table(HEADINGS, sorted, (checked) => renderRow(checked, permalink)),
    ...renderFixes(sorted),
  ].join("\n\n");
}

/** Videos with errors come first, then those with other findings, each in order of path. */
function rank({ verdict, findings }: CheckedVideo): number {
  if (verdict !== "valid") return 0;
  return findings.length > 0 ? 1 : 2;
}

function renderRow({ video, facts, findings, margins, verdict }: CheckedVideo, permalink: Context["permalink"]) {
  const name = code(video.path);
  const address = video.source.kind === "url" ? undefined : permalink?.(video.path);
  const { container, codec, picture, frameRate, duration, size } = describeFacts(facts);
  return [
    address === undefined ? name : link(name, address),
    VERDICTS[verdict],
    container,
    escapeMarkdown(codec),
    picture,
    frameRate,
    `${duration}${gauge(margins, "duration")}`,
    `${size}${gauge(margins, "size")}`,
    findings.map(renderFinding).join("<br>"),
  ];
}

function renderFinding(finding: Finding): string {
  const { rule, level, basis } = finding;
  const evidence = basis === undefined ? "" : ` (${link(basis.evidence, basis.source)})`;
  return `${LEVEL_SIGNS[level]} ${link(rule.id, rule.source)} ${escapeMarkdown(describeFinding(finding))}${evidence}`;
}

/** How much of the limit is used: `▰▰▰▰▰▰▰▰▰▱ 96 %`. Empty if the limit is not near. */
function gauge(margins: readonly Margin[], fact: Margin["fact"]): string {
  const margin = margins.find((each) => each.fact === fact);
  if (margin === undefined) return "";
  const filled = Math.floor(margin.share * 10);
  return `<br>${"▰".repeat(filled)}${"▱".repeat(10 - filled)} ${Math.floor(margin.share * 100)} % of the limit`;
}

const NEW_FILE = "ffmpeg writes a new file next to the original. Watch it, then commit it in place of the original.";
const NEW_DOWNLOAD =
  "For a URL, ffmpeg writes a new file into the working directory. Watch it, then upload it to the same URL.";

/** Commands, each once, and what to do with the files that they write. */
type Commands = { commands: readonly string[]; notes: readonly string[] };

/** The commands that are needed, then those that a person may leave out. */
function renderFixes(videos: readonly CheckedVideo[]): string[] {
  return [
    ...renderCommands(listCommands(videos, false), titleFixes),
    ...renderCommands(listCommands(videos, true), titleOptions),
  ];
}

function listCommands(videos: readonly CheckedVideo[], isOptional: boolean): Commands {
  const found = videos.flatMap(({ video, findings }) =>
    findings.flatMap(({ fix, fixKind, isFixOptional = false }) => {
      if (fix === null || isFixOptional !== isOptional) return [];
      const writes = fixKind === "convert" || fixKind === "cut";
      return [{ fix, note: writes ? (video.source.kind === "url" ? NEW_DOWNLOAD : NEW_FILE) : undefined }];
    }),
  );
  return {
    commands: [...new Set(found.map(({ fix }) => fix))],
    notes: [...new Set(found.flatMap(({ note }) => note ?? []))],
  };
}

function renderCommands({ commands, notes }: Commands, title: (count: number) => string): string[] {
  if (commands.length === 0) return [];
  const shown = takeWhileFits(commands, LARGEST_FIXES_BYTES / 2);
  return [
    `<details><summary>${title(commands.length)}</summary>`,
    ...notes,
    codeBlock(shown.join("\n"), "sh"),
    ...noteOmitted(commands.length - shown.length),
    "</details>",
  ];
}

function titleFixes(videos: number): string {
  return videos === 1 ? "Fix 1 video" : `Fix these ${formatCount(videos, "video")}`;
}

function titleOptions(videos: number): string {
  return `Optional: convert or cut ${formatCount(videos, "video")}`;
}
