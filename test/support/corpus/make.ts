import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { makeOnce } from "../make-once.ts";
import { CORPUS } from "./corpus.ts";
import { inParallel } from "./parallel.ts";
import type { Recipe } from "./recipe.ts";

/** One thread, no time and no random number: the same version makes the same bytes. */
const REPRODUCIBLE = ["-threads", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"];

const run = promisify(execFile);

/** Recipes by the names of the files that they make. */
type Recipes = Readonly<Record<string, { recipe: Recipe }>>;

/** Makes the files of {@link CORPUS}. */
export async function makeCorpus(): Promise<string> {
  return makeFiles("media-corpus", CORPUS, import.meta.filename);
}

/**
 * Makes the files of these recipes where they are not made yet, and returns their folder. It lies where temporary files
 * do, under a name that stands for the version of ffmpeg and the text of `module` with all that it imports: so all
 * clones share it, `npm ci` does not remove it, and the system does in the end.
 */
export async function makeFiles(purpose: string, files: Recipes, module: string): Promise<string> {
  const folder = join(tmpdir(), `${purpose}-${hashModules(module)}`);
  const isWhole = () => Object.keys(files).every((name) => existsSync(join(folder, name)));
  await makeOnce({ folder, make: (draft) => makeAll(draft, files), isWhole });
  return folder;
}

async function makeAll(folder: string, files: Recipes): Promise<void> {
  const made = new Set<string>();
  const sourcesOf = (recipe: Recipe) =>
    recipe.kind === "patch" ? recipe.from : recipe.args.filter((argument) => Object.hasOwn(files, argument));
  let waiting = Object.entries(files).map(([name, { recipe }]): Order => [name, recipe]);
  while (waiting.length > 0) {
    const ready = waiting.filter(([, recipe]) => sourcesOf(recipe).every((source) => made.has(source)));
    if (ready.length === 0) throw new Error(`${waiting.map(([name]) => name).join(", ")} are made from each other`);
    await inParallel(Object.values(Object.groupBy(ready, inputsOf)), (orders = []) => make(folder, orders));
    for (const [name] of ready) made.add(name);
    waiting = waiting.filter(([name]) => !made.has(name));
  }
}

/** A file to be made. */
type Order = readonly [name: string, recipe: Recipe];

/** Files that ffmpeg makes from the same inputs are made together: it takes longer to start than to copy most. */
function inputsOf([name, recipe]: Order): string {
  return recipe.kind === "patch" ? name : recipe.args.slice(0, countInputs(recipe.args)).join(" ");
}

function countInputs(args: readonly string[]): number {
  return args.lastIndexOf("-i") + 2;
}

async function make(folder: string, orders: readonly Order[]): Promise<void> {
  let inputs: readonly string[] = [];
  const outputs: string[] = [];
  for (const [name, recipe] of orders) {
    if (recipe.kind === "ffmpeg") {
      inputs = recipe.args.slice(0, countInputs(recipe.args));
      outputs.push(...recipe.args.slice(inputs.length), ...REPRODUCIBLE, name);
    } else {
      const sources = recipe.from.map((source) => new Uint8Array(readFileSync(join(folder, source))));
      writeFileSync(join(folder, name), recipe.patch(...sources));
    }
  }
  if (outputs.length > 0)
    await run("ffmpeg", ["-nostdin", "-v", "error", "-y", ...inputs, ...outputs], { cwd: folder });
}

/** Stands for the version of ffmpeg, and for all modules that `module` rests on. */
function hashModules(module: string): string {
  const hash = createHash("sha256").update(execFileSync("ffmpeg", ["-version"]));
  const modules = new Set([module]);
  for (const module of modules) {
    const text = readFileSync(module, "utf8");
    hash.update(text);
    for (const [, path = ""] of text.matchAll(/^import (?!type )[^;]*from "(\.[^"]+)"/gm)) {
      modules.add(resolve(dirname(module), path));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
