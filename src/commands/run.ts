/** The command line: finds the command that a person names, and runs it. Knows no option of a command. */
import { VERSION } from "../report/text/tool.ts";
import { findClosest } from "../text/closest.ts";
import type { Command, CommandWorld, ExitCode } from "./command.ts";
import { report } from "./report.ts";

/** Every command by its name. A command is one file. */
const COMMANDS: Readonly<Record<string, Command>> = { report };

const HELP = `Usage: tiktok-upload-guard <command> [options]

Checks videos against TikTok's limits.

Commands:
${Object.entries(COMMANDS)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join("\n")}

Options:
  --help      Shows this text, or that of a command.
  --version   Shows the version.
`;

/** Runs what the arguments ask for. Throws only what nobody expects. */
export async function runCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const [name = "", ...rest] = args;
  if (name === "--version") return show(`${VERSION}\n`, world);
  if (name === "--help" || name === "-h" || name === "help") return show(HELP, world);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const closest = findClosest(name, Object.keys(COMMANDS));
    const hint = closest === undefined ? "See 'tiktok-upload-guard --help'." : `Did you mean '${closest}'?`;
    world.say(`${name === "" ? "Name a command." : `There is no command '${name}'.`} ${hint}`);
    return 2;
  }
  if (rest.includes("--help") || rest.includes("-h")) return show(command.help, world);
  return command.run(rest, world);
}

function show(text: string, { write }: CommandWorld): ExitCode {
  write(text);
  return 0;
}
