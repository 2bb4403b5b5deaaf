/** Errors of `node:fs`, in words. */
import { getSystemErrorMap } from "node:util";

type SystemError = Error & { errno: number; code: string };

/**
 * The operating system's message for an error of `node:fs`: "permission denied". Any other error is a bug of this
 * program, and is thrown on.
 */
export function explainSystemError(error: unknown): string {
  // Node 20 has no getSystemErrorMessage.
  if (isSystemError(error)) return getSystemErrorMap().get(error.errno)?.[1] ?? error.code;
  throw error;
}

/** Whether a call of `node:fs` failed because nothing has that name. */
export function isAbsence(error: unknown): boolean {
  return isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** Whether the system could not read a file that is there: it may at another attempt, or as another user. */
export function isRefusal(error: unknown): boolean {
  return isSystemError(error) && REFUSALS.includes(error.code);
}

const REFUSALS = ["EACCES", "EPERM", "EBUSY", "EIO", "EMFILE", "ENFILE"];

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "errno" in error && typeof error.errno === "number";
}
