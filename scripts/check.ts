/**
 * Runs every `check:` script of package.json at the same time. What each one prints comes in one piece, when it has
 * ended; the last lines say which of them have failed.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { text } from "node:stream/consumers";

const root = resolve(import.meta.dirname, "..");
const env = {
  ...process.env,
  PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
  // Programs show colours where somebody looks on, and their output goes through here.
  ...(process.stdout.isTTY && process.env.NO_COLOR === undefined && { FORCE_COLOR: "1" }),
};

const PREFIX = "check:";
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
const parts = Object.entries(scripts).filter(([name]) => name.startsWith(PREFIX));
const results = await Promise.all(parts.map(([name, command]) => run(name.slice(PREFIX.length), command)));
console.log("");
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? "ok    " : "failed"} ${name.padEnd(8)} ${seconds.toFixed(1)} s`);
}
if (!results.every(({ passed }) => passed)) process.exitCode = 1;

async function run(name: string, command: string) {
  const startMs = performance.now();
  const child = spawn(`${command} 2>&1`, { cwd: root, env, shell: true, stdio: ["ignore", "pipe", "inherit"] });
  const [output, [exitCode]] = await Promise.all([text(child.stdout), once(child, "close")]);
  console.log(`\n── ${name}: ${command}\n${output.trim()}`);
  return { name, passed: exitCode === 0, seconds: (performance.now() - startMs) / 1000 };
}
