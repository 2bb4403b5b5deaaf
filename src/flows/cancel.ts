/** Cancels the given ids, for `cancel/`. The first request is sent before anything else is loaded. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { type CancelInputs, cancelInputs, describeInputProblem } from "../inputs.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { readPublishIds } from "../tiktok/publish-ids.ts";
import { placeReport } from "./report-place.ts";
import type { World } from "./world.ts";

export async function cancelNow(
  { values: inputs, problems, secrets }: CancelInputs,
  world: Omit<World, "environment">,
): Promise<void> {
  const own = join(world.temporaryFolder, `tiktok-upload-cancel-${randomUUID()}`, "report.json");
  const { reportFile, obstacle } = placeReport(inputs.reportFile, world.workspace, own);
  const badInputs = obstacle
    ? [...problems, describeInputProblem(cancelInputs.reportFile, obstacle, secrets)]
    : problems;
  const cancelling = cancelPublishes({
    // With a bad input, nothing is sent.
    ids: badInputs.length > 0 ? [] : readPublishIds(inputs.publishIds, { kind: "input" }).entries,
    token: inputs.accessToken,
    dryRun: inputs.dryRun,
    apiUrl: inputs.tiktokApiUrl,
    timeoutMs: inputs.cancelTimeoutSeconds * 1000,
    signal: world.signal,
  });

  const host = await world.loadHost(secrets, cancelling);
  const { deliver, listActionOutlets } = await import("../report/registry.ts");
  const { conclude, failForInputs } = await import("./conclusion.ts");
  const { outputCancellations, outputReportFile } = await import("./outputs.ts");
  const { NOTHING_TO_CANCEL } = await import("../report/text/remarks.ts");
  if (badInputs.length > 0) return failForInputs(host, badInputs);

  const cancellations = await cancelling;
  outputCancellations(host, cancellations);
  const report = { videos: [], cancellations, remarks: cancellations.length === 0 ? [NOTHING_TO_CANCEL] : [] };
  const failures = await deliver(report, listActionOutlets(reportFile), host);
  outputReportFile(host, reportFile, failures);
  conclude(host, report, { setting: cancelInputs.failOn.name, failOn: inputs.failOn }, failures);
}
