import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, createWorkspace } from "../../support/workspace.ts";
import { createVideos, readFixture, runGuard, writeFixtures } from "./guard.ts";

const TITLE = "TikTok Upload Guard";
const ENDINGS = ".mp4 .m4v .mov .qt .webm .mkv .avi .mpg .mpeg .wmv .flv .3gp .3g2 .m2ts .ogv";

describe("no video at all is no error if the input 'videos' is empty: a notice says what was looked for", () => {
  it.each([
    [
      "a job without checkout",
      createWorkspace,
      "",
      `${ENDINGS}, but the workspace is not in a git repository. To check videos, check out the repository`,
    ],
    [
      "a repository without videos",
      createRepository,
      "",
      `No video was found: looked for tracked files whose names end in ${ENDINGS}.`,
    ],
    [
      "a repository whose only video is left out",
      () => createVideos({ "a.mp4": "good.mp4" }),
      "!a*",
      `No video was found: looked for tracked files whose names end in ${ENDINGS}, except '!a*'.`,
    ],
    [
      "a repository whose videos git does not track",
      () => {
        const repository = createRepository();
        writeFixtures(repository, { "out/a.mp4": "good.mp4", "out/b.mp4": "good.mp4" });
        return repository;
      },
      "",
      "No video was checked: 2 videos on disk are not tracked by Git, for example 'out/a.mp4'. To check them, set 'videos', for example to 'out/**'.",
    ],
    [
      "a repository that ignores what the job has rendered",
      () => {
        const repository = createRepository();
        repository.track(".gitignore");
        repository.write(".gitignore", "*.mp4\n");
        writeFixtures(repository, { "deep/er/a.mp4": "good.mp4" });
        return repository;
      },
      "",
      "1 video on disk is not tracked by Git, for example 'deep/er/a.mp4'. To check it, set 'videos', for example to 'deep/er/**'.",
    ],
    [
      "a job without checkout that has rendered a video",
      () => {
        const workspace = createWorkspace();
        writeFixtures(workspace, { "a.mp4": "good.mp4" });
        return workspace;
      },
      "",
      "1 video on disk is not tracked by Git, for example 'a.mp4'. To check it, set 'videos', for example to '*.mp4'.",
    ],
    [
      "a repository with nothing but metadata of macOS",
      () => createVideos({ "._a.mp4": "good.mp4" }),
      "",
      "No video was found: looked for tracked files",
    ],
  ])("%s", async (_about, create, videos, message) => {
    const { main, post, report, job } = await runGuard(create(), { videos });
    expect(main).toMatchObject({ conclusion: "success", annotations: [{ level: "notice", title: TITLE }] });
    expect(main.annotations[0]?.message).toContain(message);
    expect(main.outputs).toMatchObject({ valid: "true", checked: "0", invalid: "0", "valid-videos": "[]" });
    expect(report?.totals.checked).toBe(0);
    expect(existsSync(job.env.TIKTOK_PUBLISH_IDS ?? "")).toBe(true);
    expect(post?.conclusion).toBe("skipped");
  });
});

it.runIf(process.getuid?.() === 0)(
  "a job container: the workspace belongs to another user, and git is asked",
  async () => {
    const repository = createVideos({ "a.mp4": "good.mp4" });
    for (const path of [repository.path, join(repository.path, ".git")]) chownSync(path, 1001, 127);
    expect(spawnSync("git", ["ls-files"], { cwd: repository.path }).stderr.toString()).toContain("dubious ownership");
    const { main } = await runGuard(repository);
    expect(main).toMatchObject({ conclusion: "success", annotations: [], outputs: { checked: "1" } });
  },
);

describe("a symbolic link", () => {
  it("that leads out of the workspace is refused, and nothing appears of what it leads to", async () => {
    const [repository, outside] = [createRepository(), createWorkspace()];
    outside.write("secret.mp4", readFixture("good.mp4"));
    symlinkSync(join(outside.path, "secret.mp4"), join(repository.path, "link.mp4"));
    repository.git("add", ".");
    const { main, report } = await runGuard(repository);
    expect(main.annotations).toEqual([
      {
        level: "error",
        file: "link.mp4",
        title: "TikTok: unreadable",
        message: expect.stringMatching(
          /^link\.mp4: The file can't be read: .*link.* outside the workspace\. .*\.\nunreadable /,
        ),
      },
    ]);
    expect(report?.videos).toMatchObject([{ path: "link.mp4", verdict: "unreadable", facts: {} }]);
    expect(main.rawOutput + main.summary).not.toContain(outside.path);
  });

  it.each([
    ["a file that git ignores", ".env"],
    ["a file that the job has rendered", "out/secret.mp4"],
  ])("that git tracks and that leads to %s is refused, and no byte of it appears", async (_about, target) => {
    const repository = createRepository();
    const secret = "ftypSECRET-OF-THE-JOB";
    repository.track(".gitignore");
    repository.write(".gitignore", "out\n.env\n");
    repository.write("out/secret.mp4", `\0\0\0\x19${secret}`);
    repository.write(".env", `TOKEN=${secret}`);
    repository.git("config", "http.extraheader", secret);
    symlinkSync(target, join(repository.path, "link.mp4"));
    repository.git("add", "link.mp4");
    const { main, report } = await runGuard(repository, { videos: "link.mp4\n*.mp4" });
    expect(report?.videos).toMatchObject([{ path: "link.mp4", verdict: "unreadable", facts: {} }]);
    expect(main.annotations).toMatchObject([
      {
        message: expect.stringMatching(/a file that Git does not track\. Commit the file .* or name that file itself/),
      },
    ]);
    expect(main.rawOutput + main.summary + JSON.stringify(report)).not.toMatch(/SECRET|TOKEN|ftyp/);
  });

  it("that stays inside is checked under its own name", async () => {
    const repository = createVideos({ "files/a.mp4": "good.mp4" });
    symlinkSync("files/a.mp4", join(repository.path, "latest.mp4"));
    repository.git("add", ".");
    const { main, report } = await runGuard(repository);
    expect(main.conclusion).toBe("success");
    expect(report?.videos.map(({ path, verdict }) => [path, verdict])).toEqual([
      ["files/a.mp4", "valid"],
      ["latest.mp4", "valid"],
    ]);
  });
});

it("a tracked video that is not on disk is named in a warning, and is not checked", async () => {
  const repository = createVideos({ "a.mp4": "good.mp4", "sparse/b.mp4": "good.mp4" });
  unlinkSync(join(repository.path, "sparse/b.mp4"));
  const { main } = await runGuard(repository);
  expect(main).toMatchObject({ conclusion: "success", outputs: { checked: "1" } });
  expect(main.annotations).toEqual([
    {
      level: "warning",
      title: TITLE,
      message: expect.stringMatching(/^1 tracked video .*not on disk.* sparse\/b\.mp4$/),
    },
  ]);
});

it("a pipe that is called as a video is refused at once: nobody waits for a writer", async () => {
  const workspace = createWorkspace();
  writeFixtures(workspace, { "b.mp4": "good.mp4" });
  execFileSync("mkfifo", [join(workspace.path, "a.mp4")]);
  const { main, report } = await runGuard(workspace, { videos: "**/*.mp4" });
  expect(report?.videos.map(({ path, verdict }) => [path, verdict])).toEqual([
    ["a.mp4", "unreadable"],
    ["b.mp4", "valid"],
  ]);
  expect(main.annotations).toMatchObject([{ file: "a.mp4", message: expect.stringContaining("a pipe or a device") }]);
});
