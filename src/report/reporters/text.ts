/** The report for a person: a table on a terminal, plain lines in a pipe. Renders only. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { Level } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import type { Screen } from "../../model/screen.ts";
import { measureColumns, padColumns } from "../../text/columns.ts";
import { formatCount } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import type { FileContext, Reporter } from "../reporter.ts";
import { chop, joinCells, measureRows, sumColumns, wrap } from "../terminal/layout.ts";
import { createPen, LEVEL_COLOURS, type Pen, SIGNS } from "../terminal/style.ts";
import { describeFacts } from "../text/facts.ts";
import { nameCommand } from "../text/findings.ts";
import { type Command, listCommands } from "../text/fixes.ts";
import { LEVELS } from "../text/levels.ts";
import { namePosts } from "../text/posts.ts";
import { describeScope } from "../text/scope.ts";
import { describeFinding, isPage } from "../text/sentences.ts";
import { describeNews } from "../text/titles.ts";
import { TOOL_NAME } from "../text/tool.ts";

/** A file begins with it, so that only an earlier report is overwritten. */
const HEADING = `${TOOL_NAME}: report`;

export const text = {
  what: "text report",
  medium: "file",
  mark: new RegExp(`^${HEADING}\n`),
  *render(report, { screen = PLAIN, path, ...context }) {
    if (path !== undefined) yield `${HEADING}\n`;
    const lines = screen.isTerminal
      ? renderForTerminal(report, context, screen)
      : renderPlain(report, createPen(screen));
    for (const line of lines) yield `${line}\n`;
  },
} as const satisfies Reporter;

const PLAIN: Screen = { isTerminal: false, columns: 80, hasColours: false, hasLinks: false };

/** Something that was checked: a video, or a post. `place`: where a finding stands in it. */
type Checked = {
  name: string;
  facts: readonly string[];
  findings: readonly (Finding & { place: string })[];
  commands: readonly Command[];
};

/** Posts after videos, each the worst first. */
function listChecked({ videos = [], posts = [] }: Report): Checked[] {
  return [...sortWorst(videos.map(toChecked)), ...sortWorst(namePosts(posts).map(toCheckedPost))];
}

function toChecked({ video, facts, findings }: CheckedVideo): Checked {
  return {
    name: showUnprintable(video.path),
    facts: Object.values(describeFacts(facts)).map((fact) => showUnprintable(fact)),
    findings: findings.map((finding) => ({ ...finding, place: "" })),
    commands: listCommands(findings),
  };
}

function toCheckedPost({ name, video, findings }: ReturnType<typeof namePosts>[number]): Checked {
  return {
    name: showUnprintable(name),
    facts: video === undefined ? [] : [showUnprintable(video)],
    findings: findings.map((finding) => ({ ...finding, place: `${finding.line}:${finding.column}` })),
    commands: [],
  };
}

function sortWorst(all: readonly Checked[]): Checked[] {
  return [...LEVELS, undefined].flatMap((level) => all.filter((each) => worstOf(each) === level));
}

function worstOf({ findings }: Checked): Level | undefined {
  return LEVELS.find((level) => findings.some((finding) => finding.level === level));
}

// ---------------------------------------------------------------------------------------------------------------------
// A pipe: one line for each finding, as compilers write it.

function* renderPlain(report: Report, pen: Pen): Generator<string> {
  for (const { name, facts, findings, commands } of listChecked(report)) {
    const known = facts.filter((fact) => fact !== "").join(", ");
    if (findings.length === 0) yield `${name}: ${pen.colour("green", "ok")}${known === "" ? "" : `: ${known}`}`;
    for (const finding of findings) {
      const { level, rule, place } = finding;
      const at = place === "" ? "" : `:${place}`;
      const sentence = showUnprintable(describeFinding(finding));
      yield `${name}${at}: ${pen.colour(LEVEL_COLOURS[level], level)} ${rule.id}: ${sentence}`;
    }
    for (const command of commands) yield `${name}: ${nameCommand(command).toLowerCase()}: ${command.text}`;
  }
}

// ---------------------------------------------------------------------------------------------------------------------
// A terminal

/** With more, those with nothing to report are only counted. */
const MOST_GOOD = 50;

/** A name has at least this room in a table. With less, the facts stand below the names. */
const NARROWEST_NAME = 20;

/** A name has at most this room, so that the facts stand near it. */
const WIDEST_NAME = 64;

/** Sentences are easy to read up to this width. */
const WIDEST_SENTENCE = 100;

