/** Uploads that were started, and of which nothing else is recorded. Reads no text, sends nothing. */
import type { IdNotes, StartedUpload } from "../model/publish.ts";
import { hideSecrets } from "./secret-forms.ts";
import { dropQuery } from "./shown-video.ts";

/** One entry for each video, in the order of `notes`: those of all that a run has read. It holds no secret. */
export function listStarted(notes: readonly IdNotes[], secrets: readonly string[]): readonly StartedUpload[] {
  const open = notes.flatMap(({ started }) => started?.open ?? []);
  if (open.length === 0) return [];
  const clean = hideSecrets(secrets);
  return [...new Set(open.map((video) => clean(dropQuery(video))))].map((video) => ({ kind: "started", video }));
}
