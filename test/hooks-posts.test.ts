import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { POSTS } from "../src/sources/workspace/file-kind.ts";
import { makeFolder, removeFolder } from "./support/folders.ts";
import {
  BAD,
  bare,
  commit,
  config,
  GOOD,
  husky,
  installPlainly,
  lefthookPosts,
  postCommand,
  postHook,
  posts,
  publishHooks,
  stage,
} from "./support/hooks.ts";
import { PLAIN_ENVIRONMENT } from "./support/package.ts";
import { isInstalled } from "./support/programs.ts";
import { createRepository, type Workspace } from "./support/workspace.ts";

let shared = "";
beforeAll(() => {
  shared = makeFolder("hooks");
});
afterAll(() => removeFolder(shared));

describe("the hook of posts", () => {
  const POST = { post_info: { title: "A", privacy_level: "SELF_ONLY" }, source_info: { source: "FILE_UPLOAD" } };
  const BAD_POST = { ...POST, post_info: { ...POST.post_info, tittle: "A", privacy_level: "EVERYBODY" } };
  const write = (at: Workspace, name: string, post: object) => {
    at.write(`posts/${name}.json`, JSON.stringify(post));
    stage(at, `posts/${name}.mp4`, GOOD);
    at.git("add", "posts");
  };

  it("is on the page as it is", () => {
    const [{ id, args, files }] = parse(posts);
    const { id: own, args: ownArgs, files: ownFiles, entry } = postHook;
    expect({ id, args, files }).toEqual({ id: own, args: ownArgs, files: ownFiles });
    const [, command] = /tiktok-upload-guard (.*)/.exec(postCommand.replaceAll("'", "")) ?? [];
    expect(command).toBe([entry.split(" ").slice(1).join(" "), ...ownArgs].join(" "));
    const [job] = parse(lefthookPosts);
    expect(postCommand).toContain(`  ${job.run}\n`);
    const endings = POSTS.endings.replaceAll(".", "").split(" ");
    expect(job.glob).toBe(`*.{${endings.join(",")}}`);
    expect([...postCommand.matchAll(/'posts\/\*\.(\w+)'/g)].map(([, ending]) => ending)).toEqual(endings);
  });

  it.skipIf(!isInstalled("pre-commit")).each<[string, (at: Workspace) => void, string | undefined]>([
    ["of a post that passes is made", (at) => write(at, "a", POST), undefined],
    ["of a post with an error is refused", (at) => write(at, "a", BAD_POST), "privacy-level"],
    [
      "of a post beside an old one with an error is made",
      (at) => {
        write(at, "old", BAD_POST);
        bare(at);
        write(at, "a", POST);
      },
      undefined,
    ],
    ["of a bad video that no post has is made", (at) => stage(at, "posts.mp4", BAD), undefined],
    [
      "of a post whose video is bad is refused",
      (at) => {
        write(at, "a", POST);
        stage(at, "posts/a.mp4", BAD);
      },
      "15 FPS",
    ],
  ])("with pre-commit, a commit %s", (_, prepare, refused) => {
    const workspace = createPostRepository();
    prepare(workspace);
    const { isCommitted, output } = commit(workspace, shared);
    if (refused === undefined) expect({ isCommitted, output }).toMatchObject({ isCommitted: true });
    else expect({ isCommitted, output }).toEqual({ isCommitted: false, output: expect.stringContaining(refused) });
  });

  it.skipIf(process.platform === "win32").each<[string, (at: Workspace) => void, string | undefined]>([
    ["of a good post and a good video is made", (at) => write(at, "a", POST), undefined],
    ["of a bad post is refused", (at) => write(at, "a", BAD_POST), "privacy-level"],
    [
      "of a bad video beside a good post is refused, though the second command passes",
      (at) => {
        write(at, "a", POST);
        stage(at, "b.mp4", BAD);
      },
      "15 FPS",
    ],
  ])("with no tool, the first commit of a repository %s", (_, prepare, refused) => {
    const workspace = createRepository();
    installPlainly(workspace, shared, [husky, postCommand]);
    prepare(workspace);
    const { isCommitted, output } = commit(workspace, shared);
    expect({ isCommitted, output }).toMatchObject({ isCommitted: refused === undefined });
    expect(output).toContain(refused ?? "");
  });

  it.skipIf(process.platform === "win32").each<[string, (at: Workspace) => void]>([
    ["of a good video, where there is no post, is made", (at) => stage(at, "a.mp4", GOOD)],
    ["of a video in the folder of posts, which has none, is made", (at) => stage(at, "posts/a.mp4", GOOD)],
    [
      "that removes the last post is made",
      (at) => {
        write(at, "a", POST);
        bare(at);
        at.git("rm", "--quiet", "-r", "posts");
      },
    ],
    [
      "that removes the last post, and not its video, is made",
      (at) => {
        write(at, "a", POST);
        bare(at);
        at.git("rm", "--quiet", "posts/a.json");
      },
    ],
  ])("with no tool, a commit %s", (_, prepare) => {
    const workspace = createRepository();
    installPlainly(workspace, shared, [husky, postCommand]);
    prepare(workspace);
    const { isCommitted, output } = commit(workspace, shared);
    expect({ isCommitted, output }).toMatchObject({ isCommitted: true });
  });

  it.skipIf(!isInstalled("pre-commit")).each([
    ["with an error is refused", BAD_POST, false],
    ["that passes is made", POST, true],
  ])("with pre-commit, the first commit of a repository, of a post %s", (_, post, isMade) => {
    const workspace = createPostRepository({ isNew: true });
    write(workspace, "a", post);
    const { isCommitted, output } = commit(workspace, shared);
    expect({ isCommitted, output }).toMatchObject({ isCommitted: isMade });
    if (!isMade) expect(output).toContain("privacy-level");
  });

  /** A repository with the hook. `isNew`: it has no commit yet. */
  function createPostRepository({ isNew = false } = {}): Workspace {
    const workspace = createRepository();
    workspace.track("notes.txt");
    const settings = { repos: [{ ...parse(config).repos[0], repo: publishHooks(shared), hooks: parse(posts) }] };
    workspace.write(".pre-commit-config.yaml", stringify(settings));
    workspace.git("add", "--all");
    if (!isNew) bare(workspace);
    spawnSync("pre-commit", ["install"], { cwd: workspace.path, env: PLAIN_ENVIRONMENT });
    return workspace;
  }
});
