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
    ...description,
    ...(operands === undefined ? [] : [`\`${operands.name}\`: ${operands.about}.`]),
    ...(options.length === 0
      ? []
      : [renderTable(["Option", "Meaning", "Values", "Default"], options.map(renderOption))]),
    renderTable(
      ["Exit code", "Meaning"],
      listExitCodes(command).map(({ code, meaning }) => [String(code), meaning]),
    ),
    fence(
      "sh",
      examples.flatMap(({ line, about }) => [`# ${about}`, `${PROGRAM} ${line}`]),
    ),
  ];
  return parts.join("\n\n");
}

function renderOption({ name, value, about, choices = [], fallback = "", isMany }: CommandOption): string[] {
  return [
    `\`${value === undefined ? name : `${name} <${value}>`}\`${isMany ? " (repeatable)" : ""}`,
    about,
    choices.map((each) => `\`${each}\``).join(", "),
    fallback,
  ];
}

function fence(language: string, lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, "```"].join("\n");
}
