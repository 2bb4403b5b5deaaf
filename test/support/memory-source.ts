import { probe } from "../../src/media/probe.ts";
import type { Fault, MediaFacts, Parser, ReadBudget } from "../../src/model/facts.ts";
import type { Inspection } from "../../src/model/video.ts";
import { type ReadAt, runParser } from "../../src/sources/workspace/parser-driver.ts";
import { STEADY } from "./limits.ts";

/** What a parser made of some bytes, and what it took: how many reads, of how many bytes. */
type MemoryRun<T> = { value: T; reads: number; bytesRead: number };

/** Runs a parser over bytes in memory with the driver of files. */
function runOverMemory<T>(content: Uint8Array, parse: (sizeBytes: number) => Parser<T>): MemoryRun<T> {
  let reads = 0;
  let bytesRead = 0;
  const read: ReadAt = (buffer, offset) => {
    const piece = content.subarray(offset, offset + buffer.length);
    buffer.set(piece);
    reads++;
    bytesRead += piece.length;
    return piece.length;
  };
  const value = runParser(parse(content.length), read);
  return { value, reads, bytesRead };
}

/** Probes bytes in memory as a file's; under a budget, as those of a remote file. */
export function probeMemory(content: Uint8Array, budget?: ReadBudget): MemoryRun<Inspection> {
  return runOverMemory(content, (sizeBytes) =>
    probe(sizeBytes, { steady: STEADY, ...(budget === undefined ? {} : { budget }) }),
  );
}

/** The facts of a file in which nothing is wrong. */
export function factsOf(content: Uint8Array): MediaFacts {
  const { facts, fault } = probeMemory(content).value;
  if (fault !== undefined) throw new Error(`the file is ${fault.kind}: ${wordsOf(fault)}`);
  return facts;
}

/** What a fault says, with its detail; empty without a fault. */
export function wordsOf(fault: Fault | undefined): string {
  return fault === undefined ? "" : `${fault.problem} (${fault.detail ?? ""})`;
}

/** What is wrong with a file; `undefined` where nothing is. */
export function faultOf(content: Uint8Array): Fault | undefined {
  return probeMemory(content).value.fault;
}
