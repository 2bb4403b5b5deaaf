/** Finds the videos that the run's event changes, among those that were found. */
import { openGitHubApi } from "../../github/api.ts";
import type { RunEvent } from "../../model/event.ts";
import type { TrackedIndex } from "../workspace/tracked.ts";
import type { Change, Place } from "./change.ts";
import { type Checkout, findCheckout, hasHead, openCheckouts } from "./checkout.ts";
import { type ChangeEvent, parseEvent } from "./event.ts";
import { findHeld, hasBase } from "./held-commits.ts";
import { listChanges } from "./list.ts";
import { listRewritten } from "./rewritten.ts";
import { type ChangedVideos, type Selection, selectChanged } from "./select.ts";
import { openAround } from "./since.ts";
import { listAround, openTracked } from "./tracked.ts";
import { openTrails } from "./trail.ts";

/**
 * - `found`: `base` and `commit` say with what the videos were compared, in words and by its id, if that is known.
 *   `touches`: whether the event changes, adds, moves or removes what is at a path.
 * - `none`: there is no video, and none can be missing; not where `isListNeeded`.
 * - `unlisted`: nobody knows what was changed. `problem` and `advice` are sentences without their last full stop; the
 *   advice begins in lower case, and may be empty. `lacksHead`: as far as the clone knows, the checkout does not have
 *   what the event brings.
 */
export type ChangedFound =
  | { kind: "found"; base: string; commit: string | undefined; videos: ChangedVideos; touches(path: string): boolean }
  | { kind: "none" }
  | { kind: "unlisted"; problem: string; advice: string; lacksHead: boolean };

/**
 * Where the event and the files are. `since`: what a person asks for in place of the event. `token`: GitHub's, for what
 * the clone does not know.
 */
export type ChangesWorld = {
  run: RunEvent;
  workspace: string;
  environment: NodeJS.ProcessEnv;
  since?: ChangeEvent | undefined;
  token: string | undefined;
};

/** The videos that were found. `index`: what git tracks of them. */
type FoundVideos = Omit<Selection, "followLinks"> & {
  index?: TrackedIndex | undefined;
  isListNeeded?: boolean;
};

export async function findChangedVideos(
  selection: FoundVideos,
  { run, workspace, environment, since, token }: ChangesWorld,
): Promise<ChangedFound> {
  const event = since ?? parseEvent(run);
  if (event.kind === "unknown") return { kind: "unlisted", problem: event.problem, advice: "", lacksHead: false };
  const paths = [...selection.paths, ...selection.absent];
  const checkouts = openCheckouts(paths, workspace, environment);
  const checkout = findCheckout(checkouts, { event, run, environment });
  if (checkout === undefined) return NO_CHECKOUT;
  const place = { run, event, checkout, environment, api: openGitHubApi(run, token) };
  if (paths.length === 0 && !selection.isListNeeded && hasHead(checkout, event)) return { kind: "none" };
  const list = await listChanges(place);
  if (list.kind === "unlisted") return { ...list, lacksHead: findHeld(place) === undefined };
  const twins = findTwins(checkouts, list.commit, place);
  const records = checkout.place === "" ? selection.index?.records : undefined;
  // Only a person on a terminal names files outside the workspace.
  const around = event.kind === "since" ? openAround(checkout) : undefined;
  const others = [...twins.same, ...twins.before, ...(around === undefined ? [] : [around])];
  const findTracked = openTracked({ checkout, records }, others, workspace, environment);
  if (findTracked === undefined) return NO_INDEX;
  const changes = [...list.changes, ...twins.same.flatMap((twin) => list.changes.map(moveTo(twin, checkout)))];
  const followLinks = openTrails(workspace);
  // Files on disk are compared there: what a person has deleted needs no check.
  const deleted = new Set(event.kind === "since" ? changes.filter(({ isRemoved }) => isRemoved).map(getPath) : []);
  const absent = selection.absent.filter((path) => !deleted.has(path));
  const selected = selectChanged(changes, findTracked, { ...selection, absent, followLinks });
  const rewritten = new Set(listRewritten(selected.unchanged, findTracked, checkout, { workspace, environment }));
  const unchanged = selected.unchanged.filter((path) => !rewritten.has(path));
  const videos = { ...selected, changed: [...selected.changed, ...rewritten], unchanged };
  const touches = findTouched(changes, followLinks);
  return { kind: "found", base: list.base, commit: list.commit, videos, touches };
}

/**
 * Whether a path is in a list of changes, or a link that leads to it, or where it leads. A submodule around it, or a
 * link in place of a folder, stands for it. Letters count in any case: a video beside a post does.
 */
function findTouched(changes: readonly Change[], followLinks: Selection["followLinks"]): (path: string) => boolean {
  const listed = new Set(changes.map(({ path }) => path.toLowerCase()));
  const isListed = (path: string) => [path, ...listAround(path)].some((each) => listed.has(each.toLowerCase()));
  const isTouched = (path: string) => {
    if (isListed(path)) return true;
    const { links, end } = followLinks(path);
    return links.some(isListed) || (end !== undefined && isListed(end.path));
  };
  // A post asks for a name in every case, and there can be thousands of posts.
  const known = new Map<string, boolean>();
  return (path) => {
    const key = path.toLowerCase();
    const touched = known.get(key) ?? isTouched(path);
    known.set(key, touched);
    return touched;
  };
}

/** Whether a pull request's files are known not to be in the checkout that the event is about. */
export function lacksPullRequest(
  paths: readonly string[],
  { run, workspace, environment }: Omit<ChangesWorld, "since" | "token">,
): boolean {
  const event = parseEvent(run);
  if (event.kind !== "pull-request") return false;
  const checkout = findCheckout(openCheckouts(paths, workspace, environment), { event, run, environment });
  return checkout !== undefined && findHeld({ run, event, checkout, environment }) === undefined;
}

/** The other checkouts that the list speaks for: those of the same commit, and those from before the event. */
function findTwins(checkouts: readonly Checkout[], commit: string | undefined, place: Omit<Place, "api">) {
  const { checkout } = place;
  const whole = checkouts.filter(({ prefix }) => prefix === "");
  const others = checkout.prefix === "" ? whole.filter((each) => each !== checkout) : [];
  const same = others.filter(({ head }) => head === checkout.head);
  const before = others.filter((each) => !same.includes(each) && hasBase(each, commit, place));
  return { same, before };
}

function getPath({ path }: Change): string {
  return path;
}

/** The same change in another checkout. */
function moveTo(to: Checkout, from: Checkout): (change: Change) => Change {
  const move = (path: string) => `${to.place}${path.slice(from.place.length)}`;
  return (change) => ({ ...change, path: move(change.path), formerPaths: change.formerPaths.map(move) });
}

const NO_CHECKOUT: ChangedFound = {
  kind: "unlisted",
  problem: "No checkout of this repository is in the workspace",
  advice: "check out the commit of this run",
  lacksHead: false,
};

const NO_INDEX: ChangedFound = {
  kind: "unlisted",
  problem: "Git could not list the tracked files",
  advice: "",
  lacksHead: false,
};
