/** What a flow touches outside the process. A test passes its own. */
import type { Host } from "../host/host.ts";

export type World = {
  /** Absolute path of the folder that relative paths start from. */
  workspace: string;
  /** Absolute path of the folder for files of ours. */
  temporaryFolder: string;
  /** For git, and for what the host says of the run. */
  environment: NodeJS.ProcessEnv;
  /** Aborts when the run is interrupted. */
  signal: AbortSignal;
  /**
   * The place that shows results. It takes long to load: not before `work` has its first requests out. `secrets` are in
   * nothing that it shows.
   */
  loadHost(secrets: readonly string[], work?: Promise<unknown>): Promise<Host>;
};
