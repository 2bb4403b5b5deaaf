/** Rows of a table of videos, as Markdown: one for each video, or for many that share a finding. Judges no video. */
import type { Basis, CheckedVideo, Finding, RuleSummary } from "../../model/finding.ts";
import type { Level } from "../../model/problem.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import type { Context } from "../reporter.ts";
import { describeFacts } from "./facts.ts";
import { nearLimit } from "./gauges.ts";
import { LEVEL_SIGNS, LEVELS } from "./levels.ts";
import { breakableCode, breakSentences, escapeMarkdown, link, takeWhileFits } from "./markdown.ts";
import { isPage, nameBasis } from "./sentences.ts";

/** How the title begins under which the commands stand that cut off the end of a video. */
export const TOO_LONG = "Too long";

/** The videos of a row: one, or at least {@link FEWEST_ALIKE} with the same finding. */
export type VideoRow = readonly CheckedVideo[];

/** From this number on, videos that share a finding are one row. */
const FEWEST_ALIKE = 21;

/** What rows depend on besides their videos. */
export type RowStyle = {
  permalink: Context["permalink"];
  toolPage?: Context["toolPage"];
  /** How many bytes the names of one group may take. The others are counted. */
  largestNamesBytes: number;
  /** Where everything is that is left out, as Markdown. */
  place: string;
};

/**
 * The rows for videos, the largest group first. A video with several findings of `level` belongs to the most frequent
 * of them.
 */
export function groupAlike(videos: readonly CheckedVideo[], level: Level): VideoRow[] {
  const rulesOf = ({ findings }: CheckedVideo) =>
    findings.filter((finding) => finding.level === level).map(({ rule }) => rule.id);
  const counts = new Map<string, number>();
  for (const rule of videos.flatMap(rulesOf)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const frequent = (video: CheckedVideo) =>
    rulesOf(video).reduce((best, rule) => ((counts.get(rule) ?? 0) > (counts.get(best) ?? 0) ? rule : best), "");
  const alike = new Map<string, CheckedVideo[]>();
  for (const video of videos) {
    const key = frequent(video);
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [video]);
    else group.push(video);
  }
  const isLarge = (key: string) => key !== "" && (alike.get(key)?.length ?? 0) >= FEWEST_ALIKE;
  const groups = [...alike].filter(([key]) => isLarge(key)).map(([, group]) => group);
  const others = videos.filter((video) => !isLarge(frequent(video)));
  return [...groups.sort((a, b) => b.length - a.length), ...others.map((video) => [video])];
}

/** Three cells: the video, what is wrong and what to do, and the facts in small print. */
export function renderRow(row: VideoRow, style: RowStyle): [string, string, string] {
  return [renderNames(row, style), renderFindings(row), renderFacts(row)];
}

/** Two cells: the video, and the rules that find an error in it. */
export function renderBriefRow(checked: CheckedVideo, { permalink }: RowStyle): [string, string] {
  const errors = checked.findings.filter(({ level }) => level === "error");
  const rules = new Set(errors.map(({ rule }) => escapeMarkdown(rule.id)));
  return [renderName(checked, permalink), `${LEVEL_SIGNS.error} ${[...rules].join(", ")}`];
}

function renderNames(row: VideoRow, { permalink, largestNamesBytes, place }: RowStyle): string {
  const [first] = row;
  if (first !== undefined && row.length === 1) return renderName(first, permalink);
  const shown = takeWhileFits(row, largestNamesBytes, (checked) => renderName(checked, permalink));
  const rest = row.length - shown.length;
  const more = rest === 0 ? [] : [`${formatInteger(rest)} more: see ${place}`];
  return `<details><summary>${formatCount(row.length, "video")}</summary>${[...shown, ...more].join("<br>")}</details>`;
}

function renderName({ video }: CheckedVideo, permalink: Context["permalink"]): string {
  const name = breakableCode(video.path);
  const address = video.source.kind === "url" ? undefined : permalink?.(video.path);
  return address === undefined ? name : link(name, address);
}

