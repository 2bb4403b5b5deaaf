/** The examples that check videos, in the failures that they are for. */
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { startGitHubApi } from "../../support/github-api.ts";
import { largeMp4 } from "../../support/large-mp4.ts";
import { pushVideos } from "../../support/lfs-push.ts";
import { isInstalled } from "../../support/programs.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import { readFixture } from "../validate/guard.ts";
import { createStory, pullRequestEvent } from "../validate/pull-request.ts";
import { createArtifacts } from "./artifacts.ts";
import { GOOD_VIDEOS, playExample } from "./example.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";
const TOKEN = "ghs_s3cretTokenOfTheJob";
const PULL_REQUEST = { name: "pull_request", payload: { number: 7 } };

describe.concurrent("examples/validate.yml", () => {
  it.each([
    ["fails at the bad video and names TikTok's code", "frame-rate-low.mp4", "failure", ["videos/new.mp4"]],
    ["passes if every video is good", "good-film.mp4", "success", []],
  ])("%s", async (_what, fixture, conclusion, files) => {
    const videos = { ...GOOD_VIDEOS, "videos/new.mp4": fixture };
    const { result } = await playExample("validate.yml", { videos, event: PULL_REQUEST });
    expect(result.conclusion).toBe(conclusion);
    const { annotations } = findStep(findJob(result, "videos"), GUARD);
    const errors = annotations.filter(({ level }) => level === "error");
    expect(errors.map(({ file }) => file)).toEqual(files);
    for (const { title } of errors) expect(title).toContain("frame_rate_check_failed");
  });
});

it("examples/validate.yml passes if only old videos are bad, which the pull request does not change", async () => {
  const story = createStory();
  const api = await startGitHubApi({ repository: story.origin.path, token: TOKEN, pullRequest: story });
  const { result } = await playExample("validate.yml", {
    origin: `file://${story.origin.path}`,
    event: pullRequestEvent(story),
    github: { api_url: api.origin, sha: story.merge, token: TOKEN },
  });
  expect(result.conclusion).toBe("success");
  expect(findStep(findJob(result, "videos"), GUARD)).toMatchObject({ annotations: [], outputs: { checked: "1" } });
});

describe("examples/many-videos.yml", () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`videos/${at}.mp4`, "good.mp4"]));

  it("fails in one part and in the job that looks at all of them, if one video is bad", async () => {
    const videos = { ...many, "videos/bad.mp4": "picture-size-small.mp4" };
    const played = await playExample("many-videos.yml", { videos, event: PULL_REQUEST });
    const parts = played.result.jobs.filter(({ id }) => id === "videos");
    expect(parts.map(({ name }) => name)).toEqual([1, 2, 3, 4].map((part) => `Part ${part} of 4`));
    const checked = parts.map((job) => Number(findStep(job, GUARD).outputs.checked));
    expect(checked.reduce((sum, count) => sum + count)).toBe(13);
    expect(parts.filter(({ conclusion }) => conclusion === "failure")).toHaveLength(1);
    expect(findJob(played.result, "all-videos").conclusion).toBe("failure");
  });

  it("passes in the job that looks at all parts, if every video is good", async () => {
    const { result } = await playExample("many-videos.yml", { videos: many, event: PULL_REQUEST });
    expect(findJob(result, "all-videos").conclusion).toBe("success");
  });

  it("says in that job which video is bad, and where to look", async () => {
    const videos = { ...many, "videos/bad.mp4": "picture-size-small.mp4" };
    const { result } = await playExample("many-videos.yml", { videos, event: PULL_REQUEST });
    const { steps } = findJob(result, "all-videos");
    expect(steps.map(({ summary }) => summary).join("")).toContain("videos/bad.mp4");
    expect(steps.flatMap(({ annotations }) => annotations)).toMatchObject([
      { level: "error", message: expect.stringContaining("'failure'") },
      { level: "error", message: "Process completed with exit code 1." },
    ]);
  });

  it.each([
    ["one part has left no report", (name: string) => name === "tiktok-report-3", "Part 3 of 4 is missing"],
    ["no part has left a report", () => true, "none has left one"],
  ])("fails in that job, although every part has passed, if %s", async (_about, isLost, words) => {
    const folder = makeFolder("artifacts");
    onTestFinished(() => removeFolder(folder));
    const artifacts = createArtifacts(folder);
    const upload: typeof artifacts.upload = (given) =>
      isLost(given.inputs.name ?? "") ? undefined : artifacts.upload(given);
    const { result } = await playExample("many-videos.yml", {
      videos: many,
      event: PULL_REQUEST,
      artifacts: { ...artifacts, upload },
    });
    expect(result.jobs.filter(({ conclusion }) => conclusion === "failure").map(({ id }) => id)).toEqual([
      "all-videos",
    ]);
    const { steps } = findJob(result, "all-videos");
    expect(steps.map(({ rawOutput }) => rawOutput).join("")).toContain(words);
  });
});

describe.runIf(isInstalled("git-lfs"))("examples/git-lfs.yml", () => {
  const BASIC = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`;
  const SIZE_BYTES = 10_000_000;

  it("fails at the bad video, and reads a few kilobytes of each with the job's own token", async () => {
    const good = largeMp4(SIZE_BYTES, 20_000).read(0, SIZE_BYTES);
    const { server, home } = await pushVideos(
      { "videos/good.mp4": good, "videos/bad.mp4": readFixture("frame-rate-low.mp4") },
      BASIC,
    );
    const { result } = await playExample("git-lfs.yml", {
      origin: server.remote,
      event: PULL_REQUEST,
      github: { server_url: server.origin, token: TOKEN },
      env: { HOME: home },
    });
    expect(result.conclusion).toBe("failure");
    const { outputs } = findStep(findJob(result, "videos"), GUARD);
    expect(outputs).toMatchObject({ checked: "2", "invalid-videos": '["videos/bad.mp4"]' });
    const reads = server.requests.filter(({ kind }) => kind === "read");
    expect(reads.reduce((sum, { sentBytes }) => sum + sentBytes, 0)).toBeLessThan(SIZE_BYTES / 20);
  });
});
