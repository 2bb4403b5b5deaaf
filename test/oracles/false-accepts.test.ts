import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkVideo } from "../../src/check/check.ts";
import type { Inspection } from "../../src/model/video.ts";
import { mutate } from "../support/fuzz/mutate.ts";
import { runProbe } from "../support/fuzz/run.ts";
import { readSeeds, type Seed } from "../support/fuzz/seeds.ts";
import { layOut } from "../support/fuzz/source.ts";
import { BY_TIKTOK } from "../support/limits.ts";
import { ALL_REQUIRED, isInstalled } from "../support/programs.ts";

/** ffprobe takes a tenth of a second for each. */
const MUTANTS = ALL_REQUIRED ? 2000 : 200;
const SEED = 7;

/** Sparse mutants say nothing that others don't, and take ffprobe minutes. */
const MOST_BYTES = 3_000_000;

const check = (inspection: Inspection) =>
  checkVideo({ path: "mutant", source: { kind: "file" } }, inspection, BY_TIKTOK).findings;

/** Whether the probe and the rules take a file for a video, be it one that TikTok would refuse for what it shows. */
function isAccepted(inspection: Inspection): boolean {
  return check(inspection).every(
    ({ rule }) => !["unreadable", "container", "encrypted", "video-track"].includes(rule.id),
  );
}

const isValid = (inspection: Inspection) => check(inspection).every(({ rule }) => rule.level !== "error");

/** What an oracle says against a file that the probe made this of; `undefined`: nothing. */
type Ask = (path: string, inspection: Inspection) => Promise<string | undefined>;

const run = (program: string, args: readonly string[]) =>
  new Promise<{ isDone: boolean; stdout: string; complaints: string }>((resolve) => {
    execFile(program, args, { maxBuffer: 2 ** 26 }, (error, stdout, complaints) =>
      resolve({ isDone: error === null, stdout, complaints }),
    );
  });

/** What ffprobe complains of in a file that it rejects: it fails, or finds no frame. */
const askForRejection: Ask = async (path) => {
  const entries = "stream=codec_type,nb_read_packets";
  const args = ["-v", "warning", "-count_packets", "-show_entries", entries, "-of", "csv=print_section=0", path];
  const { isDone, stdout, complaints } = await run("ffprobe", args);
  return isDone && /^video,[1-9]/m.test(stdout) ? undefined : complaints;
};

/** What ffprobe complains of in a file of whose main video track it decodes no frame. */
const askForFrame: Ask = async (path, { facts }) => {
  const track = ["-select_streams", `v:${facts.videoTrackIndex ?? 0}`];
  const { stdout, complaints } = await run("ffprobe", [
    ...["-v", "warning", ...track, "-read_intervals", "%+#25", "-show_entries", "frame=width", "-of", "csv", path],
  ]);
  return /^frame,\d/m.test(stdout) ? undefined : complaints;
};

/** A mutant, by its number, that ffprobe rejects and the probe accepts. */
type FalseAccept = { mutant: number; cause: string };

