/** Which posts a run checks: what a pull request changes, a part of a matrix, what a policy ignores. The bundle. */
import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Workspace } from "../../support/workspace.ts";
import { comment, writes } from "./commenting.ts";
import { ACTION, createVideos, type GuardRun, runGuard, writeFixtures } from "./guard.ts";
import { findingsOf, GOOD_POST, verdictsOf } from "./post-files.ts";
import { addVideo, checkOut, createStory, play, pullRequestEvent } from "./pull-request.ts";

const BAD_POST = GOOD_POST.replace("SELF_ONLY", "PUBLIC");
const POLICY = ".github/tiktok-upload-guard.yml";

/** The base has a bad post beside a good video, and a good one that names its video. */
function prepare(base: Workspace): void {
  writeFixtures(base, { "posts/bad.mp4": "good.mp4", "films/good.mp4": "good.mp4" });
  base.write("posts/bad.yml", BAD_POST);
  base.write("posts/good.yml", `video: ../films/good.mp4\n${GOOD_POST}`);
}

function runStory(change: (branch: Workspace) => void, inputs: Readonly<Record<string, string>> = {}, depth = 2) {
  const story = createStory(change, prepare);
  return play(story, checkOut(story, story.merge, { depth }), { inputs: { posts: "posts", ...inputs } });
}

/** The posts and videos that were checked, and the post files that were not. */
function outcome({ report }: GuardRun) {
  const videos = report?.videos.map(({ path }) => path);
  return { posts: verdictsOf(report), videos, unchanged: report?.scope?.unchangedPosts };
}

/** The name of a fixture, or the text of a post, by path. The target of a link stands after an arrow. */
type Files = Readonly<Record<string, string>>;

function writePosts(base: Workspace, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const [path = "", target] = `posts/${name}`.split(" -> ");
    if (target !== undefined) symlinkSync(target, join(base.path, path));
    else if (/^[\w-]+\.(mp4|mov)$/.test(content)) writeFixtures(base, { [path]: content });
    else base.write(path, content);
  }
}

const [BAD, GOOD] = ["posts/bad.yml", "posts/good.yml"];

