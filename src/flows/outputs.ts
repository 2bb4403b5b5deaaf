/** Sets the outputs of the steps, for later steps and jobs. */
import type { Host } from "../host/host.ts";
import type { CheckedVideo } from "../model/finding.ts";
import type { CheckedPost } from "../model/post.ts";
import type { Cancellation, Confirmation, ConfirmationKind, PublishOutcome } from "../model/publish.ts";
import type { DeliveryFailure } from "../report/registry.ts";
import { renderOutcomes } from "../report/reporters/json.ts";
import { describeOutputFailure } from "../report/text/sentences.ts";
import { type LimitedLists, limitLists } from "./output-limits.ts";

/** What could not be set, in sentences; usually nothing. Setting outputs never throws. */
type Failures = readonly DeliveryFailure[];

/** Sets the path of the JSON report, if the report was written. */
export function outputReportFile(host: Host, path: string, failures: Failures): Failures {
  if (failures.every(({ name }) => name !== "json")) return setAll(host, { "report-file": path });
  return [];
}

/** Values by the names of outputs, and the lists that are not complete in them. */
type Outputs = LimitedLists<string>;

/** The outputs of `action.yml` about videos. `valid` is about posts, too. */
export function listVideoOutputs(videos: readonly CheckedVideo[], posts: readonly CheckedPost[] = []): Outputs {
  const [valid, invalid] = split(videos, ({ verdict }) => verdict === "valid");
  const listPaths = (some: readonly CheckedVideo[]) => some.map(({ video }) => video.path);
  const lists = limitLists({ "invalid-videos": listPaths(invalid), "valid-videos": listPaths(valid) });
  return {
    ...lists,
    values: {
      valid: String([...videos, ...posts].every(({ verdict }) => verdict === "valid")),
      checked: String(videos.length),
      invalid: String(invalid.length),
      ...lists.values,
    },
  };
}

/** The outputs of `cancel/action.yml` about ids. What has no id is in `outcomes` only. */
export function listCancellationOutputs(cancellations: readonly Cancellation[]): Outputs {
  const [cancelled, others] = split(cancellations, ({ outcome }) => outcome === "cancelled");
  const { values, shortened } = limitLists({
    "not-cancelled": listIds(others),
    cancelled: listIds(cancelled),
    outcomes: renderOutcomes(cancellations),
  });
  const { cancelled: ids, ...rest } = values;
  return { values: { cancelled: ids, ...rest }, shortened };
}

/** The outputs of `confirm/action.yml` about ids. Other outcomes, such as malformed entries, are in `outcomes` only. */
export function listConfirmationOutputs(confirmations: readonly Confirmation[]): Outputs {
  const listOf = (kind: ConfirmationKind) => listIds(confirmations.filter(({ outcome }) => outcome === kind));
  return limitLists({
    failed: listOf("failed"),
    pending: listOf("pending"),
    published: listOf("published"),
    "in-inbox": listOf("in-inbox"),
    "post-ids": confirmations.flatMap(({ postIds }) => postIds),
    outcomes: renderOutcomes(confirmations),
  });
}

/** Sets outputs. */
export function setOutputs(host: Host, { values }: Outputs): Failures {
  return setAll(host, values);
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

function listIds(publishes: readonly PublishOutcome[]): string[] {
  return publishes.flatMap(({ entry }) => (entry.kind === "id" ? [entry.id] : []));
}

function split<T>(items: readonly T[], belongs: (item: T) => boolean): [belonging: T[], others: T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
