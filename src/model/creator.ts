/** What came of asking TikTok what a creator may post. Imports no other room. */
import type { Creator } from "./post.ts";
import type { Problem } from "./problem.ts";

/**
 * Why TikTok did not say. `code`: TikTok's, or this project's for what came in its place. `code`, `detail` and `logId`
 * are untrusted and bounded, without the token.
 */
export type CreatorRefusal = Problem & { code: string; httpStatus?: number; logId?: string };

export type CreatorResult = { kind: "known"; creator: Creator } | ({ kind: "refused" } & CreatorRefusal);
