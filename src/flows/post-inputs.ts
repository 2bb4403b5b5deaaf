/** Hands main's inputs on to post inside a composite action. Keeps and reads texts; the state does the rest. */
import { type GuardInputs, guardInputs, nameVariable, readInputs, sortSecrets } from "../inputs.ts";
import type { State } from "./state.ts";

/** What post reads of the guard's inputs, besides `job-status`: only that is true when post runs. */
const KEPT = {
  publishIds: guardInputs.publishIds,
  accessToken: guardInputs.accessToken,
  cancel: guardInputs.cancel,
  cancelTimeoutSeconds: guardInputs.cancelTimeoutSeconds,
  tiktokApiUrl: guardInputs.tiktokApiUrl,
} as const;

/** The longest text that is kept (bytes). A variable of 128 KiB would keep node from starting (Linux: E2BIG). */
const LONGEST_BYTES = 32 * 1024;

/** Main's inputs as texts, by their names. `tooLong`: the names of those that are too long to be kept. */
export type KeptInputs = { kept: Readonly<Record<string, string>>; tooLong: readonly string[] };

/** Texts that post reads back as the same values. A bad input has its default, so it is not kept. */
export function keepInputs({ values }: Pick<GuardInputs, "values">): KeptInputs {
  const texts = Object.entries(KEPT).flatMap(([key, { name }]): [string, string][] => {
    const value = values[key as keyof typeof KEPT];
    return value === undefined || value === "" ? [] : [[name, String(value)]];
  });
  const fits = ([, text]: [string, string]) => Buffer.byteLength(text) <= LONGEST_BYTES;
  return {
    kept: Object.fromEntries(texts.filter(fits)),
    tooLong: texts.filter((each) => !fits(each)).map(([name]) => name),
  };
}

/**
 * Post's inputs. Outside a composite action they are what the runner has evaluated again. Inside one, the runner
 * evaluates them with the inputs of another action (actions/runner#2030, #3514): there they are main's, and an access
 * token that main did not have is only masked. The publish ids are those of both. What main has refused is no problem
 * again.
 */
export function readPostInputs(
  environment: NodeJS.ProcessEnv,
  { keptInputs, refusedInputs }: Pick<State, "keptInputs" | "refusedInputs">,
): GuardInputs {
  const fresh = readInputs(guardInputs, environment);
  if (keptInputs === undefined) {
    return { ...fresh, problems: fresh.problems.filter(({ input }) => !refusedInputs.includes(input)) };
  }
  const texts = Object.entries(keptInputs).map(([name, text]) => [nameVariable(name), text]);
  const main = readInputs(guardInputs, Object.fromEntries(texts));
  const ids = new Set([main.values.publishIds, fresh.values.publishIds].filter((text) => text !== ""));
  return {
    values: { ...main.values, publishIds: [...ids].join("\n"), jobStatus: fresh.values.jobStatus },
    problems: main.problems,
    secrets: sortSecrets([...main.secrets, ...fresh.secrets]),
  };
}
