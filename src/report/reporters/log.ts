/** The log of the step: a line for each video, each post and each publish id. Renders only. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { Level } from "../../model/problem.ts";
import type { Cancellation, PublishOutcome } from "../../model/publish.ts";
import type { Remark, Report } from "../../model/report.ts";
import { formatCount } from "../../text/quantities.ts";
import type { Context, LogLine, Reporter } from "../reporter.ts";
import { listAnnotated } from "../text/annotations.ts";
import { listCancelAgain } from "../text/cancellations.ts";
import { countConfirmations, describeCancelledWait, isAwaited, locateByHand } from "../text/confirmations.ts";
import { describeFacts } from "../text/facts.ts";
import { hintAtGuard } from "../text/job-hints.ts";
import { type NamedPost, namePosts } from "../text/posts.ts";
import { countOutcomes, countUncancelled, nameCode, nameUpload } from "../text/publishes.ts";
import { describeDecided, describeRerun } from "../text/rerun.ts";
import { describeScope } from "../text/scope.ts";
import { describeFinding } from "../text/sentences.ts";
import { describeNews } from "../text/titles.ts";

export const log = { what: "log", medium: "log", render: renderLog } as const satisfies Reporter;

/** Yields one line at a time, so that the lines of thousands of videos are never in memory together. */
function* renderLog(report: Report, context: Context): Generator<LogLine> {
  const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
  const { lacksSummary = false } = context;
  const annotated = listAnnotated(report, context);
  // The others are annotations, which stand in the log, too.
  for (const { isQuiet, message } of remarks) if (isQuiet) yield message;
  yield* listEach("video", videos, {
    describe: (checked) => [describeVideo(checked, annotated)],
    name: ({ video }) => `${SIGNS.error} ${video.path}`,
  });
  yield* listEach("post", namePosts(posts), {
    describe: (checked) => describePost(checked, annotated),
    name: ({ name }) => `${SIGNS.error} ${name}`,
  });
  if (videos.length + posts.length > 0) yield describeNews(report);
  if (scope !== undefined) yield* describeScope(scope, report);
  for (const cancellation of cancellations) yield describeOutcome(cancellation);
  if (cancellations.length > 0) yield countOutcomes(cancellations);
  const awaited = context.guardAfter === "cancellation" ? confirmations.filter(isAwaited) : [];
  for (const each of confirmations) {
    // A request that the cancellation has cut off looks like one that timed out.
    yield awaited.includes(each) ? `${nameUpload(each)}: not known yet` : describeOutcome(each);
  }
  if (confirmations.length > 0) yield countConfirmations(confirmations);
  if (awaited.length > 0) {
    yield `${describeCancelledWait(awaited.length)}. ${hintAtGuard(awaited, locateByHand(confirmations, context.toolPage))}.`;
  }
  for (const each of uncancelled) yield `${nameUpload(each)}: not cancelled`;
  if (uncancelled.length > 0) yield countUncancelled(uncancelled);
  if (lacksSummary) yield* listWhatIsLeft([...cancellations, ...uncancelled], remarks, context);
}

/** What the job summary would end with. */
function* listWhatIsLeft(
  cancellations: readonly Cancellation[],
  remarks: readonly Remark[],
  context: Context,
): Generator<string> {
  yield* describeRerun(cancellations, context.onlyCancels, remarks);
  if (context.onlyCancels) yield* describeDecided(cancellations);
  const again = listCancelAgain(cancellations, context);
  if (again !== undefined) yield* [...again.sentences, ...again.command];
}

/** More lines without an error are folded. */
const MOST_UNFOLDED = 10;

type Checked = Pick<CheckedVideo, "verdict"> & { findings: readonly Finding[] };

/** The lines of a video or a post, and the one that has only its name. */
type Words<Each> = { describe(checked: Each): readonly string[]; name(checked: Each): string };

