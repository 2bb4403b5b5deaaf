/** The command by which git records which videos have come, or have taken the places of others. Runs nothing. */
import { PATHSPEC_PATTERN, writeCommand } from "./quoting.ts";

/** `paths`: of what is new, and of what is gone. `undefined` for names that shells read differently. */
export function writeAdding(paths: readonly string[]): string | undefined {
  const literally = paths.some((path) => PATHSPEC_PATTERN.test(path)) ? ["--literal-pathspecs"] : [];
  return writeCommand(["git", ...literally, "add", "-A", "--", ...paths]);
}
