/** Stand-ins for the actions that keep and fetch artifacts. Knows nothing of src. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, join, matchesGlob, resolve } from "node:path";
import type { RunOptions } from "../../support/runner/runner.ts";

type Source = Extract<NonNullable<RunOptions["actions"]>[string], (...given: never) => unknown>;

/** The artifacts of a run. `kept`: a folder with a folder for each. */
export type Artifacts = { kept: string; upload: Source; download: Source };

/** `runId`: the only run whose artifacts another run may ask for; without it, whichever. */
export function createArtifacts(kept: string, runId?: number): Artifacts {
  return {
    kept,
    upload({ inputs, workspace }) {
      const { name = "artifact", path = "", "if-no-files-found": ifNone = "warn", overwrite = "false" } = inputs;
      const file = resolve(workspace, path);
      if (!existsSync(file) && ifNone !== "error") return;
      if (overwrite === "true") rmSync(join(kept, name), { recursive: true, force: true });
      if (existsSync(join(kept, name))) throw new Error("(409) Conflict: an artifact with this name already exists");
      mkdirSync(join(kept, name), { recursive: true });
      // The files of a folder are at the root of the artifact.
      if (statSync(file).isDirectory()) cpSync(file, join(kept, name), { recursive: true });
      else cpSync(file, join(kept, name, basename(path)));
    },
    /**
     * One artifact goes into the folder itself, those of a pattern into a folder each. A pattern without a match makes
     * no folder (actions/download-artifact, src/download-artifact.ts).
     */
    download({ inputs: { name, pattern = "*", path = ".", "run-id": run = "" }, workspace }) {
      const target = resolve(workspace, path);
      if (runId !== undefined && Number.parseInt(run, 10) !== runId) {
        throw new Error("Unable to download artifact(s): Not Found");
      }
      if (name !== undefined && statSync(join(kept, name), { throwIfNoEntry: false }) === undefined) {
        throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
      }
      if (name !== undefined) cpSync(join(kept, name), target, { recursive: true });
      else {
        const matching = readdirSync(kept).filter((each) => matchesGlob(each, pattern));
        for (const each of matching) {
          cpSync(join(kept, each), join(target, each), { recursive: true, verbatimSymlinks: true });
        }
      }
    },
  };
}
