/** Shows how far uploads are while a command waits: a live table on a terminal, else a line for each change. */
import { createPen } from "../report/terminal/style.ts";
import {
  describeState,
  type Purpose,
  type Row,
  renderLiveTable,
  writeStateLine,
} from "../report/text/publish-progress.ts";
import { nameVideo } from "../report/text/publishes.ts";
import type { Progress } from "../tiktok/progress.ts";
import { dropQuery } from "../tiktok/shown-video.ts";
import type { CommandWorld } from "./command.ts";

/** `watch`: takes each progress. `end`: removes the table. */
export type Following = { watch(progress: Progress): void; end(): void };

/** The clock of the table, and the longest that it lags behind. */
const REDRAW_MS = 1_000;

/** Changes that come together are drawn together: with thousands of uploads, drawing must not hold up the calls. */
const SOON_MS = 50;

/** States that are no news: that nobody was asked yet. */
const NO_NEWS = describeState({ postIds: [], isOver: false }, "post").words;

/**
 * `purpose`: what is wanted of the uploads. `limitMs`: the time that the command has. `isBrief`: the result comes soon,
 * so a pipe needs no lines before it.
 */
export async function followUploads(
  { terminal, now }: Pick<CommandWorld, "terminal" | "now">,
  { purpose, limitMs, isBrief = false }: { purpose: Purpose; limitMs: number; isBrief?: boolean },
): Promise<Following> {
  if (isBrief && !terminal.err.isTerminal) return { watch: () => undefined, end: () => undefined };
  const rows = new Map<string, Omit<Row, "seconds"> & { sinceMs: number }>();
  const startMs = now();
  const note = ({ entry, ...progress }: Progress): Omit<Row, "seconds"> | undefined => {
    const state = describeState(progress, purpose);
    const known = rows.get(entry.id);
    if (known?.words === state.words) return undefined;
    const video = nameVideo(entry.video === undefined ? {} : { video: dropQuery(entry.video) });
    const row = { ...state, id: entry.id, video };
    rows.set(entry.id, { ...row, sinceMs: now() });
    return row;
  };
  if (!terminal.err.isTerminal) {
    return {
      watch(progress) {
        const changed = note(progress);
        if (changed !== undefined && changed.words !== NO_NEWS) terminal.say(writeStateLine(changed));
      },
      end: () => undefined,
    };
  }

  const live = await terminal.live();
  const pen = createPen(terminal.err);
  let soon: NodeJS.Timeout | undefined;
  const draw = () => {
    clearTimeout(soon);
    soon = undefined;
    const shown = [...rows.values()].map(({ sinceMs, ...row }) => ({ ...row, seconds: (now() - sinceMs) / 1000 }));
    const passed = { seconds: (now() - startMs) / 1000, limitSeconds: limitMs / 1000 };
    live.show(renderLiveTable(shown, passed, terminal.err.columns, pen));
  };
  const clock = setInterval(draw, REDRAW_MS);
  return {
    watch(progress) {
      if (note(progress) !== undefined) soon ??= setTimeout(draw, SOON_MS);
    },
    end() {
      clearInterval(clock);
      if (soon !== undefined) draw();
      live.end();
    },
  };
}
