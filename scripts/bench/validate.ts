/** Measures the time and memory of main for many small videos and for huge ones: the whole process of the bundle. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { FIXTURES_FOLDER } from "../../test/support/fixtures.ts";
import { parsePairs } from "../../test/support/runner/environment-files.ts";
import { makeSparse } from "./media-files.ts";
import { isInstalled, measurePeak, runCommand } from "./processes.ts";
import { type Contestant, takeTurns, timed } from "./rounds.ts";
import type { Bench, Section } from "./section.ts";
import { prepareStep, type Step } from "./step.ts";
import { printBytes, printCount, printIfKnown, printMs, printRatio, printTable } from "./table.ts";
import { atLeast, atMost, compare, type Target } from "./target.ts";

/** Small, valid videos. */
const SAMPLES = ["good.mp4", "good-film.mp4", "good-fragmented.mp4", "good.mov", "good-vp8.webm", "good-vp9.webm"];

/** `wanted`: how many times faster than starting ffprobe for each video. */
const RACES = [
  { videos: 200, wanted: 30, rounds: 5 },
  { videos: 1000, wanted: 20, rounds: 3 },
];

const MOST_MEMORY_BYTES = 150_000_000;

/** V8 decides when it collects garbage. Up to this ratio, memory counts as constant. */
const FLAT = 1.25;

const MEMORY_SERIES = [1, 200, 1000, 5000, 20_000];

export const benchValidate: Section = async (bench) => [
  ...(await raceFfprobe(bench)),
  ...(await measureMemory(bench)),
  ...(await measureSparse(bench)),
];

async function raceFfprobe({ folder, rounds }: Bench): Promise<Target[]> {
  const hasFfprobe = isInstalled("ffprobe");
  const rows: string[][] = [];
  const targets: Target[] = [];
  for (const race of RACES) {
    const validation = commitVideos(folder, race.videos);
    const contestants = new Map([["ours", () => timeValidation(folder, validation)]]);
    if (hasFfprobe) contestants.set("ffprobe", timeFfprobe(validation));
    const ms = await takeTurns(contestants, rounds(race.rounds));
    const [ours, ffprobe] = [ms.get("ours"), ms.get("ffprobe")];
    const ratio = compare(ffprobe, ours);
    rows.push([
      printCount(race.videos),
      printIfKnown(ours, printMs),
      printIfKnown(ffprobe, printMs),
      printIfKnown(ratio, printRatio),
    ]);
    const what = `${race.videos} small videos: faster than ffprobe -count_packets for each`;
    targets.push(atLeast(what, race.wanted, ratio, printRatio));
  }
  printTable(
    "Small videos: whole process of main",
    ["videos", "ours", "ffprobe -count_packets for each", "ratio"],
    rows,
  );
  return targets;
}

/** Starts ffprobe for each file in a shell loop, which is faster than from Node. */
function timeFfprobe({ workspace, files }: Repository): Contestant {
  const probe = "ffprobe -v error -count_packets -show_streams -show_format -of json";
  const loop = ["sh", "-c", `for file; do ${probe} "$file" >/dev/null; done`, "sh", ...files] as const;
  return timed(() => runCommand(loop, { cwd: workspace }));
}

async function measureMemory({ folder }: Bench): Promise<Target[]> {
  const peaks: (number | undefined)[] = [];
  for (const videos of MEMORY_SERIES) {
    const { command, options } = prepareValidation(folder, commitVideos(folder, videos));
    peaks.push(await measurePeak(command, folder, options));
  }
  printTable(
    "Peak memory of main",
    ["videos", "memory"],
    MEMORY_SERIES.map((videos, row) => [printCount(videos), printIfKnown(peaks[row], printBytes)]),
  );
  const [, few, many] = peaks;
  return [
    atMost("1000 small videos: memory, compared with 200", FLAT, compare(many, few), printRatio),
    ...MEMORY_SERIES.map((videos, row) =>
      atMost(`${videos} small videos: memory`, MOST_MEMORY_BYTES, peaks[row], printBytes),
    ),
  ];
}

async function measureSparse({ folder, pace }: Bench): Promise<Target[]> {
  const workspace = join(folder, "sparse");
  const place = (name: string) => join(workspace, name);
  for (const name of ["small", "huge"]) mkdirSync(place(name), { recursive: true });
  for (const name of ["1.mp4", "2.mp4"]) copyFileSync(join(FIXTURES_FOLDER, "good.mp4"), place(`small/${name}`));
  makeSparse(place("huge/1.mp4"), "before moov");
  makeSparse(place("huge/2.mp4"), "behind moov");
  const validate = (videos: string) => () => timeValidation(folder, { workspace, videos, count: 2 });
  const contestants = new Map(["small", "huge"].map((videos) => [videos, validate(videos)]));
  const ms = await takeTurns(contestants, pace(15));
  const [small = Number.NaN, huge = Number.NaN] = [ms.get("small"), ms.get("huge")];
  printTable(
    "Two videos: whole process of main",
    ["", "time"],
    [
      ["9 kB each", printMs(small)],
      ["4.4 GB each, sparse, moov at the end and at the front", printMs(huge)],
    ],
  );
  const extra = ms.difference("huge", "small");
  return [atMost("two videos of 4.4 GB, sparse: extra time compared with two small ones", 10, extra, printMs)];
}

// ---------------------------------------------------------------------------------------------------------------------
// The videos

/** `videos`: the input of that name. By default, the videos that git tracks. `count`: how many there are. */
type Validation = { workspace: string; videos?: string; count: number };

function prepareValidation(folder: string, { workspace, videos = "" }: Validation): Step {
  const inputs = { videos, "fail-on": "never" };
  return prepareStep({ bundle: "validate", workspace, inputs }, join(folder, "temp"));
}

/** Milliseconds of the whole process. It must check every video. */
async function timeValidation(folder: string, validation: Validation): Promise<number> {
  const { command, options, outputFile } = prepareValidation(folder, validation);
  const startMs = performance.now();
  await runCommand(command, options);
  const ms = performance.now() - startMs;
  const { checked } = parsePairs(readFileSync(outputFile, "utf8")).pairs;
  if (checked !== String(validation.count)) throw new Error(`Main checked ${checked} of ${validation.count} videos.`);
  return ms;
}

type Repository = Validation & { files: readonly string[] };

/** A repository that tracks `count` small videos. */
function commitVideos(folder: string, count: number): Repository {
  const workspace = join(folder, `videos-${count}`);
  const samples = Array.from({ length: count }, (_, index) => SAMPLES[index % SAMPLES.length] ?? "");
  const files = samples.map((sample, index) => `${index}${extname(sample)}`);
  if (!existsSync(workspace)) {
    mkdirSync(workspace);
    samples.forEach((sample, index) => {
      copyFileSync(join(FIXTURES_FOLDER, sample), join(workspace, files[index] ?? ""));
    });
    execFileSync("git", ["init", "--quiet"], { cwd: workspace });
    execFileSync("git", ["add", "."], { cwd: workspace });
  }
  return { workspace, count, files };
}
