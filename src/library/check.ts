/** Checks one video for a program: a file, or bytes from anywhere. Opens nothing but that file, and shows nothing. */
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { checkVideo, type Standard } from "../check/check.ts";
import { steadyIntervals } from "../check/limits.ts";
import { probe } from "../media/probe.ts";
import type { SteadyIntervals } from "../model/facts.ts";
import type { Problem } from "../model/problem.ts";
import type { Inspection } from "../model/video.ts";
import { listFactFields } from "../report/text/fact-fields.ts";
import { listFindingFields } from "../report/text/finding-fields.ts";
import { LFS_POINTER_LIMIT_BYTES, parseLfsPointer, resemblesLfsPointer } from "../sources/lfs/pointer.ts";
import { showUnprintable } from "../text/unprintable.ts";
import { type OpenSource, openSource, runParser } from "./bytes.ts";
import type { ByteSource, CheckOptions, VideoCheck } from "./public.ts";
import { readStandard } from "./standard.ts";

/**
 * Checks a file. Rejects with the system's error if it can't be opened or read, and with a TypeError if it is no file,
 * or if an option is wrong.
 */
export async function checkFile(path: string | URL, options: CheckOptions = {}): Promise<VideoCheck> {
  const standard = await readStandard(options);
  const place = typeof path === "string" ? path : fileURLToPath(path);
  const file = await open(place, OPEN_SAFELY);
  try {
    const source = openSource(await sourceOf(file, place), options.signal);
    return await checkSource(source, options.name ?? place.replaceAll(sep, "/"), standard);
  } finally {
    await file.close();
  }
}

/**
 * Checks bytes. Rejects with what the source throws, with the reason of `signal`, and with a TypeError if an option is
 * wrong, or if the source is none or returns what it should not.
 */
export async function checkBytes(source: ByteSource | Uint8Array, options: CheckOptions = {}): Promise<VideoCheck> {
  const standard = await readStandard(options);
  return checkSource(openSource(source, options.signal), options.name ?? "video", standard);
}

/** Waits for no pipe. Windows has no such flag. */
const OPEN_SAFELY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function sourceOf(file: FileHandle, path: string): Promise<ByteSource> {
  const stats = await file.stat();
  if (!stats.isFile()) throw new TypeError(`'${showUnprintable(path)}' is not a file`);
  const read = async (offset: number, length: number) => {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  };
  return { size: stats.size, read };
}

async function checkSource(source: OpenSource, name: string, standard: Standard): Promise<VideoCheck> {
  const inspection = await inspect(source, steadyIntervals(standard.limits));
  const video = { path: name, source: { kind: "file", isAlone: true } } as const;
  const { verdict, facts, findings } = checkVideo(video, inspection, { ...standard, nowMs: Date.now() });
  return { verdict, facts: listFactFields(facts), findings: findings.map(listFindingFields) };
}

async function inspect({ sizeBytes, read }: OpenSource, steady: SteadyIntervals): Promise<Inspection> {
  if (sizeBytes < LFS_POINTER_LIMIT_BYTES) {
    const whole = await read({ offset: 0, length: sizeBytes, atLeast: sizeBytes });
    const pointer = parseLfsPointer(whole);
    if (pointer !== undefined) return { facts: { sizeBytes: pointer.sizeBytes }, unresolved: ONLY_POINTER };
    if (resemblesLfsPointer(whole)) return { facts: { sizeBytes }, unresolved: ONLY_POINTER };
  }
  return runParser(probe(sizeBytes, { steady }), read);
}

const ONLY_POINTER: Problem = {
  problem: "only its pointer is here",
  advice: "Run 'git lfs pull', then check the file again",
};
