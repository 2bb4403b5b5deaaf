/** Measures what main requests of videos in Git LFS, and how long it takes, next to a bare script and to a download. */
import { cpSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LfsServer, startLfsServer } from "../../test/support/lfs-server.ts";
import { type SpreadMp4, spreadMp4 } from "../../test/support/spread-mp4.ts";
import {
  addLongVideos,
  addShortVideos,
  addSparse,
  type Clone,
  createClone,
  prepareMain,
  runGit,
  validate,
} from "./lfs-clone.ts";
import { isInstalled, measureProcessor, runCommand } from "./processes.ts";
import { takeTurns, timed } from "./rounds.ts";
import type { Bench, Section } from "./section.ts";
import { printBytes, printCount, printIfKnown, printMs, printRatio, printTable } from "./table.ts";
import { atLeast, atMost, compare, type Target } from "./target.ts";

const LATENCY_MS = 50;

export const benchLfs: Section = async (bench) => {
  const server = await startLfsServer({ latencyMs: LATENCY_MS });
  try {
    return [
      ...(await countRequests(bench, server)),
      ...(await raceBareScript(bench, server, 20)),
      ...(await raceBareScript(bench, server, 200)),
      ...(await raceDownload(bench, server)),
    ];
  } finally {
    await server.close();
  }
};

// ---------------------------------------------------------------------------------------------------------------------
// What is requested

/** Most requests for a file, and most bytes besides its index. Its frames are far apart, so each takes a request. */
const FILES: readonly { file: SpreadMp4; requests: number; beyondIndex: number }[] = [
  { file: { index: "first", sizeBytes: 1_000_000_000, indexBytes: 145_000 }, requests: 2, beyondIndex: 64_000 },
  { file: { index: "last", sizeBytes: 1_000_000_000, indexBytes: 870_000 }, requests: 3, beyondIndex: 129 * 1024 },
];

async function countRequests({ folder }: Bench, server: LfsServer): Promise<Target[]> {
  const targets: Target[] = [];
  const rows: string[][] = [];
  for (const { file, requests: most, beyondIndex } of FILES) {
    const what = `1 GB MP4, index ${file.index}`;
    const clone = await createClone(folder, `index-${file.index}`, server, [addSparse(server, spreadMp4(file))]);
    server.requests.length = 0;
    // Their pictures are too small.
    await validate(clone, false);
    const reads = server.requests.filter(({ kind }) => kind === "read");
    const bytes = reads.reduce((sum, { sentBytes }) => sum + sentBytes, 0);
    rows.push([what, printBytes(file.indexBytes), printCount(reads.length), printBytes(bytes)]);
    targets.push(
      atMost(`${what}: requests`, most, reads.length, printCount),
      atMost(`${what}: bytes besides the index`, beyondIndex, bytes - file.indexBytes, printBytes),
    );
  }
  printTable("What is requested of one video", ["", "index", "requests", "bytes"], rows);
  return targets;
}

// ---------------------------------------------------------------------------------------------------------------------
// The time, next to a script that does nothing else

/** What the network alone takes. It requests the objects in batches, and then the ranges that main requests. */
const BARE_SCRIPT = `
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
const { url, batches, ranges, atOnce } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const agent = new Agent({ keepAlive: true, maxSockets: 16 });
const send = (url, options, body) => new Promise((resolve, reject) => {
  request(url, { agent, ...options }, (response) => {
    const chunks = [];
    response.on("data", (chunk) => chunks.push(chunk)).on("end", () => resolve(Buffer.concat(chunks)));
  }).on("error", reject).end(body);
});
const headers = { accept: "application/vnd.git-lfs+json", "content-type": "application/vnd.git-lfs+json" };
const found = await Promise.all(batches.map((objects) => {
  return send(url, { method: "POST", headers }, JSON.stringify({ operation: "download", transfers: ["basic"], objects }));
}));
const waiting = found.flatMap((body) => JSON.parse(body).objects).reverse();
await Promise.all(Array.from({ length: atOnce }, async () => {
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    const { href, header } = object.actions.download;
    for (const range of ranges[object.oid]) await send(href, { headers: { ...header, range } });
  }
}));
agent.destroy();
`;

/** As many as main has under way for one host. */
const AT_ONCE = 8;

/** What main may take besides the network. */
const OWN_MS = 150;

