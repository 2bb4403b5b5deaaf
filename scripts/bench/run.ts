/** Runs the sections one after the other within the time that a benchmark may take. Prints no result. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describeMachine, watchMachine } from "./machine.ts";
import { takeMissing } from "./processes.ts";
import { createFailure, createRow, describeCommit, type Result, type Row, type SectionResult } from "./result.ts";
import type { Pace } from "./rounds.ts";
import type { Bench, Section } from "./section.ts";
import { takeTables } from "./table.ts";

/** For all sections together. What a section leaves of its share, the next ones get. */
const BUDGET_MS = 205_000;

/**
 * Measures these sections. `isQuick`: everything only once. `top`: an empty folder, which is empty again afterwards.
 */
export async function runSections(
  sections: ReadonlyMap<string, Section>,
  isQuick: boolean,
  top: string,
): Promise<Result> {
  const about = { ...describeCommit(), date: new Date().toISOString(), machine: describeMachine() };
  const startMs = performance.now();
  const watch = watchMachine();
  const results: SectionResult[] = [];
  for (const [name, measure] of sections) {
    const leftMs = Math.max(0, startMs + BUDGET_MS - performance.now());
    const bench = openSection(join(top, name), isQuick, leftMs / (sections.size - results.length));
    results.push(await runSection(name, measure, bench));
    rmSync(bench.folder, { recursive: true });
    watch.look();
  }
  return {
    schema: 1,
    ...about,
    isQuick,
    durationMs: performance.now() - startMs,
    load: watch.end(),
    sections: results,
  };
}

function openSection(folder: string, isQuick: boolean, budgetMs: number): Bench {
  mkdirSync(folder);
  const endMs = performance.now() + budgetMs;
  const isLate = () => performance.now() > endMs;
  return {
    folder,
    rounds: (usual) => (isQuick ? 1 : isLate() ? Math.min(usual, FEWEST_WHEN_LATE) : usual),
    pace: (usual): Pace => ({
      ...(isQuick ? { least: 1, most: 1 } : { least: countLeast(usual), most: 2 * usual }),
      isLate,
    }),
  };
}

/** With three rounds, one that was disturbed does not decide. */
const FEWEST_WHEN_LATE = 3;

/** With six rounds, a figure has an interval. */
const FEWEST_ROUNDS = 6;

function countLeast(usual: number): number {
  return Math.min(usual, Math.max(FEWEST_ROUNDS, Math.ceil(usual / 2)));
}

/** A section that fails is a row that was not measured, and the others run. */
async function runSection(name: string, measure: Section, bench: Bench): Promise<SectionResult> {
  takeMissing();
  takeTables();
  const startMs = performance.now();
  const rows = await measureRows(name, measure, bench);
  return { name, durationMs: performance.now() - startMs, ...rows, tables: takeTables() };
}

async function measureRows(
  name: string,
  measure: Section,
  bench: Bench,
): Promise<Pick<SectionResult, "rows" | "error">> {
  try {
    const targets = await measure(bench);
    const missing = takeMissing();
    const rows = targets.map((target) => createRow(name, target, missing));
    const twice = findTwice(rows);
    if (twice !== undefined) throw new Error(`Two targets are called ${twice}. Give one of them another id.`);
    return { rows };
  } catch (error) {
    console.error(error);
    const { message } = error as Error;
    return { rows: [createFailure(name, message)], error: message };
  }
}

function findTwice(rows: readonly Row[]): string | undefined {
  const ids = rows.map(({ id }) => id);
  return ids.find((id, at) => ids.indexOf(id) !== at);
}
