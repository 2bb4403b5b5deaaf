/** Files and folders that something else moves, changes or replaces by links while a video is fixed. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createWorkspace } from "../support/workspace.ts";
import { createStandIn, createVideos, FFMPEG, fix, listFiles, readFixture } from "./fixing.ts";

const LOW = "frame-rate-low.mp4";

/** A file that a fix makes of {@link LOW}, which passes. */
let good: Buffer | undefined;

async function makeGood(): Promise<string> {
  if (good === undefined) {
    const { path } = createVideos({ "a.mp4": LOW });
    await fix(path);
    good = readFileSync(join(path, "a.fixed.mp4"));
  }
  const { path, write } = createWorkspace();
  write("good.mp4", good);
  return join(path, "good.mp4");
}

/** Fixes `v/a.mp4` while `meanwhile` happens in its folder, and in one outside, which holds another video. */
async function fixWhile(meanwhile: (folder: string, outside: string) => void, isInPlace = false) {
  const passing = await makeGood();
  const [at, outside] = [createWorkspace().path, createVideos({ "secret.mp4": "good.mp4" }).path];
  const { path: folder } = createVideos({ "v/a.mp4": LOW });
  const [ready, go] = [join(at, "ready"), join(at, "go")];
  const ffmpeg = createStandIn(
    `touch '${ready}'; while [ ! -e '${go}' ]; do sleep 0.01; done; cat "$in" > '${at}/seen'; cat '${passing}' > "$out"`,
  );
  const fixing = fix(folder, { ffmpeg, isInPlace });
  while (!existsSync(ready)) await sleep(5);
  meanwhile(folder, outside);
  writeFileSync(go, "");
  const { results } = await fixing;
  // Whatever happens, it reads what was checked, and nothing outside.
  const seen = readFileSync(join(at, "seen"));
  expect(seen.subarray(0, readFixture(LOW).length)).toEqual(readFixture(LOW));
  expect(listFiles(outside)).toEqual(["secret.mp4"]);
  expect(readFileSync(join(outside, "secret.mp4"))).toEqual(readFixture("good.mp4"));
  return { folder, result: results[0], files: listFiles(folder) };
}

describe.runIf(FFMPEG && process.platform === "linux")("while a video is fixed,", () => {
  it("nothing happens: then the new video is there", async () => {
    expect(await fixWhile(() => undefined)).toMatchObject({
      result: { kind: "fixed", to: "v/a.fixed.mp4" },
      files: ["v/a.fixed.mp4", "v/a.mp4"],
    });
  });

  it("a file that gets the name of the new one stays", async () => {
    const make = (folder: string) => writeFileSync(join(folder, "v/a.fixed.mp4"), "mine");
    const { result, folder, files } = await fixWhile(make);
    expect(result).toEqual({ path: "v/a.mp4", kind: "taken", name: "v/a.fixed.mp4" });
    expect(readFileSync(join(folder, "v/a.fixed.mp4"), "utf8")).toBe("mine");
    expect(files).toEqual(["v/a.fixed.mp4", "v/a.mp4"]);
  });

  it("a link that gets the name of the new one is not followed", async () => {
    const { result, files } = await fixWhile((folder, outside) =>
      symlinkSync(join(outside, "secret.mp4"), join(folder, "v/a.fixed.mp4")),
    );
    expect(result).toMatchObject({ kind: "taken" });
    expect(files).toEqual(["v/a.fixed.mp4", "v/a.mp4"]);
  });

  it.each<[what: string, change: (video: string, outside: string) => void]>([
    ["a person edits it", (video) => appendFileSync(video, "more")],
    [
      "another file takes its place",
      (video) => {
        rmSync(video);
        writeFileSync(video, readFixture("good.mp4"));
      },
    ],
    [
      "a link takes its place",
      (video, outside) => {
        rmSync(video);
        symlinkSync(join(outside, "secret.mp4"), video);
      },
    ],
  ])("%s: then that stays, and not the new one", async (_, change) => {
    let changed = "";
    const read = (video: string) => {
      try {
        return readlinkSync(video);
      } catch {
        return readFileSync(video, "latin1");
      }
    };
    const { result, folder, files } = await fixWhile((at, outside) => {
      change(join(at, "v/a.mp4"), outside);
      changed = read(join(at, "v/a.mp4"));
    }, true);
    expect(result).toEqual({ path: "v/a.mp4", kind: "changed" });
    expect(files).toEqual(["v/a.mp4"]);
    expect(read(join(folder, "v/a.mp4"))).toBe(changed);
  });

  it.each([true, false])(
    "a link takes the place of its folder: then nothing is written there (in place: %s)",
    async (isInPlace) => {
      const { result } = await fixWhile((folder, outside) => {
        renameSync(join(folder, "v"), join(folder, "w"));
        symlinkSync(outside, join(folder, "v"));
      }, isInPlace);
      expect(result).toEqual({ path: "v/a.mp4", kind: "changed" });
    },
  );

  it("another folder takes the place of its folder: then nothing is written there", async () => {
    const { result, files } = await fixWhile((folder) => {
      renameSync(join(folder, "v"), join(folder, "w"));
      mkdirSync(join(folder, "v"));
      writeFileSync(join(folder, "v/a.mp4"), "other");
    }, true);
    expect(result).toEqual({ path: "v/a.mp4", kind: "changed" });
    expect(files.filter((file) => file.startsWith("v/"))).toEqual(["v/a.mp4"]);
  });

  it("a link takes the place of the unfinished file: then nothing is written where it leads", async () => {
    const { result } = await fixWhile((folder, outside) => {
      const [unfinished = ""] = listFiles(folder).filter((file) => file.endsWith(".tmp"));
      rmSync(join(folder, unfinished));
      symlinkSync(join(outside, "secret.mp4"), join(folder, unfinished));
    });
    expect(result).toEqual({ path: "v/a.mp4", kind: "changed" });
  });
});
