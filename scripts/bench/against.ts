/** Compares a result with earlier ones, row by row. Measures and prints nothing. */
import { type Figure, median } from "./figure.ts";
import { listRows, type Result, type Row } from "./result.ts";

/**
 * What became of a row. `same`: the difference is within the noise. `unknown`: one of both was not measured.
 * `now` or `earlier` is absent if the row is in the other result only.
 */
export type Change = {
  now?: Row;
  earlier?: Row;
  kind: "worse" | "better" | "same" | "new" | "gone" | "unknown";
};

/**
 * The changes from earlier results to this one. Several earlier results count as one, whose interval holds all of
 * theirs: what differs between them is noise, too.
 */
export function compareResults(now: Result, earlier: readonly Result[]): Change[] {
  const before = Map.groupBy(earlier.flatMap(listRows), ({ id }) => id);
  const names = new Set(now.sections.map(({ name }) => name));
  const rows = listRows(now);
  const ids = new Set(rows.map(({ id }) => id));
  // A section that did not run this time says nothing about its rows.
  const gone = [...before].filter(([id]) => !ids.has(id) && names.has(id.split("/")[0] ?? ""));
  return [
    ...rows.map((row) => compareRow(row, pool(before.get(row.id) ?? []))),
    ...gone.map(([, all]): Change => ({ ...withEarlier(pool(all)), kind: "gone" })),
  ];
}

function withEarlier(earlier: Row | undefined): Pick<Change, "earlier"> {
  return earlier === undefined ? {} : { earlier };
}

/** One row of several runs: the last one's words, the median of the values, and all of the intervals. */
function pool(rows: readonly Row[]): Row | undefined {
  const last = rows.findLast(({ figure }) => figure !== undefined) ?? rows.at(-1);
  const figures = rows.flatMap(({ figure }) => figure ?? []);
  if (last === undefined || figures.length === 0) return last;
  const figure = {
    value: median(figures.map(({ value }) => value)),
    low: Math.min(...figures.map(({ low }) => low)),
    high: Math.max(...figures.map(({ high }) => high)),
    rounds: figures.reduce((sum, { rounds }) => sum + rounds, 0),
  };
  return { ...last, figure };
}

function compareRow(now: Row, earlier: Row | undefined): Change {
  if (earlier === undefined) return { now, kind: "new" };
  if (now.figure === undefined || earlier.figure === undefined) return { now, earlier, kind: "unknown" };
  const [one, other] = [widen(now.figure, now), widen(earlier.figure, earlier)];
  if (one.low <= other.high && other.low <= one.high) return { now, earlier, kind: "same" };
  const isMore = now.figure.value > earlier.figure.value;
  return { now, earlier, kind: isMore === (now.aim === "at least") ? "better" : "worse" };
}

/** Between two runs, medians of the same code differ by this share, though the intervals of each are narrower. */
const DRIFT = 0.01;

/** By how much a value that was measured only once may be off. */
const UNKNOWN_NOISE = 0.05;

/** The interval of a figure with the noise that its rounds do not show. Counts have none. */
function widen({ value, low, high, rounds }: Figure, { unit }: Row): Pick<Figure, "low" | "high"> {
  if (unit === "count") return { low, high };
  const margin = Math.abs(value) * (rounds > 1 ? DRIFT : UNKNOWN_NOISE);
  return { low: Math.min(low, value - margin), high: Math.max(high, value + margin) };
}
