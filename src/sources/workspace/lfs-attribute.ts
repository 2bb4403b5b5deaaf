/** Asks git which files it hands to Git LFS. Reads no pointer, and changes no attributes. */
import { parse } from "node:path";
import { mayBeInRepository, runGit } from "./git.ts";

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
