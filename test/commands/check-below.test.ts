/** What `check` says in a folder below the top of a repository, and where posts alone are meant. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, createWorkspace, type Workspace } from "../support/workspace.ts";
import { put } from "./checking.ts";
import { run } from "./running.ts";

const POLICY = ".github/tiktok-upload-guard.yml";
const POST = { post_info: { privacy_level: "SELF_ONLY" }, source_info: { source: "FILE_UPLOAD" } };
const URIS = /"uri": ?"([^":]*\.(?:mp4|json))"/g;
const PATHS = /"path": ?"([^"]*)"/g;
const inFolder = ({ path, ...rest }: Workspace, folder: string) => ({ ...rest, path: join(path, folder) });

it.each([
  [["archive/a.mp4", "videos/b.mp4", "videos/c/d.mp4"], "."],
  [["a.mp4", "videos/b.mp4"], "."],
  [["videos/b.mp4", "videos/c/d.mp4"], "videos/"],
])("before anything is added, the command that is suggested checks all videos: %j", async (files, path) => {
  const workspace = put(createRepository(), Object.fromEntries(files.map((each) => [each, "good.mp4"])));
  const { said } = await run(workspace, ["check"]);
  expect(said.join("\n")).toContain(`${files.length} videos on disk`);
  expect(said.join("\n")).toContain(`run "tiktok-upload-guard check ${path}"`);
  const { out } = await run(workspace, ["check", path]);
  expect(out.match(/: ok/g)).toHaveLength(files.length);
});

describe("a glob of the policy that is written from the folder, not from the top", () => {
  it.each<[about: string, policy: string, folder: string, others: string[], warned: string[]]>([
    ["is named in the folder", "ignore: [shorts/**]", "videos", [], ["'shorts/**'", "'videos/shorts/**'"]],
    [
      "is named in a deeper folder",
      "overrides: [{ paths: [shorts/*], limits: { duration: { max: 60s } } }]",
      "videos/shorts",
      [],
      ["'shorts/*'", "'videos/shorts/*'"],
    ],
    ["is not named where it matches a video of another folder", "ignore: [shorts/**]", "videos", ["shorts/b.mp4"], []],
    ["is not named if it matches", "ignore: [videos/shorts/**]", "videos", [], []],
    ["is not named if nothing may be meant", "ignore: [drafts/**]", "videos", [], []],
  ])("%s", async (_about, policy, folder, others, warned) => {
    const files = ["videos/shorts/a.mp4", "videos/b.mp4", ...others];
    const repository = put(createRepository(), Object.fromEntries(files.map((each) => [each, "good.mp4"])));
    repository.write(POLICY, policy);
    repository.git("add", ".");
    const { code, said } = await run(inFolder(repository, folder), ["check"]);
    expect(code).toBe(0);
    const lines = said.filter((line) => line.includes("of the policy"));
    expect(lines).toHaveLength(warned.length > 0 ? 1 : 0);
    for (const each of warned) expect(lines[0]).toContain(each);
    if (warned.length > 0) expect(lines[0]).toMatch(/^warning: /);
  });
});

describe("a post whose video is outside the folder", () => {
  const createPost = (workspace: Workspace, video: string) => {
    put(workspace, { "videos/ok.mp4": "good.mp4" });
    workspace.write("posts/a.json", JSON.stringify({ ...POST, video }));
    return workspace;
  };
  const GO_UP = "Run the command at the top of the repository";

  it.each([
    ["in its repository", createRepository, "../videos/ok.mp4", true],
    ["out of the repository", createRepository, "../../ok.mp4", false],
    ["in no repository", createWorkspace, "../videos/ok.mp4", false],
  ])("is refused, and the top is named only where that helps: %s", async (_about, create, video, isNamed) => {
    const workspace = createPost(create(), video);
    const { code, out } = await run(inFolder(workspace, "posts"), ["check", "--posts", ".", "!**"]);
    expect(code).toBe(1);
    expect(out).toContain("error post-video");
    expect(out.includes(GO_UP)).toBe(isNamed);
  });

  it("passes at the top", async () => {
    const workspace = createPost(createRepository(), "../videos/ok.mp4");
    const { code, out } = await run(workspace, ["check", "--posts", "posts", "!**"]);
    expect({ code, out }).toMatchObject({ code: 0 });
  });
});

describe("paths start", () => {
  it.each<[start: string, format: string, folder: string, pattern: RegExp, paths: string[]]>([
    ["at the top", "sarif", "videos", URIS, ["videos/a%20b/slow.mp4", "videos/own/a.json"]],
    ["at the top", "sarif", ".", URIS, ["videos/a%20b/slow.mp4", "videos/own/a.json"]],
    ["at the top", "gitlab", "videos/own", PATHS, ["videos/a b/slow.mp4", "videos/own/a.json"]],
    ["in the folder", "json", "videos", PATHS, ["a b/slow.mp4", "own/a.json"]],
  ])("%s of the repository in a report of the format '%s' that is made in '%s'", async (...row) => {
    const [, format, folder, pattern, paths] = row;
    const repository = put(createRepository(), { "videos/a b/slow.mp4": "frame-rate-low.mp4" });
    repository.write("videos/own/a.json", JSON.stringify({ ...POST, video: "lost.mp4" }));
    const inside = inFolder(repository, folder);
    const from = (path: string) => relative(inside.path, join(repository.path, path)) || ".";
    const post = from("videos/own/a.json");
    const args = ["check", "--posts", post, from("videos"), "--report", `${format}=report.txt`, "--format", format];
    const { out } = await run(inside, args);
    const written = readFileSync(join(inside.path, "report.txt"), "utf8");
    for (const text of [out, written]) {
      expect([...new Set([...text.matchAll(pattern)].map(([, path]) => path))].sort()).toEqual(paths);
    }
  });
});

describe("where posts alone are meant", () => {
  it.each([
    ["with '!**', nothing is said of other videos", ["!**"], false],
    ["with another path, the search for videos is", ["!drafts/**"], true],
  ])("%s", async (_about, paths, isSaid) => {
    const repository = createRepository();
    repository.write("posts/a.json", JSON.stringify({ ...POST, video: "lost.mp4" }));
    const { code, said } = await run(repository, ["check", "--posts", "posts", ...paths]);
    expect(code).toBe(1);
    expect(said.join("\n").includes("No video was found")).toBe(isSaid);
  });

  it("a changed video that no post names is not said to be unchanged", async () => {
    const repository = put(createRepository(), { "posts/a.mp4": "good.mp4" });
    repository.write("posts/a.json", JSON.stringify(POST));
    repository.git("add", ".");
    repository.git("commit", "--quiet", "-m", "A post");
    put(repository, { "b.mp4": "good.mp4" }).git("add", ".");
    const { code, out, said } = await run(repository, ["check", "--since", "HEAD", "--posts", "posts", "!**"]);
    expect(code).toBe(0);
    expect(said.join("\n")).toMatch(/No post was checked, because no post, and no video of one, differs from 'HEAD'/);
    expect(out).not.toContain("No video was checked");
  });

  it("a change of the policy has all posts checked, and no other video", async () => {
    const repository = put(createRepository(), { "posts/a.mp4": "good.mp4", "b.mp4": "frame-rate-low.mp4" });
    repository.write("posts/a.json", JSON.stringify(POST));
    repository.git("add", ".");
    repository.git("commit", "--quiet", "-m", "A post");
    repository.write(POLICY, "rules: { codec: off }");
    repository.git("add", POLICY);
    const { code, said } = await run(repository, ["check", "--since", "HEAD", "--posts", "posts", "!**"]);
    expect({ code, said: said.join("\n") }).toEqual({
      code: 0,
      said: expect.stringContaining("All posts and their videos were checked"),
    });
  });
});
