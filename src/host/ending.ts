/** Ends the process when its work is done, or its time is up. Reports nothing. */

/** What Node 20 lacks. */
type Replaceable = { execve?(file: string, args: readonly string[], environment: NodeJS.ProcessEnv): never };

/**
 * Ends the process with its exit code once its output is written. A lookup or an opened pipe that never returns keeps a
 * thread of libuv's pool busy, and `process.exit` waits for that thread (libuv, `uv_library_shutdown`). Replacing the
 * process does not wait. Windows has no such replacement.
 */
export function endProcess(): void {
  const code = Number(process.exitCode ?? 0);
  process.stdout.write("", () => {
    const isStuck = process.getActiveResourcesInfo().some((name) => /^(GetAddrInfo|GetNameInfo|FSReq)/.test(name));
    const replaceable: NodeJS.Process & Replaceable = process;
    if (isStuck && process.platform !== "win32" && replaceable.execve !== undefined) {
      replaceable.execve(process.execPath, [process.execPath, "--eval", `process.exitCode = ${code}`], {});
    }
    process.exit(code);
  });
}

/** Ends the process after `ms` with `exitCode`, whatever it still waits for. Does not keep it alive until then. */
export function endProcessAfter(ms: number, exitCode: number): void {
  setTimeout(() => {
    process.exitCode = exitCode;
    endProcess();
  }, ms).unref();
}
