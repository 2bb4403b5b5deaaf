/** Draws the frames of a session as one SVG that plays by itself, without script. Runs nothing. */
import { type Frame, type Run, SIZE } from "./session.ts";

/** Pixels of a character, of a line, and around the text. */
const CHARACTER = 8;
const LINE = 18;
const MARGIN = 16;

/** The colours of the terminal's palette that the program uses, on a dark background with contrast of 4.5 or more. */
const PALETTE: Readonly<Record<number, string>> = { 1: "#ff7b72", 2: "#56d364", 3: "#e3b341", 4: "#79c0ff" };
const TEXT = "#e6edf3";
const FAINT = "#9da7b3";
const BACKGROUND = "#0d1117";

/** Each frame is shown in its time. Where motion is not wanted, the last one stands still. */
export function drawSession(frames: readonly Frame[]): string {
  const rows = Math.max(...frames.map(({ lines }) => lines.length));
  const [width, height] = [SIZE.columns * CHARACTER + 2 * MARGIN, rows * LINE + 2 * MARGIN];
  const total = frames.reduce((sum, { seconds }) => sum + seconds, 0);
  // A line stands in many frames, and is drawn once.
  const drawn = new Map<string, string>();
  const keep = (line: readonly Run[]) => {
    const text = drawLine(line);
    const id = drawn.get(text) ?? `l${drawn.size}`;
    drawn.set(text, id);
    return id;
  };
  let startSeconds = 0;
  const shown = frames.map(({ lines, seconds }) => {
    const uses = lines.flatMap((line, row) =>
      line.length === 0 ? [] : [`<use href="#${keep(line)}" y="${MARGIN + row * LINE}"/>`],
    );
    const delay = startSeconds - total;
    startSeconds += seconds;
    return { uses: uses.join(""), delay, seconds };
  });
  const lengths = [...new Set(frames.map(({ seconds }) => seconds))];
  const styles = lengths.map((seconds, at) => {
    const end = ((100 * seconds) / total).toFixed(4);
    return `@keyframes k${at}{0%{visibility:visible}${end}%,100%{visibility:hidden}}.k${at}{animation:k${at} ${total.toFixed(2)}s step-end infinite}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    '<title id="title">The command line checks three videos, and fixes one of them</title>',
    `<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:${TEXT};white-space:pre}g{visibility:hidden}${styles.join("")}`,
    "@media (prefers-reduced-motion:reduce){g[class]{animation:none}g:last-of-type{visibility:visible}}</style>",
    `<rect width="${width}" height="${height}" rx="8" fill="${BACKGROUND}"/>`,
    `<defs>${[...drawn].map(([text, id]) => `<text id="${id}" x="${MARGIN}" dy="14">${text}</text>`).join("\n")}</defs>`,
    ...shown.map(
      ({ uses, delay, seconds }) =>
        `<g class="k${lengths.indexOf(seconds)}" style="animation-delay:${delay.toFixed(2)}s">${uses}</g>`,
    ),
    "</svg>\n",
  ].join("\n");
}

/** Each run at its own place, so that a font of another width breaks no column. */
function drawLine(line: readonly Run[]): string {
  let column = 0;
  return line
    .map(({ text, colour, isBold, isFaint }) => {
      const attributes = [
        `x="${MARGIN + column * CHARACTER}"`,
        `textLength="${[...text].length * CHARACTER}"`,
        ...(colour === undefined ? [] : [`fill="${PALETTE[colour] ?? TEXT}"`]),
        ...(isFaint ? [`fill="${FAINT}"`] : []),
        ...(isBold ? ['font-weight="bold"'] : []),
      ];
      column += [...text].length;
      return `<tspan ${attributes.join(" ")}>${encode(text)}</tspan>`;
    })
    .join("");
}

function encode(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
