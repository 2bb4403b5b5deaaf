/** Rule `chunk-plan`: TikTok refuses to receive the video in these chunks. */
import { advisePlan, type ChunkPlan, findPlanFault, type PlanFault } from "../chunks.ts";
import { INVALID, MEDIA_TRANSFER } from "../limits.ts";
import { findInteger, findText, findValue, type Post, placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";
import { findOtherSize } from "./video-size.ts";

/** `sizeBytes`: of the video, or as the post states it. */
type Refused = Measurement & { sizeBytes: number | undefined; problem: string };

const INFERRED = { evidence: "inferred", source: MEDIA_TRANSFER } as const;

const FIELDS = ["video_size", "chunk_size", "total_chunk_count"] as const;

export const chunkPlan = definePostRule({
  id: "chunk-plan",
  level: "error",
  lowerLevel: "warning",
  lowerBasis: INFERRED,
  code: INVALID,
  evidence: "documented",
  source: MEDIA_TRANSFER,
  when: "`chunk_size` and `total_chunk_count` do not fit the size of the video; a warning for one chunk that is not all of it",
  help: "Write the plan that the finding names.",
  check(subject): Refused[] {
    const { post, video } = subject;
    if (post.medium !== "video" || findText(post, "source_info", "source")?.text === "PULL_FROM_URL") return [];
    // Rule `video-size` names the right plan.
    if (findOtherSize(subject) !== undefined) return [];
    const sizeBytes = video?.facts.sizeBytes ?? findInteger(post, "source_info", "video_size")?.number;
    const missing = FIELDS.filter((field) => findValue(post, "source_info", field) === undefined);
    // The upload step makes the whole plan.
    if (missing.length === FIELDS.length) return [];
    const source = findValue(post, "source_info");
    if (missing.length > 0 && source !== undefined) {
      const problem = `'source_info' has no '${missing[0]}'`;
      return [{ ...placeOf(source), actual: null, sizeBytes, problem }];
    }
    const plan = readPlan(post, sizeBytes);
    const fault = plan && findPlanFault(plan);
    return plan && fault ? [describeFault(post, plan, fault)] : [];
  },
  text: ({ sizeBytes, problem }, { post }) => ({
    problem,
    advice: sizeBytes
      ? advisePlan(sizeBytes, post.path)
      : "Add it, or leave out 'video_size', 'chunk_size' and 'total_chunk_count' if the upload step adds them",
  }),
});

/** `undefined` where rule `post-value` objects to a field. */
function readPlan(post: Post, sizeBytes: number | undefined): ChunkPlan | undefined {
  const [stated = 0, chunk = 0, count = 0] = FIELDS.map((field) => findInteger(post, "source_info", field)?.number);
  const size = sizeBytes ?? stated;
  if (size < 1 || stated < 1 || chunk < 1 || count < 1) return undefined;
  return { video_size: size, chunk_size: chunk, total_chunk_count: count };
}

function describeFault(post: Post, plan: ChunkPlan, { field, problem, isLikely }: PlanFault): Refused {
  const value = findValue(post, "source_info", field) ?? post.content;
  return {
    ...placeOf(value),
    actual: plan[field],
    sizeBytes: plan.video_size,
    problem: isLikely ? `TikTok may refuse the chunk plan: ${problem}` : `TikTok refuses the chunk plan: ${problem}`,
    ...(isLikely && { level: "warning", basis: INFERRED }),
  };
}