/** The columns of a sign and the space behind it. */
const MARGIN = 2;

function* renderForTerminal(report: Report, { ending = [] }: FileContext, screen: Screen): Generator<string> {
  const pen = createPen(screen);
  const all = listChecked(report);
  const good = all.filter(({ findings }) => findings.length === 0);
  const left = good.length > MOST_GOOD ? good : [];
  const shown = all.filter((each) => !left.includes(each));
  const table = planTable(shown, screen.columns);
  for (const [at, checked] of shown.entries()) {
    const hasFindings = checked.findings.length > 0;
    yield* renderRow(checked, table, screen, pen);
    yield* renderFindings(checked, screen, pen);
    if (hasFindings && at < shown.length - 1) yield "";
  }
  if (left.length > 0) yield `${pen.colour("green", SIGNS.good)} ${formatCount(left.length, "other")} without findings`;
  yield* renderEnd(report, ending, screen, pen);
}

/** How wide the columns are; `undefined`: there is no room for columns. */
type Table = { nameColumns: number; factColumns: readonly number[] } | undefined;

function planTable(shown: readonly Checked[], columns: number): Table {
  const factColumns = measureRows(shown.map(({ facts }) => facts));
  const room = columns - 2 * MARGIN - sumColumns(factColumns);
  if (room < NARROWEST_NAME) return undefined;
  const fitting = shown.map(({ name }) => measureColumns(name)).filter((width) => width <= Math.min(room, WIDEST_NAME));
  return { nameColumns: Math.max(0, ...fitting), factColumns };
}

function* renderRow(checked: Checked, table: Table, { columns }: Screen, pen: Pen): Generator<string> {
  const { name, facts } = checked;
  const worst = worstOf(checked);
  const sign = worst === undefined ? pen.colour("green", SIGNS.good) : pen.colour(LEVEL_COLOURS[worst], SIGNS[worst]);
  const bold = (line: string) => (worst === "error" ? pen.colour("bold", line) : line);
  const known = facts.filter((fact) => fact !== "");
  if (table !== undefined && measureColumns(name) <= table.nameColumns) {
    const cells = pen.colour("faint", joinCells(facts, table.factColumns));
    yield `${sign} ${known.length === 0 ? bold(name) : `${bold(padColumns(name, table.nameColumns))}  ${cells}`}`;
    return;
  }
  const [first = "", ...rest] = chop(name, columns - MARGIN);
  yield `${sign} ${bold(first)}`;
  for (const line of rest) yield `${" ".repeat(MARGIN)}${bold(line)}`;
  if (known.length === 0) return;
  if (table !== undefined) {
    yield `${" ".repeat(2 * MARGIN + table.nameColumns)}${pen.colour("faint", joinCells(facts, table.factColumns))}`;
  } else for (const line of wrap(known.join(", "), { columns, indent: MARGIN })) yield pen.colour("faint", line);
}

/** Sentences are broken to fit; a command stays whole, so that a person can copy it. */
function* renderFindings({ findings, commands }: Checked, screen: Screen, pen: Pen): Generator<string> {
  const columns = Math.min(screen.columns, WIDEST_SENTENCE);
  for (const finding of findings) {
    const { level, rule, basis = rule, place } = finding;
    const rules = pen.link(rule.id, isPage(basis.source) ? basis.source : undefined);
    const title = `${pen.colour(LEVEL_COLOURS[level], level)} ${rules}${place === "" ? "" : ` at ${place}`}`;
    yield* wrap(`${title}: ${showUnprintable(describeFinding(finding))}`, { columns, indent: 2, hanging: 4 });
  }
  for (const command of commands) {
    yield `  ${nameCommand(command)}:`;
    yield `  ${command.text}`;
  }
}

/** What there is to say of the run; last the news and what follows from it, because that stays in sight. */
function* renderEnd(report: Report, ending: readonly string[], screen: Screen, pen: Pen): Generator<string> {
  const { remarks, scope } = report;
  const columns = Math.min(screen.columns, WIDEST_SENTENCE);
  yield "";
  for (const line of scope === undefined ? [] : describeScope(scope, report)) yield* wrap(line, { columns });
  for (const { level, message } of remarks) {
    const sign = pen.colour(LEVEL_COLOURS[level], SIGNS[level]);
    yield* wrap(`${sign} ${showUnprintable(message)}`, { columns, indent: 0, hanging: MARGIN });
  }
  yield* wrap(pen.colour("bold", `${describeNews(report)}.`), { columns });
  for (const line of ending) yield* wrap(line, { columns });
}
