/**
 * Post of the root action: cancels what the job published. The first request goes out before anything else is loaded,
 * and the step succeeds whatever happens: nothing here may hide why the job failed.
 */
import { listenForInterruption } from "../host/interruption.ts";
import { loadGitHubHost } from "../host/late-github.ts";
import { plainText } from "../host/plain-text.ts";
import { describeProblems, guardInputs, readInputs } from "../inputs.ts";
import { remarkOnLedger, replaceInput, TITLE } from "../report/remarks.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { explain } from "../tiktok/explain.ts";
import { openLedger } from "../tiktok/ledger.ts";
import { parsePublishIds } from "../tiktok/publish-ids.ts";

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
  const note = ledger.note();
  const remarks = [
    ...describeProblems(problems, process.env).map(replaceInput),
    // Main broke off before it made a ledger where there is no path of one: it said why.
    ...(ledgerPath === undefined || note === undefined ? [] : [remarkOnLedger(ledgerPath, note)]),
  ];
  const failures = await deliver(
    { remarks, ...(!isSilent && { cancellations }) },
    { host, reportFile: isSilent ? undefined : process.env["STATE_report-file"] },
  );
  for (const message of failures) host.annotate({ level: "warning", title: TITLE, message });
  if (isSilent && cancellations.length > 0) await host.summarize(renderPublishIds(cancellations));
}
