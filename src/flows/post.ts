/**
 * Cancels what the job published, for post of the root action. The first request is sent before anything else is
 * loaded. Nothing here fails the step: that would hide why the job failed.
 */
import { dirname, join } from "node:path";
import type { Host } from "../host/host.ts";
import type { GuardInputs } from "../inputs.ts";
import type { Cancellation } from "../model/publish.ts";
import type { Remark } from "../model/report.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { type Ledger, openLedger } from "../tiktok/ledger.ts";
import { cancelStarted } from "../tiktok/outcome.ts";
import { type IdReading, readPublishIds } from "../tiktok/publish-ids.ts";
import { isAllRefused, listStarted } from "../tiktok/started.ts";
import { openStatusCalls } from "../tiktok/status-calls.ts";
import type { State } from "./state.ts";
import { REPORTING_MS, type World } from "./world.ts";

export async function cancelUploads(
  { values: inputs, problems, secrets }: GuardInputs,
  state: State,
  world: Pick<World, "temporaryFolder" | "interruption" | "limitTime" | "loadHost">,
): Promise<void> {
  const given = readPublishIds(inputs.publishIds, { kind: "input" });
  const ledger = openLedger(state.ledger ?? "");
  const timeoutMs = inputs.cancelTimeoutSeconds * 1000;
  world.limitTime(timeoutMs + REPORTING_MS);
  const cancelling = cancelPublishes({
    ids: given.entries,
    arrivals: ledger,
    token: inputs.accessToken,
    dryRun: inputs.cancel !== "on-failure",
    apiUrl: inputs.tiktokApiUrl,
    timeoutMs,
    interruption: world.interruption,
    // A publisher can outlive a step that was cancelled.
    looksOn: inputs.jobStatus === "cancelled",
    statusCalls: openStatusCalls(world.temporaryFolder, inputs.accessToken),
  });

  const host = await world.loadHost([...secrets, ...given.secrets], cancelling);
  const { deliver, listActionOutlets } = await import("../report/registry.ts");
  const { NO_ID, remarkOnNothing } = await import("../report/text/no-id-remarks.ts");
  const { remarkOnDefault } = await import("../report/text/remarks.ts");
  const requested = await cancelling;
  const entries = requested.map(({ entry }) => entry);
  const started = listStarted({ given, ledgers: [ledger.idNotes()], entries }, secrets);
  const cancellations = [...started.map(cancelStarted), ...requested];
  for (const secret of ledger.secrets()) host.mask(secret);
  const sources = { given, ledger, state, secrets };
  const isCancelled = inputs.jobStatus === "cancelled";
  const aboutSources = await remarkOnSources(sources, { ...host, isCancelled }, cancellations);
  const { describeSearched } = await import("../report/text/searched.ts");
  const searched = inputs.publishIds === "" ? undefined : describeSearched(inputs.publishIds);
  // Where main has failed, its own heading says so, and no upload was made.
  const isExpected = state.hasPassed && inputs.cancel !== "never";
  const notes = ledger.idNotes();
  const aboutNothing =
    cancellations.length > 0 || !isExpected
      ? []
      : remarkOnNothing(
          { searched, refused: isAllRefused(notes) ? notes : undefined, hasToken: inputs.accessToken !== undefined },
          { ...host, isCancelled },
        );
  // Without a token, main has said that cancelling is off.
  if (cancellations.length === 0 && !isExpected && inputs.accessToken !== undefined) host.info(NO_ID);
  const remarks = [...problems.map(remarkOnDefault), ...aboutNothing, ...aboutSources];
  const isSilent = inputs.cancel === "never";
  // Nobody can cancel an upload that has no id: whatever the input says, a person has to look for it.
  const unrecorded = cancellations.filter(({ entry }) => entry.kind === "started");
  const uncancelled = cancellations.filter(({ entry }) => entry.kind !== "started");
  const fallback = state.ledger === undefined ? undefined : join(dirname(state.ledger), "report.json");
  await deliver(
    { remarks, ...(isSilent ? { uncancelled, cancellations: unrecorded } : { cancellations }) },
    listActionOutlets(isSilent ? undefined : state.reportFile, {
      keepsEarlier: state.hasReport,
      fallback,
      wasReal: true,
    }),
    host,
    { failureLevel: "warning" },
  );
}

/** What is looked through for ids. `secrets`: what no remark may name. */
type Sources = { given: IdReading; ledger: Ledger; state: State; secrets: readonly string[] };

/** What was wrong with the ledger, and what ledger and input held besides ids. */
async function remarkOnSources(
  { given, ledger, state, secrets }: Sources,
  { actionsPage, toolPage, isCancelled }: Pick<Host, "actionsPage" | "toolPage"> & { isCancelled: boolean },
  cancellations: readonly Cancellation[],
): Promise<Remark[]> {
  const { remarkOnIdNotes } = await import("../report/text/id-remarks.ts");
  const { explainRefusals } = await import("../tiktok/explain-refusal.ts");
  const { remarkOnLedger } = await import("../report/text/remarks.ts");
  const note = ledger.note();
  return [
    // Without a path, main ended before it made a ledger, and said why.
    ...(state.ledger === undefined || note === undefined
      ? []
      : [remarkOnLedger(state.ledger, note, { actionsPage, toolPage })]),
    ...remarkOnIdNotes(explainRefusals(ledger.idNotes(), secrets), cancellations, { toolPage, isCancelled }),
    ...remarkOnIdNotes(explainRefusals(given.notes, secrets), cancellations, { toolPage, isCancelled }),
  ];
}
