import { describe, expect, it } from "vitest";
import { log } from "../../../src/report/reporters/log.ts";
import { cancellation, check, checkUnasked, checkUnreadable, checkUnresolved, exactly, post } from "../reported.ts";

describe("the log", () => {
  it("has a line for each video with all its findings, and one that counts them", () => {
    const videos = [
      check("a.mp4", { frameRate: exactly(30000 / 1001), duration: exactly(12.5) }),
      check("b.mov", { container: "mov", codec: "av1" }),
      checkUnreadable("c.mp4", "it ends early"),
      check("d.mp4", { movingVideoTracks: 2 }),
      check("e.mp4", { codec: "h265" }),
    ];
    expect([...log.render({ videos, remarks: [] }, { annotate: "never" })]).toEqual([
      "✓ a.mp4: MP4, H.264, 1080×1920, 29.97 FPS, 12.5 s, 4.2 MB",
      expect.stringMatching(
        /^✗ b\.mov: The video codec is AV1\. .* \[codec\] This is a MOV file\. .* \[recommended-container\] \(MOV, AV1, .*\)$/,
      ),
      expect.stringMatching(/^✗ c\.mp4: The file is .*it ends early\. Export the video again .*\. \[unreadable\]$/),
      expect.stringMatching(/^! d\.mp4: .* \[extra-video-track\] \(MP4, /),
      expect.stringMatching(/^✓ e\.mp4: .* \[recommended-codec\] \(MP4, /),
      "1 of 5 videos would be refused, 1 can't be read, 1 has only warnings",
    ]);
  });

  it("only names the findings that an annotation shows below it", () => {
    const videos = [
      ...Array.from({ length: 11 }, (_, index) => check(`${index}.mp4`, { frameRate: exactly(15), codec: "av1" })),
      check("x.mov", { container: "mov", movingVideoTracks: 2 }),
    ];
    const lines = [...log.render({ videos: videos.slice(8), remarks: [] }, {})];
    expect(lines.slice(0, -1)).toEqual([
      "✗ 8.mp4: codec, frame-rate (MP4, AV1, 1080×1920, 15 FPS, 30.0 s, 4.2 MB)",
      "✗ 9.mp4: codec, frame-rate (MP4, AV1, 1080×1920, 15 FPS, 30.0 s, 4.2 MB)",
      "✗ 10.mp4: codec, frame-rate (MP4, AV1, 1080×1920, 15 FPS, 30.0 s, 4.2 MB)",
      expect.stringMatching(/^! x\.mov: extra-video-track\. This is a MOV file\. .* \[recommended-container\] \(MOV, /),
    ]);
    const failed = [...log.render({ videos, remarks: [] }, {})].filter((line) => `${line}`.startsWith("✗"));
    expect(failed.map((line) => `${line}`.includes("The average frame rate is"))).toEqual([
      ...Array(9).fill(false),
      ...Array(2).fill(true),
    ]);
  });

  it.each([
    [10, 0, undefined],
    [11, 0, "11 videos without errors"],
    [10, 1, "10 videos without errors"],
    [0, 11, undefined],
    [300, 20, "300 videos without errors"],
  ])("of %d good and %d bad videos shows every bad one, and folds the good ones as: %s", (good, bad, title) => {
    const videos = [
      ...Array.from({ length: good }, (_, index) => check(`good-${index}.mp4`)),
      ...Array.from({ length: bad }, (_, index) => check(`bad-${index}.mp4`, { codec: "av1" })),
    ];
    const lines = [...log.render({ videos, remarks: [] }, {})];
    const groups = lines.filter((line) => typeof line !== "string");
    expect(groups.map((group) => [group.title, [...group.lines].length])).toEqual(
      title === undefined ? [] : [[title, good]],
    );
    expect(lines.filter((line) => typeof line === "string" && line.startsWith("✗ bad-"))).toHaveLength(bad);
    expect(lines).toHaveLength(groups.length + bad + (title === undefined ? good : 0) + 1);
  });

  it("says once why a server could not be asked, and folds the names of its other videos", () => {
    const paths = Array.from({ length: 12 }, (_, index) => `${index}.mp4`);
    const videos = [...checkUnasked(paths), checkUnresolved("x.mp4")];
    const lines = [...log.render({ videos, remarks: [] }, { annotate: "never" })];
    const shown = lines.map((line) => (typeof line === "string" ? line : { ...line, lines: [...line.lines] }));
    expect(shown).toEqual([
      expect.stringMatching(/^✗ 0\.mp4: .* can't be asked\. Check the network\. \[lfs-pointer\]/),
      expect.stringMatching(/^✗ x\.mp4: .* responded with 404\./),
      {
        title: expect.stringMatching(/^11 more videos can't be read for the same reason: .* can't be asked\./),
        lines: paths.slice(1).map((path) => `✗ ${path}`),
      },
      "None of the 13 videos can be read",
    ]);
  });

  it.each([
    [1000, "4.2 MB, 1 kB read"],
    [4_200_000, "4.2 MB"],
  ])("says how much was read of a remote video only where that is not all: %i bytes", (bytesRead, words) => {
    const [line] = [...log.render({ videos: [check("a.mp4", { bytesRead })], remarks: [] }, {})];
    expect(String(line).endsWith(`s, ${words}`)).toBe(true);
  });

  it("has a line for each publish, a last one that counts them, the worst first, and never the text of a malformed entry", () => {
    const malformed = cancellation({
      entry: { kind: "malformed", origin: { kind: "input" }, line: 1, isCutOff: false, position: 2, length: 99 },
      outcome: "malformed",
      code: "malformed_publish_id",
    });
    const live = cancellation({
      ...{ outcome: "published", code: "publish_not_cancellable", problem: "The video is live", logId: "2022" },
      ...{ level: "error", video: "videos/a.mp4" },
    });
    expect([...log.render({ cancellations: [cancellation(), malformed, live], remarks: [] }, {})]).toEqual([
      "v_pub_url~v2.1: Cancelled (cancelled, ok)",
      "line 1, position 2 of the input 'publish-ids', 99 characters: Cancelled (malformed, malformed_publish_id)",
      "v_pub_url~v2.1 (videos/a.mp4): The video is live (published, publish_not_cancellable, log_id 2022)",
      "After cancelling: 1 video is live, 1 may still go live (its id can't be read), 1 was cancelled",
    ]);
  });

  it("ends with the ids to cancel again and a command for them where there is no job summary", () => {
    const left = cancellation({ outcome: "unreachable", code: "timeout", problem: "The video may still go live" });
    const render = (lacksSummary: boolean) =>
      [
        ...log.render(
          { cancellations: [left, cancellation()], remarks: [] },
          { lacksSummary, actionsPage: "https://github.com/a/b/actions" },
        ),
      ].join("\n");
    expect(render(false)).not.toContain("curl");
    expect(render(true)).toMatch(
      /on https:\/\/github\.com\/a\/b\/actions\.\n.* access token .*\nprintf .*read .* curl .*v_pub_url~v2\.1/s,
    );
  });

  it("lists what was not cancelled by wish", () => {
    expect([...log.render({ uncancelled: [cancellation()], remarks: [] }, {})]).toEqual([
      "v_pub_url~v2.1: not cancelled",
      "1 upload was not cancelled and may still go live",
    ]);
  });

  it.each([
    [0, ["old/a\n.mp4"], ["1 video, not changed here, was not checked: old/a\\u{a}.mp4"]],
    [1, [], ["Checked only the videos that differ from the base branch (1a2b3c4)."]],
    [
      1,
      Array.from({ length: 1200 }, (_, at) => `${at}.mp4`),
      [
        "Checked only the videos that differ from the base branch (1a2b3c4).",
        expect.stringMatching(/^1,200 other videos, not changed here, were not checked: 0\.mp4, .*, 19\.mp4 …$/),
      ],
    ],
  ])("counts in one line what was not checked, as it is as before: %i checked", (checked, unchanged, lines) => {
    const scope = { base: "the base branch", commit: "1a2b3c4d5e6f", unchanged };
    const videos = Array.from({ length: checked }, () => check("new.mp4", {}));
    const rendered = [...log.render({ videos, remarks: [], scope }, {})];
    expect(rendered.filter((line) => /not checked|Checked only/.test(`${line}`))).toEqual(lines);
  });

  it("says of posts, which bring their videos, that the change concerns them", () => {
    const scope = { base: "the base branch", commit: undefined, unchanged: ["a.mp4"], unchangedPosts: ["old.json"] };
    const lines = [...log.render({ videos: [check("b.mp4", {})], posts: [post("b.json")], remarks: [], scope }, {})];
    expect(lines.slice(-2)).toEqual([
      "Checked only the posts and videos that this change concerns, compared with the base branch.",
      "1 other video and 1 other post file, not changed here, were not checked: a.mp4, old.json",
    ]);
  });

  it("is empty if there is nothing to report", () => {
    expect([...log.render({ videos: [], cancellations: [], remarks: [] }, {})]).toEqual([]);
  });
});
