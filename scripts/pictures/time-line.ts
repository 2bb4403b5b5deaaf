/** Draws docs/images/cancellation.svg: what happens from the moment in which a run is cancelled. Runs nothing. */

/** Who does something, from the top down. */
const LANES = ["Your steps", "The guard", "TikTok"] as const;

type Bar = { lane: (typeof LANES)[number]; from: number; to: number; text: string; kind: "work" | "cancel" | "video" };

/**
 * Columns, not seconds: the steps of a cancellation have no fixed lengths. SIGINT, SIGTERM and the end of a step are
 * 7.5 and 2.5 s apart (actions/runner, src/Runner.Worker/Handlers/StepHost.cs).
 */
const BARS: readonly Bar[] = [
  { lane: "The guard", from: 0, to: 1, text: "checks videos", kind: "work" },
  { lane: "Your steps", from: 1, to: 2, text: "upload", kind: "work" },
  { lane: "Your steps", from: 2, to: 4, text: "checks, at most 10 s to end", kind: "work" },
  { lane: "The guard", from: 4, to: 5, text: "asks to cancel", kind: "cancel" },
  { lane: "The guard", from: 5, to: 6, text: "confirms, reports", kind: "cancel" },
  { lane: "TikTok", from: 2, to: 5, text: "downloads: can still be cancelled", kind: "video" },
  { lane: "TikTok", from: 5, to: 6, text: "nothing is posted", kind: "cancel" },
];

const MARKS = [
  { at: 2, text: "publish_id in the ledger", row: 0 },
  { at: 3, text: "run cancelled, or a step fails", row: 1 },
  { at: 4, text: "post step starts", row: 0 },
];

const [LEFT, TOP, COLUMN, LANE, HEIGHT] = [96, 60, 118, 46, 30];
const WIDTH = LEFT + COLUMN * 6 + 16;
const BOTTOM = TOP + LANE * LANES.length;

/** The picture as SVG: text, rectangles and lines, light or dark as the reader's system is. */
export function drawTimeLine(): string {
  const x = (column: number) => LEFT + column * COLUMN;
  const y = (lane: Bar["lane"]) => TOP + LANES.indexOf(lane) * LANE;
  const lines = [
    ...LANES.map((lane) => `<text class="lane" x="12" y="${y(lane) + 20}">${lane}</text>`),
    ...BARS.map(
      ({ lane, from, to, text, kind }) =>
        `<rect class="${kind}" x="${x(from) + 2}" y="${y(lane)}" width="${x(to) - x(from) - 4}" height="${HEIGHT}" rx="5"/>` +
        `<text class="bar" x="${(x(from) + x(to)) / 2}" y="${y(lane) + 19}">${text}</text>`,
    ),
    ...MARKS.map(
      ({ at, text, row }) =>
        `<path class="mark" d="M${x(at)} ${TOP - 10 - 18 * row}V${BOTTOM - 6}"/><text class="mark-text" x="${x(at)}" y="${TOP - 16 - 18 * row}">${text}</text>`,
    ),
    `<text class="note" x="${LEFT}" y="${BOTTOM + 18}">If TikTok has the whole video before the guard asks, it is too late: the video goes live, and the summary says so.</text>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${BOTTOM + 34}" viewBox="0 0 ${WIDTH} ${BOTTOM + 34}" role="img" aria-label="The time line of a cancellation">
<style>
text { font: 12px -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328; }
.lane { font-weight: 600; }
.bar, .mark-text { text-anchor: middle; }
.work { fill: #ddf4ff; stroke: #54aeff; }
.video { fill: #fff8c5; stroke: #d4a72c; }
.cancel { fill: #dafbe1; stroke: #4ac26b; }
.mark { stroke: #8c959f; stroke-dasharray: 3 3; fill: none; }
.mark-text, .note { fill: #59636e; }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc; }
.work { fill: #121d2f; stroke: #1f6feb; }
.video { fill: #272115; stroke: #9e6a03; }
.cancel { fill: #12261e; stroke: #238636; }
.mark-text, .note { fill: #9198a1; }
}
</style>
${lines.join("\n")}
</svg>
`;
}
