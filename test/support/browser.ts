import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findProgram } from "./programs.ts";

/** Headless Chromium, driven through the DevTools protocol. Throws if it is not installed. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findProgram("chromium");
  if (executablePath === undefined) throw new Error("Chromium is not installed");
  // Root may not use the sandbox, and the pages are our own.
  return puppeteer.launch({ executablePath, args: ["--no-sandbox"], protocolTimeout: 0 });
}

/** An empty page on a screen of that width in pixels. One under 768 is a phone, which heeds the page's own viewport. */
export async function openScreen(browser: Browser, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900, isMobile: width < 768 });
  return page;
}

/** Opens HTML on such a screen. */
export async function openPage(browser: Browser, html: string, width: number): Promise<Page> {
  const page = await openScreen(browser, width);
  await page.setContent(html);
  return page;
}

/**
 * Draws on a canvas at uneven intervals of about 30 ms and returns what MediaRecorder writes of it: `frames` times, or
 * until a slow machine has encoded some. Throws if the browser does not write that type.
 */
export async function recordCanvas(browser: Browser, mimeType: string, frames: number): Promise<Uint8Array> {
  const page = await browser.newPage();
  const recorded = await page.evaluate(`(async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [360, 360];
    const context = canvas.getContext("2d");
    const recorder = new MediaRecorder(canvas.captureStream(), {
      mimeType: ${JSON.stringify(mimeType)},
      videoBitsPerSecond: 100_000,
    });
    const parts = [];
    recorder.ondataavailable = ({ data }) => data.size > 0 && parts.push(data);
    const stopped = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start(50);
    for (let frame = 0; frame < ${frames} || parts.length < 3; frame++) {
      context.fillStyle = frame % 2 === 0 ? "black" : "white";
      context.fillRect(0, 0, 90, 90);
      await new Promise((resolve) => setTimeout(resolve, [20, 40, 30][frame % 3]));
    }
    recorder.stop();
    await stopped;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  })()`);
  await page.close();
  return Uint8Array.from(recorded as number[]);
}

/** Widths in pixels: of the whole page, and what is hidden of each table until a reader scrolls it. */
export type Widths = { page: number; hidden: readonly number[] };

/** Unfolds everything and measures. The script is a text, as only the browser knows a document. */
export async function measureWidths(page: Page): Promise<Widths> {
  const widths = await page.evaluate(`
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const tables = [...document.querySelectorAll("table")];
    ({
      page: document.documentElement.scrollWidth,
      hidden: tables.map((table) => table.scrollWidth - table.clientWidth),
    });
  `);
  return widths as Widths;
}

/** The colour of the page behind its text, as CSS writes it. */
export async function readBackground(page: Page): Promise<string> {
  return String(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
}
