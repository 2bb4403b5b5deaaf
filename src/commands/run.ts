/** Runs a command line with all commands. */
import type { CommandWorld, ExitCode } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { runProgram } from "./program.ts";

/** Runs what the arguments ask for. Throws only what nobody expects. */
export function run(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  return runProgram(COMMANDS, args, world);
}
