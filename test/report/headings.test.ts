/** The headings of job summary and comment: each has something below it. */
import { expect, it } from "vitest";
import type { CheckedVideo } from "../../src/model/finding.ts";
import type { CheckedPost } from "../../src/model/post.ts";
import { comment } from "../../src/report/reporters/comment.ts";
import { summary } from "../../src/report/reporters/summary.ts";
import { check, exactly, post, postFinding } from "./reported.ts";

const VIDEOS: readonly (readonly CheckedVideo[])[] = [
  [],
  [check("good.mp4")],
  [check("warned.mp4", { movingVideoTracks: 2 })],
  [check("good.mp4"), check("warned.mp4", { movingVideoTracks: 2 })],
  [check("bad.mp4", { frameRate: exactly(15) })],
  [check("bad.mp4", { frameRate: exactly(15) }), check("warned.mp4", { movingVideoTracks: 2 })],
];

const POSTS: readonly (readonly CheckedPost[] | undefined)[] = [
  undefined,
  [post("a.json")],
  [post("a.json", postFinding({ level: "warning" }))],
  [post("a.json", postFinding())],
];

const CASES = VIDEOS.flatMap((videos) => POSTS.map((posts) => ({ videos, posts })));

it.each(CASES.map((each) => [describeCase(each), each] as const))("no heading stands empty: %s", (_about, parts) => {
  for (const render of [summary.render, comment.render]) {
    const blocks = render({ ...parts, cancellations: [], remarks: [] }, {}).split("\n\n");
    const empty = blocks.filter((block, at) => {
      const [level, next] = [block, blocks[at + 1] ?? "# "].map((each) => /^#+(?= )/.exec(each)?.[0].length);
      return level !== undefined && next !== undefined && next <= level;
    });
    expect(empty).toEqual([]);
    // A section right below a section says the same twice.
    expect(blocks.filter((block, at) => /^### /.test(block) && /^###/.test(blocks[at + 1] ?? ""))).toEqual([]);
  }
});

function describeCase({
  videos,
  posts,
}: {
  videos: readonly CheckedVideo[];
  posts: readonly CheckedPost[] | undefined;
}) {
  const names = [
    ...videos.map(({ video }) => video.path),
    ...(posts ?? []).map(({ findings }) => findings[0]?.level ?? "a good post"),
  ];
  return names.join(", ") || "nothing";
}
