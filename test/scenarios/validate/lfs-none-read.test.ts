/** Many videos in Git LFS of which none can be read: the run has checked nothing, and says so. */
import { readFileSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { type BatchObject, type LfsOptions, startLfsServer } from "../../support/lfs-server.ts";
import { readReport } from "../../support/report.ts";
import { runAction } from "../../support/runner/runner.ts";
import { createRepository, createWorkspace } from "../../support/workspace.ts";
import { ACTION, readFixture } from "./guard.ts";

const answer = (change: (object: BatchObject, at: number) => object): LfsOptions => ({
  batch: (objects) => ({ body: { objects: objects.map(change) } }),
});
const missing = (code: number) => answer(({ oid, size }) => ({ oid, size, error: { code, message: "No" } }));
const MISSING_BUT_ONE = answer((object, at) =>
  at === 3 ? object : { oid: object.oid, size: object.size, error: { code: 404, message: "No" } },
);
const refuse = (status: number): LfsOptions => ({
  download: (_oid, response) => {
    response.writeHead(status).end();
    return true;
  },
});

/** Room that no reader looks into, whose size makes each file another one (ISO/IEC 14496-12, section 8.1.2). */
function freeBox(at: number): Buffer {
  const box = Buffer.alloc(8 + at);
  box.writeUInt32BE(8 + at, 0);
  box.write("free", 4, "latin1");
  return box;
}

/** Checks so many videos as a scheduled run does, whose findings fail nothing. */
async function checkMany(count: number, options: LfsOptions) {
  const server = await startLfsServer(options);
  onTestFinished(() => server.close());
  const repository = createRepository();
  repository.git("remote", "add", "origin", server.remote);
  const video = readFixture("good.mp4");
  for (let at = 0; at < count; at++) {
    const { pointer } = server.add(Buffer.concat([video, freeBox(at)]));
    repository.write(`${at}.mp4`, pointer);
  }
  repository.git("add", ".");
  const { path: temp } = createWorkspace();
  const inputs = { "fail-on": "never" };
  const { main } = await runAction({ action: ACTION, workspace: repository.path, temp, inputs });
  const path = main.outputs["report-file"] ?? "";
  const isUnchecked = /"unchecked": true/.test(readFileSync(path, "utf8"));
  return { verdicts: new Set(readReport(path).videos.map(({ verdict }) => verdict)), isUnchecked, main };
}

it.each<[about: string, count: number, options: LfsOptions]>([
  ["the server has none", 10, missing(404)],
  ["the server gives none", 10, missing(403)],
  ["the server names none", 10, { batch: () => ({ body: { objects: [] } }) }],
  ["where it keeps them, all are refused", 12, refuse(403)],
  ["where it keeps them, there is none", 12, refuse(404)],
])("%s", async (_about, count, options) => {
  const { verdicts, isUnchecked, main } = await checkMany(count, options);
  expect([[...verdicts], isUnchecked]).toEqual([["unreadable"], true]);
  expect(main.summary).toMatch(/^## .*None of the \d+ videos can be read/);
});

it.each<[about: string, count: number, options: LfsOptions]>([
  ["nine of which a push may have forgotten all", 9, missing(404)],
  ["ten, of which one is there", 10, MISSING_BUT_ONE],
])("%s, are faults of the videos", async (_about, count, options) => {
  expect((await checkMany(count, options)).isUnchecked).toBe(false);
});
