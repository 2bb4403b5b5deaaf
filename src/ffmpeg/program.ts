/** Finds the ffmpeg that is installed on this computer. Runs nothing. */
import { accessSync, constants, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join } from "node:path";

/**
 * The absolute path of ffmpeg on the search path; `undefined` if it is not installed. Left to themselves, Windows looks
 * in the working directory first, and npm in the `node_modules/.bin` of the project (npm's documentation, "npm-exec"):
 * a repository may bring a program with that name to either place.
 */
export function findFfmpeg({ PATH = "" }: NodeJS.ProcessEnv, platform = process.platform): string | undefined {
  const isWindows = platform === "win32";
  return PATH.split(isWindows ? ";" : ":")
    .filter((folder) => isAbsolute(folder) && !isOfProject(folder))
    .map((folder) => join(folder, isWindows ? "ffmpeg.exe" : "ffmpeg"))
    .find(isProgram);
}

function isOfProject(folder: string): boolean {
  return basename(folder) === ".bin" && basename(dirname(folder)) === "node_modules";
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
