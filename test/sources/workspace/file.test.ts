import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type OpenFile, openWorkspace } from "../../../src/sources/workspace/file.ts";
import { saying } from "../../support/saying.ts";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";

/** The size of a file and the first bytes of it. */
function readStart({ sizeBytes, read }: OpenFile) {
  const buffer = Buffer.alloc(5);
  return { sizeBytes, start: buffer.subarray(0, read(buffer, 0)).toString() };
}

function open(workspace: Workspace, path: string) {
  return openWorkspace(workspace.path, process.env)(path, readStart);
}

function wasRead(sizeBytes: number, start: string) {
  return { kind: "read", value: { sizeBytes, start } };
}

function isInaccessible(problem: string, advice?: string) {
  return { kind: "inaccessible", problem, ...(advice !== undefined && { advice }) };
}

const LINK_OUT: string = expect.stringContaining("symbolic link");

describe("a file of the workspace", () => {
  it.each(["a.mp4", "videos/🎬 a'b\n.mp4", "-a\\b.mp4", "..a/%2e.mp4"])("is opened and read: %j", (path) => {
    const workspace = createWorkspace();
    workspace.write(path, "video bytes");
    expect(open(workspace, path)).toEqual(wasRead(11, "video"));
  });

  it("is read when it is empty, and when it is larger than 4 GiB", () => {
    const workspace = createWorkspace();
    workspace.write("empty.mp4", "");
    workspace.write("large.mp4", "video");
    truncateSync(join(workspace.path, "large.mp4"), 5_000_000_000);
    expect(open(workspace, "empty.mp4")).toEqual(wasRead(0, ""));
    expect(open(workspace, "large.mp4")).toEqual(wasRead(5_000_000_000, "video"));
  });

  it("is closed again, also if its reader has a bug, which is thrown on", () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4");
    const free = openSync("/dev/null", "r");
    closeSync(free);
    expect(() =>
      openWorkspace(workspace.path, process.env)("a.mp4", () => {
        throw new TypeError("a bug");
      }),
    ).toThrow("a bug");
    expect(openSync("/dev/null", "r")).toBe(free);
  });
});

describe("a file that can't be read any more", () => {
  it("is as inaccessible as one that can't be opened", () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4");
    const fail = () => readdirSync(join(workspace.path, "missing"));
    expect(openWorkspace(workspace.path, process.env)("a.mp4", fail)).toEqual(
      isInaccessible("no such file or directory"),
    );
  });
});

describe("a symbolic link", () => {
  it("is followed inside the workspace, even if the path of the workspace has one", () => {
    const workspace = createWorkspace();
    workspace.write("tree/real/a.mp4", "video");
    symlinkSync("tree", join(workspace.path, "link"), "dir");
    symlinkSync("real", join(workspace.path, "tree/latest"), "dir");
    symlinkSync("../tree/latest/a.mp4", join(workspace.path, "tree/b.mp4"));
    symlinkSync(join(workspace.path, "tree/real/a.mp4"), join(workspace.path, "tree/c.mp4"));
    for (const path of ["latest/a.mp4", "b.mp4", "c.mp4"]) {
      expect(openWorkspace(join(workspace.path, "link"), process.env)(path, readStart)).toEqual(wasRead(5, "video"));
    }
  });

  it("is not followed outside the workspace", () => {
    const [workspace, outside] = [createWorkspace(), createWorkspace()];
    outside.write("secret.mp4", "secret");
    outside.write("videos/secret.mp4", "secret");
    symlinkSync(join(outside.path, "secret.mp4"), join(workspace.path, "file.mp4"));
    symlinkSync(outside.path, join(workspace.path, "directory"), "dir");
    symlinkSync("directory/videos", join(workspace.path, "chain"), "dir");
    symlinkSync("/dev/zero", join(workspace.path, "device.mp4"));
    for (const path of ["file.mp4", "directory", "directory/secret.mp4", "chain/secret.mp4", "device.mp4", ".."]) {
      expect(open(workspace, path)).toEqual(isInaccessible(LINK_OUT, saying("the file itself")));
    }
  });

  it("leads outside if it leads to a neighbour whose name begins like the workspace's", () => {
    const parent = createWorkspace();
    parent.write("work/b.mp4", "video");
    parent.write("workspace/a.mp4", "secret");
    symlinkSync("../workspace/a.mp4", join(parent.path, "work/a.mp4"));
    const read = openWorkspace(join(parent.path, "work"), process.env);
    expect(read("a.mp4", readStart)).toEqual(isInaccessible(LINK_OUT, saying("the file itself")));
    expect(read("b.mp4", readStart)).toEqual(wasRead(5, "video"));
  });

  it("to nothing is named without what its target could do to a log", () => {
    const workspace = createWorkspace();
    symlinkSync(`\u202e\n::error::${"x".repeat(200)}`, join(workspace.path, "broken.mp4"));
    const { problem } = { problem: "", ...open(workspace, "broken.mp4") };
    expect(problem).toMatch(/^it is a link to '\\u\{202e\}\\u\{a\}::error::x{70,90}…', which/);
  });

  it("can't be read if it leads nowhere or in a circle", () => {
    const workspace = createWorkspace();
    symlinkSync("nowhere", join(workspace.path, "broken.mp4"));
    symlinkSync("circle.mp4", join(workspace.path, "circle.mp4"));
    expect(open(workspace, "broken.mp4")).toEqual({
      kind: "inaccessible",
      problem: "it is a link to 'nowhere', which does not exist",
      advice: "Commit the file itself",
    });
    expect(open(workspace, "circle.mp4")).toEqual(isInaccessible("too many symbolic links encountered"));
  });
});

describe("an entry that can't be read", () => {
  it("is reported and never waited for, if it is a directory, a pipe or a socket", async () => {
    const workspace = createWorkspace();
    mkdirSync(join(workspace.path, "directory.mp4"));
    execFileSync("mkfifo", [join(workspace.path, "pipe.mp4")]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(workspace.path, "socket.mp4"), resolve));
    const expected = {
      "directory.mp4": expect.stringContaining("directory"),
      "pipe.mp4": expect.stringContaining("pipe"),
      "socket.mp4": "no such device or address",
      "missing.mp4": "no such file or directory",
      [`${"long".repeat(100)}.mp4`]: "name too long",
    };
    for (const [path, problem] of Object.entries(expected)) {
      expect(open(workspace, path)).toEqual(isInaccessible(problem));
    }
    server.close();
  });

  it.runIf(process.getuid?.() !== 0)("is reported if the permission is missing", () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4");
    chmodSync(join(workspace.path, "a.mp4"), 0o000);
    expect(open(workspace, "a.mp4")).toEqual({ ...isInaccessible("permission denied"), isUnchecked: true });
  });

  it.runIf(process.platform === "linux")("is reported if its name is not UTF-8", () => {
    const workspace = createWorkspace();
    writeFileSync(Buffer.concat([Buffer.from(`${workspace.path}/a`), Buffer.from([0xff]), Buffer.from(".mp4")]), "");
    expect(open(workspace, "a\udcff.mp4")).toEqual(isInaccessible(saying("not valid UTF-8"), saying("Rename")));
  });
});
