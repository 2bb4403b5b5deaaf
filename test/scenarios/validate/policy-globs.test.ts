/** Which globs of a policy are named because they match no video. The bundle. */
import { describe, expect, it } from "vitest";
import { startRangeServer } from "../../support/range-server.ts";
import { createVideos, readFixture, runGuard } from "./guard.ts";
import { GOOD_POST } from "./post-files.ts";

const POLICY = ".github/tiktok-upload-guard.yml";

/** The log of a check by a policy with a glob, in a repository that tracks `shorts/a.mp4` and a post with its video. */
async function logOf(glob: string, inputs: Readonly<Record<string, string>>): Promise<string> {
  const repository = createVideos({ "shorts/a.mp4": "good.mp4", "posts/b.mp4": "good.mp4" });
  repository.write("posts/b.yml", GOOD_POST);
  repository.write(POLICY, `overrides: [{ paths: ['${glob}'], rules: { codec: off } }]`);
  repository.git("add", "--all");
  const { main } = await runGuard(repository, inputs);
  return main.log.join("\n");
}

describe.each([
  { selection: "that nobody names", inputs: {} },
  { selection: "that a line leaves out", inputs: { posts: "posts", videos: "!**" } },
  { selection: "beside those that a line names", inputs: { videos: "posts/*.mp4" } },
])("a glob for videos $selection", ({ inputs }) => {
  it.each(["shorts/**", "shorts/a.mp4", "posts/*"])("gets no notice if git tracks one of them: %s", async (glob) => {
    expect(await logOf(glob, inputs)).not.toMatch(/A glob of the policy/);
  });

  it("gets a notice if git tracks none of them", async () => {
    expect(await logOf("short/**", inputs)).toMatch(/A glob of the policy .* 'short\/\*\*'.*'shorts\/\*\*'/);
  });
});

it("a glob gets no notice if only a URL is checked, which no policy concerns", async () => {
  const url = (await startRangeServer()).add("/good.mp4", readFixture("good.mp4"));
  expect(await logOf("short/**", { videos: url.href })).not.toMatch(/A glob of the policy/);
});
