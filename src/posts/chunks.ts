/** In which chunks a video is uploaded (FILE_UPLOAD), by TikTok's media transfer guide. */
import { formatInteger, formatSize } from "../text/quantities.ts";
import { POST_LIMITS } from "./limits.ts";

/** What `source_info` says of an upload, as TikTok spells it. Sizes in bytes. */
export type ChunkPlan = { video_size: number; chunk_size: number; total_chunk_count: number };

const { chunk, chunks } = POST_LIMITS;

/** Bytes of each chunk of a video that does not fit into one: half of what TikTok allows, so there are at least two. */
const USUAL_CHUNK = chunk.most / 2;

/**
 * A plan that TikTok accepts by every reading of its guide, for a video of 1 byte to 32 GB: one chunk as large as the
 * video, or several of the same size, the last of which also has what is left.
 */
export function planChunks(sizeBytes: number): ChunkPlan {
  const isWhole = sizeBytes <= chunk.most;
  const chunkBytes = isWhole ? sizeBytes : USUAL_CHUNK;
  return { video_size: sizeBytes, chunk_size: chunkBytes, total_chunk_count: Math.floor(sizeBytes / chunkBytes) };
}

/** A plan as `source_info`, ready to paste into the post file at this path: JSON in JSON, YAML in YAML. */
export function writePlan(plan: ChunkPlan, path: string): string {
  const quote = /\.json$/i.test(path) ? (key: string) => JSON.stringify(key) : (key: string) => key;
  const fields = Object.entries(plan).map(([key, value]) => `${quote(key)}: ${value}`);
  return `${quote("source_info")}: { ${[`${quote("source")}: ${quote("FILE_UPLOAD")}`, ...fields].join(", ")} }`;
}

/** What to do about a wrong plan for a video of so many bytes. No full stop follows the plan, which can be pasted. */
export function advisePlan(sizeBytes: number, path: string): string {
  return `For the whole plan, put this in place of 'source_info': ${writePlan(planChunks(sizeBytes), path)}, or ${LEAVE_OUT}`;
}

const LEAVE_OUT = "remove 'video_size', 'chunk_size' and 'total_chunk_count': upload.mjs adds them";

/**
 * What is wrong with a plan, as a clause, and which of its fields says so. `isLikely`: no page says it, but other
 * clients avoid such a plan.
 */
export type PlanFault = { field: keyof ChunkPlan; problem: string; isLikely?: true };

/** Why TikTok refuses a plan; `undefined` if one reading of its guide allows it. All fields are positive. */
export function findPlanFault(plan: ChunkPlan): PlanFault | undefined {
  const { video_size: video, chunk_size: each, total_chunk_count: count } = plan;
  if (each > video) return { field: "chunk_size", problem: "its chunks are larger than the video" };
  if (each !== video && video < chunk.smallest) {
    return { field: "chunk_size", problem: `a video under ${formatSize(chunk.smallest)} is uploaded as one chunk` };
  }
  if (each !== video && each < chunk.smallest) {
    return { field: "chunk_size", problem: `its chunks are smaller than ${formatSize(chunk.smallest)}` };
  }
  if (each > chunk.largest) {
    return { field: "chunk_size", problem: `its chunks are larger than ${formatSize(chunk.most)}` };
  }
  const right = Math.floor(video / each);
  if (count !== right) {
    const sum = `video_size divided by chunk_size, rounded down, is ${formatInteger(right)}`;
    return { field: "total_chunk_count", problem: `it has ${formatInteger(count)} chunks, but ${sum}` };
  }
  if (count > chunks.max)
    return { field: "total_chunk_count", problem: `it has over ${formatInteger(chunks.max)} chunks` };
  if (video > chunk.largest && count < 2) {
    return { field: "chunk_size", problem: `a video over ${formatSize(chunk.most)} needs several chunks` };
  }
  if (count === 1 && each !== video) {
    return { field: "chunk_size", problem: "a single chunk has to be as large as the video", isLikely: true };
  }
  return undefined;
}
