import { describe, expect, it } from "vitest";
import { conclude, explainFailure, failForInputs } from "../../src/flows/conclusion.ts";
import type { Level } from "../../src/model/problem.ts";
import type { Cancellation } from "../../src/model/publish.ts";
import type { Remark } from "../../src/model/report.ts";
import { cancellation, check, checkUnreadable } from "../report/reported.ts";
import { createHost } from "../support/recording-host.ts";

const GOOD = check("good.mp4");
/** With an error and a warning. */
const BAD = check("bad.mp4", { codec: "av1", movingVideoTracks: 2 });
const DOUBTFUL = check("doubtful.mp4", { movingVideoTracks: 2 });
const NOTICED = check("noticed.mp4", { codec: "vp9" });
const BROKEN = checkUnreadable("broken.mp4", "it ends early");

describe("a step fails because of its videos, and names the input that decides it, with fail-on:", () => {
  it.each([
    ["error", [GOOD, BAD, BROKEN], "2 of 3 videos have an error ('fail-on' is 'error')"],
    ["error", [BAD], "1 of 1 video has an error ('fail-on' is 'error')"],
    ["error", [GOOD, DOUBTFUL, NOTICED], undefined],
    ["warning", [GOOD, DOUBTFUL, NOTICED], "1 of 3 videos has a warning ('fail-on' is 'warning')"],
    ["warning", [BROKEN, GOOD], "1 of 2 videos has an error ('fail-on' is 'warning')"],
    ["warning", [BAD, DOUBTFUL], "2 of 2 videos have an error or a warning ('fail-on' is 'warning')"],
    ["warning", [NOTICED], undefined],
    ["never", [BAD, BROKEN], undefined],
    ["warning", [], undefined],
  ] as const)("%s", (failOn, videos, reason) => {
    const sentence = reason === undefined ? undefined : `The step fails: ${reason}.`;
    expect(explainFailure({ videos, cancellations: [], remarks: [] }, { setting: "fail-on", failOn })).toBe(sentence);
  });
});

describe("a step fails because of its publish ids, with fail-on:", () => {
  const withLevels = (...levels: readonly Level[]): Cancellation[] => levels.map((level) => cancellation({ level }));

  it.each([
    ["error", withLevels("notice", "error", "error"), "2 of 3 publish ids have an error ('fail-on' is 'error')"],
    ["error", withLevels("warning"), undefined],
    ["warning", withLevels("warning", "notice"), "1 of 2 publish ids has a warning ('fail-on' is 'warning')"],
    ["never", withLevels("error"), undefined],
  ] as const)("%s", (failOn, cancellations, reason) => {
    const sentence = reason === undefined ? undefined : `The step fails: ${reason}.`;
    expect(explainFailure({ videos: [], cancellations, remarks: [] }, { setting: "fail-on", failOn })).toBe(sentence);
  });
});

describe("a step fails because of a remark about the run, with fail-on:", () => {
  const remark = (parts: Partial<Remark>): Remark => ({
    level: "warning",
    title: "",
    message: "No id. Look.",
    ...parts,
  });

  it.each([
    ["warning", remark({ isCounted: true }), "The step fails ('fail-on' is 'warning'): No id."],
    ["error", remark({ isCounted: true }), undefined],
    ["error", remark({ isCounted: true, level: "error" }), "The step fails ('fail-on' is 'error'): No id."],
    ["never", remark({ isCounted: true, level: "error" }), undefined],
    ["warning", remark({}), undefined],
  ] as const)("%s", (failOn, remark, reason) => {
    expect(explainFailure({ remarks: [remark] }, { setting: "fail-on", failOn })).toBe(reason);
  });
});

describe("a step that could not deliver everything", () => {
  const failures = [{ name: "outputs", message: "" }] as const;

  it.each([
    ["fails", "error", ["The step fails: 1 result could not be written ('fail-on' is 'error')."]],
    ["fails", "warning", ["The step fails: 1 result could not be written ('fail-on' is 'warning')."]],
    ["does not fail", "never", []],
  ] as const)("%s with fail-on: %s", (_, failOn, lines) => {
    const { host, written } = createHost();
    conclude(host, { remarks: [] }, { setting: "fail-on", failOn }, failures);
    expect(written).toMatchObject({ lines, hasFailed: lines.length > 0 });
  });
});

it("bad inputs become at most ten annotations: the last one counts the rest, which are in log and summary", async () => {
  const { host, written } = createHost();
  await failForInputs(
    host,
    Array.from({ length: 30 }, (_, index) => ({ problem: `Input '${index}' is bad`, advice: "Allowed: good" })),
  );
  expect(written.annotations).toHaveLength(10);
  expect(written.annotations.at(-1)?.message).toMatch(/^21 more errors are in the log\./);
  expect(written.lines).toHaveLength(30);
  expect(written.summary).toContain("Input '29' is bad");
  expect(written.hasFailed).toBe(true);
});
