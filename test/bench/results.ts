/** Makes results of the benchmark as their file has them. */
import { createRow, type Result, type Row } from "../../scripts/bench/result.ts";
import { printRatio } from "../../scripts/bench/table.ts";
import { atMost } from "../../scripts/bench/target.ts";

const QUIET = {
  loadAverage: { start: 0.1, most: 1.2, end: 1 },
  otherCores: 0,
  loopMs: { least: 20, median: 20, most: 21 },
};

/** A result of one section, `start`, on a quiet machine. `changes`: what else differs. */
export function makeResult(rows: readonly Row[], changes: Partial<Result> = {}): Result {
  return {
    schema: 1,
    commit: "0123456789abcdef0123456789abcdef01234567",
    isChanged: false,
    date: "2026-01-02T03:04:05.678Z",
    isQuick: false,
    durationMs: 61_000,
    machine: { node: "v24.0.0", system: "linux x64", processor: "Test", cores: 2, memoryBytes: 8e9 },
    load: QUIET,
    sections: [{ name: "start", durationMs: 60_000, rows, tables: [] }],
    ...changes,
  };
}

/** The row of a ratio that may be 2 at most. Its interval reaches to `low` and `high`. */
export function makeRow(id: string, value: number, low = value, high = value): Row {
  const figure = { value, low, high, rounds: low < high ? 9 : 1 };
  return createRow("start", atMost(`the time of ${id}`, 2, figure, printRatio, id), []);
}
