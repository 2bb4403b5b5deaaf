import { chunkPlan } from "../../../src/posts/rules/chunk-plan.ts";
import { describePostRule } from "../rule-cases.ts";
import { UNREAD, videoWith, withSource } from "../subject.ts";

const MIB = 2 ** 20;

const plan = (video_size: unknown, chunk_size: unknown, total_chunk_count: unknown) => ({
  post: withSource({ video_size, chunk_size, total_chunk_count }),
});

describePostRule(chunkPlan, {
  passes: [
    { post: withSource({}) },
    // TikTok's own example.
    plan(50_000_123, 10_000_000, 5),
    plan(1, 1, 1),
    plan(4_999_999, 4_999_999, 1),
    plan(64_000_000, 64_000_000, 1),
    // A whole 64 MB, whatever an MB is.
    plan(64 * MIB, 64 * MIB, 1),
    plan(10_000_000, 5_000_000, 2),
    plan(128 * MIB, 64 * MIB, 2),
    plan(5_000_000_000, 5_000_000, 1000),
    { ...plan(50_000_123, 10_000_000, 5), about: videoWith({ sizeBytes: 50_000_123 }) },
    // The size is wrong, too, and rule `video-size` names the right plan.
    { ...plan(50_000_000, 10_000_000, 5), about: videoWith({ sizeBytes: 50_000_123 }) },
    { ...plan(50_000_123, 10_000_000, 5), about: videoWith({ sizeBytes: 70_000_000 }) },
    { post: withSource({ video_size: 5 }), about: videoWith({ sizeBytes: 1000 }) },
    { post: { source_info: { source: "PULL_FROM_URL", chunk_size: 1 } } },
    // Rule `post-value` objects to these.
    plan("50000123", 10_000_000, 5),
    plan(50_000_123, 0, 5),
  ],
  objects: [
    {
      ...plan(50_000_123, 10_000_000, 6),
      says: ["it has 6 chunks", "rounded down, is 5", "chunk_size: 50000123, total_chunk_count: 1"],
    },
    { ...plan(50_000_123, 4_000_000, 12), says: ["its chunks are smaller than 5.0 MB"] },
    { ...plan(4_999_999, 2_000_000, 2), says: ["a video under 5.0 MB is uploaded as one chunk"] },
    { ...plan(1000, 5_000_000, 1), says: ["its chunks are larger than the video"] },
    { ...plan(300_000_000, 64 * MIB + 1, 4), says: ["its chunks are larger than 64.0 MB"] },
    {
      ...plan(70_000_000, 64_000_000, 1),
      says: ["a video over 64.0 MB needs several chunks", "total_chunk_count: 2"],
    },
    { ...plan(70_000_000, 70_000_000, 1), says: ["its chunks are larger than 64.0 MB"] },
    { ...plan(5_005_000_000, 5_000_000, 1001), says: ["over 1,000 chunks"] },
    { ...plan(15_000_000, 10_000_000, 1), level: "warning", says: ["TikTok may refuse", "as large as the video"] },
    { post: withSource({ chunk_size: 10_000_000, total_chunk_count: 1 }), says: ["no 'video_size'", "leave out"] },
    {
      post: withSource({ video_size: 1000 }),
      path: "a.json",
      says: ["no 'chunk_size'", '"chunk_size": 1000', "remove 'video_size'"],
    },
    { post: withSource({ chunk_size: 5 }), about: videoWith({ sizeBytes: 1000 }), says: ["no 'video_size'", "1000"] },
    { post: withSource({ chunk_size: 5 }), about: UNREAD, says: ["no 'video_size'"] },
    {
      post: "source_info:\n  source: FILE_UPLOAD\n  video_size: 50000123\n  chunk_size: 10000000\n  total_chunk_count: 6",
      at: "5:22",
    },
  ],
});
