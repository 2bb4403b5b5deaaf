/** Report files that this program has written, and others. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/check/rules/index.ts";
import type { Report } from "../../../src/model/report.ts";
import { readReport } from "../../../src/report/reading/read.ts";
import { json } from "../../../src/report/reporters/json.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { confirmStarted } from "../../../src/tiktok/confirm-outcome.ts";
import { explain } from "../../../src/tiktok/explain.ts";
import { explainConfirmation } from "../../../src/tiktok/explain-confirmation.ts";
import { cancelStarted } from "../../../src/tiktok/outcome.ts";
import { listLinks } from "../../support/markdown.ts";
import { parseReport } from "../../support/report.ts";
import {
  cancellation,
  check,
  checkUnreadable,
  checkUnresolved,
  confirmation,
  exactly,
  post,
  postFinding,
} from "../reported.ts";

const SOURCES: readonly string[] = RULES.map(({ source }) => source);
const KNOWN = { isSource: (url: string) => SOURCES.includes(url), explain, explainConfirmation };

const write = (report: Report) => [...json.render(report, {})].join("");

function read(text: string): Report {
  const result = readReport(text, KNOWN);
  if (result.kind === "problem") throw new Error(result.problem);
  return result.report;
}

const EXPLAINED = explain("cancelled", { code: "ok", postIds: [], attempts: 1 });

const REFUSED = { status: "FAILED", failReason: "frame_rate_check_failed", attempts: 2 };
const CONFIRMED = explainConfirmation("failed", { code: "ok", postIds: [], ...REFUSED });

const REPORT: Report = {
  videos: [
    check("a.mp4"),
    check("b.mp4", { frameRate: exactly(15), codec: "av1", colour: { transfer: 18, isFullRange: true } }),
    check("c.mp4", { duration: exactly(400), partial: true, bytesRead: 7 }),
    check("d.avi", { container: "avi", width: 10, height: 20, rotation: 90 }),
    check("e.mp4", { codec: "h265" }),
    checkUnreadable("f.mp4", "it ends early"),
    checkUnresolved("g.mp4"),
  ],
  posts: [
    post("a.json"),
    post("b.yml", postFinding(), postFinding({ level: "warning", detail: "seen twice", actual: null, limit: null })),
    { path: "c.json", findings: [], verdict: "valid" },
  ],
  remarks: [{ level: "warning", title: "TikTok Upload Guard", message: "The policy has changed." }],
  cancellations: [
    cancelStarted({ kind: "started", video: "s.mp4" }),
    cancelStarted({ kind: "started", video: "draft.mp4", publish: "draft" }),
    cancellation({ ...EXPLAINED, httpStatus: 200, logId: "x", status: "FAILED", failReason: "y" }),
  ],
  confirmations: [
    confirmStarted({ kind: "started", video: "s.mp4" }),
    confirmStarted({ kind: "started", video: "post.mp4", publish: "direct" }),
    confirmation({ ...CONFIRMED, ...REFUSED, outcome: "failed", passedCheck: true, video: "a.mp4" }),
    confirmation({ ...CONFIRMED, ...REFUSED, outcome: "failed", passedByPolicy: true, video: "b.mp4" }),
    confirmation({ ...CONFIRMED, ...REFUSED, outcome: "failed", warnedByCheck: ["long-duration"], video: "c.mp4" }),
    confirmation({ ...CONFIRMED, ...REFUSED, outcome: "failed", changedSinceCheck: true, video: "d.mp4" }),
  ],
  scope: { base: "the base branch", commit: "a".repeat(40), unchanged: ["old.mp4"] },
  shard: { index: 2, count: 4 },
  commit: "b".repeat(40),
};

it("a report that was written and read is written the same again", () => {
  const text = write(REPORT);
  parseReport(text);
  expect(write(read(text))).toBe(text);
});

it("a report that was read is shown as it was, but for gauges: no file has them", () => {
  expect(summary.render(read(write(REPORT)), {})).toBe(summary.render(REPORT, {}));
});

/** Every place in a report, as the names and numbers that lead to it. */
function* listPlaces(value: unknown, place: readonly string[] = []): Generator<readonly string[]> {
  yield place;
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* listPlaces(inner, [...place, name]);
}

