/**
 * Probes two kinds of files and measures each: mutants (real files with random changes) and bombs (files that are made
 * to exhaust a reader). Fails if a file crashes the probe, takes too much time or memory, or leads to impossible facts.
 *
 * Usage: npm run fuzz [-- --runs 20000 --seed 1]
 *        npm run fuzz -- --runs 0                               only the bombs
 *        npm run fuzz -- --seed 1 --only 4711 [--out FILE]      only this mutant; also writes it to FILE
 *        npm run fuzz -- --only "a moov of 4.2 GB" [--out FILE] only this bomb
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Bomb } from "../test/support/fuzz/bomb.ts";
import { BOMBS } from "../test/support/fuzz/bombs.ts";
import { mutate } from "../test/support/fuzz/mutate.ts";
import { readSampleSeeds, readSeeds } from "../test/support/fuzz/seeds.ts";
import type { Source } from "../test/support/fuzz/source.ts";
import { printBytes, printMs, printTable } from "./bench/table.ts";
import { MOST_BYTES, MOST_MS } from "./fuzz/limits.ts";
import { type Outcome, probeAlone, probeHere } from "./fuzz/probes.ts";

/** A file over these limits is probed again: on a busy machine the same work takes twice as long. The least counts. */
const MOST_TRIES = 5;

/** By then, the functions of the probe are compiled. */
const WARM_UP_RUNS = 500;

const SHOWN = 10;

/** `name`: the value for `--only`. `from`: how the file was made. */
type Subject = { name: string; from: string; source: Source; expected?: string };

type Result = Outcome & Omit<Subject, "source">;

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    out: { type: "string" },
  },
});
const seed = Number(options.seed);
const seeds = [...readSeeds(), ...readSampleSeeds()];
const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
const rejections: unknown[] = [];
process.on("unhandledRejection", (reason) => rejections.push(reason));

try {
  const results = options.only === undefined ? fuzz(Number(options.runs)) : [again(options.only)];
  await setImmediate();
  report(results);
} finally {
  rmSync(folder, { recursive: true });
}

function fuzz(runs: number): Result[] {
  for (let run = 0; run < WARM_UP_RUNS; run++) probeHere(mutate(seeds, seed - 1, run).source);
  const results: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const { source, ...subject } = makeMutant(run);
    results.push({ ...subject, ...probeHere(source) });
  }
  // An outlier may be slow only because of the files before it. So it is probed again, in a process of its own.
  const outstanding = new Set([
    ...results.toSorted(slowestFirst).slice(0, SHOWN),
    ...results.toSorted(largestFirst).slice(0, SHOWN),
    ...results.filter((result) => listExcess(result).length > 0),
  ]);
  const mutants = results.map((result, run) => (outstanding.has(result) ? judge(makeMutant(run)) : result));
  return [...mutants, ...BOMBS.map((bomb) => judge(layBomb(bomb)))];
}

function again(name: string): Result {
  const bomb = BOMBS.find((each) => each.name === name);
  const subject = bomb === undefined ? makeMutant(Number(name)) : layBomb(bomb);
  if (options.out !== undefined) subject.source.save(options.out);
  return judge(subject);
}

function makeMutant(run: number): Subject {
  const { seed: from, steps, source } = mutate(seeds, seed, run);
  return { name: String(run), from: `${from}: ${steps.join(", ")}`, source };
}

function layBomb({ name, end, lay }: Bomb): Subject {
  return { name, from: "a bomb", source: lay(), expected: end };
}

/** Probes a file in processes of its own, and compares it with the limits. */
function judge({ source, ...subject }: Subject): Result {
  let outcome = probeAlone(source, folder);
  for (let tries = 1; tries < MOST_TRIES && listExcess(outcome).length > 0; tries++) {
    const again = probeAlone(source, folder);
    outcome = { ...again, ms: Math.min(again.ms, outcome.ms), bytes: Math.min(again.bytes, outcome.bytes) };
  }
  const { end, complaints } = outcome;
  const surprise = [undefined, end].includes(subject.expected)
    ? []
    : [`ended with ${end} instead of ${subject.expected}`];
  return { ...subject, ...outcome, complaints: [...complaints, ...surprise, ...listExcess(outcome)] };
}

function listExcess({ ms, bytes }: Outcome): string[] {
  return [
    ...(ms > MOST_MS ? [`${printMs(ms)} of processor time`] : []),
    ...(bytes > MOST_BYTES ? [`${printBytes(bytes)} of memory`] : []),
  ];
}

function slowestFirst(a: Outcome, b: Outcome): number {
  return b.ms - a.ms;
}

function largestFirst(a: Outcome, b: Outcome): number {
  return b.bytes - a.bytes;
}

function report(results: readonly Result[]): void {
  const ends = Object.entries(Object.groupBy(results, ({ end }) => end)).map(
    ([end, list = []]) => `${list.length} ${end}`,
  );
  console.log(
    `--seed ${seed}: ${results.length} files (mutants of ${seeds.length} seeds, and bombs): ${ends.join(", ")}`,
  );
  const mutants = results.filter(({ expected }) => expected === undefined);
  const bombs = results.filter(({ expected }) => expected !== undefined);
  for (const [kind, list] of Object.entries({ mutants, bombs })) {
    if (list.length === 0) continue;
    printTop(`The slowest ${kind}`, list.toSorted(slowestFirst));
    printTop(`The largest ${kind}`, list.toSorted(largestFirst));
  }
  reportFailures([
    ...results.flatMap(({ complaints, name, from }) => complaints.map((each) => `--only ${name} (${from}): ${each}`)),
    ...rejections.map((reason) => `unhandled rejection: ${reason}`),
  ]);
}

function printTop(title: string, results: readonly Result[]): void {
  const rows = results.slice(0, SHOWN).map(({ ms, wallMs, bytes, end, name, from }) => {
    return [printMs(ms), printMs(wallMs), printBytes(bytes), end, name, from];
  });
  printTable(title, ["processor", "wall", "memory", "end", "--only", "from"], rows);
}

function reportFailures(failures: readonly string[]): void {
  console.log(["", ...failures.slice(0, SHOWN)].join("\n"));
  console.log(`${failures.length} failures. The limits are ${MOST_MS} ms and ${printBytes(MOST_BYTES)} for each file.`);
  if (failures.length > 0) process.exitCode = 1;
}
