/** Real videos that the installed ffmpeg fixes. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../src/check/policy/parse.ts";
import type { FixResult } from "../../src/model/fix.ts";
import { createVideos, FFMPEG, fix, kindsOf, listFiles, readFixture } from "./fixing.ts";

const LOW = "frame-rate-low.mp4";

describe.runIf(FFMPEG)("a video that a conversion fixes", () => {
  it.each<[fixture: string, path: string, fixed: string]>([
    [LOW, "v/a.mp4", "v/a.fixed.mp4"],
    ["container.avi", "a.avi", "a.fixed.mp4"],
    ["container.mkv", "a.mkv", "a.fixed.mp4"],
    ["container-gif.mp4", "a.mp4", "a.fixed.mp4"],
    ["codec-mpeg4.mp4", "a.mp4", "a.fixed.mp4"],
    ["unstated-frame-rate.webm", "a.webm", "a.fixed.mp4"],
    ["incomplete-end.mp4", "a.mp4", "a.fixed.mp4"],
  ])("gets a new one beside it that passes: %s", async (fixture, path, fixed) => {
    const { path: folder } = createVideos({ [path]: fixture });
    const { results, before, now, seen } = await fix(folder);
    expect(results).toEqual([expect.objectContaining({ path, kind: "fixed", to: fixed, isReplaced: false })]);
    expect(listFiles(folder)).toEqual([path, fixed].sort());
    expect(readFileSync(join(folder, path))).toEqual(readFixture(fixture));
    expect(seen.lines).toEqual([`start ${path} 1/1`, `fixed ${path}`]);
    // The original is as bad as before, but its findings name the new video.
    expect(now.map(({ verdict }) => verdict)).toEqual(before.map(({ verdict }) => verdict));
    expect(now[0]?.findings[0]).toMatchObject({ fixKind: "replace", advice: expect.stringContaining("a.fixed.mp4") });
  });

  it.each<[fixture: string, path: string, place: string]>([
    [LOW, "v/a.mp4", "v/a.mp4"],
    [LOW, "A.M4V", "A.M4V"],
    ["container.avi", "v/a.avi", "v/a.mp4"],
    ["unstated-frame-rate.webm", "a.webm", "a.mp4"],
  ])("is replaced in place: %s at %s", async (fixture, path, place) => {
    const { path: folder } = createVideos({ [path]: fixture });
    chmodSync(join(folder, path), 0o640);
    const { results, now } = await fix(folder, { isInPlace: true });
    expect(results).toEqual([expect.objectContaining({ path, kind: "fixed", to: place, isReplaced: true })]);
    expect(listFiles(folder)).toEqual([place]);
    expect(statSync(join(folder, place)).mode & 0o777).toBe(0o640);
    expect(now.map(({ video, verdict, findings }) => [video.path, verdict, findings.length])).toEqual([
      [place, "valid", 0],
    ]);
  });

  it.each([
    ["a.mp4", "libx264", "aac"],
    ["a.webm", "libvpx", "libopus"],
  ])("does not lose a second track of sound with its original: %s", async (name, codec, sound) => {
    const { path: folder } = createVideos({});
    const sources = ["testsrc=s=320x240:d=1", "sine=d=1", "sine=f=99:d=1"].flatMap((from) => [
      "-f",
      "lavfi",
      "-i",
      from,
    ]);
    const maps = ["-map", "0", "-map", "1", "-map", "2", "-c:v", codec, "-c:a", sound, "-strict", "-2"];
    execFileSync(FFMPEG ?? "", ["-v", "error", ...sources, ...maps, join(folder, name)]);
    const original = readFileSync(join(folder, name));
    const inPlace = await fix(folder, { isInPlace: true });
    expect(inPlace.results).toEqual([{ path: name, kind: "several-sounds", tracks: 2 }]);
    expect(readFileSync(join(folder, name))).toEqual(original);
    expect((await fix(folder)).results).toMatchObject([{ kind: "fixed", before: { soundTracks: 2 } }]);
  });

  it.runIf(process.getuid?.() === 0).each([true, false])(
    "belongs to whom the original does, if root fixes it (in place: %s)",
    async (isInPlace) => {
      const { path: folder } = createVideos({ "a.mp4": LOW });
      chownSync(join(folder, "a.mp4"), 1234, 2345);
      await fix(folder, { isInPlace });
      const { uid, gid } = statSync(join(folder, isInPlace ? "a.mp4" : "a.fixed.mp4"));
      expect([uid, gid]).toEqual([1234, 2345]);
    },
  );

  it("reports its progress in seconds of the video, up to its end", async () => {
    const { seen, before } = await fix(createVideos({ "a.mp4": LOW }).path);
    const duration = before[0]?.facts.duration?.value ?? 0;
    expect(seen.seconds.at(-1)).toBeGreaterThan(duration - 0.1);
    expect(seen.seconds).toEqual(seen.seconds.toSorted((a, b) => a - b));
  });

  it("is judged by the policy where the new video will be", async () => {
    const { path: folder } = createVideos({ "a.mp4": LOW });
    const policy = "overrides:\n  - paths: ['*.fixed.mp4']\n    limits:\n      frame-rate:\n        max: 29\n";
    const parsed = parsePolicy(policy);
    if (parsed.kind !== "policy") throw new Error(JSON.stringify(parsed));
    const { results } = await fix(folder, { policy: { ...parsed, path: "policy.yml" } });
    expect(results).toMatchObject([{ kind: "still-bad", findings: [{ rule: { id: "frame-rate" } }] }]);
    expect(listFiles(folder)).toEqual(["a.mp4"]);
  });
});

describe.runIf(FFMPEG)("a name of a video is nothing but a name to ffmpeg:", () => {
  it.each([
    "-y.mp4",
    "--help.mp4",
    "http:/127.0.0.1/a.mp4",
    "concat:a.mp4|b.mp4",
    "pipe:0.mp4",
    "file:a.mp4",
    "a%d.mp4",
    "%03d.mp4",
    "a\nb.mp4",
    "a'\"b`$(touch canary)`$HOME.mp4",
    "a\\b*?[c].mp4",
    "a;b|c&d>e.mp4",
    "ä 🎬\u202e.mp4",
    " .mp4",
  ])("%j", async (path) => {
    const { path: folder } = createVideos({ [path]: LOW });
    const { results } = await fix(folder, {}, [path]);
    const fixed = path.replace(/\.mp4$/, ".fixed.mp4");
    expect(results).toEqual([expect.objectContaining({ path, kind: "fixed", to: fixed })]);
    expect(listFiles(folder)).toEqual([path, fixed].sort());
  });
});

describe("a video stays as it is, and ffmpeg is not started,", () => {
  const never = "/nothing/is/started";

  it.each<[why: string, fixture: string, path: string, expected: Partial<FixResult>]>([
    [
      "if a part of it is to be cut off",
      "duration.mp4",
      "a.mp4",
      { kind: "unfixable", rules: ["duration"], remedy: "cut" },
    ],
    ["if it is damaged", "unreadable-truncated.mp4", "a.mp4", { kind: "unfixable", rules: ["unreadable"] }],
    ["if it is no video", "unreadable-garbage.mp4", "a.mp4", { kind: "unfixable", rules: ["unreadable"] }],
    ["if it is protected", "encrypted.mp4", "a.mp4", { kind: "unfixable", rules: ["encrypted"] }],
    [
      "if only its name is wrong",
      "extension.mov",
      "a.mov",
      { kind: "unfixable", rules: ["extension"], remedy: "rename" },
    ],
    ["if it is a pointer", "lfs-pointer.mp4", "a.mp4", { kind: "unfixable", rules: ["lfs-pointer"] }],
  ])("%s", async (_why, fixture, path, expected) => {
    const { path: folder } = createVideos({ [path]: fixture });
    const { results, now, before } = await fix(folder, { ffmpeg: never });
    expect(results).toEqual([{ path, ...expected }]);
    expect(now).toEqual(before);
    expect(listFiles(folder)).toEqual([path]);
  });

  it.each(["recommended-codec.mp4", "recommended-container.mov", "good.mp4", "long-duration.mp4"])(
    "if there is only a recommendation, or nothing to object to: %s",
    async (fixture) => {
      const { path: folder } = createVideos({ [fixture]: fixture });
      expect((await fix(folder, { ffmpeg: never })).results).toEqual([]);
    },
  );

  const PROBLEM = /does not pass/;

  it.each<[what: string, make: (path: string) => void, problem: RegExp | undefined]>([
    ["a file", (path) => writeFileSync(path, "mine"), PROBLEM],
    ["an empty file", (path) => writeFileSync(path, ""), PROBLEM],
    ["a video with the same fault", (path) => writeFileSync(path, readFixture(LOW)), PROBLEM],
    [
      "a good video of another length",
      (path) => writeFileSync(path, readFixture("long-duration.mp4")),
      /^it is .* long/,
    ],
    ["a folder", (path) => mkdirSync(path), undefined],
    ["a link", (path) => symlinkSync("a.mp4", path), undefined],
    ["a link to nothing", (path) => symlinkSync("nothing", path), undefined],
  ])("if %s has the name of the new one", async (_what, make, problem) => {
    const { path: folder } = createVideos({ "a.mp4": LOW });
    make(join(folder, "a.fixed.mp4"));
    const files = listFiles(folder);
    const { results } = await fix(folder, { ffmpeg: never }, ["a.mp4"]);
    const why = problem && { problem: expect.stringMatching(problem) };
    expect(results).toEqual([{ path: "a.mp4", kind: "taken", name: "a.fixed.mp4", ...why }]);
    expect(listFiles(folder)).toEqual(files);
  });

  it.each<[which: string, paths: readonly string[]]>([
    ["is checked, too", ["a.mp4", "a.fixed.mp4"]],
    ["is not checked", ["a.mp4"]],
  ])("if it was fixed before, and that %s: its findings say what to do with both", async (_which, [...paths]) => {
    const { path: folder } = createVideos({ "a.mp4": LOW, "a.fixed.mp4": "good.mp4" });
    const { results, now } = await fix(folder, { ffmpeg: never }, paths);
    expect(results).toEqual([{ path: "a.mp4", kind: "fixed-before", name: "a.fixed.mp4" }]);
    const [finding] = now.find(({ video }) => video.path === "a.mp4")?.findings ?? [];
    expect(finding).toMatchObject({ fixKind: "replace", fix: "mv -f -- a.fixed.mp4 a.mp4" });
  });

  it("if another video has the name that it would get in place", async () => {
    const { path: folder } = createVideos({ "a.avi": "container.avi", "A.mp4": "good.mp4" });
    const { results } = await fix(folder, { ffmpeg: never, isInPlace: true });
    expect(results).toEqual([{ path: "a.avi", kind: "place-taken" }]);
  });

  it("if another file has the name that it would get in place", async () => {
    const { path: folder } = createVideos({ "a.avi": "container.avi", "a.mp4": "good.mp4" });
    const { results } = await fix(folder, { ffmpeg: never, isInPlace: true }, ["a.avi"]);
    expect(results).toEqual([{ path: "a.avi", kind: "place-taken" }]);
  });

  it.each([true, false])("if a link leads to it (in place: %s)", async (isInPlace) => {
    const { path: folder } = createVideos({ "real/a.mp4": LOW });
    symlinkSync("real", join(folder, "folder"));
    symlinkSync("real/a.mp4", join(folder, "file.mp4"));
    const { results } = await fix(folder, { ffmpeg: never, isInPlace }, ["folder/a.mp4", "file.mp4"]);
    expect(kindsOf(results)).toEqual({ "file.mp4": "linked", "folder/a.mp4": "linked" });
  });
});

describe.runIf(FFMPEG)("several videos", () => {
  const many = Object.fromEntries(["a", "b", "c", "d"].map((name) => [`${name}.mp4`, LOW]));

  it("are fixed two at a time, and each is reported once", async () => {
    let running = 0;
    const most: number[] = [];
    const { path } = createVideos({ ...many, "e.mp4": "encrypted.mp4", "f.mp4": "good.mp4" });
    const ends: string[] = [];
    const { results } = await fix(path, {
      watcher: {
        onStart: () => most.push(++running),
        onEnd: ({ video }, { kind }) => {
          ends.push(video.path);
          if (kind === "fixed") running--;
        },
      },
    });
    expect(Math.max(...most)).toBe(2);
    expect(ends.toSorted()).toEqual(["a.mp4", "b.mp4", "c.mp4", "d.mp4", "e.mp4"]);
    expect(results.map(({ path: each }) => each)).toEqual(ends.toSorted());
  });

  it("never share a name, even where only one could have it", async () => {
    const { path } = createVideos({ "a.avi": "container.avi", "a.mkv": "container.mkv" });
    const { results } = await fix(path, { isInPlace: true });
    const kinds = results.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(["fixed", "place-taken"]);
    expect(listFiles(path)).toHaveLength(2);
  });

  it.each([true, false])(
    "are fixed outside the folder, too, where a link may lead (in place: %s)",
    async (isInPlace) => {
      const { path: outside } = createVideos({ "v/a.avi": "container.avi", "b.mp4": LOW });
      const { path: folder } = createVideos({});
      symlinkSync(join(outside, "v"), join(outside, "w"));
      symlinkSync(join(outside, "b.mp4"), join(outside, "c.mp4"));
      const absolute = join(outside, "w/a.avi");
      const up = join("..", basename(outside), "b.mp4");
      const link = join(outside, "c.mp4");
      const { results } = await fix(folder, { isInPlace }, [absolute, up, link]);
      expect(kindsOf(results)).toEqual({ [absolute]: "fixed", [up]: "fixed", [link]: "linked" });
      const left = isInPlace ? ["b.mp4", "v/a.mp4"] : ["b.fixed.mp4", "b.mp4", "v/a.avi", "v/a.fixed.mp4"];
      const files = listFiles(outside).filter((file) => !file.startsWith("w"));
      expect(files).toEqual(["c.mp4", ...left].sort());
    },
  );

  it("are fixed where the folder above is a link, too", async () => {
    const { path } = createVideos({ "a.mp4": LOW });
    const link = `${path}-link`;
    symlinkSync(path, link);
    try {
      expect((await fix(link, {}, ["a.mp4"])).results).toMatchObject([{ kind: "fixed" }]);
    } finally {
      renameSync(link, join(path, "gone"));
    }
  });
});
