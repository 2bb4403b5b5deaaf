/** A video: where its bytes are, and what was read of them. Imports no other room. */
import type { Fault, MediaFacts, Parser } from "./facts.js";
import type { Problem } from "./problem.js";
/** Part `index` (from 1) of `count`, of a run that several jobs share. */
export type Shard = {
    index: number;
    count: number;
};
/**
 * Where a video's bytes are. `committedAt`: the path from the top of its repository, if that is not the video's own;
 * `repository`: the path of that repository, if the folder that was checked is not in it. `redirectsTo` is origin and
 * path of the URL at which redirects end; `hasQuery`: the URL has a query, which `path` leaves out; `signatureEndsMs`:
 * when the signature in it ends, in milliseconds since 1970. `isAlone`: it was checked by itself, and no list names it.
 */
export type VideoSource = {
    kind: "file";
    isAlone?: true;
} | {
    kind: "lfs";
    oid: string;
    sizeBytes: number;
    committedAt?: string;
    repository?: string;
} | {
    kind: "url";
    redirectsTo?: string;
    hasQuery?: true;
    signatureEndsMs?: number;
};
/**
 * `path` names the video wherever it is shown: relative to the workspace, with `/`; for a URL, the URL without its
 * query, which may hold a signature.
 */
export type Video = {
    path: string;
    source: VideoSource;
};
/**
 * Why the object of a Git LFS pointer was not read. `isOfServer`: its server could not be asked for any object, so each
 * of them has this reason. `isUnchecked`: as that of a {@link Fault}.
 */
export type Unresolved = Problem & {
    isOfServer?: true;
    isUnchecked?: true;
};
/** Everything that is known of a video before it is judged. */
export type Inspection = {
    facts: MediaFacts;
    fault?: Fault;
    unresolved?: Unresolved;
};
/** A video, and what was read of it. */
export type InspectedVideo = {
    video: Video;
    inspection: Inspection;
};
/** Makes a parser for a file of that size. `path`: where it is in the workspace, as policies can differ by path. */
export type Probe = (sizeBytes: number, path?: string) => Parser<Inspection>;
