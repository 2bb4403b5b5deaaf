/** Measures the time, the bytes read and the memory for one file, with this project and with other tools. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { readBare } from "./bare-reader.ts";
import { measureGrowth } from "./growth.ts";
import { makeSparse, measureIndex, repeatClips } from "./media-files.ts";
import { commandOf, PROBERS, type Prober, type ProberName, probeFile } from "./probers.ts";
import { isInstalled, measurePeak } from "./processes.ts";
import { type Turns, takeTurns, timed } from "./rounds.ts";
import type { Bench, Section } from "./section.ts";
import { printBytes, printCount, printIfKnown, printMs, printRatio, printTable } from "./table.ts";
import { atLeast, atMost, compare, type Target } from "./target.ts";

type Subject = {
  title: string;
  file: string;
  needsFfmpeg: boolean;
  make(folder: string, path: string): unknown;
  judge(figures: Figures, path: string): Target[];
};

/** Milliseconds of each tool, and the bytes that ours read. */
type Figures = { ms: Turns<ProberName>; bytesRead: number | undefined };

const SMALL = "small.mp4";
const TEN_MINUTES = 600;

/** How many times as long as a bare reader of the same boxes the probe may take, in the same process. */
const MOST_OVER_BARE = 1.5;
const BARE_ROUNDS = 9;
const NOISE_MP4 = { clips: ["noise.mp4", "tone.mp4"], seconds: TEN_MINUTES } as const;

const SUBJECTS: readonly Subject[] = [
  {
    title: "MP4 of 1 GB, 36,000 frames, moov at the end",
    file: "large.mp4",
    needsFfmpeg: true,
    make: (folder, path) => repeatClips(folder, path, NOISE_MP4),
    judge: (figures, path) => [...judgeSpeedOfMp4(figures), judgeReading(figures, path)],
  },
  {
    title: "MP4 of 63 kB",
    file: SMALL,
    needsFfmpeg: true,
    make: (folder, path) => repeatClips(folder, path, { clips: ["plain.mp4", "tone.mp4"], seconds: 4 }),
    judge: (figures, path) => [...judgeSpeedOfMp4(figures), judgeReading(figures, path)],
  },
  {
    title: "MP4 of 4.4 GB, sparse, moov at the end",
    file: "sparse-last.mp4",
    needsFfmpeg: false,
    make: (_, path) => makeSparse(path, "before moov"),
    judge: (figures, path) => [atMost("time", 10, figures.ms.figure("ours"), printMs), judgeReading(figures, path)],
  },
  {
    title: "WebM of 1 GB, 48,000 blocks",
    file: "large.webm",
    needsFfmpeg: true,
    make: (folder, path) => repeatClips(folder, path, { clips: ["noise.webm", "tone.webm"], seconds: TEN_MINUTES }),
    judge: ({ ms, bytesRead }) => [
      atLeast("faster than mediabunny", 3, ms.ratio("mediabunny", "ours"), printRatio),
      atMost("bytes read", 2_000_000, bytesRead, printBytes),
    ],
  },
];

function judgeSpeedOfMp4({ ms }: Figures): Target[] {
  const ffprobe = ms.ratio("ffprobe -count_packets", "ours");
  return [
    atLeast("faster than ffprobe -count_packets", 20, ffprobe, printRatio),
    atLeast("faster than mediabunny", 10, ms.ratio("mediabunny", "ours"), printRatio),
  ];
}

/** At most 64 kB more than the index: `moov` and, in fragmented files, every `moof`. */
function judgeReading({ bytesRead }: Figures, path: string): Target {
  return atMost("bytes read", measureIndex(path) + 64_000, bytesRead, printBytes);
}

export const benchProbe: Section = async (bench) => {
  const hasFfmpeg = isInstalled("ffmpeg");
  const programs = new Set(PROBERS.flatMap(({ program }) => program ?? []));
  const installed = new Set([...programs].filter(isInstalled));
  const probers = PROBERS.filter(({ program }) => program === undefined || installed.has(program));
  const targets: Target[] = [];
  for (const { title, file, needsFfmpeg, make, judge } of SUBJECTS) {
    if (needsFfmpeg && !hasFfmpeg) continue;
    const path = join(bench.folder, file);
    await make(bench.folder, path);
    const judged = judge(await raceProbers(bench, title, path, probers), path);
    targets.push(...judged.map((target) => ({ ...target, what: `${title}: ${target.what}` })));
  }
  if (!hasFfmpeg) return targets;
  return [...targets, await compareWithBare(bench, join(bench.folder, SMALL)), ...(await measureGrowth(bench))];
};

/** Compares the probe with a bare reader of the same boxes, by the processor time of both in this process. */
async function compareWithBare({ pace }: Bench, path: string): Promise<Target> {
  const readers = new Map<string, (path: string) => { bytesRead: number }>([
    ["ours", probeFile],
    ["a bare reader", readBare],
  ]);
  const contestants = [...readers].map(([name, read]) => [name, async () => measureReading(() => read(path))] as const);
  for (const [, run] of contestants) await run();
  const ms = await takeTurns(new Map(contestants), pace(BARE_ROUNDS));
  const ratio = ms.ratio("ours", "a bare reader");
  printTable(
    "MP4 of 63 kB: processor time in one process",
    ["", "time", "bytes read"],
    [...readers].map(([name, read]) => [name, printIfKnown(ms.get(name), printMs), printBytes(read(path).bytesRead)]),
  );
  return atMost("MP4 of 63 kB: time compared with a bare reader", MOST_OVER_BARE, ratio, printRatio);
}

const READINGS = 5000;

/** Milliseconds of processor time for one reading, with what all threads of this process do for it. */
function measureReading(read: () => unknown): number {
  const before = process.cpuUsage();
  for (let reading = 0; reading < READINGS; reading++) read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / READINGS;
}

async function raceProbers(
  { folder, pace }: Bench,
  title: string,
  path: string,
  probers: readonly Prober[],
): Promise<Figures> {
  // Afterwards, the file is in memory and the code is compiled.
  for (const { run } of probers) await run(path);
  const ms = await takeTurns(new Map(probers.map(({ name, run }) => [name, timed(() => run(path))])), pace(5));
  const rows: string[][] = [];
  let bytesRead: number | undefined;
  for (const { name, command, inspect } of probers) {
    const probed = await inspect(path);
    if (name === "ours") bytesRead = probed.bytesRead;
    rows.push([
      name,
      printIfKnown(ms.get(name), printMs),
      printIfKnown(compare(ms.get(name), ms.get("ours")), printRatio),
      printIfKnown(probed.firstMs, printMs),
      printIfKnown(probed.frames, printCount),
      printIfKnown(probed.bytesRead, printBytes),
      printIfKnown(await measurePeak(command(path), folder), printBytes),
    ]);
  }
  const base = printIfKnown(await measurePeak(commandOf("nothing", path), folder), printBytes);
  printTable(
    `${title} (${printBytes(statSync(path).size)}; Node with this code loaded: ${base})`,
    ["", "time", "ratio to ours", "first time", "frames", "bytes read", "peak memory"],
    rows,
  );
  return { ms, bytesRead };
}
