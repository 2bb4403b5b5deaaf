/** What was measured, and gauges of it, as HTML. Judges no video. */
import type { CheckedVideo, Gauge, GaugedFact } from "../../model/finding.ts";
import { describeFacts, type FactTexts } from "../text/facts.ts";
import { describeBounds } from "../text/gauges.ts";
import { type Html, html } from "./escape.ts";

/** The rows in reading order: their names, texts and gauges. */
const ROWS: readonly (readonly [string, readonly (keyof FactTexts)[], readonly GaugedFact[]])[] = [
  ["Format", ["container", "codec"], []],
  ["Picture", ["picture"], ["width", "height"]],
  ["Frame rate", ["frameRate"], ["frameRate"]],
  ["Duration", ["duration"], ["duration"]],
  ["Size", ["size"], ["size"]],
];

/** A list of what was measured, each fact beside the bounds that apply to it. Nothing if nothing could be read. */
export function renderMeasurements(checked: CheckedVideo): Html {
  const texts = describeFacts(checked.facts, checked.findings);
  const gauges = checked.gaugesOf(checked);
  const rows = ROWS.flatMap(([name, keys, gauged]) => {
    const text = joinTexts(keys.map((key) => texts[key]));
    const shown = gauges.filter(({ fact }) => gauged.includes(fact));
    return text === "" ? [] : [html`<div><dt>${name}</dt><dd>${text}${renderBounds(shown)}</dd></div>\n`];
  });
  return rows.length === 0 ? html`` : html`<dl class="facts">\n${rows}</dl>`;
}

/** The same in one line, for a page with too many videos for gauges. */
export function renderFactsLine({ facts, findings }: CheckedVideo): Html {
  const text = joinTexts(Object.values(describeFacts(facts, findings)));
  return text === "" ? html`` : html`<p class="small">${text}</p>`;
}

function joinTexts(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(", ");
}

/** The sides of a picture have the same bounds. */
function renderBounds(gauges: readonly Gauge[]): Html {
  const [first] = gauges;
  if (first === undefined) return html``;
  return html` <span class="small">· allowed: ${describeBounds(first)}</span>${gauges.map(draw)}`;
}

/** The scale ends beyond the upper bound, so that a value outside is seen outside. */
const BEYOND = 1.2;

/** The allowed part of a scale that starts at 0, and a mark at the value. The text beside it says the same. */
function draw({ value, bounds: { min = 0, max }, isInside }: Gauge): Html {
  const end = BEYOND * (max ?? Math.max(min, value));
  const place = (at: number) => Number((100 * Math.min(1, at / end)).toFixed(1));
  const [from, to] = [place(min), place(max ?? end)];
  // The mark is two units wide and stays on the scale.
  const mark = Number(Math.min(98, Math.max(0, place(value) - 1)).toFixed(1));
  return html`<svg class="${isInside ? "gauge" : "gauge outside"}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="allowed" x="${from}" y="2" width="${to - from}" height="4"/><rect class="value" x="${mark}" width="2" height="8"/></svg>`;
}
