/** How many post files a run takes. */
import { expect, it } from "vitest";
import { createJudge } from "../../src/check/policy.ts";
import { loadPosts } from "../../src/flows/posts.ts";
import { createWorkspace } from "../support/workspace.ts";

const MOST = 10_000;

/** Reading them all would only take time. */
const IGNORING = { path: "policy.yml", judge: { ...createJudge(), ignores: () => true } };

it("10,000 post files are taken, and one more is a bad input that says how many there are", async () => {
  const workspace = createWorkspace();
  for (let at = 0; at < MOST; at++) workspace.write(`posts/${at}.json`, "{}");
  const world = { workspace: workspace.path, environment: process.env };
  const load = () => loadPosts({ posts: ["posts"], secrets: [] }, IGNORING, world);
  const all = await load();
  expect(all.kind === "loaded" && all.ignored.length).toBe(MOST);
  workspace.write("posts/more.yml", "{}");
  expect(await load()).toMatchObject({
    kind: "problems",
    problems: [{ input: "posts", problem: expect.stringContaining("10,001 files, more than 10,000") }],
  });
});
