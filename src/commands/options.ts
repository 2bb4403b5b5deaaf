/** Reads the arguments of a command. Knows no command. */
import { parseArgs } from "node:util";
import { findClosest } from "../text/closest.ts";
import { formatList } from "../text/words.ts";

/** Options by their names: those with a value, and those without. */
type OptionTable = Readonly<Record<string, { type: "string" | "boolean" }>>;

type Values<Table extends OptionTable> = {
  [Name in keyof Table]?: Table[Name]["type"] extends "string" ? string : boolean;
};

/** `problem`: what is wrong with the arguments, in a sentence. */
export type ReadOptions<Table extends OptionTable> =
  | { kind: "options"; values: Values<Table>; operands: readonly string[] }
  | { kind: "problem"; problem: string };

export function readOptions<const Table extends OptionTable>(
  args: readonly string[],
  table: Table,
): ReadOptions<Table> {
  const { tokens, positionals } = parseArgs({ args: [...args], options: table, strict: false, tokens: true });
  const values = new Map<string, string | boolean>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(table, name) ? table[name] : undefined;
    if (option === undefined) return { kind: "problem", problem: describeUnknown(rawName, Object.keys(table)) };
    const needsValue = option.type === "string";
    if (needsValue && (value === undefined || value === "")) {
      return { kind: "problem", problem: `Option '${rawName}' needs a value.` };
    }
    if (!needsValue && value !== undefined) return { kind: "problem", problem: `Option '${rawName}' takes no value.` };
    if (values.has(name)) return { kind: "problem", problem: `Option '${rawName}' is given twice.` };
    values.set(name, value ?? true);
  }
  return { kind: "options", values: Object.fromEntries(values) as Values<Table>, operands: positionals };
}

function describeUnknown(given: string, names: readonly string[]): string {
  const closest = findClosest(given.replace(/^-+/, ""), names);
  return `There is no option '${given}'.${closest === undefined ? "" : ` Did you mean '--${closest}'?`}`;
}

/** A value of an option that has only these. */
export function chooseOption<Choice extends string>(
  option: string,
  given: string,
  choices: readonly Choice[],
): { kind: "choice"; choice: Choice } | { kind: "problem"; problem: string } {
  const choice = choices.find((each) => each === given);
  if (choice !== undefined) return { kind: "choice", choice };
  const closest = findClosest(given, choices);
  const hint = closest === undefined ? "" : ` (did you mean '${closest}'?)`;
  const allowed = formatList(
    choices.map((each) => `'${each}'`),
    "or",
  );
  return { kind: "problem", problem: `Option '--${option}' is '${given}'${hint}. Allowed: ${allowed}.` };
}
