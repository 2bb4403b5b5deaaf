/** Uploads that were started, and of which nothing else is recorded. Reads no text, sends nothing. */
import type { IdNotes, StartedUpload } from "../model/publish.ts";
import { isRefusal } from "./id-starts.ts";
import { hideSecrets } from "./secret-forms.ts";
import { dropQuery } from "./shown-video.ts";

/** The code after which an upload may have started all the same. */
const SERVER_FAILED = "internal_error";

/** One entry for each video, in the order of `notes`: those of all that a run has read. It holds no secret. */
export function listStarted(notes: readonly IdNotes[], secrets: readonly string[]): readonly StartedUpload[] {
  const open = notes.flatMap(({ started }) => started?.open ?? []);
  if (open.length === 0) return [];
  const clean = hideSecrets(secrets);
  const refusals = notes.flatMap((each) => each.refusals ?? []).filter(({ code }) => code === SERVER_FAILED);
  const failed = new Set(refusals.flatMap(({ videos = [] }) => videos.map((video) => clean(dropQuery(video)))));
  return [...new Set(open.map((video) => clean(dropQuery(video))))].map((video) => ({
    ...{ kind: "started", video },
    ...(failed.has(video) && { serverFailed: true }),
  }));
}

/**
 * Whether TikTok has refused every upload of a text that holds no id. A script that names the video of a refusal also
 * names the uploads that it starts, as far as TikTok may post them.
 */
export function isAllRefused({ refusals = [], started, withoutId, omitted }: IdNotes): boolean {
  const isSettled = (started?.open ?? []).length + (started?.over ?? 0) === 0;
  const areClear = refusals.every(({ code, videos = [] }) => videos.length > 0 && isRefusal(code));
  return refusals.length > 0 && isSettled && areClear && withoutId.count + omitted.ids + omitted.malformed === 0;
}
