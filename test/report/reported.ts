import { checkVideo } from "../../src/check/check.ts";
import { RESTRICTIONS } from "../../src/check/limits.ts";
import type { MediaFacts } from "../../src/model/facts.ts";
import type { CheckedVideo } from "../../src/model/finding.ts";
import type { CheckedPost, PostFinding } from "../../src/model/post.ts";
import type { Cancellation, Confirmation, PublishId } from "../../src/model/publish.ts";
import { BY_TIKTOK } from "../support/limits.ts";

/** All facts of a good video. */
const GOOD: MediaFacts = {
  sizeBytes: 4_200_000,
  container: "mp4",
  codec: "h264",
  width: 1080,
  height: 1920,
  rotation: 0,
  movingVideoTracks: 1,
  videoTrackIndex: 0,
  encrypted: false,
  frames: 900,
  frameRate: exactly(30),
  minFrameRate: 30,
  maxFrameRate: 30,
  unsteadyShare: 0,
  duration: exactly(30),
};

export function exactly(value: number) {
  return { value, low: value, high: value };
}

/** A good video, except for `facts`, as the check judges it. */
export function check(path: string, facts: MediaFacts = {}): CheckedVideo {
  const { duration, frameRate } = { ...GOOD, ...facts };
  const counted = duration && frameRate ? { frames: Math.round(duration.value * frameRate.value) } : {};
  return checkVideo({ path, source: { kind: "file" } }, { facts: { ...GOOD, ...counted, ...facts } }, BY_TIKTOK);
}

export function checkUnreadable(path: string, problem: string): CheckedVideo {
  return checkVideo({ path, source: { kind: "file" } }, { facts: {}, fault: { kind: "damaged", problem } }, BY_TIKTOK);
}

/** A Git LFS pointer whose object was not read. */
export function checkUnresolved(path: string): CheckedVideo {
  const unresolved = { problem: "its server responded with 404", advice: "Push the object, or fetch the video" };
  return checkVideo({ path, source: { kind: "lfs", oid: "0", sizeBytes: 1 } }, { facts: {}, unresolved }, BY_TIKTOK);
}

/** Git LFS pointers whose server could not be asked for any object. */
export function checkUnasked(paths: readonly string[]): CheckedVideo[] {
  const unresolved = { problem: "its server can't be asked", advice: "Check the network", isOfServer: true } as const;
  return paths.map((path) =>
    checkVideo({ path, source: { kind: "lfs", oid: "0", sizeBytes: 1 } }, { facts: {}, unresolved }, BY_TIKTOK),
  );
}

/** A video at a URL whose server did not respond. */
export function checkUnreached(path: string): CheckedVideo {
  const fault = { kind: "inaccessible", problem: "the server is down", isUnchecked: true } as const;
  return checkVideo({ path, source: { kind: "url" } }, { facts: {}, fault }, BY_TIKTOK);
}

/** A publish that was cancelled, except for `parts`. */
export function cancellation(parts: Partial<Cancellation> = {}): Cancellation {
  return {
    entry: { kind: "id", id: "v_pub_url~v2.1" as PublishId },
    outcome: "cancelled",
    code: "ok",
    postIds: [],
    attempts: 1,
    level: "notice",
    problem: "Cancelled",
    cause: "Nothing was posted",
    advice: "",
    ...parts,
  };
}

/** An upload that was posted, except for `parts`. */
export function confirmation(parts: Partial<Confirmation> = {}): Confirmation {
  return {
    entry: { kind: "id", id: "v_pub_url~v2.1" as PublishId },
    outcome: "published",
    code: "ok",
    postIds: [],
    attempts: 1,
    level: "notice",
    problem: "The video is live",
    cause: "",
    advice: "",
    ...parts,
  };
}

/** A finding of a post, except for `parts`. */
export function postFinding(parts: Partial<PostFinding> = {}): PostFinding {
  const basis = { evidence: "documented", source: RESTRICTIONS } as const;
  return {
    rule: { id: "title-length", level: "error", code: "invalid_params", ...basis },
    level: "error",
    problem: "The title is too long",
    advice: "Shorten it",
    actual: 2300,
    limit: { max: 2200 },
    fix: null,
    line: 3,
    column: 14,
    ...parts,
  };
}

/** A post with these findings. */
export function post(path: string, ...findings: readonly PostFinding[]): CheckedPost {
  const isBad = findings.some(({ level }) => level === "error");
  return { path, video: path.replace(/\.\w+$/, ".mp4"), findings, verdict: isBad ? "invalid" : "valid" };
}
