/** The command `check` of videos that could not be reached: real servers, ports and files. */
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type LfsOptions, startLfsServer } from "../support/lfs-server.ts";
import { serveLoopback } from "../support/loopback.ts";
import { createRepository, createWorkspace, type Workspace } from "../support/workspace.ts";
import { put } from "./checking.ts";
import { run } from "./running.ts";

async function serve(status: number): Promise<string> {
  const { origin, close } = await serveLoopback((_, response) => void response.writeHead(status).end());
  onTestFinished(close);
  return `${origin}/a.mp4`;
}

async function pointTo(options: LfsOptions) {
  const server = await startLfsServer(options);
  onTestFinished(() => server.close());
  const workspace = put(createRepository(), { "a.mp4": "good.mp4" });
  const { pointer } = server.add(Buffer.from("a video that is never sent"));
  workspace.write("a.mp4", pointer);
  workspace.git("remote", "add", "origin", server.remote);
  return { workspace, video: "a.mp4" };
}

async function judge(workspace: Workspace, video: string, isUnchecked: boolean): Promise<void> {
  for (const failOn of ["never", "error"]) {
    const { code, said } = await run(workspace, ["check", "--fail-on", failOn, video]);
    expect([failOn, code]).toEqual([failOn, isUnchecked ? 2 : failOn === "never" ? 0 : 1]);
    expect(said.filter((line) => line.startsWith("1 video could not be checked."))).toHaveLength(isUnchecked ? 1 : 0);
  }
}

describe("whatever '--fail-on' says, a check ends with 2 where nothing is known of a video, and only there:", () => {
  it.each<[about: string, isUnchecked: boolean, prepare: () => Promise<{ workspace: Workspace; video: string }>]>([
    ["no server is at a URL", true, async () => ({ workspace: createWorkspace(), video: "http://127.0.0.1:9/a.mp4" })],
    [
      "the server of a URL limits requests",
      true,
      async () => ({ workspace: createWorkspace(), video: await serve(429) }),
    ],
    ["a URL leads to nothing", false, async () => ({ workspace: createWorkspace(), video: await serve(404) })],
    ["a URL is denied", false, async () => ({ workspace: createWorkspace(), video: await serve(403) })],
    [
      "the storage of an LFS server resets the connection",
      true,
      () => pointTo({ download: (_, response) => Boolean(response.socket?.destroy()) }),
    ],
    [
      "an LFS server has an error for one object",
      true,
      () =>
        pointTo({
          batch: ([object]) => ({
            body: { objects: [{ ...object, actions: undefined, error: { code: 500, message: "Down" } }] },
          }),
        }),
    ],
    [
      "an LFS server does not have an object",
      false,
      () =>
        pointTo({
          batch: ([object]) => ({
            body: { objects: [{ ...object, actions: undefined, error: { code: 404, message: "No" } }] },
          }),
        }),
    ],
  ])("%s", async (_about, isUnchecked, prepare) => {
    const { workspace, video } = await prepare();
    await judge(workspace, video, isUnchecked);
  });

  it.runIf(process.getuid?.() !== 0)("the permission for a file is missing", async () => {
    const workspace = put(createWorkspace(), { "a.mp4": "good.mp4" });
    chmodSync(join(workspace.path, "a.mp4"), 0);
    await judge(workspace, "a.mp4", true);
  });
});