async function raceBareScript({ folder, pace }: Bench, server: LfsServer, videos: number): Promise<Target[]> {
  const clone = await createClone(folder, `short-${videos}`, server, addShortVideos(server, videos));
  server.requests.length = 0;
  await validate(clone);
  const requests = server.requests.length;
  const bare = writeBareScript(folder, server);
  const ms = await takeTurns(
    new Map([
      ["ours", timed(() => validate(clone))],
      ["bare", timed(() => runCommand(bare))],
    ]),
    pace(7),
  );
  const { command, options } = prepareMain(clone);
  const processorMs = await measureProcessor(command, folder, options);
  const bareProcessorMs = await measureProcessor(bare, folder);
  const ours = ms.get("ours") ?? Number.NaN;
  const floor = ms.get("bare") ?? Number.NaN;
  printTable(
    `${videos} short videos in Git LFS, ${LATENCY_MS} ms a request, ${requests} requests`,
    ["", "ours", "a bare script", "difference"],
    [
      ["time", printMs(ours), printMs(floor), printMs(ours - floor)],
      ["processor time", printIfKnown(processorMs, printMs), printIfKnown(bareProcessorMs, printMs), ""],
    ],
  );
  return [
    atMost(`${videos} videos in Git LFS: time besides the network`, OWN_MS, ms.difference("ours", "bare"), printMs),
  ];
}

/** Writes the script, for the requests that main has just sent. */
function writeBareScript(folder: string, server: LfsServer) {
  const ranges: Record<string, string[]> = {};
  for (const { kind, path, headers } of server.requests) {
    const oid = path.replace("/objects/", "");
    if (kind === "read") ranges[oid] = [...(ranges[oid] ?? []), headers.range ?? ""];
  }
  const objects = Object.keys(ranges).map((oid) => ({ oid, size: 0 }));
  const batches = Array.from({ length: Math.ceil(objects.length / 100) }, (_, batch) =>
    objects.slice(100 * batch, 100 * batch + 100),
  );
  const [script, plan] = [join(folder, "bare.mjs"), join(folder, `plan-${objects.length}.json`)];
  writeFileSync(script, BARE_SCRIPT);
  const url = `${server.remote}/info/lfs/objects/batch`;
  writeFileSync(plan, JSON.stringify({ url, batches, ranges, atOnce: AT_ONCE }));
  return [process.execPath, script, plan] as const;
}

// ---------------------------------------------------------------------------------------------------------------------
// The time, next to a download

const LONG_VIDEOS = 1;
const LONG_BYTES = 300_000_000;
/** The index of an five-minute video at 30 FPS with sound. At 8 Mbit/s, such a video has 300 MB. */
const LONG_INDEX_BYTES = 200_000;

/** Disk space for a download: git-lfs stores each object and also writes the file. */
const DOWNLOAD_BYTES = 2 * LONG_VIDEOS * LONG_BYTES;

const TIMES_FASTER = 10;
const TIMES_FEWER_BYTES = 500;

async function raceDownload({ folder, rounds }: Bench, server: LfsServer): Promise<Target[]> {
  const clone = await createClone(
    folder,
    "long",
    server,
    addLongVideos(server, LONG_VIDEOS, LONG_BYTES, LONG_INDEX_BYTES),
  );
  const ours = await measure(server, () => validate(clone), rounds(5));
  // This takes long and gigabytes. Once is enough to see the difference.
  const theirs = canDownload(folder) ? await measure(server, () => download(clone), 1) : undefined;
  const faster = compare(theirs?.ms, ours.ms);
  const fewer = compare(theirs?.sentBytes, ours.sentBytes);
  printTable(
    `${LONG_VIDEOS} video of ${printBytes(LONG_BYTES)} in Git LFS, ${LATENCY_MS} ms a request`,
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
}

/** The median time of a run, and the bytes that the server sends in one run. */
async function measure(server: LfsServer, run: () => Promise<void>, rounds: number) {
  server.requests.length = 0;
  let runs = 0;
  const count = async () => {
    runs++;
    await run();
  };
  const ms = await takeTurns(new Map([["run", timed(count)]]), rounds);
  const sentBytes = server.requests.reduce((sum, request) => sum + request.sentBytes, 0) / runs;
  return { ms: ms.get("run") ?? Number.NaN, sentBytes };
}

function canDownload(folder: string): boolean {
  if (!isInstalled("git-lfs") || !isInstalled("ffprobe")) return false;
  const { bavail, bsize } = statfsSync(folder);
  const hasRoom = bavail * bsize > 1.2 * DOWNLOAD_BYTES;
  if (!hasRoom) console.log(`Skipped the download: it needs ${printBytes(DOWNLOAD_BYTES)} of free disk space.`);
  return hasRoom;
}

/** Downloads every object into a copy of the clone, and lets ffprobe read each. The clone is small: copying is fast. */
async function download({ folder, path }: Clone): Promise<void> {
  const copy = join(folder, "download");
  cpSync(path, copy, { recursive: true });
  await runGit(folder, copy, ["git", "lfs", "pull"]);
  const probe = "ffprobe -v error -show_streams -show_format -of json";
  await runCommand(["sh", "-c", `for file in *.mp4; do ${probe} "$file" >/dev/null || exit; done`], { cwd: copy });
  rmSync(copy, { recursive: true });
}
