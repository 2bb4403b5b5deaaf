/** What reading remote files may cost, and what limits it. Reads nothing itself. */
import type { ReadBudget } from "../../model/facts.ts";
import type { AddressGuard } from "./address-guard.ts";

/** What reading one file may cost. */
export type RemoteLimits = ReadBudget & {
  requests: number;
  /** From a request to the last byte of its response. */
  callTimeoutMs: number;
  /** For all requests, including the pauses between them. */
  fileTimeoutMs: number;
  /** Retries for one part of the file. */
  retries: number;
};

/** What one file may cost: 30 windows, and the index of an MP4. */
export const REMOTE_LIMITS: RemoteLimits = {
  budgetBytes: 2_000_000,
  windowBytes: 64 * 1024,
  requests: 48,
  callTimeoutMs: 15_000,
  fileTimeoutMs: 60_000,
  retries: 2,
};

/** How remote files are read, and what ends the reading. */
export type RemoteReading = { limits: RemoteLimits; guard: AddressGuard; signal: AbortSignal };
