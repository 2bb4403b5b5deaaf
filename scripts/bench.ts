/**
 * Measures the speed and memory of this project next to the tools that people use today, and says which targets are
 * met. A missed target does not fail the script, because the machine may be busy with something else.
 *
 * Usage: npm run bench [-- [options] [section…]]; `npm run bench -- --help` has the sections and options
 */
import { Console } from "node:console";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { benchCommandLine } from "./bench/command-line.ts";
import { benchHostile } from "./bench/hostile.ts";
import { benchLfs } from "./bench/lfs.ts";
import { readOptions } from "./bench/options.ts";
import { benchPost } from "./bench/post.ts";
import { benchProbe } from "./bench/probe.ts";
import { printResult } from "./bench/report.ts";
import { type Result, readResult, saveResult } from "./bench/result.ts";
import { runSections } from "./bench/run.ts";
import { benchScale } from "./bench/scale.ts";
import { benchScope } from "./bench/scope.ts";
import type { Section } from "./bench/section.ts";
import { benchStart } from "./bench/start.ts";
import { benchValidate } from "./bench/validate.ts";

const SECTIONS = new Map<string, Section>([
  ["start", benchStart],
  ["validate", benchValidate],
  ["scope", benchScope],
  ["probe", benchProbe],
  ["post", benchPost],
  ["lfs", benchLfs],
  ["scale", benchScale],
  ["cli", benchCommandLine],
  ["hostile", benchHostile],
]);

const { sections, quick, json, from, against } = readOptions(process.argv.slice(2), [...SECTIONS.keys()]);
if (json === "-") globalThis.console = new Console(process.stderr);
// What can't be read or written is noticed before minutes of measuring.
const saved = from === undefined ? undefined : read(from);
const earlier = against.map(read);
if (!existsSync(join(import.meta.dirname, "..", "dist"))) fail("dist/ is missing. Run `npm run build` first.");
if (json !== undefined && !existsSync(dirname(json))) fail(`${dirname(json)} is not there`);
const chosen = new Map([...SECTIONS].filter(([name]) => sections.includes(name)));
const result = saved ?? (await runSections(chosen, quick, makeFolder()));
printResult(result, earlier);
if (json !== undefined) saveResult(result, json);
if (result.sections.some(({ error }) => error !== undefined)) process.exitCode = 1;

function read(file: string): Result {
  try {
    return readResult(file);
  } catch (error) {
    return fail((error as Error).message);
  }
}

function fail(problem: string): never {
  console.error(`error: ${problem}`);
  process.exit(1);
}

/** A folder that goes with the process, also if somebody stops it: there may be gigabytes in it. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ] as const)
    process.once(signal, () => process.exit(128 + number));
  return folder;
}
