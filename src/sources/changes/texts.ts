/** Words that several ways to list changes share. */
import type { ChangeList } from "./change.ts";

/** As GitHub's pages show a commit. */
export function shorten(commit: string): string {
  return commit.slice(0, 7);
}

export const FAILED_GIT: ChangeList = {
  kind: "unlisted",
  problem: "Git could not compare the commits in this clone",
  advice: "set 'fetch-depth: 0' for actions/checkout",
};

export const UNUSABLE_RESPONSE: ChangeList = {
  kind: "unlisted",
  problem: "GitHub's response is not one of its API",
  advice: "",
};