describe("a pull request", () => {
  it.each([
    ["git", 2],
    ["GitHub's API", 1],
  ])("that changes neither a post nor its video checks no post, by %s", async (_source, depth) => {
    const run = await runStory(addVideo, {}, depth);
    expect(outcome(run)).toEqual({ posts: [], videos: ["new/good.mp4"], unchanged: [BAD, GOOD] });
    expect(run.main).toMatchObject({ conclusion: "success", outputs: { valid: "true" } });
    expect(run.main.log.join("\n")).toContain("2 post files, not changed here, were not checked");
  });

  it.each([
    ["git", 2],
    ["GitHub's API", 1],
  ])("that changes a post checks it and its video, by %s", async (_source, depth) => {
    const run = await runStory(
      (branch) => branch.write(GOOD, `# New\nvideo: ../films/good.mp4\n${BAD_POST}`),
      {},
      depth,
    );
    expect(outcome(run)).toEqual({ posts: [`${GOOD}: invalid`], videos: ["films/good.mp4"], unchanged: [BAD] });
    expect(run.main.conclusion).toBe("failure");
  });

  it("that changes a video checks its post, whose size is then another", async () => {
    const run = await runStory((branch) => writeFixtures(branch, { "films/good.mp4": "good-film.mp4" }));
    expect(outcome(run)).toEqual({ posts: [`${GOOD}: invalid`], videos: ["films/good.mp4"], unchanged: [BAD] });
    expect(findingsOf(run.report)).toContain(`${GOOD}:3:49 video-size error`);
  });

  it("that changes nothing of a post checks it if a step of the job has rendered its video anew", async () => {
    const story = createStory(addVideo, prepare);
    const workspace = checkOut(story, story.merge, { depth: 2 });
    writeFixtures(workspace, { "films/good.mp4": "good-film.mp4" });
    const run = await play(story, workspace, { inputs: { posts: "posts" } });
    expect(verdictsOf(run.report)).toEqual([`${GOOD}: invalid`]);
  });

  it.each([
    ["that its post names", "films/good.mp4", `${GOOD}:1:8 post-video error`, 2],
    ["that its post names", "films/good.mp4", `${GOOD}:1:8 post-video error`, 1],
    ["beside its post", "posts/bad.mp4", `${BAD}:2:24 post-video error`, 2],
  ])("that removes a video %s (%s) checks the post, which lacks it", async (_what, video, finding, depth) => {
    const run = await runStory((branch) => rmSync(join(branch.path, video)), {}, depth);
    expect(findingsOf(run.report)).toContain(finding);
    expect(run.report?.posts).toHaveLength(1);
  });

  describe.each([
    ["git", 2],
    ["GitHub's API", 1],
  ])("checks a post by another path or another video, by %s:", (_source, depth) => {
    it.each<[what: string, base: Files, command: readonly string[], checked: readonly string[]]>([
      [
        "a post is moved away from its video",
        { "p/a.yml": GOOD_POST, "p/a.mp4": "good.mp4", "p/b.yml": GOOD_POST, "p/b.mp4": "good.mp4" },
        ["mv", "p/a.yml", "p/c.yml"],
        ["p/c.yml: invalid"],
      ],
      [
        "a post that names its video is moved to another folder",
        { "p/a.yml": `video: ../v/a.mp4\n${GOOD_POST}`, "v/a.mp4": "good.mp4" },
        ["mv", "p/a.yml", "a.yml"],
        ["a.yml: invalid"],
      ],
      [
        "a post and its video are moved together",
        { "p/a.yml": GOOD_POST, "p/a.mp4": "good.mp4" },
        ["mv", "p", "q"],
        ["q/a.yml: valid"],
      ],
      [
        "a removed video leaves the post with the next one",
        { "p/a.yml": GOOD_POST, "p/a.mp4": "good.mp4", "p/a.mov": "good.mov" },
        ["rm", "p/a.mp4"],
        ["p/a.yml: invalid"],
      ],
      [
        "a moved video is taken before the one of the post",
        { "p/a.yml": GOOD_POST, "p/a.mov": "good.mp4", "z.mp4": "good-film.mp4" },
        ["mv", "z.mp4", "p/a.mp4"],
        ["p/a.yml: invalid"],
      ],
      [
        "a moved video comes to stand beside the post",
        { "p/a.yml": GOOD_POST, "z.mp4": "good-film.mp4" },
        ["mv", "z.mp4", "p/a.mp4"],
        ["p/a.yml: invalid"],
      ],
      [
        "a moved video comes to where the post names it",
        { "p/a.yml": `video: ../v/a.mp4\n${GOOD_POST}`, "z.mp4": "good-film.mp4" },
        ["mv", "z.mp4", "v/a.mp4"],
        ["p/a.yml: invalid"],
      ],
      [
        "the folder beside which a link stands loses the video",
        { "real/a.yml": GOOD_POST, "real/a.mp4": "good.mp4", "real/a.mov": "good.mov", "p -> real": "" },
        ["rm", "real/a.mp4"],
        ["p/a.yml: invalid", "real/a.yml: invalid"],
      ],
      [
        "a video is moved to a name of no post",
        { "p/a.yml": GOOD_POST, "p/a.mp4": "good.mp4", "z.mp4": "good-film.mp4" },
        ["mv", "z.mp4", "p/z.mp4"],
        [],
      ],
    ])("%s", async (_what, files, command, checked) => {
      const story = createStory(
        ({ git }) => git("-C", "posts", ...command),
        (base) => writePosts(base, { "v/notes.txt": "", ...files }),
      );
      const posts = "p -> real" in files ? "posts\nposts/p/a.yml" : "posts";
      const run = await play(story, checkOut(story, story.merge, { depth }), { inputs: { posts } });
      expect(verdictsOf(run.report)).toEqual(checked.map((each) => `posts/${each}`));
    });
  });

  it("that removes a post checks no other", async () => {
    const run = await runStory((branch) => rmSync(join(branch.path, BAD)));
    expect(outcome(run)).toEqual({ posts: [], videos: [], unchanged: [GOOD] });
    expect(run.main.conclusion).toBe("success");
  });

  it("is checked as a whole by 'scope: all'", async () => {
    const run = await runStory(addVideo, { scope: "all", videos: "films/" });
    expect(outcome(run)).toEqual({
      posts: [`${BAD}: invalid`, `${GOOD}: valid`],
      videos: ["films/good.mp4", "posts/bad.mp4"],
      unchanged: undefined,
    });
  });

  it("whose posts are not in the checkout fails: the base has other versions of them", async () => {
    const story = createStory((branch) => branch.write(GOOD, BAD_POST), prepare);
    const event = pullRequestEvent(story, "pull_request_target");
    const run = await play(story, checkOut(story, story.base, { depth: 1 }), {
      ...{ event, sha: story.base, inputs: { posts: "posts" } },
    });
    expect(run.main.conclusion).toBe("failure");
    expect(run.main.annotations).toContainEqual(
      expect.objectContaining({ level: "error", message: expect.stringMatching(/head/) }),
    );
  });

  it("that lets a rule about posts object less is warned of, with the posts that would have an error", async () => {
    const run = await runStory((branch) => branch.write(POLICY, "rules: { privacy-level: off }"));
    expect(verdictsOf(run.report)).toEqual([`${BAD}: valid`, `${GOOD}: valid`]);
    expect(run.main.annotations).toContainEqual(
      expect.objectContaining({
        level: "warning",
        message: expect.stringMatching(/1 more post file would have an error: posts\/bad\.yml.*'privacy-level' is off/),
      }),
    );
  });

  it("that ignores a post is warned of, with its former error", async () => {
    const run = await runStory((branch) => branch.write(POLICY, `ignore: [${BAD}]`));
    expect(verdictsOf(run.report)).toEqual([`${GOOD}: valid`]);
    expect(run.main.annotations).toContainEqual(
      expect.objectContaining({
        level: "warning",
        message: expect.stringMatching(/1 more post file would have an error: posts\/bad\.yml/),
      }),
    );
  });
});

