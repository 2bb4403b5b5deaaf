/** The two workflows that comment on pull requests from forks, and the one whose parts share a comment. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startGitHubApi } from "../../support/github-api.ts";
import { listLinks, readCodeBlocks } from "../../support/markdown.ts";
import { findJob } from "../../support/runner/result.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { writeFixtures } from "../validate/guard.ts";
import { createStory, pullRequestEvent, type Story, TOKEN } from "../validate/pull-request.ts";
import { type Artifacts, createArtifacts } from "./artifacts.ts";
import { playExample } from "./example.ts";

const FORK = "someone/videos";

const createForkStory = (fixture: string) =>
  createStory((branch) => writeFixtures(branch, { "videos/new.mp4": fixture }));

/** Plays the first workflow for a pull request from a fork: its token can only read. */
async function check(story: Story, artifacts: Artifacts) {
  const { head, base } = story;
  const api = await startGitHubApi({
    ...{ repository: story.origin.path, token: TOKEN, pullRequest: { head, base }, mayComment: false },
  });
  const { name, payload } = pullRequestEvent(story);
  const { pull_request: pull } = payload as { pull_request: { head: object } };
  const fromFork = { ...pull, head: { ...pull.head, repo: { full_name: FORK } } };
  const { result } = await playExample("fork-check.yml", {
    artifacts,
    origin: `file://${story.origin.path}`,
    event: { name, payload: { ...payload, pull_request: fromFork } },
    github: { api_url: api.origin, sha: story.merge, token: TOKEN },
  });
  return result;
}

/** Plays the second workflow, which the end of the first one starts. */
async function comment(story: Story, artifacts: Artifacts, conclusion: string) {
  const { head, base } = story;
  const api = await startGitHubApi({ repository: story.origin.path, token: TOKEN, pullRequest: { head, base } });
  const run = {
    ...{ id: 7, event: "pull_request", conclusion, head_sha: head, head_branch: "feature", pull_requests: [] },
    head_repository: { full_name: FORK, owner: { login: "someone" } },
    html_url: "https://github.com/acme/videos/actions/runs/7",
  };
  const { result } = await playExample("fork-comment.yml", {
    artifacts,
    event: { name: "workflow_run", payload: { action: "completed", workflow_run: run } },
    github: { api_url: api.origin, token: TOKEN },
  });
  return { result, comments: api.comments };
}

describe("a pull request from a fork is checked by one workflow and commented on by another:", () => {
  it("the comment says what is wrong, and links to the summary of the first run", async () => {
    const story = createForkStory("frame-rate-low.mp4");
    const artifacts = createArtifacts(createWorkspace().path);
    const { conclusion } = await check(story, artifacts);
    expect(conclusion).toBe("failure");
    expect(readdirSync(artifacts.kept)).toEqual(["tiktok-report"]);
    const { result, comments } = await comment(story, artifacts, conclusion);
    expect(result.conclusion).toBe("success");
    const [{ body } = { body: "" }, ...others] = comments;
    expect(others).toEqual([]);
    expect(body).toContain("## ❌ The video would be refused");
    expect(body).toContain("`Comment on TikTok videos / comment`");
    expect(listLinks(body).at(-1)).toBe("https://github.com/acme/videos/actions/runs/7");
    expect(readCodeBlocks(body)).toEqual([]);
  });

  it("without findings and without a report, nothing is written, and nothing fails", async () => {
    const story = createForkStory("good-film.mp4");
    const artifacts = createArtifacts(createWorkspace().path);
    expect((await comment(story, artifacts, "failure")).result.conclusion).toBe("success");
    expect((await check(story, artifacts)).conclusion).toBe("success");
    const { result, comments } = await comment(story, artifacts, "success");
    expect({ conclusion: result.conclusion, comments }).toEqual({ conclusion: "success", comments: [] });
  });

  it("a report that is none fails the second workflow, and nothing of it is written", async () => {
    const story = createForkStory("good-film.mp4");
    const artifacts = createArtifacts(createWorkspace().path);
    mkdirSync(join(artifacts.kept, "tiktok-report"));
    writeFileSync(join(artifacts.kept, "tiktok-report", "report.json"), '{ "schema": 1, "pull_request": 8 }');
    const { result, comments } = await comment(story, artifacts, "success");
    expect({ conclusion: result.conclusion, comments }).toEqual({ conclusion: "failure", comments: [] });
  });
});

it("examples/many-videos.yml has one comment on all parts", async () => {
  const story = createStory((branch) =>
    writeFixtures(branch, {
      ...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`videos/${at}.mp4`, "good.mp4"])),
      "videos/bad.mp4": "frame-rate-low.mp4",
    }),
  );
  const { head, base } = story;
  const api = await startGitHubApi({ repository: story.origin.path, token: TOKEN, pullRequest: { head, base } });
  const { result } = await playExample("many-videos.yml", {
    origin: `file://${story.origin.path}`,
    event: pullRequestEvent(story),
    github: { api_url: api.origin, sha: story.merge, token: TOKEN },
  });
  expect(findJob(result, "all-videos").conclusion).toBe("failure");
  expect(api.comments).toHaveLength(1);
  expect(api.comments[0]?.body).toContain("## ❌ 1 of 9 videos would be refused");
});
