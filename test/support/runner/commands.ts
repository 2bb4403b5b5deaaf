/** A workflow command as a step printed it, unescaped. Names are lower case, as the runner ignores case. */
export type Command = { name: string; properties: Record<string, string>; data: string };

type Escape = readonly [escaped: string, character: string];

const DATA_ESCAPES: readonly Escape[] = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const PROPERTY_ESCAPES: readonly Escape[] = [["%3A", ":"], ["%2C", ","], ...DATA_ESCAPES];
const LEGACY_ESCAPES: readonly Escape[] = [["%3B", ";"], ["%5D", "]"], ...DATA_ESCAPES];

/**
 * The command in one line of output, if the runner would read it as one: `::name key=value,…::data` at the start of
 * the line or after white space, or else the legacy `##[name key=value;…]data` anywhere in the line. Text that has the
 * form but names none of `known` is ordinary output.
 *
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs (TryParseV2, then TryParse).
 */
export function parseCommand(line: string, known: ReadonlySet<string>): Command | undefined {
  return parseCurrent(line.trimStart(), known) ?? parseLegacy(line, known);
}

function parseCurrent(line: string, known: ReadonlySet<string>): Command | undefined {
  const end = line.indexOf("::", 2);
  if (!line.startsWith("::") || end < 0) return undefined;
  const { name, properties } = parseHead(line.slice(2, end), ",", PROPERTY_ESCAPES);
  return known.has(name) ? { name, properties, data: decode(line.slice(end + 2), DATA_ESCAPES) } : undefined;
}

function parseLegacy(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return undefined;
  const { name, properties } = parseHead(line.slice(start + 3, end), ";", LEGACY_ESCAPES);
  return known.has(name) ? { name, properties, data: decode(line.slice(end + 1), LEGACY_ESCAPES) } : undefined;
}

function parseHead(head: string, separator: string, escapes: readonly Escape[]): Omit<Command, "data"> {
  const [, name = "", list = ""] = /^([^ ]*)(.*)$/s.exec(head) ?? [];
  const pairs = list
    .trim()
    .split(separator)
    .map((property) => /^([^=]+)=(.+)$/s.exec(property));
  const properties = pairs.flatMap((pair) => (pair ? [[pair[1], decode(pair[2] ?? "", escapes)]] : []));
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties) };
}

function decode(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);
}
