/** Completes command lines by the definitions of the commands. Only this file uses @optique/core. */
import { bash, fish, type ShellCompletion, zsh } from "@optique/core/completion";
import { message, text } from "@optique/core/message";
import type { Command, CommandOption } from "./command.ts";
import { PROGRAM } from "./program-name.ts";
import { SHELLS, type Shell } from "./shells.ts";

type Suggestion = Parameters<ShellCompletion["encodeSuggestions"]>[0][number];

const COMPLETIONS: Readonly<Record<Shell, ShellCompletion>> = { bash, zsh, fish };

/** The script that a shell loads. For each Tab it calls the program with `complete <shell> <words…>`. */
export function renderScript(shell: Shell): string {
  return `${COMPLETIONS[shell].generateScript(PROGRAM, ["complete", shell])}\n`;
}

/**
 * What can stand in place of the last word, in the words of a shell's script. `args`: the shell, and the words behind
 * the program's name.
 */
export function renderSuggestions(commands: readonly Command[], [name = "", ...words]: readonly string[]): string {
  const shell = SHELLS.find((each) => each === name);
  if (shell === undefined) return "";
  // The library's own program writes each chunk with console.log, and its scripts read them by the line.
  return [...COMPLETIONS[shell].encodeSuggestions([...suggest(commands, words)]), ""].join("\n");
}

function* suggest(commands: readonly Command[], words: readonly string[]): Generator<Suggestion> {
  const last = words.at(-1) ?? "";
  const [name, ...before] = words.slice(0, -1);
  if (name === undefined || name === "help") {
    for (const each of commands) if (each.name.startsWith(last)) yield describe(each.name, each.about);
    return;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) return;
  const asked = command.options.find((option) => option.name === before.at(-1) && option.value !== undefined);
  if (asked !== undefined) yield* suggestValues(asked, last);
  else if (last.startsWith("-") && !before.includes("--")) {
    for (const option of [...command.options, ...GLOBAL_OPTIONS])
      if (option.name.startsWith(last)) yield describe(option.name, option.about);
  } else if (command.operands !== undefined) yield* suggestOperands(command.operands.choices, last);
}

const GLOBAL_OPTIONS: readonly CommandOption[] = [
  { name: "--no-color", about: "Writes without colours" },
  { name: "--help", about: "Shows the help of the command" },
];

function* suggestOperands(choices: readonly string[] | undefined, last: string): Generator<Suggestion> {
  if (choices === undefined) yield { kind: "file", type: "any", pattern: last };
  else for (const choice of choices) if (choice.startsWith(last)) yield { kind: "literal", text: choice };
}

function* suggestValues({ choices, value }: CommandOption, last: string): Generator<Suggestion> {
  if (choices !== undefined || value === "file" || value === "folder" || value === "path")
    yield* suggestOperands(choices, last);
}

function describe(word: string, about: string): Suggestion {
  return { kind: "literal", text: word, description: message`${text(about)}` };
}
