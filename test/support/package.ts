/** The package as a stranger gets it: packed from dist, and installed in an empty project. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..", "..");

/** The Node of the machine, which may be older than that of these tests. */
const MACHINE_PATH = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .join(delimiter);

/** What a command needs of the environment: no setting of npm's that runs these tests. */
export const PLAIN_ENVIRONMENT: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries({ ...process.env, PATH: MACHINE_PATH }).filter(([name]) => !/^npm_|^NODE_|^VITEST/i.test(name)),
);

/** Packs dist into a folder; returns the path of the tarball. */
export function packInto(folder: string, ...args: readonly string[]): string {
  const script = join(root, "scripts", "package.ts");
  return execFileSync(process.execPath, [script, "--out", folder, ...args], {
    encoding: "utf8",
    env: PLAIN_ENVIRONMENT,
  }).trim();
}

/** Runs npm in a folder, without the network. */
export function runNpm(folder: string, ...args: readonly string[]): string {
  const shell = process.platform === "win32";
  return execFileSync("npm", args, {
    cwd: folder,
    encoding: "utf8",
    shell,
    env: { ...PLAIN_ENVIRONMENT, npm_config_offline: "true" },
  });
}

/** Makes a project in an empty folder, and installs the tarball there. `type`: what its files `.js` are. */
export function installInto(folder: string, tarball: string, type: "commonjs" | "module" = "module"): void {
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ private: true, type })}\n`);
  runNpm(folder, "install", "--no-audit", "--no-fund", tarball);
}

/** The Nodes that are here, by their versions: that of these tests, and that of the machine. */
export function listNodes(): [version: string, path: string][] {
  const names = process.platform === "win32" ? ["node.exe"] : ["node"];
  const onPath = MACHINE_PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const paths = [process.execPath, ...onPath.filter(existsSync).slice(0, 1)];
  return [...new Map(paths.map((path) => [readVersion(path), path]))];
}

function readVersion(node: string): string {
  return spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
}
