/** Shares a million videos in Git LFS among 50 jobs on paper, and measures what one of them takes for real. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openParts } from "../../src/sources/workspace/shard.ts";
import { startLfsServer } from "../../test/support/lfs-server.ts";
import { addShortVideos, type Clone, createClone, prepareMain } from "./lfs-clone.ts";
import { runCommand } from "./processes.ts";
import type { Section } from "./section.ts";
import { printBytes, printCount, printMs, printRatio, printTable } from "./table.ts";
import { atMost, type Target } from "./target.ts";

const VIDEOS = 1_000_000;
const JOBS = 50;
/** `max-parallel` of the matrix, as the README advises. */
const JOBS_AT_ONCE = 30;
const LATENCY_MS = 50;
const AT_ONCE = 8;
const BATCH_OBJECTS = 100;

/** Requests for one video: a short one, an MP4 with its index at the end, and one with its index first. */
const LAYOUTS = new Map([
  ["short videos", 1],
  ["MP4, index last", 3],
  ["MP4, index first", 4],
]);

/** GitHub's limits: a job, calls for Git LFS of one user a minute, and what the command `report` joins. */
const JOB_LIMIT_MS = 6 * 3_600_000;
const LFS_CALLS_A_MINUTE = 3000;
const JOINED_LIMIT_BYTES = 64 * 2 ** 20;

/** Debian's package `time`. */
const GNU_TIME = "/usr/bin/time";

/** So many that garbage counts little, and a latency at which that does not take long. */
const REAL_VIDEOS = 3000;
const REAL_LATENCY_MS = 5;

export const benchScale: Section = async ({ folder }) => {
  const parts = await share();
  if (!existsSync(GNU_TIME)) {
    console.log(`${GNU_TIME} is not installed. Skipped what needs it.`);
    return parts.targets;
  }
  const real = await measurePart(folder);
  return [...parts.targets, ...printJobs(parts.most, real), ...printReports(parts.most, real)];
};

// ---------------------------------------------------------------------------------------------------------------------
// On paper

/** Counts the videos of each job, and their bytes. As with real ones, a few are many times larger than most. */
async function share(): Promise<{ most: number; targets: Target[] }> {
  const findPart = await openParts(JOBS);
  const counts = new Float64Array(JOBS);
  const bytes = new Float64Array(JOBS);
  const random = createRandom();
  const before = process.cpuUsage();
  for (let video = 0; video < VIDEOS; video++) {
    const path = `videos/campaign-${video % 977}/${String(video).padStart(7, "0")}.mp4`;
    const part = findPart(path) - 1;
    counts[part] = (counts[part] ?? 0) + 1;
    bytes[part] = (bytes[part] ?? 0) + 20_000_000 * Math.exp(1.2 * random());
  }
  const { user, system } = process.cpuUsage(before);
  const rows = [
    ["videos", ...describeSpread(counts, printCount)],
    ["bytes", ...describeSpread(bytes, printBytes)],
  ];
  printTable(`${VIDEOS} videos in ${JOBS} jobs by 'shard'`, ["", "smallest", "largest", "ratio"], rows);
  console.log(`Each job looks at all names, which takes ${printMs((user + system) / 1000)} of processor time.`);
  return {
    most: Math.max(...counts),
    targets: [
      atMost("scale: videos of the largest part", 1.1, Math.max(...counts) / Math.min(...counts), printRatio),
      atMost("scale: bytes of the largest part", 1.2, Math.max(...bytes) / Math.min(...bytes), printRatio),
    ],
  };
}

function describeSpread(figures: Float64Array, print: (figure: number) => string): string[] {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  return [print(Math.round(least)), print(Math.round(most)), printRatio(most / least)];
}

/** Numbers of a normal distribution (Box and Muller), the same in every run. */
function createRandom(): () => number {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
}

