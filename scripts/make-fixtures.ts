/**
 * Makes the files of test/fixtures from their descriptions in test/support/fixtures.ts: all, or those that are named.
 * Needs ffmpeg with x264, x265, libvpx and libaom, and Chromium. The committed files were made with version 5.1 of
 * ffmpeg in Debian 12, and with Chromium 156.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordCanvas, startBrowser } from "../test/support/browser.ts";
import { FIXTURES, FIXTURES_FOLDER, type Recipe } from "../test/support/fixtures.ts";

/** One thread, no timestamps, no random numbers: so the same version of ffmpeg makes the same bytes. */
const REPRODUCIBLE = ["-threads", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"];

const named = process.argv.slice(2);
if (named.length === 0) rmSync(FIXTURES_FOLDER, { recursive: true, force: true });
mkdirSync(FIXTURES_FOLDER, { recursive: true });
for (const [name, { recipe }] of Object.entries(FIXTURES)) {
  if (named.length > 0 && !named.includes(name)) continue;
  await make(name, recipe);
  console.log(`${name}: ${statSync(join(FIXTURES_FOLDER, name)).size} bytes`);
}

async function make(name: string, recipe: Recipe): Promise<void> {
  switch (recipe.kind) {
    case "encode":
      encode(name, recipe.args.split(" "), recipe.passes);
      break;
    case "record": {
      const browser = await startBrowser();
      write(name, await recordCanvas(browser, recipe.mimeType, recipe.frames));
      await browser.close();
      break;
    }
    case "cut":
      write(name, readFileSync(join(FIXTURES_FOLDER, recipe.from)).subarray(0, recipe.bytes));
      break;
    case "text":
      write(name, recipe.text);
  }
}

function encode(name: string, args: readonly string[], passes: 1 | 2): void {
  const run = (...output: readonly string[]) =>
    execFileSync("ffmpeg", ["-nostdin", "-v", "error", "-y", ...args, ...REPRODUCIBLE, ...output], {
      cwd: FIXTURES_FOLDER,
      stdio: ["ignore", "ignore", "inherit"],
    });
  if (passes === 1) {
    run(name);
  } else {
    const folder = mkdtempSync(join(tmpdir(), "fixtures-"));
    const log = ["-passlogfile", join(folder, "log")];
    run("-pass", "1", ...log, "-f", "null", "-");
    run("-pass", "2", ...log, name);
    rmSync(folder, { recursive: true });
  }
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(FIXTURES_FOLDER, name), content);
}
