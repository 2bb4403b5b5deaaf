/** The types that everything shares. Imports nothing. */

/** How grave a finding or an outcome is; the three levels of a GitHub annotation. */
export type Level = "error" | "warning" | "notice";

/** From which level on findings or outcomes fail a step: `warning` is errors too. */
export type FailOn = "error" | "warning" | "never";

/** Environment variables, as an entry passes them on. */
export type Environment = Readonly<Record<string, string | undefined>>;

// ---------------------------------------------------------------------------------------------------------------------
// Videos and what is known of them

/** Part `index` (from 1) of `count`, of a run that several jobs share. */
export type Shard = { index: number; count: number };

/** Where a video's bytes are. `redirectsTo` is origin and path of the address at which redirects end. */
export type VideoSource =
  | { kind: "file" }
  | { kind: "lfs"; oid: string; sizeBytes: number }
  | { kind: "url"; redirectsTo?: string };

/**
 * `path` names the video wherever it is shown: relative to the workspace, with `/`; of a video at an address, that
 * address without its query, which may hold a signature.
 */
export type Video = { path: string; source: VideoSource };

/**
 * The format of a file, by its content and never by its name. `mp4`, `mov` and `webm`, and their kin `3gp` and
 * `matroska`, are read further; the rest are recognised by their first bytes, so that a person is told what the file
 * is.
 */
export type Container =
  | "mp4"
  | "mov"
  | "webm"
  | "matroska"
  | "3gp"
  | "avi"
  | "mpegts"
  | "mpegps"
  | "flv"
  | "asf"
  | "ogg"
  | "gif"
  | "png"
  | "jpeg"
  | "heif"
  | "webp"
  | "mp3"
  | "wav"
  | "flac"
  | "aac"
  | "pdf"
  | "zip"
  | "html";

/** Degrees clockwise by which a player turns the decoded picture. */
export type Rotation = 0 | 90 | 180 | 270;

/**
 * A measured quantity with the bounds that the file's own clock sets: a file that counts in milliseconds cannot tell
 * 60 FPS from 60.005, and a rule must not claim that it can. `low <= value <= high`.
 */
export type Measured = { value: number; low: number; high: number };

/** What a probe read. An absent fact could not be read. */
export type MediaFacts = {
  /** Bytes of the whole file (of the object, for a Git LFS pointer). */
  sizeBytes?: number;
  /** Bytes that were received of a file that is not on disk. */
  bytesRead?: number;
  /** Of the media, only the first and the last parts were read: how many frames there are between them is not known. */
  sampled?: true;
  container?: Container;
  /** Seconds from the start to the end of the presentation: the longest audio or video track, after edit lists. */
  duration?: Measured;
  /** Video tracks with more than one picture, cover pictures and thumbnails left out. */
  movingVideoTracks?: number;
  /** Position of the main video track among all video tracks of the file, from 0: `0:v:<n>` to ffmpeg. */
  videoTrackIndex?: number;
  /** The main video track is protected (Common Encryption, FairPlay …). */
  encrypted?: boolean;
  /** Codec of the main video track: `h264 h265 vp8 vp9 av1 mpeg4 …`, else its four-character code or CodecID. */
  codec?: string;
  /** Pixels of the decoded picture after cropping, before rotation and pixel aspect ratio. */
  width?: number;
  height?: number;
  rotation?: Rotation;
  /** Pictures of the main video track. */
  frames?: number;
  /**
   * Frames per second, averaged over the main video track. Of a sampled one, `value` is that of the parts that were
   * read; `low` and `high` are what is proven of the whole, and `high` is `Infinity`.
   */
  frameRate?: Measured;
  /** Frames per second in the parts that were read of a sampled file, as exact as the clock. */
  sampledFrameRate?: Measured;
  /** Slowest and fastest instantaneous rate in presentation order, as written and read, the last picture left out. */
  minFrameRate?: number;
  maxFrameRate?: number;
  /** Share (0 to 1) of the main video track's time that lies in intervals outside {@link SteadyIntervals}. */
  unsteadyShare?: number;
};

/** Intervals between pictures, in seconds, that count as steady. */
export type SteadyIntervals = { shortestSeconds: number; longestSeconds: number };

/**
 * Why a file could not be read to its end.
 * - `empty`: no bytes; `unrecognised`: no known format; `truncated`: bytes are missing at the end;
 * - `damaged`: the file contradicts itself; `over-bound`: it is larger or deeper than the reader allows;
 * - `inaccessible`: the operating system, a rule about symbolic links, or the server of an address refuses it;
 * - `internal`: the reader itself failed, and the file may be whole.
 */
export type Fault = {
  kind: "empty" | "unrecognised" | "truncated" | "damaged" | "over-bound" | "inaccessible" | "internal";
  /** What is wrong, as a sentence without a full stop: "stts promises 9 entries, its box has room for 2". */
  problem: string;
  /** Which box or element: `moov/trak[1]/mdia/minf/stbl/stts`, `Segment/Tracks`; absent where no part is to blame. */
  part?: string;
  /** Byte in the file where that part starts. */
  offset?: number;
  /** What a person can do, where the kind alone does not tell; without a full stop. */
  advice?: string;
};

/** Why the object of a Git LFS pointer was not read, and what a person can do: clauses without a full stop. */
export type Unresolved = { problem: string; advice: string };

/**
 * Everything that is known of a video before it is judged. `unresolved`: its bytes are elsewhere, and none was read.
 */
export type Inspection = { facts: MediaFacts; fault?: Fault; unresolved?: Unresolved };

/**
 * What a parser asks for next: `length` bytes from `offset`. It is answered with at least `atLeast` and at most
 * `length` bytes, or with fewer where the file ends. A driver picks the amount that costs it least. The bytes are the
 * parser's only until it asks again: the driver may use them anew.
 */
