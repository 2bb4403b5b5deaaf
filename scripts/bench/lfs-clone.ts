/** Makes repositories whose videos are in Git LFS, and runs main on them. Measures nothing. */
import { createHash } from "node:crypto";
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES_FOLDER } from "../../test/support/fixtures.ts";
import { largeMp4 } from "../../test/support/large-mp4.ts";
import { type LfsServer, pointerOf } from "../../test/support/lfs-server.ts";
import type { SparseFile } from "../../test/support/range-server.ts";
import { parsePairs } from "../../test/support/runner/environment-files.ts";
import { type Command, runCommand } from "./processes.ts";
import { prepareStep, type Step } from "./step.ts";

/** A repository with pointers, as after `GIT_LFS_SKIP_SMUDGE=1 git clone`. */
export type Clone = { folder: string; path: string; videos: number };

/** Makes a repository with a file for each pointer. `folder` has the home of its user, too. */
export async function createClone(
  folder: string,
  name: string,
  server: LfsServer,
  pointers: readonly string[],
): Promise<Clone> {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, ".gitattributes"), "*.mp4 filter=lfs diff=lfs merge=lfs -text\n");
  for (const [index, pointer] of pointers.entries()) writeFileSync(join(path, `${index}.mp4`), pointer);
  const author = ["-c", "user.name=Bench", "-c", "user.email=bench@example.com"];
  const commit = [...author, "commit", "--quiet", "-m", "Add videos"];
  for (const args of [["init", "--quiet"], ["add", "."], commit, ["remote", "add", "origin", server.remote]]) {
    await runGit(folder, path, ["git", ...args]);
  }
  return { folder, path, videos: pointers.length };
}

/** Runs git without the configuration of this machine's user. */
export async function runGit(home: string, cwd: string, command: Command): Promise<void> {
  await runCommand(command, { cwd, env: { PATH: process.env.PATH ?? "", HOME: home } });
}

/** Prepares to run the whole process of main, which writes no output yet. */
export function prepareMain({ folder, path }: Clone, inputs: Record<string, string> = {}): Step {
  const step = prepareStep({ bundle: "validate", workspace: path, inputs }, join(folder, "temp"));
  writeFileSync(step.outputFile, "");
  return step;
}

/** Runs the whole process of main. Throws unless it reads every video, and finds all of them valid or else invalid. */
export async function validate(clone: Clone, areValid = true): Promise<void> {
  const { command, options, outputFile } = prepareMain(clone, { "fail-on": areValid ? "error" : "never" });
  const { videos } = clone;
  await runCommand(command, options);
  const { checked, valid } = parsePairs(readFileSync(outputFile, "utf8")).pairs;
  if (checked !== String(videos) || valid !== String(areValid))
    throw new Error(`Main checked ${checked} of ${videos} videos, with valid = ${valid}.`);
}

/** Puts short videos on the server, each another one, and returns their pointers. */
export function addShortVideos(server: LfsServer, count: number): string[] {
  const video = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));
  return Array.from({ length: count }, (_, serial) => {
    const end = Buffer.from([0, 0, 0, 12, ...Buffer.from("free"), 0, 0, 0, 0]);
    end.writeUInt32BE(serial, 8);
    return server.add(Buffer.concat([video, end])).pointer;
  });
}

/** Puts a file of which most is zeros on the server, under an id that is not its hash. */
export function addSparse(server: LfsServer, { sizeBytes, read }: SparseFile): string {
  const oid = createHash("sha256").update(String(Math.random())).digest("hex");
  const file = openSync(server.locate(oid), "w");
  ftruncateSync(file, sizeBytes);
  for (let start = 0; start < sizeBytes; start += 1_000_000) {
    const bytes = read(start, Math.min(sizeBytes, start + 1_000_000));
    if (bytes.some((byte) => byte !== 0)) writeSync(file, bytes, 0, bytes.length, start);
  }
  closeSync(file);
  return pointerOf({ oid, size: sizeBytes });
}

/** Puts long videos on the server. They differ only in the last bytes of their index, so hashing them is fast. */
export function addLongVideos(server: LfsServer, count: number, sizeBytes: number, indexBytes: number): string[] {
  const { read } = largeMp4(sizeBytes, indexBytes);
  const indexStart = sizeBytes - indexBytes;
  const head = read(0, 1_000_000);
  const index = Buffer.from(read(indexStart, sizeBytes));
  const common = createHash("sha256");
  for (let start = 0; start < indexStart; start += 1_000_000)
    common.update(read(start, Math.min(indexStart, start + 1_000_000)));
  return Array.from({ length: count }, (_, serial) => {
    index.writeUInt32BE(serial, indexBytes - 4);
    const oid = common.copy().update(index).digest("hex");
    const file = openSync(server.locate(oid), "w");
    ftruncateSync(file, sizeBytes);
    writeSync(file, head, 0, head.length, 0);
    writeSync(file, index, 0, index.length, indexStart);
    closeSync(file);
    return pointerOf({ oid, size: sizeBytes });
  });
}
