/** Videos in the workspace: read from disk, or recognised as Git LFS pointers. Asks no server. */
import type { Problem } from "../model/problem.ts";
import type { InspectedVideo, Inspection, Probe } from "../model/video.ts";
import {
  LFS_POINTER_LIMIT_BYTES,
  type LfsPointer,
  type PointerFile,
  parseLfsPointer,
  resemblesLfsPointer,
} from "./lfs/pointer.ts";
import type { OpenFile, ReadFile } from "./workspace/file.ts";
import { runParser } from "./workspace/parser-driver.ts";

/** What a file of the workspace turned out to be: a video that was read, or a pointer to one. */
export type LocalVideo = ({ kind: "inspected" } & InspectedVideo) | PointerFile;

/**
 * Opens a file of the workspace and lets `probe` read it, unless it is a Git LFS pointer. A file that `read` can't or
 * must not open has a fault (`inaccessible`).
 */
export function inspectLocalVideo(path: string, read: ReadFile, probe: Probe): LocalVideo {
  const opened = read(path, (file) => inspectOpenFile(path, file, probe));
  return opened.kind === "read" ? opened.value : createInspected(path, { facts: {}, fault: opened });
}

function inspectOpenFile(path: string, file: OpenFile, probe: Probe): LocalVideo {
  const { sizeBytes, modifiedMs, read, isLinked } = file;
  const pointer = sizeBytes < LFS_POINTER_LIMIT_BYTES ? readPointer(sizeBytes, read) : undefined;
  if (typeof pointer === "object") return { kind: "pointer", path, pointer };
  if (pointer === "not plain") return createInspected(path, { facts: { sizeBytes }, unresolved: NOT_PLAIN });
  const inspection = runParser(probe(sizeBytes, path), read);
  inspection.facts.modifiedMs = modifiedMs;
  return createInspected(path, isLinked ? withoutBytes(inspection) : inspection);
}

/** The pointer that a small file is; `undefined` if it was not meant as one. */
function readPointer(sizeBytes: number, read: OpenFile["read"]): LfsPointer | "not plain" | undefined {
  const buffer = Buffer.alloc(sizeBytes);
  const small = buffer.subarray(0, read(buffer, 0));
  return parseLfsPointer(small) ?? (resemblesLfsPointer(small) ? "not plain" : undefined);
}

/** Without the first bytes of a file of unknown format: a link may lead to a file that is nobody's business. */
function withoutBytes({ fault, ...rest }: Inspection): Inspection {
  if (fault?.kind !== "unrecognised") return fault === undefined ? rest : { ...rest, fault };
  const { detail: _, ...shown } = fault;
  return { ...rest, fault: shown };
}

const NOT_PLAIN: Problem = {
  problem: "the pointer must have a version, an oid and a size, and nothing else",
  advice:
    "Commit the video again from a clone with Git LFS. If the pointer has extensions, run 'git lfs pull' with them first",
};

/** One for all: there can be tens of thousands. */
const ON_DISK = { kind: "file" } as const;

function createInspected(path: string, inspection: Inspection): LocalVideo {
  return { kind: "inspected", video: { path, source: ON_DISK }, inspection };
}
