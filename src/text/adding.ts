/** The command by which git records which videos have come, or have taken the places of others. Runs nothing. */
import { PATHSPEC_PATTERN, writeCommand } from "./quoting.ts";

/**
 * `paths`: of what is new, and of what is gone. `names`: whether git takes all of them as they are, or one has a new
 * name. For a new name that a `.gitignore` hides, git would record only what is gone, without `-f`. `undefined` for
 * names that shells read differently.
 */
export function writeAdding(paths: readonly string[], names: "tracked" | "new"): string | undefined {
  const literally = paths.some((path) => PATHSPEC_PATTERN.test(path)) ? ["--literal-pathspecs"] : [];
  return writeCommand(["git", ...literally, "add", "-A", ...(names === "new" ? ["-f"] : []), "--", ...paths]);
}
