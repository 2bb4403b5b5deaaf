/** How to report that TikTok decided otherwise about a video, with the facts to copy. Judges nothing. */
import type { CheckedVideo } from "../../model/finding.ts";
import type { CheckedPost } from "../../model/post.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { listFactFields } from "./fact-fields.ts";
import { codeBlock, fold, link, noteOmitted, takeWhileFits } from "./markdown.ts";

/** The form that asks for what is needed: a file of .github/ISSUE_TEMPLATE. */
export const EVIDENCE_FORM = "tiktok-decided-otherwise.yml";

/**
 * The address of the form, with what is known filled in; `undefined` if `toolPage`, the page of this action, is not
 * known. The names of the parameters are the ids of the form's fields.
 */
export function locateEvidenceForm(
  toolPage: string | undefined,
  { failReason = "", logId = "" }: { failReason?: string; logId?: string } = {},
): string | undefined {
  if (toolPage === undefined) return undefined;
  const facts = Object.entries({ "fail-reason": failReason, "log-id": logId });
  const filled = facts.flatMap(([id, text]) =>
    text === "" ? [] : [`&${id}=${encodeURIComponent(text.toWellFormed())}`],
  );
  return `${toolPage}/issues/new?template=${EVIDENCE_FORM}${filled.join("")}`;
}

/** The share of the facts in a job summary, which holds 1 MiB. */
const LARGEST_FACTS_BYTES = 20_000;

/**
 * A folded part, as Markdown paragraphs: what to do, and a line of JSON for each video and post, which names the rules
 * that object. `toolPage`: the address of the action's own repository, if it is known.
 */
export function renderDecidedOtherwise(
  videos: readonly CheckedVideo[],
  toolPage: string | undefined,
  posts: readonly CheckedPost[] = [],
): string[] {
  const read = videos.filter(isRead);
  const all = [...read, ...posts];
  if (all.length === 0) return [];
  const what = posts.length === 0 ? "a video" : read.length === 0 ? "a post" : "a video or a post";
  const lines = takeWhileFits(all, LARGEST_FACTS_BYTES, describeInJson);
  const form = locateEvidenceForm(toolPage);
  const how = form === undefined ? "report it to the action's authors" : link("report it", form);
  return fold("Did TikTok decide otherwise?", [
    `If TikTok refuses ${what} that passed here, or accepts one that failed, please ${how}. Copy its line, without its path if that is private.`,
    ...(lines.length === 0 ? [] : [codeBlock(lines.join("\n"), "json")]),
    ...noteOmitted(all.length - lines.length),
  ]);
}

/** Whether anything is known of a video: of one that its server did not give, there is nothing to decide otherwise. */
function isRead({ video, facts, findings }: CheckedVideo): boolean {
  if (video.source.kind === "url") return facts.sizeBytes !== undefined || facts.container !== undefined;
  return !findings.some(({ rule }) => rule.id === "lfs-pointer");
}

function describeInJson(checked: CheckedVideo | CheckedPost): string {
  const { verdict, findings } = checked;
  const rules = [...new Set(findings.map(({ rule }) => rule.id))];
  const line =
    "facts" in checked
      ? { path: checked.video.path, verdict, rules, facts: listFactFields(checked.facts) }
      : { post: checked.path, verdict, rules };
  return showUnprintable(JSON.stringify(line));
}
