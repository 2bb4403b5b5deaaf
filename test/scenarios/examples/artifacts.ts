/** Stand-ins for the actions that keep and fetch artifacts. Knows nothing of src. */
import { cpSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { RunOptions } from "../../support/runner/runner.ts";

type Source = Extract<NonNullable<RunOptions["actions"]>[string], (...given: never) => unknown>;

/** The artifacts of a run. `kept`: a folder with a folder for each. */
export type Artifacts = { kept: string; upload: Source; download: Source };

export function createArtifacts(kept: string): Artifacts {
  return {
    kept,
    upload({ inputs: { name = "artifact", path = "" } }) {
      mkdirSync(join(kept, name), { recursive: true });
      cpSync(path, join(kept, name, basename(path)));
    },
    /** One artifact goes into the folder itself, those of a pattern into a folder each. */
    download({ inputs: { name, pattern = "*", path = "." }, workspace }) {
      const target = resolve(workspace, path);
      if (name !== undefined && statSync(join(kept, name), { throwIfNoEntry: false }) === undefined) {
        throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
      }
      if (name !== undefined) cpSync(join(kept, name), target, { recursive: true });
      else {
        const start = pattern.replace(/\*$/, "");
        const matching = readdirSync(kept).filter((each) => each.startsWith(start));
        for (const each of matching) cpSync(join(kept, each), join(target, each), { recursive: true });
      }
    },
  };
}
