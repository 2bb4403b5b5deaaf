import { describe, expect, it, onTestFinished } from "vitest";
import { recordCanvas, startBrowser } from "../support/browser.ts";
import { probeMemory } from "../support/memory-source.ts";
import { isInstalled } from "../support/programs.ts";

describe.runIf(isInstalled("chromium"))("what Chromium records of a canvas:", () => {
  it.each([
    // Chromium calls H.264 in these files Matroska, which is another error.
    ["video/webm;codecs=h264", "matroska", "h264"],
    ["video/webm;codecs=vp8", "webm", "vp8"],
    ["video/webm;codecs=vp9", "webm", "vp9"],
  ])("a file of the type %s is %s with %s, and states no frame rate", async (mimeType, container, codec) => {
    const browser = await startBrowser();
    onTestFinished(() => browser.close());
    const { fault, facts } = probeMemory(await recordCanvas(browser, mimeType, 10)).value;
    expect(fault).toBeUndefined();
    expect(facts).toMatchObject({ container, codec, statesFrameRate: false, width: 360, height: 360 });
  });
});