function replaceAt(value: unknown, [name, ...rest]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other;
  const entries = Object.entries(value as object).map(([each, inner]) => [
    each,
    each === name ? replaceAt(inner, rest, other) : inner,
  ]);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function isBySchema(text: string): boolean {
  try {
    parseReport(text);
    return true;
  } catch {
    return false;
  }
}

describe("a report with any other value in any place is read only if the schema allows it:", () => {
  const given: unknown = JSON.parse(write(REPORT));
  const places = [...listPlaces(given)];
  it.each([null, true, false, -1, 0.5, 1e300, "", "x", [], [null], {}].map((each) => [JSON.stringify(each), each]))(
    "%s",
    (_shown, other) => {
      const accepted = places.filter((place) => {
        const text = JSON.stringify(replaceAt(given, place, other));
        return readReport(text, KNOWN).kind === "report" && !isBySchema(text);
      });
      // What is not shown is not read: the version, the totals, and the words of an outcome, which follow from it.
      const others = accepted.filter(([top, , name]) => !["totals", "tool"].includes(`${top}`) && name !== "message");
      expect(others.map((place) => place.join("."))).toEqual([]);
    },
  );
});

describe("a verdict that its findings contradict is refused:", () => {
  it.each([
    ["a.mp4", "invalid"],
    ["a.mp4", "unreadable"],
    ["b.mp4", "valid"],
    ["b.mp4", "unreadable"],
    ["c.mp4", "invalid"],
    ["f.mp4", "valid"],
    ["f.mp4", "invalid"],
    ["g.mp4", "valid"],
  ])("%s as %s", (path, verdict) => {
    const given = JSON.parse(write(REPORT));
    for (const each of given.videos) if (each.path === path) each.verdict = verdict;
    expect(readReport(JSON.stringify(given), KNOWN)).toMatchObject({ problem: expect.stringContaining("videos[") });
  });
});

it.each([
  ["https://a.example/b.mp4", true],
  ["http://a.example/b.mp4", true],
  ["a.mp4", false],
  ["javascript:alert(1)", false],
  ["https://user:pw@a.example/b.mp4", false],
  ["https://user@a.example/b.mp4", false],
  ["https://a.example/b.mp4?sig=1", false],
  ["https://a.example/b.mp4#x", false],
  ["https://", false],
])("the address %s of a video is accepted: %s", (path, isAccepted) => {
  const given = JSON.parse(write({ videos: [check("a.mp4")], remarks: [], cancellations: [] }));
  Object.assign(given.videos[0], { path, source: "url" });
  expect(readReport(JSON.stringify(given), KNOWN).kind).toBe(isAccepted ? "report" : "problem");
});

it("any text and any JSON is read or refused, and never stops the program", () => {
  fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => void expect(readReport(text, KNOWN).kind).toBe("problem")));
  fc.assert(fc.property(fc.string(), (text) => void expect(readReport(text, KNOWN).kind).toBe("problem")));
});

it.each(["__proto__", "constructor", "toString"])("a container named '%s' is none", (container) => {
  const text = write({ ...REPORT, cancellations: [] }).replace('"avi"', JSON.stringify(container));
  expect(summary.render(read(text), {})).toContain("d.");
});

it("a page that is no rule's source is not linked", () => {
  const evil = "https://evil.example/";
  const text = write(REPORT)
    .replaceAll(/https:[^"]*/g, evil)
    .replaceAll("The average", `See ${evil} The average`);
  expect(listLinks(summary.render(read(text), {}))).toEqual([]);
});

it.each([undefined, "moov, byte 1"])(
  "the advice is the same again, also after two sentences and with the detail %s",
  (detail) => {
    const [slow, ...others] = check("b.mp4", { frameRate: exactly(15) }).findings;
    if (slow === undefined) throw new Error("no finding");
    const finding = { ...slow, problem: "It has 15 FPS. TikTok accepts 23 to 60", advice: "Do it. Then again" };
    const findings = [{ ...finding, ...(detail !== undefined && { detail }) }, ...others];
    const videos = [{ ...check("b.mp4", { frameRate: exactly(15) }), findings }];
    const again = read(write({ videos, remarks: [], cancellations: [] })).videos?.[0]?.findings[0];
    expect(again).toMatchObject({ problem: finding.problem, advice: finding.advice, ...(detail && { detail }) });
  },
);

it.each(["a. b.", "One. Two. Three. (moov, byte 1)", "no stop", "(x)", ". (", ""])(
  "the message %j stays as it is",
  (message) => {
    const text = write({ ...REPORT, cancellations: [] });
    const changed = JSON.parse(text);
    changed.videos[1].findings[0].message = message;
    const written = JSON.parse(write(read(JSON.stringify(changed))));
    expect(written.videos[1].findings[0].message.replace(/[. ]+$/, "")).toBe(message.replace(/[. ]+$/, ""));
  },
);
