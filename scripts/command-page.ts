/** Writes docs/command-line.md from the definitions of the commands. `npm run readme` runs it. */
import type { Command, CommandOption } from "../src/commands/command.ts";
import { COMMANDS } from "../src/commands/commands.ts";
import { listExitCodes } from "../src/commands/help.ts";
import { PROGRAM } from "../src/commands/program-name.ts";
import { fillTables, renderTable } from "./tables.ts";

/** The page with its list of commands, and a section for each, up to date. */
export function renderCommandPage(page: string): string {
  return fillTables(page, "docs/command-line.md", {
    "list-of-commands": renderList(),
    commands: COMMANDS.map(renderCommand).join("\n\n"),
  });
}

function renderList(): string {
  return renderTable(
    ["Command", "What it does"],
    COMMANDS.map(({ name, about }) => [`[\`${name}\`](#${name})`, about]),
  );
}

function renderCommand(command: Command): string {
  const { name, description, operands, options, examples } = command;
  const usage = [PROGRAM, name, "[options]", ...(operands === undefined ? [] : [`[${operands.name}…]`])].join(" ");
  const parts = [
    `### ${name}`,
    fence("text", [usage]),
    ...description.map(setCode),
    ...(operands === undefined ? [] : [`\`${operands.name}\`: ${setCode(operands.about)}.`]),
    ...(options.length === 0 ? [] : [renderTable(["Option", "Meaning"], options.map(renderOption))]),
    renderTable(
      ["Exit code", "Meaning"],
      listExitCodes(command).map(({ code, meaning }) => [String(code), setCode(meaning)]),
    ),
    fence(
      "sh",
      examples.flatMap(({ line, about }) => [`# ${about}`, `${PROGRAM} ${line}`]),
    ),
  ];
  return parts.join("\n\n");
}

/** Two columns, since a phone has no room for more. */
function renderOption({ name, value, about, choices = [], fallback }: CommandOption): string[] {
  const meaning = [
    setCode(about),
    ...(choices.length === 0 ? [] : [`Values: ${choices.map((each) => `\`${each}\``).join(", ")}`]),
    ...(fallback === undefined
      ? []
      : [`Default: ${choices.includes(fallback) ? `\`${fallback}\`` : setCode(fallback)}`]),
  ];
  return [`\`${value === undefined ? name : `${name} <${value}>`}\``, meaning.join(". ")];
}

/** What people type or see in files, as the help of a terminal writes it: quotes, options, variables, a command. */
const CODE = /(?<!\w)'([^']+)'(?!\w)|read -rs .+$|(?<![\w-])--[a-z][a-z-]*|\b[A-Z]+(?:_[A-Z]+)+\b|\.github\/\S+/g;

/** A sentence of the help with what is code in a font for code. */
export function setCode(sentence: string): string {
  return sentence.replace(CODE, (all, quoted?: string) => `\`${quoted ?? all}\``);
}

function fence(language: string, lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, "```"].join("\n");
}
