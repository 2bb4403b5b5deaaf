/** The JSON report for programs, described by schemas/report.schema.json. Renders only. */
import type { CheckedVideo } from "../../model/finding.ts";
import type { CheckedPost, PostFinding } from "../../model/post.ts";
import type { PublishOutcome } from "../../model/publish.ts";
import type { Remark, Report, Scope } from "../../model/report.ts";
import { parseEarlierReport, REPORT_MARK } from "../earlier-report.ts";
import type { FileContext, Reporter } from "../reporter.ts";
import { listFactFields } from "../text/fact-fields.ts";
import { listFindingFields } from "../text/finding-fields.ts";
import { describePublish } from "../text/publishes.ts";
import { VERSION } from "../text/tool.ts";

const TOOL = { name: "tiktok-upload-guard", version: VERSION };

export const json = {
  what: "report file",
  medium: "file",
  mark: REPORT_MARK,
  render: renderJson,
} as const satisfies Reporter;

/**
 * The report in schema 1, as text. A part that `report` does not have is taken from the earlier report. Each video and
 * each cancellation is yielded by itself, so that the text of thousands of videos is never in memory as a whole.
 */
function* renderJson(report: Report, { readEarlier }: FileContext): Generator<string> {
  const { videos, posts, cancellations, confirmations } = report;
  const isWhole = videos !== undefined && cancellations !== undefined;
  const earlier = isWhole ? undefined : parseEarlierReport(readEarlier?.());
  yield `{\n  "schema": 1,\n  "tool": ${stringify(TOOL)},\n  "videos": `;
  yield* videos === undefined ? renderList(earlier?.videos ?? []) : renderList(videos, renderVideo);
  const checkedPosts = videos === undefined ? earlier?.posts : posts?.map(renderPost);
  if (checkedPosts !== undefined) yield `,\n  "posts": `;
  if (checkedPosts !== undefined) yield* renderList(checkedPosts);
  const scope = videos === undefined ? earlier?.scope : renderScope(report.scope);
  const remarks = videos === undefined ? earlier?.remarks : report.remarks.map(renderRemark);
  if (remarks !== undefined && remarks.length > 0) yield `,\n  "remarks": `;
  if (remarks !== undefined && remarks.length > 0) yield* renderList(remarks);
  if (scope !== undefined) yield `,\n  "scope": ${stringify(scope)}`;
  const shard = videos === undefined ? earlier?.shard : report.shard;
  if (shard !== undefined) yield `,\n  "shard": ${stringify(shard)}`;
  const commit = videos === undefined ? earlier?.commit : report.commit;
  if (commit !== undefined) yield `,\n  "commit": ${stringify(commit)}`;
  yield ',\n  "cancellations": ';
  yield* cancellations === undefined
    ? renderList(earlier?.cancellations ?? [])
    : renderList(cancellations, renderPublish);
  const confirmed = confirmations?.map(renderPublish) ?? earlier?.confirmations;
  if (confirmed !== undefined) {
    yield ',\n  "confirmations": ';
    yield* renderList(confirmed);
  }
  const totals = videos === undefined && earlier !== undefined ? earlier.totals : countTotals(videos ?? [], posts);
  yield `,\n  "totals": ${stringify(totals)}\n}\n`;
}

function renderRemark({ level, message }: Remark): object {
  return { level, message };
}

function renderScope(scope: Scope | undefined): object | undefined {
  if (scope === undefined) return undefined;
  return {
    kind: "changed",
    base: scope.base,
    commit: scope.commit ?? null,
    unchanged: scope.unchanged,
    unchangedPosts: scope.unchangedPosts,
  };
}

function* renderList<T>(items: readonly T[], render: (item: T) => unknown = (item) => item): Generator<string> {
  yield "[";
  for (const [at, item] of items.entries()) yield `${at === 0 ? "" : ","}\n    ${stringify(render(item), "    ")}`;
  yield items.length === 0 ? "]" : "\n  ]";
}

function stringify(value: unknown, indentation = "  "): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indentation}`);
}

function renderVideo({ video, facts, findings, verdict }: CheckedVideo): object {
  return {
    path: video.path,
    source: video.source.kind,
    verdict,
    facts: listFactFields(facts),
    findings: findings.map(listFindingFields),
  };
}

function renderPost({ path, video, verdict, findings }: CheckedPost): object {
  const render = ({ line, column, ...finding }: PostFinding) => ({ ...listFindingFields(finding), line, column });
  return { path, video, verdict, findings: findings.map(render) };
}

function renderPublish(publish: PublishOutcome): object {
  const { entry, video, outcome, code, httpStatus, logId, status, failReason, postIds, attempts } = publish;
  return {
    publishId: entry.kind === "id" ? entry.id : null,
    ...(entry.kind === "malformed" && { line: entry.line, position: entry.position, length: entry.length }),
    ...(entry.kind === "started" && entry.place && { line: entry.place.line }),
    ...(entry.kind === "started" && entry.publish && { publish: entry.publish }),
    video,
    outcome,
    code,
    httpStatus: httpStatus ?? null,
    logId: logId ?? null,
    status: status ?? null,
    failReason: failReason ?? null,
    postIds,
    attempts,
    message: describePublish(publish),
    ...("passedCheck" in publish && { passedCheck: publish.passedCheck }),
    ...("passedByPolicy" in publish && { passedByPolicy: publish.passedByPolicy }),
    ...("warnedByCheck" in publish && { warnedByCheck: publish.warnedByCheck }),
    ...("changedSinceCheck" in publish && { changedSinceCheck: publish.changedSinceCheck }),
  };
}

/** The outcome of each id, as the output `outcomes` and the report show it. */
export function renderOutcomes(publishes: readonly PublishOutcome[]): readonly object[] {
  return publishes.map(renderPublish);
}

/** Without posts, their number is not named. */
function countTotals(videos: readonly CheckedVideo[], posts?: readonly CheckedPost[]): object {
  const levels = [...videos, ...(posts ?? [])].flatMap(({ findings }) => findings.map(({ level }) => level));
  const valid = videos.filter(({ verdict }) => verdict === "valid").length;
  return {
    checked: videos.length,
    valid,
    invalid: videos.length - valid,
    errors: levels.filter((level) => level === "error").length,
    warnings: levels.filter((level) => level === "warning").length,
    notices: levels.filter((level) => level === "notice").length,
    ...(posts !== undefined && {
      posts: posts.length,
      invalidPosts: posts.filter(({ verdict }) => verdict === "invalid").length,
    }),
  };
}
