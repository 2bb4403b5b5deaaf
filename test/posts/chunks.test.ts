/** Plans of chunks, by the sentences of TikTok's media transfer guide. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type ChunkPlan, findPlanFault, planChunks, writePlan } from "../../src/posts/chunks.ts";

const MIB = 2 ** 20;
const LARGEST = 4 * 2 ** 30;
const sizes = fc.oneof(
  fc.integer({ min: 1, max: LARGEST }),
  fc.constantFrom(1, 4_999_999, 5_000_000, 5 * MIB, 64_000_000, 64_000_001, 64 * MIB, 64 * MIB + 1, 128 * MIB, LARGEST),
);

/** Bytes of each chunk, in order: the last one has what is left. */
function cut({ video_size, chunk_size, total_chunk_count }: ChunkPlan): number[] {
  const last = video_size - chunk_size * (total_chunk_count - 1);
  return [...Array.from({ length: total_chunk_count - 1 }, () => chunk_size), last];
}

describe.each([
  ["a million", 1_000_000],
  ["2^20", MIB],
])("a plan for any video keeps every sentence of the guide, if an MB is %s bytes", (_what, mb) => {
  it.each<[string, (plan: ChunkPlan) => boolean]>([
    [
      "total_chunk_count equals video_size divided by chunk_size, rounded down",
      (plan) => plan.total_chunk_count === Math.floor(plan.video_size / plan.chunk_size),
    ],
    [
      "each chunk but the last has 5 to 64 MB",
      (plan) => cut(plan).every((size, at, { length }) => at === length - 1 || (size >= 5 * mb && size <= 64 * mb)),
    ],
    ["the last chunk has at most 128 MB", (plan) => (cut(plan).at(-1) ?? 0) <= 128 * mb],
    [
      "a video under 5 MB is one chunk of its size",
      (plan) => plan.video_size >= 5 * mb || (plan.chunk_size === plan.video_size && plan.total_chunk_count === 1),
    ],
    ["a video over 64 MB has several chunks", (plan) => plan.video_size <= 64 * mb || plan.total_chunk_count > 1],
    ["there are 1 to 1,000 chunks", (plan) => plan.total_chunk_count >= 1 && plan.total_chunk_count <= 1000],
    ["the chunks are the video", (plan) => cut(plan).reduce((sum, size) => sum + size, 0) === plan.video_size],
    ["the last chunk is not smaller than the others", (plan) => (cut(plan).at(-1) ?? 0) >= plan.chunk_size],
  ])("%s", (_sentence, holds) => {
    fc.assert(fc.property(sizes, (size) => holds(planChunks(size))));
  });
});

it("a plan for any video has no fault, and is that video's", () => {
  fc.assert(
    fc.property(sizes, (size) => {
      expect(findPlanFault(planChunks(size))).toBeUndefined();
      expect(planChunks(size).video_size).toBe(size);
    }),
  );
});

it("another number of chunks than the planned one is a fault", () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 1000 }), (size, count) => {
      const plan = planChunks(size);
      fc.pre(count !== plan.total_chunk_count);
      expect(findPlanFault({ ...plan, total_chunk_count: count })).toBeDefined();
    }),
  );
});

it.each<[string, string, (text: string) => unknown]>([
  ["JSON", "posts/a.JSON", (text) => JSON.parse(`{ ${text} }`)],
  ["YAML", "posts/a.yml", parse],
])("a plan is written as %s that can be pasted", (_language, path, read) => {
  const written = writePlan(planChunks(100_000_000), path);
  expect(read(written)).toEqual({
    source_info: { source: "FILE_UPLOAD", video_size: 100_000_000, chunk_size: 32_000_000, total_chunk_count: 3 },
  });
  expect(written.includes('"')).toBe(path.endsWith("JSON"));
});
