/** Sets the outputs of the steps, for later steps and jobs. */
import type { Host } from "../host/host.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { Cancellation } from "../model/publish.ts";
import type { DeliveryFailure } from "../report/registry.ts";
import { renderOutcomes } from "../report/reporters/json.ts";

/** Sets the path of the JSON report, if the report was written. */
export function outputReportFile(host: Host, path: string, failures: readonly DeliveryFailure[]): void {
  if (failures.every(({ name }) => name !== "json")) host.output("report-file", path);
}

/** Sets the outputs of `action.yml` about videos. */
export function outputVideos(host: Host, videos: readonly CheckedVideo[]): void {
  const [valid, invalid] = split(videos, ({ verdict }) => verdict === "valid");
  const listPaths = (some: readonly CheckedVideo[]) => JSON.stringify(some.map(({ video }) => video.path));
  host.output("valid", String(invalid.length === 0));
  host.output("checked", String(videos.length));
  host.output("invalid", String(invalid.length));
  host.output("valid-videos", listPaths(valid));
  host.output("invalid-videos", listPaths(invalid));
}

/** Sets the outputs of `cancel/action.yml` about ids. Malformed entries are in `outcomes` only. */
export function outputCancellations(host: Host, cancellations: readonly Cancellation[]): void {
  const [cancelled, others] = split(cancellations, ({ outcome }) => outcome === "cancelled");
  host.output("cancelled", listIds(cancelled));
  host.output("not-cancelled", listIds(others));
  host.output("outcomes", JSON.stringify(renderOutcomes(cancellations)));
}

function listIds(cancellations: readonly Cancellation[]): string {
  return JSON.stringify(cancellations.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : [])));
}

function split<T>(items: readonly T[], belongs: (item: T) => boolean): [belonging: T[], others: T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
