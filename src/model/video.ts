/** A video, where its bytes are, and what was read of them. Imports no other room. */
import type { Fault, MediaFacts } from "./facts.ts";

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

/** Why the object of a Git LFS pointer was not read, and what a person can do: clauses without a full stop. */
export type Unresolved = { problem: string; advice: string };

/**
 * Everything that is known of a video before it is judged. `unresolved`: its bytes are elsewhere, and none was read.
 */
export type Inspection = { facts: MediaFacts; fault?: Fault; unresolved?: Unresolved };
