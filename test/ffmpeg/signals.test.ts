/** The process that fixes videos, and the signals that end it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { createWorkspace } from "../support/workspace.ts";
import { createStandIn, createVideos, listFiles, readFixture } from "./fixing.ts";

const SCRIPT = join(import.meta.dirname, "fix-process.ts");
const LOW = "frame-rate-low.mp4";

/** A process in which two programs in the place of ffmpeg have written half a file. `ids`: theirs. */
async function startFixing() {
  const { path: folder } = createVideos({ "a.mp4": LOW, "b.mp4": LOW });
  const at = createWorkspace().path;
  const body = `trap "" TERM INT HUP; head -c 3000 "$in" > "$out"; echo $$ > '${at}/'$$; exec sleep 600`;
  const child = spawn(process.execPath, [SCRIPT, folder, createStandIn(body), "a.mp4", "b.mp4"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  onTestFinished(() => {
    for (const id of [child.pid ?? 0, ...listIds().map(Number)])
      if (id > 0 && isRunning(id)) process.kill(id, "SIGKILL");
  });
  const printed = text(child.stdout);
  const listIds = () => listFiles(at).filter((name) => readFileSync(join(at, name), "utf8").endsWith("\n"));
  while (listIds().length < 2) await sleep(5);
  return { folder, child, ended, printed, ids: listIds().map(Number) };
}

function isRunning(id: number): boolean {
  return existsSync(`/proc/${id}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${id}/status`, "utf8"));
}

describe.runIf(process.platform === "linux")("a process that fixes videos", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "ends ffmpeg at %s, leaves no new file, and reports every video",
    async (signal) => {
      const { folder, child, ended, printed, ids } = await startFixing();
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
      expect(await printed).toBe("interrupted,interrupted");
      expect(listFiles(folder)).toEqual(["a.mp4", "b.mp4"]);
      while (ids.some(isRunning)) await sleep(5);
    },
  );

  it("leaves the originals, and no half file under a name of a video, when it is killed", async () => {
    const { folder, child, ended, ids } = await startFixing();
    child.kill("SIGKILL");
    await ended;
    for (const id of ids) process.kill(id, "SIGKILL");
    expect(listFiles(folder).filter((path) => !/^\.[-\da-f]+\.tmp$/.test(path))).toEqual(["a.mp4", "b.mp4"]);
    for (const path of ["a.mp4", "b.mp4"]) expect(readFileSync(join(folder, path))).toEqual(readFixture(LOW));
  });
});
