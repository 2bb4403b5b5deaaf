/** What must hold of the process: how it ends, what it writes, what it keeps to itself. Reads evidence only. */
import { parseReport } from "../../report.ts";
import { CREATOR_TOKEN } from "../../tiktok/server.ts";
import { delayMsOf, limitMsOf, readOutcomes } from "../evidence.ts";
import { UPLOAD_TOKEN } from "../ledgers.ts";
import { isRefused } from "../plan.ts";
import { FORGED } from "../tempers.ts";
import type { Invariant } from "./invariant.ts";

/** What a process may take for its report after its time is up (contract §4). */
const REPORTING_MS = 2_000;

/** How long asking may go on after SIGINT (contract §4). */
const INTERRUPTED_MS = 6_000;

const endsInTime: Invariant = {
  name: "ends-in-time",
  rule: "The process ends at its deadline + 2 s, after SIGINT within 6 s, after SIGTERM soon; and by itself.",
  check(evidence) {
    const { plan, isKilled, readyMs = evidence.startedMs, endedMs, signals } = evidence;
    if (isKilled) return [`was still alive long after its time limit of ${plan.timeoutSeconds} s, and was killed`];
    const { ownMs = endedMs - readyMs } = evidence;
    const after = (name: string, ms: number) =>
      signals.filter(({ signal }) => signal === name).map(({ sentMs }) => sentMs - readyMs + ms);
    const ends = [limitMsOf(evidence), ...after("SIGINT", INTERRUPTED_MS), ...after("SIGTERM", 0)];
    // The process counts on its own clock from the moment it listens for signals. What a busy machine adds to that
    // grows with what it added to the start of the process.
    const mostMs = Math.min(...ends) + REPORTING_MS + delayMsOf(evidence);
    return ownMs > mostMs ? [`ended after ${Math.round(ownMs)} ms, instead of ${Math.round(mostMs)} ms`] : [];
  },
};

const isNeverKilled: Invariant = {
  name: "ends-by-itself",
  rule: "A signal ends the waiting, not the reporting: the process exits with a code.",
  // Once a process has reported its end, Node handles no signal any more.
  check: ({ exitCode, readyMs, isKilled, ownMs }) =>
    exitCode === null && readyMs !== undefined && !isKilled && ownMs === undefined
      ? ["a signal ended the process"]
      : [],
};

const exitCodeFits: Invariant = {
  name: "exit-code",
  rule: "Post always exits 0; cancel/ by fail-on.",
  check(evidence) {
    const { plan, exitCode, isKilled } = evidence;
    if (isKilled || exitCode === null) return [];
    if (plan.entry === "post") return exitCode === 0 ? [] : [`post exited with ${exitCode}`];
    if (isRefused(plan)) return exitCode === 1 ? [] : ["a bad input did not fail the step"];
    const failing = FAILING[plan.inputs["fail-on"] ?? ""] ?? [];
    const outcomes = readOutcomes(evidence);
    if (outcomes === undefined) return [];
    const isBad = outcomes.some(({ outcome, code }) => failing.includes(levelOf(outcome, code)));
    if (isBad) return exitCode === 1 ? [] : [`exited with ${exitCode} though outcomes are bad`];
    // What can't be written, and no id at all, may fail the step as well.
    const isPlain = plan.places.summary === "file" && plan.places.output === "file" && outcomes.length > 0;
    return isPlain && exitCode !== 0 ? [`exited with ${exitCode} though no outcome is bad`] : [];
  },
};

const FAILING: Readonly<Record<string, readonly string[]>> = { error: ["error"], warning: ["error", "warning"] };

const LEVELS: Readonly<Record<string, string>> = {
  ...{ "dry-run": "notice", cancelled: "notice", "already-failed": "notice" },
  ...{ "in-inbox": "warning", "cancel-requested": "warning" },
};

/** The column `annotation` of the contract's table. */
function levelOf(outcome: string, code: string): string {
  if (outcome === "refused" && code === "invalid_publish_id") return "warning";
  return LEVELS[outcome] ?? "error";
}

const reportIsWhole: Invariant = {
  name: "report-is-whole",
  rule: "The report file is whole JSON and fits its schema, or the log says that it could not be written.",
  check(evidence) {
    const { plan, report, stdout, isKilled } = evidence;
    if (isKilled) return [];
    if (report !== undefined) return findFault(report.text);
    const isWritten = plan.places.report === "file" && plan.entry === "post";
    if (plan.places.report === "unset" || (plan.entry === "post" && plan.inputs.cancel === "never")) return [];
    if (isWritten) return ["there is no report"];
    return /^::(error|warning)[^\n]*report/im.test(stdout) ? [] : ["the log does not say why there is no report"];
  },
};

function findFault(text: string): string[] {
  try {
    parseReport(text);
    return [];
  } catch (error) {
    return [`the report is broken: ${error}`];
  }
}

const MOST_ANNOTATIONS = 10;

const fewAnnotations: Invariant = {
  name: "at-most-10-annotations",
  rule: "At most 10 errors, 10 warnings and 10 notices a step.",
  check: ({ stdout }) =>
    ["error", "warning", "notice"].flatMap((level) => {
      const count = [...stdout.matchAll(new RegExp(`^::${level}[ :]`, "gm"))].length;
      return count > MOST_ANNOTATIONS ? [`${count} annotations of level ${level}`] : [];
    }),
};

const tokenStaysSecret: Invariant = {
  name: "token-stays-secret",
  rule: "A token never appears in output or a file.",
  check({ stdout, stderr, files }) {
    const texts = [
      { path: "stdout", text: stdout.replaceAll(/^::add-mask::.*$/gm, "") },
      { path: "stderr", text: stderr },
      ...files,
    ];
    return [CREATOR_TOKEN, UPLOAD_TOKEN].flatMap((secret) =>
      texts.filter(({ text }) => text.includes(secret)).map(({ path }) => `${path} holds ${secret.slice(0, 12)}…`),
    );
  },
};

const noForgedCommand: Invariant = {
  name: "no-forged-command",
  rule: "Untrusted text never reaches a log raw: no message of TikTok's becomes a workflow command.",
  check: ({ stdout }) =>
    stdout
      .split(/\r\n|\n|\r/)
      .filter((line) => line.includes("##[") || (/^\s*::/.test(line) && line.endsWith(`::${FORGED}`)))
      .map((line) => `the log has the line ${JSON.stringify(line.slice(0, 200))}`),
};

const nothingUnplanned: Invariant = {
  name: "nothing-unplanned",
  rule: "Expected ends are values: no exception, no stack, nothing on stderr.",
  check({ stdout, stderr }) {
    const stack = /^\s+at .+:\d+:\d+\)?$/m.exec(stdout)?.[0];
    return [
      ...(stderr.trim() === "" ? [] : [`stderr: ${stderr.trim().slice(0, 300)}`]),
      ...(stack === undefined ? [] : [`a stack in the log: ${stack.trim()}`]),
      ...(/stopped unexpectedly/.test(stdout) ? ["cancelling stopped unexpectedly"] : []),
    ];
  },
};

export const PROCESS_INVARIANTS: readonly Invariant[] = [
  endsInTime,
  isNeverKilled,
  exitCodeFits,
  reportIsWhole,
  fewAnnotations,
  tokenStaysSecret,
  noForgedCommand,
  nothingUnplanned,
];
