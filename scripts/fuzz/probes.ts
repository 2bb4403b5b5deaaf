import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { findComplaints } from "../../test/support/fuzz/complaints.ts";
import { runProbe } from "../../test/support/fuzz/run.ts";
import type { Source } from "../../test/support/fuzz/source.ts";
import { type Cost, measure } from "./measure.ts";

/** `end`: the kind of fault, or `read`. `complaints`: what is wrong with the result. */
export type Outcome = Cost & { end: string; complaints: string[] };

const BROKEN = { end: "broken", ms: 0, wallMs: 0, bytes: 0 };

/** Probes a file in this process, from memory. This is fast, and exact enough to find expensive files. */
export function probeHere(source: Source): Outcome {
  try {
    const { value, ...cost } = measure(() => runProbe(source));
    const { inspection } = value;
    return { ...cost, end: inspection.fault?.kind ?? "read", complaints: findComplaints(inspection, source.sizeBytes) };
  } catch (error) {
    return { ...BROKEN, complaints: [String(error)] };
  }
}

const LIMIT_MS = 60_000;

/** Probes a file in a new process, from disk, in `folder`. Nothing is compiled yet, and no memory is in reserve. */
export function probeAlone(source: Source, folder: string): Outcome {
  const path = join(folder, "file");
  source.save(path);
  const script = join(import.meta.dirname, "probe-file.ts");
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    [script, path, ...(source.isRemote ? ["remote"] : [])],
    {
      encoding: "utf8",
      timeout: LIMIT_MS,
    },
  );
  rmSync(path);
  return stdout === "" ? { ...BROKEN, complaints: [signal ?? stderr] } : JSON.parse(stdout);
}
