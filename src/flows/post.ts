/**
 * Cancels what the job published, for post of the root action. The first request is sent before anything else is
 * loaded. Nothing here fails the step: that would hide why the job failed.
 */
import { dirname, join } from "node:path";
import type { GuardInputs } from "../inputs.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { openLedger } from "../tiktok/ledger.ts";
import { readPublishIds } from "../tiktok/publish-ids.ts";
import type { State } from "./state.ts";
import { REPORTING_MS, type World } from "./world.ts";

export async function cancelUploads(
  { values: inputs, problems, secrets }: GuardInputs,
  state: State,
  world: Pick<World, "interruption" | "limitTime" | "loadHost">,
): Promise<void> {
  const ledger = openLedger(state.ledger ?? "");
  const timeoutMs = inputs.cancelTimeoutSeconds * 1000;
  world.limitTime(timeoutMs + REPORTING_MS);
  const cancelling = cancelPublishes({
    ids: readPublishIds(inputs.publishIds, { kind: "input" }).entries,
    arrivals: ledger,
    token: inputs.accessToken,
    dryRun: inputs.cancel !== "on-failure",
    apiUrl: inputs.tiktokApiUrl,
    timeoutMs,
    interruption: world.interruption,
    looksOn: true,
  });

  const host = await world.loadHost(secrets, cancelling);
  const { deliver, listActionOutlets } = await import("../report/registry.ts");
  const { remarkOnNoId } = await import("../report/text/id-remarks.ts");
  const { remarkOnDefault, remarkOnLedger } = await import("../report/text/remarks.ts");
  const cancellations = await cancelling;
  if (cancellations.length === 0) host.info(remarkOnNoId().message);
  const isSilent = inputs.cancel === "never";
  const note = ledger.note();
  const remarks = [
    ...problems.map(remarkOnDefault),
    // Without a path, main ended before it made a ledger, and said why.
    ...(state.ledger === undefined || note === undefined ? [] : [remarkOnLedger(state.ledger, note)]),
  ];
  const fallback = state.ledger === undefined ? undefined : join(dirname(state.ledger), "report.json");
  await deliver(
    { remarks, ...(isSilent ? { uncancelled: cancellations } : { cancellations }) },
    listActionOutlets(isSilent ? undefined : state.reportFile, { keepsEarlier: true, fallback }),
    host,
    { failureLevel: "warning" },
  );
}
