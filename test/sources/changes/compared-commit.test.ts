/** With which commit a pull request is compared, for the repository of one file. */
import { describe, expect, it } from "vitest";
import { findComparedCommit } from "../../../src/sources/changes/compared-commit.ts";
import { addVideo, checkOut, commit, createStory, type Story } from "../../scenarios/validate/pull-request.ts";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";

const ALLOW = ["-c", "protocol.file.allow=always"];

/** What is found for a file, where the pull request comes from a fork. `sha`: the commit of the run. */
function find(story: Story, { path }: Workspace, file = "a.yml", sha = story.merge, name = "pull_request") {
  const [serverUrl, apiUrl] = [new URL("https://github.com"), new URL("https://api.github.com")];
  const head = { sha: story.head, repo: { full_name: "stranger/videos" } };
  const payload = { pull_request: { number: 7, head, base: { ref: "main" } } };
  const nothing = { workflow: "", workflowFile: "", job: "", step: "", attempt: "" };
  const run = { name, payload, sha, repository: "acme/videos", serverUrl, apiUrl, ...nothing };
  return findComparedCommit(file, { run, workspace: path, environment: process.env });
}

const known = (commit: string | undefined) => ({ kind: "known", commit });
const unknown = (advice: string) => ({ kind: "unknown", advice: expect.stringContaining(advice) });

describe("of the run's own repository", () => {
  it.each<[about: string, open: (story: Story) => Workspace, expected: (story: Story) => object]>([
    [
      "GitHub's merge commit names it",
      (story) => checkOut(story, story.merge, { depth: 2 }),
      ({ base }) => known(base),
    ],
    ["a clone may lack it", (story) => checkOut(story, story.merge), () => unknown("fetch-depth: 2")],
    ["the head's is where it left", (story) => checkOut(story, story.head, { depth: 0 }), ({ stale }) => known(stale)],
    ["the head alone does not name it", (story) => checkOut(story, story.head), () => unknown("fetch-depth: 0")],
    [
      "a fork's branches do not name it",
      (story) => checkOut(story, story.head, { depth: 0, from: "stranger/videos" }),
      () => unknown("by default"),
    ],
    [
      "GitHub's merge commit names it in a fork's clone, too",
      (story) => checkOut(story, story.merge, { depth: 2, from: "stranger/videos" }),
      ({ base }) => known(base),
    ],
    [
      "nobody knows it once the branch is merged",
      (story) => {
        story.origin.git("branch", "--force", "main", story.merge);
        return checkOut(story, story.head, { depth: 0 });
      },
      () => unknown(""),
    ],
  ])("%s", (_about, open, expected) => {
    const story = createStory();
    expect(find(story, open(story))).toMatchObject(expected(story));
  });

  it("another merge of the head is not GitHub's", () => {
    const story = createStory();
    const workspace = checkOut(story, story.merge, { depth: 2 });
    expect(find(story, workspace, "a.yml", "1".repeat(40))).toMatchObject({ kind: "unknown" });
  });

  it("it is the run's commit on pull_request_target, whether the clone has it or not", () => {
    const story = createStory();
    for (const depth of [0, 1]) {
      const workspace = checkOut(story, story.head, { depth });
      expect(find(story, workspace, "a.yml", story.base, "pull_request_target")).toMatchObject(known(story.base));
    }
  });
});

describe("of another repository", () => {
  it.each<[about: string, remote: string | undefined, kind: string]>([
    ["that a step has cloned, the pull request changes nothing", "https://github.com/acme/policies", "independent"],
    ["that the pull request comes from, nothing is known", "https://github.com/stranger/videos", "unknown"],
    ["without a remote, nothing is known", undefined, "unknown"],
  ])("%s", (_about, remote, kind) => {
    const story = createStory();
    const workspace = checkOut(story, story.merge, { depth: 2 });
    const other = createRepository();
    commit(other, "Start");
    workspace.git("clone", "--quiet", other.path, "rules");
    const change = remote === undefined ? ["remove", "origin"] : ["set-url", "origin", remote];
    workspace.git("-C", "rules", "remote", ...change);
    expect(find(story, workspace, "rules/a.yml").kind).toBe(kind);
  });
});

describe("of a submodule", () => {
  /** A repository with two commits, and with the commit of another one in it, if there is one. */
  function createInner(inner?: Workspace): { repository: Workspace; first: string; second: string } {
    const repository = createRepository();
    if (inner !== undefined) repository.git(...ALLOW, "submodule", "--quiet", "add", `file://${inner.path}`, "inner");
    const first = commit(repository, "First");
    return { repository, first, second: commit(repository, "Second") };
  }

  function createWith({ repository, first, second }: ReturnType<typeof createInner>, isNew: boolean): Story {
    const origin = createRepository();
    const add = (to: string) => {
      origin.git(...ALLOW, "submodule", "--quiet", "add", `file://${repository.path}`, "rules");
      origin.git("-C", "rules", "checkout", "--quiet", to);
    };
    if (!isNew) add(first);
    const base = commit(origin, "Start");
    origin.git("switch", "--quiet", "--create", "feature");
    addVideo(origin);
    if (isNew) add(second);
    else origin.git("-C", "rules", "checkout", "--quiet", second);
    const head = commit(origin, "Change");
    origin.git("switch", "--quiet", "--detach", "main");
    origin.git("merge", "--quiet", "--no-ff", "--message", "Merge", head);
    const merge = origin.git("rev-parse", "HEAD").trim();
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    return { origin, stale: base, base, head, merge };
  }

  const open = (story: Story, depth: number) => {
    const workspace = checkOut(story, story.merge, { depth });
    workspace.git(...ALLOW, "submodule", "--quiet", "update", "--init", "--recursive");
    return workspace;
  };

  it.each([
    ["it is what the base names", false, 2],
    ["it is none if the pull request adds the submodule", true, 2],
    ["it is unknown where the base is", false, 1],
  ])("%s", (_about, isNew, depth) => {
    const inner = createInner();
    const story = createWith(inner, isNew);
    const expected = depth === 1 ? unknown("fetch-depth: 2") : known(isNew ? undefined : inner.first);
    expect(find(story, open(story, depth), "rules/a.yml")).toMatchObject(expected);
  });

  it("in a submodule, it is what the outer one names at its own", () => {
    const innermost = createInner();
    const story = createWith(createInner(innermost.repository), false);
    expect(find(story, open(story, 2), "rules/inner/a.yml")).toMatchObject(known(innermost.second));
  });
});

it("of no checkout, nothing is known", () => {
  expect(find(createStory(), createWorkspace())).toEqual({ kind: "unknown", advice: "" });
});
