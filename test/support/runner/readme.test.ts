/** Runs the example of this folder's README, as a program. Imports nothing outside this folder. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const read = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");
const readme = read("README.md");

it("the README shows example/run.ts as it is", () => {
  expect(readme).toContain(`\`\`\`ts\n${read("example/run.ts")}\`\`\``);
});

it("example/run.ts prints what the README says", () => {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, "example/run.ts")]);
  expect(readme).toContain(`\`\`\`text\n${output}\`\`\``);
});
