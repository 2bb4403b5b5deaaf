/** Makes a report from the text of a report file. Opens no file, and trusts no text in it. */
import type { MediaFacts } from "../../model/facts.ts";
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import { isContainer } from "../../model/formats.ts";
import type { CheckedPost } from "../../model/post.ts";
import {
  type Cancellation,
  type Confirmation,
  isDraft,
  isPhotoPost,
  type PublishId,
  type PublishWay,
  type UploadEntry,
} from "../../model/publish.ts";
import type { Report, Scope } from "../../model/report.ts";
import type { VideoSource } from "../../model/video.ts";
import { remark } from "../text/remarks.ts";
import { splitMessage } from "../text/sentences.ts";
import { NotAsDescribed } from "./fields.ts";
import {
  type FileCancellation,
  type FileConfirmation,
  type FileFinding,
  type FilePost,
  type FileReport,
  type FileVideo,
  reportFile,
} from "./report-file.ts";

/** What a file leaves out, because it follows from the rest. */
export type Known = {
  /** Whether a page is the source of one of our rules: a link leads to no other page. */
  isSource(url: string): boolean;
  /** Level and words of an outcome. */
  explain(outcome: Cancellation["outcome"], known: Facts): Words;
  explainConfirmation(outcome: Confirmation["outcome"], known: Facts & { status?: string }): Words;
};

type Facts = {
  code: string;
  httpStatus?: number;
  failReason?: string;
  postIds: readonly string[];
  attempts: number;
  isPhoto: boolean;
  isDraft: boolean;
  publish: PublishWay | undefined;
};
type Words = Pick<Cancellation, "level" | "problem" | "advice" | "cause">;

/** `problem`: why a text is no report, as a clause that follows the name of its file. */
export type ReadReport = { kind: "report"; report: Report } | { kind: "problem"; problem: string };

export function readReport(text: string, known: Known): ReadReport {
  try {
    const file = reportFile(JSON.parse(text), "report");
    const { videos, posts, remarks = [], scope, shard, commit, cancellations, confirmations } = file;
    const report: Report = {
      videos: videos.map((each) => toVideo(each, known)),
      ...(posts && { posts: posts.map((each) => toPost(each, known)) }),
      cancellations: cancellations.map((each) => toCancellation(each, known)),
      ...(confirmations && { confirmations: confirmations.map((each) => toConfirmation(each, known)) }),
      // An error in the report itself is about what should have been checked.
      remarks: remarks.map(({ level, message }) => ({
        ...remark(level, message),
        ...(level === "error" && { isCounted: true as const }),
      })),
      ...(scope && { scope: toScope(scope) }),
      ...(shard && { shard }),
      ...(commit && { commit }),
    };
    return { kind: "report", report };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: "problem", problem: "is not JSON" };
    if (error instanceof NotAsDescribed) return { kind: "problem", problem: `is not a report: ${error.message}` };
    throw error;
  }
}

function toVideo({ path, source, verdict, facts, findings }: FileVideo, known: Known): CheckedVideo {
  return {
    video: { path, source: toSource(source, facts.sizeBytes) },
    facts: toFacts(facts),
    findings: findings.map((each) => toFinding(each, known)),
    gaugesOf: () => [],
    verdict,
  };
}

function toPost({ findings, ...post }: FilePost, known: Known): CheckedPost {
  const read = ({ line, column, ...finding }: FilePost["findings"][number]) => ({
    ...toFinding(finding, known),
    line,
    column,
  });
  return withoutUndefined({ ...post, findings: findings.map(read) });
}

function toScope({ base, commit, unchanged, unchangedPosts }: NonNullable<FileReport["scope"]>): Scope {
  return { base, commit: commit ?? undefined, unchanged, ...(unchangedPosts && { unchangedPosts }) };
}

/** A file does not name the object of a Git LFS pointer. */
function toSource(kind: VideoSource["kind"], sizeBytes = 0): VideoSource {
  return kind === "lfs" ? { kind, oid: "", sizeBytes } : { kind };
}

function toFacts({
  container,
  durationSeconds,
  frameRate,
  colour,
  sampled: _sampled,
  ...facts
}: FileVideo["facts"]): MediaFacts {
  return withoutUndefined({
    ...facts,
    container: container !== undefined && isContainer(container) ? container : undefined,
    colour: colour && withoutUndefined(colour),
    duration: durationSeconds === undefined ? undefined : exactly(durationSeconds),
    frameRate: frameRate === undefined ? undefined : exactly(frameRate),
  });
}

function exactly(value: number) {
  return { value, low: value, high: value };
}

function toFinding(
  { rule: id, level, code, unit, message, byPolicy, ofServer, unchecked, fixOptional, ...rest }: FileFinding,
  known: Known,
): Finding {
  const { evidence = "inferred", source = "", advice, actual, limit, fix, fixKind } = rest;
  const basis = { evidence, source: /^https?:/i.test(source) && !known.isSource(source) ? UNKNOWN_SOURCE : source };
  return withoutUndefined({
    rule: { id, level, ...basis, ...(code !== null && { code }), ...(unit !== null && { unit }) },
    ...splitMessage(message, advice),
    level,
    actual,
    limit: limit === null || limit.oneOf !== undefined ? limit : withoutUndefined(limit),
    fix,
    fixKind,
    isFixOptional: fixOptional,
    isOfServer: ofServer,
    isUnchecked: unchecked,
    isByPolicy: byPolicy,
  });
}

/** Not an address, so no link is made of it. */
const UNKNOWN_SOURCE = "";

function toCancellation(file: FileCancellation, { explain }: Known): Cancellation {
  const { outcome } = file;
  const facts = toPublishFacts(file);
  return { ...explain(outcome, { ...facts, ...nameKind(facts) }), ...facts, outcome };
}

function toConfirmation(file: FileConfirmation, { explainConfirmation }: Known): Confirmation {
  const { outcome, passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck } = file;
  const facts = toPublishFacts(file);
  const marks = withoutUndefined({ passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck });
  return { ...explainConfirmation(outcome, { ...facts, ...nameKind(facts) }), ...facts, outcome, ...marks };
}

/** What the id says of its upload, for the words. */
function nameKind({ entry }: { entry: UploadEntry }) {
  const publish = entry.kind === "started" ? entry.publish : undefined;
  return { isPhoto: isPhotoPost(entry), isDraft: isDraft(entry), publish };
}

type FilePublish = Omit<FileCancellation | FileConfirmation, "outcome">;

/** Everything but the words of the outcome. */
function toPublishFacts(file: FilePublish) {
  const { video, code, httpStatus, logId, status, failReason, postIds, attempts } = file;
  return withoutUndefined({
    ...{ entry: toEntry(file), video, code, postIds, attempts },
    httpStatus: httpStatus ?? undefined,
    logId: logId ?? undefined,
    status: status ?? undefined,
    failReason: failReason ?? undefined,
  });
}

function toEntry({ publishId, video, line = 1, position, length = 0, publish }: FilePublish): UploadEntry {
  if (publishId !== null) return { kind: "id", id: publishId as PublishId };
  const origin = { kind: "ledger" } as const;
  if (position === undefined) {
    return withoutUndefined({
      kind: "started" as const,
      video,
      publish,
      place: video === undefined ? { origin, line } : undefined,
    });
  }
  return { kind: "malformed", origin, line, position, length, isCutOff: false };
}

type Defined<T> = { [Name in keyof T as undefined extends T[Name] ? never : Name]: T[Name] } & {
  [Name in keyof T as undefined extends T[Name] ? Name : never]?: Exclude<T[Name], undefined>;
};

function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>;
}
