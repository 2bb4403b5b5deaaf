/** The help of commands, laid out for a width. Parses nothing. */
import type { Command, ExitCode } from "./command.ts";

/** Help is easy to read up to this width. */
const WIDEST_HELP = 100;

/** With less, there is no room for two columns: what an option means stands below it. */
const NARROWEST_TABLE = 72;

/** Less room can't be read in: then the terminal itself breaks the lines. */
const LEAST_ROOM = 16;

/** Where the text below a term begins. */
const BELOW = "      ";

/** The width of the help on a screen of some columns. */
export function planHelp(columns: number): number {
  return Math.min(columns, WIDEST_HELP);
}

/** What breaks text between words: the parser's own help. */
type Wrapper = { boxWrap(text: string, columns: number): string };

/** How the parser lays out its part of the help. */
export function styleHelp(width: number) {
  if (width >= NARROWEST_TABLE) return { minWidthToWrap: LEAST_ROOM };
  return {
    minWidthToWrap: LEAST_ROOM,
    formatItem: (term: string, _width: number, description: string, wrapper: Wrapper) =>
      [`  ${term}`, ...indent(description, BELOW, { width, wrapper })].join("\n"),
  };
}

const USUAL_EXIT_CODES: Readonly<Record<ExitCode, string>> = {
  0: "no findings of the level that --fail-on names",
  1: "findings of the level that --fail-on names",
  2: "bad usage, bad input, or a result that could not be written",
};

/** What each exit code of a command means. */
export function listExitCodes({ exitCodes }: Command): readonly { code: number; meaning: string }[] {
  return Object.entries({ ...USUAL_EXIT_CODES, ...exitCodes }).flatMap(([code, meaning]) =>
    meaning === undefined ? [] : [{ code: Number(code), meaning }],
  );
}

/** The last part of the help. A command line stays whole, so that a person can copy it: `program` is how it begins. */
export function renderHelpEnd(command: Command, program: string, layout: Layout): string {
  const codes = listExitCodes(command).flatMap(({ code, meaning }) => {
    const [first = "", ...rest] = indent(meaning, "     ", layout);
    return [`  ${code}  ${first.trimStart()}`, ...rest];
  });
  const examples = command.examples.flatMap(({ line, about }) => [
    ...indent(about, "  # ", layout),
    `  ${program} ${line}`,
  ]);
  return ["Exit codes:", ...codes, "", "Examples:", ...examples].join("\n");
}

type Layout = { width: number; wrapper: Wrapper };

/** A text in lines that all begin alike. */
function indent(text: string, start: string, { width, wrapper }: Layout): string[] {
  if (text === "") return [];
  const lines = wrapper.boxWrap(text, Math.max(LEAST_ROOM, width - start.length)).split("\n");
  return lines.map((line) => `${start}${line}`);
}
