/** Everything outside the process that a flow uses. A test passes its own. */
import type { Host } from "../host/host.ts";
import type { RunEvent } from "../model/event.ts";
import type { Interruption } from "../model/interruption.ts";

export type World = {
  /** Absolute path of the folder that relative paths start from. */
  workspace: string;
  /** Absolute path of the folder for temporary files. */
  temporaryFolder: string;
  /** Variables for git, and the host's variables about the run. */
  environment: NodeJS.ProcessEnv;
  /** The time, in milliseconds since 1970. */
  now(): number;
  /** The event that started the run. */
  readEvent(): RunEvent;
  interruption: Interruption;
  /** Ends the process when `ms` have passed, whatever it still waits for: a lookup or a proxy can't be aborted. */
  limitTime(ms: number): void;
  /**
   * Loads the place that shows results. That takes long, so it waits until `work` has sent its first requests. The
   * place never shows `secrets`.
   */
  loadHost(secrets: readonly string[], work?: Promise<unknown>): Promise<Host>;
};

/** The time for reporting after the deadline: then the process ends, whatever happens. */
export const REPORTING_MS = 2_000;
