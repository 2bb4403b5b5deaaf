/**
 * Post of the root action: cancels what the job published. The first request goes out before anything else is loaded, and
 * the step succeeds whatever happens: nothing here may hide why the job failed.
 */
import { listenForInterruption } from "../host/interruption.ts";
import { loadGitHubHost } from "../host/late-github.ts";
import { plainText } from "../host/plain-text.ts";
import { describeProblem, guardInputs, type InputProblem, readInputs } from "../inputs.ts";
import type { Remark } from "../model.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { explain } from "../tiktok/explain.ts";
import { type Ledger, type LedgerNote, openLedger } from "../tiktok/ledger.ts";
import { parsePublishIds } from "../tiktok/publish-ids.ts";

const TITLE = "TikTok Upload Guard";

try {
  await cancelUploads();
} catch (error) {
  console.log(plainText(`${TITLE} broke off: ${error}`));
}

async function cancelUploads(): Promise<void> {
  const { values: inputs, problems } = readInputs(guardInputs, process.env);
  const ledgerPath = process.env["STATE_publish-ids-file"];
  const ledger = openLedger(ledgerPath ?? "");
  const cancelling = cancelPublishes({
    ids: parsePublishIds(inputs["publish-ids"], "input"),
    arrivals: ledger.look,
    token: inputs["access-token"],
    dryRun: inputs.cancel !== "on-failure",
    apiUrl: inputs["tiktok-api-url"],
    timeoutMs: inputs["cancel-timeout"] * 1000,
    signal: listenForInterruption(),
  });

  const host = await loadGitHubHost(process.env, cancelling);
  const { deliver } = await import("../report/registry.ts");
  const { renderPublishIds } = await import("../report/cancellation-summary.ts");
  const cancellations = (await cancelling).map(explain);
  if (cancellations.length === 0) host.info("No publish id was announced: there is nothing to cancel.");
  const isSilent = inputs.cancel === "never";
  if (isSilent && cancellations.length > 0) await host.summarize(renderPublishIds(cancellations));
  // Main broke off before it made a ledger where there is no path of one: it said why.
  const remarks = [
    ...problems.map(remarkOnInput),
    ...(ledgerPath === undefined ? [] : remarkOnLedger(ledger, ledgerPath)),
  ];
  const failures = await deliver(
    { remarks, ...(!isSilent && { cancellations }) },
    { host, reportFile: isSilent ? undefined : process.env["STATE_report-file"] },
  );
  for (const message of failures) host.annotate({ level: "warning", title: TITLE, message });
}

/** In the post step a bad input is no reason not to cancel. */
function remarkOnInput(problem: InputProblem): Remark {
  return { level: "warning", title: TITLE, message: `${describeProblem(problem)} The default was taken instead.` };
}

function remarkOnLedger(ledger: Ledger, path: string): Remark[] {
  const note = ledger.note();
  if (note === undefined) return [];
  const message = `The ledger ${path} ${describeNote(note)}. Ids that stood there were not cancelled: look at what the upload steps printed.`;
  return [{ level: "warning", title: TITLE, message }];
}

function describeNote(note: LedgerNote): string {
  switch (note.kind) {
    case "missing":
      return "is gone";
    case "unreadable":
      return `can't be read: ${note.reason}`;
    case "over-bound":
      return `has ${note.sizeBytes} bytes, of which only the last ${note.limitBytes} were read`;
  }
}
