/** Finds the videos that the run's event changes, among those that were found. */
import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { openGitHubApi } from "../../github/api.ts";
import type { RunEvent } from "../../model/event.ts";
import { isInside } from "../../text/paths.ts";
import type { IndexEntry } from "../workspace/tracked.ts";
import { isNamedAsVideo } from "../workspace/video-names.ts";
import { findCheckout, holdsHead } from "./checkout.ts";
import { parseEvent } from "./event.ts";
import { listChanges } from "./list.ts";
import { type ChangedVideos, type Selection, selectChanged } from "./select.ts";
import { openTracked } from "./tracked.ts";

/**
 * - `found`: `base` and `commit` say with what the videos were compared, in words and by its id, if that is known.
 *   `touches`: whether the event changes, adds or removes the file at a path.
 * - `none`: there is no video, and none can be missing; not where `isListNeeded`.
 * - `unlisted`: nobody knows what was changed. `problem` and `advice` are sentences without their last full stop; the
 *   advice begins in lower case, and may be empty.
 */
export type ChangedFound =
  | { kind: "found"; base: string; commit: string | undefined; videos: ChangedVideos; touches(path: string): boolean }
  | { kind: "none" }
  | { kind: "unlisted"; problem: string; advice: string };

/** Where the event and the files are. `token`: GitHub's, for what the clone does not know. */
export type ChangesWorld = {
  run: RunEvent;
  workspace: string;
  environment: NodeJS.ProcessEnv;
  token: string | undefined;
};

export async function findChangedVideos(
  selection: Omit<Selection, "followLink"> & {
    entries?: readonly IndexEntry[] | undefined;
    isListNeeded?: boolean;
  },
  { run, workspace, environment, token }: ChangesWorld,
): Promise<ChangedFound> {
  const event = parseEvent(run);
  if (event.kind === "unknown") return { kind: "unlisted", problem: event.problem, advice: "" };
  const paths = [...selection.paths, ...selection.absent];
  const checkout = findCheckout(paths, workspace, { event, run, environment });
  if (checkout === undefined) return NO_CHECKOUT;
  if (paths.length === 0 && !selection.isListNeeded && holdsHead(checkout, event)) return { kind: "none" };
  const list = await listChanges({ run, event, checkout, environment, api: openGitHubApi(run, token) });
  if (list.kind === "unlisted") return list;
  const listed = list.changes.map(({ path }) => path);
  const others = [...paths, ...selection.selectVideos(listed)].filter((path) => !isNamedAsVideo(path));
  const findTracked = openTracked(checkout, workspace, environment, { others, entries: selection.entries });
  if (findTracked === undefined) return NO_INDEX;
  const followLink = openLinks(workspace);
  const videos = selectChanged(list.changes, findTracked, { ...selection, followLink });
  const touched = new Set(listed);
  return { kind: "found", base: list.base, commit: list.commit, videos, touches: (path) => touched.has(path) };
}

const NO_CHECKOUT: ChangedFound = {
  kind: "unlisted",
  problem: "No checkout of this repository is in the workspace",
  advice: "check out the commit of this run",
};

const NO_INDEX: ChangedFound = { kind: "unlisted", problem: "Git could not list the tracked files", advice: "" };

function openLinks(workspace: string): Selection["followLink"] {
  const top = realpathSync.native(workspace);
  return (path) => {
    try {
      const end = realpathSync.native(join(top, path));
      return isInside(top, end) ? relative(top, end).replaceAll(sep, "/") : undefined;
    } catch {
      return undefined;
    }
  };
}