describe("a policy", () => {
  const create = (policy: string) => {
    const repository = createVideos({});
    prepare(repository);
    repository.write(POLICY, policy);
    repository.git("add", "--all");
    return repository;
  };

  it("that ignores a post file leaves it out with a notice, and checks its video", async () => {
    const { main, report } = await runGuard(create(`ignore: [${BAD}]`), { posts: "posts" });
    expect(verdictsOf(report)).toEqual([`${GOOD}: valid`]);
    expect(report?.videos.map(({ path }) => path)).toEqual(["films/good.mp4", "posts/bad.mp4"]);
    expect(main).toMatchObject({ conclusion: "success", outputs: { valid: "true" } });
    expect(main.log.join("\n")).toContain(BAD);
    expect(main.log.join("\n")).not.toMatch(/A glob of the policy/);
  });

  it("that ignores a video still checks its post, as far as that is possible without it", async () => {
    const { report } = await runGuard(create("ignore: ['**/*.mp4']"), { posts: "posts" });
    expect(report?.videos).toEqual([]);
    expect(findingsOf(report)).toEqual([`${BAD}:1:29 privacy-level error`]);
  });

  it("sets levels by the path of a post", async () => {
    const policy = "overrides: [{ paths: [posts/bad.yml], rules: { privacy-level: notice } }]";
    const { main, report } = await runGuard(create(policy), { posts: "posts" });
    expect(findingsOf(report)).toEqual([`${BAD}:1:29 privacy-level notice`]);
    expect(main.conclusion).toBe("success");
  });

  it.each(["off", "notice", "warning"])("can't set 'post-unreadable' to '%s'", async (level) => {
    const { main } = await runGuard(create(`rules: { post-unreadable: ${level} }`), { posts: "posts" });
    expect(main.conclusion).toBe("failure");
    expect(main.annotations).toMatchObject([{ level: "error", file: POLICY, line: "1" }]);
  });
});

it("a pull request that adds a bad post has a comment that names its line", async () => {
  const add = (branch: Workspace) => branch.write(BAD, BAD_POST);
  const played = await comment(add, "on-findings", { inputs: { posts: "posts" } });
  expect(writes(played)).toEqual(["POST issues/7/comments"]);
  const [{ body } = { body: "" }] = played.api.comments;
  expect(body).toMatch(/bad\.yml#L1>\), \[privacy-level\]/);
});

it("the parts of a matrix check every post once, each with its video, and their reports become one", async () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const repository = createVideos(Object.fromEntries(names.map((name) => [`posts/${name}.mp4`, "good.mp4"])));
  for (const name of names) repository.write(`posts/${name}.yml`, GOOD_POST);
  repository.git("add", "--all");
  const parts = [1, 2, 3].map((part) =>
    runGuard(repository, { posts: "posts", shard: `${part}/3`, "report-file": `r/${part}.json` }),
  );
  const reports = (await Promise.all(parts)).map(({ report }) => report);
  expect(reports.flatMap(verdictsOf).sort()).toEqual(names.map((name) => `posts/${name}.yml: valid`));
  for (const report of reports) {
    const videos = report?.videos.map(({ path }) => path);
    expect(videos).toEqual(expect.arrayContaining((report?.posts ?? []).map(({ video }) => video)));
  }
  expect(reports.filter((report) => report?.posts?.length).length).toBeGreaterThan(1);
  const cli = join(ACTION, "dist", "cli", "index.js");
  const joined = execFileSync(process.execPath, [cli, "report", "r"], { cwd: repository.path, encoding: "utf8" });
  expect(joined).toContain("6 posts without findings");
});
