/** The name of the program, and how a person starts it again. Knows no command. */
import { basename, delimiter, dirname, relative } from "node:path";
import { writeCommand } from "../text/quoting.ts";

/** The name of the program, once it is installed. */
export const PROGRAM = "tiktok-upload-guard";

/**
 * How a process was started, as Node has it. `argv0`: the word before the script, as it was typed. `argv`: the second
 * is the absolute path of the script, with its links.
 */
export type Start = { argv0: string; argv: readonly string[]; env: NodeJS.ProcessEnv; cwd(): string };

/**
 * How a command line begins that a person pastes to start the program again: its name only where the shell finds it by
 * that.
 */
export function nameProgram({ argv0, argv: [, script = ""], env, cwd }: Start): string {
  if (basename(script) === PROGRAM && isOnPath(dirname(script), env)) return PROGRAM;
  const inFolder = relative(cwd(), script);
  const path = inFolder.length < script.length ? inFolder : script;
  // Every shell of Windows reads a slash in a path, too.
  const words = [argv0, path].map((word) => (process.platform === "win32" ? word.replaceAll("\\", "/") : word));
  return writeCommand(words) ?? PROGRAM;
}

/** Whether the person's own shell looks into a folder. npm and npx add such folders for their commands only. */
function isOnPath(folder: string, env: NodeJS.ProcessEnv): boolean {
  const isOfNpm = env.npm_execpath !== undefined && basename(dirname(folder)) === "node_modules";
  return !isOfNpm && (env.PATH ?? "").split(delimiter).includes(folder);
}
