import { describe, expect, it } from "vitest";
import { log } from "../../../src/report/reporters/log.ts";
import { cancellation, check, checkUnreadable, exactly } from "../reported.ts";

describe("the log", () => {
  it("has a line for each video, and one that counts the valid ones", () => {
    const videos = [
      check("a.mp4", { frameRate: exactly(30000 / 1001), duration: exactly(12.5) }),
      check("b.mov", { container: "mov", codec: "av1" }),
      checkUnreadable("c.mp4", "it ends early"),
    ];
    expect([...log.render({ videos, remarks: [] }, {})]).toEqual([
      "✓ a.mp4: MP4, H.264, 1080×1920, 29.97 FPS, 12.5 s, 4.2 MB",
      "✗ b.mov: MOV, AV1, 1080×1920, 30 FPS, 30.0 s, 4.2 MB",
      expect.stringMatching(/^ {4}error codec: The video codec is AV1\. .*\.$/),
      expect.stringMatching(/^ {4}notice recommended-container: This is a MOV file\. .*\.$/),
      "✗ c.mp4",
      expect.stringMatching(/^ {4}error unreadable: The file is .*it ends early\. Export the video again .*\.$/),
      "TikTok videos: 1 of 3 valid",
    ]);
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
      "1 video is live, 1 may still go live (its id can't be read), 1 was cancelled",
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
      /on https:\/\/github\.com\/a\/b\/actions\.\n.*TIKTOK_ACCESS_TOKEN.*\ncurl .*v_pub_url~v2\.1/s,
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
    expect(rendered.filter((line) => /not checked|Checked only/.test(line))).toEqual(lines);
  });

  it("is empty if there is nothing to report", () => {
    expect([...log.render({ videos: [], cancellations: [], remarks: [] }, {})]).toEqual([]);
  });
});
