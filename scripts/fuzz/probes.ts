import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { findComplaints } from "../../test/support/fuzz/complaints.ts";
import { runProbe } from "../../test/support/fuzz/run.ts";
import type { Source } from "../../test/support/fuzz/source.ts";
import { type Cost, measure } from "./measure.ts";

/** How probing a file ended (with which kind of fault, or `read`), what it took, and what was wrong about it. */
export type Outcome = Cost & { end: string; complaints: string[] };

const BROKEN = { end: "broken", ms: 0, wallMs: 0, bytes: 0 };

/** Probes in this process, from memory: fast, and exact enough to show what takes much. */
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

/** Probes in a process of its own, from a file in `folder`: with nothing compiled yet, and no memory to spare. */
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
