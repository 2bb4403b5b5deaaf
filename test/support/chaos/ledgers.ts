/** Draws the texts in which steps record ids, and says what stands in them. Draws from the given numbers only. */
import type { Random } from "../fuzz/random.ts";
import type { Piece } from "./plan.ts";
import { pickWeighted } from "./weights.ts";

/** A credential of TikTok's init response, which must not be shown. */
export const UPLOAD_TOKEN = "upload-token-5e1c0d9a77";

/** Pieces that hold all of `ids`, with junk around them. `isLong`: megabytes of junk are allowed. */
export function drawPieces(random: Random, ids: readonly string[], { isLong = false } = {}): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < ids.length; ) {
    if (random.chance(0.25)) pieces.push(drawJunk(random));
    const some = ids.slice(at, at + 1 + random.below(3));
    pieces.push(drawEntry(random, some));
    if (random.chance(0.05)) pieces.push(drawEntry(random, some));
    at += some.length;
  }
  if (random.chance(0.15)) pieces.push(drawMalformed(random));
  if (random.chance(0.3)) pieces.push(drawJunk(random));
  if (isLong && random.chance(0.08)) pieces.splice(random.below(pieces.length + 1), 0, drawLongJunk(random));
  return pieces;
}

/** The same pieces, some of which are appended while the process runs, and one of them in two halves. */
export function spreadPieces(random: Random, pieces: readonly Piece[], mostMs: number): Piece[] {
  const firstLate = random.chance(0.5) ? pieces.length : random.below(pieces.length + 1);
  let atMs = 0;
  return pieces.flatMap((piece, index): Piece[] => {
    if (index < firstLate) return [piece];
    atMs += random.mostlySmall(1, mostMs);
    const [id] = piece.ids;
    if (id === undefined || piece.text !== `${id}\n` || random.chance(0.5)) return [{ ...piece, atMs }];
    // A dot at the end of an id is not part of it.
    const half = id.slice(0, id.indexOf("~") + 8);
    const first: Piece = { text: half, ids: [], half, atMs };
    atMs += random.below(200);
    return [first, { text: `${id.slice(half.length)}\n`, ids: piece.ids, atMs }];
  });
}

/** A piece that holds `ids`, in one of the forms in which scripts write them. */
function drawEntry(random: Random, ids: readonly string[]): Piece {
  const [id = ""] = ids;
  const response = {
    data: { publish_id: id },
    error: { code: "ok", message: "", log_id: "2026112817301CB9319E1FB30C1" },
  };
  const upload = {
    ...response.data,
    upload_url: `https://open-upload.tiktokapis.com/video/?upload_token=${UPLOAD_TOKEN}`,
  };
  const all = (text: string): Piece => ({ text, ids });
  // What can hold one id only is followed by the others, one to a line.
  const one = (text: string): Piece =>
    all(
      text +
        ids
          .slice(1)
          .map((each) => `${each}\n`)
          .join(""),
    );
  return pickWeighted<() => Piece>(random, [
    [30, () => all(ids.map((each) => `${each}\n`).join(""))],
    [6, () => all(`${ids.join(random.pick([" ", ",", ", "]))}\r\n`)],
    [10, () => one(`${JSON.stringify(response)}\n`)],
    [6, () => one(`${JSON.stringify(response)}${ids.length > 1 ? "" : random.pick(["", "\n"])}`)],
    [6, () => one(`${JSON.stringify(response, null, 2)}\n`)],
    [5, () => one(`${JSON.stringify({ ...response, data: upload })}\n`)],
    [6, () => all(`${JSON.stringify({ upload: { outputs: { "publish-ids": ids }, outcome: "success" } })}\n`)],
    [6, () => one(`${JSON.stringify({ upload: { outputs: { response: JSON.stringify(response) } } })}\n`)],
    [8, () => one(`{'data': {'publish_id': '${id}'}, 'error': {'code': 'ok', 'message': ''}}\n`)],
    [6, () => one(`publish_id=${id}\n`)],
    [5, () => one(`::notice::uploaded "${id}"; status follows\n`)],
    [4, () => one(`\u001b[32mPublished\u001b[0m <b>${id}</b>\n`)],
    [4, () => one(`Name       Value\n----       -----\npublish_id ${id}\n`)],
    [4, () => ({ text: `${random.pick(["\ufeff", ""])}${ids.join("\r\n")}\r\n`, encoding: "utf16le", ids })],
    [3, () => oddId(`${JSON.stringify({ tiktok_publish_id: `${id.length}00042` })}\n`, `${id.length}00042`, ids)],
    [3, () => oddId(`\nlaunch-${id.slice(-6)}\n`, `launch-${id.slice(-6)}`, ids)],
  ])();
}

/** An id that has not the known shape, before others that have. */
function oddId(text: string, id: string, ids: readonly string[]): Piece {
  return { text: text + ids.map((each) => `${each}\n`).join(""), ids: [id, ...ids] };
}

const JUNK = [
  "Uploading the video, please wait\n",
  "  % Total    % Received % Xferd\n100   177  100   177    0     0\n",
  "<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>\n",
  '{"error":{"code":"spam_risk_too_many_posts","message":"try again tomorrow"}}\n',
  "null\n",
  "\n\n\r\n",
  'Traceback (most recent call last):\n  File "upload.py", line 12, in <module>\n',
  '{"data": {"status": "half a val\n',
  "publish_id=\n",
  "video/launch.mp4 -> done (size 12 MB)\n",
];

function drawJunk(random: Random): Piece {
  return { text: random.pick(JUNK), ids: [] };
}

function drawLongJunk(random: Random): Piece {
  return {
    text: `${"Downloading the next part of the film ".repeat(20)}\n`,
    times: random.pick([2_000, 8_000]),
    ids: [],
  };
}

function drawMalformed(random: Random): Piece {
  const text = random.pick([
    "publish_id v_pub_url~v2-1.72614637697…\n",
    "publish_id v_inbox_url~v2.7261463769...\n",
    `v_pub_url~v2-1.${"7".repeat(60)}\n`,
    '{"publish_id": "not an id of any kind!"}\n',
  ]);
  return { text, ids: [], malformed: 1 };
}
