import { steadyIntervals, TIKTOK_LIMITS } from "../../src/check/limits.ts";
import { RULES } from "../../src/check/rules/index.ts";
import { REMOTE_LIMITS, type RemoteLimits, SHARED_MEMORY_BYTES } from "../../src/sources/http/reading.ts";
import { SharedMemory } from "../../src/sources/http/shared-memory.ts";

/** When videos are judged, in milliseconds since 1970: 2026-11-28 12:00 UTC. */
export const NOW_MS = Date.UTC(2026, 10, 28, 12);

/** What the action judges by, at {@link NOW_MS}. */
export const BY_TIKTOK = { limits: TIKTOK_LIMITS, rules: RULES, nowMs: NOW_MS };

/** What counts as steady by TikTok's limits. */
export const STEADY = steadyIntervals(TIKTOK_LIMITS);

export const HOUR_MS = 3_600_000;

/** What the action lets a remote file take, but for the time: a busy machine changes nothing. */
export const PATIENT_LIMITS: RemoteLimits = { ...REMOTE_LIMITS, callTimeoutMs: HOUR_MS, fileTimeoutMs: HOUR_MS };

/** As much memory as the action lets remote files share. */
export function createSharedMemory(): SharedMemory {
  return new SharedMemory(SHARED_MEMORY_BYTES);
}
