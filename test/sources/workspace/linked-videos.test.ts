import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createTree, find } from "./finding.ts";

describe("a link, a pipe or a directory", () => {
  it("is listed by globs and directories if it is a link to a file or a pipe", async () => {
    const workspace = createTree("videos/real.mp4");
    symlinkSync("real.mp4", join(workspace.path, "videos/link.mp4"));
    symlinkSync("/etc/passwd", join(workspace.path, "videos/outside.mp4"));
    execFileSync("mkfifo", [join(workspace.path, "videos/pipe.mp4")]);
    const paths = ["videos/link.mp4", "videos/outside.mp4", "videos/pipe.mp4", "videos/real.mp4"];
    expect(await find(workspace, "videos")).toMatchObject({ paths });
    expect(await find(workspace, "videos/*.mp4")).toMatchObject({ paths });
  });

  it("is not walked through if it is a link to a directory, in circles or outside the workspace", async () => {
    const [workspace, outside] = [createTree("videos/real.mp4"), createTree("secret.mp4")];
    symlinkSync("..", join(workspace.path, "videos/up"), "dir");
    symlinkSync(outside.path, join(workspace.path, "videos/outside"), "dir");
    expect(await find(workspace, ".")).toMatchObject({ paths: ["videos/real.mp4"] });
    expect(await find(workspace, "**/*.mp4")).toMatchObject({ paths: ["videos/real.mp4"] });
  });

  it("is followed if a line names it and it is a link to a directory inside the workspace", async () => {
    const workspace = createTree("videos/2024/real.mp4");
    symlinkSync("videos/2024", join(workspace.path, "latest"), "dir");
    for (const line of ["latest", "latest/", "latest/*.mp4", "latest/**", "latest/real.mp4"]) {
      expect(await find(workspace, line)).toMatchObject({ paths: ["latest/real.mp4"] });
    }
  });

  it("is listed itself if a line names it and it is a link to a directory outside the workspace", async () => {
    const [workspace, outside] = [createTree("a.mp4"), createTree("secret.mp4")];
    symlinkSync(outside.path, join(workspace.path, "link"), "dir");
    for (const line of ["link", "link/*.mp4", "link/**"]) {
      expect(await find(workspace, line)).toMatchObject({ paths: ["link"] });
      expect(await find(workspace, line, "!link/**")).toMatchObject({ paths: [] });
    }
    expect(await find(workspace, "link/secret.mp4")).toMatchObject({ paths: ["link/secret.mp4"] });
    expect(await find(workspace, "\\../*/*.mp4")).toMatchObject({ paths: [] });
  });

  it.runIf(process.getuid?.() !== 0)(
    "is listed itself if it is a directory without permission, so that its videos do not pass unchecked",
    async () => {
      const workspace = createTree("a.mp4", "secret/b.mp4");
      chmodSync(join(workspace.path, "secret"), 0o000);
      expect(await find(workspace, "**/*.mp4")).toMatchObject({ paths: ["a.mp4", "secret"] });
      expect(await find(workspace, "secret/b.mp4")).toMatchObject({ paths: ["secret/b.mp4"] });
      expect(await find(workspace, "**/*.mp4", "!secret")).toMatchObject({ paths: ["a.mp4"] });
      chmodSync(join(workspace.path, "secret"), 0o755);
    },
  );

  it("is searched if it is a directory with the name of a video", async () => {
    const workspace = createTree("clips.mp4/a.mov");
    mkdirSync(join(workspace.path, "empty.mp4"));
    expect(await find(workspace, "**")).toMatchObject({ paths: ["clips.mp4/a.mov"] });
  });
});
