/** Measures the time and memory of main for many small videos and for huge ones: the whole process of the bundle. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { FIXTURES_FOLDER } from "../../test/support/fixtures.ts";
import { parsePairs } from "../../test/support/runner/environment-files.ts";
import { makeSparse } from "./media-files.ts";
import { type Command, measureProcessor, measureUse, type ProcessOptions, runCommand } from "./processes.ts";
import { takeTurns } from "./rounds.ts";
import type { Bench, Section } from "./section.ts";
import { prepareStep, type Step } from "./step.ts";
import { printBytes, printCount, printIfKnown, printMs, printRatio, printTable } from "./table.ts";
import { atLeast, atMost, compare, type Target } from "./target.ts";

/** Small, valid videos. */
const SAMPLES = ["good.mp4", "good-film.mp4", "good-fragmented.mp4", "good.mov", "good-vp8.webm", "good-vp9.webm"];

const RACE_VIDEOS = 1000;
const RACE_ROUNDS = 5;

/** How many times less processor time main takes than a process that runs mediabunny over the same files. */
const WANTED_RATIO = 2.2;

const MOST_MEMORY_BYTES = 150_000_000;

const SERIES = [1, 1000, 10_000, 50_000];

/** Time is linear. More than this is not noise. */
const MOST_GROWTH = 1.2;

export const benchValidate: Section = async (bench) => [
  ...(await raceMediabunny(bench)),
  ...(await measureSeries(bench)),
  ...(await measureSparse(bench)),
];

async function raceMediabunny({ folder, pace }: Bench): Promise<Target[]> {
  const repository = commitVideos(folder, RACE_VIDEOS);
  const takes = async (command: Command, options: ProcessOptions) =>
    (await measureProcessor(command, folder, options)) ?? Number.NaN;
  const contestants = new Map([
    [
      "ours",
      async () => {
        const { command, options, outputFile } = prepareValidation(folder, repository);
        const ms = await takes(command, options);
        checkCount(outputFile, repository.count);
        return ms;
      },
    ],
    ["mediabunny", () => takes(commandOfMediabunny(repository), { cwd: import.meta.dirname })],
  ]);
  const ms = await takeTurns(contestants, pace(RACE_ROUNDS));
  const [ours = Number.NaN, mediabunny = Number.NaN] = [ms.get("ours"), ms.get("mediabunny")];
  const ratio = ms.ratio("mediabunny", "ours");
  printTable(
    `${RACE_VIDEOS} small videos: processor time of whole processes`,
    ["main", "mediabunny", "ratio"],
    [[printMs(ours), printMs(mediabunny), printIfKnown(ratio?.value, printRatio)]],
  );
  const what = `${RACE_VIDEOS} small videos: faster than mediabunny in one process`;
  return [atLeast(what, WANTED_RATIO, Number.isNaN(ratio) ? undefined : ratio, printRatio)];
}

/** Reads the facts that the rules need, with mediabunny's own source. Types would first have to be stripped. */
const MEDIABUNNY = `
  import { ALL_FORMATS, FilePathSource, Input } from "mediabunny";
  for (const path of process.argv.slice(1)) {
    const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
    const track = await input.getPrimaryVideoTrack();
    const seconds = await input.computeDuration();
    const { packetCount, averagePacketRate } = await track.computePacketStats();
    const facts = [seconds, packetCount, averagePacketRate, track.codec, track.displayWidth, track.displayHeight];
    if (facts.some((fact) => !fact)) throw new Error(path);
    input.dispose();
  }`;

function commandOfMediabunny({ workspace, files }: Repository): Command {
  const paths = files.map((file) => join(workspace, file));
  return [process.execPath, "--input-type=module", "--eval", MEDIABUNNY, ...paths];
}

async function measureSeries({ folder }: Bench): Promise<Target[]> {
  const uses: Awaited<ReturnType<typeof measureUse>>[] = [];
  for (const videos of SERIES) {
    const { command, options } = prepareValidation(folder, commitVideos(folder, videos));
    uses.push(await measureUse(command, folder, options));
  }
  const forEach = SERIES.map((videos, row) => (uses[row]?.processorMs ?? Number.NaN) / videos);
  printTable(
    "Memory and processor time of main",
    ["videos", "memory", "time for each"],
    SERIES.map((videos, row) => [
      printCount(videos),
      printIfKnown(uses[row]?.peakBytes, printBytes),
      printIfKnown(uses[row] && forEach[row], printMs),
    ]),
  );
  const [most = 0, fewer = 0] = SERIES.toReversed();
  const [slow, fast] = forEach.toReversed();
  return [
    atMost(`${printCount(most)} small videos: memory`, MOST_MEMORY_BYTES, uses.at(-1)?.peakBytes, printBytes),
    atMost(
      `${printCount(most)} small videos: processor time for each, compared with ${printCount(fewer)}`,
      MOST_GROWTH,
      compare(slow, fast),
      printRatio,
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
  checkCount(outputFile, validation.count);
  return ms;
}

function checkCount(outputFile: string, count: number): void {
  const { checked } = parsePairs(readFileSync(outputFile, "utf8")).pairs;
  if (checked !== String(count)) throw new Error(`Main checked ${checked} of ${count} videos.`);
}

type Repository = Validation & { files: readonly string[] };

/** A repository that tracks `count` small videos. */
function commitVideos(folder: string, count: number): Repository {
  const workspace = join(folder, `videos-${count}`);
  const samples = Array.from({ length: count }, (_, index) => SAMPLES[index % SAMPLES.length] ?? "");
  const files = samples.map((sample, index) => `${index}${extname(sample)}`);
  if (!existsSync(workspace)) {
    mkdirSync(workspace);
    execFileSync("git", ["init", "--quiet"], { cwd: workspace });
    // Links to one file each: tens of thousands would fill the disk, and main reads each by its name.
    const originals = join(workspace, ".git", "samples");
    mkdirSync(originals);
    for (const sample of SAMPLES) copyFileSync(join(FIXTURES_FOLDER, sample), join(originals, sample));
    samples.forEach((sample, index) => {
      linkSync(join(originals, sample), join(workspace, files[index] ?? ""));
    });
    execFileSync("git", ["add", "."], { cwd: workspace });
  }
  return { workspace, count, files };
}
