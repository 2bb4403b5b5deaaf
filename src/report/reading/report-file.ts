/** The JSON report as it stands in a file: schemas/report.schema.json. Its texts are anybody's. */
import {
  boolean,
  count,
  either,
  list,
  matching,
  measure,
  none,
  nonempty,
  nothing,
  number,
  object,
  oneOf,
  optional,
  text,
  where,
} from "./fields.ts";

const level = oneOf("error", "warning", "notice");

const pictureSize = object({ width: count, height: count });

const facts = object({
  container: optional(text),
  codec: optional(text),
  width: optional(count),
  height: optional(count),
  rotation: optional(oneOf(0, 90, 180, 270)),
  colour: optional(
    object({
      primaries: optional(count),
      transfer: optional(count),
      matrix: optional(count),
      isFullRange: optional(boolean),
      bitDepth: optional(count),
      chroma: optional(oneOf("4:0:0", "4:2:0", "4:2:2", "4:4:4")),
    }),
  ),
  frameRate: optional(measure),
  minFrameRate: optional(measure),
  maxFrameRate: optional(measure),
  statesFrameRate: optional(boolean),
  durationSeconds: optional(measure),
  sizeBytes: optional(count),
  bytesRead: optional(count),
  partial: optional(oneOf(true)),
  sampled: optional(oneOf(true)),
});

const names = object({ oneOf: list(text) });

const bounds = where(
  object({ min: optional(number), max: optional(number), oneOf: optional(none) }),
  ({ min, max }) => min !== undefined || max !== undefined,
);

const findingFields = {
  rule: matching(/^[a-z-]{1,64}$/),
  level,
  code: either(nothing, text),
  actual: either(either(nothing, number), either(text, pictureSize)),
  limit: either(nothing, either(names, bounds)),
  unit: oneOf("s", "FPS", "px", "bytes", "%", "tracks", null),
  evidence: optional(oneOf("documented", "reported", "inferred")),
  source: optional(nonempty),
  message: text,
  advice: optional(text),
  fix: either(nothing, text),
  fixKind: optional(oneOf("convert", "cut", "rename", "replace")),
  fixOptional: optional(oneOf(true)),
  ofServer: optional(oneOf(true)),
  unchecked: optional(oneOf(true)),
  byPolicy: optional(oneOf(true)),
} as const;

const finding = object(findingFields);

/** A line or a column. */
const ordinal = where(count, (value) => value >= 1);

/** A finding of a post has a place in the post file. */
const postFinding = object({ ...findingFields, line: ordinal, column: ordinal });

const anyVideo = object({
  path: nonempty,
  source: oneOf("file", "lfs", "url"),
  verdict: oneOf("valid", "invalid", "unreadable"),
  facts,
  findings: list(finding),
});

/** The rules by which a video is unreadable, not invalid. */
const UNREAD_RULES: readonly string[] = ["unreadable", "lfs-pointer"];

/** A verdict follows from the findings, and an address has no secrets. */
const video = where(anyVideo, ({ path, source, verdict, findings }) => {
  const errors = findings.filter((each) => each.level === "error");
  const isUnread = errors.some(({ rule }) => UNREAD_RULES.includes(rule));
  const follows = errors.length === 0 ? "valid" : isUnread ? "unreadable" : "invalid";
  return verdict === follows && (source !== "url" || isBareAddress(path));
});

const post = where(
  object({
    path: nonempty,
    video: optional(text),
    verdict: oneOf("valid", "invalid"),
    findings: list(postFinding),
  }),
  ({ verdict, findings }) => (verdict === "invalid") === findings.some((each) => each.level === "error"),
);

/** Reports show addresses without user name, query and fragment. */
function isBareAddress(path: string): boolean {
  if (!/^https?:\/\//.test(path) || !URL.canParse(path) || /[?#]/.test(path)) return false;
  const { username, password } = new URL(path);
  return username === "" && password === "";
}

/** What is known of an id, whichever step found out. */
const publish = {
  publishId: either(nothing, matching(/^[A-Za-z0-9._~-]{1,64}$/)),
  video: optional(text),
  line: optional(count),
  position: optional(count),
  length: optional(count),
  publish: optional(oneOf("direct", "draft")),
  code: text,
  httpStatus: either(nothing, count),
  logId: either(nothing, text),
  status: either(nothing, text),
  failReason: either(nothing, text),
  postIds: list(matching(/^\d{1,30}$/)),
  attempts: count,
} as const;

const anyCancellation = object({
  ...publish,
  outcome: oneOf(
    ...(["unrecorded", "malformed", "dry-run", "no-token", "cancelled", "already-failed", "in-inbox"] as const),
    ...(["published", "cancel-requested", "processing", "refused", "unreachable", "out-of-time"] as const),
  ),
});

const anyConfirmation = object({
  ...publish,
  outcome: oneOf(
    ...(["unrecorded", "malformed", "no-token", "published", "in-inbox", "failed", "pending"] as const),
    ...(["refused", "unreachable", "out-of-time"] as const),
  ),
  passedCheck: optional(oneOf(true)),
  passedByPolicy: optional(oneOf(true)),
  warnedByCheck: optional(list(matching(/^[a-z-]{1,40}$/))),
  changedSinceCheck: optional(oneOf(true)),
});

type Placed = Record<"line" | "position" | "length", number | undefined> & {
  publishId: string | null;
  video: string | undefined;
  publish: string | undefined;
  outcome: string;
};

/** An entry without an id is malformed, and has a place instead, or is unrecorded, and has a video or a line. */
function isPlaced({ publishId, video: named, outcome, line, position, length, publish }: Placed): boolean {
  if (outcome !== "unrecorded" && publish !== undefined) return false;
  const hasNoText = position === undefined && length === undefined;
  const hasNoPlace = line === undefined && hasNoText;
  if (publishId !== null) return outcome !== "malformed" && outcome !== "unrecorded" && hasNoPlace;
  if (outcome === "unrecorded") return hasNoText && (named === undefined) !== (line === undefined);
  return outcome === "malformed" && position !== undefined && length !== undefined;
}

const cancellation = where(anyCancellation, isPlaced);
const confirmation = where(anyConfirmation, isPlaced);

/** GitHub starts at most 256 jobs per matrix. */
const shard = where(object({ index: count, count }), ({ index, count: of }) => index >= 1 && index <= of && of <= 256);

const commit = matching(/^([0-9a-f]{40}|[0-9a-f]{64})$/);

/** Reads what a report file holds. Throws `NotAsDescribed`. */
export const reportFile = object({
  schema: oneOf(1),
  tool: object({ name: oneOf("tiktok-upload-guard") }),
  videos: list(video),
  posts: optional(list(post)),
  remarks: optional(list(object({ level, message: text }))),
  scope: optional(
    object({
      kind: oneOf("changed"),
      base: text,
      commit: either(nothing, commit),
      unchanged: list(text),
      unchangedPosts: optional(list(text)),
    }),
  ),
  shard: optional(shard),
  commit: optional(commit),
  cancellations: list(cancellation),
  confirmations: optional(list(confirmation)),
});

export type FileVideo = ReturnType<typeof video>;
export type FilePost = ReturnType<typeof post>;
export type FileFinding = ReturnType<typeof finding>;
export type FileCancellation = ReturnType<typeof cancellation>;
export type FileConfirmation = ReturnType<typeof confirmation>;
export type FileReport = ReturnType<typeof reportFile>;
