/** Finds videos that the job has written anew since they were checked out, by their sizes. Reads no file. */
import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import { runGit } from "../workspace/git.ts";
import { isUtf8Name } from "../workspace/names.ts";
import type { Checkout } from "./checkout.ts";
import type { FindTracked } from "./tracked.ts";

/** "Pointer files must be less than 1024 bytes in size." (Git LFS, spec.md, "The Pointer") */
const LARGEST_POINTER_BYTES = 1023;

/**
 * Those of the tracked paths whose file on disk has another size than git's object. A video that is written anew with
 * the same size is not found: that would take reading it, or the index once more. Git LFS puts a video in the place of
 * a small pointer.
 */
export function listRewritten(
  paths: readonly string[],
  findTracked: FindTracked,
  { directory }: Checkout,
  { workspace, environment }: { workspace: string; environment: NodeJS.ProcessEnv },
): string[] {
  const files = paths.flatMap((path) => {
    const tracked = findTracked(path);
    const sizeBytes = tracked?.kind === "file" ? measure(resolve(workspace, path)) : undefined;
    return tracked === undefined || sizeBytes === undefined ? [] : [{ path, object: tracked.object, sizeBytes }];
  });
  if (files.length === 0) return [];
  const objects = Buffer.from(files.map(({ object }) => `${object}\n`).join(""));
  const { stdout } = runGit(directory, ["cat-file", "--batch-check=%(objectsize)"], environment, objects);
  // A line for each object, in order; for those of other repositories, no number.
  const sizes = (stdout?.toString() ?? "").split("\n").map(Number);
  return files.flatMap(({ path, sizeBytes }, at) => {
    const tracked = sizes[at] ?? Number.NaN;
    return tracked > LARGEST_POINTER_BYTES && tracked !== sizeBytes ? [path] : [];
  });
}

/** The size of a file in bytes; of a link, that of its target's name. */
function measure(path: string): number | undefined {
  return isUtf8Name(path) ? lstatSync(path, { throwIfNoEntry: false })?.size : undefined;
}
