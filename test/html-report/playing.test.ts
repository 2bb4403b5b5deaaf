import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "../report/reported.ts";
import { startBrowser } from "../support/browser.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import { HOSTILE_NAMES } from "../support/hostile-names.ts";
import { isInstalled } from "../support/programs.ts";
import { createWorkspace } from "../support/workspace.ts";
import { createSite, open, PAGE, serveSite } from "./scene.ts";

/** Names that mean something in an address, and names that mean something in a log, in HTML or in a shell. */
const NAMES = [
  ...["a.mp4", "a b/c d.mp4", "#1.mp4", "what?.mp4", "50%.mp4", "%2e%2e/%23.mp4", "javascript:alert(1)/a.mp4"],
  ...["http:/evil.example/a.mp4", "..a.mp4", "a;b=c&d.mp4", "\\a.mp4"],
  ...HOSTILE_NAMES,
];

/** WebM, whatever the names say: every Chromium plays it, and it looks at the content. */
const COPIES = Object.fromEntries(NAMES.map((name) => [name, "good-vp8.webm"]));

const REPORT = { videos: NAMES.map((name) => check(name)), remarks: [] };

/** Plays every video for a moment, one after the other. Returns those that don't play, by their addresses. */
async function listUnplayed(page: Page): Promise<string[]> {
  const unplayed = await page.evaluate(`
    (async () => {
      const unplayed = [];
      for (const video of document.querySelectorAll("video")) {
        video.muted = true;
        const plays = await new Promise((resolve) => {
          video.addEventListener("timeupdate", () => { if (video.currentTime > 0) resolve(true); });
          video.addEventListener("error", () => resolve(false));
          video.play().catch(() => resolve(false));
        });
        video.pause();
        if (!plays || video.videoWidth === 0) unplayed.push(video.getAttribute("src"));
      }
      return unplayed;
    })()
  `);
  return unplayed as string[];
}

/** Waits until every player has failed, and returns the notes that stand in their place. */
async function readNotes(page: Page): Promise<string[]> {
  const notes = await page.evaluate(`
    (async () => {
      const notes = [];
      for (const video of document.querySelectorAll("video")) {
        const note = video.nextElementSibling;
        if (!video.error) {
          await new Promise((resolve) => {
            video.addEventListener("error", resolve);
            video.load();
          });
        }
        notes.push([video.checkVisibility(), note.checkVisibility(), note.textContent].join(" "));
      }
      return notes;
    })()
  `);
  return notes as string[];
}

describe.runIf(isInstalled("chromium"))("a video on the HTML report", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it("plays by its path from the page as a file, whatever its name", async () => {
    const page = await open(browser, createSite(REPORT, COPIES).fileUrl);
    expect((await page.$$("video")).length).toBe(NAMES.length);
    expect(await listUnplayed(page)).toEqual([]);
    expect(await page.evaluate("blocked")).toEqual([]);
  });

  it("plays by its path from the page on a server, whatever its name", async () => {
    const page = await open(browser, await serveSite(createSite(REPORT, COPIES)));
    expect(await listUnplayed(page)).toEqual([]);
    expect(await page.evaluate("blocked")).toEqual([]);
  });

  it.runIf(process.platform === "linux")("plays where its name is not UTF-8", async () => {
    const site = createSite({ videos: [check("a\udcfe.mp4")], remarks: [] });
    const name = Buffer.concat([Buffer.from(`${site.folder}/a`), Buffer.from([0xfe]), Buffer.from(".mp4")]);
    writeFileSync(name, readFileSync(join(FIXTURES_FOLDER, "good-vp8.webm")));
    const page = await open(browser, site.fileUrl);
    expect(await listUnplayed(page)).toEqual([]);
  });

  it("plays from the folder of an artifact that holds the page and the videos", async () => {
    const [name = ""] = NAMES.slice(1);
    const site = createSite({ videos: [check(name)], remarks: [] }, { [name]: "good-vp8.webm" });
    const artifact = join(createWorkspace().path, "artifact of #1");
    renameSync(site.folder, artifact);
    const page = await open(browser, pathToFileURL(join(artifact, PAGE)).href);
    expect(await listUnplayed(page)).toEqual([]);
  });

  it("has a note in its place where an artifact holds the page alone", async () => {
    const { folder } = createSite({
      videos: [check("videos/a.mp4", { codec: "h265" }), check("videos/b.mp4")],
      remarks: [],
    });
    const alone = join(createWorkspace().path, "report.html");
    writeFileSync(alone, readFileSync(join(folder, PAGE)));
    const page = await open(browser, pathToFileURL(alone).href);
    expect(await readNotes(page)).toEqual([
      expect.stringMatching(
        /^false true This browser can't play H\.265, or the file isn't where this page expects it\.$/,
      ),
      expect.stringMatching(
        /^false true This browser can't play the video, or the file isn't where this page expects it\.$/,
      ),
    ]);
  });

  it("has a note where the browser shows no picture of it", async () => {
    const facts = { container: "mov", codec: "h265", width: 360, height: 640 } as const;
    const site = createSite({ videos: [check("a.mov", facts)], remarks: [] }, { "a.mov": "good.mov" });
    const page = await open(browser, site.fileUrl);
    await page.waitForFunction(
      "document.querySelector('video').readyState > 0 || document.querySelector('video').error",
    );
    const [picture, note] = (await page.evaluate(`
      const { videoWidth, nextElementSibling } = document.querySelector("video");
      [videoWidth > 0, nextElementSibling.checkVisibility()]
    `)) as boolean[];
    expect(note).toBe(!picture);
  });

  it("shows its first picture without a click, and is not read before it comes into view", async () => {
    const names = Array.from({ length: 150 }, (_, at) => `videos/${at}.mp4`);
    const site = createSite(
      { videos: names.map((name) => check(name)), remarks: [] },
      Object.fromEntries(names.map((name) => [name, "good-vp8.webm"])),
    );
    const page = await open(browser, site.fileUrl);
    await page.waitForFunction("document.querySelector('video').readyState >= 2");
    const read =
      "[...document.querySelectorAll('video')].filter((video) => video.preload !== 'none' || video.readyState)";
    expect(await page.evaluate(`${read}.length`)).toBeLessThan(10);
    await page.evaluate("[...document.querySelectorAll('video')].at(-1).scrollIntoView()");
    await page.waitForFunction("[...document.querySelectorAll('video')].at(-1).readyState >= 2");
  });

  it.each([
    ["portrait", { width: 1080, height: 1920 }, true],
    ["portrait that is stored sideways", { width: 1920, height: 1080, rotation: 90 as const }, true],
    ["landscape", { width: 1920, height: 1080 }, false],
  ])("is shown as it is displayed before anything of it is read: %s", async (_about, facts, isTall) => {
    const site = createSite({ videos: [check("a.mp4", facts)], remarks: [] });
    const page = await open(browser, site.fileUrl, { script: false });
    const box = await (await page.$("video"))?.boundingBox();
    expect((box?.height ?? 0) > (box?.width ?? 0)).toBe(isTall);
    expect(box?.width).toBeGreaterThan(200);
  });

  it("plays without the script of the page", async () => {
    const site = createSite({ videos: [check("a.mp4")], remarks: [] }, { "a.mp4": "good-vp8.webm" });
    const page = await open(browser, site.fileUrl, { script: false });
    const video = await page.$("video");
    await video?.focus();
    await page.keyboard.press("Space");
    // Nothing can wait inside a page without scripts.
    while (!(await page.evaluate("document.querySelector('video').currentTime > 0"))) {}
  });
});
