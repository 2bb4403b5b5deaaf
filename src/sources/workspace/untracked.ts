/** The videos on disk that git neither tracks nor ignores. Opens none of them. */
import { join } from "node:path";
import { runGit } from "./git.ts";
import { decodeNames } from "./names.ts";
import type { TrackedIndex } from "./tracked.ts";
import { isMacMetadata, isNamedAsVideo } from "./video-names.ts";

/** Paths are relative to the directory. `index`: what git tracks there, in its submodules, too. None if git fails. */
export function listUntracked(
  { submodules }: TrackedIndex,
  directory: string,
  environment: NodeJS.ProcessEnv,
): string[] {
  const args = ["ls-files", "-z", "--others", "--exclude-standard"];
  const { status, stdout } = runGit(directory, args, environment);
  const names = status === 0 ? decodeNames(stdout).split("\0") : [];
  const inside = submodules.flatMap(({ path, index }) =>
    listUntracked(index, join(directory, path), environment).map((each) => `${path}/${each}`),
  );
  return [...names.filter((path) => isNamedAsVideo(path) && !isMacMetadata(path)), ...inside];
}