/** What has an error is folded only where another one says the same. */
function* listEach<Each extends Checked>(
  thing: string,
  all: readonly Each[],
  { describe, name }: Words<Each>,
): Generator<LogLine> {
  if (all.length <= MOST_UNFOLDED) yield* describeEach(all, describe);
  else {
    const accepted = all.filter(({ verdict }) => verdict === "valid");
    const title = `${formatCount(accepted.length, thing)} without errors`;
    if (accepted.length > 0) yield { title, lines: describeEach(accepted, describe) };
    yield* describeBad(
      all.filter(({ verdict }) => verdict !== "valid"),
      { describe, name },
    );
  }
}

/** Where a server could not be asked for any of its videos, the first of them says why, and the others are folded. */
function* describeBad<Each extends Checked>(all: readonly Each[], { describe, name }: Words<Each>): Generator<LogLine> {
  const others = new Map<string, Each[]>();
  for (const checked of all) {
    const [finding, ...more] = checked.findings;
    const reason = finding?.isOfServer && more.length === 0 ? describeFinding(finding) : undefined;
    const same = reason === undefined ? undefined : others.get(reason);
    if (same === undefined) yield* describe(checked);
    else same.push(checked);
    if (reason !== undefined && same === undefined) others.set(reason, []);
  }
  for (const [reason, some] of others) {
    const title = `${formatCount(some.length, "more video")} can't be read for the same reason: ${reason}`;
    if (some.length > 0) yield { title, lines: some.map(name) };
  }
}

function* describeEach<Each>(all: readonly Each[], describe: (checked: Each) => readonly string[]): Generator<string> {
  for (const checked of all) yield* describe(checked);
}

/**
 * All findings, the worst first, then what was measured: the log is complete, annotations are limited. An `annotated`
 * finding is only named here, as its annotation stands in the log, too.
 */
function describeVideo({ video, facts, findings }: CheckedVideo, annotated: ReadonlySet<Finding>): string {
  const texts = Object.values(describeFacts(facts, findings)).filter((text) => text !== "");
  const measured = texts.join(", ");
  const named = findings.filter((finding) => annotated.has(finding)).map(({ rule }) => rule.id);
  const others = findings.filter((finding) => !annotated.has(finding));
  const words = [
    ...(named.length === 0 ? [] : [`${named.join(", ")}${others.length === 0 ? "" : "."}`]),
    ...others.map((finding) => `${describeFinding(finding)} [${finding.rule.id}]`),
    ...(measured === "" ? [] : [findings.length === 0 ? measured : `(${measured})`]),
  ];
  return `${SIGNS[findings[0]?.level ?? "notice"]} ${video.path}${words.length === 0 ? "" : `: ${words.join(" ")}`}`;
}

/** The post with its annotated rules, and a line for each other finding. */
function describePost({ name, video, findings }: NamedPost, annotated: ReadonlySet<Finding>): readonly string[] {
  const named = new Set(findings.filter((finding) => annotated.has(finding)).map(({ rule }) => rule.id));
  const others = findings.filter((finding) => !annotated.has(finding));
  const words = [
    ...(named.size === 0 ? [] : [[...named].join(", ")]),
    ...(video === undefined ? [] : [named.size === 0 ? video : `(${video})`]),
  ];
  return [
    `${SIGNS[findings[0]?.level ?? "notice"]} ${name}${words.length === 0 ? "" : `: ${words.join(" ")}`}`,
    ...others.map((finding) => `  line ${finding.line}: ${describeFinding(finding)} [${finding.rule.id}]`),
  ];
}

/** By the worst finding. */
const SIGNS: Readonly<Record<Level, string>> = { error: "✗", warning: "!", notice: "✓" };

/** What happened in a few words. `log_id` stands here, too: annotations and summary hold only so many ids. */
function describeOutcome(publish: PublishOutcome): string {
  const { problem, outcome, logId } = publish;
  const evidence = [...new Set([outcome, nameCode(publish)]), ...(logId === undefined ? [] : [`log_id ${logId}`])].join(
    ", ",
  );
  return `${nameUpload(publish)}: ${problem} (${evidence})`;
}
