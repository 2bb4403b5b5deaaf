/** Turns the runner's signals into one AbortSignal. Ends nothing by itself. */

/**
 * Aborts when the runner cancels the step: SIGINT, after 7.5 s SIGTERM, after 2.5 s more the process is killed
 * (actions/runner, src/Runner.Worker/Handlers/StepHost.cs). SIGHUP comes when a self-hosted runner's terminal closes.
 * None of them ends the process any more: it ends when it has reported.
 */
export function listenForInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}
