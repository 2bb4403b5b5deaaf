import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PublishId } from "../src/model/publish.ts";
import type { Report } from "../src/model/report.ts";
import { comment } from "../src/report/reporters/comment.ts";
import { summary } from "../src/report/reporters/summary.ts";
import { cancellation, check, checkUnreadable, checkUnresolved, exactly } from "./report/reported.ts";
import { measureWidths, openPage, readBackground, startBrowser } from "./support/browser.ts";
import { renderPage } from "./support/page.ts";
import { isInstalled } from "./support/programs.ts";

/** Names that a table could become too wide for, and names that look like markup. */
const NAMES = [
  ...["x", "W", "@", "-", "日", "🎬", "\u202e"].map((character) => character.repeat(186)),
  ...["👨‍👩‍👧".repeat(20), "folder/".repeat(27), "e\u0301".repeat(90), "a|b\\|c", "`code` ```", "$(touch injected)"],
  ...["</code></td><b><img src=x onerror=alert(1)>", "[click](https:evil.example)", "@octocat #1", "1. a", "&lt;"],
].map((name) => `${name}.mp4`);

const SLOW = { width: 960, height: 540, rotation: 90, frameRate: exactly(15) } as const;
const permalink = (path: string) => `https://github.com/acme/videos/blob/main/${encodeURIComponent(path)}`;

const REPORTS: readonly (readonly [about: string, report: Report])[] = [
  [
    "videos of all kinds",
    {
      videos: [
        ...["videos/launch.mp4", "videos/2026/spring/teaser-with-a-long-name.mp4"].map((path) => check(path)),
        check("videos/old-camera.mp4", SLOW),
        check("videos/banner.mp4", { width: 320, height: 240, codec: "av1", container: "mov" }),
        check("videos/long.mp4", { duration: exactly(594), sizeBytes: 4_200_000_000 }),
        check("videos/loop.webm", { container: "webm", codec: "vp9" }),
        check("videos/webcam.mp4", { unsteadyShare: 0.5 }),
        check("videos/browser.webm", { container: "webm", codec: "vp8", statesFrameRate: false, maxFrameRate: 50 }),
        checkUnreadable("videos/half-copied.mp4", "chunk 1 of 3 ends at byte 1,042,702"),
        checkUnresolved("videos/in-lfs.mp4"),
      ],
      remarks: [{ level: "notice", title: "TikTok Upload Guard", message: "3 other videos were not checked." }],
    },
  ],
  [
    "names that are long, wide or hostile",
    {
      videos: NAMES.flatMap((name) => [
        check(name, { codec: name }),
        check(`slow/${name}`, SLOW),
        check(`doubtful/${name}`, { movingVideoTracks: 2 }),
        check(`good/${name}`),
        checkUnreadable(`broken/${name}`, `it ends in '${name}'`),
      ]),
      remarks: NAMES.map((message) => ({ level: "notice", title: "TikTok Upload Guard", message })),
    },
  ],
  [
    "many videos that share a finding",
    { videos: NAMES.flatMap((name) => ["a", "b"].map((folder) => check(`${folder}/${name}`, SLOW))), remarks: [] },
  ],
  [
    "publish ids",
    {
      cancellations: [
        ...NAMES.map((video) => cancellation({ video, level: "error", outcome: "unreachable", code: video })),
        cancellation({ entry: { kind: "id", id: "v_pub_url~v2-1.7".repeat(4) as PublishId }, logId: "2".repeat(64) }),
        cancellation({ outcome: "published", level: "error", postIds: ["7261463769757501445", "8".repeat(64)] }),
      ],
      remarks: [],
    },
  ],
];

/** What GitHub shows of a report, by the name of the page. */
const PAGES = [
  ["summary", summary.render],
  ["comment", comment.render],
] as const;

/** A comment has no publish ids. */
const SHOWN = PAGES.flatMap(([page, render]) =>
  REPORTS.filter(([, { videos }]) => page === "summary" || videos !== undefined).map(
    ([about, report]) => [page, about, render, report] as const,
  ),
);

describe.runIf(isInstalled("chromium"))("as a browser shows it,", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  describe.each([1280, 390])("on a screen of %d pixels,", (width) => {
    it.each(SHOWN)("no table of a %s is wider than its page: %s", async (name, _about, render, report) => {
      const html = renderPage(name, render(report, { permalink }));
      const page = await openPage(browser, html, width);
      const widths = await measureWidths(page);
      expect(widths.hidden.length).toBeGreaterThan(0);
      expect(widths).toEqual({ page: width, hidden: widths.hidden.map(() => 0) });
      await page.close();
    });
  });

  it.each([
    ["light", "rgb(255, 255, 255)"],
    ["dark", "rgb(13, 17, 23)"],
  ])("a page is as %s as the reader's system", async (value, background) => {
    const page = await openPage(browser, renderPage("Summary", "# Title"), 390);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    expect(await readBackground(page)).toBe(background);
    await page.close();
  });
});
