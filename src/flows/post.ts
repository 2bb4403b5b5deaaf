/**
 * Cancels what the job published, for post of the root action. The first request is sent before anything else is
 * loaded. Nothing here fails the step: that would hide why the job failed.
 */
import type { GuardInputs } from "../inputs.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { openLedger } from "../tiktok/ledger.ts";
import { readPublishIds } from "../tiktok/publish-ids.ts";
import type { State } from "./state.ts";
import type { World } from "./world.ts";

export async function cancelUploads(
  { values: inputs, problems, secrets }: GuardInputs,
  state: State,
  world: Pick<World, "signal" | "loadHost">,
): Promise<void> {
  const ledger = openLedger(state.ledger ?? "");
  const cancelling = cancelPublishes({
    ids: readPublishIds(inputs.publishIds, { kind: "input" }).entries,
    arrivals: ledger.look,
    token: inputs.accessToken,
    dryRun: inputs.cancel !== "on-failure",
    apiUrl: inputs.tiktokApiUrl,
    timeoutMs: inputs.cancelTimeoutSeconds * 1000,
    signal: world.signal,
  });

  const host = await world.loadHost(secrets, cancelling);
  const { deliver, listActionOutlets } = await import("../report/registry.ts");
  const { renderPublishIds } = await import("../report/text/cancellations.ts");
  const { NO_PUBLISH_ID, remarkOnDefault, remarkOnDeliveryFailure, remarkOnLedger } = await import(
    "../report/text/remarks.ts"
  );
  const cancellations = await cancelling;
  if (cancellations.length === 0) host.info(NO_PUBLISH_ID);
  const isSilent = inputs.cancel === "never";
  const note = ledger.note();
  const remarks = [
    ...problems.map(remarkOnDefault),
    // Without a path, main ended before it made a ledger, and said why.
    ...(state.ledger === undefined || note === undefined ? [] : [remarkOnLedger(state.ledger, note)]),
  ];
  const failures = await deliver(
    { remarks, ...(!isSilent && { cancellations }) },
    listActionOutlets(isSilent ? undefined : state.reportFile),
    host,
  );
  for (const { message } of failures) host.annotate(remarkOnDeliveryFailure("warning", message));
  if (isSilent && cancellations.length > 0) await host.summarize(renderPublishIds(cancellations));
}
