import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { check, exactly } from "../report/reported.ts";
import { startBrowser } from "../support/browser.ts";
import { HOSTILE_NAMES } from "../support/hostile-names.ts";
import { isInstalled } from "../support/programs.ts";
import { startRangeServer } from "../support/range-server.ts";
import { ALL_KINDS, createSite, open, serveSite } from "./scene.ts";

const MARKUP = [
  ...['"><script>document.title = "ran"</script>', "<img src=x onerror=\"document.title = 'ran'\">"],
  ...["</style><script>document.title = 'ran'</script>", "<a href=javascript:alert(1)>", "--><svg onload=alert(1)>"],
];

/** Every text of a report that others decide. */
const UNTRUSTED = {
  videos: [...MARKUP, ...HOSTILE_NAMES].map((text) => {
    const checked = check(`${text}.mp4`, { codec: text, frameRate: exactly(15) });
    return { ...checked, findings: checked.findings.map((finding) => ({ ...finding, detail: text })) };
  }),
  cancellations: MARKUP.map((text) => ({
    ...ALL_KINDS.cancellations?.[0],
    video: text,
    code: text,
    logId: text,
    cause: text,
  })),
  remarks: MARKUP.map((message) => ({ level: "error" as const, title: message, message })),
  scope: { base: MARKUP.join(), commit: undefined, unchanged: MARKUP },
} as typeof ALL_KINDS;

/** Elements that no page of ours has, and what could run a script. */
const FOREIGN = `
  [...document.querySelectorAll("*")]
    .filter((element) =>
      !/^(html|head|meta|title|style|body|script|h[123]|p|ul|li|b|strong|span|a|code|pre|button|bdi|div|section|article|fieldset|legend|label|input|video|svg|rect|dl|dt|dd|footer)$/.test(element.localName) ||
      [...element.attributes].some(({ name, value }) => /^(on|style$)/.test(name) || /^\\s*javascript:/i.test(value)))
    .map(({ outerHTML }) => outerHTML.slice(0, 100))
`;

/**
 * What a text on the page could do if it were taken for markup, each with the directive that forbids it. `add` puts
 * markup at the end of the page and returns its element; `origin` is another server.
 */
const ATTACKS = [
  ["an inline script", "script-src-elem", "document.body.append(makeScript({ textContent: 'window.ran = 1' }))"],
  ["a script of a server", "script-src-elem", "document.body.append(makeScript({ src: origin }))"],
  ["a handler", "script-src-attr", "add('<button onclick=\"window.ran = 1\">x</button>').click()"],
  ["a style element", "style-src-elem", "add('<style>body { display: none }</style>')"],
  ["a style attribute", "style-src-attr", "add('<p style=\"color: red\">x</p>')"],
  ["a picture", "img-src", "add('<img>').src = origin"],
  ["a frame", "frame-src", "add('<iframe></iframe>').src = origin"],
  ["a video of another server", "media-src", "add('<video preload=auto></video>').src = origin + '/a.mp4'"],
  ["a request", "connect-src", "fetch(origin).catch(() => {})"],
  ["a base address", "base-uri", "add('<base>').href = origin"],
  ["a form", "form-action", "add('<form></form>').action = origin; document.body.lastChild.submit()"],
] as const;

/** Does it, and waits until something was blocked. */
async function attack(page: Page, origin: string, script: string): Promise<void> {
  await page.evaluate(`
    (async () => {
      const origin = ${JSON.stringify(origin)};
      const makeScript = (parts) => Object.assign(document.createElement("script"), parts);
      const add = (markup) => {
        document.body.insertAdjacentHTML("beforeend", markup);
        return document.body.lastElementChild;
      };
      const isBlocked = new Promise((resolve) => addEventListener("securitypolicyviolation", resolve, { once: true }));
      ${script};
      await isBlocked;
    })()
  `);
}

describe.runIf(isInstalled("chromium"))("the content policy of the HTML report", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  describe.each(["a file", "a server"])("of %s", (place) => {
    const address = async (site: ReturnType<typeof createSite>) =>
      place === "a file" ? site.fileUrl : serveSite(site);

    it("is never broken by the page itself, whatever the report says", async () => {
      for (const report of [ALL_KINDS, UNTRUSTED]) {
        const page = await open(browser, await address(createSite(report)));
        for (const value of ["notice", "warning", "error", "all"])
          await page.$eval(`[value="${value}"]`, (input) => (input as unknown as { click(): void }).click());
        expect(await page.evaluate("blocked")).toEqual([]);
        expect(await page.evaluate(FOREIGN)).toEqual([]);
        expect(await page.title()).not.toBe("ran");
      }
    });

    it.each(ATTACKS)("blocks %s (%s)", async (_about, directive, script) => {
      const server = await startRangeServer();
      const page = await open(browser, await address(createSite(ALL_KINDS)));
      await attack(page, server.origin, script);
      expect(await page.evaluate("blocked")).toContain(directive);
      expect(await page.evaluate("window.ran")).toBeUndefined();
      expect(server.requests).toEqual([]);
    });
  });

  it("does not keep a command from being copied", async () => {
    const url = await serveSite(createSite(ALL_KINDS));
    const context = browser.defaultBrowserContext();
    await context.overridePermissions(new URL(url).origin, ["clipboard-read", "clipboard-sanitized-write"]);
    onTestFinished(() => context.clearPermissionOverrides());
    const page = await open(browser, url);
    await page.bringToFront();
    const command = await page.$eval("pre", ({ textContent }: { textContent: string | null }) => textContent);
    await page.click("pre + button");
    await page.waitForFunction("document.querySelector('pre + button').textContent === 'Copied'");
    expect(command).toMatch(/^ffmpeg /);
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(command);
  });
});
