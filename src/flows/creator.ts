/** Asks TikTok, if the workflow wants it, what the creator may post, and decides by what videos are judged then. */
import type { Standard } from "../check/check.ts";
import { limitByCreator } from "../check/limits.ts";
import type { Judge } from "../check/policy.ts";
import type { Creator } from "../model/post.ts";
import type { Remark } from "../model/report.ts";
import type { PublishKind } from "../posts/post.ts";
import {
  describeCreator,
  remarkOnCreatorRefusal,
  remarkOnUnaskedCreator,
  remarkOnUnlimitedCreator,
} from "../report/text/creator.ts";

/** What the workflow says about it. */
export type CreatorAsking = {
  creatorLimit: boolean;
  /** The TikTok user access token. */
  accessToken: string | undefined;
  tiktokApiUrl: URL | undefined;
};

/** `creator`: absent if it was not asked for, or TikTok did not say. */
export type KnownCreator = { creator?: Creator; remarks: readonly Remark[] };

/** Sends nothing unless `creatorLimit` is set. A refusal is a notice, never a failure. `isAnyVideo`: to be judged. */
export async function askCreator(
  { creatorLimit, accessToken, tiktokApiUrl, isAnyVideo }: CreatorAsking & { isAnyVideo: boolean },
  log: (line: string) => void,
): Promise<KnownCreator> {
  if (!creatorLimit) return { remarks: [] };
  if (accessToken === undefined) return { remarks: [remarkOnUnaskedCreator()] };
  // The HTTP code takes long to load, so it is loaded only if it is needed.
  const { askCreatorInfo } = await import("../tiktok/creator-info.ts");
  const result = await askCreatorInfo({ token: accessToken, apiUrl: tiktokApiUrl });
  if (result.kind === "refused") return { remarks: [remarkOnCreatorRefusal(result)] };
  const { creator } = result;
  const line = describeCreator(creator);
  if (line !== undefined) log(line);
  const isLengthOpen = isAnyVideo && creator.maxDurationSeconds === undefined;
  return { creator, remarks: isLengthOpen ? [remarkOnUnlimitedCreator()] : [] };
}

/**
 * Judges as `judge` does, by the creator's own longest duration where that is stricter. `isDraft`: whether a file of
 * the workspace is published as a draft only.
 */
export function judgeForCreator(
  judge: Judge,
  { maxDurationSeconds }: Creator = {},
  isDraft: (path: string) => boolean = () => false,
): Judge {
  if (maxDurationSeconds === undefined) return judge;
  const limitFor = (forDraft: boolean) => {
    const known = new Map<Standard, Standard>();
    return (standard: Standard) => {
      const limited = known.get(standard) ?? {
        ...standard,
        limits: limitByCreator(standard.limits, maxDurationSeconds, forDraft),
      };
      known.set(standard, limited);
      return limited;
    };
  };
  const [limitDraft, limitDirect] = [limitFor(true), limitFor(false)];
  const isDraftAt = (path: string | undefined) => path !== undefined && isDraft(path);
  return {
    ...judge,
    standardAt: (path) => (isDraftAt(path) ? limitDraft : limitDirect)(judge.standardAt(path)),
  };
}

/** What a post does with a file of the workspace. */
export type Published = { path: string; publish: PublishKind };

/** Whether posts publish a file, and all of them as a draft. */
export function findDrafts(published: readonly Published[]): (path: string) => boolean {
  const direct = new Set(published.flatMap(({ path, publish }) => (publish === "direct" ? [path] : [])));
  const drafts = new Set(published.flatMap(({ path }) => (direct.has(path) ? [] : [path])));
  return (path) => drafts.has(path);
}
