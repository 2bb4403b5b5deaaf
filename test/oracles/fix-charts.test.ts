import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { CHARTS, CHARTS_MODULE, type Chart } from "../support/corpus/charts.ts";
import { makeFiles } from "../support/corpus/make.ts";
import { isInstalled } from "../support/programs.ts";
import { createWorkspace } from "../support/workspace.ts";
import { check, listFixes, look, measureDifference, runInShell } from "./fixing.ts";

/** What encoding with losses may change of 255. A wrong matrix, range or bit depth changes more. */
const MOST_DIFFERENCE = 5;

/** Half a frame of 23 FPS, and a frame of AAC. */
const MOST_SHIFT_SECONDS = 0.05;

describe.runIf(isInstalled("ffmpeg"))("the command that fixes a chart keeps what people see and hear of", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await makeFiles("chart-corpus", CHARTS, CHARTS_MODULE);
  });

  it.each(Object.entries<Chart>(CHARTS))("%s", (name, { isTooFast }) => {
    const workspace = createWorkspace();
    copyFileSync(join(folder, name), join(workspace.path, name));
    const before = check(name, workspace.path);
    const [command = "", ...others] = listFixes(before);
    expect(others).toEqual([]);
    if (command === "") return;
    expect(runInShell(command, workspace.path)).toEqual({ status: 0, complaints: "" });

    const fixed = name.replace(/\.[^.]*$/, ".fixed.mp4");
    const after = check(fixed, workspace.path);
    expect(after.findings.filter(({ level }) => level !== "notice")).toEqual([]);
    expect(after.verdict).toBe("valid");
    const source = look(workspace.path, name, before.facts.videoTrackIndex);
    const result = look(workspace.path, fixed);
    if (isTooFast) expect(result.numbers).toEqual(source.numbers.filter((number) => result.numbers.includes(number)));
    else expect(result.numbers).toEqual(source.numbers);
    expect(measureDifference(source.colours, result.colours)).toBeLessThan(MOST_DIFFERENCE);
    expect(result.aspect / source.aspect).toBeCloseTo(1, 1.7);
    expect(Math.abs(result.duration - source.duration)).toBeLessThan(0.1);
    expect(result.sounds.length).toBe(Math.min(1, source.sounds.length));
    for (const [at, sound] of result.sounds.entries()) {
      expect(Math.abs(sound.start - (source.sounds[at]?.start ?? 0))).toBeLessThan(MOST_SHIFT_SECONDS);
      expect(Math.abs(sound.duration - (source.sounds[at]?.duration ?? 0))).toBeLessThan(2 * MOST_SHIFT_SECONDS);
    }
  });
});
