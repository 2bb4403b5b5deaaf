/** Pull requests that change the policy that judges them, by the shipped bundle, with real checkouts. */
import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";
import { type GuardRun, writeFixtures } from "./guard.ts";
import { checkOut, commit, type Played, play, pullRequestEvent, type Story } from "./pull-request.ts";

const DEFAULT = ".github/tiktok-upload-guard.yml";
const SLOW = "limits: { frame-rate: { min: 10 } }\nrules: { variable-frame-rate: off }";
const TALL = "limits: { picture-size: { min: 480 } }";

type Change = (branch: Workspace) => void;

/** A base branch with a good video, and a pull request, which adds one with 15 frames per second. */
function createStory(before: Change, change: Change): Story {
  const origin = createRepository();
  writeFixtures(origin, { "old/good.mp4": "good.mp4" });
  before(origin);
  const base = commit(origin, "Start");
  origin.git("switch", "--quiet", "--create", "feature");
  writeFixtures(origin, { "new/slow.mp4": "frame-rate-low.mp4" });
  change(origin);
  const head = commit(origin, "Change");
  origin.git("switch", "--quiet", "--detach", "main");
  origin.git("merge", "--quiet", "--no-ff", "--message", "Merge", head);
  const merge = origin.git("rev-parse", "HEAD").trim();
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
  origin.git("config", "uploadpack.allowFilter", "true");
  return { origin, stale: base, base, head, merge };
}

const write =
  (text: string, path = DEFAULT): Change =>
  (branch) =>
    branch.write(path, text);
const remove: Change = ({ git }) => git("rm", "--quiet", DEFAULT);
const leave: Change = () => {};

/** As actions/checkout does with `sparse-checkout` or `filter`. */
function checkOutPartly(
  { origin }: Story,
  revision: string,
  depth: number,
  folders: readonly string[] = [],
): Workspace {
  const { git, ...workspace } = createWorkspace();
  git("init", "--quiet", ".");
  git("remote", "add", "origin", `file://${origin.path}`);
  if (folders.length > 0) git("sparse-checkout", "set", ...folders);
  const branches = depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*"] : [`--depth=${depth}`];
  git(
    "fetch",
    "--quiet",
    "--no-tags",
    "--filter=blob:none",
    "origin",
    ...branches,
    `+${revision}:refs/remotes/pull/7/merge`,
  );
  git("checkout", "--quiet", "--detach", revision);
  git("remote", "set-url", "origin", "https://github.com/acme/videos");
  return { git, ...workspace };
}

const annotationsOf = ({ main }: GuardRun) => main.annotations.map(({ level, message }) => `${level} ${message}`);
const aboutPolicy = (run: GuardRun) => annotationsOf(run).filter((each) => each.includes("policy"));
const forbidden = { respond: () => ({ status: 403, body: {} }) };
const ofTarget = (story: Story) => ({ event: pullRequestEvent(story, "pull_request_target"), sha: story.base });

describe("where the list of changes names the policy, and the clone lacks the former one", () => {
  it.each([
    ["that ignores every video", write("ignore: ['**']"), {}],
    ["that ignores every video that 'videos' names", write("ignore: [new]"), { videos: "new/slow.mp4" }],
    ["that allows slow videos", write(SLOW), {}],
  ])("a policy %s is a warning that names the depth", async (_what, change, inputs) => {
    const story = createStory(leave, change);
    const run = await play(story, checkOut(story, story.merge), { inputs: { ...inputs, annotate: "never" } });
    expect(aboutPolicy(run)).toContainEqual(
      expect.stringMatching(/^warning This pull request changes the policy .*not known.*fetch-depth: 2/),
    );
  });
});

it.each([
  ["that judges it", { depth: 2 }, "auto", /This pull request changes the policy/],
  ["of which nobody knows whether it has changed", {}, "all", /It is not known whether this pull request changes/],
])(
  "summary and comment say below the headline that it depends on a looser policy %s",
  async (_what, depth, scope, words) => {
    const story = createStory(leave, write(SLOW));
    const inputs = { comment: "always", scope };
    const { main, api } = await play(story, checkOut(story, story.merge, depth), { inputs });
    for (const text of [main.summary ?? "", api.comments[0]?.body ?? ""]) {
      const [, second = ""] = text.slice(text.indexOf("## ")).split("\n\n");
      expect(second).toMatch(words);
      // The notice that all videos were checked comes after it.
      expect(text.indexOf("⚠️")).toBeLessThan(text.includes("ℹ️") ? text.indexOf("ℹ️") : text.length);
      expect(text.match(new RegExp(words, "g"))).toHaveLength(1);
    }
  },
);

