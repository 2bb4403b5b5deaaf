/** The report on a terminal: a table with what is wrong, the worst first. Renders only. */
import type { Report } from "../../model/report.ts";
import type { Screen } from "../../model/screen.ts";
import { measureColumns, padColumns } from "../../text/columns.ts";
import { formatInteger } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { chop, joinCells, planColumns, sumColumns, wrap } from "../terminal/layout.ts";
import { createPen, LEVEL_COLOURS, type Pen, SIGNS } from "../terminal/style.ts";
import { nameCommand } from "../text/findings.ts";
import { findWorst } from "../text/levels.ts";
import { describeScopeShortly } from "../text/scope.ts";
import { describeFinding, isPage } from "../text/sentences.ts";
import { describeNews } from "../text/titles.ts";
import { type Checked, listChecked } from "../text/worst-first.ts";

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

/** Lines for a screen. `ending`: the last ones, which say how the run ends and why. */
export function* renderForTerminal(report: Report, screen: Screen, ending: readonly string[]): Generator<string> {
  const pen = createPen(screen);
  const all = listChecked(report);
  const good = all.filter(({ findings }) => findings.length === 0);
  const isCounted = good.length > MOST_GOOD;
  const shown = isCounted ? all.filter(({ findings }) => findings.length > 0) : all;
  const table = planTable(shown, screen.columns);
  for (const [at, checked] of shown.entries()) {
    const hasFindings = checked.findings.length > 0;
    yield* renderRow(checked, table, screen, pen);
    yield* renderFindings(checked, screen, pen);
    if (hasFindings && at < shown.length - 1) yield "";
  }
  if (isCounted) yield `${pen.colour("green", SIGNS.good)} ${formatInteger(good.length)} without findings`;
  yield* renderEnd(report, ending, screen, pen);
}

/** How wide the columns are; `undefined`: there is no room for columns. */
type Table = { nameColumns: number; factColumns: readonly number[] } | undefined;

function planTable(shown: readonly Checked[], columns: number): Table {
  const factColumns = planColumns(shown.map(({ facts }) => facts));
  const room = columns - 2 * MARGIN - sumColumns(factColumns);
  if (room < NARROWEST_NAME) return undefined;
  const most = Math.min(room, WIDEST_NAME);
  let nameColumns = 0;
  for (const { name } of shown) {
    const width = measureColumns(name);
    if (width <= most) nameColumns = Math.max(nameColumns, width);
  }
  return { nameColumns, factColumns };
}

function* renderRow(checked: Checked, table: Table, { columns }: Screen, pen: Pen): Generator<string> {
  const { name, facts } = checked;
  const worst = findWorst(checked);
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
    for (const line of command.text.split("\n")) yield `  ${line}`;
  }
}

/** What there is to say of the run; last the news and what follows from it, because that stays in sight. */
function* renderEnd(report: Report, ending: readonly string[], screen: Screen, pen: Pen): Generator<string> {
  const { remarks, scope } = report;
  const columns = Math.min(screen.columns, WIDEST_SENTENCE);
  yield "";
  for (const line of scope === undefined ? [] : describeScopeShortly(scope, report)) yield* wrap(line, { columns });
  for (const { level, message } of remarks) {
    const sign = pen.colour(LEVEL_COLOURS[level], SIGNS[level]);
    yield* wrap(`${sign} ${showUnprintable(message)}`, { columns, indent: 0, hanging: MARGIN });
  }
  yield* wrap(pen.colour("bold", `${describeNews(report)}.`), { columns });
  for (const line of ending) yield* wrap(line, { columns });
}