/** Why ffprobe rejects a file that the probe reads, and why that is no fault of the probe's. */
const CAUSES: readonly (readonly [complaint: RegExp, cause: string])[] = [
  [/invalid size [01] in stsd/, "the track is neither of pictures nor of sound, and the probe does not read it"],
  [/deeply nested/, "ffprobe follows boxes ten deep, also those that nobody needs"],
  [/extradata|Too many channels|NAL unit/, "ffprobe looks into what a decoder is given besides the picture size"],
  [/max_streams|Cannot allocate/, "ffprobe has bounds of its own, below those of the probe"],
  [/Inconsistent track type|id mismatches/, "the codec is one for sound: the rule on codecs rejects it"],
  [/Invalid track number/, "ffprobe wants Tracks in front of the Clusters, which RFC 9559 recommends only"],
  [/Not all references are available/, "a key frame is damaged inside, which only a decoder sees"],
  [/\[mov.*error reading header/, "a box is damaged that the probe does not need"],
  [/\[matroska.*(EBML number|containing master|Invalid)/, "an element is damaged that the probe does not need"],
];

const UNEXPLAINED = "unexplained";

function explain(complaints: string): string {
  return CAUSES.find(([pattern]) => pattern.test(complaints))?.[1] ?? `${UNEXPLAINED}: ${complaints.split("\n")[0]}`;
}

/** Which mutants are compared with what, and how many per cent of all may differ. */
type Comparison = { title: string; accepts(inspection: Inspection): boolean; ask: Ask; argued: boolean; most: number };

const COMPARISONS: readonly Comparison[] = [
  {
    title: "under 2 % are accepted although ffprobe rejects them",
    accepts: isAccepted,
    ask: askForRejection,
    argued: true,
    most: 2,
  },
  {
    title: "under 0.3 % are valid although ffprobe decodes no frame, unless that is argued",
    accepts: isValid,
    ask: askForFrame,
    argued: false,
    most: 0.3,
  },
];

/** The seeds with which the probe and the oracle have no quarrel. */
async function pickSeeds(folder: string, { accepts, ask }: Comparison): Promise<Seed[]> {
  const picked: Seed[] = [];
  for (const seed of readSeeds()) {
    const source = layOut(seed.bytes);
    const { inspection } = runProbe(source);
    if (seed.format === undefined || !accepts(inspection)) continue;
    const path = join(folder, "seed");
    source.save(path);
    if ((await ask(path, inspection)) === undefined) picked.push(seed);
    rmSync(path);
  }
  return picked;
}

/** Makes mutants until there are enough, and returns what the oracle says of those that the probe accepts. */
async function compareMutants(folder: string, comparison: Comparison) {
  const seeds = await pickSeeds(folder, comparison);
  const accepts: FalseAccept[] = [];
  let [next, made, accepted] = [0, 0, 0];
  const compareNext = async (): Promise<void> => {
    const mutant = next++;
    const { source } = mutate(seeds, SEED, mutant);
    if (source.sizeBytes > MOST_BYTES) return;
    const path = join(folder, String(made++));
    // What the probe rejects is no false accept, whatever others say of it.
    const { inspection } = runProbe(source);
    if (!comparison.accepts(inspection)) return;
    accepted++;
    source.save(path);
    const complaints = await comparison.ask(path, inspection);
    rmSync(path);
    if (complaints !== undefined) accepts.push({ mutant, cause: explain(complaints) });
  };
  const work = async () => {
    while (made < MUTANTS) await compareNext();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { seeds: seeds.length, made, accepted, accepts };
}

function summarise(accepts: readonly FalseAccept[]): string {
  const groups = Object.entries(Object.groupBy(accepts, ({ cause }) => cause));
  const lines = groups.map(([cause, list = []]) => `${cause}: ${list.map(({ mutant }) => `#${mutant}`).join(" ")}`);
  return lines.map((line) => `\n  ${line}`).join("");
}

describe(`among ${MUTANTS} mutants of fixtures`, () => {
  it.runIf(isInstalled("ffprobe")).each(COMPARISONS)("$title", async (comparison) => {
    const folder = mkdtempSync(join(tmpdir(), "mutants-"));
    try {
      const { seeds, made, accepted, accepts } = await compareMutants(folder, comparison);
      const unargued = accepts.filter(({ cause }) => cause.startsWith(UNEXPLAINED));
      console.log(
        `${made} mutants of ${seeds} files: ${accepted} are accepted, of which ffprobe rejects ${accepts.length} ` +
          `(${((accepts.length / made) * 100).toFixed(2)} % of all), ${unargued.length} unargued:${summarise(accepts)}`,
      );
      expect(seeds).toBeGreaterThanOrEqual(10);
      expect(accepted).toBeGreaterThan(made / 10);
      expect(made - accepted).toBeGreaterThan(made / 4);
      const counted = comparison.argued ? accepts : unargued;
      // Among few mutants, a single one is no share.
      expect(counted.length).toBeLessThanOrEqual(Math.max(1, (comparison.most / 100) * made));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
