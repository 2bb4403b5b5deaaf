import type { Fault, Parser } from "../model/facts.ts";
import type { Inspection } from "../model/video.ts";
import type { Failed } from "./range-answer.ts";
import type { Gate } from "./reach.ts";
import { describeFailure } from "./remote-failure.ts";
import type { RemoteFile, RemoteLimits, RemoteRead } from "./remote-file.ts";
import { RemoteSource } from "./remote-source.ts";

/** What one file may cost: 30 windows, and the index of an MP4. */
export const REMOTE_LIMITS: RemoteLimits = {
  budgetBytes: 2_000_000,
  windowBytes: 64 * 1024,
  requests: 48,
  callTimeoutMs: 15_000,
  fileTimeoutMs: 60_000,
  retries: 2,
};

/** How files at addresses are read, and what ends it. */
export type RemoteReading = { limits: RemoteLimits; gate: Gate; signal: AbortSignal };

/**
 * Reads a file at an address with a parser, by HTTP Range, as far as the limits allow. Beyond them the parser is told a
 * fault (`over-bound`); what the network or the server refuses ends the reading.
 *
 * @param probe a parser for a file of that size
 */
export async function inspectRemote(
  file: RemoteFile,
  probe: (sizeBytes: number) => Parser<Inspection>,
  reading: RemoteReading,
): Promise<RemoteRead> {
  const source = new RemoteSource(file, reading);
  const opened = await source.open();
  if (opened.kind === "failed") return { ...source.tellCost(), ...opened, facts: {} };
  const parser = probe(opened.sizeBytes);
  let failed: Failed | undefined;
  let step = parser.next();
  while (!step.done) {
    const answer = failed ?? (await source.read(step.value));
    if (answer.kind === "failed") failed = answer;
    step = parser.next(answer.kind === "bytes" ? answer.bytes : faultOf(answer));
  }
  const cost = source.tellCost();
  if (failed === undefined) return { ...cost, kind: "inspected", inspection: step.value };
  return { ...cost, ...failed, facts: step.value.facts };
}

function faultOf(answer: Failed | { kind: "fault"; fault: Fault }): Fault {
  return answer.kind === "fault" ? answer.fault : { kind: "inaccessible", ...describeFailure(answer.failure) };
}
