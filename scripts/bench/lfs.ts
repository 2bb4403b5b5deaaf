/** Measures how long main takes for large videos in Git LFS and how much it reads, next to a download and ffprobe. */
import { createHash } from "node:crypto";
import {
  closeSync,
  cpSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { largeMp4 } from "../../test/support/large-mp4.ts";
import { type LfsServer, pointerOf, startLfsServer } from "../../test/support/lfs-server.ts";
import { parsePairs } from "../../test/support/runner/environment-files.ts";
import { type Command, isInstalled, runCommand } from "./processes.ts";
import { type Contestant, takeTurns, timed } from "./rounds.ts";
import type { Section } from "./section.ts";
import { prepareStep } from "./step.ts";
import { printBytes, printIfKnown, printMs, printRatio, printTable } from "./table.ts";
import { atLeast, compare } from "./target.ts";

const VIDEOS = 20;
const VIDEO_BYTES = 500_000_000;
/** The index of an eight-minute video at 30 FPS with sound. At 8 Mbit/s, such a video has 500 MB. */
const INDEX_BYTES = 300_000;
const LATENCY_MS = 50;

/** Disk space for a download: git-lfs stores each object and also writes the file. */
const DOWNLOAD_BYTES = 2 * VIDEOS * VIDEO_BYTES;

const TIMES_FASTER = 50;
const TIMES_FEWER_BYTES = 500;

export const benchLfs: Section = async ({ folder, rounds }) => {
  const server = await startLfsServer({ latencyMs: LATENCY_MS });
  try {
    const clone = await createClone(folder, server);
    const ours = await measure(
      server,
      timed(() => validate(folder, clone)),
      rounds(9),
    );
    // This takes minutes and gigabytes. Once is enough to see the difference.
    const theirs = canDownload(folder)
      ? await measure(
          server,
          timed(() => download(folder, clone)),
          1,
        )
      : undefined;
    const faster = compare(theirs?.ms, ours.ms);
    const fewer = compare(theirs?.sentBytes, ours.sentBytes);
    printTable(
      `${VIDEOS} videos of ${printBytes(VIDEO_BYTES)} in Git LFS, ${LATENCY_MS} ms to the server`,
      ["", "ours", "git lfs pull, then ffprobe", "ratio"],
      [
        ["time", printMs(ours.ms), printIfKnown(theirs?.ms, printMs), printIfKnown(faster, printRatio)],
        [
          "bytes of objects sent",
          printBytes(ours.sentBytes),
          printIfKnown(theirs?.sentBytes, printBytes),
          printIfKnown(fewer, printRatio),
        ],
      ],
    );
    return [
      atLeast("Git LFS: faster than git lfs pull and ffprobe", TIMES_FASTER, faster, printRatio),
      atLeast("Git LFS: fewer bytes than git lfs pull", TIMES_FEWER_BYTES, fewer, printRatio),
    ];
  } finally {
    await server.close();
  }
};

/** The median time of a run, and the bytes that the server sends in one run. */
async function measure(server: LfsServer, run: Contestant, rounds: number): Promise<{ ms: number; sentBytes: number }> {
  server.requests.length = 0;
  const ms = await takeTurns(new Map([["run", run]]), rounds);
  const sentBytes = server.requests.reduce((sum, request) => sum + request.sentBytes, 0) / rounds;
  return { ms: ms.get("run") ?? Number.NaN, sentBytes };
}

function canDownload(folder: string): boolean {
  if (!isInstalled("git-lfs") || !isInstalled("ffprobe")) return false;
  const { bavail, bsize } = statfsSync(folder);
  const hasRoom = bavail * bsize > 1.2 * DOWNLOAD_BYTES;
  if (!hasRoom) console.log(`Skipped the download: it needs ${printBytes(DOWNLOAD_BYTES)} of free disk space.`);
  return hasRoom;
}

// ---------------------------------------------------------------------------------------------------------------------
// The contestants

/** Runs the whole process of main. It must find every video valid. */
async function validate(folder: string, workspace: string): Promise<void> {
  const { command, options, outputFile } = prepareStep({ bundle: "validate", workspace }, join(folder, "temp"));
  await runCommand(command, options);
  const { checked, valid } = parsePairs(readFileSync(outputFile, "utf8")).pairs;
  if (checked !== String(VIDEOS) || valid !== "true")
    throw new Error(`Main checked ${checked} of ${VIDEOS} videos, with valid = ${valid}.`);
}

/**
 * Downloads every object into a copy of the clone, and lets ffprobe read each. The clone is small, so copying is fast.
 */
async function download(folder: string, clone: string): Promise<void> {
  const copy = join(folder, "download");
  cpSync(clone, copy, { recursive: true });
  await runGit(folder, copy, ["git", "lfs", "pull"]);
  const probe = "ffprobe -v error -show_streams -show_format -of json";
  await runCommand(["sh", "-c", `for file in *.mp4; do ${probe} "$file" >/dev/null || exit; done`], { cwd: copy });
  rmSync(copy, { recursive: true });
}

// ---------------------------------------------------------------------------------------------------------------------
// What is checked

/** Makes a repository like after `GIT_LFS_SKIP_SMUDGE=1 git clone`, with pointers to objects on the server. */
async function createClone(folder: string, server: LfsServer): Promise<string> {
  const clone = join(folder, "clone");
  mkdirSync(clone);
  writeFileSync(join(clone, ".gitattributes"), "*.mp4 filter=lfs diff=lfs merge=lfs -text\n");
  for (const [index, pointer] of createObjects(server).entries()) writeFileSync(join(clone, `${index}.mp4`), pointer);
  const commit = [
    "-c",
    "user.name=Bench",
    "-c",
    "user.email=bench@example.com",
    "commit",
    "--quiet",
    "-m",
    "Add videos",
  ];
  for (const args of [["init", "--quiet"], ["add", "."], commit, ["remote", "add", "origin", server.remote]]) {
    await runGit(folder, clone, ["git", ...args]);
  }
  return clone;
}

/** Runs git without the configuration of this machine's user. */
async function runGit(folder: string, cwd: string, command: Command): Promise<void> {
  await runCommand(command, { cwd, env: { PATH: process.env.PATH ?? "", HOME: folder } });
}

/** Puts videos on the server. They differ only in the last bytes of their index, so hashing them is fast. */
function createObjects(server: LfsServer): string[] {
  const { read } = largeMp4(VIDEO_BYTES, INDEX_BYTES);
  const indexStart = VIDEO_BYTES - INDEX_BYTES;
  const head = read(0, 1_000_000);
  const index = Buffer.from(read(indexStart, VIDEO_BYTES));
  const common = createHash("sha256");
  for (let start = 0; start < indexStart; start += 1_000_000)
    common.update(read(start, Math.min(indexStart, start + 1_000_000)));
  return Array.from({ length: VIDEOS }, (_, serial) => {
    index.writeUInt32BE(serial, INDEX_BYTES - 4);
    const oid = common.copy().update(index).digest("hex");
    const file = openSync(server.locate(oid), "w");
    ftruncateSync(file, VIDEO_BYTES);
    writeSync(file, head, 0, head.length, 0);
    writeSync(file, index, 0, index.length, indexStart);
    closeSync(file);
    return pointerOf({ oid, size: VIDEO_BYTES });
  });
}
