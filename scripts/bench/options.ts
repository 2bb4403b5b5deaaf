/** The words after `npm run bench --`. Measures nothing. */
import { Argument, Command, InvalidArgumentError } from "commander";
import { findClosest } from "../../src/text/closest.ts";

/**
 * `sections`: what to measure. `json`: the file for the result, `-` for standard output. `from`: a result to show.
 * `against`: earlier results.
 */
export type Options = {
  sections: readonly string[];
  quick: boolean;
  json?: string;
  from?: string;
  against: readonly string[];
};

/** Reads the options. Ends the process after `--help`, and after a message about a word that it does not know. */
export function readOptions(words: readonly string[], sections: readonly string[]): Options {
  const program = new Command("npm run bench --")
    .description("Measures speed and memory next to other tools, and says which targets are met.")
    .addArgument(new Argument("[sections...]", `what to measure: ${sections.join(", ")} (default: all)`))
    .option("--quick", "measure everything only once, to try the benchmark itself")
    .option("--json <file>", "save the result; with -, print it, and print the tables to standard error", takeFile)
    .option("--from <file>", "show a saved result, and measure nothing", takeFile)
    .option("--against <file>", "compare with a saved result (repeatable)", collect)
    .parse(words, { from: "user" });
  for (const name of program.args) if (!sections.includes(name)) program.error(refuseSection(name, sections));
  const { quick = false, json, from, against = [] } = program.opts();
  if (from !== undefined && (quick || program.args.length > 0))
    program.error("error: --from shows a saved result, so it takes no section and no --quick");
  return { sections: program.args.length === 0 ? sections : program.args, quick, json, from, against };
}

function collect(word: string, files: readonly string[] = []): string[] {
  return [...files, takeFile(word)];
}

/** commander takes the next word as the value, also if it is an option. */
function takeFile(word: string): string {
  if (word.startsWith("--")) throw new InvalidArgumentError("The name of a file must follow.");
  return word;
}

function refuseSection(name: string, sections: readonly string[]): string {
  const closest = findClosest(name, sections);
  const hint = closest === undefined ? "" : `\n(Did you mean ${closest}?)`;
  return `error: unknown section '${name}'. The sections are ${sections.join(", ")}.${hint}`;
}
