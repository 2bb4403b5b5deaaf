/** What a run reports about the creator whose token it has. Asks nobody. */
import type { CreatorRefusal } from "../../model/creator.ts";
import type { Creator } from "../../model/post.ts";
import type { Remark } from "../../model/report.ts";
import { formatDuration } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { remark } from "./remarks.ts";

/** What was not checked, and how the check went on. */
const GENERAL =
  "The creator's own limits are not known, so the check used the limits that TikTok has for every creator";

/** A notice, whatever the reason is: nobody's video is worse for it. */
export function remarkOnCreatorRefusal({ code, problem, advice, detail, httpStatus, logId }: CreatorRefusal): Remark {
  const evidence = [
    ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
    ...(logId === undefined ? [] : [`log_id ${logId}`]),
    ...(detail === undefined ? [] : [`details: ${detail}`]),
  ].map(showUnprintable);
  const shown = evidence.length === 0 ? "" : ` (${evidence.join(", ")})`;
  return {
    ...remark("notice", `${GENERAL}: ${problem}. ${advice}.${shown}`),
    title: `TikTok creator_info: ${showUnprintable(code)}`,
    isFirst: true,
  };
}

/** Without a token, TikTok can't be asked. */
export function remarkOnUnaskedCreator(): Remark {
  const message = `${GENERAL}: 'creator-limit' is 'true', and there is no access token. Set 'access-token'. In runs of forks, secrets are empty.`;
  return { ...remark("notice", message), isFirst: true };
}

/** TikTok responded, and its response has no limit that can be used. */
export function remarkOnUnlimitedCreator(): Remark {
  return { ...remark("notice", `${GENERAL}: TikTok's response states no longest duration.`), isFirst: true };
}

/** A line of the log. Names no creator. */
export function describeCreator({ maxDurationSeconds }: Creator): string | undefined {
  if (maxDurationSeconds === undefined) return undefined;
  return `TikTok allows this creator videos of up to ${formatDuration(maxDurationSeconds)}.`;
}
