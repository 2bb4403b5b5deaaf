/**
 * Shows that tests notice broken code. Applies each breakage of sabotage.json to a copy of the project, runs the test
 * file that should notice it, and restores the copy. Fails if a breakage goes unnoticed.
 *
 * Usage: npm run sabotage [-- <part of a description or file>]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/**
 * Replaces `from`, which occurs once in `file`, with `to`. Then a test in `test` must fail. `what`: the broken
 * behaviour.
 */
type Breakage = { what: string; file: string; from: string; to: string; test: string };

/** Tests have no time limit of their own: one that waits for what the breakage keeps from happening fails by this. */
const HANG_MS = 120_000;

const root = resolve(import.meta.dirname, "..");
const only = process.argv[2] ?? "";
const breakages: readonly Breakage[] = JSON.parse(readFileSync(join(import.meta.dirname, "sabotage.json"), "utf8"));
const copy = copyProject();

try {
  const chosen = breakages.filter(({ what, file }) => what.includes(only) || file.includes(only));
  for (const breakage of chosen) demandPlace(breakage);
  const unnoticed = chosen.filter((breakage) => !isNoticed(breakage));
  console.log(`\n${chosen.length - unnoticed.length} of ${chosen.length} breakages were noticed.`);
  if (unnoticed.length > 0) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Copies tracked and new files to a temporary folder, so that a crash can't leave this checkout broken. */
function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "sabotage-"));
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  // After a build, some tracked files may be gone, because the names of chunks change.
  for (const file of files
    .toString()
    .split("\0")
    .filter((name) => name !== "" && existsSync(join(root, name)))) {
    cpSync(join(root, file), join(folder, file), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Throws if a breakage no longer fits the source. This happens before any test runs. */
function demandPlace({ file, from }: Breakage): void {
  if (readFileSync(join(copy, file), "utf8").split(from).length === 2) return;
  throw new Error(`${file} must contain ${JSON.stringify(from)} exactly once. Update scripts/sabotage.json.`);
}

function isNoticed({ what, file, from, to, test }: Breakage): boolean {
  const path = join(copy, file);
  const whole = readFileSync(path, "utf8");
  writeFileSync(
    path,
    whole.replace(from, () => to),
  );
  const failed = runTest(test);
  writeFileSync(path, whole);
  console.log(
    `${failed === undefined ? "UNNOTICED" : "noticed  "} | ${what} | ${file} | ${failed ?? "no test failed"}`,
  );
  return failed !== undefined;
}

/** The name of the first test that fails, if any. Builds new bundles for tests that run them. */
function runTest(test: string): string | undefined {
  if (test.startsWith("test/scenarios") || test === "test/chaos.test.ts") {
    const { status } = spawnSync(process.execPath, ["scripts/build.ts"], { cwd: copy });
    if (status !== 0) return "it does not compile";
  }
  const results = join(copy, "results.json");
  rmSync(results, { force: true });
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const options = ["--bail=1", `--testTimeout=${HANG_MS}`, `--hookTimeout=${HANG_MS}`, "--reporter=json"];
  spawnSync(process.execPath, [vitest, "run", test, ...options, `--outputFile=${results}`], { cwd: copy });
  const { testResults } = JSON.parse(readFileSync(results, "utf8"));
  for (const { name, status, message, assertionResults } of testResults) {
    const failure = assertionResults.find((result: { status: string }) => result.status === "failed");
    if (failure !== undefined) return failure.fullName;
    if (status === "failed") return `${name.slice(dirname(copy).length)}: ${message.split("\n")[0]}`;
  }
  return undefined;
}
