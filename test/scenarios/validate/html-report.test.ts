/** The HTML report, as the shipped action writes it and Chromium shows it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { showUnprintable } from "../../../src/text/unprintable.ts";
import { open } from "../../html-report/scene.ts";
import { startBrowser } from "../../support/browser.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { isInstalled } from "../../support/programs.ts";
import { startRangeServer } from "../../support/range-server.ts";
import { createVideos, readFixture, runGuard } from "./guard.ts";

const TOKEN = "act.s3cret-0f-the-creator!4321";

const KINDS = {
  "videos/good.webm": "good-vp8.webm",
  "videos/slow.mp4": "frame-rate-low.mp4",
  "videos/two.mp4": "extra-video-track.mp4",
  "videos/long.mp4": "long-duration.mp4",
  "videos/garbage.mp4": "unreadable-garbage.mp4",
  "videos/pointer.mp4": "lfs-pointer.mp4",
  "shorts/long.mp4": "long-duration.mp4",
};

const POLICY = "overrides: [{ paths: [shorts/**], limits: { duration: { max: 60s } } }]";

/** What a page says of each video: its name, its findings by their ids, and whether it has a player. */
const READ = `
  [...document.querySelectorAll(".entry")].map((entry) => [
    entry.querySelector("h3").textContent,
    [...entry.querySelectorAll(".findings li")].map(({ id }) => id.split(":").at(-1)),
    entry.querySelector("video") !== null,
  ])
`;

it.runIf(isInstalled("chromium"))(
  "the HTML report shows what the JSON report says, plays what a browser can, and holds no secret",
  async () => {
    const hostile = Object.fromEntries(
      HOSTILE_NAMES.map((name) => [`hostile/${name}`, "picture-size-just-small.webm"]),
    );
    const repository = createVideos({ ...KINDS, ...hostile });
    repository.write(".github/tiktok-upload-guard.yml", POLICY);
    const server = await startRangeServer();
    const url = server.add("/v/a%20b.mp4", readFixture("frame-rate-low.mp4"));
    const inputs = {
      videos: `videos\nshorts\nhostile\n${url}?signature=s3cretSignature`,
      reports: "html=out/deep/report.html",
      "access-token": TOKEN,
      "fail-on": "never",
    };
    const { main, report } = await runGuard(repository, inputs);
    const path = join(repository.path, "out/deep/report.html");
    expect(readFileSync(path, "utf8")).not.toMatch(/s3cret|signature/);
    expect(main.log).toContain("HTML report: out/deep/report.html");

    const browser = await startBrowser();
    onTestFinished(() => browser.close());
    const page = await open(browser, pathToFileURL(path).href);
    const shown = (await page.evaluate(READ)) as [name: string, rules: string[], hasPlayer: boolean][];
    const expected = (report?.videos ?? []).map(({ path, findings }) => [
      showUnprintable(path),
      findings.map(({ rule }) => rule),
    ]);
    expect(shown.map(([name, rules]) => [name, rules]).sort()).toEqual(expected.sort());
    expect(shown.filter(([, , hasPlayer]) => !hasPlayer).map(([name]) => name)).toEqual([
      url.href,
      "videos/pointer.mp4",
    ]);
    expect(await page.$eval("[id='shorts/long.mp4']", ({ innerText }: { innerText?: string }) => innerText)).toMatch(
      /Duration\s+3:01 · allowed: up to 1:00 \(policy\)/,
    );
    expect(await page.evaluate("blocked")).toEqual([]);
    await page.evaluate("document.querySelector('[src$=\"good.webm\"]').play()");
    await page.waitForFunction("document.querySelector('[src$=\"good.webm\"]').currentTime > 0");
  },
);

it("an HTML report overwrites only an earlier one", async () => {
  const repository = createVideos({ "a.mp4": "frame-rate-low.mp4" });
  const inputs = { reports: "html=report.html", "fail-on": "never" };
  await runGuard(repository, inputs);
  expect((await runGuard(repository, inputs)).main.conclusion).toBe("success");
  repository.write("report.html", "<!doctype html>\n<title>Ours</title>\n");
  const { main } = await runGuard(repository, inputs);
  expect(main.annotations).toMatchObject([{ message: expect.stringContaining("not an earlier report") }]);
  expect(readFileSync(join(repository.path, "report.html"), "utf8")).toContain("Ours");
});
