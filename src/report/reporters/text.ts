/** Plain lines for a pipe or a file: one for each finding, as compilers write it. Renders only. */
import type { Report } from "../../model/report.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import type { Reporter } from "../reporter.ts";
import { createPen, LEVEL_COLOURS, type Pen } from "../terminal/style.ts";
import { nameCommand } from "../text/findings.ts";
import { describeFinding } from "../text/sentences.ts";
import { TOOL_NAME } from "../text/tool.ts";
import { listChecked } from "../text/worst-first.ts";

/** A file begins with it, so that only an earlier report is overwritten. */
const HEADING = `${TOOL_NAME}: report`;

export const text = {
  what: "text report",
  medium: "file",
  mark: new RegExp(`^${HEADING}\n`),
  *render(report, { screen = PLAIN, path }) {
    if (path !== undefined) yield `${HEADING}\n`;
    for (const line of renderPlain(report, createPen(screen))) yield `${line}\n`;
  },
} as const satisfies Reporter;

const PLAIN = { hasColours: false, hasLinks: false };

function* renderPlain(report: Report, pen: Pen): Generator<string> {
  for (const { name, facts, findings, commands } of listChecked(report)) {
    const known = facts.filter((fact) => fact !== "").join(", ");
    if (findings.length === 0) yield `${name}: ${pen.colour("green", "ok")}${known === "" ? "" : `: ${known}`}`;
    for (const finding of findings) {
      const { level, rule, place } = finding;
      const sentence = showUnprintable(describeFinding(finding));
      yield `${place === "" ? name : place}: ${pen.colour(LEVEL_COLOURS[level], level)} ${rule.id}: ${sentence}`;
    }
    for (const command of commands) {
      for (const line of command.text.split("\n")) yield `${name}: ${nameCommand(command).toLowerCase()}: ${line}`;
    }
  }
}
