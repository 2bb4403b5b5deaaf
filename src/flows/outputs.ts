/** Sets the outputs of the steps, for later steps and jobs. */
import type { Host } from "../host/host.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { Cancellation } from "../model/publish.ts";
import type { DeliveryFailure } from "../report/registry.ts";
import { renderOutcomes } from "../report/reporters/json.ts";
import { describeOutputFailure } from "../report/text/sentences.ts";

/** What could not be set, in sentences; usually nothing. Setting outputs never throws. */
type Failures = readonly DeliveryFailure[];

/** Sets the path of the JSON report, if the report was written. */
export function outputReportFile(host: Host, path: string, failures: Failures): Failures {
  if (failures.every(({ name }) => name !== "json")) return setAll(host, { "report-file": path });
  return [];
}

/** Sets the outputs of `action.yml` about videos. */
export function outputVideos(host: Host, videos: readonly CheckedVideo[]): Failures {
  const [valid, invalid] = split(videos, ({ verdict }) => verdict === "valid");
  const listPaths = (some: readonly CheckedVideo[]) => JSON.stringify(some.map(({ video }) => video.path));
  return setAll(host, {
    valid: String(invalid.length === 0),
    checked: String(videos.length),
    invalid: String(invalid.length),
    "valid-videos": listPaths(valid),
    "invalid-videos": listPaths(invalid),
  });
}

/** Sets the outputs of `cancel/action.yml` about ids. Malformed entries are in `outcomes` only. */
export function outputCancellations(host: Host, cancellations: readonly Cancellation[]): Failures {
  const [cancelled, others] = split(cancellations, ({ outcome }) => outcome === "cancelled");
  return setAll(host, {
    cancelled: listIds(cancelled),
    "not-cancelled": listIds(others),
    outcomes: JSON.stringify(renderOutcomes(cancellations)),
  });
}

function setAll(host: Host, outputs: Readonly<Record<string, string>>): Failures {
  const names = Object.keys(outputs);
  try {
    for (const [name, value] of Object.entries(outputs)) host.output(name, value);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ name: "outputs", message: describeOutputFailure(names, reason) }];
  }
}

function listIds(cancellations: readonly Cancellation[]): string {
  return JSON.stringify(cancellations.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : [])));
}

function split<T>(items: readonly T[], belongs: (item: T) => boolean): [belonging: T[], others: T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
