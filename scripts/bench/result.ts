/** The result of a benchmark as a file: what result.schema.json describes. Measures and prints nothing. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import type { Figure } from "./figure.ts";
import type { Load, Machine } from "./machine.ts";
import type { Table, Unit } from "./table.ts";
import type { Aim, Target } from "./target.ts";

const root = resolve(import.meta.dirname, "..", "..");

/** `date`: in ISO 8601. `isChanged`: the working tree differed from the commit. */
export type Result = {
  schema: 1;
  commit: string;
  isChanged: boolean;
  date: string;
  /** Each figure was measured only once, to try the benchmark itself. */
  isQuick: boolean;
  durationMs: number;
  machine: Machine;
  load: Load;
  sections: readonly SectionResult[];
};

/** `rows`: the targets. `tables`: the figures in the words that were printed. `error`: why it ended early. */
export type SectionResult = {
  name: string;
  durationMs: number;
  rows: readonly Row[];
  tables: readonly Table[];
  error?: string;
};

/** A target and its verdict. `wanted` and `measured` are texts. The numbers are in `bound` and `figure`, in `unit`. */
export type Row = {
  /** The section and a name that is unique in it. */
  id: string;
  what: string;
  wanted: string;
  measured: string;
  verdict: "met" | "missed" | "not measured";
  /** The wanted value lies within the interval of the figure, so another run may decide otherwise. */
  isWithinNoise: boolean;
  /** Why the figure was not measured. */
  why?: string;
  aim?: Aim;
  bound?: number;
  unit?: Unit;
  figure?: Figure;
};

/** The row of a target. `missing`: what this machine lacks, which is why a figure was not measured. */
export function createRow(section: string, target: Target, missing: readonly string[]): Row {
  const { id, what, wanted, measured, met, aim, bound, unit, figure } = target;
  const isKnown = bound !== undefined && Number.isFinite(bound);
  return {
    id: `${section}/${id ?? nameRow(what)}`,
    ...{ what, wanted, measured },
    verdict: met === undefined ? "not measured" : met ? "met" : "missed",
    isWithinNoise: isKnown && figure !== undefined && isNoise(figure, bound),
    ...(met === undefined && { why: explainGap(missing) }),
    ...(aim !== undefined && { aim }),
    ...(isKnown && { bound }),
    ...(unit !== undefined && { unit }),
    // JSON has no infinite numbers: what never came has only words.
    ...(figure !== undefined && Number.isFinite(figure.value) && { figure }),
  };
}

/** The row of a section that ended with an error. */
export function createFailure(section: string, error: string): Row {
  return {
    ...{ id: `${section}/all`, what: `everything in the section ${section}`, wanted: "no error" },
    ...{ measured: "not measured", verdict: "not measured", isWithinNoise: false, why: `It failed: ${error}` },
  };
}

function isNoise({ low, high }: Figure, bound: number): boolean {
  return low < high && low <= bound && bound <= high;
}

/** A name from words, for a target without one. */
function nameRow(what: string): string {
  return what
    .toLowerCase()
    .replaceAll(/(?<=\d)[,.](?=\d)/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function explainGap(missing: readonly string[]): string {
  return missing.length === 0 ? "This machine can't measure it." : `Missing here: ${missing.join(", ")}.`;
}

/** All rows of a result. */
export function listRows({ sections }: Result): Row[] {
  return sections.flatMap(({ rows }) => rows);
}

/** The commit of this checkout, and whether the files differ from it. */
export function describeCommit(): Pick<Result, "commit" | "isChanged"> {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  return { commit: git("rev-parse", "HEAD"), isChanged: git("status", "--porcelain") !== "" };
}

// ---------------------------------------------------------------------------------------------------------------------
// Files

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "result.schema.json"), "utf8"));
const ajv = new Ajv({ allowUnionTypes: true });
const isResult = ajv.compile<Result>(schema);

/** Writes a result to a file, or to standard output if `file` is `-`. Throws if it does not keep to the schema. */
export function saveResult(result: Result, file: string): void {
  check(result);
  const text = `${JSON.stringify(result, undefined, 2)}\n`;
  if (file === "-") process.stdout.write(text);
  else writeFileSync(file, text);
}

/** Reads a result. Throws an error with the name of the file if it is not there, or is no result. */
export function readResult(file: string): Result {
  try {
    return check(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new Error(`${file} is not a result of npm run bench -- --json FILE: ${(error as Error).message}`);
  }
}

function check(value: unknown): Result {
  if (!isResult(value)) throw new Error(ajv.errorsText(isResult.errors, { dataVar: "result" }));
  return value;
}
