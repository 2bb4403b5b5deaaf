import { coverTime } from "../../../src/posts/rules/cover-time.ts";
import { describePostRule } from "../rule-cases.ts";
import { UNREAD, videoWith, withInfo } from "../subject.ts";

const cover = (video_cover_timestamp_ms: unknown) => ({ post: withInfo({ video_cover_timestamp_ms }) });

describePostRule(coverTime, {
  passes: [
    cover(0),
    { ...cover(0), about: videoWith({ duration: 10 }) },
    { ...cover(10_000), about: videoWith({ duration: 10 }) },
    // Within the clock of the file.
    { ...cover(10_040), about: videoWith({ duration: 10, tick: 0.04 }) },
    { ...cover(99_999), about: UNREAD },
    cover(99_999),
    // Rule `post-value` objects: TikTok refuses these.
    { ...cover(2 ** 31), about: videoWith({ duration: 10 }) },
    cover(-(2 ** 31) - 1),
    { ...cover("11000"), about: videoWith({ duration: 10 }) },
    { post: { publish: "draft", ...cover(-1).post } },
  ],
  objects: [
    {
      ...cover(10_001),
      about: videoWith({ duration: 10 }),
      says: ["is 10001, but the video ends at 10000", "first frame", "Write 0 to 10000"],
    },
    ...[
      [5.0565, 5056],
      [5.056, 5056],
      [1.001, 1001],
      [4.35, 4350],
    ].map(([duration = 0, end]) => ({
      ...cover(6000),
      about: videoWith({ duration, tick: 0.001 }),
      says: [`but the video ends at ${end},`, `Write 0 to ${end}`],
    })),
    { ...cover(2 ** 31 - 1), about: videoWith({ duration: 10 }), says: ["but the video ends at 10000"] },
    { ...cover(-1), says: ["before the video starts", "Write 0 or more"] },
    { ...cover(-1), about: videoWith({ duration: 10 }), says: ["before the video starts", "Write 0 to 10000"] },
    { post: "post_info:\n  video_cover_timestamp_ms: -5", at: "2:29" },
  ],
});
