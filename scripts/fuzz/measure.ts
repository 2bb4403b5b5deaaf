import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** What a call cost. */
export type Cost = {
  /** Processor time of this thread in milliseconds, without the time of other processes. */
  ms: number;
  /** Elapsed time in milliseconds. */
  wallMs: number;
  /** Memory in bytes, in addition to what the process had before. */
  bytes: number;
};

/** Calls a function and measures the cost. */
export function measure<T>(call: () => T): Cost & { value: T } {
  forgetPeak();
  const memory = process.memoryUsage();
  const processor = process.threadCpuUsage();
  const start = performance.now();
  const value = call();
  const wallMs = performance.now() - start;
  const { user, system } = process.threadCpuUsage(processor);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  // Growth misses memory that the process had in reserve. Allocation misses what was collected as garbage. So the
  // larger of the two counts.
  const allocated = heapUsed - memory.heapUsed + arrayBuffers - memory.arrayBuffers;
  const grown = readPeak() - memory.rss;
  return { value, ms: (user + system) / 1000, wallMs, bytes: Math.max(0, allocated, grown) };
}

const CLEAR_REFS = "/proc/self/clear_refs";

/** Resets the peak of resident memory to the current value (proc(5): 5 to `clear_refs`). */
function forgetPeak(): void {
  if (existsSync(CLEAR_REFS)) writeFileSync(CLEAR_REFS, "5");
}

/**
 * The peak of resident memory since the reset, in bytes: `VmHWM` of proc(5), else the current value.
 * `process.resourceUsage()` is no help: on Linux, a new process inherits the peak of the process that started it.
 */
function readPeak(): number {
  const status = existsSync(CLEAR_REFS) ? readFileSync("/proc/self/status", "utf8") : "";
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? [];
  return kilobytes === undefined ? process.memoryUsage.rss() : Number(kilobytes) * 1024;
}
