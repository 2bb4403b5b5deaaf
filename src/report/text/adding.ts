/** The command by which git records that videos have taken the places of others. Runs nothing. */
import { PATHSPEC_PATTERN, writeCommand } from "../../text/quoting.ts";

/** `paths`: of what is gone, and of what is new. `undefined` for names that shells read differently. */
export function writeAdding(paths: readonly string[]): string | undefined {
  const literally = paths.some((path) => PATHSPEC_PATTERN.test(path)) ? ["--literal-pathspecs"] : [];
  return writeCommand(["git", ...literally, "add", "-A", "--", ...paths]);
}
