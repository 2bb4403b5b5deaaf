/** Shows on a terminal how far a check is. Knows no video. */
import type { Reading } from "../flows/inspect.ts";
import type { LiveArea } from "../host/live.ts";
import type { Terminal } from "../host/terminal.ts";
import { formatCount, formatInteger, formatSize } from "../text/quantities.ts";

/** A check that is done by then shows nothing. */
const DELAY_MS = 300;

/** Short enough to look alive. */
const INTERVAL_MS = 100;

/** `look`: takes the latest counts. `end`: removes the line. */
export type ProgressLine = { look(reading: Reading): void; end(): void };

/** A line at the bottom of the terminal; nothing where nobody looks at one. */
export function showProgress({ err, live }: Terminal, now: () => number): ProgressLine {
  if (!err.isTerminal) return { look: () => undefined, end: () => undefined };
  const startMs = now();
  let latest: Reading | undefined;
  let area: LiveArea | undefined;
  const draw = () => {
    if (latest !== undefined) area?.show([describeReading(latest, now() - startMs).slice(0, err.columns - 1)]);
  };
  const opening = setTimeout(async () => {
    area = await live();
  }, DELAY_MS);
  const drawing = setInterval(draw, INTERVAL_MS);
  return {
    look(reading) {
      latest = { ...reading };
    },
    end() {
      clearTimeout(opening);
      clearInterval(drawing);
      area?.end();
      area = undefined;
    },
  };
}

/** The counts and the rate, the most important first: a narrow terminal cuts off the end. */
function describeReading({ done, total, bytesRead }: Reading, elapsedMs: number): string {
  const perSecond = (done * 1000) / Math.max(1, elapsedMs);
  const rate = perSecond >= 10 ? formatInteger(Math.round(perSecond)) : perSecond.toFixed(1);
  const bytes = bytesRead === 0 ? [] : [`${formatSize(bytesRead)} read`];
  return [`Checked ${formatInteger(done)} of ${formatCount(total, "video")}`, `${rate} a second`, ...bytes].join(", ");
}
