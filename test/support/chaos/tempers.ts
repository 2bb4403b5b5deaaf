/** Draws how each of TikTok's addresses behaves. Draws from the given numbers only. */
import type { Random } from "../fuzz/random.ts";
import type { EndpointName } from "../tiktok/endpoints.ts";
import type { Behaviour, Fault } from "../tiktok/fault.ts";
import type { RetryAfter } from "../tiktok/response.ts";
import { CREATOR_TOKEN } from "../tiktok/server.ts";
import { pickWeighted } from "./weights.ts";

/** The text of workflow commands that TikTok's messages smuggle in. */
export const FORGED = "forged by a message";

type Temper = Pick<Fault, "script" | "always">;

/** The behaviour of the three addresses, each by itself. `ids`: some of them are treated differently. */
export function drawFaults(random: Random, ids: readonly string[]): Fault[] {
  const names: readonly EndpointName[] = ["publish-cancel", "transmission-cancel", "status"];
  const common = random.chance(0.2) ? drawTemper(random) : undefined;
  const special = random.chance(0.3) ? ids.filter(() => random.chance(0.2)) : [];
  return names.flatMap((on): Fault[] => [
    ...special.map((id): Fault => ({ on, id, ...drawTemper(random) })),
    { on, ...(common ?? (on === "status" ? drawStatusTemper(random) : drawTemper(random))) },
  ]);
}

function drawStatusTemper(random: Random): Temper {
  return random.chance(0.6) ? serve(random) : drawTemper(random);
}

function drawTemper(random: Random): Temper {
  return pickWeighted<() => Temper>(random, [
    [40, () => serve(random)],
    [18, () => ({ always: { ...drawMissing(random), ...drawLatency(random) } })],
    [24, () => drawFlaky(random)],
    [4, () => ({ always: { ...drawRefusal(random), ...drawLatency(random) } })],
    [18, () => ({ always: { ...drawTrouble(random), ...drawLatency(random) } })],
  ])();
}

function serve(random: Random): Temper {
  return { always: { kind: "serve", ...drawLatency(random) } };
}

/** A few responses that go wrong, then service. */
function drawFlaky(random: Random): Temper {
  const script = Array.from({ length: random.mostlySmall(1, 12) }, (): Behaviour => {
    const behaviour: Behaviour = random.chance(0.3) ? { kind: "serve" } : drawTrouble(random);
    return { ...behaviour, ...drawLatency(random) };
  });
  return { script, always: { kind: "serve", ...drawLatency(random) } };
}

function drawLatency(random: Random): { latencyMs: number } {
  const [most] = pickWeighted(random, [
    [60, [30]],
    [20, [300]],
    [14, [1_500]],
    [6, [4_000]],
  ] as const);
  return { latencyMs: random.below(most) };
}

function drawMissing(random: Random): Behaviour {
  return { kind: "missing", httpStatus: random.pick([404, 404, 405, 410]) };
}

function drawRefusal(random: Random): Behaviour {
  return { kind: "respond", code: random.pick(["access_token_invalid", "scope_not_authorized"]) };
}

const ODD_CODES = ["url_ownership_unverified", "a_new_code", "invalid_params", "spam_risk", `##[${FORGED}]`];

/** Messages that must not reach a log as they are. */
const MESSAGES = [
  "the id does not exist",
  `no grant for Bearer ${CREATOR_TOKEN}`,
  `first line\n::error::${FORGED}\r\n  ::add-mask::o`,
  `##[error]${FORGED}`,
];

function drawOddCode(random: Random): Behaviour {
  const httpStatus = random.pick([200, 400, 403]);
  return { kind: "respond", code: random.pick(ODD_CODES), httpStatus, message: random.pick(MESSAGES) };
}

function drawTrouble(random: Random): Behaviour {
  return pickWeighted<() => Behaviour>(random, [
    [10, () => ({ kind: "respond", code: "rate_limit_exceeded", ...drawRetryAfter(random) })],
    [6, () => ({ kind: "html", httpStatus: 429, ...drawRetryAfter(random) })],
    [8, () => ({ kind: "html", httpStatus: random.pick([500, 502, 503, 403, 200]) })],
    [6, () => ({ kind: "respond", code: "internal_error" })],
    [4, () => ({ kind: "respond", code: "ok", httpStatus: 503 })],
    [4, () => ({ kind: "json-without-code", httpStatus: random.pick([200, 500]) })],
    [8, () => drawRefusal(random)],
    [6, () => ({ kind: "respond", code: "invalid_publish_id", message: random.pick(MESSAGES) })],
    [3, () => ({ kind: "respond", code: "invalid_publish_id", httpStatus: 404 })],
    [5, () => drawOddCode(random)],
    [6, () => ({ kind: "redirect", httpStatus: random.pick([301, 302, 303, 307, 308]) })],
    [8, () => ({ kind: "reset" })],
    [6, () => ({ kind: "half" })],
    [8, () => ({ kind: "hang" })],
    [4, () => ({ kind: "drip", everyMs: random.pick([1, 5, 30]) })],
    [6, () => ({ kind: "byte-order-mark" })],
    [5, () => ({ kind: "huge", sizeBytes: random.pick([20_000, 100_000, 3_000_000]) })],
    [3, () => ({ kind: "wrong-content-type", contentType: "text/html" })],
    [4, () => drawMissing(random)],
  ])();
}

function drawRetryAfter(random: Random): { retryAfter?: RetryAfter } {
  if (random.chance(0.3)) return {};
  return { retryAfter: { seconds: random.pick([1, 2, 2, 3, 5, 60]), as: random.pick(["seconds", "date"]) } };
}
