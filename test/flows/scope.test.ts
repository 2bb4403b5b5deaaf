/** What a policy changes about the scope of a check. */
import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createJudge } from "../../src/check/policy.ts";
import { narrow, type ScopePolicy, type ScopeRequest } from "../../src/flows/scope.ts";
import { findVideos } from "../../src/sources/workspace/search.ts";
import { commit } from "../scenarios/validate/pull-request.ts";
import { GUARD_WORDING } from "../support/wording.ts";
import { createRepository, type Workspace } from "../support/workspace.ts";

const PATH = ".github/tiktok-upload-guard.yml";
const POLICY: ScopePolicy = { path: PATH, judge: createJudge(), isUnaffected: false, isUncertain: false };
const DIFFERS: ScopePolicy = { ...POLICY, judge: { ...createJudge(), isSameAt: () => false } };
const ignore = (name: string): ScopePolicy => ({
  ...POLICY,
  judge: { ...createJudge(), ignores: (path) => path === name },
});
const IGNORES_B = ignore("b.mp4");

/** A push of one commit, which `change` makes to three tracked videos. */
async function push(change: (workspace: Workspace) => void, policy: ScopePolicy) {
  const workspace = createRepository();
  for (const name of ["a.mp4", "b.mp4", "c.mp4", PATH]) workspace.write(name);
  const before = commit(workspace, "Start");
  change(workspace);
  const after = commit(workspace, "Change");
  const all = await findVideos([], workspace.path, process.env);
  if (all.kind === "problems") throw new Error(all.problems[0]?.problem);
  const [serverUrl, apiUrl] = [new URL("https://github.com"), new URL("https://api.github.com")];
  const payload = { before, after };
  const run = {
    name: "push",
    payload,
    sha: after,
    repository: "acme/videos",
    serverUrl,
    apiUrl,
    workflow: "",
    job: "",
    ...{ workflowFile: "", step: "", attempt: "" },
  };
  const request: ScopeRequest = {
    ...{ scope: "changed", videos: [], shard: undefined, githubToken: undefined },
    wording: GUARD_WORDING,
  };
  const world = { workspace: workspace.path, environment: process.env, readEvent: () => run };
  const posts = { lines: [], paths: [], isAlone: false, videosOf: () => [], wantedBy: () => [] };
  const scoped = await narrow(all, { ...request, ...policy, part: undefined, posts }, world);
  return { ...scoped, paths: scoped.found.kind === "videos" ? scoped.found.paths : [] };
}

const changeOne = ({ write }: Workspace) => write("b.mp4", "new");
const changePolicy = (workspace: Workspace) => {
  changeOne(workspace);
  workspace.write(PATH, "new");
};
const move = ({ path }: Workspace) => renameSync(join(path, "a.mp4"), join(path, "d.mp4"));

it.each([
  ["a policy that stays changes nothing", changeOne, POLICY, ["b.mp4"], 0],
  ["a policy that has changed means that every video is checked", changePolicy, POLICY, ["a.mp4", "b.mp4", "c.mp4"], 1],
  [
    "a change of another file than the policy changes nothing",
    changePolicy,
    { ...POLICY, path: "p.yml" },
    ["b.mp4"],
    0,
  ],
  [
    "a policy whose change changes no verdict changes nothing",
    changePolicy,
    { ...POLICY, isUnaffected: true },
    ["b.mp4"],
    0,
  ],
  ["a changed video that the policy ignores is left out", changeOne, IGNORES_B, [], 1],
  ["a move under the same policy is no change", move, POLICY, [], 1],
  ["a move to where the policy differs is a change", move, DIFFERS, ["d.mp4"], 0],
])("%s", async (_about, change, policy, paths, remarks) => {
  const scoped = await push(change, policy);
  expect(scoped.paths).toEqual(paths);
  expect(scoped.remarks).toHaveLength(remarks);
});

it.each([
  ["a changed video", changeOne, IGNORES_B, ["b.mp4"]],
  ["no video that has not changed", changeOne, ignore("a.mp4"), []],
  ["every video, where the policy has changed", changePolicy, ignore("a.mp4"), ["a.mp4"]],
])("a policy is said to ignore %s", async (_what, change, policy, ignored) => {
  expect((await push(change, policy)).ignored).toEqual(ignored);
});
