/** Draws the plan of a run. It follows from the seed and the run's number alone. */
import { Random } from "../fuzz/random.ts";
import type { Treatment } from "../proxy.ts";
import { drawPieces, spreadPieces } from "./ledgers.ts";
import { HOSTS, type Piece, type Place, type Plan, type PlannedSignal, type Route } from "./plan.ts";
import { drawId, drawTasks } from "./tasks.ts";
import { drawFaults } from "./tempers.ts";
import { pickWeighted } from "./weights.ts";

const MOST_IDS = 60;

export function drawPlan(seed: number, number: number): Plan {
  const random = new Random(seed, number);
  const entry = random.chance(0.75) ? "post" : "cancel";
  const timeoutSeconds = random.mostlySmall(1, 10);
  const { given, ledger } = drawTexts(random, entry, timeoutSeconds * 1000);
  const ids = [...new Set([...given, ...ledger].flatMap((piece) => piece.ids))];
  return {
    ...{ seed, number, entry, timeoutSeconds },
    route: drawRoute(random),
    tiktok: {
      publishes: drawTasks(random, ids),
      faults: drawFaults(random, ids),
      rates: drawRates(random),
    },
    hasToken: random.chance(0.96),
    inputs: entry === "post" ? drawPostInputs(random) : drawCancelInputs(random),
    ...{ given, ledger },
    places: { summary: drawPlace(random), output: drawPlace(random), report: drawPlace(random) },
    signals: drawSignals(random, timeoutSeconds * 1000),
  };
}

function drawTexts(random: Random, entry: Plan["entry"], timeoutMs: number): Pick<Plan, "given" | "ledger"> {
  const count = random.chance(0.3) ? random.below(MOST_IDS + 1) : random.mostlySmall(1, MOST_IDS);
  const ids = Array.from({ length: count }, (_, serial) => drawId(random, serial));
  if (entry === "cancel") return { given: drawPieces(random, ids).map(asInput), ledger: [] };
  const givenCount = random.chance(0.25) ? random.below(ids.length + 1) : 0;
  const pieces = drawPieces(random, ids.slice(givenCount), { isLong: true });
  const ledger = dropLastLineEnd(random, spreadPieces(random, pieces, timeoutMs / 4));
  return { given: drawPieces(random, ids.slice(0, givenCount)).map(asInput), ledger };
}

/** An environment variable holds text, not bytes. */
function asInput({ encoding: _, ...piece }: Piece): Piece {
  return piece;
}

function dropLastLineEnd(random: Random, pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last?.text.endsWith("\n") !== true || last.ids.length === 0 || random.chance(0.75)) return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text.replace(/\r?\n$/, "") }];
}

function drawRoute(random: Random): Route {
  const treat = () =>
    pickWeighted<Treatment>(random, [
      [5, "tunnel"],
      [2, "bad-gateway"],
      [2, "hang"],
      [2, "drop"],
      [2, "not-tls"],
    ]);
  return pickWeighted<() => Route>(random, [
    [80, () => ({ kind: "loopback" })],
    [12, () => ({ kind: "proxy", hosts: { [HOSTS.publish]: treat(), [HOSTS.transmission]: treat() } })],
    [2, () => ({ kind: "closed-port" })],
    [2, () => ({ kind: "not-tls" })],
    [2, () => ({ kind: "no-name", resolver: "unknown" })],
    [2, () => ({ kind: "no-name", resolver: "hangs" })],
  ])();
}

function drawRates(random: Random): NonNullable<Plan["tiktok"]["rates"]> {
  const retryAfter = random.pick(["none", "seconds", "date"] as const);
  if (random.chance(0.75)) return { retryAfter };
  const perWindow = { "publish-cancel": 1 + random.below(20), "transmission-cancel": 1 + random.below(20) };
  return { retryAfter, perWindow, windowMs: random.pick([1_000, 3_000, 60_000]) };
}

function drawPostInputs(random: Random): Plan["inputs"] {
  return {
    cancel: pickWeighted(random, [
      [90, "on-failure"],
      [6, "dry-run"],
      [4, "never"],
    ]),
    "job-status": random.pick(["failure", "failure", "cancelled", "success", ""]),
  };
}

function drawCancelInputs(random: Random): Plan["inputs"] {
  return {
    "dry-run": String(random.chance(0.06)),
    "fail-on": random.pick(["error", "error", "warning", "never"]),
  };
}

function drawPlace(random: Random): Place {
  return pickWeighted<Place>(random, [
    [86, "file"],
    [3, "pipe"],
    [3, "folder"],
    [3, "locked"],
    [3, "full"],
    [2, "unset"],
  ]);
}

function drawSignals(random: Random, timeoutMs: number): PlannedSignal[] {
  const atMs = random.below(timeoutMs);
  return pickWeighted<() => PlannedSignal[]>(random, [
    [76, () => []],
    [10, () => [{ signal: "SIGINT", atMs }]],
    [6, () => [{ signal: "SIGTERM", atMs }]],
    [
      8,
      () => [
        { signal: "SIGINT", atMs },
        { signal: "SIGTERM", atMs: atMs + 100 + random.below(5_000) },
      ],
    ],
  ])();
}
