import { createContext, Script } from "node:vm";
import { probe } from "../../../src/media/probe.ts";
import type { Parser } from "../../../src/model/facts.ts";
import type { Inspection } from "../../../src/model/video.ts";
import { REMOTE_LIMITS } from "../../../src/sources/http/reading.ts";
import { type ReadAt, runParser } from "../../../src/sources/workspace/parser-driver.ts";
import { STEADY } from "../limits.ts";
import type { Source } from "./source.ts";

/** What the probe made of a file, and what it asked for on the way. */
export type Run = { inspection: Inspection; reads: number; bytesRead: number; largestRead: number };

/** Only a parser that never ends takes so much of the processor between two reads. */
const HANG_MS = 30_000;

const script = new Script("run()");
const context = createContext({ run: () => {} });

/**
 * Probes with the driver of files. A parser that hangs between two reads is stopped, with an exception. The limit is
 * one of processor time: where the machine was busy with something else, the file is probed once more, with more time.
 */
export function runProbe(source: Source): Run {
  context.run = () => driveProbe(source);
  for (let timeout = HANG_MS; ; timeout *= 2) {
    const before = process.threadCpuUsage();
    try {
      return script.runInContext(context, { timeout });
    } catch (error) {
      const { user, system } = process.threadCpuUsage(before);
      const isTimeUp = (error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
      if (!isTimeUp || (user + system) / 1000 > HANG_MS / 2) throw error;
    }
  }
}

/** A parser for a file of that size. */
export function probeSource({
  sizeBytes,
  isRemote = false,
}: Pick<Source, "sizeBytes" | "isRemote">): Parser<Inspection> {
  return probe(sizeBytes, { steady: STEADY, ...(isRemote && { budget: REMOTE_LIMITS }) });
}

function driveProbe(source: Source): Run {
  const work = { reads: 0, bytesRead: 0, largestRead: 0 };
  const read: ReadAt = (buffer, offset) => {
    const count = source.read(buffer, offset);
    work.reads++;
    work.bytesRead += count;
    work.largestRead = Math.max(work.largestRead, count);
    return count;
  };
  const inspection = runParser(probeSource(source), read);
  return { inspection, ...work };
}
