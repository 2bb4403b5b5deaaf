/** Lets a parser read a remote file. Knows no format. */
import type { Fault, MediaFacts, ReadBudget } from "../../model/facts.ts";
import type { Inspection, Probe } from "../../model/video.ts";
import { describeFailure } from "./failure-texts.ts";
import type { RemoteReading } from "./reading.ts";
import type { Failed, RemoteFile } from "./remote-file.ts";
import { type ReadingCost, RemoteSource } from "./remote-source.ts";

/** Makes a probe that reads a file in part, within a budget, or to its end if there is none. */
export type ProbeWithin = (budget?: ReadBudget) => Probe;

/** The result of reading a remote file. */
export type RemoteInspection = ReadingCost &
  (
    | { kind: "inspected"; inspection: Inspection }
    /** `facts` are those that were read before the failure. */
    | (Failed & { facts: MediaFacts })
  );

/**
 * Reads a remote file with a parser, by HTTP Range, within the limits. Beyond them the parser receives a fault
 * (`over-budget`). A failure of the network or the server ends the reading.
 */
export async function inspectRemoteFile(
  file: RemoteFile,
  probe: Probe,
  reading: RemoteReading,
): Promise<RemoteInspection> {
  const source = new RemoteSource(file, reading);
  try {
    return await driveParser(source, probe);
  } finally {
    source.close();
  }
}

async function driveParser(source: RemoteSource, probe: Probe): Promise<RemoteInspection> {
  const opened = await source.open();
  if (opened.kind === "failed") return { ...source.measureCost(), ...opened, facts: {} };
  if (opened.kind === "fault") {
    return { ...source.measureCost(), kind: "inspected", inspection: { facts: {}, fault: opened.fault } };
  }
  const parser = probe(opened.sizeBytes);
  let failed: Failed | undefined;
  let step = parser.next();
  while (!step.done) {
    const piece = failed ?? (await source.read(step.value));
    if (piece.kind === "failed") failed = piece;
    step = parser.next(piece.kind === "bytes" ? piece.bytes : toFault(piece));
  }
  const cost = source.measureCost();
  if (failed === undefined) return { ...cost, kind: "inspected", inspection: step.value };
  return { ...cost, ...failed, facts: step.value.facts };
}

function toFault(piece: Failed | { kind: "fault"; fault: Fault }): Fault {
  return piece.kind === "fault" ? piece.fault : { kind: "inaccessible", ...describeFailure(piece.failure) };
}
