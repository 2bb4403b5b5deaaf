/** The commands that `check --fix` prints, followed to the letter in real repositories. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, createWorkspace } from "../support/workspace.ts";
import { FFMPEG, readFixture } from "./fixing.ts";
import { run } from "./running.ts";

const LOW = "frame-rate-low.mp4";

describe.runIf(FFMPEG).each([
  ["", ""],
  [", where Git ignores the extension of the new video", "*.mp4\n"],
])("the one command that is printed after%s", (_about, excluded) => {
  it.each<[args: readonly string[], original: string, fixture: string, place: string, command: RegExp]>([
    [[], "v/a b.avi", "container.avi", "v/a b.mp4", /^v\/a b\.avi: fix: (.*)$/m],
    [[], "a.mp4", LOW, "a.mp4", /^a\.mp4: fix: (.*)$/m],
    [["--in-place"], "a.mp4", LOW, "a.mp4", / run: (git add .*)$/m],
    [["--in-place"], "a.avi", "container.avi", "a.mp4", / run: (git add .*)$/m],
  ])("check --fix %j leaves nothing to do for %s but to commit", async (args, original, fixture, place, command) => {
    const { path, write, git } = createRepository();
    write(original, readFixture(fixture));
    git("add", "--all");
    write(".git/info/exclude", excluded);
    const { out, said } = await run(path, ["check", "--fix", ...args]);
    const [, shown = "exit 9"] = command.exec([out, ...said].join("\n")) ?? [];
    execFileSync("sh", ["-c", shown], { cwd: path, stdio: "pipe" });
    git("commit", "--quiet", "--message", "Fix the video");
    expect(git("status", "--porcelain")).toBe("");
    expect(git("ls-files").trim()).toBe(place);
    expect(await run(path, ["check", "--fail-on", "warning"])).toMatchObject({ code: 0 });
  });

  it("check --fix takes the place of no other file", async () => {
    const { path, write, git } = createRepository();
    write("a.avi", readFixture("container.avi"));
    git("add", "--all");
    write(".git/info/exclude", excluded);
    write("a.mp4", "something else");
    const { out } = await run(path, ["check", "--fix"]);
    const [, shown = "exit 9"] = /^a\.avi: fix: (.*)$/m.exec(out) ?? [];
    execFileSync("sh", ["-c", shown], { cwd: path, stdio: "pipe" });
    expect(readFileSync(join(path, "a.mp4"), "utf8")).toBe("something else");
    expect(git("ls-files").trim()).toBe("a.fixed.mp4");
  });
});

describe.runIf(FFMPEG)("the one 'git add' after 'check --fix --in-place'", () => {
  it.each<[about: string, tracked: string[], untracked: string[], ignored: string[], status: string[]]>([
    ["has videos that Git does not track yet", [], ["v/a.mp4"], [], ["A  v/a.mp4"]],
    ["has them beside tracked ones", ["a.mp4"], ["b.mp4"], [], ["A  b.mp4", "M  a.mp4"]],
    ["has them beside renamed ones", ["a.avi"], ["b.mp4"], [], ["A  a.mp4", "A  b.mp4", "D  a.avi"]],
    ["has the new name alone of one that Git does not track", ["a.mp4"], ["b.avi"], [], ["A  b.mp4", "M  a.mp4"]],
    ["has none that Git ignores", ["a.mp4"], ["b.mp4"], ["b.mp4"], ["M  a.mp4"]],
  ])("%s", async (_about, tracked, untracked, ignored, status) => {
    const { path, write, git } = createRepository();
    const put = (names: readonly string[]) => {
      for (const name of names) write(name, readFixture(name.endsWith(".avi") ? "container.avi" : LOW));
    };
    put(tracked);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "Bad videos");
    put(untracked);
    write(".git/info/exclude", ignored.join("\n"));
    const { said } = await run(path, ["check", "--fix", "--in-place", ...tracked, ...untracked]);
    const commands = [...said.join("\n").matchAll(/ run: (git .*)$/gm)].map(([, command = ""]) => command);
    expect(commands).toHaveLength(1);
    execFileSync("sh", ["-c", commands[0] ?? "exit 9"], { cwd: path, stdio: "pipe" });
    const lines = git("status", "--porcelain", "--no-renames", "--untracked-files=no").trimEnd().split("\n");
    expect(lines.toSorted()).toEqual(status);
  });

  it.each(["another repository", "no repository"])("is not printed for a video in %s", async (place) => {
    const { path, write, git } = place === "no repository" ? createWorkspace() : createRepository();
    write("inner/a.mp4", readFixture(LOW));
    if (place === "another repository") git("init", "--quiet", "inner");
    const { said } = await run(path, ["check", "--fix", "--in-place", "inner/a.mp4"]);
    expect(said.join("\n")).not.toContain("git add");
  });
});

describe.runIf(FFMPEG)("once a video is replaced in its place", () => {
  it("a link to it is judged anew", async () => {
    const { path, write } = createRepository();
    write("real.mp4", readFixture(LOW));
    symlinkSync("real.mp4", join(path, "link.mp4"));
    const { code, out } = await run(path, ["check", "--fix", "--in-place", "link.mp4", "real.mp4"]);
    expect({ code, refused: /^.*error.*$/m.exec(out) }).toEqual({ code: 0, refused: null });
  });

  it("a link is judged by its own limits, not by those of its target", async () => {
    const { path, write } = createRepository();
    write("real.mp4", readFixture(LOW));
    symlinkSync("real.mp4", join(path, "strict.mp4"));
    write(
      ".github/tiktok-upload-guard.yml",
      "overrides: [{ paths: [strict.mp4], limits: { duration: { max: 0.1s } } }]",
    );
    const { code, out } = await run(path, ["check", "--fix", "--in-place", "strict.mp4", "real.mp4"]);
    expect([code, [...out.matchAll(/^(.*?): error (.*?):/gm)].map(([, file, rule]) => [file, rule])]).toEqual([
      1,
      [["strict.mp4", "duration"]],
    ]);
  });

  it("a copy that does not pass is to be deleted, and nothing names the command of the original", async () => {
    const { path, write } = createRepository();
    write("v.mp4", readFixture(LOW));
    write("v.fixed.mp4", readFixture(LOW));
    const { out } = await run(path, ["check", "--fix", "--in-place", "v.mp4", "v.fixed.mp4"]);
    expect(out).toContain("'v.fixed.mp4' does not pass, but 'v.mp4' does: delete this copy");
    expect(out).not.toContain("again");
  });

  it("no folder is offered to be removed", async () => {
    const { path, write } = createRepository();
    write("v.mp4", readFixture(LOW));
    mkdirSync(join(path, "v.fixed.mp4"));
    const { code, said } = await run(path, ["check", "--fix", "--in-place", "v.mp4"]);
    expect([code, said.join("\n")]).toEqual([0, expect.not.stringContaining("rm --")]);
  });
});
