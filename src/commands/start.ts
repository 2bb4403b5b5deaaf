/** Where the command line starts: what takes no parser is answered without one. */
import { VERSION } from "../report/text/tool.ts";
import type { CommandWorld, ExitCode } from "./command.ts";

/** Runs what the arguments ask for. Throws only what nobody expects. */
export async function start(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  if (args.length === 1 && args[0] === "--version") {
    world.terminal.write(`${VERSION}\n`);
    return 0;
  }
  return (await import("./run.ts")).run(args, world);
}
