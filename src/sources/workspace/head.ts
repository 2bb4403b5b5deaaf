/** Reads which commit is checked out, without starting git. Looks at no content. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The commit that is checked out in a directory with a `.git` folder, as git keeps it (gitrepository-layout(5), "HEAD"
 * and "packed-refs"). `undefined` where there is none, or it is kept otherwise: in a worktree, in a reftable.
 */
export function readHead(directory: string): string | undefined {
  const head = readLine(directory, "HEAD");
  const [, ref] = /^ref: (refs\/.+)$/.exec(head) ?? [];
  if (ref === undefined) return asCommit(head);
  if (ref.split("/").includes("..")) return undefined;
  return asCommit(readLine(directory, ref)) ?? findPacked(read(directory, "packed-refs"), ref);
}

function findPacked(packed: string, ref: string): string | undefined {
  const line = packed.split("\n").find((each) => each.endsWith(` ${ref}`));
  return line === undefined ? undefined : asCommit(line.slice(0, line.indexOf(" ")));
}

function asCommit(text: string): string | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}

function readLine(directory: string, name: string): string {
  return read(directory, name).trimEnd();
}

/** Empty where there is none. */
function read(directory: string, name: string): string {
  try {
    return readFileSync(join(directory, ".git", name), "utf8");
  } catch {
    return "";
  }
}
