/** What a policy in the repository changes, by the shipped bundle. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";
import { createVideos, type GuardRun, runGuard } from "./guard.ts";

const DEFAULT = ".github/tiktok-upload-guard.yml";

/** A repository that tracks fixtures and a policy. */
function createWith(policy: string, fixtures: Readonly<Record<string, string>>): Workspace {
  const repository = createVideos(fixtures);
  repository.write(DEFAULT, policy);
  repository.git("add", "--all");
  return repository;
}

/** `path: verdict, rules` of each video. */
function verdictsOf({ report }: GuardRun): string[] {
  return (report?.videos ?? []).map(({ path, verdict, findings }) =>
    [`${path}: ${verdict}`, ...findings.map(({ rule, level }) => `${rule} ${level}`)].join(", "),
  );
}

function annotationsOf({ main }: GuardRun): string[] {
  return main.annotations.map(({ level, message }) => `${level} ${message}`);
}

describe("limits", () => {
  it("that are stricter than TikTok's fail a video, and the finding names the policy in place of TikTok's code", async () => {
    const run = await runGuard(createWith("limits: { picture-size: { min: 480 } }", { "a.mp4": "good.mp4" }));
    expect(run.main.conclusion).toBe("failure");
    expect(verdictsOf(run)).toEqual(["a.mp4: invalid, picture-size error"]);
    const [finding] = run.report?.videos[0]?.findings ?? [];
    expect(finding).toMatchObject({ code: null, limit: { min: 480, max: 4096 }, source: DEFAULT });
    expect(finding?.message).toContain(`policy '${DEFAULT}' accepts 480 to 4096 pixels`);
    expect(run.main.summary).toContain("480 to 4096");
  });

  it("that are looser than TikTok's pass a video with a warning, which fail-on does not count", async () => {
    const policy = "limits: { frame-rate: { min: 10 } }\nrules: { variable-frame-rate: off }";
    const run = await runGuard(createWith(policy, { "a.mp4": "frame-rate-low.mp4" }), { "fail-on": "warning" });
    expect(run.main).toMatchObject({ conclusion: "success", outputs: { valid: "true" } });
    expect(annotationsOf(run)).toEqual([
      expect.stringMatching(/^warning .*'\.github\/.*10 to 60 FPS \(TikTok: 23 to 60\)/),
    ]);
    expect(run.main.summary).toContain("TikTok: 23 to 60");
  });

  it("decide what counts as a steady rate when a video is read", async () => {
    const fixtures = { "a.mp4": "variable-frame-rate.mp4", "slow/a.mp4": "variable-frame-rate.mp4" };
    const policy = "overrides: [{ paths: [slow], limits: { frame-rate: { min: 1, max: 1000 } } }]";
    expect(verdictsOf(await runGuard(createWith(policy, fixtures)))).toEqual([
      "a.mp4: valid, variable-frame-rate warning",
      "slow/a.mp4: valid",
    ]);
  });
});

describe("levels", () => {
  it("that are lowered are one quiet line of log and summary", async () => {
    const policy = "rules: { codec: warning, recommended-container: off, recommended-codec: off }";
    const run = await runGuard(createWith(policy, { "a.mp4": "codec-av1.mp4", "b.webm": "good-vp9.webm" }));
    expect(verdictsOf(run)).toEqual(["a.mp4: valid, codec warning", "b.webm: valid"]);
    const line = /policy '.*the rule 'codec' is only a warning; the rule 'recommended-container' is off/;
    expect(run.main.log.filter((each) => line.test(each))).toHaveLength(1);
    expect(run.main.summary).toMatch(line);
    expect(annotationsOf(run).filter((each) => line.test(each))).toEqual([]);
  });

  it("that are raised fail the step", async () => {
    const run = await runGuard(createWith("rules: { recommended-codec: error }", { "a.mp4": "recommended-codec.mp4" }));
    expect(run.main.conclusion).toBe("failure");
    expect(verdictsOf(run)).toEqual(["a.mp4: invalid, recommended-codec error"]);
  });
});

it("overrides hold for the videos that they name, and the last one wins", async () => {
  const policy = `
limits: { picture-size: { min: 480 } }
overrides:
  - paths: [shorts]
    limits: { picture-size: { min: 360 } }
  - paths: ["**/big-*"]
    limits: { picture-size: { min: 500 } }
`;
  const fixtures = { "a.mp4": "good.mp4", "shorts/a.mp4": "good.mp4", "shorts/big-a.mp4": "good.mp4" };
  expect(verdictsOf(await runGuard(createWith(policy, fixtures)))).toEqual([
    "a.mp4: invalid, picture-size error",
    "shorts/a.mp4: valid",
    "shorts/big-a.mp4: invalid, picture-size error",
  ]);
});

describe("ignored videos", () => {
  const fixtures = { "a.mp4": "good.mp4", "old/b.mp4": "frame-rate-low.mp4", "old/c.mp4": "frame-rate-low.mp4" };

  it("that git tracks are not checked: one quiet line says which", async () => {
    const run = await runGuard(createWith("ignore: [old/**]", fixtures));
    expect(run.main).toMatchObject({ conclusion: "success", annotations: [] });
    expect(verdictsOf(run)).toEqual(["a.mp4: valid"]);
    expect(run.main.summary).toMatch(/2 videos left out \(old\/b\.mp4, old\/c\.mp4\)/);
  });

  it("that a line of videos names are not checked either, with a notice", async () => {
    const run = await runGuard(createWith("ignore: [old/**]", fixtures), { videos: "old/b.mp4\na.mp4" });
    expect(run.main.conclusion).toBe("success");
    expect(verdictsOf(run)).toEqual(["a.mp4: valid"]);
    expect(annotationsOf(run)).toEqual([expect.stringMatching(/^notice 1 video was not checked.*old\/b\.mp4/)]);
  });

  it("that are all there is leave nothing to check, with a notice", async () => {
    const run = await runGuard(createWith("ignore: ['**']", fixtures));
    expect(run.main).toMatchObject({ conclusion: "success", outputs: { checked: "0" } });
    expect(annotationsOf(run)).toEqual([
      expect.stringMatching(/^notice 3 videos were not checked, because the policy '.github/),
    ]);
  });
});

describe("a policy that is wrong ends the step before anything is checked", () => {
  it("at line and column, with the closest name, for each mistake", async () => {
    const policy = "rules:\n  recomended-codec: off\nlimits:\n  size: { max: 500mb }\n";
    const run = await runGuard(createWith(policy, { "a.mp4": "good.mp4" }));
    expect(run.main).toMatchObject({ conclusion: "failure" });
    expect(run.report?.videos).toEqual([]);
    expect(run.main.state["refused-inputs"]).toContain("config");
    expect(annotationsOf(run)).toEqual([
      expect.stringMatching(/Line 2, column 3 .*unknown rule 'recomended-codec'.*did you mean 'recommended-codec'\?/),
      expect.stringMatching(/Line 4, column 16 .*'500mb'.*did you mean '500MB'\?/),
    ]);
    expect(run.main.annotations).toMatchObject([
      { file: DEFAULT, line: "2", col: "3" },
      { file: DEFAULT, line: "4", col: "16" },
    ]);
  });

  it.each([
    ["too large", `#${"x".repeat(256_000)}`, "too large"],
    ["with too many aliases", `ignore: [&a b${", *a".repeat(101)}]`, "aliases more than 100 times"],
    ["with commands for the log", "rules: { '::error::x\\n##[error]y': off }", "unknown rule"],
    ["with a token's name", "access-token: abc", "unknown key 'access-token'"],
  ])("%s", async (_what, policy, words) => {
    const run = await runGuard(createWith(policy, { "a.mp4": "good.mp4" }));
    expect(run.main.conclusion).toBe("failure");
    expect(annotationsOf(run)).toEqual([expect.stringContaining(words)]);
  });

  it("because it is a link, or in a folder that is one", async () => {
    const outside = createWorkspace();
    outside.write("policy.yml", "rules: { codec: off }");
    const repository = createVideos({ "a.mp4": "good.mp4" });
    repository.write("real/policy.yml", "rules: {}");
    symlinkSync(join(outside.path, "policy.yml"), join(repository.path, "link.yml"));
    symlinkSync("real", join(repository.path, "folder"));
    for (const config of ["link.yml", "folder/policy.yml"]) {
      const run = await runGuard(repository, { config });
      expect(annotationsOf(run)).toEqual([expect.stringMatching(`Input 'config' is '${config}', .*symbolic link`)]);
    }
  });

  it.each([
    ["missing.yml", "which does not exist"],
    ["../policy.yml", "which is outside the workspace"],
    ["real", "which can't be read: it is a directory"],
  ])("because config is '%s'", async (config, words) => {
    const repository = createVideos({ "real/a.mp4": "good.mp4" });
    expect(annotationsOf(await runGuard(repository, { config }))).toEqual([expect.stringContaining(words)]);
  });
});

it("config names another file, and the one at the default path then does not count", async () => {
  const repository = createWith("rules: { codec: off }", { "a.mp4": "codec-av1.mp4" });
  repository.write("policy.yml", "rules: { codec: notice }");
  expect(verdictsOf(await runGuard(repository, { config: "policy.yml" }))).toEqual(["a.mp4: valid, codec notice"]);
});

describe("a pull request that changes the policy that judges it", () => {
  /** The commits: `base` has the first policy, `head` the second one, and HEAD is GitHub's merge of both. */
  function createPullRequest(before: string | undefined, after: string | undefined) {
    const repository = createVideos({ "a.mp4": "good.mp4", "b.mp4": "codec-av1.mp4" });
    const commit = (policy: string | undefined, message: string) => {
      if (policy !== undefined) repository.write(DEFAULT, policy);
      repository.git("add", "--all");
      if (policy === undefined) repository.git("rm", "--quiet", "--ignore-unmatch", "--force", DEFAULT);
      repository.git("commit", "--quiet", "--allow-empty", "--message", message);
      return repository.git("rev-parse", "HEAD").trim();
    };
    const base = commit(before, "base");
    repository.git("checkout", "--quiet", "-b", "change");
    const head = commit(after, "change");
    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "--message", "merge", "change");
    const merge = repository.git("rev-parse", "HEAD").trim();
    const pull = { number: 7, head: { ref: "change", sha: head }, base: { ref: "main", sha: base } };
    const event = { name: "pull_request", payload: { number: 7, pull_request: pull } };
    return { repository, base, head, merge, event };
  }

  const warningsOf = (run: GuardRun) => annotationsOf(run).filter((each) => each.startsWith("warning"));

  it("gets a warning that says which videos only the former policy refuses", async () => {
    const { repository, merge, event } = createPullRequest("limits: { codecs: [h264] }", "rules: { codec: off }");
    const run = await runGuard(repository, {}, { event, github: { sha: merge } });
    expect(run.main.conclusion).toBe("success");
    expect(verdictsOf(run)).toEqual(["a.mp4: valid", "b.mp4: valid"]);
    expect(annotationsOf(run)).toEqual([
      expect.stringMatching(
        /^warning This pull request changes the policy .*1 more video would have an error: b\.mp4.*'codec' is off/,
      ),
    ]);
    expect(run.main.summary).toContain("1 more video");
    expect(run.main.summary).toContain("All videos were checked, because the policy");
  });

  it.each([
    ["added", undefined, "rules: { codec: off }", /Without a policy, as before, 1 more video .*b\.mp4/],
    [
      "removed",
      "limits: { picture-size: { min: 480 } }\nrules: { codec: off }",
      undefined,
      /By the former policy, 1 more video .*a\.mp4/,
    ],
    [
      "made stricter",
      "rules: { codec: off }",
      "rules: { codec: error }",
      /It hides no error: by the former policy, no other video would have one\.$/,
    ],
    ["made valid", "rulez: 5", "rules: { codec: error }", /former policy is not valid/],
    ["extended by what it ignores", "ignore: []", "ignore: [b.mp4]", /1 more video .*b\.mp4/],
  ])("gets a warning if the policy is %s", async (_what, before, after, words) => {
    const { repository, merge, event } = createPullRequest(before, after);
    const run = await runGuard(repository, {}, { event, github: { sha: merge } });
    expect(warningsOf(run)).toEqual([expect.stringMatching(words)]);
  });

  it("gets no warning if the policy stays as it is", async () => {
    const { repository, merge, event } = createPullRequest("rules: { codec: off }", "rules: { codec: off }");
    const run = await runGuard(repository, {}, { event, github: { sha: merge } });
    expect(run.main.conclusion).toBe("success");
    expect(annotationsOf(run)).toEqual([expect.stringMatching(/^notice No video was checked, because none differs/)]);
  });

  it("gets the warning whatever 'annotate' says", async () => {
    const { repository, merge, event } = createPullRequest("rules: {}", "rules: { codec: off }");
    const run = await runGuard(repository, { annotate: "never" }, { event, github: { sha: merge } });
    expect(warningsOf(run)).toEqual([expect.stringMatching(/1 more video .*b\.mp4/)]);
  });

  it("is judged by the base's policy on pull_request_target, whatever is checked out", async () => {
    const { repository, base, head } = createPullRequest("limits: { codecs: [h264] }", "rules: { codec: off }");
    for (const commit of [base, head]) {
      repository.git("checkout", "--quiet", commit);
      const event = { name: "pull_request_target", payload: {} };
      const run = await runGuard(repository, { scope: "all" }, { event, github: { sha: base } });
      expect(verdictsOf(run)).toEqual(["a.mp4: valid", "b.mp4: invalid, codec error"]);
    }
  });

  it("brings no policy of its own to pull_request_target, and can't hide the base's in a shallow clone", async () => {
    const { repository } = createPullRequest(undefined, "rules: { codec: off }");
    const options = { event: { name: "pull_request_target", payload: {} }, github: { sha: "1".repeat(40) } };
    const run = await runGuard(repository, { scope: "all" }, options);
    expect(run.main.conclusion).toBe("failure");
    expect(annotationsOf(run)).toEqual([expect.stringMatching(/Input 'config'.*base branch.*fetch-depth: 0/)]);
    repository.git("rm", "--quiet", "--force", DEFAULT);
    const without = await runGuard(repository, { scope: "all" }, options);
    expect(verdictsOf(without)).toEqual(["a.mp4: valid", "b.mp4: invalid, codec error"]);
    expect(without.main.summary).toContain("No policy was applied");
  });
});
