/** Describes runs for the person who looks into a failure. */
import type { Evidence } from "./evidence.ts";
import type { JudgedRun } from "./runs.ts";

/** How a run ended, in a word: for the count at the end of many runs. */
export function nameEnd({ isKilled, exitCode }: Evidence): string {
  return isKilled ? "killed" : `exit ${exitCode}`;
}

/** The command that repeats a run. */
export function nameCommand({ plan: { seed, number } }: Evidence): string {
  return `npm run chaos -- --seed ${seed} --only ${number}`;
}

const MOST_SENTENCES = 4;

/** What a run broke, in a few lines. */
export function describeViolations({ evidence, violations }: JudgedRun): string[] {
  return violations.flatMap(({ invariant, rule, evidence: sentences }) => [
    `${invariant}: ${rule}`,
    ...sentences.slice(0, MOST_SENTENCES).map((sentence) => `    ${sentence}`),
    ...(sentences.length > MOST_SENTENCES ? [`    and ${sentences.length - MOST_SENTENCES} more`] : []),
    `    again: ${nameCommand(evidence)}`,
  ]);
}

/** Everything that was sent, received and written, in order. Times are milliseconds from the start of the process. */
export function describeCourse(evidence: Evidence): string[] {
  const { requests, startedMs, readyMs = Number.NaN, endedMs, signals, appended, stdout, stderr } = evidence;
  const events = [
    { atMs: readyMs, text: "listens for signals" },
    ...requests.map(({ arrivedMs, respondedMs = Number.NaN, endpoint = "?", publishId, ...rest }) => ({
      atMs: arrivedMs,
      text: [
        endpoint.padEnd(19),
        publishId,
        `→ +${respondedMs - arrivedMs}`,
        rest.response ?? "no response",
        rest.httpStatus ?? "",
        rest.data?.status ?? "",
        rest.behaviour?.kind === "serve" ? "" : (rest.behaviour?.kind ?? ""),
        rest.isAbandoned ? "(abandoned)" : "",
      ].join(" "),
    })),
    ...signals.map(({ signal, sentMs }) => ({ atMs: sentMs, text: signal })),
    ...appended.map(({ piece, atMs }) => ({ atMs, text: `ledger + ${JSON.stringify(piece.text.slice(0, 80))}` })),
    { atMs: endedMs, text: `ended with ${evidence.exitCode}` },
  ];
  return [
    ...events
      .toSorted((a, b) => a.atMs - b.atMs)
      .map(({ atMs, text }) => `${String(atMs - startedMs).padStart(6)} ${text}`),
    ...["", "--- stdout", stdout, "--- stderr", stderr],
  ];
}
