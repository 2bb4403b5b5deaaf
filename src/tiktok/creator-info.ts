/** Asks TikTok what the creator may post whose token it is. Shows nothing. */
import { clockMs } from "../model/clock.ts";
import type { CreatorResult } from "../model/creator.ts";
import type { Creator } from "../model/post.ts";
import { type BackOff, retry, USUAL_BACK_OFF } from "../net/retry.ts";
import { type ApiResult, isPassing } from "./api-result.ts";
import { createClient } from "./client.ts";
import { explainCreatorCode } from "./creator-codes.ts";

export type CreatorRequest = {
  /** The TikTok user access token. */
  token: string;
  /** One base address for every call, in place of TikTok's host. */
  apiUrl?: URL | undefined;
  patience?: Patience;
};

/** Time spans in milliseconds. */
export type Patience = {
  callTimeoutMs: number;
  /** No try begins after so much time. */
  lastTryMs: number;
  /** How many tries may follow the first one. */
  retries: number;
  /** The shortest pause after a 429. */
  throttleMs: number;
  backOff: BackOff;
};

/** A check waits for it: 15 s at most. */
const PATIENCE: Patience = {
  callTimeoutMs: 5_000,
  lastTryMs: 10_000,
  retries: 2,
  throttleMs: 1_000,
  backOff: USUAL_BACK_OFF,
};

/** Never throws. The call changes nothing, so it is tried again where that can help. */
export async function askCreatorInfo({ token, apiUrl, patience = PATIENCE }: CreatorRequest): Promise<CreatorResult> {
  const { retries, lastTryMs, backOff } = patience;
  const client = createClient({ token, apiUrl, pace: patience });
  const { signal } = new AbortController();
  const result = await retry(() => client.creatorInfo(signal), {
    retries,
    deadlineMs: clockMs() + lastTryMs,
    signal,
    findPauseMs: (each) => (isPassing(each) ? (each.pauseMs ?? 0) : undefined),
    backOff,
  });
  return readCreator(result);
}

/** Some codes come with HTTP 200 on purpose (TikTok's page), and no data is believed that comes with a failure. */
function readCreator(result: ApiResult): CreatorResult {
  if (result.kind === "response" && result.code === "ok" && result.httpStatus < 400) {
    return { kind: "known", creator: readData(result.data) };
  }
  const { httpStatus, detail } = result;
  const code = result.code === "ok" ? "unexpected_response" : result.code;
  return {
    kind: "refused",
    ...{ code, ...explainCreatorCode(code) },
    ...(httpStatus !== undefined && { httpStatus }),
    ...(detail !== undefined && { detail }),
    ...(result.kind === "response" && result.logId !== undefined && { logId: result.logId }),
  };
}

/** No video that TikTok takes is longer than a day; a number beyond that is none. */
const LONGEST_SECONDS = 86_400;

/** The form of `privacy_level`, and how many of them there may be: TikTok has four. */
const PRIVACY_LEVEL = /^[A-Z][A-Z_]{0,63}$/;
const MOST_PRIVACY_LEVELS = 16;

/** What is not as documented counts as not stated. The creator's names are not read. */
function readData(data: Readonly<Record<string, unknown>>): Creator {
  const seconds = data.max_video_post_duration_sec;
  const isDuration = Number.isInteger(seconds) && Number(seconds) >= 1 && Number(seconds) <= LONGEST_SECONDS;
  const levels = readLevels(data.privacy_level_options);
  return {
    ...(isDuration && { maxDurationSeconds: Number(seconds) }),
    ...(levels !== undefined && { privacyLevels: levels }),
    ...(typeof data.comment_disabled === "boolean" && { isCommentDisabled: data.comment_disabled }),
    ...(typeof data.duet_disabled === "boolean" && { isDuetDisabled: data.duet_disabled }),
    ...(typeof data.stitch_disabled === "boolean" && { isStitchDisabled: data.stitch_disabled }),
  };
}

/** An unknown level may be a new one. A list that holds anything else says nothing. */
function readLevels(options: unknown): readonly string[] | undefined {
  if (!Array.isArray(options) || options.length === 0 || options.length > MOST_PRIVACY_LEVELS) return undefined;
  return options.every((each) => typeof each === "string" && PRIVACY_LEVEL.test(each)) ? options : undefined;
}
