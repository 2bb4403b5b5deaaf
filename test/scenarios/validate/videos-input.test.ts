import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createVideos, runGuard, writeFixtures } from "./guard.ts";

function createTree() {
  const repository = createVideos({
    "Teaser.MOV": "good.mov",
    "launch.mp4": "good.mp4",
    "videos/loop.webm": "good-vp9.webm",
    "videos/raw/cut.mkv": "container.mkv",
    "videos/raw/master": "good-film.mp4",
    "notes.txt": "unreadable-garbage.mp4",
  });
  writeFixtures(repository, { "new.mp4": "good.mp4", "videos/new.mp4": "good.mp4" });
  return repository;
}

it.each<[about: string, videos: string, checked: readonly string[]]>([
  [
    "left empty: what git tracks and is called as videos are, in any letter case",
    "",
    ["Teaser.MOV", "launch.mp4", "videos/loop.webm", "videos/raw/cut.mkv"],
  ],
  ["files", "launch.mp4\nvideos/loop.webm", ["launch.mp4", "videos/loop.webm"]],
  ["a file that is called as no video is", "videos/raw/master", ["videos/raw/master"]],
  ["a directory, and new files in it too", "videos/", ["videos/loop.webm", "videos/new.mp4", "videos/raw/cut.mkv"]],
  ["globs", "*.mp4\nvideos/*.{webm,mov}", ["launch.mp4", "new.mp4", "videos/loop.webm"]],
  ["a directory without some of it", "videos\n!videos/raw\n!**/*.webm", ["videos/new.mp4"]],
  ["only what is left out: tracked files but those", "!videos\n!*.mov", ["launch.mp4"]],
])("videos: %s", async (_about, videos, checked) => {
  const { main, report } = await runGuard(createTree(), { videos });
  expect(report?.videos.map(({ path }) => path)).toEqual(checked);
  expect(main.outputs.checked).toBe(String(checked.length));
});

it.each([
  ["that does not exist", "launch.mp4\nvideos/lunch.mp4\n!notes.txt", "'videos/lunch.mp4', which does not exist"],
  ["outside the workspace", "*.mp4\n../secret.mp4", "'../secret.mp4', which is outside the workspace"],
  ["that is a glob with a negated group", "**\nvideos/!(a).mp4", "'videos/!\\(a\\).mp4', which contains '!\\(…\\)'"],
  ["at an address without TLS", "http://videos.acme.example/a.mp4", "'http://videos.acme.example/a.mp4', which is"],
])("a video %s is one clear error; nothing is checked, but the guard is armed", async (_about, videos, problem) => {
  const { main, post, report } = await runGuard(createTree(), { videos });
  expect(main).toMatchObject({
    conclusion: "failure",
    exitCode: 1,
    summary: expect.stringContaining("Input 'videos'"),
  });
  expect(main.annotations).toEqual([
    {
      level: "error",
      title: "TikTok Upload Guard: bad input",
      message: expect.stringMatching(
        new RegExp(
          `^Input 'videos' has the line ${problem}.*\\. Allowed(, one per line: a file, directory or| in a) glob`,
        ),
      ),
    },
  ]);
  expect(report?.videos).toEqual([]);
  expect(Object.keys(main.outputs)).toEqual(["publish-ids-file"]);
  expect(readFileSync(main.outputs["publish-ids-file"] ?? "", "utf8")).toBe("");
  expect(main.state).toMatchObject(main.outputs);
  expect(post).toMatchObject({ conclusion: "success", annotations: [] });
});
