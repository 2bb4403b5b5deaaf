/** Measures what main takes to start: one small video in a small repository, outside pull requests, without a token. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES_FOLDER } from "../../test/support/fixtures.ts";
import { type Command, isInstalled, measurePeak, measureProcessor, type ProcessOptions } from "./processes.ts";
import { takeTurns } from "./rounds.ts";
import type { Section } from "./section.ts";
import { prepareStep } from "./step.ts";
import { printBytes, printIfKnown, printMs, printRatio, printTable } from "./table.ts";
import { atMost } from "./target.ts";

const VIDEO = "good.mp4";

/** How many times the processor time of each main may take. */
const RATIOS = [
  { than: "node -e 0", wanted: 2.6 },
  { than: "ffprobe", wanted: 1.2 },
] as const;

const MOST_MEMORY_BYTES = 57_000_000;

export const benchStart: Section = async ({ folder, pace }) => {
  const workspace = join(folder, "repository");
  mkdirSync(workspace);
  copyFileSync(join(FIXTURES_FOLDER, VIDEO), join(workspace, VIDEO));
  execFileSync("git", ["init", "--quiet"], { cwd: workspace });
  execFileSync("git", ["add", "."], { cwd: workspace });
  const main = prepareStep({ bundle: "validate", workspace }, join(folder, "temp"));
  const measure = (command: Command, options: ProcessOptions) => async () =>
    (await measureProcessor(command, folder, options)) ?? Number.NaN;
  const contestants = new Map([
    ["main", measure(main.command, main.options)],
    ["node -e 0", measure([process.execPath, "-e", "0"], {})],
  ]);
  if (isInstalled("ffprobe")) {
    const probe: Command = ["ffprobe", "-v", "error", "-show_streams", "-show_format", "-of", "json", VIDEO];
    contestants.set("ffprobe", measure(probe, { cwd: workspace }));
  }
  const ms = await takeTurns(contestants, pace(31));
  const peak = await measurePeak(main.command, folder, main.options);
  printTable(
    "One small video: whole process of main",
    ["", "processor time", "memory"],
    [...ms].map(([name, each]) => [name, printMs(each), name === "main" ? printIfKnown(peak, printBytes) : ""]),
  );
  return [
    ...RATIOS.map(({ than, wanted }) => {
      const ratio = ms.ratio("main", than);
      return atMost(`1 small video: processor time, compared with ${than}`, wanted, ratio, printRatio);
    }),
    atMost("1 small video: memory, before other videos", MOST_MEMORY_BYTES, peak, printBytes),
  ];
};
