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
