/** A clock that never goes back, for deadlines and intervals. Knows no date. */

/**
 * Milliseconds since the process started. `performance.now()` says the same, but Node loads `node:perf_hooks` at its
 * first use: post would wait for that before its first request.
 */
export function clockMs(): number {
  return 1000 * process.uptime();
}
