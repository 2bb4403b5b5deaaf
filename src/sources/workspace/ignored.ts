/** Asks git which files it would add. Adds nothing. */
import { mayBeInRepository, runGit } from "./git.ts";
import { isOutside } from "./lines.ts";

/**
 * Whether `git add` in this directory takes a file that git does not know: no pattern ignores it, and it is in no other
 * repository. `false` where git fails.
 */
export function wouldBeAdded(path: string, directory: string, environment: NodeJS.ProcessEnv): boolean {
  if (isOutside(path) || !mayBeInRepository(directory)) return false;
  const args = ["--literal-pathspecs", "ls-files", "-z", "--others", "--exclude-standard", "--", path];
  const { status, stdout } = runGit(directory, args, environment);
  return status === 0 && stdout.equals(Buffer.from(`${path}\0`));
}
