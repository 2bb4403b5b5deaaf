import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { onTestFinished } from "vitest";
import type { PublishId } from "../../src/model/publish.ts";
import type { Report } from "../../src/model/report.ts";
import { html } from "../../src/report/reporters/html.ts";
import { writeWhole } from "../../src/report/whole-file.ts";
import { cancellation, check, checkUnreadable, checkUnresolved, exactly } from "../report/reported.ts";
import { openScreen } from "../support/browser.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import { startRangeServer } from "../support/range-server.ts";
import { createWorkspace } from "../support/workspace.ts";

/** Where the page is in a workspace. */
export const PAGE = "out/report.html";

const WEBM = { container: "webm", codec: "vp8", width: 360, height: 360 } as const;

/** Something of every kind. The players belong to files that {@link createSite} writes. */
export const ALL_KINDS: Report = {
  videos: [
    check("videos/good.webm", WEBM),
    check("videos/good.mp4", { width: 360, height: 640 }),
    check("videos/slow.webm", { ...WEBM, frameRate: exactly(15) }),
    check("videos/wide.mp4", { width: 1920, height: 1080, duration: exactly(590) }),
    check("videos/two.mp4", { movingVideoTracks: 2 }),
    check("videos/small.mov", { container: "mov", codec: "h265", width: 320, height: 240 }),
    check("videos/old.avi", { container: "avi", codec: "mpeg4" }),
    checkUnreadable("videos/half.mp4", "chunk 1 of 3 ends at byte 1,042,702"),
    checkUnresolved("videos/in-lfs.mp4"),
  ],
  cancellations: [
    cancellation({ video: "videos/good.mp4" }),
    cancellation({
      entry: { kind: "id", id: "v_pub_url~v2-1.7".repeat(4) as PublishId },
      ...{ outcome: "published", level: "error", problem: "The video is live", code: "publish_not_cancellable" },
      ...{ postIds: ["7261463769757501445"], logId: "2".repeat(64), advice: "Delete it in the TikTok app" },
    }),
    cancellation({
      entry: { kind: "id", id: "v_pub_url~v2.3" as PublishId },
      ...{ outcome: "unreachable", level: "error", problem: "The video may still go live", code: "timeout" },
    }),
  ],
  remarks: [{ level: "warning", title: "", message: "The policy 'policy.yml' allows more than TikTok." }],
  scope: { base: "the base branch", commit: "1a2b3c4d", unchanged: ["videos/old.mp4"] },
};

/** How many entries the filter shows of {@link ALL_KINDS}. */
export const COUNTS = { all: 12, error: 7, warning: 1, notice: 5 };

/** A workspace on disk with a page about a report. */
export type Site = { folder: string; files: ReadonlyMap<string, Buffer>; fileUrl: string };

/** `copies`: videos, each by its path, and the fixture that it is a copy of. */
export function createSite(report: Report, copies: Readonly<Record<string, string>> = {}): Site {
  const { path: folder, write } = createWorkspace();
  const files = new Map(
    Object.entries(copies).map(([path, name]) => [path, readFileSync(join(FIXTURES_FOLDER, name))]),
  );
  for (const [path, content] of files) write(path, content);
  const page = join(folder, PAGE);
  writeWhole(page, html.render(report, { path: page, workspace: folder }));
  return { folder, files, fileUrl: pathToFileURL(page).href };
}

/** Serves a site, and returns the address of its page. */
export async function serveSite({ folder, files }: Site): Promise<string> {
  const server = await startRangeServer();
  for (const [path, content] of files) server.add(`/${path.split("/").map(encodeURIComponent).join("/")}`, content);
  const page = readFileSync(join(folder, PAGE));
  const url = server.add(`/${PAGE}`, page, (_request, response) => {
    response.setHeader("content-type", "text/html").end(page);
  });
  return url.href;
}

/** What the content policy blocked, each as its directive. */
const WATCH = `
  window.blocked = [];
  addEventListener("securitypolicyviolation", ({ effectiveDirective }) => blocked.push(effectiveDirective));
`;

/** Opens an address. The scripts of tests run although the content policy allows only the page's own. */
export async function open(
  browser: Browser,
  url: string,
  { width = 1280, scheme = "light", script = true }: { width?: number; scheme?: string; script?: boolean } = {},
): Promise<Page> {
  const page = await openScreen(browser, width);
  onTestFinished(() => page.close());
  page.setDefaultTimeout(0);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.setJavaScriptEnabled(script);
  if (script) await page.evaluateOnNewDocument(WATCH);
  await page.goto(url);
  return page;
}

/** The headings of the entries that a reader sees. */
export async function readShown(page: Page): Promise<string[]> {
  const shown = await page.evaluate(`
    [...document.querySelectorAll(".entry")]
      .filter((entry) => entry.checkVisibility())
      .map((entry) => entry.querySelector("h3").textContent)
  `);
  return shown as string[];
}
