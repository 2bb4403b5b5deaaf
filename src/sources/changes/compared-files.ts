/** Changes of a push or a merge group, as GitHub compares two commits. Trusts no path. */

import { asFields } from "../../github/fields.ts";
import type { Commits, Strategy } from "./change.ts";
import { parseFiles } from "./github-files.ts";
import { listJobChanges } from "./job-changes.ts";
import { UNUSABLE_RESPONSE } from "./texts.ts";

/** GitHub lists no more files of a comparison (GitHub's documentation, "Compare two commits"). */
const MOST_FILES = 300;

/** GitHub compares with the merge base: only where that is the earlier commit itself, the list is what is asked for. */
export const listFromComparison: Strategy<Commits> = async (place) => {
  const { event, checkout, api } = place;
  const { base, head } = event;
  const path = `compare/${base}...${head}`;
  const compared = await api({ path, query: { per_page: 1, page: 1 }, permission: "contents: read" });
  if (compared.kind === "failed") return { ...compared, kind: "unlisted" };
  const { files, merge_base_commit: found } = asFields(compared.data);
  const { sha } = asFields(found);
  if (typeof sha !== "string" || !Array.isArray(files)) return UNUSABLE_RESPONSE;
  if (sha !== base) {
    return { kind: "unlisted", problem: "The earlier commit is not in the history of the new one", advice: "" };
  }
  if (files.length >= MOST_FILES) {
    const problem = "GitHub lists only the first 300 files of a comparison, and this one has as many";
    return { kind: "unlisted", problem, advice: "" };
  }
  const changes = parseFiles(files, checkout);
  if (changes === undefined) return UNUSABLE_RESPONSE;
  const more = listJobChanges(place);
  return { kind: "listed", base: "the earlier commit", commit: base, changes: [...changes, ...more] };
};
