/** What a run reports about the creator whose token it has. Asks nobody. */
import type { CreatorRefusal } from "../../model/creator.ts";
import type { Creator } from "../../model/post.ts";
import type { Remark } from "../../model/report.ts";
import { formatDurationLimit } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { formatList } from "../../text/words.ts";
import { remark } from "./remarks.ts";

/** What follows if TikTok does not say, after the reason: how the check went on. */
const GENERAL =
  "so the creator's own limits are not known. Videos, and the privacy, comments, duets and stitches of posts, were checked only by the rules for everyone";

/** A notice, whatever the reason is: nobody's video is worse for it. */
export function remarkOnCreatorRefusal({ code, problem, advice, detail, httpStatus, logId }: CreatorRefusal): Remark {
  const evidence = [
    ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
    ...(logId === undefined ? [] : [`log_id ${logId}`]),
    ...(detail === undefined ? [] : [`details: ${detail}`]),
  ].map(showUnprintable);
  const shown = evidence.length === 0 ? "" : ` (${evidence.join(", ")})`;
  return {
    ...remark("notice", `${problem.charAt(0).toUpperCase()}${problem.slice(1)}, ${GENERAL}. ${advice}.${shown}`),
    title: `TikTok creator_info: ${showUnprintable(code)}`,
    isFirst: true,
  };
}

/** Without a token, TikTok can't be asked. */
export function remarkOnUnaskedCreator(): Remark {
  const message = `There is no access token, ${GENERAL}. Set 'access-token', or 'creator-limit: false'. In runs of forks, secrets are empty.`;
  return { ...remark("notice", message), isFirst: true };
}

/** TikTok responded, and its response has no limit that can be used. */
export function remarkOnUnlimitedCreator(): Remark {
  const message =
    "TikTok's response states no longest duration for this creator, so the length was checked only by the rules for everyone.";
  return { ...remark("notice", message), isFirst: true };
}

/** A line of the log; nothing if nothing is known. Names no creator. */
export function describeCreator({ maxDurationSeconds, privacyLevels }: Creator): string | undefined {
  const allowed = [
    ...(maxDurationSeconds === undefined ? [] : [`videos of up to ${formatDurationLimit(maxDurationSeconds)}`]),
    ...(privacyLevels === undefined ? [] : [`'privacy_level' ${formatList(privacyLevels, "or")}`]),
  ];
  return allowed.length === 0 ? undefined : `TikTok allows this creator ${allowed.join(", and ")}.`;
}
