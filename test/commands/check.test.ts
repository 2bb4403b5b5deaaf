/** The command `check`: real files, repositories and servers. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { plainText } from "../../src/host/plain-text.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import { startRangeServer } from "../support/range-server.ts";
import { createRepository, createWorkspace, type Workspace } from "../support/workspace.ts";
import { pathsIn, put } from "./checking.ts";
import { run } from "./running.ts";

const GOOD_AND_SLOW = { "videos/good.mp4": "good.mp4", "videos/slow.mp4": "frame-rate-low.mp4" };

/** Words that only hold in a job, or for lines of YAML. */
const NOT_ON_A_TERMINAL =
  /\binput\b|\bthe step\b|actions\/checkout|\bthe line\b|one per line|list of paths|the job|the workspace|Error:/i;

describe("each bad use of 'check' ends with exit code 2 and names what is wrong:", () => {
  it.each<[args: readonly string[], words: readonly string[]]>([
    [["nope.mp4"], ["'nope.mp4' does not exist. Allowed: a file, directory or glob, an https URL"]],
    [["videos/god.mp4"], ["'videos/god.mp4' does not exist (did you mean 'videos/good.mp4'?)"]],
    [["videos/*.mov"], ["'videos/*.mov' matches no video", "--if-no-videos"]],
    [["[videos"], ["matches no video, and does not close its '['"]],
    [["http://example.com/a.mp4"], ["'http://example.com/a.mp4' is not an https URL"]],
    [[""], ["'' is empty"]],
    [[], ["in no Git repository", "'videos/good.mp4'", 'run "tiktok-upload-guard check videos/".']],
    [["!videos/good.mp4"], ["in no Git repository, and the paths with '!' only leave videos out"]],
    [["videos", "!videos"], ["'!videos' leaves out all videos that were found. Leave out fewer files"]],
    [["--posts", "nope.json"], ["Option '--posts' is 'nope.json', which does not exist. Allowed: a file"]],
    [["--posts", "../a.json"], ["which is outside this folder"]],
    [["--config", "../a.yml", "videos"], ["which is outside this folder. Copy it into this folder"]],
    [["--scope", "changed"], ["--since"]],
    [["--scope", "all", "--since", "main"], ["'--since' contradicts '--scope all'"]],
    [["--since", "main", "videos"], ["Option '--since' is 'main', but this folder is in no Git repository"]],
    [
      ["--shard", "3/2", "videos"],
      ["Option '--shard' is '3/2'", "'i/n'"],
    ],
    [["--fail-on", "errors", "videos"], ["did you mean 'error'?"]],
    [["--format", "jsn", "videos"], ["did you mean 'json'?"]],
    [["--config", "none.yml", "videos"], ["Option '--config' is 'none.yml', which does not exist"]],
    [["--posts", "posts/*.json", "videos"], ["Option '--posts' is 'posts/*.json', which matches no post file"]],
    [["--report", "sarif", "videos"], ["Option '--report' is 'sarif', which has no '='"]],
    [
      ["--report", "sarf=a", "videos"],
      ["Option '--report' is 'sarf=a', whose format is unknown (did you mean 'sarif'?)"],
    ],
    [["--report", "sarif=a", "--report", "junit=a", "videos"], ["whose path another report has, too"]],
    [["--output", "videos/good.mp4", "videos"], ["Option '--output' is 'videos/good.mp4', which exists and is not"]],
    [["--output", ".git/a", "videos"], ["inside a directory of Git's own"]],
    [["--output", "link/a.txt", "videos"], ["where a symbolic link leads out"]],
    [["--format", "github", "--output", "a", "videos"], ["Leave out '--output'"]],
    [
      ["--report", "text", "--shard", "x", "videos"],
      ["Option '--shard' is 'x'", "Option '--report' is 'text'"],
    ],
  ])("%j", async (args, words) => {
    const workspace = put(createWorkspace(), GOOD_AND_SLOW);
    symlinkSync(createWorkspace().path, join(workspace.path, "link"));
    const { code, out, said } = await run(workspace, ["check", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const each of words) expect(said.join("\n")).toContain(each);
    expect(said.join("\n")).not.toMatch(NOT_ON_A_TERMINAL);
    expect(existsSync(join(workspace.path, "a"))).toBe(false);
  });
});

describe("'check' checks", () => {
  it("the paths that it is given, with a line for each finding and a fix command in one piece", async () => {
    const { code, out, said } = await run(put(createWorkspace(), GOOD_AND_SLOW), ["check", "videos"]);
    expect(code).toBe(1);
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^videos\/slow\.mp4: error frame-rate: .*15 FPS/);
    expect(lines[1]).toMatch(/^videos\/slow\.mp4: fix: ffmpeg .* videos\/slow\.fixed\.mp4$/);
    expect(lines[2]).toMatch(/^videos\/good\.mp4: ok: MP4, H\.264/);
    expect(said.at(-1)).toBe("Exit code 1: 1 of 2 videos has an error ('--fail-on' is 'error').");
  });

  it.each<[about: string, args: readonly string[], paths: readonly string[]]>([
    ["what Git tracks, without paths", [], ["videos/good.mp4", "videos/slow.mp4"]],
    ["a glob", ["videos/g*.mp4"], ["videos/good.mp4"]],
    ["all but what '!' leaves out", ["videos", "!videos/slow.mp4"], ["videos/good.mp4"]],
    ["what Git tracks, without what '!' leaves out", ["!videos/slow.mp4"], ["videos/good.mp4"]],
    ["a file that Git does not track", ["new.mp4"], ["new.mp4"]],
  ])("%s", async (_about, args, paths) => {
    const workspace = put(createRepository(), { ...GOOD_AND_SLOW, "new.mp4": "good.mp4" });
    workspace.git("add", "videos");
    const { out } = await run(workspace, ["check", ...args]);
    expect(pathsIn(out).toSorted()).toEqual(paths);
  });

  it.each<[about: string, args: readonly string[], named: string | undefined]>([
    ["are named", [], "2 videos that Git does not track were not checked: a/new.mp4, new.mp4."],
    ["are named, except what '!' leaves out", ["!a"], "1 video that Git does not track was not checked: new.mp4."],
    ["are not named with paths", ["videos"], undefined],
    ["are not named where '!' leaves out all", ["--posts", "posts", "!**"], undefined],
    ["are not named where a post has them", ["--posts", "posts", "!new.mp4"], undefined],
  ])("not what Git neither tracks nor ignores, but such videos %s", async (_about, args, named) => {
    const workspace = put(createRepository(), { ...GOOD_AND_SLOW, "new.mp4": "good.mp4", "a/new.mp4": "good.mp4" });
    put(workspace, { "made/c.mp4": "good.mp4", "videos/slow.fixed.mp4": "good.mp4" });
    workspace.write(".gitignore", "made/\n");
    workspace.write("posts/a.json", JSON.stringify({ post_info: { title: "Hi" }, video: "../a/new.mp4" }));
    workspace.git("add", "videos/good.mp4", "videos/slow.mp4");
    const { said } = await run(workspace, ["check", ...args]);
    const notes = said.filter((line) => line.includes("not track"));
    expect(notes).toEqual(
      named === undefined ? [] : [expect.stringMatching(/^warning: .*run "tiktok-upload-guard check \."\.$/)],
    );
    expect(notes.join()).toContain(named ?? "");
  });

  it("a file outside the folder, by an absolute path or one that begins with '..'", async () => {
    const { path } = put(createWorkspace(), { "a b/good.mp4": "good.mp4" });
    const inside: Workspace = { ...createWorkspace(), path: join(path, "inside") };
    mkdirSync(inside.path);
    for (const name of [join(path, "a b/good.mp4"), "../a b/good.mp4", join(path, "a b"), "../*/good.mp4"]) {
      const { code, out } = await run(inside, ["check", name]);
      expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/a b\/good\.mp4: ok: MP4/) });
    }
  });

  it("a file once, though several paths name it", async () => {
    const workspace = put(createWorkspace(), { "in/a.mp4": "good.mp4", "b.mp4": "good.mp4" });
    const inside = { ...workspace, path: join(workspace.path, "in") };
    for (const paths of [
      ["..", "a.mp4"],
      ["../in/a.mp4", ".."],
      ["../in/../in/*.mp4", join(inside.path, "a.mp4"), "../*"],
    ]) {
      const { out } = await run(inside, ["check", ...paths]);
      expect(pathsIn(out).toSorted()).toEqual(["../b.mp4", "a.mp4"]);
    }
    const { out } = await run(inside, ["check", "..", "!../in/a.mp4"]);
    expect(pathsIn(out)).toEqual(["../b.mp4"]);
  });

  it("no file outside to which a link in the folder leads", async () => {
    const workspace = createWorkspace();
    symlinkSync(join(FIXTURES_FOLDER, "good.mp4"), join(workspace.path, "a.mp4"));
    const { code, out } = await run(workspace, ["check", "a.mp4"]);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining("a symbolic link leads outside") });
  });

  it("a URL, whose query it does not show", async () => {
    const server = await startRangeServer();
    const url = server.add("/a.mp4", readFileSync(join(FIXTURES_FOLDER, "good.mp4")));
    const { code, out, said } = await run(createWorkspace(), ["check", `${url}?signature=secret`]);
    expect(pathsIn(out)).toEqual([url.href]);
    expect([code, out, ...said].join()).not.toContain("secret");
    expect(said).toContainEqual(expect.stringMatching(/^Read \d.* of 1 remote video \(/));
  });

  it("posts with their videos", async () => {
    const workspace = put(createWorkspace(), { "posts/a.mp4": "good.mp4" });
    workspace.write(
      "posts/a.json",
      JSON.stringify({ post_info: { title: "Hi" }, source_info: { source: "FILE_UPLOAD" } }),
    );
    const { code, out } = await run(workspace, ["check", "--posts", "posts"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^posts\/a\.json:\d+:\d+: error /m);
    expect(out).toMatch(/^posts\/a\.mp4: ok/m);
  });

  it.each([
    ["a folder", createWorkspace],
    ["a repository", createRepository],
  ])("posts and no other video, with '!**', in %s", async (_where, create) => {
    const workspace = put(create(), { "posts/a.mp4": "good.mp4", "b.mp4": "frame-rate-low.mp4" });
    const post = { post_info: { privacy_level: "SELF_ONLY" }, source_info: { source: "FILE_UPLOAD" } };
    workspace.write("posts/a.json", JSON.stringify(post));
    // Nothing beside it has its name.
    workspace.write("photos/c.json", JSON.stringify({ media_type: "PHOTO", post_mode: "MEDIA_UPLOAD" }));
    for (const [posts, paths] of [
      ["posts", ["posts/a.json", "posts/a.mp4"]] as const,
      ["photos", ["photos/c.json"]] as const,
    ]) {
      const { code, out, said } = await run(workspace, ["check", "--posts", posts, "!**"]);
      expect(said.join("\n")).not.toMatch(/Git repository|b\.mp4/);
      expect([...new Set(pathsIn(out).map((path) => path.replace(/:\d+:\d+$/, "")))].toSorted()).toEqual(paths);
      expect(code).toBe(posts === "posts" ? 0 : 1);
    }
  });

  it("only its part, and each file in exactly one", async () => {
    const workspace = put(createWorkspace(), GOOD_AND_SLOW);
    const parts = await Promise.all([1, 2].map((part) => run(workspace, ["check", "--shard", `${part}/2`, "videos"])));
    expect(parts.flatMap(({ out }) => pathsIn(out)).toSorted()).toEqual(["videos/good.mp4", "videos/slow.mp4"]);
  });

  it.each([
    ["error", 0],
    ["warning", 1],
    ["never", 0],
  ])("and ends by '--fail-on %s' with exit code %i where there are only warnings", async (level, code) => {
    const workspace = put(createWorkspace(), { "a.mp4": "extra-video-track.mp4" });
    expect(await run(workspace, ["check", "a.mp4", "--fail-on", level])).toMatchObject({ code });
  });

  it.each([
    ["markdown", "warning", "Exit code 1: 1 of 1 video has a warning \\('--fail-on' is 'warning'\\)\\."],
    ["html", "warning", "Exit code 1: 1 of 1 video has a warning \\(&#39;--fail-on&#39; is &#39;warning&#39;\\)\\."],
    ["markdown", "error", undefined],
    ["html", "error", undefined],
  ])("and has the reason of a failure in a %s report with only warnings, for '--fail-on %s'", async (...row) => {
    const [format, level, reason] = row;
    const workspace = put(createWorkspace(), { "a.mp4": "extra-video-track.mp4" });
    const args = ["check", "a.mp4", "--fail-on", level, "--format", format];
    const { out } = await run(workspace, [...args, "--report", `${format}=report`]);
    for (const text of [out, readFileSync(join(workspace.path, "report"), "utf8")]) {
      if (reason === undefined) expect(text).not.toContain("Exit code");
      else expect(text.match(new RegExp(reason, "g"))).toHaveLength(1);
    }
  });

  it("nothing in a repository without videos, which is no error, and says so", async () => {
    const { code, out, said } = await run(createRepository(), ["check"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(said.join("\n")).toContain("No video was found");
  });
});

describe("'check' writes", () => {
  it.each([
    ["json", /^\{\n {2}"schema": 1,/],
    ["sarif", /"version": "2\.1\.0"/],
    ["junit", /<testsuites /],
    ["gitlab", /^\[/],
    ["html", /^<!doctype html>/i],
    ["markdown", /1 of 2 videos would be refused/],
    ["github", /^::error file=videos\/slow\.mp4,title=TikTok%3A frame_rate_check_failed \(frame-rate\)::/m],
  ])("the format %s to stdout", async (format, words) => {
    const { code, out } = await run(put(createWorkspace(), GOOD_AND_SLOW), ["check", "--format", format, "videos"]);
    expect(code).toBe(1);
    expect(out).toMatch(words);
  });

  it.each(["json", "sarif", "gitlab"])("the format %s so that the log of a job does not change it", async (format) => {
    const name = "a\u202eb ##[error]x é.mp4";
    const workspace = put(createWorkspace(), { [name]: "frame-rate-low.mp4" });
    const { out } = await run(workspace, ["check", "--format", format, "."]);
    expect(plainText(out, "lines")).toBe(out);
    expect(JSON.stringify(JSON.parse(out))).toContain(format === "sarif" ? encodeURIComponent(name) : name);
  });

  it("to stdout where the file is '-'", async () => {
    const workspace = put(createWorkspace(), GOOD_AND_SLOW);
    const [dash, usual] = await Promise.all(
      [["--output", "-"], []].map((args) => run(workspace, ["check", "--format", "junit", ...args, "videos"])),
    );
    expect(dash).toEqual(usual);
    expect(existsSync(join(workspace.path, "-"))).toBe(false);
  });

  it("files in folders that it makes, in place of earlier reports, with nothing else on stdout than the result", async () => {
    const workspace = put(createWorkspace(), GOOD_AND_SLOW);
    const args = [
      "--output",
      "out/videos.txt",
      "--report",
      "sarif=out/deep/a.sarif",
      "--report",
      "json=b.json",
      "videos",
    ];
    for (const _ of [1, 2]) {
      const { code, out } = await run(workspace, ["check", ...args]);
      expect({ code, out }).toEqual({ code: 1, out: "" });
    }
    const read = (file: string) => readFileSync(join(workspace.path, file), "utf8");
    expect(read("out/videos.txt")).toContain("videos/slow.mp4: error frame-rate");
    expect(JSON.parse(read("out/deep/a.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(JSON.parse(read("b.json"))).toMatchObject({ schema: 1, videos: [{}, {}] });
  });
});

it.each([
  ["nope.mp4", 0],
  ["videos", 1],
])("a signal ends 'check' at once until it reads videos: with %s, it listens %i times", async (path, times) => {
  const listenForEnd = vi.fn(() => new AbortController().signal);
  await run(put(createWorkspace(), GOOD_AND_SLOW), ["check", path], { listenForEnd });
  expect(listenForEnd).toHaveBeenCalledTimes(times);
});

it.each(["", "videos"])(
  "the JSON report names the commit that is checked out, from the folder '%s', too",
  async (folder) => {
    const workspace = put(createRepository(), GOOD_AND_SLOW);
    const inside = { ...workspace, path: join(workspace.path, folder) };
    const checked = async () => JSON.parse((await run(inside, ["check", "--format", "json", "."])).out);
    expect(await checked()).not.toHaveProperty("commit");
    workspace.git("commit", "--quiet", "--allow-empty", "-m", "Start");
    expect(await checked()).toMatchObject({ commit: workspace.git("rev-parse", "HEAD").trim() });
  },
);
