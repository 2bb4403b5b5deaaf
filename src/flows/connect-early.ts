/** Connects to TikTok while the code that calls it is loaded. Sends no request. */
import { statSync } from "node:fs";
import type { CancelInputs, ConfirmInputs, GuardInputs } from "../inputs.ts";
import { ADDRESSES, connectTo, type Endpoint } from "../tiktok/endpoints.ts";
import type { State } from "./state.ts";

/** For post, if it will cancel. */
export function connectForPost({ values }: GuardInputs, { ledger }: Pick<State, "ledger">): void {
  if (values.cancel === "on-failure") connectEarly(ADDRESSES, values, () => hasContent(ledger));
}

/** For `cancel/`. Which files are named and what they hold is not known yet. */
export function connectForCancel({ values, problems }: CancelInputs): void {
  if (values.dryRun || problems.length > 0) return;
  connectEarly(ADDRESSES, values, () => values.publishIdsFile.length > 0);
}

/** For `confirm/`. `ledgerPath`: of the guard's ledger, if the job has one. */
export function connectForConfirm({ values, problems }: ConfirmInputs, ledgerPath: string | undefined): void {
  if (problems.length === 0) connectEarly(["status/fetch"], values, () => hasContent(ledgerPath));
}

type Values = { accessToken: string | undefined; publishIds: string; tiktokApiUrl: URL | undefined };

/** Connects only if there may be something to send: neither a server nor a proxy is bothered for nothing. */
function connectEarly(
  endpoints: readonly Endpoint[],
  { accessToken, publishIds, tiktokApiUrl }: Values,
  hasLedger: () => boolean,
): void {
  if (accessToken !== undefined && (publishIds !== "" || hasLedger())) connectTo(endpoints, tiktokApiUrl);
}

function hasContent(path: string | undefined): boolean {
  try {
    return path !== undefined && statSync(path).size > 0;
  } catch {
    // What is wrong with a ledger is reported where it is read.
    return false;
  }
}