describe("where nobody knows whether the policy has changed", () => {
  it.each([
    ["with scope: all", { inputs: { scope: "all" } }, "fetch-depth: 2"],
    ["where GitHub lists no changes", { api: forbidden }, "fetch-depth: 2"],
  ])("a looser policy is a warning that says so, %s", async (_what, options, help) => {
    const story = createStory(leave, write(SLOW));
    const run = await play(story, checkOut(story, story.merge), options);
    expect(aboutPolicy(run)).toEqual([
      expect.stringMatching(new RegExp(`^warning It is not known whether .*${help}.*10 to 60 FPS`)),
    ]);
  });

  it("a policy that loosens nothing is a quiet line", async () => {
    const story = createStory(leave, write("limits: { picture-size: { max: 4000 } }"));
    const run = await play(story, checkOut(story, story.merge), { inputs: { scope: "all" } });
    expect(aboutPolicy(run).filter((each) => !each.startsWith("error"))).toEqual([]);
    expect(run.main.log).toContainEqual(expect.stringContaining("It is not known whether this pull request changes"));
  });

  it("no policy is nothing to report", async () => {
    const story = createStory(leave, leave);
    const run = await play(story, checkOut(story, story.merge), { inputs: { scope: "all" } });
    expect(run.main.rawOutput).not.toMatch(/policy/i);
  });

  it("a fork's own branches are not asked", async () => {
    const story = createStory(write(TALL), (branch) => {
      branch.write(DEFAULT, "rules: { frame-rate: off, variable-frame-rate: off }");
      commit(branch, "Change the policy first");
    });
    story.origin.git("branch", "--force", "main", `${story.head}~1`);
    const workspace = checkOut(story, story.head, { depth: 0, from: "stranger/videos" });
    const run = await play(story, workspace, { inputs: { scope: "all" } });
    expect(aboutPolicy(run)).toEqual([expect.stringMatching(/^warning It is not known whether .*'frame-rate' is off/)]);
  });
});

describe("the former policy is the one of the base branch", () => {
  const wouldFail = /^warning This pull request changes .*1 more video would have an error: (new|old)\/\w+\.mp4/;

  it.each(["pull_request", "pull_request_review"])("on %s, by GitHub's merge commit", async (name) => {
    const story = createStory(leave, write(SLOW));
    const run = await play(story, checkOut(story, story.merge, { depth: 2 }), { event: pullRequestEvent(story, name) });
    expect(aboutPolicy(run)).toEqual([expect.stringMatching(wouldFail)]);
  });

  it("where the head is checked out, by the merge base", async () => {
    const story = createStory(leave, write(SLOW));
    const run = await play(story, checkOut(story, story.head, { depth: 0 }));
    expect(aboutPolicy(run)).toEqual([expect.stringMatching(wouldFail)]);
  });

  it("in a submodule, at the commit that the base names", async () => {
    const rules = createRepository();
    rules.write("policy.yml", "rules: {}");
    const first = commit(rules, "First");
    rules.write("policy.yml", "rules: { frame-rate: off, variable-frame-rate: off }");
    const second = commit(rules, "Second");
    const allow = ["-c", "protocol.file.allow=always", "submodule", "--quiet"];
    const move = (to: string) => (branch: Workspace) => branch.git("-C", "rules", "checkout", "--quiet", to);
    const add: Change = (branch) => {
      branch.git(...allow, "add", `file://${rules.path}`, "rules");
      move(first)(branch);
    };
    const story = createStory(add, move(second));
    const workspace = checkOut(story, story.merge, { depth: 2 });
    workspace.git(...allow, "update", "--init");
    const run = await play(story, workspace, { inputs: { config: "rules/policy.yml" } });
    expect(aboutPolicy(run)).toEqual([expect.stringMatching(wouldFail)]);
  });

  it("by its own limits a rate is steady or not", async () => {
    const strict = "rules: { variable-frame-rate: error, frame-rate: off }";
    const looser = `${strict}\nlimits: { frame-rate: { min: 1, max: 1000 } }`;
    const story = createStory(write(strict), (branch) => {
      writeFixtures(branch, { "new/slow.mp4": "variable-frame-rate.mp4" });
      branch.write(DEFAULT, looser);
    });
    const run = await play(story, checkOut(story, story.merge, { depth: 2 }));
    expect(run.main.conclusion).toBe("success");
    expect(aboutPolicy(run)).toEqual([expect.stringMatching(wouldFail)]);
  });
});

