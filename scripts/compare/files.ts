/** The videos on disk that both builds check: fixtures, samples, the corpus, and mutants of them. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { CORPUS } from "../../test/support/corpus/corpus.ts";
import { makeCorpus } from "../../test/support/corpus/make.ts";
import { FIXTURES_FOLDER } from "../../test/support/fixtures.ts";
import { BOMBS } from "../../test/support/fuzz/bombs.ts";
import { mutate } from "../../test/support/fuzz/mutate.ts";
import { readSampleSeeds, readSeeds } from "../../test/support/fuzz/seeds.ts";
import { layOut } from "../../test/support/fuzz/source.ts";

/** Files of one folder in the workspace. `paths` are relative to the workspace. */
export type Files = { name: string; paths: readonly string[] };

const SHARED = resolve(import.meta.dirname, "..", "..", "..", "shared");

/** The folder of the mutants. */
export const MUTANTS = "mutants";
const MUTANT_COUNT = 2000;
const MUTANT_SEED = 1;

/** Larger bombs take seconds to write and gigabytes of disk space. */
const MOST_BOMB_BYTES = 1_000_000;

const NO_VIDEO = /\.(md|json|txt)$/;

/** Copies all files into the workspace. Prints which ones are missing on this machine, and skips them. */
export async function layFiles(workspace: string): Promise<Files[]> {
  return [
    layFolder(workspace, "fixtures", FIXTURES_FOLDER),
    layFolder(workspace, "samples", join(SHARED, "samples")),
    layFolder(workspace, "cases", join(SHARED, "cases", "media")),
    await layCorpus(workspace),
    layMutants(workspace),
    layBombs(workspace),
    laySizes(workspace),
  ];
}

function layFolder(workspace: string, name: string, folder: string): Files {
  if (!existsSync(folder)) {
    console.log(`${name}: skipped, because ${folder} does not exist`);
    return { name, paths: [] };
  }
  return lay(
    workspace,
    name,
    folder,
    readdirSync(folder).filter((file) => !NO_VIDEO.test(file)),
  );
}

async function layCorpus(workspace: string): Promise<Files> {
  const name = "corpus";
  try {
    return lay(workspace, name, await makeCorpus(), Object.keys(CORPUS));
  } catch (error) {
    console.log(`${name}: skipped, because making it failed (${error})`);
    return { name, paths: [] };
  }
}

function lay(workspace: string, name: string, folder: string, files: readonly string[]): Files {
  mkdirSync(join(workspace, name));
  for (const file of files) cpSync(join(folder, file), join(workspace, name, file));
  return { name, paths: files.map((file) => `${name}/${file}`) };
}

/** A mutant's name is its number: `npm run fuzz -- --seed 1 --only 42 --out FILE` makes 0042 again. */
function layMutants(workspace: string): Files {
  mkdirSync(join(workspace, MUTANTS));
  const seeds = [...readSeeds(), ...readSampleSeeds()];
  const paths = Array.from({ length: MUTANT_COUNT }, (_, run) => {
    const { seed, source } = mutate(seeds, MUTANT_SEED, run);
    const path = `${MUTANTS}/${String(run).padStart(4, "0")}${extname(seed) || ".mp4"}`;
    source.save(join(workspace, path));
    return path;
  });
  return { name: MUTANTS, paths };
}

/** Writes the small bombs: files that are made to exhaust a reader. */
function layBombs(workspace: string): Files {
  const name = "bombs";
  mkdirSync(join(workspace, name));
  const paths = BOMBS.flatMap((bomb, index) => {
    const source = bomb.lay();
    if (source.isRemote || source.sizeBytes > MOST_BOMB_BYTES) return [];
    const path = `${name}/${String(index).padStart(2, "0")} ${bomb.name.replaceAll("/", " ")}.mp4`;
    source.save(join(workspace, path));
    return [path];
  });
  return { name, paths };
}

/** Writes valid videos of about 4 GB, at and above each size limit. They are mostly zeros that take no disk space. */
function laySizes(workspace: string): Files {
  const name = "sizes";
  mkdirSync(join(workspace, name));
  const good = new Uint8Array(readFileSync(join(FIXTURES_FOLDER, "good.mp4")));
  const paths = [4e9, 4e9 + 1, 4 * 2 ** 30, 4 * 2 ** 30 + 1].map((sizeBytes) => {
    const path = `${name}/${sizeBytes}.mp4`;
    const half = (sizeBytes - good.length) / 2;
    const pieces = [Math.floor(half), Math.ceil(half)].flatMap((bytes) => [startFreeBox(bytes), { zeros: bytes - 8 }]);
    layOut(good, ...pieces).save(join(workspace, path));
    return path;
  });
  return { name, paths };
}

/** The header of a box that no reader looks into (ISO/IEC 14496-12, section 8.1.2). */
function startFreeBox(sizeBytes: number): Uint8Array {
  const header = Buffer.from("0000free", "latin1");
  header.writeUInt32BE(sizeBytes, 0);
  return new Uint8Array(header);
}
