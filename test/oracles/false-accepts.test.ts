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
const MOST_SHARE = 0.02;

/** Sparse mutants say nothing that others don't, and take ffprobe minutes. */
const MOST_BYTES = 3_000_000;

/** Whether the probe and the rules take a file for a video, be it one that TikTok would refuse for what it shows. */
function isAccepted(inspection: Inspection): boolean {
  const { findings } = checkVideo({ path: "mutant", source: { kind: "file" } }, inspection, BY_TIKTOK);
  return findings.every(({ rule }) => !["unreadable", "container", "encrypted", "video-track"].includes(rule.id));
}

/**
 * What ffprobe complains of in a file that it rejects: it fails, or finds no frame. `undefined`: it reads the file.
 */
function askForRejection(path: string): Promise<string | undefined> {
  const entries = "stream=codec_type,nb_read_packets";
  const args = ["-v", "warning", "-count_packets", "-show_entries", entries, "-of", "csv=print_section=0", path];
  return new Promise((resolve) => {
    execFile("ffprobe", args, { maxBuffer: 2 ** 26 }, (error, stdout, complaints) => {
      const hasPictures = /^video,[1-9]/m.test(stdout);
      resolve(error === null && hasPictures ? undefined : complaints);
    });
  });
}

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
  [/\[mov.*error reading header/, "a box is damaged that the probe does not need"],
  [/\[matroska.*(EBML number|containing master|Invalid)/, "an element is damaged that the probe does not need"],
];

function explain(complaints: string): string {
  return CAUSES.find(([pattern]) => pattern.test(complaints))?.[1] ?? `unexplained: ${complaints.split("\n")[0]}`;
}

const isReadable = ({ bytes }: Seed) => isAccepted(runProbe(layOut(bytes)).inspection);

/** Makes mutants until there are enough, and returns what ffprobe says of those that the probe accepts. */
async function compareMutants(folder: string) {
  const seeds = readSeeds().filter((seed) => seed.format !== undefined && isReadable(seed));
  const accepts: FalseAccept[] = [];
  let [run, made, accepted] = [0, 0, 0];
  const compareNext = async (): Promise<void> => {
    const mutant = run++;
    const { source } = mutate(seeds, SEED, mutant);
    if (source.sizeBytes > MOST_BYTES) return;
    const path = join(folder, String(made++));
    // What the probe rejects is no false accept, whatever ffprobe says of it.
    if (!isAccepted(runProbe(source).inspection)) return;
    accepted++;
    source.save(path);
    const complaints = await askForRejection(path);
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
  it.runIf(isInstalled("ffprobe"))("under 2 % are accepted although ffprobe rejects them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mutants-"));
    try {
      const { seeds, made, accepted, accepts } = await compareMutants(folder);
      const share = accepts.length / made;
      console.log(
        `${made} mutants of ${seeds} files: ${accepted} are accepted, of which ffprobe rejects ${accepts.length}, ` +
          `${(share * 100).toFixed(1)} % of all:${summarise(accepts)}`,
      );
      expect(seeds).toBeGreaterThanOrEqual(20);
      expect(accepted).toBeGreaterThan(made / 4);
      expect(made - accepted).toBeGreaterThan(made / 4);
      expect(share).toBeLessThan(MOST_SHARE);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
