/** Makes the files of test/fixtures, as test/support/fixtures.ts describes them. Needs ffmpeg, of any build with x264, x265, libvpx and libaom. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES, FIXTURES_FOLDER, type Recipe } from "../test/support/fixtures.ts";

/** One thread, and nothing in the file that tells when or by which version it was made: the same bytes every time. */
const REPRODUCIBLE = ["-threads", "1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact"];

rmSync(FIXTURES_FOLDER, { recursive: true, force: true });
mkdirSync(FIXTURES_FOLDER, { recursive: true });
for (const [name, { recipe }] of Object.entries(FIXTURES)) {
  make(join(FIXTURES_FOLDER, name), recipe);
  console.log(`${name}: ${statSync(join(FIXTURES_FOLDER, name)).size} bytes`);
}

function make(path: string, recipe: Recipe): void {
  switch (recipe.kind) {
    case "encode":
      execFileSync("ffmpeg", ["-nostdin", "-v", "error", ...recipe.args.split(" "), ...REPRODUCIBLE, path], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      break;
    case "cut":
      writeFileSync(path, readFileSync(join(FIXTURES_FOLDER, recipe.from)).subarray(0, recipe.bytes));
      break;
    case "text":
      writeFileSync(path, recipe.text);
  }
}
