/** Reads a command line by the definitions of the commands, and runs the one that it names. Knows no command. */
import { CommanderError, Option, Command as Program } from "commander";
import { VERSION } from "../report/text/tool.ts";
import { findClosest, SHORTEST_BEGINNING } from "../text/closest.ts";
import { formatList } from "../text/words.ts";
import type { Command, CommandOption, CommandWorld, ExitCode, Given } from "./command.ts";
import { planHelp, renderHelpEnd, styleHelp } from "./help.ts";

/** What is wrong with the arguments, in sentences. */
class UsageProblem extends Error {}

/** Runs what the arguments ask for. Throws only what nobody expects. */
export async function runProgram(
  commands: readonly Command[],
  args: readonly string[],
  world: CommandWorld,
): Promise<ExitCode> {
  const { say } = world.terminal;
  if (args.length === 0) {
    say(
      `Name a command: ${formatList(
        commands.map(({ name }) => name),
        "or",
      )}. See '${world.program} --help'.`,
    );
    return 2;
  }
  // What the scripts of the command `completion` call.
  if (args[0] === "complete") {
    const { renderSuggestions } = await import("./completing.ts");
    world.terminal.write(renderSuggestions(commands, args.slice(1)));
    return 0;
  }
  const [first, name] = args;
  if (first === "help" && name !== undefined && isUnknown(name, commands)) {
    say(refuseCommand(name, commands, world.program));
    return 2;
  }
  let code: ExitCode = 0;
  const program = createProgram(commands, world, async (command, given) => {
    code = await command.run(given, world);
  });
  try {
    await program.parseAsync(first === "help" && name === "help" ? ["help"] : args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof UsageProblem) say(error.message);
    else if (!(error instanceof CommanderError)) throw error;
    // Help and version are written by now.
    else if (error.exitCode === 0) return 0;
    else say(toSentences(error.message, findOptions(commands, args)));
    return 2;
  }
}

function createProgram(
  commands: readonly Command[],
  { terminal, program: line }: CommandWorld,
  run: (command: Command, given: Given) => Promise<void>,
): Program {
  const width = planHelp(terminal.out.columns);
  const program = new Program(line)
    .description("Checks videos against TikTok's limits, and cancels uploads that TikTok has not posted yet.")
    .version(VERSION, "--version", "Shows the version")
    .helpOption("-h, --help", "Shows this help, or that of a command")
    .helpCommand("help [command]", "Shows the help of a command")
    .addOption(createColourOption())
    .configureHelp(styleHelp(width))
    .configureOutput({ writeOut: terminal.write, writeErr: () => undefined, getOutHelpWidth: () => width })
    .exitOverride();
  for (const command of commands) {
    const { name, about, description, operands, options } = command;
    const parsed = program
      .command(name)
      .summary(about)
      .description(description.join("\n\n"))
      .helpOption("-h, --help", "Shows this help");
    if (operands !== undefined) parsed.argument(`[${operands.name}...]`, operands.about);
    for (const option of options) parsed.addOption(toOption(option));
    parsed.addOption(createColourOption());
    parsed.addHelpText("after", () => `\n${renderHelpEnd(command, line, { width, wrapper: parsed.createHelp() })}`);
    parsed.action(() => run(command, read(parsed, options)));
    if (operands === undefined) parsed.allowExcessArguments(false);
  }
  return program;
}

const NO_COLOUR = "--no-color";

/** `src/host/terminal.ts` reads it: here it is only allowed and described. */
function createColourOption(): Option {
  return new Option(NO_COLOUR, "Writes without colours, as with the variable NO_COLOR");
}

function toOption(definition: CommandOption): Option {
  const { name, value, about, choices, fallback, isMany = false } = definition;
  const notes = [
    ...(choices === undefined ? [] : [choices.join(", ")]),
    ...(fallback === undefined ? [] : [`default: ${fallback}`]),
  ];
  const option = new Option(
    value === undefined ? name : `${name} <${value}>`,
    notes.length === 0 ? about : `${about} (${notes.join("; ")})`,
  );
  return value === undefined
    ? option
    : option.argParser<unknown>((given, before) => {
        if (given === "") throw new UsageProblem(`Option '${name}' needs a value.`);
        if (choices !== undefined && !choices.includes(given)) throw new UsageProblem(refuse(name, given, choices));
        if (isMany) return [...(Array.isArray(before) ? before : []), given];
        if (before !== undefined) throw new UsageProblem(`Option '${name}' is given twice.`);
        return given;
      });
}

