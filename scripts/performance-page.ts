/** Fills docs/performance.md from docs/performance.json, the last saved benchmark. `npm run readme` runs it. */
import { join, resolve } from "node:path";
import { listDisturbances } from "./bench/machine.ts";
import { nameVerdict, printInterval, sortRows } from "./bench/report.ts";
import { listRows, type Result, readResult } from "./bench/result.ts";
import { listHighlights } from "./performance-highlights.ts";
import { fillTables, renderTable } from "./tables.ts";

const FILE = join(resolve(import.meta.dirname, ".."), "docs", "performance.json");

/** The page with the figures of the saved result. */
export function renderPerformancePage(page: string, result: Result = readResult(FILE)): string {
  return fillTables(page, "docs/performance.md", {
    highlights: renderTable(["Work", "Takes"], listHighlights(result)),
    machine: describeRun(result),
    targets: renderTargets(result),
    figures: renderFigures(result),
  });
}

function describeRun(result: Result): string {
  const { machine, load, date, commit, isQuick } = result;
  const disturbances = [...(isQuick ? ["Everything was measured only once."] : []), ...listDisturbances(machine, load)];
  return renderTable(
    ["Measured", "On"],
    [
      [
        "Date and commit",
        `${date.slice(0, 10)}, \`${commit.slice(0, 12)}\`${result.isChanged ? ", with changes" : ""}`,
      ],
      [
        "Machine",
        `${machine.cores} × ${machine.processor}, ${(machine.memoryBytes / 1e9).toFixed(0)} GB, ${machine.system}`,
      ],
      ["Node", machine.node],
      ["Load average", `${load.loadAverage.start} at the start, at most ${load.loadAverage.most}`],
      ["Other programs", load.otherCores === undefined ? "not known" : `${load.otherCores.toFixed(1)} cores`],
      ["Disturbances", disturbances.length === 0 ? "none" : disturbances.join(" ")],
    ],
  );
}

function renderTargets(result: Result): string {
  return renderTable(
    ["Verdict", "Target", "Wanted", "Measured", "Interval"],
    sortRows(listRows(result)).map((row) => [
      nameVerdict(row).toLowerCase(),
      row.what,
      row.wanted,
      row.why ?? row.measured,
      printInterval(row),
    ]),
  );
}

function renderFigures({ sections }: Result): string {
  const shown = sections.filter(({ tables }) => tables.length > 0);
  return shown
    .map(({ name, tables }) => {
      const parts = tables.map(({ title, head, rows }) => `**${title}**\n\n${renderTable(head, rows)}`);
      return [`### ${name}`, ...parts].join("\n\n");
    })
    .join("\n\n");
}
