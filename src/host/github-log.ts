/** The lines that GitHub's runner reads in the log of a job, as texts. Prints nothing. */
import type { Annotation } from "./host.ts";
import { plainText } from "./plain-text.ts";

/** An annotation as a workflow command, whose texts can't give another one. */
export function writeAnnotation({ level, title, message, place, file = place?.file }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(plainText(file))}`]),
    ...(place === undefined ? [] : [`line=${place.line}`, `col=${place.column}`]),
    `title=${escapeProperty(plainText(title))}`,
  ];
  return `::${level} ${properties.join(",")}::${escapeData(plainText(message, "lines"))}\n`;
}

/** Lines that a reader unfolds. */
export function* writeGroup(title: string, lines: Iterable<string>): Generator<string> {
  yield `::group::${escapeData(plainText(title))}\n`;
  for (const line of lines) yield writeLogLine(line);
  yield "::endgroup::\n";
}

/** One line, which is no command whatever it says. */
export function writeLogLine(line: string): string {
  return `${plainText(line)}\n`;
}

/** As the runner reads them (actions/runner, src/Runner.Common/ActionCommand.cs, `_escapeDataMappings`). */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
