/** Confirms what the job published, for `confirm/`. The first request is sent before anything else is loaded. */
import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { type ConfirmInputs, confirmInputs, describeInputProblem } from "../inputs.ts";
import type { Confirmation } from "../model/publish.ts";
import type { Remark } from "../model/report.ts";
import { confirmPublishes } from "../tiktok/confirm.ts";
import { confirmStarted } from "../tiktok/confirm-outcome.ts";
import { type Ledger, openLedger } from "../tiktok/ledger.ts";
import { type IdReading, readPublishIds } from "../tiktok/publish-ids.ts";
import { hideSecrets } from "../tiktok/secret-forms.ts";
import { isAllRefused, listStarted } from "../tiktok/started.ts";
import { openStatusCalls } from "../tiktok/status-calls.ts";
import { placeReport } from "./report-place.ts";
import { compareWithCheck } from "./verdicts.ts";
import { REPORTING_MS, type World } from "./world.ts";

/** What was looked through for ids. `ledgerPath`: of the guard's ledger, if the job has one. */
type Sources = {
  text: string;
  given: IdReading;
  ledger: Ledger | undefined;
  ledgerPath: string | undefined;
  secrets: readonly string[];
};

/** `ledgerPath`: the value of `TIKTOK_PUBLISH_IDS`. The ledger is read if the input holds no ids. */
export async function confirmNow(
  { values: inputs, problems, secrets }: ConfirmInputs,
  ledgerPath: string | undefined,
  world: Omit<World, "environment" | "now" | "readEvent">,
): Promise<void> {
  const own = join(world.temporaryFolder, `tiktok-upload-confirm-${randomUUID()}`, "report.json");
  const { reportFile, obstacle } = placeReport(inputs.reportFile, world.workspace, own);
  const badInputs = obstacle
    ? [...problems, describeInputProblem(confirmInputs.reportFile, obstacle, secrets)]
    : problems;
  const given = readPublishIds(inputs.publishIds, { kind: "input" });
  const isByLedger = inputs.publishIds === "" && ledgerPath !== undefined && badInputs.length === 0;
  const ledger = isByLedger ? openLedger(ledgerPath) : undefined;
  const timeoutMs = inputs.timeoutSeconds * 1000;
  world.limitTime(timeoutMs + REPORTING_MS);
  const confirming = confirmPublishes({
    // With a bad input, nothing is sent.
    ids: badInputs.length > 0 ? [] : given.entries,
    arrivals: ledger,
    token: inputs.accessToken,
    apiUrl: inputs.tiktokApiUrl,
    timeoutMs,
    interruption: world.interruption,
    statusCalls: openStatusCalls(world.temporaryFolder, inputs.accessToken),
  });

  const host = await world.loadHost([...secrets, ...given.secrets], confirming);
  const { deliver, listActionOutlets } = await import("../report/registry.ts");
  const { conclude, explain, failForInputs } = await import("./conclusion.ts");
  const { listConfirmationOutputs, outputReportFile, setOutputs } = await import("./outputs.ts");
  const { remarkOnShortenedOutput } = await import("../report/text/remarks.ts");
  if (badInputs.length > 0) return failForInputs(host, badInputs, "No upload was confirmed");

  const asked = await confirming;
  const ledgers = ledger === undefined ? [] : [ledger.idNotes()];
  const started = listStarted({ given, ledgers, entries: asked.map(({ entry }) => entry) }, secrets);
  const found = [...started.map(confirmStarted), ...asked];
  for (const secret of ledger?.secrets() ?? []) host.mask(secret);
  const confirmations =
    ledgerPath === undefined ? found : compareWithCheck(found, { ledger: ledgerPath, workspace: world.workspace });
  const sources = { text: inputs.publishIds, given, ledger, ledgerPath, secrets };
  const isCancelled = world.interruption.wrapUp.aborted;
  const remarks = await remarkOnSources(sources, confirmations, { toolPage: host.toolPage, isCancelled });
  const outputs = listConfirmationOutputs(confirmations);
  const shortened = outputs.shortened.map(remarkOnShortenedOutput);
  const report = { videos: [], cancellations: [], confirmations, remarks: [...remarks, ...shortened] };
  const policy = { thing: "upload", setting: confirmInputs.failOn.name, failOn: inputs.failOn, isCancelled } as const;
  // Its post step runs only in a job that fails or is cancelled.
  const comesGuard = isByLedger && isOfGuard(ledgerPath) && (isCancelled || explain(report, policy).fails);
  const failures = await deliver(report, listActionOutlets(reportFile), host, {
    guardAfter: comesGuard ? (isCancelled ? "cancellation" : "failure") : undefined,
    setOutputs: (undelivered) => [...setOutputs(host, outputs), ...outputReportFile(host, reportFile, undelivered)],
  });
  conclude(host, report, policy, failures);
}

/** Whether a guard has made the ledger, in a folder of its own. */
function isOfGuard(ledgerPath: string): boolean {
  return basename(dirname(ledgerPath)).startsWith("tiktok-upload-guard-");
}

/** What ledger and input held besides ids, or that they held none. */
async function remarkOnSources(
  { text, given, ledger, ledgerPath, secrets }: Sources,
  confirmations: readonly Confirmation[],
  place: { toolPage: string | undefined; isCancelled: boolean },
): Promise<Remark[]> {
  const { remarkOnIdNotes, remarkOnRefusals, remarkOnUploadUrls } = await import("../report/text/id-remarks.ts");
  const { remarkOnNothingTaken, remarkOnNothingToConfirm } = await import("../report/text/confirmations.ts");
  const { remarkOnUnreadLedger } = await import("../report/text/remarks.ts");
  const { explainRefusals } = await import("../tiktok/explain-refusal.ts");
  const { describeLedger, describeSearched } = await import("../report/text/searched.ts");
  const note = ledger?.note();
  const notes = explainRefusals(given.notes, secrets);
  const hasOnlyRefusals = ledger !== undefined && isAllRefused(ledger.idNotes()) && notes.refusals === undefined;
  const searched = text === "" ? describeLedger(ledgerPath !== undefined) : describeSearched(text);
  return [
    ...(note === undefined || ledgerPath === undefined
      ? []
      : [remarkOnUnreadLedger(hideSecrets(secrets)(ledgerPath), note)]),
    ...(confirmations.length > 0
      ? []
      : [hasOnlyRefusals ? remarkOnNothingTaken() : remarkOnNothingToConfirm(searched)]),
    ...(ledger === undefined ? [] : remarkOnIdNotes(explainRefusals(ledger.idNotes(), secrets), confirmations, place)),
    ...(confirmations.length === 0
      ? [...remarkOnRefusals(notes, [], place), ...remarkOnUploadUrls(notes)]
      : remarkOnIdNotes(notes, confirmations, place)),
  ];
}
