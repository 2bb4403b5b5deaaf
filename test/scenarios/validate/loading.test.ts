/** What main loads and starts: counted files and processes of the shipped bundle, and no times. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { recordLoads } from "../../support/load-recorder.ts";
import type { RunOptions } from "../../support/runner/runner.ts";
import type { Workspace } from "../../support/workspace.ts";
import { comment, earlier } from "./commenting.ts";
import { ACTION, createVideos, runGuard } from "./guard.ts";
import { checkOut, createStory, play } from "./pull-request.ts";

const BUNDLE = join(ACTION, "dist", "validate", "index.js");

/** What takes long to load, by a text that only its own code has. */
const MARKS: Readonly<Record<string, string>> = {
  undici: "UND_ERR_CONNECT_TIMEOUT",
  octokit: "octokit-core.js",
  "node-fetch": "FetchBaseError",
  yaml: "YAMLParseError",
  "HTML report": "<!doctype html>",
};

const POLICY = ".github/tiktok-upload-guard.yml";

const createOne = () => createVideos({ "a.mp4": "good.mp4" });

/** Runs the guard. Returns what it has loaded of what takes long, and what git was asked for. */
async function watch(run: (env: RunOptions["env"] & object) => Promise<unknown>) {
  const recorder = recordLoads();
  await run(recorder.env);
  const files = recorder.loaded(BUNDLE);
  expect(files).toContain(BUNDLE);
  const text = files.map((file) => readFileSync(file, "utf8")).join("\n");
  const loaded = Object.keys(MARKS).filter((name) => text.includes(MARKS[name] ?? ""));
  const git = recorder.gitCalls().map((call) => /\b(?:ls-files|ls-tree)\b/.exec(call)?.[0] ?? call);
  return { loaded, git, files };
}

const guard = (workspace: Workspace, inputs: Readonly<Record<string, string>> = {}, more: Partial<RunOptions> = {}) =>
  watch((env) => runGuard(workspace, inputs, { ...more, env: { ...env, ...more.env } }));

it("a run on a push loads one file, nothing that speaks to a server, and starts git once", async () => {
  const { loaded, git, files } = await guard(createOne());
  expect(loaded).toEqual([]);
  expect(git).toEqual(["ls-files"]);
  expect(files).toEqual([BUNDLE]);
});

it("a run sets only flags that V8 knows: it would complain of others in the log", async () => {
  const { main } = await runGuard(createOne());
  expect(main.log.join("\n")).not.toMatch(/unrecognized|illegal value/i);
});

it("a run whose policy an earlier step has deleted starts git once, and fails", async () => {
  const workspace = createOne();
  workspace.track(POLICY);
  workspace.git("commit", "--quiet", "--message", "Add a policy");
  rmSync(join(workspace.path, POLICY));
  const recorder = recordLoads();
  const { main } = await runGuard(workspace, {}, { env: recorder.env });
  expect(main.annotations).toMatchObject([
    { message: expect.stringMatching(/'config'.*tracked by Git, but not on disk/) },
  ]);
  expect(recorder.gitCalls()).toHaveLength(1);
});

it.each<[string, string[], () => ReturnType<typeof watch>]>([
  [
    "a policy",
    ["yaml"],
    () => {
      const workspace = createOne();
      workspace.write(POLICY, "rules: {}");
      return guard(workspace);
    },
  ],
  ["an HTML report", ["HTML report"], () => guard(createOne(), { reports: "html=report.html" })],
  [
    "a video at a URL behind a proxy",
    ["node-fetch"],
    () => guard(createOne(), { videos: "https://a.example/a.mp4" }, { env: { https_proxy: "http://127.0.0.1:1" } }),
  ],
  [
    "a pull request whose base the clone lacks",
    ["undici", "octokit"],
    () => {
      const story = createStory();
      return watch((env) => play(story, checkOut(story, story.merge), { env }));
    },
  ],
  [
    "a comment",
    ["undici", "octokit"],
    () => watch((env) => comment(undefined, "always", { env, api: { comments: [earlier("Hello")] } })),
  ],
])("%s loads %j of what takes long, and nothing more", async (_what, packages, run) => {
  expect((await run()).loaded).toEqual(packages);
});
