import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { receive } from "../../src/media/faults.ts";
import { probe } from "../../src/media/probe.ts";
import type { Parser } from "../../src/model/facts.ts";
import type { Inspection } from "../../src/model/video.ts";
import { inspectLocalVideo } from "../../src/sources/local-videos.ts";
import { openWorkspace } from "../../src/sources/workspace/file.ts";
import { STEADY } from "../support/limits.ts";
import { saying } from "../support/saying.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";

/** A parser that reports the size it was given and the first bytes it reads, as a codec. */
function* readStart(sizeBytes: number): Parser<Inspection> {
  const bytes = receive(yield { offset: 0, length: 5, atLeast: 5 });
  return { facts: { sizeBytes, codec: Buffer.from(bytes).toString() } };
}

function inspect(workspace: Workspace, path: string) {
  return inspectLocalVideo(path, openWorkspace(workspace.path, process.env), readStart);
}

function wasInspected(path: string, inspection: Inspection) {
  return { kind: "inspected", video: { path, source: { kind: "file" } }, inspection };
}

describe("a file of the workspace", () => {
  it.each(["a.mp4", "videos/🎬 a'b\n.mp4", "-a\\b.mp4", "..a/%2e.mp4"])("is read by the probe: %j", (path) => {
    const workspace = createWorkspace();
    workspace.write(path, "video bytes");
    expect(inspect(workspace, path)).toEqual(
      wasInspected(path, { facts: { sizeBytes: 11, modifiedMs: expect.any(Number), codec: "video" } }),
    );
  });

  it("has a fault if it can't be opened", () => {
    const workspace = createWorkspace();
    mkdirSync(join(workspace.path, "a.mp4"));
    const fault = { kind: "inaccessible", problem: saying("directory") } as const;
    expect(inspect(workspace, "a.mp4")).toEqual(wasInspected("a.mp4", { facts: {}, fault }));
  });

  it("of unknown format shows its first bytes, unless a link leads to it", () => {
    const workspace = createWorkspace();
    workspace.write("secret", "S3CRET-TOKEN-VALUE");
    symlinkSync("secret", join(workspace.path, "link.mp4"));
    const detail = (path: string) => {
      const probeAll = (sizeBytes: number) => probe(sizeBytes, { steady: STEADY });
      const video = inspectLocalVideo(path, openWorkspace(workspace.path, process.env), probeAll);
      return video.kind === "inspected" ? video.inspection.fault : undefined;
    };
    expect(detail("secret")).toMatchObject({ kind: "unrecognised", detail: saying("S3CRET") });
    expect(detail("link.mp4")).toEqual({ kind: "unrecognised", problem: saying("unknown"), offset: 0 });
  });

  it("does not hide a bug of the parser", () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4");
    expect(() =>
      // biome-ignore lint/correctness/useYield: a parser may fail before it asks for anything
      inspectLocalVideo("a.mp4", openWorkspace(workspace.path, process.env), function* () {
        throw new TypeError("a bug");
      }),
    ).toThrow("a bug");
  });
});

describe("a Git LFS pointer", () => {
  const OID = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
  const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 123456789\n`;

  it("is not probed, and names its object", () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4", POINTER);
    const pointer = { oid: OID, sizeBytes: 123456789 };
    expect(inspect(workspace, "a.mp4")).toEqual({ kind: "pointer", path: "a.mp4", pointer });
  });

  it.each([
    ["is malformed", POINTER.replace("oid", "<<<<<<< HEAD\noid")],
    ["has pointer extensions", POINTER.replace("oid", `ext-0-foo sha256:${OID}\noid`)],
  ])("is reported as a pointer without the video if it %s", (_what, content) => {
    const workspace = createWorkspace();
    workspace.write("a.mp4", content);
    const unresolved = {
      problem: saying("version … oid … size"),
      advice: saying("Commit … again … git lfs pull"),
    };
    expect(inspect(workspace, "a.mp4")).toEqual(
      wasInspected("a.mp4", { facts: { sizeBytes: content.length }, unresolved }),
    );
  });

  it.each([
    ["a small file", "not a pointer", "not a"],
    ["a file that mentions one", POINTER.replace("version ", "see "), "see h"],
    ["a large file that begins as one", POINTER + "z z\n".repeat(300), "versi"],
  ])("is not seen in %s", (_name, content, start) => {
    const workspace = createWorkspace();
    workspace.write("a.mp4", content);
    expect(inspect(workspace, "a.mp4")).toEqual(
      wasInspected("a.mp4", { facts: { sizeBytes: content.length, modifiedMs: expect.any(Number), codec: start } }),
    );
  });
});
