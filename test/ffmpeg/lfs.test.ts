/** `check --fix` on videos that the real git-lfs tracks: what is said, and what the repository then holds. */
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { describePlacing } from "../../src/report/text/fixing.ts";
import { isInstalled } from "../support/programs.ts";
import { createRepository } from "../support/workspace.ts";
import { FFMPEG, fix, readFixture } from "./fixing.ts";

type Case = [
  about: string,
  isInPlace: boolean,
  path: string,
  fixture: string,
  patterns: readonly string[],
  leaves: boolean,
];

describe.runIf(FFMPEG && isInstalled("git-lfs"))("a video that git-lfs tracks", () => {
  it.each<Case>([
    ["leaves it where no pattern has the new name", true, "v/a.avi", "container.avi", ["*.avi"], true],
    ["leaves it, beside the original too", false, "v/a.avi", "container.avi", ["*.avi"], true],
    ["stays where a pattern has its folder", true, "v/a.avi", "container.avi", ["v/**"], false],
    ["stays where another pattern has the new name", true, "v/a.avi", "container.avi", ["*.avi", "*.mp4"], false],
    ["stays where it keeps its name", true, "v/a.mp4", "frame-rate-low.mp4", ["*.mp4"], false],
    ["stays where it takes its name in the end", false, "v/a.mp4", "frame-rate-low.mp4", ["v/a.mp4"], false],
    ["was never there, so it does not leave it", true, "v/a.avi", "container.avi", ["*.mov"], false],
  ])("%s (in place: %s)", async (_about, isInPlace, path, fixture, patterns, leaves) => {
    const { path: folder, write, git } = createRepository();
    git("lfs", "install", "--local");
    git("lfs", "track", ...patterns);
    write(path, readFixture(fixture));
    git("add", "--all");
    git("commit", "--quiet", "--message", "Add a video");
    const { results, now } = await fix(folder, { isInPlace }, [path]);
    expect(results.map(({ kind }) => kind)).toEqual(["fixed"]);
    const lines = describePlacing(results);
    const commands = lines.flatMap((line) => / run: (git .*)$/.exec(line)?.[1] ?? []);
    const tracking = commands.filter((command) => command.startsWith("git lfs track"));
    expect(tracking).toEqual(leaves ? ['git lfs track "*.mp4"'] : []);
    // After the commands that are shown, in their order, or the one of the finding, the repository holds a pointer.
    const [finding] = now[0]?.findings ?? [];
    const shown = isInPlace ? commands : [finding?.fix ?? ""];
    for (const command of shown) execFileSync("sh", ["-c", command], { cwd: folder, stdio: "pipe" });
    const content = git("show", ":v/a.mp4");
    if (patterns[0] !== "*.mov") expect(content).toContain("oid sha256:");
    expect(git("ls-files").trim().split("\n").sort()).toEqual([".gitattributes", "v/a.mp4"]);
    expect(
      git("status", "--porcelain")
        .split("\n")
        .filter((line) => /^.[^ ]/.test(line)),
    ).toEqual([]);
  });
});
