/** What becomes of post files: how many a run takes, and the posts and videos of each. */
import { expect, it } from "vitest";
import { createJudge } from "../../src/check/policy.ts";
import { judgePosts, loadPosts, readPostFiles } from "../../src/flows/posts.ts";
import { GUARD_WORDING } from "../support/wording.ts";
import { createWorkspace } from "../support/workspace.ts";

const MOST = 10_000;

/** Reading them all would only take time. */
const IGNORING = { path: "policy.yml", judge: { ...createJudge(), ignores: () => true } };

it("10,000 post files are taken, and one more is a bad input that says how many there are", async () => {
  const workspace = createWorkspace();
  for (let at = 0; at < MOST; at++) workspace.write(`posts/${at}.json`, "{}");
  const world = { workspace: workspace.path, environment: process.env };
  const load = () => loadPosts({ posts: ["posts"], secrets: [], wording: GUARD_WORDING }, IGNORING, world);
  const all = await load();
  expect(all.kind === "loaded" && all.ignored.length).toBe(MOST);
  workspace.write("posts/more.yml", "{}");
  expect(await load()).toMatchObject({
    kind: "problems",
    problems: [{ input: "posts", problem: expect.stringContaining("10,001 files, more than 10,000") }],
  });
});

/** `verdict video: rules` of each post of a file. */
async function judge(path: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const workspace = createWorkspace();
  for (const [name, text] of Object.entries(files)) workspace.write(name, text);
  const read = await readPostFiles([path], [], { workspace: workspace.path, environment: process.env });
  const posts = await judgePosts(read, {
    ...{ judge: createJudge(), policy: "policy.yml", videos: [], urls: new Map(), nowMs: 0 },
  });
  return posts.map(({ verdict, video = "no video", findings }) =>
    `${verdict} ${video}: ${findings.map(({ rule }) => rule.id).join(" ")}`.replace(/: $/, ""),
  );
}

const DRAFT = "source_info: { source: FILE_UPLOAD }";

it.each<[string, string, string[]]>([
  ["a post", DRAFT, ["valid p/a.mp4"]],
  ["a post that has a key twice", `${DRAFT}\n${DRAFT}`, ["invalid p/a.mp4: post-unreadable"]],
  [
    "a post that lacks its video too",
    `${DRAFT}\nvideo: b.mp4\nvideo: c.mp4`,
    ["invalid no video: post-unreadable post-video"],
  ],
  ["no post", "foo", ["invalid no video: post-unreadable"]],
  ["nothing", "", ["invalid no video: post-unreadable"]],
  [
    "a post and something else",
    `- ${DRAFT}\n  video: a.mp4\n- foo`,
    ["valid p/a.mp4", "invalid no video: post-unreadable"],
  ],
  [
    "a list with a key twice",
    `- video: a.mp4\n  ${DRAFT}\n- video: a.mp4\n  video: a.mp4\n  ${DRAFT}`,
    ["valid p/a.mp4", "invalid p/a.mp4: post-unreadable"],
  ],
])("every post of a file has one verdict: %s", async (_what, text, expected) => {
  expect(await judge("p/a.yml", { "p/a.yml": text, "p/a.mp4": "" })).toEqual(expected);
});

it.each([
  ["p/a.json", "invalid no video: post-unreadable"],
  ["p/a.yml", "valid p/a.mp4"],
])("only JSON may not begin with the mark of its byte order: %s", async (path, expected) => {
  const text = `\ufeff${JSON.stringify({ source_info: { source: "FILE_UPLOAD" } })}`;
  expect(await judge(path, { [path]: text, "p/a.mp4": "" })).toEqual([expected]);
});

it.each([
  ["a.yml", ["a.mp4"], "a.mp4"],
  ["a.yml", ["a.Mp4"], "a.Mp4"],
  ["a.yaml", ["a.mOv"], "a.mOv"],
  ["a.json", ["a.WeBM"], "a.WeBM"],
  ["a.post.yml", ["a.MP4"], "a.MP4"],
  ["a.post.yml", ["a.post.mp4"], "a.post.mp4"],
  ["a.Post.json", ["a.Post.Mov"], "a.Post.Mov"],
  ["a.post.yml", ["a.mov", "a.post.mp4"], "a.mov"],
  ["a.yml", ["a.Mp4", "a.mp4"], "a.mp4"],
  ["a.yml", ["a.mov", "a.MP4"], "a.MP4"],
  ["a.yml", ["A.mp4", "b.mp4", "a.ts", "a.mp4.txt", "amp4"], "no video"],
])("the video beside %s and %j is %s", async (post, names, video) => {
  const files = Object.fromEntries(names.map((name) => [name, ""]));
  const text = JSON.stringify({ source_info: { source: "FILE_UPLOAD" } });
  const verdict = video === "no video" ? "invalid no video: post-video" : `valid ${video}`;
  expect(await judge(post, { ...files, [post]: text })).toEqual([verdict]);
});
