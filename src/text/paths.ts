/** Paths as texts. Touches no file. */
import { isAbsolute, relative, sep } from "node:path";

/** Whether `path` is `directory` or inside it. Both are absolute; symbolic links are not resolved. */
export function isInside(directory: string, path: string): boolean {
  const between = relative(directory, path);
  return between !== ".." && !between.startsWith(`..${sep}`) && !isAbsolute(between);
}
