/** examples/upload-post.yml: what becomes of a post that Upload-Post has scheduled. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findJob, findStep } from "../../support/runner/result.ts";
import { API_KEY, startUploadPost, type UploadPostOptions } from "../../support/upload-post/server.ts";
import { REPOSITORY } from "../cancel/scene.ts";
import { GOOD_VIDEOS, playExample } from "./example.ts";

const ACTION = join(REPOSITORY, "test/support/upload-post/action");
const CANCEL = "Cancel the scheduled post";
const MISSING_PAGE = { "/launch": 404 };

type Options = Pick<NonNullable<Parameters<typeof playExample>[1]>, "videos" | "pages"> &
  UploadPostOptions & { key?: string; cancelDuring?: "the upload" | "the checks" };

/** What came of the job, its steps and the post. */
async function play({ key = API_KEY, cancelDuring, silent, cancels = [], ...repository }: Options = {}) {
  const api = await startUploadPost({ cancels, ...(silent && { silent }) });
  try {
    const { result } = await playExample("upload-post.yml", {
      videos: GOOD_VIDEOS,
      ...repository,
      actions: { "Upload-Post/upload-post-action": ACTION },
      env: { UPLOAD_POST_API_URL: api.origin },
      vars: { UPLOAD_POST_API_URL: api.origin },
      secrets: { UPLOAD_POST_API_KEY: key },
      hidden: [key],
      ...(cancelDuring && {
        cancelWhen: ({ pages }) => [{ after: cancelDuring === "the upload" ? api.posted : pages.asked("/launch") }],
      }),
    });
    const job = findJob(result, "publish");
    return { job, cancel: findStep(job, CANCEL), api };
  } finally {
    await api.close();
  }
}

describe.concurrent("examples/upload-post.yml", () => {
  it("leaves the post alone if every page is there", async () => {
    const { job, cancel, api } = await play();
    expect([job.conclusion, cancel.conclusion]).toEqual(["success", "skipped"]);
    expect(api.requests).toEqual(["POST /api/upload"]);
    expect([...api.scheduled.keys()]).toEqual(["job-1"]);
  });

  it.each<[when: string, options: Options, conclusion: string]>([
    ["a page is missing", { pages: MISSING_PAGE }, "failure"],
    ["the run is cancelled during the checks", { pages: { "/launch": 0 }, cancelDuring: "the checks" }, "cancelled"],
    ["a page is missing, and Upload-Post is busy at first", { pages: MISSING_PAGE, cancels: [503] }, "failure"],
  ])("cancels the post by its job-id if %s", async (_when, options, conclusion) => {
    const { job, cancel, api } = await play(options);
    expect([job.conclusion, cancel.conclusion]).toEqual([conclusion, "success"]);
    expect(api.requests.at(-1)).toBe("DELETE /api/uploadposts/schedule/job-1");
    expect(api.scheduled.size).toBe(0);
  });

  it.each<[what: string, options: Options, isAsked: boolean]>([
    ["Upload-Post does not know the job", { pages: MISSING_PAGE, cancels: [404] }, true],
    ["Upload-Post fails again and again", { pages: MISSING_PAGE, cancels: [500, 500, 500, 500] }, true],
    ["the request is redirected", { pages: MISSING_PAGE, cancels: [302] }, true],
    ["the run is cancelled before there is a job-id", { silent: true, cancelDuring: "the upload" }, false],
  ])("says that the video may still go live, and what to do, if %s", async (_what, options, isAsked) => {
    const { cancel, api } = await play(options);
    const [time = ""] = api.scheduled.values();
    expect(cancel.conclusion).toBe("failure");
    expect(cancel.annotations[0]).toMatchObject({ level: "error", title: "The video may still go live" });
    expect(cancel.annotations[0]?.message).toMatch(
      `Delete it from the scheduled posts in Upload-Post's app before ${time}`,
    );
    expect(api.requests.some((request) => request.startsWith("DELETE"))).toBe(isAsked);
    expect(api.requests.filter((request) => request.endsWith("/moved"))).toEqual([]);
    expect(cancel.rawOutput).not.toContain("to order");
  });

  it("schedules the post for an hour later than the start of the job", async () => {
    const startMs = Date.now();
    const { api } = await play();
    const [time = ""] = api.scheduled.values();
    const delayMs = Date.parse(time) - startMs;
    expect(delayMs).toBeGreaterThanOrEqual(3_599_000); // the time has whole seconds
  });

  it("posts nothing if the video is bad", async () => {
    const { job, cancel, api } = await play({ videos: { "videos/launch.mp4": "frame-rate-low.mp4" } });
    expect(findStep(job, "Run acme/tiktok-upload-guard@v1").annotations[0]?.file).toBe("videos/launch.mp4");
    expect([job.conclusion, cancel.conclusion]).toEqual(["failure", "skipped"]);
    expect(api.requests).toEqual([]);
  });
});
