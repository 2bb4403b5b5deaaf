import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check, checkUnreadable, exactly, post, postFinding } from "../report/reported.ts";
import { readBackground, startBrowser } from "../support/browser.ts";
import { HOSTILE_NAMES } from "../support/hostile-names.ts";
import { isInstalled } from "../support/programs.ts";
import { ALL_KINDS, COUNTS, createSite, open, readShown } from "./scene.ts";

const WIDE = ["x", "W", "@", "日", "🎬"].map((character) => `${character.repeat(190)}.mp4`);

/** Names that a page could become too wide for, and names that look like markup. */
const HOSTILE = {
  videos: [...HOSTILE_NAMES, ...WIDE].flatMap((name) => [
    check(name, { codec: name, frameRate: exactly(15) }),
    checkUnreadable(`broken/${name}`, `it ends in '${name}'`),
  ]),
  remarks: WIDE.map((message) => ({ level: "notice" as const, title: "", message })),
};

/** What is wider than the page. */
async function listTooWide(page: Page, width: number): Promise<string[]> {
  const found = await page.evaluate(`
    [document.documentElement, ...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > ${width} || element.scrollWidth > ${width})
      .map((element) => element.outerHTML.slice(0, 200))
  `);
  return found as string[];
}

/** The lowest contrast of a text with what is behind it (WCAG 2.2, "contrast ratio"). */
async function findLowestContrast(page: Page): Promise<number> {
  return Number(
    await page.evaluate(`
      const read = (colour) => colour.match(/[\\d.]+/g).map(Number);
      const luminance = ([r, g, b]) => [r, g, b]
        .map((value) => value / 255)
        .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
      const behind = (element) => {
        const colour = read(getComputedStyle(element).backgroundColor);
        return colour[3] === 0 ? behind(element.parentElement) : colour;
      };
      const texts = [...document.body.querySelectorAll("*:not(button, script, :has(:disabled))")]
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ""));
      Math.min(...texts.map((element) => {
        const pair = [read(getComputedStyle(element).color), behind(element)].map(luminance);
        return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
      }));
    `),
  );
}