/** What a job with `most` videos takes, and what all jobs together request, if the network decides. */
function printJobs(most: number, { ownMs }: Real): Target[] {
  const targets: Target[] = [];
  const rows = [...LAYOUTS].map(([what, requests]) => {
    const ms = most * Math.max((requests * LATENCY_MS) / AT_ONCE, ownMs);
    const batches = Math.ceil(most / BATCH_OBJECTS) * JOBS;
    const callsAMinute = (JOBS_AT_ONCE * batches) / JOBS / (ms / 60_000);
    targets.push(
      atMost(`scale, ${what}: time of a job`, JOB_LIMIT_MS, ms, printMs),
      atMost(
        `scale, ${what}: batch calls a minute, ${JOBS_AT_ONCE} jobs at once`,
        LFS_CALLS_A_MINUTE,
        callsAMinute,
        printRounded,
      ),
    );
    return [what, printCount(requests * most), printMs(ms), printCount(batches), printRounded(callsAMinute)];
  });
  const head = ["", "reads of a job", "time of a job", "batch calls, all jobs", `a minute, ${JOBS_AT_ONCE} at once`];
  printTable(`The largest job, at ${LATENCY_MS} ms a request and ${AT_ONCE} at once`, head, rows);
  return targets;
}

function printRounded(figure: number): string {
  return printCount(Math.round(figure));
}

// ---------------------------------------------------------------------------------------------------------------------
// For real

/** What each video takes: processor time and bytes of the report. */
type Real = { ownMs: number; reportBytes: number };

/** Runs main on short videos, and on twice as many: what the second half takes is what each video takes. */
async function measurePart(folder: string): Promise<Real> {
  const server = await startLfsServer({ latencyMs: REAL_LATENCY_MS });
  try {
    const pointers = addShortVideos(server, REAL_VIDEOS);
    const half = await runMain(await createClone(folder, "half", server, pointers.slice(0, REAL_VIDEOS / 2)));
    server.requests.length = 0;
    const whole = await runMain(await createClone(folder, "whole", server, pointers));
    const each = (some: number, more: number) => (more - some) / (REAL_VIDEOS / 2);
    const real = {
      ownMs: each(half.processorMs, whole.processorMs),
      reportBytes: each(half.reportBytes, whole.reportBytes),
    };
    const requests = server.requests.length / REAL_VIDEOS;
    printTable(
      `One short video among ${REAL_VIDEOS}, through the bundle`,
      ["requests", "processor time", "report", "memory of the process"],
      [
        [
          requests.toFixed(2),
          printMs(real.ownMs),
          printBytes(Math.round(real.reportBytes)),
          printBytes(whole.memoryBytes),
        ],
      ],
    );
    return real;
  } finally {
    await server.close();
  }
}

async function runMain(clone: Clone) {
  const { folder, videos } = clone;
  const report = join(folder, "temp", "report.json");
  const { command, options } = prepareMain(clone, { "report-file": report });
  const account = join(folder, "account.txt");
  await runCommand([GNU_TIME, "--format=%U %S %M", `--output=${account}`, ...command], options);
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(account, "utf8").trim().split(" ").map(Number);
  const text = readFileSync(report, "utf8");
  const { totals } = JSON.parse(text);
  if (totals.videos !== videos && totals.checked !== videos) throw new Error(`Main reports ${JSON.stringify(totals)}.`);
  return { processorMs: 1000 * (user + system), memoryBytes: 1024 * kilobytes, reportBytes: text.length };
}

/** How long the reports get, of which each names all videos. */
function printReports(most: number, { reportBytes }: Real): Target[] {
  printTable(
    "Reports",
    ["of a job", "of all jobs", "videos that 'report' joins"],
    [
      [
        printBytes(Math.round(most * reportBytes)),
        printBytes(VIDEOS * reportBytes),
        printRounded(JOINED_LIMIT_BYTES / reportBytes),
      ],
    ],
  );
  return [atMost("scale: report of a job", JOINED_LIMIT_BYTES, Math.round(most * reportBytes), printBytes)];
}
