/** Notices a Git LFS pointer that a URL serves in place of the video. Looks for no object. */
import type { Fault } from "../../model/facts.ts";
import type { Probe } from "../../model/video.ts";
import { LFS_POINTER_LIMIT_BYTES, resemblesLfsPointer } from "./pointer.ts";

/** Raw files of a repository are served as they are committed: a video in Git LFS is then its pointer. */
export function noticePointer(probe: Probe): Probe {
  return function* (sizeBytes) {
    if (sizeBytes === 0 || sizeBytes >= LFS_POINTER_LIMIT_BYTES) return yield* probe(sizeBytes);
    const sent = yield { offset: 0, length: sizeBytes, atLeast: sizeBytes };
    const isPointer = sent instanceof Uint8Array && resemblesLfsPointer(sent);
    return isPointer ? { facts: { sizeBytes }, fault: POINTER } : yield* probe(sizeBytes);
  };
}

const POINTER: Fault = {
  kind: "unrecognised",
  problem: "this URL serves a Git LFS pointer, not the video",
  advice: "Use the URL that serves the file itself",
};
