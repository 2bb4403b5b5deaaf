import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createVideos, type GuardRun, runGuard } from "./guard.ts";

const TOKEN = "act.s3cret-0f-the-creator!4321";

/** Every line that the step printed or left in a file, but for those that ask the runner to hide the token. */
function collectTexts({ main, post, temp }: GuardRun, workspace: string): string[] {
  const printed = [main, post].flatMap((step) => step?.rawOutput.split("\n") ?? []);
  const files = [temp, workspace].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const written = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, "latin1"));
  return [...printed.filter((line) => !line.startsWith("::add-mask::")), ...written];
}

describe("the access token", () => {
  it.each([
    ["valid videos", { "a.mp4": "good.mp4" }, {}],
    [
      "bad videos, and ids to cancel in a dry run",
      { "a.mp4": "codec-av1.mp4" },
      { cancel: "dry-run", "publish-ids": "v_pub_url~v2.1" },
    ],
    ["another input that is wrong", { "a.mp4": "good.mp4" }, { "cancel-timeout": "soon" }],
    ["an input in which it stands by mistake", { "a.mp4": "good.mp4" }, { "fail-on": TOKEN }],
    ["a video for which it was taken by mistake", { "a.mp4": "good.mp4" }, { videos: `a.mp4\n${TOKEN}` }],
  ])("is hidden before anything else is said, and appears nowhere: %s", async (_about, videos, inputs) => {
    const repository = createVideos(videos);
    const run = await runGuard(repository, { ...inputs, "access-token": TOKEN });
    expect(run.main.commands[0]).toEqual({ name: "add-mask", properties: {}, data: TOKEN });
    expect(run.main.rawOutput).toMatch(/^::add-mask::/);
    expect(collectTexts(run, repository.path).filter((text) => text.includes(TOKEN))).toEqual([]);
  });

  it("is hidden and appears nowhere even if it can't be a token", async () => {
    const broken = "act.s3cret of-nobody\nthe-creator!4321";
    const repository = createVideos({ "a.mp4": "good.mp4" });
    const run = await runGuard(repository, { "access-token": broken });
    expect(run.main.exitCode).toBe(1);
    expect(run.main.commands[0]).toEqual({ name: "add-mask", properties: {}, data: broken });
    const texts = collectTexts(run, repository.path);
    for (const part of ["s3cret", "of-nobody", "the-creator"])
      expect(texts.filter((text) => text.includes(part))).toEqual([]);
  });

  it("that is left empty is no command", async () => {
    const { main } = await runGuard(createVideos({ "a.mp4": "good.mp4" }), { "github-token": "" });
    expect(main.commands).toEqual([]);
  });
});

it("the token of the job is hidden before anything else is said, and does not appear where it was put by mistake", async () => {
  const token = "ghs_s3cretTokenOfTheJob";
  const { main } = await runGuard(createVideos({}), { "github-token": token, videos: token });
  expect(main.commands[0]).toEqual({ name: "add-mask", properties: {}, data: token });
  expect(main.annotations[0]?.message).toContain("Input 'videos' has the line '***', which does not exist");
  expect(main.rawOutput.split(token)).toHaveLength(2);
});