function refuse(name: string, given: string, choices: readonly string[]): string {
  const closest = findClosest(given, choices);
  const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
  return `Option '${name}' is '${given}'${hint}. Allowed: ${choices.map((each) => `'${each}'`).join(", ")}.`;
}

function read(parsed: Program, options: readonly CommandOption[]): Given {
  const values = new Map(parsed.options.map((option) => [option.long, parsed.getOptionValue(option.attributeName())]));
  const find = (name: string): unknown => {
    if (!options.some((option) => option.name === name)) throw new TypeError(`${name} is not defined`);
    return values.get(name);
  };
  return {
    operands: parsed.args,
    value: (name) => find(name) as string | undefined,
    choice: (name, choices) => choices.find((each) => each === find(name)),
    values: (name) => (find(name) as readonly string[] | undefined) ?? [],
    has: (name) => find(name) !== undefined,
  };
}

function isUnknown(name: string, commands: readonly Command[]): boolean {
  return !name.startsWith("-") && name !== "help" && !commands.some((each) => each.name === name);
}

function refuseCommand(given: string, commands: readonly Command[], program: string): string {
  const closest = findClosest(
    given,
    commands.map(({ name }) => name),
  );
  const hint = closest === undefined ? `See '${program} --help'` : `Did you mean '${closest}'?`;
  return `There is no command '${given}'. ${hint}${closest === undefined ? "." : ""}`;
}

/** The names of options: all that can be meant, and those that take no value. */
type OptionNames = { all: readonly string[]; switches: readonly string[] };

/** Those of the command that the arguments name. */
function findOptions(commands: readonly Command[], args: readonly string[]): OptionNames {
  const command = commands.find(({ name }) => name === args.find((each) => !each.startsWith("-")));
  const general = ["--help", NO_COLOUR, ...(command === undefined ? ["--version"] : [])];
  const own = command?.options ?? [];
  const switches = own.filter(({ value }) => value === undefined);
  return {
    all: [...own.map(({ name }) => name), ...general],
    switches: ["--help", "--version", NO_COLOUR, ...switches.map(({ name }) => name)],
  };
}

/** The option that a person may have meant: the only one that begins so, else the nearest. Hyphens do not count. */
function suggestOption(given: string, { all }: OptionNames): string | undefined {
  const bare = (name: string) => name.replaceAll("-", "").toLowerCase();
  const names = new Map(all.map((name) => [bare(name), name]));
  const begun = [...names.keys()].filter((name) => name.startsWith(bare(given)));
  const isLong = bare(given).length >= SHORTEST_BEGINNING;
  const meant =
    isLong && begun.length === 1
      ? begun[0]
      : findClosest(bare(given), isLong && begun.length > 1 ? begun : [...names.keys()]);
  return meant === undefined ? undefined : names.get(meant);
}

/**
 * The library's messages, such as "error: unknown option '--formt'\n(Did you mean --format?)", in our words, with our
 * suggestion of an option.
 */
function toSentences(message: string, options: OptionNames): string {
  const [first = "", hint = ""] = message.replace(/^error: /, "").split(/\n(?=\(Did you mean )/);
  const [, valued = ""] = /^unknown option '([^=']*)=/.exec(first) ?? [];
  if (options.switches.includes(valued)) return `Option '${valued}' takes no value.`;
  const [, unknown] = /^unknown option '([^=']*)/.exec(first) ?? [];
  const option = unknown === undefined ? undefined : suggestOption(unknown, options);
  const suggestion =
    unknown !== undefined
      ? option === undefined
        ? ""
        : ` Did you mean '${option}'?`
      : hint.replace(/^\((Did you mean) (one of )?(.*)\?\)$/s, (_, start, many = "", names) => {
          return ` ${start} ${many}${many === "" ? `'${names}'` : names}?`;
        });
  const sentence = first
    // What stands behind it may be a token.
    .replace(/^(unknown option '[^=']*)=.*'$/s, "$1'")
    .replace(/^unknown (option|command) /, "there is no $1 ")
    .replace(/^option '(--[\w-]+) .*' argument missing$/, "option '$1' needs a value");
  const [, file] = /^unknown option '(-[^-=']*[./][^=']*)'$/.exec(first) ?? [];
  const howToName = file === undefined ? "" : ` To name a file, write './${file}'.`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1).replace(/\.$/, "")}.${suggestion}${howToName}`;
}
