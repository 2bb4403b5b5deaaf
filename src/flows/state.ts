/** What main keeps for the post step. Knows nothing of how the host keeps it. */
import type { Host } from "../host/host.ts";

const NAMES = { ledger: "publish-ids-file", reportFile: "report-file" } as const;

export type State = { [Key in keyof typeof NAMES]: string | undefined };

export function saveState(host: Host, key: keyof State, value: string): void {
  host.saveState(NAMES[key], value);
}

/** `undefined` where main broke off before it saved the value. The runner passes it on as `STATE_<name>`. */
export function readState(environment: NodeJS.ProcessEnv): State {
  return { ledger: environment[`STATE_${NAMES.ledger}`], reportFile: environment[`STATE_${NAMES.reportFile}`] };
}
