/** Parses the report that an earlier step wrote. Reads no file. */

/** The parts of a report file, as they are. */
export type EarlierReport = {
  videos: readonly unknown[];
  posts?: readonly unknown[] | undefined;
  remarks?: readonly unknown[] | undefined;
  scope?: unknown;
  shard?: unknown;
  commit?: unknown;
  cancellations: readonly unknown[];
  confirmations?: readonly unknown[] | undefined;
  totals: object;
};

/** How a report of ours begins: everything else may be anyone's. */
export const REPORT_MARK = /^\s*\{\s*"schema":\s*1,\s*"tool":\s*\{\s*"name":\s*"tiktok-upload-guard"/;

/**
 * What an earlier step of this action wrote. Undefined if there is no text, or it is not a report of schema 1: this
 * action did not write that, and does not keep it.
 */
export function parseEarlierReport(text: string | undefined): EarlierReport | undefined {
  const parsed = text === undefined || !REPORT_MARK.test(text) ? undefined : parseJson(text);
  if (typeof parsed !== "object" || parsed === null) return undefined;
  const { videos, posts, remarks, scope, shard, commit, cancellations, confirmations, totals } =
    parsed as Partial<EarlierReport>;
  return Array.isArray(videos) && Array.isArray(cancellations) && typeof totals === "object" && totals !== null
    ? {
        ...{ videos, scope, shard, commit, cancellations, totals },
        posts: Array.isArray(posts) ? posts : undefined,
        remarks: Array.isArray(remarks) ? remarks : undefined,
        confirmations: Array.isArray(confirmations) ? confirmations : undefined,
      }
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
