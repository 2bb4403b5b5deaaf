import { describe, expect, it } from "vitest";
import { conclude, explain, failForInputs } from "../../src/flows/conclusion.ts";
import type { FailOn, Level } from "../../src/model/problem.ts";
import type { Cancellation } from "../../src/model/publish.ts";
import type { Remark } from "../../src/model/report.ts";
import { cancellation, check, checkUnreadable, exactly } from "../report/reported.ts";
import { createHost } from "../support/recording-host.ts";

const GOOD = check("good.mp4");
/** With an error and a warning. */
const BAD = check("bad.mp4", { codec: "av1", movingVideoTracks: 2 });
const DOUBTFUL = check("doubtful.mp4", { movingVideoTracks: 2 });
const NOTICED = check("noticed.mp4", { codec: "vp9" });
const BROKEN = checkUnreadable("broken.mp4", "it ends early");

const about = (thing: "video" | "upload", failOn: FailOn) => ({ thing, setting: "fail-on", failOn });

describe("the last line says whether a step fails because of its videos, with fail-on:", () => {
  it.each([
    ["error", [GOOD, BAD, BROKEN], "The step fails: 2 of 3 videos have an error ('fail-on' is 'error')."],
    ["error", [BAD], "The step fails: 1 of 1 video has an error ('fail-on' is 'error')."],
    ["error", [GOOD, DOUBTFUL, NOTICED], "The step passes: no video has an error ('fail-on' is 'error')."],
    ["warning", [GOOD, DOUBTFUL, NOTICED], "The step fails: 1 of 3 videos has a warning ('fail-on' is 'warning')."],
    ["warning", [BROKEN, GOOD], "The step fails: 1 of 2 videos has an error ('fail-on' is 'warning')."],
    ["warning", [BAD, DOUBTFUL], "The step fails: 2 of 2 videos have an error or a warning ('fail-on' is 'warning')."],
    ["warning", [NOTICED], "The step passes: no video has an error or a warning ('fail-on' is 'warning')."],
    ["never", [BAD, GOOD], "The step passes because 'fail-on' is 'never': 1 of 2 videos has an error or a warning."],
    ["never", [DOUBTFUL], "The step passes because 'fail-on' is 'never': 1 of 1 video has a warning."],
    ["never", [NOTICED], "The step passes: no video has an error or a warning."],
    ["warning", [], "The step passes: no video was checked."],
  ] as const)("%s, %#", (failOn, videos, reason) => {
    const fails = reason.startsWith("The step fails");
    expect(explain({ videos, cancellations: [], remarks: [] }, about("video", failOn))).toEqual({ fails, reason });
  });
});

describe("the last line says whether a step fails because of its publish ids, with fail-on:", () => {
  const withLevels = (...levels: readonly Level[]): Cancellation[] => levels.map((level) => cancellation({ level }));

  it.each([
    [
      "error",
      withLevels("notice", "error", "error"),
      "The step fails: 2 of 3 uploads were not cancelled ('fail-on' is 'error').",
    ],
    ["error", withLevels("warning"), "The step passes: no upload has an error ('fail-on' is 'error')."],
    [
      "warning",
      withLevels("warning", "notice"),
      "The step fails: 1 of 2 uploads was not cancelled ('fail-on' is 'warning').",
    ],
    ["never", withLevels("error"), "The step passes because 'fail-on' is 'never': 1 of 1 upload was not cancelled."],
    ["error", [], "The step passes: no publish id was found."],
  ] as const)("%s, %#", (failOn, cancellations, reason) => {
    const fails = reason.startsWith("The step fails");
    expect(explain({ videos: [], cancellations, remarks: [] }, about("upload", failOn))).toEqual({ fails, reason });
  });
});

it.each<[level: Level, lines: readonly RegExp[]]>([
  ["notice", []],
  ["error", [/^The step fails: /]],
])("a step of a cancelled run does not say that it passes: %s", (level, lines) => {
  const { host, written } = createHost();
  const report = { videos: [], cancellations: [cancellation({ level })], remarks: [] };
  conclude(host, report, { ...about("upload", "error"), isCancelled: true }, []);
  expect(written.lines).toEqual(lines.map((line) => expect.stringMatching(line)));
});

