/** Ends a step: the last lines of its log say why it fails or passes. Judges no video and no publish. */
import type { Host } from "../host/host.ts";
import type { Finding } from "../model/finding.ts";
import type { FailOn, Level, Place, Problem } from "../model/problem.ts";
import type { PublishOutcome } from "../model/publish.ts";
import type { Report } from "../model/report.ts";
import type { DeliveryFailure } from "../report/registry.ts";
import { limitAnnotations } from "../report/text/annotation-limits.ts";
import { nameShortfall } from "../report/text/confirmations.ts";
import { describeNextStep } from "../report/text/fixes.ts";
import { nameSummary } from "../report/text/places.ts";
import { nameMissedCancel } from "../report/text/publishes.ts";
import { remarkOnBadInput } from "../report/text/remarks.ts";
import {
  describeBad,
  describeBadUploads,
  describeFailure,
  describeForgiven,
  describePass,
  describeRefusal,
  describeUnwritten,
  type FailPolicy,
  firstSentence,
  type Thing,
} from "../report/text/sentences.ts";
import { titleRefusal } from "../report/text/titles.ts";

/**
 * Fails a step because of its inputs, before it has done anything. There is no report: log and summary hold them.
 * `undone`: what the step has not done, as the start of a sentence.
 */
export async function failForInputs(
  host: Host,
  problems: readonly (Problem & { place?: Place })[],
  undone: string,
): Promise<void> {
  const remarks = problems.map(remarkOnBadInput);
  const shown = limitAnnotations(remarks, "the log");
  if (shown.length < remarks.length) for (const { message } of remarks) host.info(message);
  for (const annotation of shown) host.annotate(annotation);
  host.info(describeRefusal(undone, problems.length));
  host.fail();
  // What can't be written there is in the log, too.
  if (!host.hasSummary) return;
  // The command line has no summary, and starts faster without it.
  const { summary } = await import("../report/reporters/summary.ts");
  const text = `${titleRefusal(undone)}\n\n${summary.render({ remarks }, {})}`;
  await host.summarize(text).catch(() => undefined);
}

/** What a step is about, and what fails it. A step of a run that was cancelled does not say that it passes. */
export type EndPolicy = FailPolicy & { thing: Thing; isCancelled?: boolean };

/**
 * Ends a step that has delivered its report: the last lines of its log say what to do, and why it fails or passes.
 * `failures`: what could not be delivered, which is an error and has been reported as one.
 */
export function conclude(host: Host, report: Report, policy: EndPolicy, failures: readonly DeliveryFailure[]): void {
  const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
  const next = describeNextStep(report, lacksSummary ? "the report file" : nameSummary(host.summaryPage));
  if (next !== undefined) host.info(next);
  const { fails, reason } = explain(report, policy, failures);
  if (policy.isCancelled && !fails) return;
  host.info(reason);
  if (fails) host.fail();
}

/** Whether findings, outcomes, remarks or failures fail the step, and the sentence that says why. */
export function explain(
  report: Report,
  { thing, ...policy }: EndPolicy,
  failures: readonly DeliveryFailure[] = [],
): { fails: boolean; reason: string } {
  // With 'never', the reason is what would fail a stricter step.
  const levels = FAILING[policy.failOn === "never" ? "warning" : policy.failOn];
  const cause = findCause(report, levels) ?? (failures.length > 0 ? describeUnwritten(failures.length) : undefined);
  if (cause === undefined) {
    const aside = report.remarks.filter(({ isQuiet, level }) => !isQuiet && levels.includes(level));
    const judged = listJudged(report, thing);
    return {
      fails: false,
      reason: describePass({ thing, judged, levels, aside: aside.map(({ level }) => level) }, policy),
    };
  }
  return policy.failOn === "never"
    ? { fails: false, reason: describeForgiven(cause, policy) }
    : { fails: true, reason: describeFailure(cause, policy) };
}

const FAILING: Readonly<Record<Exclude<FailOn, "never">, readonly Level[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
};

/** What a step has judged, of what it is about. */
function listJudged(report: Report, thing: Thing): readonly Thing[] {
  const { videos = [], posts = [] } = report;
  if (thing === "upload") return listPublishes(report).length === 0 ? [] : [thing];
  return [...(videos.length === 0 ? [] : (["video"] as const)), ...(posts.length === 0 ? [] : (["post"] as const))];
}

function listPublishes({ cancellations = [], confirmations = [] }: Report): readonly PublishOutcome[] {
  return [...cancellations, ...confirmations];
}

function findCause(report: Report, levels: readonly Level[]): string | undefined {
  const { videos = [], posts = [], cancellations = [], confirmations = [], remarks } = report;
  const ofPosts = findBad("post", posts, levels);
  const ofVideos = findBad("video", videos, levels);
  const checked = [ofVideos, ofPosts].filter((each) => each !== undefined);
  const remark = remarks.find(({ isCounted, level }) => isCounted && levels.includes(level));
  if (checked.length > 0) return checked.join(" and ");
  return (
    findBadUploads(cancellations, levels, nameMissedCancel) ??
    findBadUploads(confirmations, levels, nameShortfall) ??
    (remark && firstSentence(remark))
  );
}

/** `failing`: the levels of findings that fail the step. */
function findBad(
  thing: "video" | "post",
  checked: readonly { findings: readonly Finding[] }[],
  failing: readonly Level[],
): string | undefined {
  const each = checked.map(({ findings }) => findings.map(({ level }) => level));
  const bad = each.filter((levels) => levels.some((level) => failing.includes(level)));
  if (bad.length === 0) return undefined;
  const levels = failing.filter((level) => bad.some((its) => its.includes(level)));
  return describeBad({ bad: bad.length, total: each.length, levels }, thing);
}

/** The same for uploads. `name`: what did not happen to the bad ones. */
function findBadUploads<T extends PublishOutcome>(
  uploads: readonly T[],
  failing: readonly Level[],
  name: (bad: readonly T[]) => string,
): string | undefined {
  const bad = uploads.filter(({ level }) => failing.includes(level));
  if (bad.length === 0) return undefined;
  return describeBadUploads({ bad: bad.length, total: uploads.length, what: name(bad) });
}
