/** Paths, by their form alone. Touches no disk. */
import { isAbsolute, relative, sep } from "node:path";

/** Whether `path` is `directory` or lies under it. Both are absolute; symbolic links are the caller's affair. */
export function isInside(directory: string, path: string): boolean {
  const between = relative(directory, path);
  return between !== ".." && !between.startsWith(`..${sep}`) && !isAbsolute(between);
}
