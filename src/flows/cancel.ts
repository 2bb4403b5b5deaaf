/** Cancels the given ids, for `cancel/`. The first request is sent before anything else is loaded. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Host } from "../host/host.ts";
import { type CancelInputs, cancelInputs, describeInputProblem } from "../inputs.ts";
import type { Cancellation } from "../model/publish.ts";
import type { Remark } from "../model/report.ts";
import type { Searched } from "../report/text/searched.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { cancelStarted } from "../tiktok/outcome.ts";
import { openStatusCalls } from "../tiktok/status-calls.ts";
import { hasOnlyRefusals, type IdSources, listStartedIn, openIdSources, remarkOnSources } from "./id-sources.ts";
import { placeReport } from "./report-place.ts";
import { REPORTING_MS, type World } from "./world.ts";

export async function cancelNow(
  { values: inputs, problems, secrets }: CancelInputs,
  world: Omit<World, "environment" | "now" | "readEvent">,
): Promise<void> {
  const own = join(world.temporaryFolder, `tiktok-upload-cancel-${randomUUID()}`, "report.json");
  const { reportFile, obstacle } = placeReport(inputs.reportFile, world.workspace, own);
  const timeoutMs = inputs.cancelTimeoutSeconds * 1000;
  world.limitTime(timeoutMs + REPORTING_MS);
  const sources = openIdSources(
    { text: inputs.publishIds, origin: { kind: "input" }, names: inputs.publishIdsFile },
    world,
    secrets,
  );
  const badInputs = [
    ...problems,
    ...(obstacle ? [describeInputProblem(cancelInputs.reportFile, obstacle, secrets)] : []),
    ...sources.places.problems.map((problem) => describeInputProblem(cancelInputs.publishIdsFile, problem, secrets)),
  ];
  const { given, files } = sources;
  // With a bad input, nothing is read and nothing is sent.
  const cancelling =
    badInputs.length > 0
      ? undefined
      : cancelPublishes({
          ids: given.entries,
          arrivals: files,
          token: inputs.accessToken,
          dryRun: inputs.dryRun,
          apiUrl: inputs.tiktokApiUrl,
          timeoutMs,
          interruption: world.interruption,
          statusCalls: openStatusCalls(world.temporaryFolder, inputs.accessToken),
        });

  const host = await world.loadHost([...secrets, ...given.secrets], cancelling);
  const { deliver, listActionOutlets } = await import("../report/registry.ts");
  const { conclude, failForInputs } = await import("./conclusion.ts");
  const { listCancellationOutputs, outputReportFile, setOutputs } = await import("./outputs.ts");
  const { remarkOnShortenedOutput } = await import("../report/text/remarks.ts");
  if (cancelling === undefined) return failForInputs(host, badInputs, "Nothing was cancelled");

  const requested = await cancelling;
  const cancellations = [...listStartedIn(sources, requested, secrets).map(cancelStarted), ...requested];
  for (const secret of files.secrets()) host.mask(secret);
  const remarks = await remarkOn(sources, host, cancellations, secrets);
  const outputs = listCancellationOutputs(cancellations);
  const shortened = outputs.shortened.map(remarkOnShortenedOutput);
  const report = { videos: [], cancellations, remarks: [...remarks, ...shortened] };
  const failures = await deliver(report, listActionOutlets(reportFile), host, {
    onlyCancels: true,
    setOutputs: (undelivered) => [...setOutputs(host, outputs), ...outputReportFile(host, reportFile, undelivered)],
  });
  const isCancelled = world.interruption.wrapUp.aborted;
  const policy = { thing: "upload", setting: cancelInputs.failOn.name, failOn: inputs.failOn, isCancelled } as const;
  conclude(host, report, policy, failures);
}

/** What input and files held besides ids, or that they held none. */
async function remarkOn(
  sources: IdSources,
  { actionsPage, toolPage }: Host,
  cancellations: readonly Cancellation[],
  secrets: readonly string[],
): Promise<Remark[]> {
  const { remarkOnNothingTaken, remarkOnNothingToCancel } = await import("../report/text/no-id-remarks.ts");
  const { remarkOnEmptyFolder } = await import("../report/text/ledger-files.ts");
  const { describeSearchByHand } = await import("../report/text/cancel-workflow.ts");
  const { text, places } = sources;
  // A run that recorded nothing leaves no folder: that is no mistake.
  const hasNothing = text === "" && places.files.length === 0 && places.leftOut.length === 0 && places.empty.length > 0;
  const byHand = describeSearchByHand(actionsPage, toolPage);
  const words = {
    ...{ byHand, text: "the input 'publish-ids'" },
    nothing(searched: Searched) {
      if (hasOnlyRefusals(sources)) return [remarkOnNothingTaken(sources.files.readings().map(({ notes }) => notes))];
      return hasNothing ? [] : [remarkOnNothingToCancel(searched, byHand)];
    },
  };
  const remarks = await remarkOnSources(sources, cancellations, words, { secrets, toolPage, onlyCancels: true });
  return [...remarks, ...places.empty.map((folder) => remarkOnEmptyFolder(folder, hasNothing, toolPage))];
}
