/** What machine measured, and what else ran on it meanwhile. Measures nothing of this project. */
import { readFileSync } from "node:fs";
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from "node:os";
import { median } from "./figure.ts";
import { printMs } from "./table.ts";

/** `cores`: those that this process may use. */
export type Machine = { node: string; system: string; processor: string; cores: number; memoryBytes: number };

/** What other programs did to the measurements. */
export type Load = {
  /** The load average of one minute: when the benchmark started, at most between sections, and at its end. */
  loadAverage: { start: number; most: number; end: number };
  /** How many cores other programs kept busy on average, with what a hypervisor took. Absent where Linux is not. */
  otherCores?: number;
  /** How long the same loop took each time, in milliseconds. A quiet machine always takes about as long. */
  loopMs: { least: number; median: number; most: number };
};

export function describeMachine(): Machine {
  return {
    node: process.version,
    system: `${platform()} ${arch()}`,
    processor: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryBytes: totalmem(),
  };
}

/** Looks at the machine whenever `look` is called. */
export type Watch = { look(): void; end(): Load };

export function watchMachine(): Watch {
  // The first runs of the loop are not compiled yet.
  for (let run = 0; run < LOOKS; run++) timeLoop();
  const start = { ms: performance.now(), ticks: readTicks() };
  const averages: number[] = [];
  const loops: number[] = [];
  const look = () => {
    averages.push(readLoadAverage());
    for (let run = 0; run < LOOKS; run++) loops.push(timeLoop());
  };
  look();
  return {
    look,
    end() {
      const seconds = (performance.now() - start.ms) / 1000;
      const otherCores = countOthers(start.ticks, readTicks(), seconds);
      look();
      const [first = Number.NaN, last = Number.NaN] = [averages[0], averages.at(-1)];
      return {
        loadAverage: { start: first, most: Math.max(...averages), end: last },
        ...(otherCores !== undefined && { otherCores }),
        loopMs: { least: Math.min(...loops), median: median(loops), most: Math.max(...loops) },
      };
    },
  };
}

function readLoadAverage(): number {
  return Number((loadavg()[0] ?? Number.NaN).toFixed(2));
}

/** Runs of the loop each time, so that one moment does not decide. */
const LOOKS = 5;

const LOOP_STEPS = 20_000_000;

function timeLoop(): number {
  const startMs = performance.now();
  let state = 1;
  for (let step = 0; step < LOOP_STEPS; step++) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
  // The state is used, so that no compiler takes the loop away.
  return performance.now() - startMs + (state === 0 ? 1e-9 : 0);
}

/** Processor time in hundredths of a second: of all programs since the start of the system, and of this process. */
type Ticks = { all: number; own: number };

const TICKS_PER_SECOND = 100;

/** From `/proc/stat` and `/proc/self/stat` (proc(5)). `undefined` on other systems. */
function readTicks(): Ticks | undefined {
  try {
    const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0, steal = 0] = pickNumbers(
      /^cpu +(.*)$/m.exec(readFileSync("/proc/stat", "utf8"))?.[1],
    );
    // After the name in parentheses, fields 14 to 17 are the times of the process and of the children that have ended.
    const own = pickNumbers(/^.*\) \S (.*)$/s.exec(readFileSync("/proc/self/stat", "utf8"))?.[1]).slice(10, 14);
    const sum = (ticks: readonly number[]) => ticks.reduce((total, each) => total + each, 0);
    return { all: sum([user, nice, system, irq, softIrq, steal]), own: sum(own) };
  } catch {
    return undefined;
  }
}

function pickNumbers(text = ""): number[] {
  return text.trim().split(" ").map(Number);
}

function countOthers(start: Ticks | undefined, end: Ticks | undefined, seconds: number): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const ticks = end.all - start.all - (end.own - start.own);
  return Math.max(0, ticks / TICKS_PER_SECOND / seconds);
}

/** Beyond these, a reader should measure again. */
const MOST_OTHERS = 0.1;
const MOST_DELAY = 1.1;

/** Why the figures may be off, in sentences. None if the machine was quiet. */
export function listDisturbances({ cores }: Machine, { otherCores, loopMs }: Load): string[] {
  const delay = loopMs.median / loopMs.least;
  return [
    ...(otherCores !== undefined && otherCores > MOST_OTHERS * cores
      ? [`Other programs kept ${otherCores.toFixed(1)} of ${cores} cores busy.`]
      : []),
    ...(delay > MOST_DELAY
      ? [`The same loop took ${printMs(loopMs.median)} at the median, but ${printMs(loopMs.least)} at best.`]
      : []),
  ];
}

/** The machine and its load in two lines. */
export function printMachine(machine: Machine, load: Load): string {
  const { start, most, end } = load.loadAverage;
  const others = load.otherCores === undefined ? "" : `; other programs: ${load.otherCores.toFixed(1)} cores`;
  const { least, median: middle, most: longest } = load.loopMs;
  return [
    `Node ${machine.node}, ${machine.system}, ${machine.cores} × ${machine.processor}.`,
    `Load average: ${start} at the start, at most ${most}, ${end} at the end${others}; ` +
      `a fixed loop: ${printMs(middle)} (${printMs(least)} to ${printMs(longest)}).`,
  ].join("\n");
}
