/** What was checked, in the order in which a person wants to read it. Knows no medium. */
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { formatCount } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { describeFacts } from "./facts.ts";
import { type Command, listCommands } from "./fixes.ts";
import { sortByWorstFinding } from "./levels.ts";
import { locate, namePosts } from "./posts.ts";
import { type SharingFinding, type SharingVideo, shareReasons } from "./same-reason.ts";

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
  return [
    ...sortByWorstFinding(foldAlike(shareReasons(videos)).map(toChecked)),
    ...sortByWorstFinding(namePosts(posts).map(toCheckedPost)),
  ];
}

/** Several videos of a server that could not be asked for any. */
type Alike = { videos: SharingVideo[]; finding: SharingFinding };

/** More videos with one reason are one entry. */
const MOST_ALIKE = 10;

/** The names of such an entry. */
const MOST_NAMES = 20;

/** The videos in their order. Those that only refer to another one for their reason are one entry, if they are many. */
function foldAlike(videos: readonly SharingVideo[]): (SharingVideo | Alike)[] {
  const groups = new Map<string, Alike>();
  for (const checked of videos) {
    const finding = findReference(checked);
    if (finding === undefined) continue;
    const group = groups.get(finding.problem);
    if (group === undefined) groups.set(finding.problem, { videos: [checked], finding });
    else group.videos.push(checked);
  }
  return videos.flatMap<SharingVideo | Alike>((checked) => {
    const group = groups.get(findReference(checked)?.problem ?? "");
    if (group === undefined || group.videos.length <= MOST_ALIKE) return [checked];
    return group.videos[0] === checked ? [group] : [];
  });
}

/** The only finding of a video, if that refers to another video. */
function findReference({ findings: [finding, ...others] }: SharingVideo): SharingFinding | undefined {
  return finding?.isOfServer && finding.sameAs !== undefined && others.length === 0 ? finding : undefined;
}

function toChecked(checked: SharingVideo | Alike): Checked {
  return "facts" in checked ? toCheckedVideo(checked) : toCheckedVideos(checked);
}

function toCheckedVideos({ videos, finding }: Alike): Checked {
  const names = videos.slice(0, MOST_NAMES).map(({ video }) => showUnprintable(video.path));
  const rest = videos.length > MOST_NAMES ? " …" : "";
  const problem = `They can't be read, for the same reason as '${finding.sameAs}'`;
  return {
    name: formatCount(videos.length, "more video"),
    facts: [],
    findings: [{ ...finding, problem, advice: `They are ${names.join(", ")}${rest}`, place: "" }],
    commands: [],
  };
}

function toCheckedVideo(checked: SharingVideo): Checked {
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