describe.runIf(isInstalled("chromium"))("the HTML report in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  describe.each([1280, 390])("on a screen of %d pixels", (width) => {
    it.each([
      ["everything of every kind", ALL_KINDS, COUNTS.all],
      ["hostile names", HOSTILE, HOSTILE.videos.length],
    ])("has nothing that is wider than the page: %s", async (_about, report, count) => {
      const page = await open(browser, createSite(report).fileUrl, { width });
      expect(await listTooWide(page, width)).toEqual([]);
      expect((await readShown(page)).length).toBe(count);
    });
  });

  it.each([
    ["light", "rgb(255, 255, 255)"],
    ["dark", "rgb(13, 17, 23)"],
  ])("is as %s as the reader's system, and its texts stand out", async (scheme, background) => {
    const page = await open(browser, createSite(ALL_KINDS).fileUrl, { scheme });
    expect(await readBackground(page)).toBe(background);
    expect(await findLowestContrast(page)).toBeGreaterThanOrEqual(4.5);
  });

  it("shows all findings without its script", async () => {
    const { fileUrl } = createSite(ALL_KINDS);
    const page = await open(browser, fileUrl, { script: false });
    const text = await page.$eval("body", ({ innerText }: { innerText: string }) => innerText);
    for (const { video, findings } of ALL_KINDS.videos ?? []) {
      expect(text).toContain(video.path);
      for (const { problem, advice, rule, fix } of findings) {
        expect(text).toContain(`${problem}. ${advice}.`);
        expect(text).toContain(rule.id);
        if (fix !== null) expect(text).toContain(fix);
      }
    }
    expect(text).not.toContain("Copy");
  });

  it.each([true, false])("is filtered by a click, with a script: %s", async (script) => {
    const page = await open(browser, createSite(ALL_KINDS).fileUrl, { script });
    for (const [value, count] of Object.entries(COUNTS).reverse()) {
      await page.click(`[value="${value}"]`);
      const hidden = await page.$$eval(
        ".entry",
        (entries: { checkVisibility(): boolean }[]) => entries.filter((entry) => !entry.checkVisibility()).length,
      );
      expect([value, COUNTS.all - hidden]).toEqual([value, count]);
    }
  });

  it.each([1280, 390])("hides a part that the filter leaves empty, with its hints, at %d pixels", async (width) => {
    const videos = [check("a.mp4", { movingVideoTracks: 2 }), check("b.mp4")];
    const posts = [post("c.yml", postFinding())];
    const page = await open(browser, createSite({ videos, posts, remarks: [] }).fileUrl, { width });
    for (const [value, headings, hasHint] of [
      ["all", ["Posts", "Videos"], true],
      ["error", ["Posts"], false],
      ["warning", ["Videos"], true],
    ] as const) {
      await page.click(`[value="${value}"]`);
      const text = await page.$eval("body", ({ innerText }: { innerText: string }) => innerText);
      expect([value, text.match(/^(Posts|Videos)$/gm), /To run a command/.test(text)]).toEqual([
        value,
        headings,
        hasHint,
      ]);
    }
  });

  it("is filtered by keys alone, and says how much it shows", async () => {
    const page = await open(browser, createSite(ALL_KINDS).fileUrl);
    await page.keyboard.press("Tab");
    for (const [key, value] of [
      ["ArrowRight", "error"],
      ["ArrowRight", "warning"],
      ["ArrowRight", "notice"],
      ["ArrowRight", "all"],
      ["ArrowLeft", "notice"],
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.$eval(":focus", (input: { value?: string }) => input.value)).toBe(value);
      expect((await readShown(page)).length).toBe(COUNTS[value]);
      const status = await page.$eval(
        "[role=status]",
        ({ textContent }: { textContent: string | null }) => textContent,
      );
      expect(status).toBe(value === "all" ? "" : `${COUNTS[value]} of ${COUNTS.all} shown`);
    }
  });

  it("has a filter that programs which read pages aloud can name", async () => {
    const page = await open(browser, createSite(ALL_KINDS).fileUrl);
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const names = JSON.stringify(tree);
    expect(names).toMatch(/"role":"group",[^{}]*"name":"Show"/);
    for (const name of ["All 12", "Errors 7", "Warnings 1", "Notices 5"]) {
      expect(names).toMatch(new RegExp(`"role":"radio",[^{}]*"name":"${name}"`));
    }
  });

  it.each([
    ["a video", "#videos/slow.webm", "slow.webm"],
    ["a finding", "#videos/slow.webm:frame-rate", "15 FPS"],
    ["an upload", "#publish:v_pub_url~v2.1", "v_pub_url~v2.1"],
  ])("has a link to %s", async (_about, hash, text) => {
    const page = await open(browser, `${createSite(ALL_KINDS).fileUrl}${hash}`);
    expect(await page.$eval(":target", ({ textContent }: { textContent: string | null }) => textContent)).toContain(
      text,
    );
    expect(await page.evaluate('document.querySelector(":target").getBoundingClientRect().top < innerHeight')).toBe(
      true,
    );
  });

  it("has links to all hostile names", async () => {
    const page = await open(browser, createSite(HOSTILE).fileUrl);
    const missed = await page.evaluate(`
      [...document.querySelectorAll(".entry > h3 a")]
        .filter((anchor) => {
          anchor.click();
          return document.querySelector(":target") !== anchor.closest(".entry");
        })
        .map((anchor) => anchor.href)
    `);
    expect(missed).toEqual([]);
  });

  it("shows an entry again that the filter hides when a link leads to it", async () => {
    const page = await open(browser, createSite(ALL_KINDS).fileUrl);
    await page.click('[value="warning"]');
    expect(await readShown(page)).toEqual(["videos/two.mp4"]);
    await page.evaluate(`
      new Promise((resolve) => {
        addEventListener("hashchange", () => resolve());
        location.hash = "videos/good.mp4";
      })
    `);
    expect((await readShown(page)).length).toBe(COUNTS.all);
  });

  it("stays usable with 20,000 videos", async () => {
    const slow = { frameRate: exactly(15) };
    const videos = Array.from({ length: 20_000 }, (_, at) => check(`${at}.mp4`, at % 2 === 0 ? {} : slow));
    const page = await open(browser, createSite({ videos, remarks: [] }).fileUrl);
    expect(await page.$$eval("video", ({ length }) => length)).toBe(200);
    await page.click('[value="error"]');
    expect((await readShown(page)).length).toBe(10_000);
  });
});
