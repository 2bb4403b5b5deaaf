/** A policy that Git tracks, but that is not on disk: with paths and without, the same is said. */
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../src/model/default-policy.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import { createRepository, type Workspace } from "../support/workspace.ts";
import { run } from "./running.ts";

const commit = ({ git }: Workspace) =>
  git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message", "Policy");

it.each<[string, (workspace: Workspace) => void, number]>([
  ["is committed", commit, 2],
  ["is only staged", () => {}, 2],
  [
    "is in the commit, but no longer in the index",
    (workspace) => {
      commit(workspace);
      workspace.git("rm", "--quiet", "--cached", DEFAULT_POLICY);
    },
    0,
  ],
])("a policy that %s, and is not on disk", async (_what, change, code) => {
  const workspace = createRepository();
  mkdirSync(join(workspace.path, "videos"));
  copyFileSync(join(FIXTURES_FOLDER, "good.mp4"), join(workspace.path, "videos/good.mp4"));
  workspace.git("add", "videos");
  workspace.write(DEFAULT_POLICY, "limits: { duration: { max: 1s } }\n");
  workspace.git("add", DEFAULT_POLICY);
  change(workspace);
  rmSync(join(workspace.path, DEFAULT_POLICY));
  for (const paths of [[], ["videos/good.mp4"]]) {
    const result = await run(workspace, ["check", ...paths]);
    expect(result.code, JSON.stringify(result)).toBe(code);
  }
});
