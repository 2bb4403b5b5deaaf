/** The report on a terminal: widths, colours and links. The screens are made up. */
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import type { Screen } from "../../../src/model/screen.ts";
import { renderForTerminal } from "../../../src/report/reporters/terminal.ts";
import { text } from "../../../src/report/reporters/text.ts";
import { check, checkUnreadable, exactly } from "../reported.ts";

const ENDING = ["Exit code 1: 2 of 4 videos have an error ('--fail-on' is 'error')."];
const PLAIN: Screen = { isTerminal: true, columns: 80, hasColours: false, hasLinks: false };

const SLOW = check("videos/slow.mp4", { frameRate: exactly(15) });
const BROKEN = checkUnreadable("videos/broken.mp4", "the box 'moov' is missing");
const WARNED = check("videos/two.mp4", { movingVideoTracks: 2 });
const GOOD = check("videos/good.mp4");
const ALL: Report = { videos: [GOOD, WARNED, SLOW, BROKEN], remarks: [] };

const show = (report: Report, screen: Partial<Screen> = {}) => [
  ...renderForTerminal(report, { ...PLAIN, ...screen }, ENDING),
];

/** What a reader sees, however it is broken into lines. */
const squash = (lines: readonly string[]) => lines.join("").replace(/\s/g, "");

/** A command is one line, so that it can be copied; the terminal breaks it. */
const isCommand = (line: string) => /^ {2}(ffmpeg|mv|git|rm) /.test(line);

const NAMES = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    "日本語のビデオ.mp4",
    "👩‍👩‍👧‍👦🎬.mp4",
    "שלום עולם.mp4",
    "e\u0301te\u0301.mp4",
    "a".repeat(300),
    "two  spaces .mp4",
  ),
);

describe("on a terminal", () => {
  it("no line but a command is wider than the screen, whatever the names and the width are", () => {
    fc.assert(
      fc.property(fc.array(NAMES, { maxLength: 6 }), fc.integer({ min: 32, max: 220 }), (names, columns) => {
        const videos = names.map((name, at) => check(name, at % 2 === 0 ? { frameRate: exactly(15) } : {}));
        for (const line of show({ videos, remarks: [] }, { columns })) {
          if (!isCommand(line)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });

  it("nothing is lost on a narrow screen: it shows the letters of a wide one", () => {
    const wide = squash(show(ALL, { columns: 1000 }).toSorted());
    for (const columns of [32, 40, 60, 100]) {
      const letters = (lines: string) => [...lines.replaceAll(",", "")].toSorted().join("");
      expect(letters(squash(show(ALL, { columns })))).toBe(letters(wide));
    }
  });

  it("the worst comes first, and the last line says how the run ends", () => {
    const lines = show(ALL);
    const rows = ["slow", "broken", "two", "good"].map((name) =>
      lines.findIndex((line) => line.includes(`${name}.mp4`)),
    );
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(lines.at(-1)).toBe(ENDING[0]);
  });

  it("signs and words say what the colours say", () => {
    const coloured = show(ALL, { hasColours: true }).join("\n");
    const stripped = coloured.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g"), "");
    expect(stripped).toBe(show(ALL).join("\n"));
    expect(stripped).toMatch(/^✗ videos\/slow\.mp4.*\n {2}error frame-rate:/m);
    expect(stripped).toMatch(/^! videos\/two\.mp4.*\n {2}warning extra-video-track:/m);
    expect(stripped).toMatch(/^✓ videos\/good\.mp4/m);
  });

  it("a rule is a link to its source where the terminal shows links, and nothing else is", () => {
    const links = show(ALL, { hasLinks: true }).join("\n").split("\u001b]8;;");
    const opened = links.filter((part) => part.startsWith("https://"));
    expect(opened.length).toBe(3);
    for (const each of opened)
      expect(each.split("\u0007")).toEqual([expect.stringMatching(/^https:\S+$/), expect.stringMatching(/^[a-z-]+$/)]);
  });

  it("an escape in a name is shown, and none is written without colours and links", () => {
    const lines = show({ videos: [check("a\u001b[31m\u202e.mp4", { frameRate: exactly(15) })], remarks: [] });
    expect(lines.join("\n")).toContain("a\\u{1b}[31m\\u{202e}.mp4");
    expect(lines.join("\n")).not.toContain("\u001b");
  });

  it.each([
    [50, 50],
    [51, 0],
  ])("of %i videos with nothing to report, %i are listed", (count, listed) => {
    const videos = Array.from({ length: count }, (_, at) => check(`${at}.mp4`));
    const lines = show({ videos: [...videos, SLOW], remarks: [] });
    expect(lines.filter((line) => /^✓ \d+\.mp4/.test(line)).length).toBe(listed);
    expect(lines.includes("✓ 51 without findings")).toBe(count === 51);
  });
});

describe("in a pipe", () => {
  const render = (report: Report, screen?: Screen) => [...text.render(report, { screen })].join("");

  it("each finding is a line that begins with its path, level and rule", () => {
    expect(
      render(ALL)
        .split("\n")
        .map((line) => line.split(" ").slice(0, 3).join(" ")),
    ).toEqual([
      "videos/slow.mp4: error frame-rate:",
      "videos/slow.mp4: fix: ffmpeg",
      "videos/broken.mp4: error unreadable:",
      "videos/two.mp4: warning extra-video-track:",
      "videos/two.mp4: fix: ffmpeg",
      "videos/good.mp4: ok: MP4,",
      "",
    ]);
  });

  it("only colours are added where they are forced", () => {
    const forced = render(ALL, { isTerminal: false, columns: 80, hasColours: true, hasLinks: false });
    expect(forced).not.toBe(render(ALL));
    expect(forced.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g"), "")).toBe(render(ALL));
  });
});
