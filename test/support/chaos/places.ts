/** Puts what a plan says in the place of a file. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import type { Place } from "./plan.ts";

/** The path that the process is given in place of `path`; `undefined` if it is given none. */
export function occupy(path: string, place: Place): string | undefined {
  switch (place) {
    case "file":
      return path;
    case "unset":
      return undefined;
    case "full":
      return "/dev/full";
    case "pipe":
      rmSync(path, { force: true });
      execFileSync("mkfifo", [path]);
      return path;
    case "folder":
      rmSync(path, { force: true });
      mkdirSync(path);
      return path;
    case "locked":
      // Permissions don't stop root, but nobody can make a folder here.
      return "/proc/nowhere/file";
  }
}
