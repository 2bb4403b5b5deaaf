/**
 * Makes the files of test/fixtures, as test/support/fixtures.ts describes them. Needs an ffmpeg that encodes with x264,
 * x265, libvpx and libaom; the committed files are by version 5.1 of Debian 12.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES, FIXTURES_FOLDER, type Recipe } from "../test/support/fixtures.ts";

/** One thread, no time and no random number: the same version makes the same bytes. */
const REPRODUCIBLE = ["-threads", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"];

rmSync(FIXTURES_FOLDER, { recursive: true, force: true });
mkdirSync(FIXTURES_FOLDER, { recursive: true });
for (const [name, { recipe }] of Object.entries(FIXTURES)) {
  make(name, recipe);
  console.log(`${name}: ${statSync(join(FIXTURES_FOLDER, name)).size} bytes`);
}

function make(name: string, recipe: Recipe): void {
  switch (recipe.kind) {
    case "encode":
      execFileSync("ffmpeg", ["-nostdin", "-v", "error", ...recipe.args.split(" "), ...REPRODUCIBLE, name], {
        cwd: FIXTURES_FOLDER,
        stdio: ["ignore", "ignore", "inherit"],
      });
      break;
    case "cut":
      write(name, readFileSync(join(FIXTURES_FOLDER, recipe.from)).subarray(0, recipe.bytes));
      break;
    case "text":
      write(name, recipe.text);
  }
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(FIXTURES_FOLDER, name), content);
}
