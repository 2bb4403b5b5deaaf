/**
 * Measures the speed and memory of this project next to the tools that people use today, and says which targets are
 * met. A missed target does not fail the script, because the machine may be busy with something else.
 *
 * Usage: npm run bench [-- [--quick] [start] [validate] [scope] [probe] [post] [lfs] [scale] [cli]]
 * `--quick` measures everything only once, to try the benchmark itself.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { benchCommandLine } from "./bench/command-line.ts";
import { benchLfs } from "./bench/lfs.ts";
import { benchPost } from "./bench/post.ts";
import { benchProbe } from "./bench/probe.ts";
import { benchScale } from "./bench/scale.ts";
import { benchScope } from "./bench/scope.ts";
import type { Section } from "./bench/section.ts";
import { benchStart } from "./bench/start.ts";
import { printTargets } from "./bench/target.ts";
import { benchValidate } from "./bench/validate.ts";

const SECTIONS = new Map<string, Section>([
  ["start", benchStart],
  ["validate", benchValidate],
  ["scope", benchScope],
  ["probe", benchProbe],
  ["post", benchPost],
  ["lfs", benchLfs],
  ["scale", benchScale],
  ["cli", benchCommandLine],
]);

const words = process.argv.slice(2);
const isQuick = words.includes("--quick");
const chosen = words.filter((word) => word !== "--quick");
const unknown = chosen.filter((name) => !SECTIONS.has(name));
if (unknown.length > 0)
  throw new Error(`Unknown section: ${unknown.join(", ")}. Choose from ${[...SECTIONS.keys()].join(", ")}.`);

if (!existsSync(join(import.meta.dirname, "..", "dist")))
  throw new Error("dist/ is missing. Run `npm run build` first.");

const processors = cpus();
console.log(`Node ${process.version}, ${processors.length} × ${processors[0]?.model ?? "?"}. Times are medians.`);
const top = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const targets = [];
  for (const [name, measure] of SECTIONS) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const folder = join(top, name);
    mkdirSync(folder);
    targets.push(...(await measure({ folder, rounds: (usual) => (isQuick ? 1 : usual) })));
    rmSync(folder, { recursive: true });
  }
  printTargets("Targets", targets);
} finally {
  rmSync(top, { recursive: true, force: true });
}
