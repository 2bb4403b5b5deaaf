/** Which chunk plans TikTok accepts for a FILE_UPLOAD. Source: TikTok's "Media Transfer Guide", chunk restrictions. */

/** TikTok's limits for chunks, in bytes. */
export type ChunkLimits = {
  /** A chunk is at least as large, except that of a smaller file. */
  minBytes: number;
  /** A chunk is at most as large, except the last. A larger file is sent in several. */
  maxBytes: number;
  maxLastBytes: number;
  maxCount: number;
};

/** TikTok's own. TikTok doesn't say whether its MB has 10^6 or 2^20 bytes. */
export const chunkLimits = (megabyte: number): ChunkLimits => ({
  minBytes: 5 * megabyte,
  maxBytes: 64 * megabyte,
  maxLastBytes: 128 * megabyte,
  maxCount: 1000,
});

/** What init's `source_info` says of a file. */
export type ChunkPlan = { videoBytes: number; chunkBytes: number; count: number };

/** What is wrong with a plan, in TikTok's words; undefined if nothing is. */
export function findPlanFault({ videoBytes, chunkBytes, count }: ChunkPlan, limits: ChunkLimits): string | undefined {
  if (![videoBytes, chunkBytes, count].every((number) => Number.isSafeInteger(number) && number > 0)) {
    return "The request source info is empty or incorrect";
  }
  const isWhole = count === 1 && chunkBytes === videoBytes;
  if (chunkBytes > limits.maxBytes || chunkBytes > videoBytes) return "The chunk size is invalid";
  if (chunkBytes < limits.minBytes && !isWhole) return "The chunk size is invalid";
  if (videoBytes > limits.maxBytes && count === 1) return "The chunk size is invalid";
  if (count !== Math.floor(videoBytes / chunkBytes) || count > limits.maxCount) {
    return "The total chunk count is invalid";
  }
  const lastBytes = videoBytes - (count - 1) * chunkBytes;
  return lastBytes > limits.maxLastBytes ? "The chunk size is invalid" : undefined;
}
