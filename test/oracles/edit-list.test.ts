import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { probe } from "../../src/media/probe.ts";
import type { Inspection } from "../../src/model/video.ts";
import { editBox } from "../support/corpus/boxes.ts";
import { AAC, H264_WITH_B_FRAMES, pattern, tone } from "../support/corpus/recipe.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";
import { inspectOnDisk } from "../support/inspected.ts";
import { edts } from "../support/iso-bmff.ts";
import { STEADY } from "../support/limits.ts";
import { isInstalled } from "../support/programs.ts";

function runFfmpeg(args: string, folder: string): void {
  const { status, stderr } = spawnSync("ffmpeg", ["-nostdin", "-v", "error", ...args.split(" ")], { cwd: folder });
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: "" });
}

function inspect(name: string, folder: string): Inspection {
  return inspectOnDisk(name, folder, (sizeBytes) => probe(sizeBytes, { steady: STEADY })).inspection;
}

describe.runIf(isInstalled("ffmpeg"))("the command that is advised for an edit list", () => {
  it.each([
    ["of no duration", [0, 1024]],
    ["of a millisecond", [1, 1024]],
    ["behind the end", [1000, 90_000]],
    ["that is empty", [1000, -1]],
  ] as const)("%s shows all frames and all sound", (_, edit) => {
    const folder = makeFolder("edit-list");
    onTestFinished(() => removeFolder(folder));
    runFfmpeg([pattern("360x360", 30, 1), tone(1), H264_WITH_B_FRAMES, AAC, "whole.mp4"].join(" "), folder);
    const whole = new Uint8Array(readFileSync(join(folder, "whole.mp4")));
    writeFileSync(
      join(folder, "in.mp4"),
      editBox(whole, "moov/trak[1]/edts", () => edts(edit)),
    );

    const [, command = ""] = /'ffmpeg (.+?)'/.exec(inspect("in.mp4", folder).fault?.advice ?? "") ?? [];
    runFfmpeg(command.replace("<in>", "in.mp4").replace("<out>", "out.mp4"), folder);

    const { facts, fault } = inspect("out.mp4", folder);
    expect(fault).toBeUndefined();
    expect(facts).toMatchObject({ frames: 30, minFrameRate: 30, maxFrameRate: 30 });
    // The sound starts as much earlier as the edit list had cut of the picture: two frames here.
    expect(facts.duration?.value).toBeLessThan(1 + 3 / 30);
  });
});
