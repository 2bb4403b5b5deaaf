/**
 * Makes the pictures of the README and of docs/publishing.md: a pull request, light and dark, in headless Chromium, and
 * the time line of a cancellation. A test compares what they are made of with what the bundles give.
 */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startBrowser } from "../test/support/browser.ts";
import { writeSource } from "./pictures/png.ts";
import { renderPullRequest } from "./pictures/pull-request.ts";
import { drawTimeLine } from "./pictures/time-line.ts";

const images = resolve(import.meta.dirname, "..", "docs", "images");
const WIDTH = 830;

/** The picture ends below what GitHub shows folded of the accepted videos. */
const END = "document.querySelectorAll('details')[1].getBoundingClientRect().bottom + 12";

const html = await renderPullRequest();
const source = createHash("sha256").update(html).digest("hex");
const browser = await startBrowser();
try {
  for (const theme of ["light", "dark"]) {
    const page = await browser.newPage();
    await page.setViewport({ width: WIDTH, height: 100, deviceScaleFactor: 2 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    await page.setContent(html);
    const height = Number(await page.evaluate(END));
    const png = await page.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height } });
    writeFileSync(join(images, `pull-request-${theme}.png`), writeSource(png, source));
  }
} finally {
  await browser.close();
}
writeFileSync(join(images, "cancellation.svg"), drawTimeLine());
