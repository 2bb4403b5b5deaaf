/** Runs the example of this folder's README, as another project would. Imports nothing outside this folder. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";

const read = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");
const readme = read("README.md");

/** The packages that the README says to install. */
const [, packages = ""] = /npm install --save-dev (.*)/.exec(readme) ?? [];

const EXAMPLES = ["run.ts", "pull-request.ts"];

it.each(EXAMPLES)("the README shows example/%s as it is", (example) => {
  expect(readme).toContain(`\`\`\`ts\n${read(`example/${example}`)}\`\`\``);
});

it.each(EXAMPLES)(
  "a copy of the folder, with the packages that the README names, prints what the README says of %s",
  (example) => {
    const project = realpathSync(mkdtempSync(join(tmpdir(), "runner-readme-")));
    onTestFinished(() => rmSync(project, { recursive: true }));
    cpSync(import.meta.dirname, join(project, "runner"), { recursive: true });
    for (const name of packages.split(" ")) {
      const link = join(project, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(resolve("node_modules", name), link);
    }
    const output = execFileSync(process.execPath, [join(project, "runner/example", example)]);
    expect(readme).toContain(`\`\`\`text\n${output}\`\`\``);
  },
);
