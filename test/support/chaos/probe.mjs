/**
 * Runs in the process under test before its bundle: reports when the process listens for signals and when it ends, on
 * its own clock, and keeps name lookups on this machine. Changes nothing else.
 */
import dns from "node:dns";
import { writeSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

/** The harness opens this file descriptor for the reports: one JSON value a line. */
const REPORTS = 3;
const report = (content) => writeSync(REPORTS, `${JSON.stringify({ ...content, clockMs: performance.now() })}\n`);

const noticeListener = (name) => {
  if (name !== "SIGTERM") return;
  process.off("newListener", noticeListener);
  // The listener is added after this event.
  queueMicrotask(() => report({ kind: "ready" }));
};
process.on("newListener", noticeListener);

const lag = monitorEventLoopDelay({ resolution: 20 });
lag.enable();
process.on("exit", () => report({ kind: "end", lagMs: lag.max / 1e6 }));

/** A resolver that never responds keeps the process alive, as the system's does. */
const HANGS_MS = 600_000;
const { lookup } = dns;

dns.lookup = (host, ...rest) => {
  if (/^(localhost|[\d.:]+)$/.test(host)) return lookup(host, ...rest);
  const respond = rest.at(-1);
  if (process.env.CHAOS_RESOLVER === "hangs") return setTimeout(() => undefined, HANGS_MS);
  const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), {
    ...{ code: "ENOTFOUND", errno: -3008, syscall: "getaddrinfo", hostname: host },
  });
  return process.nextTick(respond, error);
};