export type ByteRequest = {
  offset: number;
  length: number;
  atLeast: number;
  /** It is the index of the file, which is needed as a whole: no {@link ReadBudget} counts it. */
  isIndex?: boolean;
};

/**
 * What a parser may read of a file that is far away: `budgetBytes` in all, besides the index. However little it asks
 * for, `windowBytes` are read from there on, unless they were before.
 */
export type ReadBudget = { budgetBytes: number; windowBytes: number };

/** A parser without I/O of its own: it yields what it needs, is sent the bytes, and returns what it found. */
export type Parser<T> = Generator<ByteRequest, T, Uint8Array>;

// ---------------------------------------------------------------------------------------------------------------------
// Rules and findings

/** What TikTok allows; `null` where a rule has no number or list to compare with. */
export type Limit = { min?: number; max?: number } | { oneOf: readonly string[] } | null;

export type PictureSize = { width: number; height: number };

/** What a rule objects to: a number in the rule's unit, a name, a picture size, or nothing to be measured. */
export type Actual = number | string | PictureSize | null;

/** One restriction, as data. Its `id` is public: it names annotations, report entries and the README's table. */
export type Rule = {
  id: string;
  level: Level;
  /** Rules about the picture are silent where there is no moving picture: `video-track` says so already. */
  about: "file" | "picture";
  /** TikTok's own code for the refusal, where it has one (`fail_reason` of `/v2/post/publish/status/fetch/`). */
  code?: string;
  /** Unit of `actual` and of the limit: `s`, `FPS`, `px`, `bytes`. */
  unit?: string;
  limit: Limit;
  /** When the rule objects, for the README. */
  when: string;
  /** The page that says so. */
  source: string;
  /** The number that grows towards the limit, for rules of which a person wants to see how near it is. */
  measure?(facts: MediaFacts): number | undefined;
  /** What the rule objects to in this video; `undefined` where it has no objection. */
  objection(inspection: Inspection, video: Video): Objection | undefined;
};

/**
 * A rule's objection: the measured value, the sentence that says what is wrong, and what a person can do. It has a
 * `level` of its own where it is milder than the rule: what is likely, but not proven, is no error.
 */
export type Objection = {
  actual: Actual;
  /** What is allowed for this video, where the rule has no limit for all. */
  limit?: Limit;
  problem: string;
  advice: string;
  level?: Level;
};

/** An objection of a rule to a video, with its level in the end. `fix` is a shell command that mends it, or null. */
export type Finding = Objection & { level: Level; rule: Rule; fix: string | null };

export type Verdict = "valid" | "invalid" | "unreadable";

/** How much of a limit a value has used up: 1 is the limit itself. */
export type Margin = { rule: Rule; share: number };

export type CheckedVideo = {
  video: Video;
  facts: MediaFacts;
  /** The worst first. */
  findings: readonly Finding[];
  /** Values inside a limit, but near it. */
  margins: readonly Margin[];
  verdict: Verdict;
};

// ---------------------------------------------------------------------------------------------------------------------
// Publish ids and what became of them

/** An id that TikTok may have issued: 1 to 64 characters of `A-Z a-z 0-9 . _ ~ -`. */
export type PublishId = string & { readonly brand: "PublishId" };

/** Where ids are announced: in the input `publish-ids`, or in the ledger of a guard. */
export type IdOrigin = "input" | "ledger";

/**
 * What stood where an id was expected. A malformed one is told by its ordinal among all that was read at its origin,
 * and its length.
 */
export type IdEntry =
  | { kind: "id"; id: PublishId }
  | { kind: "malformed"; origin: IdOrigin; position: number; length: number };

/** What a person should be told about a ledger. `reason`: the system's error code, such as `EACCES`. */
export type LedgerNote =
  | { kind: "missing" }
  | { kind: "unreadable"; reason: string }
  | { kind: "over-bound"; sizeBytes: number; limitBytes: number };

export type OutcomeKind =
  | "malformed"
  | "dry-run"
  | "no-token"
  | "cancelled"
  | "already-failed"
  | "in-inbox"
  | "published"
  | "cancel-requested"
  | "processing"
  | "refused"
  | "unreachable"
  | "out-of-time";

/** What became of one publish id. Absent facts are not known. */
export type Cancellation = {
  entry: IdEntry;
  outcome: OutcomeKind;
  /** TikTok's `error.code` as it was last given to the cancel call, or a code of this project for what came instead. */
  code: string;
  httpStatus?: number;
  /** `error.log_id`: TikTok's support asks for it. */
  logId?: string;
  /** TikTok's own words or the network's, untrusted. */
  detail?: string;
  /** Last known `status` and `fail_reason` of `/v2/post/publish/status/fetch/`. */
  status?: string;
  failReason?: string;
  /** Ids of the public posts, as decimal digits: they exceed 2^53. */
  postIds: readonly string[];
  /** How often TikTok was asked to cancel this id; both addresses at once are one time. */
  attempts: number;
};

/** How grave an outcome is, what it means, and what a person should do now. */
export type Explanation = { level: Level; meaning: string; advice: string };

export type ExplainedCancellation = Cancellation & Explanation;

// ---------------------------------------------------------------------------------------------------------------------
// The report

/** What the run itself has to say: no video was found, an input of the post step was replaced by its default … */
export type Remark = { level: Level; title: string; message: string };

/** What one process has to report. An absent part is not its business: the report file keeps what it says of that. */
export type Report = {
  videos?: readonly CheckedVideo[];
  cancellations?: readonly ExplainedCancellation[];
  remarks: readonly Remark[];
};
