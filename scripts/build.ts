/**
 * Builds the bundles that GitHub runs: compiles src/ to build/, then bundles each entry into its own folder of dist/.
 * `--check` builds into a temporary folder instead. It fails if dist/ differs from it.
 */
import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { minify } from "terser";
import { copyDeclarations } from "./declarations.ts";
import { renderLicences } from "./licences.ts";

const root = resolve(import.meta.dirname, "..");
const bin = join(root, "node_modules", ".bin");
const dist = join(root, "dist");

/** The entry that programs import: it brings its types. */
const LIBRARY = "library";

/** Builds what the sources say into `target`. Types are for `npm run check:types` where only dist/ is compared. */
async function build(target: string, ...options: readonly string[]): Promise<void> {
  // Names of chunks follow from where modules are, seen from here: every build has a folder of its own, equally deep.
  mkdirSync(join(root, "build"), { recursive: true });
  const folder = mkdtempSync(join(root, "build", "bundles-"));
  try {
    await run(root, "tsc", "-p", "tsconfig.build.json", "--outDir", folder, ...options);
    for (const name of PURE) declarePure(name, folder);
    rmSync(target, { recursive: true, force: true });
    await Promise.all(readdirSync(join(root, "src", "entry")).map((entry) => bundle(folder, entry, target)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Packages whose modules do nothing when they are loaded, but whose package.json does not say so. The actions use the
 * commands and files of `@actions/core`; its client for identity tokens would bring undici, half a bundle, into each.
 * node-fetch hands on what fetch-blob has for files, for which Node loads `fs.promises` and much else before the first
 * request. Where fetch-blob changes something, it does so for Node before 18.
 */
const PURE: readonly string[] = ["@actions/core", "node-fetch", "fetch-blob", "formdata-polyfill"];

/** Has the bundler leave out the modules of a package of which nothing is used (webpack's `sideEffects`). */
function declarePure(name: string, folder: string): void {
  const copy = join(folder, "node_modules", name);
  cpSync(join(root, "node_modules", name), copy, { recursive: true });
  const description = join(copy, "package.json");
  const fields = JSON.parse(readFileSync(description, "utf8"));
  writeFileSync(description, JSON.stringify({ ...fields, sideEffects: false }));
}

async function bundle(folder: string, entry: string, target: string): Promise<void> {
  const name = entry.replace(/\.ts$/, "");
  const out = join(target, name);
  const stats = join(folder, `${name}.stats.json`);
  await run(folder, "ncc", "build", `entry/${name}.js`, "--out", out, "--stats-out", stats, "--no-cache");
  for (const file of globSync("*.js", { cwd: out })) {
    const path = join(out, file);
    const source = readFileSync(path, "utf8");
    const quick = name === LIBRARY ? source : takeFromNode(source);
    writeFileSync(path, toAscii(SHRUNK.includes(name) ? await shrink(quick) : quick));
  }
  // ncc's own list of licences misses packages whose modules were joined.
  writeFileSync(join(out, "licenses.txt"), renderLicences(JSON.parse(readFileSync(stats, "utf8"))));
  // Hooks start the command line from a clone by its first line.
  if (readFileSync(join(out, "index.js"), "utf8").startsWith("#!")) chmodSync(join(out, "index.js"), 0o755);
  if (name === LIBRARY) copyDeclarations(folder, `entry/${name}.d.ts`, join(out, "types"));
}

/**
 * Has a bundle take Node's own modules from Node itself. Webpack has it ask `createRequire`, for which Node loads
 * `node:module`, and makes a module of its own at each call. Node before 20.16 has nothing else, so there the bundle
 * waits for it. The library may not wait: programs could no longer load it by `require`.
 */
function takeFromNode(source: string): string {
  const getBuiltin = 'process.getBuiltinModule ?? (await import("node:module")).createRequire(import.meta.url)';
  return source
    .replace(CREATE_REQUIRE, `const getBuiltinModule = ${getBuiltin};`)
    .replace(/\b__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(.*?)"\)/g, (_, name: string) => {
      if (!isBuiltin(name)) throw new Error(`${name} is not part of Node, and not in the bundle`);
      return `getBuiltinModule("${name}")`;
    });
}

/** How webpack begins a file that takes something from Node. */
const CREATE_REQUIRE = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";';

/** What people install, and start by hand: it is small, and starts fast. What GitHub runs is easy to read. */
const SHRUNK: readonly string[] = ["cli", LIBRARY];

/**
 * Takes out of a bundle what only its readers need. Functions keep their names, so that a stack can be read. V8 reads
 * a function in parentheses once: it takes them as a sign that the function is called at once, as modules are. Terser
 * would leave them out, so a call stands there until it is done.
 */
async function shrink(source: string): Promise<string> {
  const options = { module: true, compress: false, keep_fnames: true, keep_classnames: true } as const;
  const { code = "" } = await minify(source.replace(MODULE_FUNCTION, `$&${CALL}`), options);
  return code.replaceAll(`${CALL}(`, "(");
}

/** What stands before the function of each module, in webpack's words. */
const MODULE_FUNCTION = /^\/\*{3}\/ (?=\((?:\(|function))/gm;

/** No other function is called so. */
const CALL = "__called_at_once__";

/** V8 reads ASCII faster than any other text, and holds it in half the memory. Only `String.raw` takes it otherwise. */
function toAscii(source: string): string {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(source)) throw new Error("String.raw has a text that is not ASCII");
  return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Runs a program of the dependencies; what it prints is shown where it fails. */
async function run(cwd: string, command: string, ...args: readonly string[]): Promise<void> {
  const shell = process.platform === "win32";
  await promisify(execFile)(join(bin, command), args, { cwd, shell, maxBuffer: 2 ** 26 }).catch((error) => {
    console.error(`${error.stdout}${error.stderr}`.trim());
    throw new Error(`${command} has failed`);
  });
}

/** The files that differ between two folders, one line each. */
function compare(committed: string, fresh: string): string[] {
  const before = listFiles(committed);
  const after = listFiles(fresh);
  return [
    ...before.filter((file) => !after.includes(file)).map((file) => `not built any more: dist/${file}`),
    ...after.filter((file) => !before.includes(file)).map((file) => `missing: dist/${file}`),
    ...after
      .filter(
        (file) => before.includes(file) && !readFileSync(join(committed, file)).equals(readFileSync(join(fresh, file))),
      )
      .map((file) => `out of date: dist/${file}`),
  ];
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

if (process.argv.includes("--check")) {
  const fresh = mkdtempSync(join(tmpdir(), "dist-"));
  await build(fresh, "--noCheck");
  const differences = compare(dist, fresh);
  rmSync(fresh, { recursive: true, force: true });
  for (const line of differences) console.error(line);
  if (differences.length > 0) console.error("dist/ does not match src/. Run `npm run build` and commit dist/.");
  process.exitCode = differences.length > 0 ? 1 : 0;
} else {
  await build(dist);
}
