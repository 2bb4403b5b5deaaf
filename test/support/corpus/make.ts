import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { CORPUS } from "./corpus.ts";
import { inParallel } from "./parallel.ts";
import type { CorpusFile, Recipe } from "./recipe.ts";

/** One thread, no time and no random number: the same version makes the same bytes. */
const REPRODUCIBLE = ["-threads", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"];

const run = promisify(execFile);

/**
 * Makes the files of {@link CORPUS}, and returns their folder. It lies where temporary files do, under a name that
 * stands for the recipes and the version of ffmpeg: what was made by the same once is not made again.
 */
export async function makeCorpus(): Promise<string> {
  const folder = join(tmpdir(), `media-corpus-${hashRecipes()}`);
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(`${folder}-`);
  try {
    await makeAll(draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function makeAll(folder: string): Promise<void> {
  const made = new Set<string>();
  let waiting = Object.entries(CORPUS);
  while (waiting.length > 0) {
    const ready = waiting.filter(([, { recipe }]) => sourcesOf(recipe).every((source) => made.has(source)));
    if (ready.length === 0) throw new Error(`${waiting.map(([name]) => name).join(", ")} are made from each other`);
    await inParallel(ready, ([name, file]) => make(folder, name, file));
    for (const [name] of ready) made.add(name);
    waiting = waiting.filter(([name]) => !made.has(name));
  }
}

/** Modules that recipes rest on, besides those of this folder. */
const SUPPORT = ["iso-bmff.ts", "ebml.ts", "parameter-sets.ts"].map((name) => join(import.meta.dirname, "..", name));

function hashRecipes(): string {
  const hash = createHash("sha256").update(execFileSync("ffmpeg", ["-version"]));
  const own = readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name));
  for (const module of [...own.sort(), ...SUPPORT]) hash.update(readFileSync(module));
  return hash.digest("hex").slice(0, 16);
}

function sourcesOf(recipe: Recipe): readonly string[] {
  return recipe.kind === "patch" ? recipe.from : recipe.args.filter((argument) => Object.hasOwn(CORPUS, argument));
}

async function make(folder: string, name: string, { recipe }: CorpusFile): Promise<void> {
  if (recipe.kind === "ffmpeg") {
    await run("ffmpeg", ["-nostdin", "-v", "error", "-y", ...recipe.args, ...REPRODUCIBLE, name], { cwd: folder });
  } else {
    const sources = recipe.from.map((source) => new Uint8Array(readFileSync(join(folder, source))));
    writeFileSync(join(folder, name), recipe.patch(...sources));
  }
}
