/** What a policy changes about the scope of a check. */
import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { narrow, type ScopeRequest } from "../../src/flows/scope.ts";
import { findVideos } from "../../src/sources/workspace/search.ts";
import { commit } from "../scenarios/validate/pull-request.ts";
import { createRepository, type Workspace } from "../support/workspace.ts";

const POLICY = { path: ".github/tiktok-upload-guard.yml", isSameAt: () => true };

/** A push of one commit, which `change` makes to three tracked videos. */
async function push(change: (workspace: Workspace) => void, policy: ScopeRequest["policy"]) {
  const workspace = createRepository();
  for (const name of ["a.mp4", "b.mp4", "c.mp4", POLICY.path]) workspace.write(name);
  const before = commit(workspace, "Start");
  change(workspace);
  const after = commit(workspace, "Change");
  const all = findVideos([], workspace.path, process.env);
  if (all.kind === "problems") throw new Error(all.problems[0]?.problem);
  const [serverUrl, apiUrl] = [new URL("https://github.com"), new URL("https://api.github.com")];
  const payload = { before, after };
  const run = { name: "push", payload, sha: after, repository: "acme/videos", serverUrl, apiUrl };
  const request: ScopeRequest = { scope: "changed", videos: [], shard: undefined, githubToken: undefined };
  const world = { workspace: workspace.path, environment: process.env, readEvent: () => run };
  const scoped = await narrow(all, policy === undefined ? request : { ...request, policy }, world);
  return { ...scoped, paths: scoped.found.kind === "videos" ? scoped.found.paths : [] };
}

const changeOne = ({ write }: Workspace) => write("b.mp4", "new");
const changePolicy = (workspace: Workspace) => {
  changeOne(workspace);
  workspace.write(POLICY.path, "new");
};
const move = ({ path }: Workspace) => renameSync(join(path, "a.mp4"), join(path, "d.mp4"));

it.each([
  ["a policy that stays changes nothing", changeOne, POLICY, ["b.mp4"], 0],
  ["a policy that has changed means that every video is checked", changePolicy, POLICY, ["a.mp4", "b.mp4", "c.mp4"], 1],
  ["a file that is no policy changes nothing", changePolicy, undefined, ["b.mp4"], 0],
  ["a move under the same policy is no change", move, POLICY, [], 1],
  ["a move to where the policy differs is a change", move, { ...POLICY, isSameAt: () => false }, ["d.mp4"], 0],
])("%s", async (_about, change, policy, paths, remarks) => {
  const scoped = await push(change, policy);
  expect(scoped.paths).toEqual(paths);
  expect(scoped.remarks).toHaveLength(remarks);
});
