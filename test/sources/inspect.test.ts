import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, openSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { receive } from "../../src/media/faults.ts";
import type { Parser } from "../../src/model/facts.ts";
import type { Inspection } from "../../src/model/video.ts";
import { inspectVideo } from "../../src/sources/inspect.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";

/** A parser that tells the size it was given and the first bytes it reads, as a codec. */
function* readStart(sizeBytes: number): Parser<Inspection> {
  const bytes = receive(yield { offset: 0, length: 5, atLeast: 5 });
  return { facts: { sizeBytes, codec: Buffer.from(bytes).toString() } };
}

function inspect(workspace: Workspace, path: string) {
  return inspectVideo(path, workspace.path, readStart);
}

function wasRead(path: string, sizeBytes: number, start: string) {
  return { video: { path, source: { kind: "file" } }, inspection: { facts: { sizeBytes, codec: start } } };
}

function isInaccessible(path: string, problem: string) {
  return {
    video: { path, source: { kind: "file" } },
    inspection: { facts: {}, fault: { kind: "inaccessible", problem } },
  };
}

const LINK_OUT = "a symbolic link leads out of the workspace";

describe("a file of the workspace", () => {
  it.each(["a.mp4", "videos/🎬 a'b\n.mp4", "-a\\b.mp4", "..a/%2e.mp4"])("is read by the probe: %j", (path) => {
    const workspace = createWorkspace();
    workspace.write(path, "video bytes");
    expect(inspect(workspace, path)).toEqual(wasRead(path, 11, "video"));
  });

  it("is read when it is empty, and when it is larger than 4 GiB", () => {
    const workspace = createWorkspace();
    workspace.write("empty.mp4", "");
    workspace.write("large.mp4", "video");
    truncateSync(join(workspace.path, "large.mp4"), 5_000_000_000);
    expect(inspect(workspace, "empty.mp4")).toEqual(wasRead("empty.mp4", 0, ""));
    expect(inspect(workspace, "large.mp4")).toEqual(wasRead("large.mp4", 5_000_000_000, "video"));
  });

  it("is closed again, also when the parser has a bug, which is not hidden", () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4");
    const before = openSync("/dev/null", "r");
    expect(() =>
      // biome-ignore lint/correctness/useYield: a parser may fail before it asks for anything
      inspectVideo("a.mp4", workspace.path, function* () {
        throw new TypeError("a bug");
      }),
    ).toThrow("a bug");
    expect(openSync("/dev/null", "r")).toBe(before + 1);
  });
});

describe("a symbolic link", () => {
  it("is followed while it stays in the workspace, also where the workspace is reached by one", () => {
    const workspace = createWorkspace();
    workspace.write("tree/real/a.mp4", "video");
    symlinkSync("tree", join(workspace.path, "link"), "dir");
    symlinkSync("real", join(workspace.path, "tree/latest"), "dir");
    symlinkSync("../tree/latest/a.mp4", join(workspace.path, "tree/b.mp4"));
    symlinkSync(join(workspace.path, "tree/real/a.mp4"), join(workspace.path, "tree/c.mp4"));
    for (const path of ["latest/a.mp4", "b.mp4", "c.mp4"]) {
      expect(inspectVideo(path, join(workspace.path, "link"), readStart)).toEqual(wasRead(path, 5, "video"));
    }
  });

  it("never leads out of the workspace", () => {
    const [workspace, elsewhere] = [createWorkspace(), createWorkspace()];
    elsewhere.write("secret.mp4", "secret");
    elsewhere.write("videos/secret.mp4", "secret");
    symlinkSync(join(elsewhere.path, "secret.mp4"), join(workspace.path, "file.mp4"));
    symlinkSync(elsewhere.path, join(workspace.path, "directory"), "dir");
    symlinkSync("directory/videos", join(workspace.path, "chain"), "dir");
    symlinkSync("/dev/zero", join(workspace.path, "device.mp4"));
    for (const path of ["file.mp4", "directory", "directory/secret.mp4", "chain/secret.mp4", "device.mp4", ".."]) {
      expect(inspect(workspace, path)).toEqual(isInaccessible(path, LINK_OUT));
    }
  });

  it("that leads out is told from a neighbour whose name begins as the workspace's does", () => {
    const parent = createWorkspace();
    parent.write("work/b.mp4", "video");
    parent.write("workspace/a.mp4", "secret");
    symlinkSync("../workspace/a.mp4", join(parent.path, "work/a.mp4"));
    expect(inspectVideo("a.mp4", join(parent.path, "work"), readStart)).toEqual(isInaccessible("a.mp4", LINK_OUT));
    expect(inspectVideo("b.mp4", join(parent.path, "work"), readStart)).toEqual(wasRead("b.mp4", 5, "video"));
  });

  it("that leads nowhere or round in a circle can't be read", () => {
    const workspace = createWorkspace();
    symlinkSync("nowhere", join(workspace.path, "broken.mp4"));
    symlinkSync("circle.mp4", join(workspace.path, "circle.mp4"));
    expect(inspect(workspace, "broken.mp4")).toEqual(isInaccessible("broken.mp4", "no such file or directory"));
    expect(inspect(workspace, "circle.mp4")).toEqual(
      isInaccessible("circle.mp4", "too many symbolic links encountered"),
    );
  });
});

