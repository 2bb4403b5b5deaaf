import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../src/host/host.ts";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import type { AnnotateFrom, Level } from "../../../src/model/problem.ts";
import type { PublishId } from "../../../src/model/publish.ts";
import type { Report } from "../../../src/model/report.ts";
import type { Context } from "../../../src/report/reporter.ts";
import { annotations } from "../../../src/report/reporters/annotations.ts";
import { limitAnnotations } from "../../../src/report/text/annotation-limits.ts";
import { cancellation, check, checkUnreadable, exactly } from "../reported.ts";

/** In a workspace that has every file. */
const render = (report: Report, hasFile = (_path: string) => true) => [...annotations.render(report, { hasFile })];

const annotationsOf = (videos: readonly CheckedVideo[], annotate?: AnnotateFrom) =>
  annotations.render({ videos, remarks: [] }, { annotate });

const LEVELS: readonly Level[] = ["error", "warning", "notice"];

function numbered(level: Level, count: number): Annotation[] {
  return Array.from({ length: count }, (_, index) => ({ level, title: `${level} ${index + 1}`, message: "" }));
}

function titlesWithin(annotations: readonly Annotation[]): string[] {
  return limitAnnotations(annotations, "the summary").map(({ title }) => title);
}

describe("within GitHub's limits, of each level", () => {
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

  it("the message of the last one says how many are not shown and where they are, as the log shows no titles", () => {
    expect(limitAnnotations(numbered("warning", 12), "the job summary and the report file").at(-1)).toEqual({
      level: "warning",
      title: "3 more warnings",
      message: expect.stringMatching(/^3 more warnings .*summary.*report file.* 10 /),
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
        const limited = limitAnnotations(given, "the summary");
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
  it("for a video names TikTok's code, the rule and the file, and ends with the fix and the evidence", () => {
    const videos = [check("a.mp4", { codec: "av1" }), checkUnreadable("b.mp4", "stts has no entries")];
    expect(render({ videos, remarks: [] })).toEqual([
      {
        level: "error",
        title: "TikTok: file_format_check_failed (codec)",
        file: "a.mp4",
        message: expect.stringMatching(
          /^a\.mp4: The video codec is AV1\. .*\. Convert it to H\.264\.\nFix:\nffmpeg -nostdin -i a\.mp4 .* a\.fixed\.mp4\ncodec \(documented\): https:\/\/\S+$/,
        ),
      },
      {
        level: "error",
        title: "TikTok: unreadable",
        file: "b.mp4",
        message: expect.stringMatching(
          /^b\.mp4: The file is .*stts has no entries\. Export .*\nunreadable \(inferred\): /,
        ),
      },
    ]);
  });

  it("stands for all findings of a level, with the one command of the video at the worst that it fixes", () => {
    const wrong = { codec: "av1", frameRate: exactly(15), movingVideoTracks: 2 };
    const annotations = [...annotationsOf([check("a.mp4", { ...wrong, container: "avi" })], "notice")];
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([
      ["error", "TikTok: file_format_check_failed (container, codec), frame_rate_check_failed (frame-rate)"],
      ["warning", "TikTok: extra-video-track"],
    ]);
    expect(annotations.map(({ message }) => message.match(/^ffmpeg .*$/gm)?.length ?? 0)).toEqual([1, 0]);
    expect(annotations[0]?.message.split("\n")).toHaveLength(6);
  });

  it.each([
    ["error", ["error"]],
    ["warning", ["error", "warning"]],
    ["notice", ["error", "warning", "notice"]],
    ["never", []],
    [undefined, ["error", "warning"]],
  ] as const)("for a finding is there from the level on that 'annotate' names: %s", (annotate, levels) => {
    const video = check("a.mov", { codec: "vp9", frameRate: exactly(15) });
    expect([...annotationsOf([video], annotate)].map(({ level }) => level)).toEqual(levels);
  });

  it("for the run is there whatever 'annotate' says", () => {
    const remarks = [{ level: "notice", title: "TikTok Upload Guard", message: "" }] as const;
    expect([...annotations.render({ remarks }, { annotate: "never" })]).toHaveLength(1);
  });

  it("has no command that GitHub would cut off", () => {
    const commandOf = (path: string) =>
      annotationsOf([check(path, { codec: "av1" })])[0]?.message.match(/^ffmpeg .*$/m);
    expect(commandOf(`${"a".repeat(800)}.mp4`)?.[0]).toMatch(/\.fixed\.mp4$/);
    expect(commandOf(`${"a".repeat(1500)}.mp4`)).toBeNull();
  });

  it("names a policy as the evidence where that sets the limit", () => {
    const checked = check("a.mp4", { duration: exactly(700) });
    const basis = { evidence: "documented", source: ".github/policy.yml" } as const;
    const findings = checked.findings.map((finding) => ({ ...finding, basis }));
    const [annotation] = annotationsOf([{ ...checked, findings }]);
    expect(annotation?.message).toMatch(/\nduration \(policy\): \.github\/policy\.yml$/);
  });

  it("for a notice calls its command optional", () => {
    const [annotation] = annotationsOf([check("a.mp4", { codec: "h265" })], "notice");
    expect(annotation?.message).toMatch(/\nOptional:\nffmpeg /);
  });

  it("over the limit links to the page of the summary, or names the log where there is none", () => {
    const videos = Array.from({ length: 12 }, (_, index) => check(`${index}.mp4`, { codec: "av1" }));
    const last = (context: Context) => [...annotations.render({ videos, remarks: [] }, context)].at(-1)?.message;
    const summaryPage = "https://github.com/acme/videos/actions/runs/1";
    expect(last({ summaryPage })).toContain(`3 more errors are in the job summary (${summaryPage})`);
    expect(last({ summaryPage, lacksSummary: true })).toContain("3 more errors are in the log and the report file");
  });

  it("shows the name of its video on one line, whatever the name holds", () => {
    const [annotation] = render({ videos: [checkUnreadable("a\n::b.mp4", "it ends early")], remarks: [] });
    expect(annotation?.message).toMatch(/^a\\u\{a\}::b\.mp4: The file is .*it ends early\. [^\n]+\nunreadable /);
  });

  it("for a publish names TikTok's code, and says what happened, to which id, what to do, and the evidence", () => {
    const published = cancellation({
      outcome: "published",
      code: "publish_not_cancellable",
      level: "error",
      problem: "The video is live",
      cause: "",
      advice: "Delete it in the TikTok app",
      postIds: ["7261463769757501445"],
      video: "./videos/launch.mp4",
      httpStatus: 400,
      status: "PUBLISH_COMPLETE",
      logId: "20220829194722CBE87ED59D524E727021",
      detail: "the task is final",
    });
    expect(render({ cancellations: [published], remarks: [] })).toEqual([
      {
        level: "error",
        title: "TikTok cancel: publish_not_cancellable",
        message:
          "The video is live: publish id v_pub_url~v2.1 (./videos/launch.mp4). " +
          "Post 7261463769757501445 (https://www.tiktok.com/share/video/7261463769757501445). Delete it in the TikTok app. " +
          "(HTTP 400, status PUBLISH_COMPLETE, log_id 20220829194722CBE87ED59D524E727021, details: the task is final)",
        file: "videos/launch.mp4",
      },
    ]);
  });

  it("for a publish without anything to do ends after what happened", () => {
    expect(render({ cancellations: [cancellation()], remarks: [] })).toMatchObject([
      { message: "Cancelled: publish id v_pub_url~v2.1. Nothing was posted." },
    ]);
  });

  it.each([
    ["videos/a.mp4", "videos/a.mp4"],
    ["./videos/../a.mp4", "a.mp4"],
    ["a.mp4", "a.mp4"],
    ["../a.mp4", undefined],
    ["videos/../../a.mp4", undefined],
    ["/etc/passwd", undefined],
    ["https://media.example.com/a.mp4", undefined],
    ["C:/videos/a.mp4", undefined],
    ["videos\\a.mp4", undefined],
    ["videos/", undefined],
    [".", undefined],
    ["", undefined],
  ])("for a publish of the video '%s' stands on the file %s", (video, file) => {
    const [annotation] = render({ cancellations: [cancellation({ video })], remarks: [] });
    expect(annotation?.file).toBe(file);
  });

  it("for a publish stands on no file that the workspace does not have", () => {
    const cancellations = [cancellation({ video: "./a.mp4" }), cancellation({ video: "b.mp4" })];
    const found = render({ cancellations, remarks: [] }, (path) => path === "a.mp4");
    expect(found.map(({ file }) => file)).toEqual(["a.mp4", undefined]);
  });

  it("for a photo post names the post without a link", () => {
    const photo = cancellation({
      ...{ entry: { kind: "id", id: "p_pub_url~v2.1" as PublishId }, outcome: "published", level: "error" },
      ...{ postIds: ["7261463769757501445"] },
    });
    const [annotation] = render({ cancellations: [photo], remarks: [] });
    expect(annotation?.message).toContain(" Post 7261463769757501445.");
    expect(annotation?.message).not.toContain("https:");
  });

  it("for a publish with many posts names five and counts the rest", () => {
    const postIds = Array.from({ length: 2000 }, (_, index) => String(index));
    const [annotation] = render({ cancellations: [cancellation({ outcome: "published", postIds })], remarks: [] });
    expect(annotation?.message).toMatch(/, Post 4 \([^)]*\) and 1,995 more posts\./);
  });

  it("for a publish that is worth another try says where the way is", () => {
    const refused = cancellation({ outcome: "refused", level: "error", httpStatus: 400 });
    const processing = cancellation({ outcome: "processing", level: "error", httpStatus: 400 });
    expect(render({ cancellations: [refused, processing], remarks: [] })).toMatchObject([
      { message: expect.stringMatching(/The job summary ends with how to cancel it\. \(HTTP 400\)$/) },
      { message: expect.not.stringContaining("how to cancel it") },
    ]);
  });

  it("for a publish shows TikTok's own words on one line, whatever they hold", () => {
    const detail = "no\n::error::yes\u202e";
    const [annotation] = render({ cancellations: [cancellation({ detail, logId: "\n##[error]" })], remarks: [] });
    expect(annotation?.message).toMatch(/log_id \\u\{a\}##\[error\], details: no\\u\{a\}::error::yes\\u\{202e\}\)$/);
  });

  it("for a video that is live comes before one that may go live, whatever the order of the ids", () => {
    const refused = cancellation({ outcome: "refused", code: "access_token_invalid", level: "error" });
    const live = cancellation({ outcome: "published", code: "publish_not_cancellable", level: "error" });
    const many = [...Array.from({ length: 20 }, () => refused), live];
    const titles = render({ cancellations: many, remarks: [] }).map(({ title }) => title);
    expect(titles).toHaveLength(10);
    expect([titles[0], titles[9]]).toEqual(["TikTok cancel: publish_not_cancellable", "12 more errors"]);
  });

  it("for a malformed entry says where it is and how long, not what it is", () => {
    const malformed = cancellation({
      entry: { kind: "malformed", origin: { kind: "ledger" }, line: 1, isCutOff: false, position: 3, length: 70 },
      level: "error",
    });
    expect(render({ cancellations: [malformed], remarks: [] })).toMatchObject([
      { message: expect.stringContaining(": line 1, position 3 of the file $TIKTOK_PUBLISH_IDS, 70 characters. ") },
    ]);
  });

  it("for the run comes before those for publishes, and these come before those for videos", () => {
    const videos = [check("a.mp4", { frameRate: exactly(61), codec: "av1" })];
    const cancellations = [cancellation({ level: "error", code: "server_error" })];
    const remarks = [{ level: "error", title: "TikTok Upload Guard", message: "" }] as const;
    expect(render({ videos, cancellations, remarks }).map(({ title }) => title)).toEqual([
      "TikTok Upload Guard",
      "TikTok cancel: server_error",
      "TikTok: file_format_check_failed (codec), frame_rate_check_failed (frame-rate)",
    ]);
  });
});
