/** Connects to TikTok while the code that calls it is loaded. Sends no request. */
import { statSync } from "node:fs";
import type { CancelInputs, ConfirmInputs, GuardInputs } from "../inputs.ts";
import { ADDRESSES, connectTo, type Endpoint } from "../tiktok/endpoints.ts";
import type { State } from "./state.ts";

/** For post, if it will cancel. Like the others, it resolves when what calls need is loaded. */
export async function connectForPost({ values }: GuardInputs, { ledger }: Pick<State, "ledger">): Promise<void> {
  if (values.cancel === "on-failure") await connectEarly(ADDRESSES, values, () => hasContent(ledger));
}

/** For `cancel/`. Which files are named and what they hold is not known yet. */
export async function connectForCancel({ values, problems }: CancelInputs): Promise<void> {
  if (values.dryRun || problems.length > 0) return;
  await connectEarly(ADDRESSES, values, () => values.publishIdsFile.length > 0);
}

/** For `confirm/`. `ledgerPath`: of the guard's ledger, if the job has one. */
export async function connectForConfirm(
  { values, problems }: ConfirmInputs,
  ledgerPath: string | undefined,
): Promise<void> {
  if (problems.length === 0) await connectEarly(["status/fetch"], values, () => hasContent(ledgerPath));
}

type Values = { accessToken: string | undefined; publishIds: string; tiktokApiUrl: URL | undefined };

/** Connects only if there may be something to send: neither a server nor a proxy is bothered for nothing. */
async function connectEarly(
  endpoints: readonly Endpoint[],
  { accessToken, publishIds, tiktokApiUrl }: Values,
  hasLedger: () => boolean,
): Promise<void> {
  if (accessToken === undefined || (publishIds === "" && !hasLedger())) return;
  await connectTo(endpoints, tiktokApiUrl);
}

function hasContent(path: string | undefined): boolean {
  try {
    return path !== undefined && statSync(path).size > 0;
  } catch {
    // What is wrong with a ledger is reported where it is read.
    return false;
  }
}
