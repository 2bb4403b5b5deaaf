/** How `check` finds and reads a policy: real files and repositories. */
import { expect, it } from "vitest";
import { createRepository, type Workspace } from "../support/workspace.ts";
import { put } from "./checking.ts";
import { run } from "./running.ts";

const POLICY = ".github/tiktok-upload-guard.yml";

/** A repository with a policy and a video that passes by TikTok's limits. */
function createVideos(policy: string, video = "videos/clips/good.mp4"): Workspace {
  const workspace = put(createRepository(), { [video]: "good.mp4" });
  workspace.write(POLICY, policy);
  workspace.git("add", ".");
  return workspace;
}

it.each([
  ["a folder that has a video", "videos/clips/good.mp4", "[videos/clips/**]"],
  ["another one where the name needs quotation marks", "my videos/good.mp4", "[videos/shorts/**]"],
  ["another one where the video is in no folder", "good.mp4", "[videos/shorts/**]"],
])("an override without 'paths' is answered by the example of %s", async (_what, video, example) => {
  const { code, said } = await run(createVideos("overrides: [{ rules: { codec: off } }]", video), ["check"]);
  expect({ code, said }).toEqual({ code: 2, said: [expect.stringContaining(`for example ${example}`)] });
});
