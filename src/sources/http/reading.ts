/** What reading remote files may cost, and what limits it. Reads nothing itself. */
import type { ReadBudget } from "../../model/facts.ts";
import { endsMany } from "../../net/limited-signal.ts";
import type { AddressGuard } from "./address-guard.ts";
import type { SharedMemory } from "./shared-memory.ts";

/** What reading one file may cost. */
export type RemoteLimits = ReadBudget & {
  /** The longest request where the file is read on, byte after byte; at least `windowBytes`, which is the shortest. */
  longestWindowBytes: number;
  /** How much is taken of a response with the whole file, from its beginning, where the server ignores ranges. */
  beginningBytes: number;
  /** How much of what was read is kept in memory: the latest of it. */
  keptBytes: number;
  /** Besides one for each {@link windowBytes} / 16 that were received: some servers send less than was requested. */
  requests: number;
  /** From a request to the last byte of its response, besides the time for its bytes. */
  callTimeoutMs: number;
  /** For all requests, including the pauses between them, besides the time for their bytes. */
  fileTimeoutMs: number;
  /** How much has to come in a millisecond. */
  leastBytesPerMs: number;
  /** Retries for one part of the file. */
  retries: number;
};

const PARTS_BYTES = 2_000_000;
const WINDOW_BYTES = 64 * 1024;

/** What one file may cost: 30 windows, and the index of an MP4. */
export const REMOTE_LIMITS: RemoteLimits = {
  budgetBytes: PARTS_BYTES,
  windowBytes: WINDOW_BYTES,
  longestWindowBytes: WINDOW_BYTES,
  beginningBytes: PARTS_BYTES,
  keptBytes: PARTS_BYTES,
  requests: 48,
  callTimeoutMs: 15_000,
  fileTimeoutMs: 60_000,
  leastBytesPerMs: 250,
  retries: 2,
};

/** Bytes of all remote files that are in memory at once, besides the small parts that each keeps. */
export const SHARED_MEMORY_BYTES = 96_000_000;

/** How remote files are read, and what ends the reading. */
export type RemoteReading = { limits: RemoteLimits; guard: AddressGuard; memory: SharedMemory; signal: AbortSignal };

/** What ends all reading: the time, and the caller's signal if it has one. */
export function joinEnds(ms: number, signal: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(ms);
  return endsMany(signal === undefined ? timeout : AbortSignal.any([timeout, signal]));
}
