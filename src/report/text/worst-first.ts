/** What was checked, in the order in which a person wants to read it. Knows no medium. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { Level } from "../../model/problem.ts";
import type { Report } from "../../model/report.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { describeFacts } from "./facts.ts";
import { type Command, listCommands } from "./fixes.ts";
import { LEVELS } from "./levels.ts";
import { locate, namePosts } from "./posts.ts";
import { shareReasons } from "./same-reason.ts";

/**
 * A video or a post, whose texts are safe to show. `place`: where a finding stands, as editors and terminals open it:
 * `posts.json:3:14`. It is empty in a video.
 */
export type Checked = {
  name: string;
  facts: readonly string[];
  findings: readonly (Finding & { place: string })[];
  commands: readonly Command[];
};

/** Posts after videos, each the worst first. */
export function listChecked({ videos = [], posts = [] }: Report): Checked[] {
  return [...sortWorst(shareReasons(videos).map(toChecked)), ...sortWorst(namePosts(posts).map(toCheckedPost))];
}

function toChecked(checked: CheckedVideo): Checked {
  const { video, facts, findings } = checked;
  return {
    name: showUnprintable(video.path),
    facts: Object.values(describeFacts(facts, findings)).map((fact) => showUnprintable(fact)),
    findings: findings.map((finding) => ({ ...finding, place: "" })),
    commands: listCommands(checked),
  };
}

function toCheckedPost({ name, path, video, findings }: ReturnType<typeof namePosts>[number]): Checked {
  return {
    name: showUnprintable(name),
    facts: video === undefined ? [] : [showUnprintable(video)],
    findings: findings.map((finding) => ({ ...finding, place: locate(path, finding) })),
    commands: [],
  };
}

function sortWorst(all: readonly Checked[]): Checked[] {
  return [...LEVELS, undefined].flatMap((level) => all.filter((each) => worstOf(each) === level));
}

export function worstOf({ findings }: Checked): Level | undefined {
  return LEVELS.find((level) => findings.some((finding) => finding.level === level));
}
