/** The values that main keeps for the post step. Does not know how the host keeps them. */
import type { Host } from "../host/host.ts";

const NAMES = { ledger: "publish-ids-file", reportFile: "report-file" } as const;

export type State = { [Key in keyof typeof NAMES]: string | undefined };

export function saveState(host: Host, key: keyof State, value: string): void {
  host.saveState(NAMES[key], value);
}

/** Reads what main saved, from `STATE_<name>`. A value is `undefined` if main ended before it saved it. */
export function readState(environment: NodeJS.ProcessEnv): State {
  return { ledger: environment[`STATE_${NAMES.ledger}`], reportFile: environment[`STATE_${NAMES.reportFile}`] };
}
