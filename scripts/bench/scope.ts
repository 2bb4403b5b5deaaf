/** Measures main in a repository of half a million files, and what git alone takes for the same. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { VIDEO_EXTENSIONS } from "../../src/model/formats.ts";
import { FIXTURES_FOLDER } from "../../test/support/fixtures.ts";
import { measureProcessor, type ProcessOptions } from "./processes.ts";
import { median } from "./rounds.ts";
import type { Bench, Section } from "./section.ts";
import { prepareStep } from "./step.ts";
import { printCount, printIfKnown, printMs, printRatio, printTable } from "./table.ts";
import { atMost, compare, type Target } from "./target.ts";

const SIZES = [0, 500_000];

const VIDEOS = 100;

/** A pull request that adds three videos, with its merge commit checked out. */
const CHANGED = ["new/1.mp4", "new/2.mp4", "new/3.mp4"];

const VIDEO = join(FIXTURES_FOLDER, "good.mp4");

export const benchScope: Section = async (bench): Promise<Target[]> => {
  const repositories = SIZES.map((files) => createRepository(bench.folder, files));
  const measured = await measureAll(bench, repositories);
  printTable(
    `${VIDEOS} tracked videos: processor time`,
    ["tracked files", "main", "main, 3 videos changed", "git's pathspecs and the first bytes"],
    SIZES.map((files, at) => [
      printCount(files + VIDEOS),
      ...[measured[at]?.main, measured[at]?.changed, measured[at]?.floor].map((ms) => printIfKnown(ms, printMs)),
    ]),
  );
  const [small, large] = measured;
  const extraOf = (pick: (each: Medians) => number | undefined) => subtract(large && pick(large), small && pick(small));
  const extraMs = extraOf(({ floor }) => floor);
  const files = printCount(SIZES.at(-1) ?? 0);
  return [
    atMost(
      `${files} tracked files: main, compared with git alone`,
      1.3,
      compare(large?.main, large?.floor),
      printRatio,
    ),
    ...(["main", "changed"] as const).map((each) =>
      atMost(
        `${files} more tracked files: extra time of ${each === "main" ? "main" : "main with 3 changed videos"}, compared with git's`,
        1.3,
        compare(
          extraOf((medians) => medians[each]),
          extraMs,
        ),
        printRatio,
      ),
    ),
  ];
};

function subtract(more: number | undefined, less: number | undefined): number | undefined {
  return more === undefined || less === undefined ? undefined : more - less;
}

type Repository = { workspace: string; event: object; sha: string };

type Contestant = "main" | "changed" | "floor";

/** Medians in milliseconds; `undefined` without GNU time. */
type Medians = Readonly<Record<Contestant, number | undefined>>;

/** One after the other, there and back, so that a busy machine slows all of them. */
async function measureAll({ folder, rounds }: Bench, repositories: readonly Repository[]): Promise<Medians[]> {
  const runs = repositories.flatMap((repository) =>
    (["main", "changed", "floor"] as const).map((name) => ({ name, repository, ms: [] as (number | undefined)[] })),
  );
  for (let round = 0; round < rounds(5); round++) {
    for (const { name, repository, ms } of round % 2 === 0 ? runs : runs.toReversed()) {
      ms.push(await measure(folder, repository, name));
    }
  }
  return repositories.map((repository) => {
    const medianOf = (wanted: Contestant) => {
      const ms = runs.find((run) => run.repository === repository && run.name === wanted)?.ms ?? [];
      return ms.every((each) => each !== undefined) ? median(ms) : undefined;
    };
    return { main: medianOf("main"), changed: medianOf("changed"), floor: medianOf("floor") };
  });
}

async function measure(folder: string, { workspace, event, sha }: Repository, name: Contestant) {
  if (name === "floor") return measureProcessor([process.execPath, writeFloor(folder)], folder, { cwd: workspace });
  const { command, options, outputFile } = prepareStep(
    { bundle: "validate", workspace, inputs: {} },
    join(folder, "temp"),
  );
  writeFileSync(options.env.GITHUB_EVENT_PATH ?? "", JSON.stringify(name === "changed" ? event : {}));
  const run: ProcessOptions = {
    ...options,
    env: { ...options.env, GITHUB_SHA: sha, GITHUB_EVENT_NAME: name === "changed" ? "pull_request" : "push" },
  };
  const ms = await measureProcessor(command, folder, run);
  const count = name === "changed" ? CHANGED.length : VIDEOS;
  if (ms !== undefined && !new RegExp(`^checked<<.*\\n${count}$`, "m").test(readFileSync(outputFile, "utf8"))) {
    throw new Error(`Main did not check the ${count} videos.`);
  }
  return ms;
}

/** What nothing can do without: a Node that has git pick the videos, and reads the start of each. */
function writeFloor(folder: string): string {
  const file = join(folder, "floor.mjs");
  const pathspecs = VIDEO_EXTENSIONS.map((extension) => `:(icase)*.${extension}`);
  const script = `
    import { spawn } from "node:child_process";
    import { closeSync, openSync, readSync } from "node:fs";
    const git = spawn("git", ["ls-files", "-z", "--stage", "--", ...${JSON.stringify(pathspecs)}]);
    const output = [];
    git.stdout.on("data", (bytes) => output.push(bytes));
    git.on("close", () => {
      for (const record of Buffer.concat(output).toString().split("\\0").slice(0, -1)) {
        const file = openSync(record.slice(record.indexOf("\\t") + 1));
        readSync(file, Buffer.alloc(65_536));
        closeSync(file);
      }
    });`;
  if (!existsSync(file)) writeFileSync(file, script);
  return file;
}

/** All files but the videos are in the index only: nothing looks at them on disk. */
function createRepository(folder: string, files: number): Repository {
  const workspace = join(folder, `files-${files}`);
  mkdirSync(join(workspace, "new"), { recursive: true });
  const git = (args: readonly string[], input = "") =>
    execFileSync("git", ["-c", "user.name=Bench", "-c", "user.email=bench@example.com", ...args], {
      ...{ cwd: workspace, encoding: "utf8", input },
      maxBuffer: Number.POSITIVE_INFINITY,
    }).trim();
  git(["init", "--quiet", "--initial-branch=main"]);
  const [text, video] = [git(["hash-object", "-w", "--stdin"], "x"), git(["hash-object", "-w", VIDEO])];
  const others = Array.from({ length: VIDEOS - CHANGED.length }, (_, at) => `${at}.mp4`);
  for (const path of [...others, ...CHANGED]) copyFileSync(VIDEO, join(workspace, path));
  const track = (object: string, paths: readonly string[]) =>
    git(["update-index", "--index-info"], paths.map((path) => `100644 ${object}\t${path}\n`).join(""));
  track(
    text,
    Array.from({ length: files }, (_, at) => `folder-${at % 300}/part-${at % 7}/file-${at}.txt`),
  );
  track(video, others);
  const commit = (parents: readonly string[]) =>
    git(["commit-tree", git(["write-tree"]), "-m", "Bench", ...parents.flatMap((parent) => ["-p", parent])]);
  const base = commit([]);
  track(video, CHANGED);
  const head = commit([base]);
  const sha = commit([base, head]);
  git(["update-ref", "HEAD", sha]);
  const pullRequest = { number: 7, head: { sha: head }, base: { ref: "main", sha: base } };
  return { workspace, event: { number: 7, pull_request: pullRequest }, sha };
}
