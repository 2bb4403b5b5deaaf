/** docs/performance.md: its figures are those of the saved result, and its commands work. */
import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { renderPerformancePage } from "../../scripts/performance-page.ts";
import { PLAIN_ENVIRONMENT } from "../support/package.ts";
import { listSnippets } from "../support/snippets.ts";
import { createWorkspace } from "../support/workspace.ts";
import { makeResult, makeRow } from "./results.ts";

const root = resolve(import.meta.dirname, "../..");
const PAGE = "docs/performance.md";
const page = readFileSync(join(root, PAGE), "utf8");
const [measuring = "", comparing = ""] = listSnippets(PAGE, "sh");

it("the page of figures shows the targets with the worst verdict first, and every table", () => {
  const rows = [makeRow("reading", 1.5, 1.4, 1.6), makeRow("writing", 2.5)];
  const tables = [{ title: "Small | videos", head: ["", "time"], rows: [["ours", "3 ms"]] }];
  const text = renderPerformancePage(
    page,
    makeResult([], { sections: [{ name: "start", durationMs: 1, rows, tables }] }),
  );
  const [, targets = ""] = text.split("<!-- targets -->\n");
  expect(targets.split("\n").slice(2, 4)).toEqual([
    "| missed | the time of writing | at most 2.00 times | 2.50 times |  |",
    "| met | the time of reading | at most 2.00 times | 1.50 times | 1.40 to 1.60 times |",
  ]);
  expect(text).toContain("### start\n\n**Small | videos**\n\n|  | time |\n| --- | --- |\n| ours | 3 ms |\n");
});

it("the page of figures says how to install and to measure", () => {
  expect(measuring).toBe("npm ci\nnpm run bench\n");
});

/** The command line is the quickest to measure. `npm ci` needs the network, and the same packages are here. */
const SECTION = "--quick cli";

it("two commits are compared by the commands of the page of figures", () => {
  const { path } = createWorkspace();
  const clone = join(path, "clone");
  const run = (command: string) =>
    execFileSync("sh", ["-ec", command], { cwd: clone, encoding: "utf8", env: PLAIN_ENVIRONMENT });
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", root, clone]);
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"), "junction");
  const script = comparing
    .replace("npm ci --prefix ../earlier", 'ln -s "$PWD/node_modules" ../earlier/node_modules')
    .replace(" HEAD~1\n", " HEAD\n")
    .replaceAll(/(?<=--json \S+)$/gm, ` ${SECTION}`);
  expect(script.match(/--quick cli/g)).toHaveLength(3);
  const output = run(script);
  const [, table = ""] = output.split(/^Compared with .*\n/m);
  expect(output).toMatch(/^Compared with [0-9a-f]{8}( with changes)? \(.*\), [0-9a-f]{8}/m);
  expect(table).toMatch(/--version, v24/);
  expect(table).not.toMatch(/NEW|GONE|UNKNOWN/);
  expect(run("git worktree list").trim().split("\n")).toHaveLength(1);
});