describe("what is no file, or not to be read", () => {
  it("is told, and never waited for: a directory, a pipe, a socket", async () => {
    const workspace = createWorkspace();
    mkdirSync(join(workspace.path, "directory.mp4"));
    execFileSync("mkfifo", [join(workspace.path, "pipe.mp4")]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(workspace.path, "socket.mp4"), resolve));
    const expected = {
      "directory.mp4": "it is a directory, not a file",
      "pipe.mp4": "it is a pipe or a device, not a file",
      "socket.mp4": "no such device or address",
      "missing.mp4": "no such file or directory",
      [`${"long".repeat(100)}.mp4`]: "name too long",
    };
    for (const [path, problem] of Object.entries(expected)) {
      expect(inspect(workspace, path)).toEqual(isInaccessible(path, problem));
    }
    server.close();
  });

  it.runIf(process.getuid?.() !== 0)("is told: a file without the right to read it", () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4");
    chmodSync(join(workspace.path, "a.mp4"), 0o000);
    expect(inspect(workspace, "a.mp4")).toEqual(isInaccessible("a.mp4", "permission denied"));
  });

  it.runIf(process.platform === "linux")("is told: a name that is not UTF-8", () => {
    const workspace = createWorkspace();
    writeFileSync(Buffer.concat([Buffer.from(`${workspace.path}/a`), Buffer.from([0xff]), Buffer.from(".mp4")]), "");
    expect(inspect(workspace, "a\u{fffd}.mp4")).toEqual(
      isInaccessible("a\u{fffd}.mp4", "no such file or directory (its name is not valid UTF-8: rename it)"),
    );
  });
});

describe("a Git LFS pointer", () => {
  const OID = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
  const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 123456789\n`;

  it("is not probed: its object is the source, and gives the size", () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4", POINTER);
    expect(inspect(workspace, "a.mp4")).toEqual({
      video: { path: "a.mp4", source: { kind: "lfs", oid: OID, sizeBytes: 123456789 } },
      inspection: {
        facts: { sizeBytes: 123456789 },
        unresolved: {
          problem: "the video itself was not checked out",
          advice: expect.stringContaining("git lfs pull"),
        },
      },
    });
  });

  it.each([
    ["is broken", POINTER.replace("oid", "<<<<<<< HEAD\noid")],
    ["has pointer extensions", POINTER.replace("oid", `ext-0-foo sha256:${OID}\noid`)],
  ])("that %s has no object that is the video, and is told as a pointer", (_what, content) => {
    const workspace = createWorkspace();
    workspace.write("a.mp4", content);
    expect(inspect(workspace, "a.mp4")).toEqual({
      video: { path: "a.mp4", source: { kind: "file" } },
      inspection: {
        facts: { sizeBytes: content.length },
        unresolved: {
          problem: "it has more or less than a version, an oid and a size, so its object alone is not the video",
          advice: expect.stringContaining("commit it again"),
        },
      },
    });
  });

  it.each([
    ["a small file", "not a pointer", "not a"],
    ["a file that tells of one", POINTER.replace("version ", "see "), "see h"],
    ["a large file that begins as one", POINTER + "z z\n".repeat(300), "versi"],
  ])("is not seen in %s", (_name, content, start) => {
    const workspace = createWorkspace();
    workspace.write("a.mp4", content);
    expect(inspect(workspace, "a.mp4")).toEqual(wasRead("a.mp4", content.length, start));
  });
});
