/** Prints a result: what is worst comes first. Measures nothing. */
import { type Change, compareResults } from "./against.ts";
import { listDisturbances, printMachine } from "./machine.ts";
import { listRows, type Result, type Row } from "./result.ts";
import { printerOf, printTable } from "./table.ts";

/** Prints the targets, after what may make them unreliable; then what has changed since earlier results, if any. */
export function printResult(result: Result, earlier: readonly Result[]): void {
  console.log(`\n${[...listWarnings(result), printMachine(result.machine, result.load)].join("\n")}`);
  printTargets(listRows(result));
  if (earlier.length > 0) printChanges(result, earlier);
  const parts = result.sections.map(({ name, durationMs }) => `${name} ${printMinutes(durationMs)}`);
  console.log(`\n${countVerdicts(listRows(result))}`);
  console.log(`Took ${printMinutes(result.durationMs)} minutes (${parts.join(", ")}).`);
}

function listWarnings(result: Result): string[] {
  const disturbances = listDisturbances(result.machine, result.load);
  return [
    ...(disturbances.length > 0
      ? [`WARNING: The machine was busy. ${disturbances.join(" ")} Measure again when it is quiet.`]
      : []),
    ...(result.isQuick ? ["WARNING: Everything was measured only once (--quick). The figures say little."] : []),
  ];
}

const VERDICTS: readonly (readonly [shown: string, is: (row: Row) => boolean])[] = [
  ["MISSED", ({ verdict, isWithinNoise }) => verdict === "missed" && !isWithinNoise],
  ["MISSED, within noise", ({ verdict }) => verdict === "missed"],
  ["NOT MEASURED", ({ verdict }) => verdict === "not measured"],
  ["MET, within noise", ({ isWithinNoise }) => isWithinNoise],
  ["MET", () => true],
];

/** How a verdict is shown, and its place: the worst is 0. */
function rank(row: Row): { shown: string; place: number } {
  const place = VERDICTS.findIndex(([, is]) => is(row));
  return { shown: VERDICTS[place]?.[0] ?? "", place };
}

/** The rows with the worst verdict first. Equal ones keep their order. */
export function sortRows(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => rank(one).place - rank(other).place);
}

/** The verdict of a row, and how sure it is. */
export function nameVerdict(row: Row): string {
  return rank(row).shown;
}

function printTargets(rows: readonly Row[]): void {
  printTable(
    "Targets",
    ["", "target", "wanted", "measured", "interval", "rounds"],
    sortRows(rows).map((row) => [
      nameVerdict(row),
      row.what,
      row.wanted,
      row.why ?? row.measured,
      printInterval(row),
      row.figure === undefined ? "" : String(row.figure.rounds),
    ]),
  );
}

/** Where the true median lies. Empty if the figure was measured once. */
export function printInterval({ figure, unit }: Row): string {
  if (figure === undefined || figure.low === figure.high) return "";
  const print = printerOf(unit ?? "number");
  const [low, high] = [print(figure.low), print(figure.high)];
  const [, after = ""] = / .*$/.exec(high) ? high.split(" ") : [];
  return `${low.endsWith(` ${after}`) ? low.slice(0, -1 - after.length) : low} to ${high}`;
}

function countVerdicts(rows: readonly Row[]): string {
  const count = (wanted: Row["verdict"]) => rows.filter(({ verdict }) => verdict === wanted).length;
  return `${rows.length} targets: ${count("missed")} missed, ${count("not measured")} not measured, ${count("met")} met.`;
}

function printMinutes(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

// ---------------------------------------------------------------------------------------------------------------------
// Changes

const CHANGES: readonly Change["kind"][] = ["worse", "better", "gone", "new", "unknown", "same"];

function printChanges(now: Result, earlier: readonly Result[]): void {
  for (const warning of listDifferences(now, earlier)) console.log(`\nWARNING: ${warning}`);
  const changes = compareResults(now, earlier).sort(
    (one, other) => CHANGES.indexOf(one.kind) - CHANGES.indexOf(other.kind),
  );
  printTable(
    `Compared with ${earlier.map(nameResult).join(", ")}`,
    ["", "target", "earlier", "interval", "now", "interval", "change"],
    changes.map(({ kind, now: row, earlier: before }) => [
      kind === "same" ? "" : kind.toUpperCase(),
      row?.what ?? before?.what ?? "",
      printValue(before),
      before === undefined ? "" : printInterval(before),
      printValue(row),
      row === undefined ? "" : printInterval(row),
      printChange(before, row),
    ]),
  );
}

function nameResult({ commit, isChanged, date }: Result): string {
  return `${commit.slice(0, 8)}${isChanged ? " with changes" : ""} (${date.slice(0, 16).replace("T", " ")})`;
}

function printValue(row: Row | undefined): string {
  if (row === undefined) return "";
  return row.figure === undefined ? "not measured" : printerOf(row.unit ?? "number")(row.figure.value);
}

function printChange(before: Row | undefined, now: Row | undefined): string {
  if (before?.figure === undefined || now?.figure === undefined || before.figure.value === 0) return "";
  const percent = 100 * (now.figure.value / before.figure.value - 1);
  return `${percent < 0 ? "−" : "+"}${Math.abs(percent).toFixed(1)} %`;
}

/** Why two results may differ without any change of the code. */
function listDifferences(now: Result, earlier: readonly Result[]): string[] {
  const nameMachine = ({ machine }: Result) => `${machine.cores} × ${machine.processor}, Node ${machine.node}`;
  const others = [...new Set(earlier.map(nameMachine))].filter((name) => name !== nameMachine(now));
  return [
    ...others.map((name) => `An earlier result is from another machine (${name}).`),
    ...(earlier.some(({ isQuick }) => isQuick) ? ["An earlier result was measured only once (--quick)."] : []),
  ];
}
