/** A scenario, and what scenarios are made of. */
import { cancelEndpoints, type EndpointName } from "../../test/support/tiktok/endpoints.ts";
import type { Behaviour, Fault } from "../../test/support/tiktok/fault.ts";
import type { PublishPlan, Stage } from "../../test/support/tiktok/publish.ts";
import type { RequestRecord } from "../../test/support/tiktok/request-log.ts";
import { CREATOR_TOKEN, type TikTokOptions } from "../../test/support/tiktok/server.ts";

export type Scenario = {
  /** What stands in the ledger of post, and in the input `publish-ids` of cancel. */
  announced?: string | Uint8Array;
  tiktok?: TikTokOptions;
  /** Inputs of both bundles, besides those that every scenario has. */
  inputs?: Readonly<Record<string, string>>;
  /** Nothing is sent by wish: `cancel: dry-run` of post, `dry-run: true` of cancel. */
  dryRun?: true;
  /** By default both bundles play it. */
  only?: "post" | "cancel";
  signal?: NodeJS.Signals;
  /** When the signal comes, and when `late` is appended to the ledger. */
  when?(requests: readonly RequestRecord[]): boolean;
  late?: string;
};

export const ID = "v_pub_url~v2-1.7261463769757501445";
export const SHORT = { "cancel-timeout": "3" };

/** A publish by the state it is in, or gets into when it is cancelled. */
export function withPublish(plan: Omit<PublishPlan, "id">, rest: Scenario = {}): Scenario {
  return { announced: ID, tiktok: { tokens: TOKENS, publishes: [{ id: ID, ...plan }] }, ...rest };
}

const TOKENS = { creator: { secret: CREATOR_TOKEN }, other: { secret: "act.other" } };

export const inState = (status: string, rest: Omit<Stage, "status"> = {}) =>
  withPublish({ stages: [{ status, ...rest }] });

export const failedFor = (failReason: string) => inState("FAILED", { failReason });

/** The stages after a cancel that both addresses accept before it takes effect. */
export const soon = (stage: Stage): Stage[] => [{ status: "PROCESSING_DOWNLOAD", lastsMs: 500 }, stage];
export const GONE: Stage = { status: "FAILED", failReason: "publish_cancelled" };

/** By the time of the first status call, every publish is cancelled that can be. */
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

/** Comes once both addresses have been asked, so that it does not matter which of them is first. */
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
