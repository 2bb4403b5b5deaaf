/** Cancels the given ids, for `cancel/`. The first request is sent before anything else is loaded. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type CancelInputs, cancelInputs, describeInputProblem } from "../inputs.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { readPublishIds } from "../tiktok/publish-ids.ts";
import { placeReport } from "./report-place.ts";
import { REPORTING_MS, type World } from "./world.ts";

export async function cancelNow(
  { values: inputs, problems, secrets }: CancelInputs,
  world: Omit<World, "environment" | "now" | "readEvent">,
): Promise<void> {
  const own = join(world.temporaryFolder, `tiktok-upload-cancel-${randomUUID()}`, "report.json");
  const { reportFile, obstacle } = placeReport(inputs.reportFile, world.workspace, own);
  const badInputs = obstacle
    ? [...problems, describeInputProblem(cancelInputs.reportFile, obstacle, secrets)]
    : problems;
  const given = readPublishIds(inputs.publishIds, { kind: "input" });
  const timeoutMs = inputs.cancelTimeoutSeconds * 1000;
  world.limitTime(timeoutMs + REPORTING_MS);
  const cancelling = cancelPublishes({
    // With a bad input, nothing is sent.
    ids: badInputs.length > 0 ? [] : given.entries,
    token: inputs.accessToken,
    dryRun: inputs.dryRun,
    apiUrl: inputs.tiktokApiUrl,
    timeoutMs,
    interruption: world.interruption,
  });

  const host = await world.loadHost([...secrets, ...given.secrets], cancelling);
  const { deliver, listActionOutlets } = await import("../report/registry.ts");
  const { conclude, failForInputs } = await import("./conclusion.ts");
  const { listCancellationOutputs, outputReportFile, setOutputs } = await import("./outputs.ts");
  const { remarkOnIdNotes, remarkOnNothingToCancel } = await import("../report/text/id-remarks.ts");
  const { remarkOnShortenedOutput } = await import("../report/text/remarks.ts");
  const { describeSearched } = await import("../report/text/searched.ts");
  if (badInputs.length > 0) return failForInputs(host, badInputs);

  const cancellations = await cancelling;
  const remarks =
    cancellations.length === 0
      ? [remarkOnNothingToCancel(describeSearched(inputs.publishIds), host.actionsPage)]
      : remarkOnIdNotes(given.notes, cancellations);
  const outputs = listCancellationOutputs(cancellations);
  const shortened = outputs.shortened.map(remarkOnShortenedOutput);
  const report = { videos: [], cancellations, remarks: [...remarks, ...shortened] };
  const failures = await deliver(report, listActionOutlets(reportFile), host, {
    setOutputs: (undelivered) => [...setOutputs(host, outputs), ...outputReportFile(host, reportFile, undelivered)],
  });
  conclude(host, report, { thing: "publish id", setting: cancelInputs.failOn.name, failOn: inputs.failOn }, failures);
}
