/** `check --fix`, as a person calls it: what it prints, how it ends, and what is there afterwards. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { findUnprintable } from "../../src/text/unprintable.ts";
import { parseReport } from "../support/report.ts";
import { createRepository, type Workspace } from "../support/workspace.ts";
import { createStandIn, createVideos, FFMPEG, listFiles, readFixture } from "./fixing.ts";
import { run } from "./running.ts";

const LOW = "frame-rate-low.mp4";

describe("check --fix changes nothing", () => {
  it.each<[why: string, args: readonly string[], PATH: string | undefined, words: RegExp]>([
    [
      "without ffmpeg",
      ["check", "--fix", "."],
      "/nothing",
      /apt install ffmpeg.*brew install ffmpeg.*winget install ffmpeg/,
    ],
    ["without ffmpeg, in place", ["check", "--fix", "--in-place", "."], "", /not installed/],
    ["where only --in-place is given", ["check", "--in-place", "."], undefined, /'--in-place' needs '--fix'/],
    ["where a path matches nothing", ["check", "--fix", "nothing.mp4"], undefined, /nothing\.mp4/],
  ])("%s, and ends with exit code 2", async (_why, args, PATH, words) => {
    const { path } = createVideos({ "a.mp4": LOW });
    const { code, out, said } = await run(path, args, { PATH });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said.join("\n")).toMatch(words);
    expect(listFiles(path)).toEqual(["a.mp4"]);
  });
});

describe.runIf(FFMPEG)("check --fix", () => {
  it.each<[args: readonly string[], fixture: string, code: number, verdict: string, files: readonly string[]]>([
    [[], LOW, 1, "invalid", ["a.fixed.mp4", "a.mp4"]],
    [["--in-place"], LOW, 0, "valid", ["a.mp4"]],
    [["--in-place"], "duration.mp4", 1, "invalid", ["a.mp4"]],
    [[], "unstated-frame-rate.webm", 0, "valid", ["a.fixed.mp4", "a.mp4"]],
    [["--fail-on", "warning"], "unstated-frame-rate.webm", 1, "valid", ["a.fixed.mp4", "a.mp4"]],
    [["--fail-on", "warning", "--in-place"], "unstated-frame-rate.webm", 0, "valid", ["a.mp4"]],
    [[], "good.mp4", 0, "valid", ["a.mp4"]],
  ])("with %j ends by what is there afterwards: %s", async (args, fixture, code, verdict, files) => {
    const { path } = createVideos({ "a.mp4": fixture });
    const result = await run(path, ["check", "--fix", ...args, "--format", "json", "a.mp4"]);
    expect(result.code).toBe(code);
    expect(parseReport(result.out).videos.map((video) => [video.path, video.verdict])).toEqual([["a.mp4", verdict]]);
    expect(listFiles(path)).toEqual(files);
  });

  it("says in a pipe what starts, what became of each, and how many were fixed", async () => {
    const { path } = createVideos({ "a.mp4": LOW, "b.mp4": "duration.mp4", "c.mp4": "good.mp4" });
    const { said } = await run(path, ["check", "--fix", "."]);
    expect(said.slice(0, 4)).toEqual([
      expect.stringMatching(/^b\.mp4: not fixed\..*duration/),
      expect.stringMatching(/^Fixing a\.mp4 \(1 of 1\)/),
      expect.stringMatching(/^a\.mp4: fixed as a\.fixed\.mp4 \(15 FPS → 30 FPS/),
      "Fixed 1 of 2 videos.",
    ]);
  });

  it.each([20, 60, 200])("draws a bar for each video in progress, within %i columns", async (columns) => {
    const names = ["a".repeat(100), "b\u202e\u001b[31m", "c"].map((name) => `${name}.mp4`);
    const { path } = createVideos(Object.fromEntries(names.map((name) => [name, LOW])));
    const { said, drawn } = await run(path, ["check", "--fix", "."], { isTerminal: true, columns });
    expect(Math.max(...drawn.map((lines) => lines.length))).toBe(2);
    const lines = drawn.flat();
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(columns);
    expect(lines.filter((line) => !/^[█░]+/.test(line) || findUnprintable(line) !== undefined)).toEqual([]);
    expect(said.filter((line) => line.startsWith("Fixing"))).toEqual([]);
    expect(drawn.at(-1)).toEqual([]);
  });

  it("names each post's video as it is after a fix in place", async () => {
    const { path, write } = createRepository();
    write("a.mp4", readFixture(LOW));
    write("a.json", JSON.stringify({ source_info: { source: "FILE_UPLOAD", video_size: 1 }, video: "a.mp4" }));
    const args = ["check", "--fix", "--in-place", "--posts", "a.json", "--format", "json", "a.mp4"];
    const { out } = await run(path, args);
    const sizes = (text: string) => [...text.matchAll(/"video-size"/g)].length;
    expect(sizes(out)).toBeGreaterThan(0);
    expect(out).toContain(String(readFileSync(join(path, "a.mp4")).length.toLocaleString("en-US")));
  });
});

it.runIf(FFMPEG).each([
  [
    "that names its video lacks it, because that has another name now",
    { video: "a.avi" },
    1,
    /post-video.*'a\.avi' is missing/,
  ],
  ["finds the video beside it by its new name", {}, 0, /^a\.json: ok: a\.mp4/],
])("a post %s", async (_about, named, code, words) => {
  const { path, write } = createVideos({ "a.avi": "container.avi" });
  const post = { post_info: { privacy_level: "SELF_ONLY" }, source_info: { source: "FILE_UPLOAD" }, ...named };
  write("a.json", JSON.stringify(post));
  const result = await run(path, ["check", "--fix", "--in-place", "--posts", "a.json", "a.avi"]);
  const said = result.out.split("\n").filter((line) => line.startsWith("a.json"));
  expect(said.join("\n")).toMatch(words);
  const again = await run(path, ["check", "--posts", "a.json", "a.mp4"]);
  expect([result.code, again.code]).toEqual([code, code]);
});

describe.runIf(FFMPEG)("after check --fix", () => {
  const FOLDERS = [
    ["no repository", () => createVideos({ "a.mp4": LOW, "b.avi": "container.avi" })],
    ["a repository that tracks nothing", () => createTracked()],
    ["a repository that tracks the originals", () => createTracked("a.mp4", "b.avi")],
  ] as const;

  function createTracked(...tracked: string[]): Workspace {
    const repository = createRepository();
    repository.write("a.mp4", readFixture(LOW));
    repository.write("b.avi", readFixture("container.avi"));
    if (tracked.length > 0) repository.git("add", ...tracked);
    return repository;
  }

  it.each(FOLDERS)("the commands that are shown put the new videos in place, in %s", async (_where, create) => {
    const { path } = create();
    const { out, said } = await run(path, ["check", "--fix", "a.mp4", "b.avi"]);
    const commands = [...out.matchAll(/: fix: (.*)$/gm)].map(([, command = ""]) => command);
    expect(commands).toHaveLength(2);
    expect(said.at(-2)).toMatch(/^2 videos have .* replace the original/);
    // A second run finds them, converts nothing, and shows the same.
    const again = await run(path, ["check", "--fix", "a.mp4", "b.avi"]);
    expect(again.said).toContain("Fixed 0 of 2 videos. 2 had been fixed before.");
    expect(again.said.filter((line) => line.startsWith("Fixing"))).toEqual([]);
    expect(again.out).toBe(out);
    for (const command of commands) execFileSync("sh", ["-c", command], { cwd: path, stdio: "pipe" });
    expect(listFiles(path).filter((file) => !file.startsWith(".git/"))).toEqual(["a.mp4", "b.mp4"]);
    expect((await run(path, ["check", "--fix", "."])).code).toBe(0);
  });

  it.each(FOLDERS)("--in-place says of which originals there is no copy, in %s", async (where, create) => {
    const { said } = await run(create().path, ["check", "--fix", "--in-place", "a.mp4", "b.avi"]);
    const isKept = where.endsWith("originals");
    // Before ffmpeg starts.
    expect(said[0]).toMatch(
      isKept ? /^Fixing/ : /^Git does not have 2 originals.*: a\.mp4, b\.avi\..*without '--in-place'/,
    );
    const replaced = said.filter((line) => line.includes("replaced by"));
    expect(replaced.map((line) => line.endsWith("so it is gone."))).toEqual([!isKept, !isKept]);
  });
});

describe.runIf(FFMPEG)("check --fix --in-place after check --fix", () => {
  async function createFixed(...args: string[]) {
    const repository = createRepository();
    repository.write("v/a.mp4", readFixture(LOW));
    repository.write("v/b b.webm", readFixture("unstated-frame-rate.webm"));
    repository.git("add", "--all");
    repository.git("commit", "--quiet", "--message", "Bad videos");
    await run(repository.path, ["check", "--fix", "v"]);
    const copies = ["v/a.fixed.mp4", "v/b b.fixed.mp4"].map((path) => join(repository.path, path));
    const replace = () => run(repository.path, ["check", "--fix", "--in-place", "--format", "json", ...args]);
    return { ...repository, copies, replace };
  }

  it.each([[[]], [["v"]]])("takes what is there, and makes nothing again, with the paths %j", async (paths) => {
    const { path, git, copies, replace } = await createFixed(...paths);
    const bytes = copies.map((copy) => readFileSync(copy));
    const { code, out, said } = await replace();
    expect(code).toBe(0);
    expect(["v/a.mp4", "v/b b.mp4"].map((each) => readFileSync(join(path, each)))).toEqual(bytes);
    expect(parseReport(out).videos.map((video) => video.path)).toEqual(["v/a.mp4", "v/b b.mp4"]);
    expect(said.join("\n")).toContain("v/a.mp4: replaced by v/a.fixed.mp4");
    expect(said.join("\n")).not.toContain("Fixing");
    for (const [, command = ""] of said.join("\n").matchAll(/ run: (git add .*)$/gm)) {
      execFileSync("sh", ["-c", command], { cwd: path, stdio: "pipe" });
    }
    expect(git("status", "--porcelain").trim().split("\n").toSorted()).toEqual([
      'A  "v/b b.mp4"',
      'D  "v/b b.webm"',
      "M  v/a.mp4",
    ]);
  });

  it("takes no copy of a video whose length nobody knows: it may be another video", async () => {
    const { path, write } = createVideos({ "a.avi": "container.avi" });
    write("a.fixed.mp4", readFixture("good.mp4"));
    const { said } = await run(path, ["check", "--fix", "--in-place", "a.avi"]);
    expect(said.join("\n")).toMatch(/1 earlier fixed file .* run: rm -- a\.fixed\.mp4$/m);
  });

  it.each<[why: string, change: (copy: string) => void]>([
    ["older than their originals", (copy) => utimesSync(copy, 1, 1)],
    ["not whole", (copy) => writeFileSync(copy, readFileSync(copy).subarray(0, 5000))],
    ["of another length", (copy) => writeFileSync(copy, readFixture("long-duration.mp4"))],
  ])("makes new ones, and ends with a command that removes the copies, where these are %s", async (_why, change) => {
    const { path, copies, replace } = await createFixed();
    for (const copy of copies) change(copy);
    const { code, said } = await replace();
    expect(code).toBe(0);
    expect(said.join("\n")).not.toContain("was there already");
    const [, command = "exit 9"] = /2 earlier fixed files .* run: (rm .*)$/m.exec(said.join("\n")) ?? [];
    execFileSync("sh", ["-c", command], { cwd: path, stdio: "pipe" });
    expect(listFiles(join(path, "v"))).toEqual(["a.mp4", "b b.mp4"]);
  });
});

describe("after an original was replaced by hand or by --fix --in-place under another name", () => {
  const createReplaced = () => {
    const repository = createRepository();
    repository.write("a.avi", readFixture("container.avi"));
    repository.write("c.mov", readFixture("good.mov"));
    repository.git("add", "--all");
    return repository;
  };

  it("a check of what Git tracks names both, and the command that is shown has Git record it", async () => {
    const { path, write, git } = createReplaced();
    rmSync(join(path, "a.avi"));
    write("a.mp4", readFixture("good.mp4"));
    write(".git/info/exclude", "*.mp4\n");
    const { said } = await run(path, ["check"]);
    const remark = said.find((line) => line.includes("was replaced by"));
    expect(remark).toMatch(/: a\.avi \(now a\.mp4\)\./);
    execFileSync("sh", ["-c", /run: (git .*?)\.?$/.exec(remark ?? "")?.[1] ?? "false"], { cwd: path, stdio: "pipe" });
    expect(git("ls-files").trim().split("\n")).toEqual(["a.mp4", "c.mov"]);
    expect((await run(path, ["check"])).out).toMatch(/^a\.mp4: ok/m);
  });

  it.runIf(FFMPEG)("--fix --in-place ends with that command", async () => {
    const { path, git } = createReplaced();
    git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "a");
    const { said } = await run(path, ["check", "--fix", "--in-place"]);
    const command = said.map((line) => /run: (git .*)$/.exec(line)?.[1]).find((each) => each !== undefined);
    expect(command).toBe("git add -A -f -- a.avi a.mp4");
    execFileSync("sh", ["-c", command ?? "false"], { cwd: path, stdio: "pipe" });
    expect(git("ls-files").trim().split("\n")).toEqual(["a.mp4", "c.mov"]);
  });
});

describe("a copy beside a bad video is found though Git does not track it", () => {
  it.each([
    ["fixed", [], LOW, "a.fixed.mp4"],
    ["fixed", ["a.mp4"], LOW, "a.fixed.mp4"],
    ["cut", [], "duration.mp4", "a.cut.mp4"],
  ])("%s, where the lines are %j", async (_suffix, lines, fixture, copy) => {
    const repository = createRepository();
    repository.write("a.mp4", readFixture(fixture));
    repository.git("add", "--all");
    repository.write(copy, readFixture(fixture === LOW ? "good.mp4" : "long-duration.mp4"));
    const { out } = await run(repository.path, ["check", ...lines]);
    expect(out).toContain(`${copy}' is beside it`);
    expect(out).not.toContain("ffmpeg");
    expect(out).not.toMatch(new RegExp(`^${copy}`, "m"));
  });
});

describe("without --fix, a person at a terminal learns of it", () => {
  it.each<[offered: boolean, isTerminal: boolean, videos: Readonly<Record<string, string>>]>([
    [true, true, { "a.mp4": LOW }],
    [false, false, { "a.mp4": LOW }],
    [false, true, { "a.mp4": "good.mp4" }],
    [false, true, { "a.mp4": "duration.mp4", "b.mp4": "encrypted.mp4" }],
    [false, true, { "a.mp4": LOW, "a.fixed.mp4": "good.mp4" }],
  ])("(%s) on a terminal (%s) with %j", async (isOffered, isTerminal, videos) => {
    const { said } = await run(createVideos(videos).path, ["check", "."], { isTerminal });
    expect(said.some((line) => line.includes("'--fix'"))).toBe(isOffered);
  });
});

describe("a fix that does not succeed", () => {
  it("ends with exit code 1, even where the findings alone would not", async () => {
    const { path } = createVideos({ "a.webm": "unstated-frame-rate.webm" });
    const PATH = join(createStandIn("echo broken >&2; exit 1"), "..");
    const { code, said } = await run(path, ["check", "--fix", "."], { PATH: `${PATH}:${process.env.PATH}` });
    expect(code).toBe(1);
    expect(said).toContainEqual(expect.stringMatching(/a\.webm: not fixed\. ffmpeg failed: broken/));
    expect(said.at(-1)).toMatch(/^Exit code 1: .*fixed/);
  });

  it("ends with exit code 2 and a whole report if it is interrupted", async () => {
    const { path } = createVideos({ "a.mp4": LOW, "b.mp4": LOW });
    const interrupting = new AbortController();
    const ready = join(createVideos({}).path, "ready");
    const PATH = join(createStandIn(`touch '${ready}'; exec sleep 600`), "..");
    const running = run(path, ["check", "--fix", "--format", "json", "."], {
      PATH: `${PATH}:${process.env.PATH}`,
      signal: interrupting.signal,
    });
    while (!existsSync(ready)) await sleep(5);
    interrupting.abort();
    const { code, out } = await running;
    expect(code).toBe(2);
    expect(parseReport(out).videos.map((video) => video.path)).toEqual(["a.mp4", "b.mp4"]);
    expect(listFiles(path)).toEqual(["a.mp4", "b.mp4"]);
  });
});