describe("a policy that the checkout leaves out", () => {
  it.each([
    ["a sparse checkout", (story: Story) => checkOutPartly(story, story.merge, 2, ["new"])],
    [
      "a step that deletes it",
      (story: Story) => {
        const workspace = checkOut(story, story.merge);
        rmSync(`${workspace.path}/${DEFAULT}`);
        return workspace;
      },
    ],
  ])("ends the step: %s", async (_what, prepare) => {
    const story = createStory(write(TALL), leave);
    const run = await play(story, prepare(story));
    expect(run.main.conclusion).toBe("failure");
    expect(annotationsOf(run)).toEqual([expect.stringMatching(/^error Input 'config'.*not on disk.*sparse checkout/)]);
  });

  it("is not taken for none where its former content was filtered out", async () => {
    const story = createStory(write(TALL), write(SLOW));
    const run = await play(story, checkOutPartly(story, story.merge, 2), { inputs: { scope: "all" } });
    expect(aboutPolicy(run)).toEqual([
      expect.stringMatching(/^warning This pull request changes .*not known.*without 'filter'/),
    ]);
  });

  it.each([
    ["changed", write(SLOW)],
    ["removed", remove],
  ])("ends the step on pull_request_target, if the pull request has %s it", async (_what, change) => {
    const story = createStory(write(TALL), change);
    const run = await play(story, checkOutPartly(story, story.head, 0), ofTarget(story));
    expect(run.main.conclusion).toBe("failure");
    expect(annotationsOf(run)).toEqual([expect.stringMatching(/^error Input 'config'.*base branch.*without 'filter'/)]);
  });
});

describe("a policy that the pull request can't change", () => {
  const generate = (workspace: Workspace) => {
    workspace.write("rules/policy.yml", SLOW);
    return workspace;
  };
  const clone = (workspace: Workspace) => {
    const other = createRepository();
    other.write("policy.yml", SLOW);
    commit(other, "Start");
    workspace.git("clone", "--quiet", other.path, "rules");
    return workspace;
  };
  const inputs = { config: "rules/policy.yml" };
  const looser = /^warning The policy 'rules\/policy.yml' allows more than TikTok/;

  it.each([
    ["a step writes it", generate],
    ["a step clones it from another repository", clone],
  ])("is only said to be looser than TikTok: %s", async (_what, prepare) => {
    const story = createStory(leave, leave);
    const run = await play(story, prepare(checkOut(story, story.merge, { depth: 2 })), { inputs });
    expect(aboutPolicy(run)).toEqual([expect.stringMatching(looser)]);
  });

  it("counts on pull_request_target, if it is of another repository", async () => {
    const story = createStory(leave, leave);
    const run = await play(story, clone(checkOut(story, story.head, { depth: 0 })), { inputs, ...ofTarget(story) });
    expect(run.main.conclusion).toBe("success");
    expect(aboutPolicy(run)).toEqual([expect.stringMatching(looser)]);
  });

  it.each([
    ["a step writes it", generate, (story: Story) => checkOut(story, story.head, { depth: 0 })],
    [
      "the pull request's repository is cloned for it",
      (workspace: Workspace) => workspace,
      (story: Story) => {
        const workspace = checkOut(story, story.base);
        return checkOut(story, story.head, { from: "stranger/videos", place: "rules" }, workspace);
      },
    ],
  ])("does not count on pull_request_target otherwise: %s", async (_what, prepare, start) => {
    const story = createStory(leave, write(SLOW, "policy.yml"));
    const from = { ...ofTarget(story) };
    const run = await play(story, prepare(start(story)), { inputs, ...from });
    expect(run.main.conclusion).toBe("failure");
    expect(annotationsOf(run)).toEqual([expect.stringMatching(/^error Input 'config'.*base branch/)]);
  });
});

it.each([
  ["push", ({ base, merge }: Story) => ({ before: base, after: merge })],
  ["merge_group", ({ base, merge }: Story) => ({ merge_group: { base_sha: base, head_sha: merge } })],
])("a changed policy is none of a pull request on %s", async (name, payload) => {
  const story = createStory(write(TALL), write("rules: { frame-rate: off, variable-frame-rate: off }"));
  const options = { inputs: { scope: "changed" }, event: { name, payload: payload(story) } };
  const run: Played = await play(story, checkOut(story, story.merge, { depth: 0 }), options);
  expect(aboutPolicy(run)).toEqual([]);
  expect(run.main.log).toContainEqual(expect.stringContaining("'frame-rate' is off"));
});
