/** How `check` finds and reads a policy: real files and repositories. */
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
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

describe("in a folder of a repository, the policy at the top applies:", () => {
  const LIMITS = "overrides: [{ paths: [videos/clips/**], limits: { duration: { max: 0.5s } } }]";
  const inFolder = ({ path, ...rest }: Workspace, folder: string) => ({ ...rest, path: join(path, folder) });

  it.each<[about: string, policy: string, folder: string, args: readonly string[], bad: readonly string[]]>([
    ["to all videos", "limits: { duration: { max: 0.5s } }", "videos", [], ["clips/a.mp4", "others/b.mp4"]],
    ["by globs that start at the top", LIMITS, "videos", [], ["clips/a.mp4"]],
    ["in a deeper folder", LIMITS, "videos/clips", [], ["a.mp4"]],
    ["to a path that is given", LIMITS, "videos/clips", ["a.mp4"], ["a.mp4"]],
    ["to paths outside the folder", LIMITS, "videos/others", ["..", "!b.mp4"], ["../clips/a.mp4"]],
    ["also to what '--since' checks", LIMITS, "videos", ["--since", "HEAD~1"], ["clips/a.mp4"]],
    ["to none that it ignores", `ignore: [videos/clips/*]\n${LIMITS}`, "videos", [], []],
  ])("%s", async (_about, policy, folder, args, bad) => {
    const repository = createVideos("ignore: []", "videos/others/b.mp4");
    repository.git("commit", "--quiet", "-m", "Others");
    put(repository, { "videos/clips/a.mp4": "good.mp4" });
    repository.write(POLICY, policy);
    repository.git("add", ".");
    repository.git("commit", "--quiet", "-m", "Clips and their policy");
    const { code, out, said } = await run(inFolder(repository, folder), ["check", ...args]);
    const refused = [...out.matchAll(/^(.*?): error duration: .*policy '(.*?)'/gm)];
    expect({ code, bad: refused.map(([, path]) => path) }).toEqual({ code: bad.length > 0 ? 1 : 0, bad });
    for (const [, , path = ""] of refused)
      expect(join(repository.path, folder, path)).toBe(join(repository.path, POLICY));
    expect(said.join("\n")).not.toMatch(/not applied|A glob of the policy/);
  });

  it.each<[about: string, change: (repository: Workspace) => void, why: string]>([
    ["is not on disk", ({ git }) => git("sparse-checkout", "set", "--no-cone", "/videos/"), "not on disk"],
    [
      "is a symbolic link",
      ({ path }) => {
        rmSync(join(path, POLICY));
        symlinkSync(join(path, "videos"), join(path, POLICY));
      },
      "is a symbolic link",
    ],
  ])("and ends the check with exit code 2 where it %s, as at the top", async (_about, change, why) => {
    const repository = createVideos("limits: { duration: { max: 0.5s } }");
    repository.git("commit", "--quiet", "-m", "Start");
    change(repository);
    for (const [folder, place] of [
      ["", POLICY],
      ["videos", `../${POLICY}`],
    ] as const) {
      const { code, said } = await run(inFolder(repository, folder), ["check"]);
      expect({ code, said }).toEqual({ code: 2, said: [expect.stringContaining(`'${place}', which is`)] });
      expect(said[0]).toContain(why);
    }
  });

  it("but one in the folder replaces it, which a warning says", async () => {
    const repository = createVideos("limits: { duration: { max: 0.5s } }");
    repository.write(`videos/${POLICY}`, "ignore: []");
    const { code, said } = await run(inFolder(repository, "videos"), ["check"]);
    expect(code).toBe(0);
    expect(said).toContainEqual(expect.stringMatching(`^warning: .*'${POLICY}'.*'../${POLICY}'`));
    const named = await run(inFolder(repository, "videos"), ["check", "--config", POLICY]);
    expect([named.code, named.said.join("\n")]).toEqual([0, expect.not.stringContaining(`../${POLICY}`)]);
  });

  it("but not in place of a file that is named, and is not there", async () => {
    const { code, said } = await run(inFolder(createVideos("ignore: []"), "videos"), ["check", "--config", POLICY]);
    expect({ code, said }).toEqual({ code: 2, said: [expect.stringContaining("does not exist")] });
  });

  it("a mistake in it ends the check with exit code 2, and names the file", async () => {
    const { code, said } = await run(inFolder(createVideos("limit: {}"), "videos/clips"), ["check"]);
    expect({ code, said }).toEqual({ code: 2, said: [expect.stringContaining(`policy '../../${POLICY}'`)] });
  });

  it("but not that of a repository around another one", async () => {
    const repository = createVideos("limits: { duration: { max: 0.5s } }");
    const inner = put(inFolder(repository, "inner"), { "a.mp4": "good.mp4", "b/a.mp4": "good.mp4" });
    inner.git("init", "--quiet", inner.path);
    for (const folder of ["inner", "inner/b"]) {
      expect(await run(inFolder(repository, folder), ["check", "."])).toMatchObject({ code: 0 });
    }
  });
});

it.each([
  ["rules: { recommended-codec: off }", undefined],
  ["rules: { recommended-codec: off, codec: warning }", /less strict: the rule 'codec' is only a warning\.$/],
  ["rules: { variable-frame-rate: notice }", /less strict: the rule 'variable-frame-rate' is only a notice\.$/],
])("each run says what the policy loosens, but not that a notice is off: %s", async (policy, line) => {
  const { said } = await run(createVideos(policy), ["check"]);
  const lines = said.filter((each) => each.includes("less strict"));
  expect(lines).toEqual(line === undefined ? [] : [expect.stringMatching(line)]);
});

it.each([
  ".github/tiktok-upload-guard.yaml",
  ".github/Tiktok-Upload-Gaurd.yml",
  "tiktok-upload-guard.yml",
  ".tiktok-upload-guard.yaml",
])("a file that is nearly in the place of the policy is named: %s", async (path) => {
  const workspace = put(createRepository(), { "a.mp4": "good.mp4" });
  workspace.write(path, "limits: { duration: { max: 0.5s } }");
  const { code, said } = await run(workspace, ["check", "a.mp4"]);
  expect(code).toBe(0);
  expect(said.slice(0, -2)).toContainEqual(expect.stringMatching(`^warning: .*'${path}' is no policy: .*'${POLICY}'`));
  // Who reads only the last lines sees by what the videos were judged, too.
  expect(said.slice(-2).join()).toContain("(by TikTok's limits: the policy was not applied)");
});

it.each([
  ".github/workflows/tiktok-upload-guard.yml",
  "tiktok-upload-guard.html",
  "tiktok-upload-guard-1.0.0.tgz",
  "upload-guard.yml",
])("a file that is none is not named: %s", async (path) => {
  const workspace = put(createRepository(), { "a.mp4": "good.mp4" });
  workspace.write(path, "on: push");
  expect((await run(workspace, ["check", "a.mp4"])).said.join("\n")).not.toContain("policy");
});
