/** How far uploads are, as lines for a person who waits. Asks nobody. */
import { cutEnd, cutMiddle, measureColumns, padColumns } from "../../text/columns.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { LOOKS, type Mark, type Pen } from "../terminal/style.ts";

/** What is known of an id so far; the names are TikTok's or this project's. Its texts are untrusted. */
export type UploadProgress = {
  id: string;
  video?: string | undefined;
  code?: string | undefined;
  status?: string | undefined;
  failReason?: string | undefined;
  postIds: readonly string[];
  isOver: boolean;
};

/** The state of an upload in a few words. `mark`: whether that is good or bad; `undefined` while it is open. */
export type State = { words: string; mark: Mark | undefined };

/** What an upload does that was to be cancelled, or is to be posted. */
export type Purpose = "cancel" | "post";

const STATUSES: Readonly<Record<string, Readonly<Record<Purpose, State>>>> = {
  PROCESSING_UPLOAD: same({ words: "TikTok receives the file", mark: undefined }),
  PROCESSING_DOWNLOAD: same({ words: "TikTok downloads the file", mark: undefined }),
  SEND_TO_USER_INBOX: {
    cancel: { words: "in the inbox", mark: "warning" },
    post: { words: "in the inbox", mark: "good" },
  },
  PUBLISH_COMPLETE: { cancel: { words: "live", mark: "error" }, post: { words: "posted", mark: "good" } },
};

const CODES: Readonly<Record<string, State>> = {
  ok: { words: "waiting for TikTok to confirm", mark: undefined },
  // It may be live or already cancelled: the status says which.
  publish_not_cancellable: { words: "finished or already cancelled, waiting for its status", mark: undefined },
};

/** The same when nothing more comes. */
const LAST_CODES: Readonly<Record<string, State>> = {
  publish_not_cancellable: { words: "too late to cancel", mark: "error" },
};

function same(state: State): Readonly<Record<Purpose, State>> {
  return { cancel: state, post: state };
}

/** The state of an upload, the latest news first. */
export function describeState(
  { status, code, failReason, isOver }: Omit<UploadProgress, "id" | "video">,
  purpose: Purpose,
): State {
  if (status === "FAILED") {
    if (purpose === "cancel" && failReason === "publish_cancelled") return { words: "cancelled", mark: "good" };
    const reason = failReason === undefined ? "" : `: ${showUnprintable(failReason)}`;
    return { words: `failed${reason}`, mark: purpose === "cancel" ? "notice" : "error" };
  }
  // Until TikTok says how it ended, what it said to the request is the news.
  if (purpose === "cancel" && code !== undefined && (status === undefined || status.startsWith("PROCESSING"))) {
    const known = { ...CODES, ...(isOver && LAST_CODES) };
    return Object.hasOwn(known, code) && known[code] !== undefined
      ? known[code]
      : { words: showUnprintable(code), mark: isOver ? "error" : undefined };
  }
  if (status !== undefined) {
    const known = Object.hasOwn(STATUSES, status) ? STATUSES[status]?.[purpose] : undefined;
    return known ?? { words: showUnprintable(status), mark: undefined };
  }
  return code === undefined
    ? { words: "waiting", mark: undefined }
    : { words: showUnprintable(code), mark: isOver ? "error" : undefined };
}

/** An upload and its state. `seconds`: how long it has been in that state. */
export type Row = State & { id: string; video?: string | undefined; seconds: number };

/** One line of a pipe, when a state changes. */
export function writeStateLine({ id, video, words }: Omit<Row, "seconds" | "mark">): string {
  return `${id}${video === undefined ? "" : ` (${video})`}: ${words}`;
}

/** Rows that are shown at once: a short terminal has 24 lines. */
const MOST_ROWS = 12;

/** A column of videos that is narrower says nothing. */
const NARROWEST_VIDEO = 12;

/** An id has 64 characters at most. Fewer are enough to see which one it is. */
const SHORTEST_ID = 12;

/** The whole run in one line: how many are final, and how much of the time has passed. */
export type Passed = { seconds: number; limitSeconds: number };

/** A table that fits the width: uploads that are open first, then those that changed last. */
export function renderLiveTable(rows: readonly Row[], passed: Passed, columns: number, pen: Pen): string[] {
  const isOpen = ({ mark }: Row) => mark === undefined;
  const sorted = rows.toSorted(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (isOpen(a) ? 0 : a.seconds - b.seconds),
  );
  const shown = sorted.slice(0, MOST_ROWS);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => measureColumns(text)));
  const sinceWidth = widest(shown.map(({ seconds }) => formatElapsed(seconds)));
  // A sign, and two columns between the others.
  const room = columns - 2 - sinceWidth - 4;
  const wordsWidth = Math.min(widest(shown.map(({ words }) => words)), Math.max(0, room - SHORTEST_ID));
  const idRoom = Math.min(widest(shown.map(({ id }) => id)), Math.max(SHORTEST_ID, room - wordsWidth));
  const videoRoom = room - wordsWidth - idRoom - 2;
  const names = widest(shown.map(({ video = "" }) => video));
  const videoWidth = names === 0 || videoRoom < NARROWEST_VIDEO ? 0 : Math.min(names, videoRoom);
  const lines = shown.map(({ id, video = "", words, mark, seconds }) => {
    const { sign, colour } = mark === undefined ? OPEN : LOOKS[mark];
    const cells = [
      padColumns(cutMiddle(id, idRoom), idRoom),
      ...(videoWidth === 0 ? [] : [padColumns(cutMiddle(video, videoWidth), videoWidth)]),
      padColumns(cutEnd(words, wordsWidth), wordsWidth),
      formatElapsed(seconds).padStart(sinceWidth),
    ];
    return `${pen.colour(colour, sign)} ${cells.join("  ")}`;
  });
  const hidden = rows.length - shown.length;
  const final = rows.length - rows.filter(isOpen).length;
  const count = `${formatInteger(final)} of ${formatCount(rows.length, "upload")} final`;
  const time = `${formatElapsed(passed.seconds)} of ${formatElapsed(passed.limitSeconds)}`;
  return [
    ...lines,
    ...(hidden > 0 ? [cutEnd(`  and ${formatInteger(hidden)} more`, columns)] : []),
    pen.colour("faint", cutEnd(`${count}, ${time}`, columns)),
  ];
}

const OPEN = { sign: "·", colour: "blue" } as const;

/** Minutes and seconds: `0:42`. */
function formatElapsed(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
