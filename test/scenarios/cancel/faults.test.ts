import { describe, expect, it } from "vitest";
import { cancelEndpoints, type EndpointName } from "../../support/tiktok/endpoints.ts";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import type { PublishPlan } from "../../support/tiktok/publish.ts";
import { cancelWith, outcomesOf, play, readReport } from "./scene.ts";

const ID = "v_pub_url~v2-1.1";
const PUBLISH: PublishPlan = { id: ID };

/** Responds when both addresses have been asked, so that neither response is known when the other request is sent. */
const raced = (behaviour: Behaviour): Behaviour => ({ ...behaviour, notBefore: ({ length }) => length >= 2 });

/** Cancels one id while TikTok follows `script` for the first requests to these endpoints. */
function cancelAgainst(on: EndpointName | readonly EndpointName[], script: readonly Behaviour[]) {
  return play({
    tiktok: { publishes: [PUBLISH], faults: [{ on, script }] },
    steps: cancelWith(`publish-ids: ${ID}`),
  });
}

/** Temporary faults: the same request may succeed the next time. */
const PASSING: Readonly<Record<string, Behaviour>> = {
  "refuse for a while": { kind: "respond", code: "rate_limit_exceeded" },
  "refuse for a number of seconds": { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 1 } },
  "refuse until a date": { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 2, as: "date" } },
  "have an internal error": { kind: "respond", code: "internal_error" },
  "are a gateway's page": { kind: "html", httpStatus: 502 },
  "send JSON of another API": { kind: "json-without-code" },
  "are not known to the gateway": { kind: "missing" },
  "reset the connection": { kind: "reset" },
  "send half a response": { kind: "half" },
  "send a megabyte": { kind: "huge", sizeBytes: 1_000_000 },
};

/** Permanent faults of one address, while the other one serves. */
const LASTING: Readonly<Record<string, Behaviour>> = {
  "is not known to the gateway": { kind: "missing" },
  "never responds": { kind: "hang" },
  "resets the connection": { kind: "reset" },
  "rejects the method": { kind: "html", httpStatus: 405 },
  "does not know the token": { kind: "respond", code: "access_token_invalid" },
  "always has an internal error": { kind: "respond", code: "internal_error" },
};

describe.concurrent("cancel gets through", () => {
  it.each(Object.entries(PASSING))("when both addresses first %s", async (_name, fault) => {
    const played = await cancelAgainst(cancelEndpoints, [raced(fault), raced(fault)]);
    const { cancellations } = readReport(played, "cancel");
    expect(cancellations).toMatchObject([
      { outcome: "cancelled", code: expect.stringMatching(/^(ok|publish_not_cancellable)$/) },
    ]);
    expect(cancellations[0]?.attempts).toBeGreaterThan(1);
    expect(played.tiktok.violations()).toEqual([]);
  });

  it.each<[string, Behaviour]>([
    ["byte by byte", { kind: "drip", everyMs: 1 }],
    ["as plain text", { kind: "wrong-content-type", contentType: "text/plain" }],
  ])("with a response that comes %s", async (_name, fault) => {
    const played = await cancelAgainst(cancelEndpoints, [fault, fault]);
    expect(outcomesOf(played, "cancel")).toEqual([[ID, "cancelled"]]);
  });

  it.each(
    cancelEndpoints.flatMap((address) => Object.entries(LASTING).map(([name, fault]) => ({ address, name, fault }))),
  )("when $address $name", async ({ address, fault }) => {
    const ids = ["v_pub_url~1", "v_pub_url~2", "v_inbox_url~3"];
    const played = await play({
      tiktok: { publishes: ids.map((id) => ({ ...PUBLISH, id })), faults: [{ on: address, always: raced(fault) }] },
      steps: cancelWith(`publish-ids: ${ids.join(" ")}`),
    });
    expect(new Map(outcomesOf(played, "cancel"))).toEqual(new Map(ids.map((id) => [id, "cancelled"])));
    const accepted = played.tiktok.requests.filter(
      ({ endpoint, response }) => endpoint !== "status" && response === "ok",
    );
    expect(accepted.map(({ publishId }) => publishId).toSorted()).toEqual(ids.toSorted());
  });

  it.each(Object.entries(PASSING))("and is confirmed when the status calls first %s", async (_name, fault) => {
    const played = await cancelAgainst("status", [fault]);
    expect(outcomesOf(played, "cancel")).toEqual([[ID, "cancelled"]]);
    expect(played.tiktok.violations()).toEqual([]);
  });
});

describe.concurrent("cancel is safe:", () => {
  it.each([301, 302, 303, 307, 308] as const)("it never follows a redirect (%d) with the token", async (httpStatus) => {
    const redirect = { kind: "redirect", httpStatus } as const;
    const played = await play({
      tiktok: { publishes: [PUBLISH], faults: [{ always: redirect }] },
      steps: cancelWith(`publish-ids: ${ID}`, "cancel-timeout: 240"),
      // The third request is another try: the first two are known to have failed.
      cancelWhen: ({ tiktok }) => [{ after: tiktok.until(({ length }) => length > 2) }],
    });
    expect(played.tiktok.redirected).toEqual([]);
    expect(readReport(played, "cancel").cancellations).toMatchObject([
      { outcome: "unreachable", code: "redirect_refused" },
    ]);
  });

  it("it ends at the time limit if the API never responds", async () => {
    const hang = { kind: "hang" } as const;
    const played = await play({
      tiktok: { publishes: [PUBLISH], faults: [{ always: hang }] },
      steps: cancelWith(`publish-ids: ${ID}`, "cancel-timeout: 1"),
    });
    expect(outcomesOf(played, "cancel")).toEqual([[ID, "unreachable"]]);
  });

  it("it reports cancel-requested if status can't be asked for", async () => {
    const played = await cancelAgainst("status", [{ kind: "respond", code: "scope_not_authorized" }]);
    expect(outcomesOf(played, "cancel")).toEqual([[ID, "cancel-requested"]]);
  });

  it("it does not send the other ids of a token that TikTok refuses", async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `v_pub_url~${index}`);
    const played = await play({
      tiktok: { tokens: { other: { secret: "act.other" } }, publishes: ids.map((id) => ({ id })) },
      steps: cancelWith(`publish-ids: ${ids.join(" ")}`),
    });
    const { cancellations } = readReport(played, "cancel");
    expect(cancellations.map(({ publishId }) => publishId).toSorted()).toEqual(ids.toSorted());
    expect(new Set(cancellations.map(({ outcome, code }) => `${outcome} ${code}`))).toEqual(
      new Set(["refused access_token_invalid"]),
    );
    expect(played.tiktok.requests.length).toBeLessThan(ids.length);
  });
});
