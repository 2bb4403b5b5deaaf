/** Which globs of a policy are named because they match no video. The bundle. */
import { describe, expect, it } from "vitest";
import { startRangeServer } from "../../support/range-server.ts";
import { createVideos, readFixture, runGuard } from "./guard.ts";
import { GOOD_POST } from "./post-files.ts";

const POLICY = ".github/tiktok-upload-guard.yml";

/** The log of a check by a policy with a glob, in a repository with two videos in `shorts` and a post with its own. */
async function logOf(glob: string, inputs: Readonly<Record<string, string>>): Promise<string> {
  return (await checkBy(glob, inputs)).log.join("\n");
}

async function checkBy(glob: string, inputs: Readonly<Record<string, string>>) {
  const repository = createVideos({
    "shorts/a.mp4": "good.mp4",
    "shorts/deep/c.mp4": "good.mp4",
    "posts/b.mp4": "good.mp4",
  });
  repository.write("posts/b.yml", GOOD_POST);
  repository.write(POLICY, `overrides: [{ paths: ['${glob}'], rules: { codec: off } }]`);
  repository.git("add", "--all");
  const { main } = await runGuard(repository, inputs);
  return main;
}

describe.each([
  { selection: "that nobody names", inputs: {} },
  { selection: "that a line leaves out", inputs: { posts: "posts", videos: "!**" } },
  { selection: "beside those that a line names", inputs: { videos: "posts/*.mp4" } },
])("a glob for videos $selection", ({ inputs }) => {
  it.each(["shorts/**", "shorts/a.mp4", "posts/*"])("gets no notice if git tracks one of them: %s", async (glob) => {
    expect(await logOf(glob, inputs)).not.toMatch(/A glob of the policy/);
  });

  it.each([
    ["short/**", "shorts/**"],
    ["*.mp4", "posts/*.mp4"],
    ["b.mp4", "posts/b.mp4"],
    ["deep/**/*.mp4", "shorts/deep/**/*.mp4"],
  ])("gets a warning if git tracks none of them, but the glob is close to one that does: %s", async (glob, meant) => {
    const message = expect.stringContaining(`'${glob}' (did you mean '${meant}'?)`);
    expect((await checkBy(glob, inputs)).annotations).toContainEqual(
      expect.objectContaining({ level: "warning", message }),
    );
  });

  it("gets a notice if git tracks none of them, and nothing is close to it", async () => {
    const { log, annotations } = await checkBy("none/**", inputs);
    expect(log.join("\n")).toMatch(/A glob of the policy .* 'none\/\*\*'\./);
    expect(JSON.stringify(annotations)).not.toContain("A glob of the policy");
  });
});

it("a glob gets no notice if only a URL is checked, which no policy concerns", async () => {
  const url = (await startRangeServer()).add("/good.mp4", readFixture("good.mp4"));
  expect(await logOf("short/**", { videos: url.href })).not.toMatch(/A glob of the policy/);
});