describe("the last line says whether a step fails because of a remark about the run, with fail-on:", () => {
  const remark = (parts: Partial<Remark>): Remark => ({
    level: "warning",
    title: "",
    message: "No id. Look.",
    ...parts,
  });

  it.each([
    ["warning", remark({ isCounted: true }), "The step fails: No id ('fail-on' is 'warning')."],
    ["error", remark({ isCounted: true }), "The step passes: no publish id was found."],
    ["error", remark({ isCounted: true, level: "error" }), "The step fails: No id ('fail-on' is 'error')."],
    ["never", remark({ isCounted: true, level: "error" }), "The step passes because 'fail-on' is 'never': No id."],
    ["warning", remark({}), "The step passes: no publish id was found, and 1 other warning does not count."],
    ["error", remark({}), "The step passes: no publish id was found."],
    ["warning", remark({ isQuiet: true }), "The step passes: no publish id was found."],
  ] as const)("%s, %#", (failOn, remark, reason) => {
    expect(explain({ remarks: [remark] }, about("upload", failOn)).reason).toBe(reason);
  });
});

it("the last line never denies a warning that stands beside it", () => {
  const refused = { level: "warning", title: "", message: "Refused." } as const;
  const report = (...remarks: Remark[]) => ({ cancellations: [cancellation()], remarks });
  const endOf = (...remarks: Remark[]) => explain(report(...remarks), about("upload", "warning")).reason;
  expect(endOf()).toBe("The step passes: no upload has an error or a warning ('fail-on' is 'warning').");
  expect(endOf(refused)).toMatch(/, and 1 other warning does not count \(/);
  expect(endOf(refused, refused)).toMatch(/, and 2 other warnings do not count \(/);
  expect(endOf(refused, { ...refused, level: "error" })).toMatch(/, and 2 others do not count \(/);
});

describe("a step that could not deliver everything", () => {
  const failures = [{ name: "outputs", message: "" }] as const;

  it.each([
    ["fails", "error", "The step fails: 1 result could not be written ('fail-on' is 'error')."],
    ["fails", "warning", "The step fails: 1 result could not be written ('fail-on' is 'warning')."],
    ["passes", "never", "The step passes because 'fail-on' is 'never': 1 result could not be written."],
  ] as const)("%s with fail-on: %s", (verb, failOn, line) => {
    const { host, written } = createHost();
    conclude(host, { remarks: [] }, about("upload", failOn), failures);
    expect(written).toMatchObject({ lines: [line], hasFailed: verb === "fails" });
  });
});

describe("before the last line stands what to do:", () => {
  const page = "https://github.com/acme/videos/actions/runs/1";

  it.each([
    ["commands for several videos", [BAD, check("slow.mp4", { codec: "av1" })], "To fix 2 videos, run the commands in"],
    ["one command", [check("slow.mp4", { codec: "av1" }), GOOD], "To fix 1 video, run the command in"],
    [
      "a video that is too long",
      [check("long.mp4", { duration: exactly(700) })],
      "To shorten 1 video, run the command in",
    ],
    [
      "a command, and one that shortens another video",
      [BAD, check("long.mp4", { duration: exactly(700) })],
      "To fix 1 video and shorten 1, run the commands in",
    ],
    ["no command helps", [BROKEN], "What to do about each video is in"],
  ] as const)("%s", (_about, videos, sentence) => {
    const { host, written } = createHost();
    conclude({ ...host, summaryPage: page }, { videos, remarks: [] }, about("video", "error"), []);
    expect(written.lines[0]).toBe(`${sentence} the job summary (${page}).`);
    expect(written.lines).toHaveLength(2);
  });

  it("the report file is named where there is no summary", () => {
    const { host, written } = createHost();
    conclude({ ...host, hasSummary: false }, { videos: [BAD], remarks: [] }, about("video", "error"), []);
    expect(written.lines[0]).toMatch(/ in the report file\.$/);
  });

  it("nothing, where every video is good", () => {
    const { host, written } = createHost();
    conclude(host, { videos: [GOOD, NOTICED], remarks: [] }, about("video", "error"), []);
    expect(written.lines).toHaveLength(1);
  });
});

it("bad inputs become at most ten annotations: the last one counts the rest, which are in log and summary", async () => {
  const { host, written } = createHost();
  await failForInputs(
    host,
    Array.from({ length: 30 }, (_, index) => ({ problem: `Input '${index}' is bad`, advice: "Allowed: good" })),
    "Nothing was checked",
  );
  expect(written.annotations).toHaveLength(10);
  expect(written.annotations.at(-1)?.message).toMatch(/^21 more errors are in the log\./);
  expect(written.lines).toHaveLength(31);
  expect(written.lines.at(-1)).toMatch(/^The step fails: nothing was checked, .*\b30 /);
  expect(written.summary).toMatch(/^## ❌ Nothing was checked\n/);
  expect(written.summary).toContain("Input '29' is bad");
  expect(written.hasFailed).toBe(true);
});
