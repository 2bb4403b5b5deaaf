/** Cancels the given ids, for `cancel/`. The first request is sent before anything else is loaded. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Host } from "../host/host.ts";
import { type CancelInputs, cancelInputs, describeInputProblem } from "../inputs.ts";
import type { Cancellation } from "../model/publish.ts";
import type { Remark } from "../model/report.ts";
import { cancelPublishes } from "../tiktok/cancel.ts";
import { type LedgerFiles, openLedgerFiles } from "../tiktok/ledger-files.ts";
import { type IdReading, readPublishIds } from "../tiktok/publish-ids.ts";
import { hideSecrets } from "../tiktok/secret-forms.ts";
import { openStatusCalls } from "../tiktok/status-calls.ts";
import { findLedgers, type LedgerPlaces } from "./ledger-places.ts";
import { placeReport } from "./report-place.ts";
import { REPORTING_MS, type World } from "./world.ts";

/** What is looked through for ids: the text of an input, and files that another names. */
type Sources = { text: string; given: IdReading; places: LedgerPlaces; files: LedgerFiles };

export async function cancelNow(
  { values: inputs, problems, secrets }: CancelInputs,
  world: Omit<World, "environment" | "now" | "readEvent">,
): Promise<void> {
  const own = join(world.temporaryFolder, `tiktok-upload-cancel-${randomUUID()}`, "report.json");
  const { reportFile, obstacle } = placeReport(inputs.reportFile, world.workspace, own);
  const timeoutMs = inputs.cancelTimeoutSeconds * 1000;
  world.limitTime(timeoutMs + REPORTING_MS);
  const places = findLedgers(inputs.publishIdsFile, world, hideSecrets(secrets));
  const badInputs = [
    ...problems,
    ...(obstacle ? [describeInputProblem(cancelInputs.reportFile, obstacle, secrets)] : []),
    ...places.problems.map((problem) => describeInputProblem(cancelInputs.publishIdsFile, problem, secrets)),
  ];
  const files = openLedgerFiles(badInputs.length > 0 ? [] : places.files);
  const given = readPublishIds(inputs.publishIds, { kind: "input" });
  const cancelling = cancelPublishes({
    // With a bad input, nothing is sent.
    ids: badInputs.length > 0 ? [] : given.entries,
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
  if (badInputs.length > 0) return failForInputs(host, badInputs);

  const cancellations = await cancelling;
  for (const secret of files.secrets()) host.mask(secret);
  const remarks = await remarkOnSources({ text: inputs.publishIds, given, places, files }, host, cancellations);
  const outputs = listCancellationOutputs(cancellations);
  const shortened = outputs.shortened.map(remarkOnShortenedOutput);
  const report = { videos: [], cancellations, remarks: [...remarks, ...shortened] };
  const failures = await deliver(report, listActionOutlets(reportFile), host, {
    setOutputs: (undelivered) => [...setOutputs(host, outputs), ...outputReportFile(host, reportFile, undelivered)],
  });
  conclude(host, report, { thing: "upload", setting: cancelInputs.failOn.name, failOn: inputs.failOn }, failures);
}

/** What input and files held besides ids, or that they held none. */
async function remarkOnSources(
  { text, given, places, files }: Sources,
  { actionsPage, toolPage }: Host,
  cancellations: readonly Cancellation[],
): Promise<Remark[]> {
  const { remarkOnIdNotes, remarkOnNothingToCancel, remarkOnUploadUrls } = await import("../report/text/id-remarks.ts");
  const { describeReadFiles, remarkOnEmptyFolder, remarkOnLeftOut, remarkOnReadings } = await import(
    "../report/text/ledger-files.ts"
  );
  const { describeSearched } = await import("../report/text/searched.ts");
  // A run that recorded nothing leaves no folder: that is no mistake.
  const hasNothing = text === "" && places.files.length === 0 && places.leftOut.length === 0 && places.empty.length > 0;
  const searched = describeSearched(text);
  const inFiles = places.files.length === 0 ? [] : [describeReadFiles(places.files)];
  const inText = text === "" && places.files.length > 0 ? [] : searched.places;
  return [
    ...(cancellations.length === 0 && !hasNothing
      ? [
          remarkOnNothingToCancel({ ...searched, places: [...inText, ...inFiles] }, actionsPage),
          ...remarkOnUploadUrls(given.notes),
        ]
      : remarkOnIdNotes(given.notes, cancellations)),
    ...remarkOnLeftOut(places.leftOut, actionsPage),
    ...remarkOnReadings(files.readings(), files.unread(), cancellations, actionsPage),
    ...places.empty.map((folder) => remarkOnEmptyFolder(folder, hasNothing, toolPage)),
  ];
}
