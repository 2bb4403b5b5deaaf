import { describe, expect, it } from "vitest";
import { renderLog } from "../../src/report/log.ts";
import { cancellation, check, checkUnreadable, exactly } from "./reported.ts";

describe("the log", () => {
  it("has a line for each video, and one that counts the valid ones", () => {
    const videos = [
      check("a.mp4", { frameRate: exactly(30000 / 1001), duration: exactly(12.5) }),
      check("b.mov", { container: "mov", codec: "av1" }),
      checkUnreadable("c.mp4", "it ends early"),
    ];
    expect([...renderLog({ videos, remarks: [] })]).toEqual([
      "✓ a.mp4: mp4, h264, 1080×1920, 29.97 FPS, 12.5 s, 4.2 MB",
      "✗ b.mov: mov, av1, 1080×1920, 30 FPS, 30 s, 4.2 MB",
      "    error codec: The codec is av1; TikTok accepts h264, h265, vp8 and vp9. Re-encode it as h264.",
      "    notice recommended-container: The file is mov; TikTok recommends mp4. Convert it to mp4.",
      "✗ c.mp4",
      expect.stringMatching(
        /^ {4}error readable: The file can't be read: it ends early\. Export the video again .*\.$/,
      ),
      "TikTok videos: 1 of 3 valid",
    ]);
  });

  it("has a line for each publish, one that counts the cancelled ones, and never repeats what is no id", () => {
    const malformed = cancellation({
      entry: { kind: "malformed", origin: "input", position: 2, length: 99 },
      outcome: "malformed",
      code: "malformed_publish_id",
    });
    expect([...renderLog({ cancellations: [cancellation(), malformed], remarks: [] })]).toEqual([
      "v_pub_url~v2.1: cancelled (ok)",
      "entry 2 of the input 'publish-ids' (99 characters): malformed (malformed_publish_id)",
      "TikTok uploads: 1 of 2 cancelled",
    ]);
  });

  it("is empty where there is nothing to tell", () => {
    expect([...renderLog({ videos: [], cancellations: [], remarks: [] })]).toEqual([]);
  });
});
