/**
 * Post of the root action: cancels what the job published. The first request goes out before anything else is loaded, and
 * the step succeeds whatever happens: nothing here may hide why the job failed.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { listenForInterruption } from "../host/interruption.ts";
import { plainText } from "../host/plain-text.ts";
import { describeProblem, guardInputs, type InputProblem, readInputs } from "../inputs.ts";
import type { Remark } from "../model.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { explain } from "../tiktok/explain.ts";
import { openLedger } from "../tiktok/ledger.ts";
import { PACE } from "../tiktok/pace.ts";
import { parsePublishIds } from "../tiktok/publish-ids.ts";

const TITLE = "TikTok Upload Guard";

const { values: inputs, problems } = readInputs(guardInputs, process.env);
const ledgerPath = process.env["STATE_publish-ids-file"];
const reportFile = process.env["STATE_report-file"];
const ledger = openLedger(ledgerPath ?? "");

const cancelling = cancelPublishes({
  ids: parsePublishIds(inputs["publish-ids"]),
  arrivals: ledger.look,
  token: inputs["access-token"],
  dryRun: inputs.cancel !== "on-failure",
  apiUrl: inputs["tiktok-api-url"],
  timeoutMs: inputs["cancel-timeout"] * 1000,
  signal: listenForInterruption(),
});

try {
  await Promise.race([cancelling, sleep(PACE.aloneMs, undefined, { ref: false })]);
  const [{ createGitHubHost }, { deliver }, { renderPublishIds }] = await Promise.all([
    import("../host/github.ts"),
    import("../report/registry.ts"),
    import("../report/cancellation-summary.ts"),
  ]);
  const host = createGitHubHost(process.env);
  host.mask(process.env["INPUT_ACCESS-TOKEN"]);
  const cancellations = (await cancelling).map(explain);
  if (cancellations.length === 0) host.info("No publish id was announced: there is nothing to cancel.");
  const remarks = [...problems.map(remarkOnInput), ...remarkOnLedger()];
  if (inputs.cancel === "never") {
    if (cancellations.length > 0) await host.summarize(renderPublishIds(cancellations));
    await deliver({ remarks }, { host, reportFile: undefined });
  } else await deliver({ cancellations, remarks }, { host, reportFile });
} catch (error) {
  console.log(plainText(`TikTok Upload Guard broke off: ${error}`));
}

/** In the post step a bad input is no reason not to cancel. */
function remarkOnInput(problem: InputProblem): Remark {
  return { level: "warning", title: TITLE, message: `${describeProblem(problem)} The default was taken instead.` };
}

function remarkOnLedger(): Remark[] {
  const note = ledger.note();
  // Main broke off before it made one: it said why.
  if (note === undefined || ledgerPath === undefined) return [];
  const lost = "Ids that stood there were not cancelled: look at what the upload steps printed.";
  switch (note.kind) {
    case "missing":
      return [{ level: "warning", title: TITLE, message: `The ledger ${ledgerPath} is gone. ${lost}` }];
    case "unreadable":
      return [
        { level: "warning", title: TITLE, message: `The ledger ${ledgerPath} can't be read: ${note.reason}. ${lost}` },
      ];
    case "over-bound": {
      const message = `The ledger ${ledgerPath} has ${note.sizeBytes} bytes: only the last ${note.limitBytes} were read. ${lost}`;
      return [{ level: "warning", title: TITLE, message }];
    }
  }
}
