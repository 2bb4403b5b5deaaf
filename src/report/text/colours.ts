/** Colours of a terminal by meaning. Nothing is said by a colour alone. */
import type { Level } from "../../model/problem.ts";

/** Paints a text, or leaves it as it is. */
export type Paint = (text: string, colour: Colour) => string;

export type Colour = "red" | "yellow" | "green" | "blue" | "bold" | "dim";

/** The codes that begin and end a colour (ECMA-48, SGR). */
const CODES: Readonly<Record<Colour, readonly [begin: number, end: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  blue: [34, 39],
  bold: [1, 22],
  dim: [2, 22],
};

/** `hasColours`: whether the place shows colours, and a person wants them. */
export function createPaint(hasColours: boolean): Paint {
  if (!hasColours) return (text) => text;
  return (text, colour) => `\u001b[${CODES[colour][0]}m${text}\u001b[${CODES[colour][1]}m`;
}

/** What is good has no level of its own. */
export type Mark = Level | "good";

/** Signs that take one column everywhere. */
export const MARKS: Readonly<Record<Mark, { sign: string; colour: Colour }>> = {
  error: { sign: "✗", colour: "red" },
  warning: { sign: "!", colour: "yellow" },
  notice: { sign: "i", colour: "blue" },
  good: { sign: "✓", colour: "green" },
};
