/** Asks git which files it hands to Git LFS. Reads no pointer, and changes no attributes. */
import { parse } from "node:path";
import { mayBeInRepository, runGit } from "./git.ts";
import { decodeNames, encodeName } from "./names.ts";

/**
 * Whether git hands a file at this absolute path to Git LFS when it is added (gitattributes(5), "filter"). The file
 * need not be there. `false` where git fails.
 */
export function isForLfs(file: string, environment: NodeJS.ProcessEnv): boolean {
  const { dir, base } = parse(file);
  if (!mayBeInRepository(dir)) return false;
  const { status, stdout } = runGit(dir, ["check-attr", "-z", "filter", "--", base], environment);
  return status === 0 && stdout.toString("latin1").endsWith("\0filter\0lfs\0");
}

/** The same for many files at once: those of `names`, relative to a folder, that git hands to Git LFS. */
export function listForLfs(
  directory: string,
  names: readonly string[],
  environment: NodeJS.ProcessEnv,
): ReadonlySet<string> {
  if (names.length === 0) return new Set();
  const input = Buffer.concat(names.flatMap((name) => [encodeName(name), Buffer.from("\0")]));
  const { status, stdout } = runGit(directory, ["check-attr", "-z", "--stdin", "filter"], environment, input);
  if (status !== 0) return new Set();
  // For each: its name, the attribute, and the value.
  const fields = decodeNames(stdout).split("\0");
  return new Set(names.filter((_, at) => fields[3 * at + 2] === "lfs"));
}
