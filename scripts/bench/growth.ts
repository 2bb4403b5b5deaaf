/** Measures how the cost of a probe grows when the amount of data doubles. */
import { join } from "node:path";
import { type Clip, measureIndex, repeatClips } from "./media-files.ts";
import { commandOf, READERS } from "./probers.ts";
import { measurePeak } from "./processes.ts";
import { median, takeTurns, timed } from "./rounds.ts";
import type { Bench } from "./section.ts";
import { printBytes, printCount, printIfKnown, printMs, printRatio, printTable } from "./table.ts";
import { atMost, compare, type Target } from "./target.ts";

/** Files that each have twice as many of `what` as the file before. There is one for each frame. */
type Series = { what: string; clip: Clip; flags?: string; smallest: number };

const SERIES: readonly Series[] = [
  { what: "frames, all in one run of stts", clip: "still.mp4", smallest: 18_000 },
  { what: "frames, each a run of ctts", clip: "reordered.mp4", smallest: 18_000 },
  {
    what: "fragments, each of one frame",
    clip: "still.mp4",
    flags: "-movflags frag_every_frame+empty_moov+default_base_moof",
    smallest: 2_000,
  },
];

const DOUBLINGS = 3;
const FRAMES_PER_SECOND = 60;

/** Twice as much data should take twice as long. On a shared machine it can look like more, but not like four times. */
const MOST_GROWTH = 2.5;

/** Allows for garbage that is not collected yet: the size of V8's young generation, and the error of its measure. */
const MEMORY_TOLERANCE_BYTES = 16_000_000;

type Figures = { count: number; ms: number; index: number; memory: number | undefined };

export async function measureGrowth(bench: Bench): Promise<Target[]> {
  const targets: Target[] = [];
  for (const series of SERIES) {
    const figures = await measureSeries(bench, series);
    printSeries(series.what, figures);
    targets.push(...judge(series.what, figures));
  }
  return targets;
}

async function measureSeries(
  { folder, rounds }: Bench,
  { what, clip, flags = "", smallest }: Series,
): Promise<Figures[]> {
  const counts = Array.from({ length: DOUBLINGS + 1 }, (_, doublings) => smallest * 2 ** doublings);
  const paths = new Map<string, number>();
  for (const count of counts) {
    const path = join(folder, `${what.replaceAll(/\W+/g, "-")}-${count}.mp4`);
    await repeatClips(folder, path, { clips: [clip], seconds: count / FRAMES_PER_SECOND, flags });
    await READERS.ours(path);
    paths.set(path, count);
  }
  const contestants = new Map([...paths.keys()].map((path) => [path, timed(() => READERS.ours(path))]));
  const ms = await takeTurns(contestants, rounds(5));
  const figures: Figures[] = [];
  for (const [path, count] of paths) {
    const base = await measurePeak(commandOf("nothing", path), folder);
    const peak = await measurePeak(commandOf("ours", path), folder);
    const memory = base === undefined || peak === undefined ? undefined : peak - base;
    figures.push({ count, ms: ms.get(path) ?? Number.NaN, index: measureIndex(path), memory });
  }
  return figures;
}

/** The time of each file divided by the time of the file before. */
function listGrowth(figures: readonly Figures[]): (number | undefined)[] {
  return figures.map(({ ms }, row) => compare(ms, figures[row - 1]?.ms));
}

function printSeries(what: string, figures: readonly Figures[]): void {
  const growth = listGrowth(figures);
  const rows = figures.map(({ count, ms, index, memory }, row) => [
    printCount(count),
    printMs(ms),
    printIfKnown(growth[row], printRatio),
    `${((ms * 1e6) / count).toFixed(1)} ns`,
    printBytes(index),
    printIfKnown(memory, printBytes),
  ]);
  printTable(
    `Doubling: ${what}`,
    ["count", "time", "ratio to previous", "time each", "moov and moofs", "memory above Node"],
    rows,
  );
}

function judge(what: string, figures: readonly Figures[]): Target[] {
  const growth = median(listGrowth(figures).filter((each) => each !== undefined));
  const largest = figures.at(-1);
  const beyondIndex = largest?.memory === undefined ? undefined : largest.memory - largest.index;
  return [
    atMost(`time for twice as many ${what}`, MOST_GROWTH, growth, printRatio),
    atMost(`memory beyond the index for any number of ${what}`, MEMORY_TOLERANCE_BYTES, beyondIndex, printBytes),
  ];
}
