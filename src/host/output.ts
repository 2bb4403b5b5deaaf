/** Keeps the process alive when nobody reads what it prints. Prints nothing. */

/**
 * A closed pipe or a full disk behind stdout or stderr makes Node throw at the next line (EPIPE, ENOSPC). What is lost
 * is the log: cancelling and the report go on.
 */
export function surviveLostOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}
