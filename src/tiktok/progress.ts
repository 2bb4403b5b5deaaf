/** How far one id is while a run goes on. Facts only. */
import type { IdEntry } from "../model/publish.ts";
import type { ApiResult } from "./api-result.ts";
import type { PublishStatus } from "./client.ts";

/**
 * What is known of an id so far. `code`: the latest result of the call that counts. `isOver`: no other call is made for
 * it.
 */
export type Progress = {
  entry: IdEntry & { kind: "id" };
  code?: string;
  status?: string;
  failReason?: string;
  postIds: readonly string[];
  isOver: boolean;
};

/** Called when an id is new, and whenever more is known of it. */
export type Watch = (progress: Progress) => void;

/** The facts of a status and of a result. */
export function describeProgress(
  entry: IdEntry & { kind: "id" },
  { status, result, isOver }: { status?: PublishStatus | undefined; result?: ApiResult | undefined; isOver: boolean },
): Progress {
  return {
    ...{ entry, isOver, postIds: status?.postIds ?? [] },
    ...(result !== undefined && { code: result.code }),
    ...(status !== undefined && { status: status.status }),
    ...(status?.failReason !== undefined && { failReason: status.failReason }),
  };
}
