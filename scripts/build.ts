/**
 * Builds the bundles that GitHub runs: compiles src/ to build/, then bundles each entry into its own folder of dist/.
 * `--check` builds into a temporary folder instead. It fails if dist/ differs from it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { renderLicences } from "./licences.ts";

const root = resolve(import.meta.dirname, "..");
const bin = join(root, "node_modules", ".bin");
const dist = join(root, "dist");

function build(target: string): void {
  rmSync(join(root, "build"), { recursive: true, force: true });
  run("tsc", ["-p", "tsconfig.build.json"]);
  rmSync(target, { recursive: true, force: true });
  for (const entry of readdirSync(join(root, "src", "entry"))) {
    const name = entry.replace(/\.ts$/, "");
    const stats = join(root, "build", `${name}.stats.json`);
    run("ncc", ["build", `build/entry/${name}.js`, "--out", join(target, name), "--stats-out", stats, "--no-cache"]);
    // ncc's own list of licences omits packages whose modules were concatenated.
    const licences = renderLicences(JSON.parse(readFileSync(stats, "utf8")));
    writeFileSync(join(target, name, "licenses.txt"), licences);
  }
}

function run(command: string, args: readonly string[]): void {
  execFileSync(join(bin, command), args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
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
  build(fresh);
  const differences = compare(dist, fresh);
  rmSync(fresh, { recursive: true, force: true });
  for (const line of differences) console.error(line);
  if (differences.length > 0) console.error("dist/ does not match src/. Run `npm run build` and commit dist/.");
  process.exitCode = differences.length > 0 ? 1 : 0;
} else {
  build(dist);
}
