/** What a list of changes is, wherever it comes from. Types only. */

import type { GitHubApi } from "../../github/api.ts";
import type { RunEvent } from "../../model/event.ts";
import type { Checkout } from "./checkout.ts";
import type { ChangeEvent } from "./event.ts";

/**
 * One path of a list, relative to the workspace, with `/`: a file, or a submodule, which stands for all in it.
 * `object`: the object that git has for it after the change; `undefined` if that is not known.
 * `formerPaths`: where the same file was before, if this is a rename without any change.
 */
export type Change = {
  path: string;
  isRemoved: boolean;
  object: string | undefined;
  formerPaths: readonly string[];
};

/**
 * A complete list, and what the commit was compared with: `base`, in words, and `commit`, its id. Or why there is none:
 * `problem` and `advice` as in a `Problem`, where no advice helps it is empty.
 */
export type ChangeList =
  | { kind: "listed"; base: string; commit: string | undefined; changes: readonly Change[] }
  | { kind: "unlisted"; problem: string; advice: string };

/** Where changes are looked for. `event`: what `run` says. */
export type Place<Event = ChangeEvent> = {
  run: RunEvent;
  event: Event;
  checkout: Checkout;
  environment: NodeJS.ProcessEnv;
  api: GitHubApi;
};

/** One way to list the changes of one kind of event. `undefined`: it is not for this checkout. */
export type Strategy<Event> = (place: Place<Event>) => Promise<ChangeList | undefined> | ChangeList | undefined;

export type PullRequest = Extract<ChangeEvent, { kind: "pull-request" }>;
export type Commits = Extract<ChangeEvent, { kind: "commits" }>;
export type Since = Extract<ChangeEvent, { kind: "since" }>;
