import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../src/host/host.ts";
import type { Level } from "../../../src/model/problem.ts";
import type { Report } from "../../../src/model/report.ts";
import { annotations } from "../../../src/report/reporters/annotations.ts";
import { limitAnnotations } from "../../../src/report/text/annotation-limits.ts";
import { cancellation, check, checkUnreadable, exactly } from "../reported.ts";

const render = (report: Report) => [...annotations.render(report)];

const LEVELS: readonly Level[] = ["error", "warning", "notice"];

function numbered(level: Level, count: number): Annotation[] {
  return Array.from({ length: count }, (_, index) => ({ level, title: `${level} ${index + 1}`, message: "" }));
}

function titlesWithin(annotations: readonly Annotation[]): string[] {
  return limitAnnotations(annotations).map(({ title }) => title);
}

describe("within the limits of GitHub, of each level", () => {
  it.each([
    [0, [], undefined],
    [1, [1], undefined],
    [10, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], undefined],
    [11, [1, 2, 3, 4, 5, 6, 7, 8, 9], 2],
    [500, [1, 2, 3, 4, 5, 6, 7, 8, 9], 491],
  ])("%d are shown as %j, and %s more are counted", (count, shown, more) => {
    for (const level of LEVELS) {
      const rest = more === undefined ? [] : [`${more} more ${level}s`];
      expect(titlesWithin(numbered(level, count))).toEqual([...shown.map((number) => `${level} ${number}`), ...rest]);
    }
  });

  it("the last one says by itself how many are elsewhere, and where: the log shows no titles", () => {
    expect(limitAnnotations(numbered("warning", 12)).at(-1)).toEqual({
      level: "warning",
      title: "3 more warnings",
      message: "3 more warnings are in the job summary and in the report file: GitHub shows 10 for a step.",
    });
  });

  it("the worst come first, each level in the order in which it was given", () => {
    const [notice, error, warning] = [numbered("notice", 2), numbered("error", 2), numbered("warning", 1)];
    const [first, ...others] = notice;
    if (first === undefined) throw new Error("there is one");
    expect(titlesWithin([first, ...error, ...warning, ...others])).toEqual([
      ...["error 1", "error 2"],
      ...["warning 1"],
      ...["notice 1", "notice 2"],
    ]);
  });

  it("nothing is lost: what is not shown is counted", () => {
    const level = fc.constantFrom(...LEVELS);
    fc.assert(
      fc.property(fc.array(level, { maxLength: 60 }), (levels) => {
        const given = levels.map((each, index): Annotation => ({ level: each, title: `${index}`, message: "" }));
        const limited = limitAnnotations(given);
        for (const each of LEVELS) {
          const shown = limited.filter((annotation) => annotation.level === each);
          const counted = shown.map(({ title }) => Number(/^(\d+) more /.exec(title)?.[1] ?? 1));
          expect(shown.length).toBeLessThanOrEqual(10);
          expect(counted.reduce((sum, count) => sum + count, 0)).toBe(levels.filter((other) => other === each).length);
        }
      }),
    );
  });
});

describe("an annotation", () => {
  it("of a finding names the rule, TikTok's code where it has one, and the file", () => {
    const videos = [check("a.mp4", { codec: "av1" }), checkUnreadable("b.mp4", "stts has no entries")];
    expect(render({ videos, remarks: [] })).toEqual([
      {
        level: "error",
        title: "TikTok codec: file_format_check_failed",
        file: "a.mp4",
        message: expect.stringMatching(
          /^a\.mp4: The video codec is AV1\. .*\. Convert it to H\.264:\nffmpeg -i a\.mp4 .* a\.fixed\.mp4$/,
        ),
      },
      {
        level: "error",
        title: "TikTok unreadable",
        file: "b.mp4",
        message: expect.stringMatching(/^b\.mp4: The file is .*stts has no entries\. Export the video again/),
      },
    ]);
  });

  it("tells the name of its video on one line, whatever the name holds", () => {
    const [annotation] = render({ videos: [checkUnreadable("a\n::b.mp4", "it ends early")], remarks: [] });
    expect(annotation?.message).toMatch(/^a\\u\{a\}::b\.mp4: The file is .*it ends early\. [^\n]+$/);
  });

  it("of a publish names TikTok's code; its message is the id, the meaning, what to do, and the evidence", () => {
    const published = cancellation({
      outcome: "published",
      code: "publish_not_cancellable",
      level: "error",
      problem: "The video is live: post 7261463769757501445",
      advice: "Delete it in the TikTok app",
      httpStatus: 400,
      status: "PUBLISH_COMPLETE",
      logId: "20220829194722CBE87ED59D524E727021",
      remoteWords: "the task is final",
    });
    expect(render({ cancellations: [published], remarks: [] })).toEqual([
      {
        level: "error",
        title: "TikTok cancel: publish_not_cancellable",
        message:
          "v_pub_url~v2.1: The video is live: post 7261463769757501445. Delete it in the TikTok app. " +
          "(HTTP 400, status PUBLISH_COMPLETE, log_id 20220829194722CBE87ED59D524E727021, response: the task is final)",
      },
    ]);
  });

  it("of what is no id tells where it stood, and does not repeat it", () => {
    const malformed = cancellation({
      entry: { kind: "malformed", origin: "ledger", position: 3, length: 70 },
      level: "error",
    });
    expect(render({ cancellations: [malformed], remarks: [] })).toMatchObject([
      { message: "entry 3 of the ledger (70 characters): TikTok confirms it. Nothing is left to do." },
    ]);
  });

  it("of the run itself comes before those of publishes, and these before those of videos", () => {
    const videos = [check("a.mp4", { frameRate: exactly(61), codec: "av1" })];
    const cancellations = [cancellation({ level: "error", code: "server_error" })];
    const remarks = [{ level: "error", title: "TikTok Upload Guard", message: "" }] as const;
    expect(render({ videos, cancellations, remarks }).map(({ title }) => title)).toEqual([
      "TikTok Upload Guard",
      "TikTok cancel: server_error",
      "TikTok codec: file_format_check_failed",
      "TikTok frame-rate: frame_rate_check_failed",
    ]);
  });
});
