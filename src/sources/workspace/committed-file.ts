/** Reads files as they are in a commit. Touches nothing on disk. */
import { runGit } from "./git.ts";
import { decodeNames } from "./names.ts";

/** What a commit has at a path: its mode in octal, and its object. `no commit`: the clone lacks the commit. */
export type TreeEntry = { kind: "entry"; mode: string; object: string } | { kind: "absent" } | { kind: "no commit" };

/**
 * Looks for `path`, which counts from `directory`, with `/`, in a commit. What a submodule holds is absent. Source of
 * the format: git-ls-tree(1), "Output format".
 */
export function findTreeEntry(
  directory: string,
  commit: string,
  path: string,
  environment: NodeJS.ProcessEnv,
): TreeEntry {
  const args = ["--literal-pathspecs", "ls-tree", "-z", `${commit}^{commit}`, "--", path];
  const { status, stdout } = runGit(directory, args, environment);
  if (status !== 0) return { kind: "no commit" };
  const [, mode, object] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(decodeNames(stdout)) ?? [];
  return mode === undefined || object === undefined ? { kind: "absent" } : { kind: "entry", mode, object };
}

/** The content of an object; `undefined` if the clone lacks it, as a partial clone may. */
export function readObject(directory: string, object: string, environment: NodeJS.ProcessEnv): Buffer | undefined {
  const { status, stdout } = runGit(directory, ["cat-file", "blob", object], environment);
  return status === 0 ? stdout : undefined;
}
