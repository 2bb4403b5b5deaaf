/** A scenario, and the parts to build one from. */
import { cancelEndpoints, type EndpointName } from "../../test/support/tiktok/endpoints.ts";
import type { Behaviour, Fault } from "../../test/support/tiktok/fault.ts";
import type { PublishPlan, Stage } from "../../test/support/tiktok/publish.ts";
import type { RequestRecord } from "../../test/support/tiktok/request-log.ts";
import { CREATOR_TOKEN, type TikTokOptions } from "../../test/support/tiktok/server.ts";

export type Scenario = {
  /** The content of post's ledger, and of the input `publish-ids` of cancel/. */
  announced?: string | Uint8Array;
  tiktok?: TikTokOptions;
  /** Inputs of both bundles, in addition to those of every scenario. */
  inputs?: Readonly<Record<string, string>>;
  /** Sets `cancel: dry-run` for post, and `dry-run: true` for cancel/. */
  dryRun?: true;
  /** The only bundle that plays the scenario. By default, both do. */
  only?: "post" | "cancel";
  signal?: NodeJS.Signals;
  /** When the signal comes, and when `late` is appended to the ledger. */
  when?(requests: readonly RequestRecord[]): boolean;
  late?: string;
};

export const ID = "v_pub_url~v2-1.7261463769757501445";
export const SHORT = { "cancel-timeout": "3" };

/** A scenario with one publish, in the given state or with the given reaction to a cancel. */
export function withPublish(plan: Omit<PublishPlan, "id">, rest: Scenario = {}): Scenario {
  return { announced: ID, tiktok: { tokens: TOKENS, publishes: [{ id: ID, ...plan }] }, ...rest };
}

const TOKENS = { creator: { secret: CREATOR_TOKEN }, other: { secret: "act.other" } };

export const inState = (status: string, rest: Omit<Stage, "status"> = {}) =>
  withPublish({ stages: [{ status, ...rest }] });

export const failedFor = (failReason: string) => inState("FAILED", { failReason });

/** The stages after a cancel. It takes effect late enough that both addresses accept it. */
export const soon = (stage: Stage): Stage[] => [{ status: "PROCESSING_DOWNLOAD", lastsMs: 500 }, stage];
export const GONE: Stage = { status: "FAILED", failReason: "publish_cancelled" };

/** Publishes that are cancelled by the time of the first status call. */
export const cancellable = (...ids: readonly string[]): PublishPlan[] =>
  ids.map((id) => ({ id, afterCancel: soon(GONE) }));

export function withFaults(faults: readonly Fault[], rest: Scenario & { ids?: readonly string[] } = {}): Scenario {
  const { ids = [ID], ...scenario } = rest;
  return {
    announced: ids.join("\n"),
    tiktok: { tokens: TOKENS, publishes: cancellable(...ids), faults },
    ...scenario,
  };
}

/** Waits until both addresses were called, so that their order does not matter. */
export const raced = (behaviour: Behaviour): Behaviour => ({ ...behaviour, notBefore: ({ length }) => length >= 2 });

export const always = (behaviour: Behaviour, on: EndpointName | readonly EndpointName[] = cancelEndpoints): Fault => ({
  on,
  always: behaviour,
});

export const answer = (code: string, rest: Partial<Behaviour & { kind: "respond" }> = {}): Behaviour => ({
  kind: "respond",
  code,
  ...rest,
});

export const html = (httpStatus: number): Behaviour => ({ kind: "html", httpStatus });

export const THREE = ["v_pub_url~1", "v_pub_url~2", "v_inbox_url~3"] as const;
