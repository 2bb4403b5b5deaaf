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
    expect([...log.render({ videos, remarks: [] })]).toEqual([
      "✓ a.mp4: MP4, H.264, 1080×1920, 29.97 FPS, 12.5 s, 4.2 MB",
      "✗ b.mov: MOV, AV1, 1080×1920, 30 FPS, 30.0 s, 4.2 MB",
      expect.stringMatching(/^ {4}error codec: The video codec is AV1\. .*\.$/),
      expect.stringMatching(/^ {4}notice recommended-container: This is a MOV file\. .*\.$/),
      "✗ c.mp4",
      expect.stringMatching(/^ {4}error unreadable: The file is .*it ends early\. Export the video again .*\.$/),
      "TikTok videos: 1 of 3 valid",
    ]);
  });

  it("has a line for each publish, one that counts the cancelled ones, and never the text of a malformed entry", () => {
    const malformed = cancellation({
      entry: { kind: "malformed", origin: { kind: "input" }, line: 1, isCutOff: false, position: 2, length: 99 },
      outcome: "malformed",
      code: "malformed_publish_id",
    });
    expect([...log.render({ cancellations: [cancellation(), malformed], remarks: [] })]).toEqual([
      "v_pub_url~v2.1: cancelled (ok)",
      "line 1, position 2 of the input 'publish-ids', 99 characters: malformed (malformed_publish_id)",
      "TikTok uploads: 1 of 2 cancelled",
    ]);
  });

  it("is empty if there is nothing to report", () => {
    expect([...log.render({ videos: [], cancellations: [], remarks: [] })]).toEqual([]);
  });
});
