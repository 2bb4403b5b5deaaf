/** Measures the processor time of main for a pull request of a large repository and of a small one. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES_FOLDER } from "../../test/support/fixtures.ts";
import { measureProcessor, runCommand } from "./processes.ts";
import { median } from "./rounds.ts";
import type { Bench, Section } from "./section.ts";
import { prepareStep } from "./step.ts";
import { printCount, printIfKnown, printMs, printTable } from "./table.ts";
import { atMost, type Target } from "./target.ts";

const SIZES = [0, 100_000];

/** A pull request that adds three videos, with its merge commit checked out. */
const VIDEOS = ["new/1.mp4", "new/2.mp4", "new/3.mp4"];

export const benchScope: Section = async (bench): Promise<Target[]> => {
  const measured: Measured[] = [];
  for (const files of SIZES) measured.push(await measure(bench, await createRepository(bench.folder, files)));
  const [small, large] = measured;
  printTable(
    "Three changed videos: processor time of main",
    ["tracked files", "main", "git ls-files"],
    SIZES.map((files, at) => [
      printCount(files + VIDEOS.length),
      printIfKnown(measured[at]?.mainMs, printMs),
      printIfKnown(measured[at]?.listMs, printMs),
    ]),
  );
  const extraMs = large?.mainMs && small?.mainMs ? large.mainMs - small.mainMs : undefined;
  const what = `3 changed videos among ${SIZES.at(-1)} files: extra time, at most that of two runs of git ls-files`;
  return [atMost(what, 2 * (large?.listMs ?? Number.NaN), extraMs, printMs)];
};

type Repository = { workspace: string; event: object; sha: string };

/** Medians in milliseconds, of main and of one listing of all files; `undefined` without GNU time. */
type Measured = { mainMs: number | undefined; listMs: number | undefined };

async function measure({ folder, rounds }: Bench, { workspace, event, sha }: Repository): Promise<Measured> {
  const temp = join(folder, "temp");
  const { command, options, outputFile } = prepareStep({ bundle: "validate", workspace, inputs: {} }, temp);
  writeFileSync(options.env.GITHUB_EVENT_PATH ?? "", JSON.stringify(event));
  const env = { ...options.env, GITHUB_EVENT_NAME: "pull_request", GITHUB_SHA: sha };
  const main: number[] = [];
  const list: number[] = [];
  for (let round = 0; round < rounds(15); round++) {
    const mainMs = await measureProcessor(command, folder, { ...options, env });
    const listMs = await measureProcessor(["git", "ls-files", "-z", "--stage"], folder, { cwd: workspace });
    if (mainMs === undefined || listMs === undefined) return { mainMs: undefined, listMs: undefined };
    main.push(mainMs);
    list.push(listMs);
  }
  const checked = readFileSync(outputFile, "utf8").match(/^checked<<.*\n3$/m);
  if (checked === null) throw new Error("Main did not check the three videos.");
  return { mainMs: median(main), listMs: median(list) };
}

/** The files are in the index only: nothing looks at them on disk. */
async function createRepository(folder: string, files: number): Promise<Repository> {
  const workspace = join(folder, `files-${files}`);
  const git = (args: readonly string[], input?: string | Buffer) =>
    execFileSync("git", args, { cwd: workspace, encoding: "utf8", ...(input !== undefined && { input }) }).trim();
  if (!existsSync(workspace)) mkdirSync(workspace);
  await runCommand(["git", "init", "--quiet", "--initial-branch=main"], { cwd: workspace });
  const paths = Array.from({ length: files }, (_, at) => `folder-${at % 300}/part-${at % 7}/file-${at}.txt`);
  const changed = VIDEOS.map((path) => `M 100644 :2 ${path}`);
  const commit = (name: string, more: readonly string[]) =>
    [`commit refs/heads/${name}`, "committer Bench <bench@example.com> 0 +0000", "data 0", ...more, ""].join("\n");
  const video = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));
  git(
    ["fast-import", "--quiet"],
    Buffer.concat([
      Buffer.from(`blob\nmark :1\ndata 1\nx\nblob\nmark :2\ndata ${video.length}\n`),
      video,
      Buffer.from("\n"),
      Buffer.from(commit("main", ["M 100644 :1 readme", ...paths.map((path) => `M 100644 :1 ${path}`)])),
      Buffer.from(commit("feature", ["from refs/heads/main", ...changed])),
      Buffer.from(commit("merge", ["from refs/heads/main", "merge refs/heads/feature", ...changed])),
    ]),
  );
  git(["symbolic-ref", "HEAD", "refs/heads/merge"]);
  git(["read-tree", "HEAD"]);
  git(["checkout-index", "--", ...VIDEOS]);
  const [base, head, sha = ""] = ["main", "feature", "merge"].map((name) => git(["rev-parse", name]));
  const pullRequest = { number: 7, head: { sha: head }, base: { ref: "main", sha: base } };
  return { workspace, event: { number: 7, pull_request: pullRequest }, sha };
}
