import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hintAtGuard } from "../../../src/report/text/job-hints.ts";
import { listQuestionPages, locateQuestion } from "../../../src/report/text/questions.ts";
import { adviseRerun, wouldRepeat } from "../../../src/report/text/rerun.ts";
import { listAnchors } from "../../support/anchors.ts";
import { cancellation, confirmation } from "../reported.ts";

const ROOT = join(import.meta.dirname, "../../..");

describe("how to upload once more what TikTok did not take", () => {
  it.each<[advice: RegExp, parts: Parameters<typeof adviseRerun>]>([
    [/^Then start a new run of the upload, unless there was one since\. /, ["unknown", true]],
    [/^Then run the upload again\.$/, ["none", true]],
    [/^Then start a new run with a list without what is posted or may still be: /, ["some", false]],
    [/^Once it is known what became of the other uploads, start a new run with a list without /, ["some", true]],
  ])("is %s", (advice, parts) => {
    expect(adviseRerun(...parts)).toMatch(advice);
  });
});

it("only uploads that the creator will never have are not posted twice by a re-run", () => {
  const [cancelled, refused, live] = (["cancelled", "already-failed", "published"] as const).map((outcome) =>
    wouldRepeat(cancellation({ outcome })),
  );
  const [failed, pending, inbox] = (["failed", "pending", "in-inbox"] as const).map((outcome) =>
    wouldRepeat(confirmation({ outcome })),
  );
  expect([cancelled, refused, failed, live, pending, inbox]).toEqual([false, false, false, true, true, true]);
});

describe("the guard that comes next", () => {
  const known = confirmation();
  const started = confirmation({ entry: { kind: "started", video: "a.mp4" } });
  it.each([
    ["deals with it", [known]],
    ["deals with them", [known, known]],
    ["can't cancel it without", [started]],
    ["can't cancel them without", [started, started]],
    ["deals with 2 of them at the end of the job, and can't cancel those without", [known, started, known]],
  ])("%s", (words, open) => {
    expect(hintAtGuard(open)).toContain(`The guard ${words} `);
  });

  it.each([
    [/ it can't cancel it either: .*by hand.*\(a page\)$/, [known]],
    [/ it can't cancel them either: .*by hand.*\(a page\)$/, [known, started]],
    [/^The guard can't cancel it without an id$/, [started]],
  ])("%s, if TikTok has refused the token", (hint, open) => {
    expect(hintAtGuard(open, "a page")).toMatch(hint);
  });
});

describe("the page about a code", () => {
  it.each(listQuestionPages(undefined))("%s is there", (page) => {
    const [path = "", anchor] = page.split("#");
    const text = readFileSync(join(ROOT, path), "utf8");
    if (anchor !== undefined) expect(listAnchors(text)).toContain(anchor);
    expect(text.length).toBeGreaterThan(0);
  });

  it.each([
    ["frame_rate_check_failed", "https://example.com/tool/blob/HEAD/docs/faq.md#tiktok-says-frame_rate"],
    ["duration_check_failed", "https://example.com/tool/blob/HEAD/docs/rules.md"],
  ])("%s begins with the address of this action's page", (code, address) => {
    expect(locateQuestion(code, "https://example.com/tool")).toContain(address);
  });

  it.each(["spam_risk", "constructor", ""])("is not known for '%s'", (code) => {
    expect(locateQuestion(code, undefined)).toBeUndefined();
  });
});