/** Each finding once for each basis, the worst first; of a group, how many videos have it, if not all do. */
function renderFindings(row: VideoRow): string {
  const alike = new Map<string, Finding[]>();
  for (const finding of row.flatMap(({ findings }) => findings)) {
    const { evidence, source } = finding.basis ?? finding.rule;
    const key = `${finding.level} ${finding.rule.id} ${evidence} ${source}`;
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [finding]);
    else same.push(finding);
  }
  const frequent = [...alike.values()].sort((a, b) => b.length - a.length);
  const inOrder = LEVELS.flatMap((level) => frequent.filter(([first]) => first?.level === level));
  return inOrder.map((same) => renderFinding(same, row.length)).join("<br>");
}

/**
 * `same`: a rule's findings with one basis, one for each of those videos that have it. `where`: where it stands in a
 * file, as Markdown.
 */
export function renderFinding(same: readonly Finding[], videos: number, where?: string): string {
  const [first] = same;
  if (first === undefined) return "";
  const { rule, level, detail = "", basis, fix, fixKind } = first;
  const text = (finding: Finding) => `${finding.problem}. ${finding.advice}.`;
  const isSame = same.every((finding) => text(finding) === text(first));
  const some = same.length === videos ? "" : `${formatInteger(same.length)} of them: `;
  const small = [
    ...(where === undefined ? [] : [where]),
    describeBasis(rule, basis),
    ...(rule.code === undefined ? [] : [breakableCode(rule.code)]),
    ...(detail === "" || !isSame ? [] : [breakSentences(detail)]),
  ].join(", ");
  const below = fixKind === "cut" && fix !== null ? ` The command is below, under "${TOO_LONG}".` : "";
  const example = isSame ? "" : "For example: ";
  return `${LEVEL_SIGNS[level]} ${some}${example}${breakSentences(`${text(first)}${below}`)}<br><small>${small}</small>`;
}

/** The rule, and what it is based on, each with its page if it has one. */
function describeBasis(rule: RuleSummary, basis: Basis = rule): string {
  if (basis.source === "") return `${escapeMarkdown(rule.id)} (${nameBasis(basis)})`;
  if (isPage(basis.source) && basis.source === rule.source)
    return `${link(escapeMarkdown(rule.id), rule.source)} (${basis.evidence})`;
  if (isPage(basis.source))
    return `${link(escapeMarkdown(rule.id), rule.source)} (${link(basis.evidence, basis.source)})`;
  return `${escapeMarkdown(rule.id)} (${nameBasis(basis)} ${breakableCode(basis.source)})`;
}

/** In small print; of a group, only what all its videos share. */
function renderFacts(row: VideoRow): string {
  const [first] = row;
  if (first === undefined) return "";
  // One video after the other: there may be tens of thousands, and often they soon share nothing more.
  let lines = describeLines(first);
  for (let at = 1; at < row.length && lines.some(isAny); at++) {
    const others = describeLines(row[at] as CheckedVideo);
    lines = lines.map((texts, line) => texts.map((text, place) => (text === others[line]?.[place] ? text : "")));
  }
  const shown = lines.filter(isAny).map((texts) => texts.filter((text) => text !== "").join(", "));
  return shown.length === 0 ? "" : `<small>${shown.join("<br>")}</small>`;
}

function isAny(texts: readonly string[]): boolean {
  return texts.some((text) => text !== "");
}

/** The facts as Markdown, in reading order and in two lines: what it is, and how much of it. */
function describeLines(checked: CheckedVideo): readonly (readonly string[])[] {
  const { facts, findings } = checked;
  const gauges = checked.gaugesOf(checked);
  const { container, codec, picture, frameRate, duration, size } = describeFacts(facts, findings);
  const amounts = [frameRate, `${duration}${nearLimit(gauges, "duration")}`, `${size}${nearLimit(gauges, "size")}`];
  return [[container, breakSentences(codec), picture], amounts.map(keepTogether)];
}

/** A number and its unit stay on one line. */
function keepTogether(text: string): string {
  return text.replace(/(?<=\d) (?=\w+)/g, "&nbsp;");
}
