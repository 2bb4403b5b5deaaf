/** The values that main keeps for the post step. Does not know how the host keeps them. */
import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Host } from "../host/host.ts";

/** What main passes to post. A path is `undefined` if main ended before it saved it. */
export type State = {
  ledger: string | undefined;
  /** Without symbolic links. */
  reportFile: string | undefined;
  /** Main wrote the report. Otherwise, what stands at `reportFile` is not from this job. */
  hasReport: boolean;
  /** Main's step succeeded. */
  hasPassed: boolean;
  /** The names of the inputs that main refused. */
  refusedInputs: readonly string[];
  /** Main's inputs by name, if it ran inside a composite action. */
  keptInputs: Readonly<Record<string, string>> | undefined;
};

const NAMES = {
  ledger: "publish-ids-file",
  reportFile: "report-file",
  hasReport: "report-written",
  hasPassed: "passed",
  refusedInputs: "refused-inputs",
  keptInputs: "in-composite",
} as const satisfies Record<keyof State, string>;

/** Precedes the name of a kept input. */
const INPUT = "input-";

/**
 * Marks the names of one guard's values. Two uses of a composite action can share one state, in which the later value
 * of a name replaces the earlier one (actions/runner#1947). So inside a composite action, each guard has names of its
 * own: they end in a dot and the last part of its folder's name.
 */
function markNames(ownFolder: string): string {
  return `.${basename(ownFolder).split("-").at(-1)}`;
}

/** Saves parts of the state. `ownFolder`: the guard's own, which is passed inside a composite action. */
export function saveState(host: Host, parts: Partial<State>, ownFolder: string | undefined): void {
  const mark = ownFolder === undefined ? "" : markNames(ownFolder);
  for (const [name, text] of Object.entries(writeState(parts))) host.saveState(`${name}${mark}`, text);
}

function writeState({ ledger, reportFile, hasReport, hasPassed, refusedInputs, keptInputs }: Partial<State>) {
  const inputs = Object.entries(keptInputs ?? {}).map(([name, text]) => [`${INPUT}${name}`, text]);
  const texts: [string, string | undefined][] = [
    [NAMES.ledger, ledger],
    [NAMES.reportFile, reportFile],
    [NAMES.hasReport, hasReport ? "true" : undefined],
    [NAMES.hasPassed, hasPassed ? "true" : undefined],
    [NAMES.refusedInputs, refusedInputs?.join(",")],
    [NAMES.keptInputs, keptInputs === undefined ? undefined : "true"],
  ];
  const given = texts.filter((each): each is [string, string] => each[1] !== undefined);
  return Object.fromEntries([...given, ...inputs]) as Record<string, string>;
}

/**
 * Reads what main saved, from `STATE_<name>`. If the variables hold the states of several guards, each post step that
 * asks gets another one: it claims it by making a folder beside the ledger. A guard whose folder is gone comes last.
 */
export function readState(environment: NodeJS.ProcessEnv): State {
  const saved = Object.entries(environment).flatMap(([key, text]): [string, string][] =>
    key.startsWith("STATE_") && text !== undefined ? [[key.slice("STATE_".length), text]] : [],
  );
  const isLedger = (name: string) => name === NAMES.ledger || name.startsWith(`${NAMES.ledger}.`);
  const marks = saved.flatMap(([name]) => (isLedger(name) ? [name.slice(NAMES.ledger.length)] : []));
  // Without a mark, the names are of a guard outside composite actions, which shares its state with no other.
  const [mark = "", ...others] = marks.includes("") ? [""] : marks;
  const first = parseState(saved, mark);
  if (others.length === 0) return first;
  let lost: State | undefined;
  for (const state of [first, ...others.map((other) => parseState(saved, other))]) {
    const result = claim(state.ledger);
    if (result === "claimed") return state;
    if (result === "lost") lost ??= state;
  }
  return lost ?? first;
}

function parseState(saved: readonly (readonly [name: string, text: string])[], mark: string): State {
  const own = new Map(
    saved.flatMap(([name, text]) => (name.endsWith(mark) ? [[name.slice(0, name.length - mark.length), text]] : [])),
  );
  const inputs = [...own].flatMap(([name, text]) =>
    name.startsWith(INPUT) ? [[name.slice(INPUT.length), text] as const] : [],
  );
  return {
    ledger: own.get(NAMES.ledger),
    reportFile: own.get(NAMES.reportFile),
    hasReport: own.has(NAMES.hasReport),
    hasPassed: own.has(NAMES.hasPassed),
    refusedInputs: own.get(NAMES.refusedInputs)?.split(",") ?? [],
    keptInputs: own.has(NAMES.keptInputs) ? Object.fromEntries(inputs) : undefined,
  };
}

/** `taken`: another post step has this guard. `lost`: that can't be known, because its folder is gone, for example. */
function claim(ledger = ""): "claimed" | "taken" | "lost" {
  try {
    mkdirSync(join(dirname(ledger), "post"));
    return "claimed";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EEXIST" ? "taken" : "lost";
  }
}
