import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES, FIXTURES_FOLDER } from "../fixtures.ts";
import { boxes } from "./boxes.ts";
import { CRAFTED } from "./crafted-seeds.ts";
import { elements } from "./elements.ts";
import type { Format } from "./tree.ts";

/** A file that mutants are made from; `format` where its tree is understood. */
export type Seed = { name: string; bytes: Uint8Array; format?: Format };

/** Real files from the test suites of media projects. They are no part of this repository. */
const SAMPLES_FOLDER = join(import.meta.dirname, "..", "..", "..", "..", "shared", "samples");

/** Larger ones have more media data, not more structure. */
const MOST_BYTES = 400_000;

/** The fixtures, and files with what these lack: the same wherever this runs. */
export function readSeeds(): Seed[] {
  const names = Object.keys(FIXTURES).filter((name) => FIXTURES[name]?.recipe.kind === "encode");
  const crafted = Object.entries(CRAFTED).map(([name, bytes]) => toSeed(name, bytes));
  return [...names.map((name) => readSeed(FIXTURES_FOLDER, name)), ...crafted];
}

/** The samples, but for the largest; none where their folder is absent. */
export function readSampleSeeds(): Seed[] {
  if (!existsSync(SAMPLES_FOLDER)) return [];
  return readdirSync(SAMPLES_FOLDER)
    .filter((name) => !/\.(md|json)$/.test(name))
    .map((name) => readSeed(SAMPLES_FOLDER, name))
    .filter(({ bytes }) => bytes.length <= MOST_BYTES);
}

function readSeed(folder: string, name: string): Seed {
  return toSeed(name, new Uint8Array(readFileSync(join(folder, name))));
}

function toSeed(name: string, bytes: Uint8Array): Seed {
  const format = formatOf(bytes);
  return format === undefined ? { name, bytes } : { name, bytes, format };
}

function formatOf(bytes: Uint8Array): Format | undefined {
  const head = Buffer.from(bytes.subarray(0, 8));
  if (head.readUInt32BE() === 0x1a45dfa3) return elements;
  return head.toString("latin1", 4) === "ftyp" ? boxes : undefined;
}
