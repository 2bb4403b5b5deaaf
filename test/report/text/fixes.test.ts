import { describe, expect, it } from "vitest";
import { checkVideo } from "../../../src/check/check.ts";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import { annotations } from "../../../src/report/reporters/annotations.ts";
import { gitlab } from "../../../src/report/reporters/gitlab.ts";
import { html } from "../../../src/report/reporters/html.ts";
import { json } from "../../../src/report/reporters/json.ts";
import { junit } from "../../../src/report/reporters/junit.ts";
import { markdown } from "../../../src/report/reporters/markdown.ts";
import { sarif } from "../../../src/report/reporters/sarif.ts";
import { renderForTerminal } from "../../../src/report/reporters/terminal.ts";
import { text } from "../../../src/report/reporters/text.ts";
import { listCommands } from "../../../src/report/text/fixes.ts";
import { BY_TIKTOK } from "../../support/limits.ts";
import { check } from "../reported.ts";

function checkPointer(path: string, facts: Parameters<typeof check>[1], place = {}): CheckedVideo {
  const source = { kind: "lfs", oid: "0", sizeBytes: 1, ...place } as const;
  return checkVideo({ path, source }, { facts: check(path, facts).facts }, BY_TIKTOK);
}

const SCREEN = { isTerminal: true, columns: 80, hasColours: false, hasLinks: false };

const AV1 = { codec: "av1" };

function linesOf(checked: CheckedVideo): string[] {
  return listCommands(checked).flatMap((command) => command.text.split("\n"));
}

describe("the command of a video in Git LFS", () => {
  it.each([
    ["videos/a.mp4", "videos/a.mp4"],
    ["my a.mp4", '"my a.mp4"'],
    // Only patterns can be written, and a comma would end one.
    ["a, [b]*.mp4", '"a? ?b??.mp4"'],
    [" a.mp4", '"?a.mp4"'],
    ["#a.mp4", '"?a.mp4"'],
  ])("begins with a line that fetches %s", (path, pattern) => {
    const [fetch, fix, ...others] = linesOf(checkPointer(path, AV1));
    expect(fetch).toBe(`git lfs pull --include ${pattern}`);
    expect(fix).toMatch(/^ffmpeg /);
    expect(others).toEqual([]);
  });

  it.each([
    ["the top of the repository", {}, "git lfs pull --include a.mp4"],
    ["a folder of the repository", { committedAt: "videos/2025/a.mp4" }, "git lfs pull --include videos/2025/a.mp4"],
    [
      "a folder that holds the repository",
      { committedAt: "b.mp4", repository: "my clone" },
      'git -C "my clone" lfs pull --include b.mp4',
    ],
  ])("names the path that git-lfs knows, where the check started in %s", (_about, place, command) => {
    expect(linesOf(checkPointer("a.mp4", AV1, place))[0]).toBe(command);
  });

  it("is the command alone where the video is a file, or only gets another name", () => {
    expect(linesOf(check("a.mp4", AV1))).toEqual([expect.stringMatching(/^ffmpeg /)]);
    expect(linesOf(checkPointer("a.mov", {}))).toEqual([expect.stringMatching(/^mv /)]);
  });

  it.each([
    ["annotations", (videos: CheckedVideo[]) => annotations.render({ videos, remarks: [] }, {})],
    ["GitLab's report", (videos: CheckedVideo[]) => gitlab.render({ videos, remarks: [] })],
    ["the HTML page", (videos: CheckedVideo[]) => html.render({ videos, remarks: [] }, {})],
    ["JUnit's report", (videos: CheckedVideo[]) => junit.render({ videos, remarks: [] }, {})],
    ["Markdown", (videos: CheckedVideo[]) => markdown.render({ videos, remarks: [] }, {})],
    ["SARIF", (videos: CheckedVideo[]) => sarif.render({ videos, remarks: [] }, {})],
    ["the text of a pipe", (videos: CheckedVideo[]) => text.render({ videos, remarks: [] }, {})],
    ["the terminal", (videos: CheckedVideo[]) => renderForTerminal({ videos, remarks: [] }, SCREEN, [])],
  ])("is shown so by %s", (_, render) => {
    const shown = JSON.stringify([...render([checkPointer("videos/a.mp4", AV1)])]);
    expect(shown.indexOf("git lfs pull --include videos/a.mp4")).toBeGreaterThan(-1);
    expect(shown.indexOf("git lfs pull --include videos/a.mp4")).toBeLessThan(shown.indexOf("ffmpeg -nostdin"));
  });

  it("is one command in the JSON report", () => {
    const shown = [...json.render({ videos: [checkPointer("videos/a.mp4", AV1)], remarks: [] }, {})].join("");
    expect(shown).toContain('"fix": "ffmpeg -nostdin');
    expect(shown).not.toContain("git lfs pull");
  });
});
