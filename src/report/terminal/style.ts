/** Colours and links of a terminal. The words say the same without them. Knows no video. */
import type { Level } from "../../model/problem.ts";
import type { Screen } from "../../model/screen.ts";

/** Parameters of SGR: the terminal's own colours, which its owner can read on their background (ECMA-48, 8.3.117). */
const CODES = {
  bold: [1, 22],
  faint: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

export type Colour = keyof typeof CODES;

/** What a level looks like. */
export const LEVEL_COLOURS: Readonly<Record<Level, Colour>> = { error: "red", warning: "yellow", notice: "blue" };

/** A sign for each level, and for what nothing is wrong with, of one column each. */
export const SIGNS = { error: "✗", warning: "!", notice: "i", good: "✓" } as const;

/** What is good has no level of its own. */
export type Mark = Level | "good";

/** The sign and the colour of each. */
export const LOOKS: Readonly<Record<Mark, { sign: string; colour: Colour }>> = {
  error: { sign: SIGNS.error, colour: LEVEL_COLOURS.error },
  warning: { sign: SIGNS.warning, colour: LEVEL_COLOURS.warning },
  notice: { sign: SIGNS.notice, colour: LEVEL_COLOURS.notice },
  good: { sign: SIGNS.good, colour: "green" },
};

/** Writes in the colours and with the links that a screen shows. */
export type Pen = {
  colour(colour: Colour, text: string): string;
  /** `address`: an https URL of this project's own, or none. */
  link(text: string, address: string | undefined): string;
};

export function createPen({ hasColours, hasLinks }: Pick<Screen, "hasColours" | "hasLinks">): Pen {
  return {
    colour(colour, text) {
      const [on, off] = CODES[colour];
      return hasColours && text !== "" ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    },
    link(text, address) {
      // OSC 8, as https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda describes it.
      const isLink = hasLinks && address !== undefined && /^https:\/\/[\x21-\x7e]+$/.test(address);
      return isLink ? `\u001b]8;;${address}\u0007${text}\u001b]8;;\u0007` : text;
    },
  };
}
