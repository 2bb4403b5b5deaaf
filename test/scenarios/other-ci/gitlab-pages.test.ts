/** What docs/other-ci.md says of GitLab CI besides the example, run as its runner does. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { readDocument } from "../../support/documents.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { parseCodeQuality } from "../../support/gitlab.ts";
import { pushVideos, runGit } from "../../support/lfs-push.ts";
import { isInstalled } from "../../support/programs.ts";
import { startRangeServer } from "../../support/range-server.ts";
import { listSnippets } from "../../support/snippets.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { readFixture } from "../validate/guard.ts";
import { FORMATS } from "./formats.ts";
import type { JobName, Step, System } from "./job.ts";
import { GOOD_VIDEOS, installRelease, playJob, readExample, type Scene } from "./play.ts";
import { gitlab } from "./systems/gitlab.ts";

/** A snippet of the page that holds a text. */
function readSnippet(language: string, text: string): string {
  return listSnippets("docs/other-ci.md", language).find((code) => code.includes(text)) ?? "";
}

const BAD_VIDEO = "frame-rate-low.mp4";

let release = "";
beforeAll(() => {
  release = makeFolder("release");
  installRelease(release);
});
afterAll(() => removeFolder(release));

/** GitLab, for a person who has changed the example. */
function change(
  read: (text: string, step: (text: string, job: string, env?: Step["env"]) => Step[], job: JobName) => Step[],
): System {
  return {
    ...gitlab,
    read: (text, name, place) =>
      read(
        text,
        (changed, job, env = {}) =>
          gitlab.read(changed, job as JobName, place).map((step) => ({ ...step, env: { ...step.env, ...env } })),
        name,
      ),
  };
}

describe.each([
  ["good", "good.mp4", "success"],
  ["bad", "frame-rate-low.mp4", "failure"],
])("a %s video that the merge request changes", (_about, fixture, ending) => {
  it("decides how the job ends, where only videos are checked", async () => {
    const system = change((text, read, job) =>
      read(text.slice(0, text.indexOf("\npublish:")).replaceAll("--posts posts.json ", ""), job),
    );
    const played = await playJob(system, "videos", {
      release,
      posts: "no posts",
      changes: { "videos/new.mp4": fixture },
    });
    expect([played.ending, played.steps.map(({ output }) => output).join("")]).toEqual([ending, expect.any(String)]);
    expect([...played.files.keys()]).toContain("gl-code-quality-report.json");
  });
});

it.each([
  ["schedule", 1],
  ["push", 0],
])(
  "with the lines for a weekly check, a bad video ends a pipeline of the kind %s with %i",
  async (source, exitCode) => {
    const lines: string[] = parse(readSnippet("yml", "= schedule")).script;
    const system = change((text, read, job) => {
      const example = parse(text);
      example.videos.script.push(...lines);
      return read(stringify(example), job, { CI_PIPELINE_SOURCE: source });
    });
    const { steps } = await playJob(system, "videos", {
      release,
      videos: { ...GOOD_VIDEOS, "videos/a.mp4": BAD_VIDEO },
    });
    expect(steps.map((step) => step.exitCode)).toEqual([exitCode]);
  },
);

describe("three jobs that share the videos", () => {
  const JOBS = readSnippet("yml", "parallel: 3");
  const PARTS = [1, 2, 3];
  const replaceJobs = (text: string) =>
    `${text.slice(0, text.indexOf("\nvideos:"))}\n${JOBS}\n${text.slice(text.indexOf("publish:"))}`;

  /** All in one folder: GitLab unpacks the artifacts of the three in that of the fourth. */
  const playParts = (parts: readonly number[], scene: Pick<Scene, "changes"> = {}, source = "push") => {
    const system = change((text, read) => {
      const changed = replaceJobs(text);
      const steps = [
        ...parts.flatMap((part) => read(changed, "videos", { CI_NODE_INDEX: `${part}`, CI_NODE_TOTAL: "3" })),
        ...read(changed, "all-videos", { CI_PIPELINE_SOURCE: source }),
      ];
      return steps.map((step) => ({ ...step, when: ["success", "failure"] as const }));
    });
    const bad = { "videos/bad.mp4": BAD_VIDEO };
    return playJob(system, "videos", { release, videos: { ...GOOD_VIDEOS, ...bad }, ...scene });
  };

  it.each<[about: string, changes: Scene["changes"], bad: string[], exitCodes: number[]]>([
    ["the default branch", undefined, [], [0, 0, 0, 0]],
    ["a merge request with a good video", { "videos/new.mp4": "good.mp4" }, [], [0, 0, 0, 0]],
    ["a merge request with a bad video", { "videos/new.mp4": BAD_VIDEO }, ["videos/new.mp4"], [0, 0, 0, 1]],
  ])("make one report of %s, and fail only for what it changes", async (_about, changes, bad, exitCodes) => {
    const { steps, files } = await playParts(PARTS, changes && { changes });
    expect(steps.map(({ exitCode }) => exitCode).toSorted()).toEqual(exitCodes);
    expect(steps.at(-1)?.exitCode).toBe(0);
    const findings = parseCodeQuality(files.get("gl-code-quality-report.json") ?? "");
    const paths = findings.map(({ location }) => location.path).filter((path) => path !== "posts.json");
    expect(paths).toEqual(["videos/bad.mp4", ...bad]);
  });

  it("fail together for a bad video in the pipeline of a schedule, and make the report all the same", async () => {
    const { steps, files } = await playParts(PARTS, {}, "schedule");
    expect(steps.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 1]);
    expect(files.get("gl-code-quality-report.json")).toContain("videos/bad.mp4");
  });

  it("have videos at URLs in their report with the job that the page shows", async () => {
    const server = await startRangeServer();
    server.add("/campaigns/launch.mp4", readFixture(BAD_VIDEO));
    const words = readDocument("docs/other-ci.md");
    const [, options = ""] = /add `(--fail-on never --report json=\S+)`/.exec(words) ?? [];
    const [line = ""]: string[] = parse(readSnippet("yml", "urls:")).urls.script;
    const step = `${line.replace("https://media.example.com", server.origin)} ${options}`;
    const system = change((text, read) => {
      const example = parse(replaceJobs(text));
      example["all-videos"].script.unshift(step);
      return read(stringify(example), "all-videos" as JobName);
    });
    const played = await playJob(system, "videos", { release, videos: GOOD_VIDEOS });
    expect(played.files.get("gl-code-quality-report.json")).toContain(`${server.origin}/campaigns/launch.mp4`);
  });

  it.each([
    ["a branch", { CI_COMMIT_BRANCH: "main" }, 2],
    ["a merge request, which has no such job", {}, 0],
  ])(
    "fail together if the job for URLs has left no report, in the pipeline of %s",
    async (_which, variables, exitCode) => {
      const words = readDocument("docs/other-ci.md");
      const [, first = ""] = /`- (if \[ -n "\$CI_COMMIT_BRANCH" \]; [^`]+)`/.exec(words) ?? [];
      expect(words).toContain("`reports $urls` in place of `reports`");
      const system = change((text, read) => {
        const example = parse(replaceJobs(text));
        const all = example["all-videos"];
        const lines: string[] = all.script.map((line: string) =>
          line.replace(/reports(?= \|\| true$|\n*$)/gm, "reports $urls"),
        );
        expect(lines.join("\n").split("reports $urls")).toHaveLength(3);
        all.script = [[first, ...lines].join("\n")];
        const changed = stringify(example);
        return [
          ...PARTS.flatMap((part) => read(changed, "videos", { CI_NODE_INDEX: `${part}`, CI_NODE_TOTAL: "3" })),
          ...read(changed, "all-videos" as JobName, { CI_PIPELINE_SOURCE: "push", ...variables }),
        ];
      });
      const { steps, files } = await playJob(system, "videos", { release, videos: GOOD_VIDEOS });
      expect(steps.at(-1)?.exitCode).toBe(exitCode);
      const texts = [
        steps.at(-1)?.output ?? "",
        files.get("videos.html") ?? "",
        files.get("gl-code-quality-report.json") ?? "",
      ];
      for (const text of texts)
        expect(/report .{0,6}reports\/urls\.json.{0,6} is missing/.test(text)).toBe(exitCode === 2);
    },
  );

  it("and the rest of the example are accepted by GitLab", async () => {
    const text = replaceJobs(readExample(gitlab)).replace(
      "needs: [videos]\n  rules:\n    # Only",
      "needs: [all-videos]\n  rules:\n    # Only",
    );
    await expect(FORMATS["gitlab-ci.yml"]?.(text)).resolves.not.toThrow();
    const { videos, "all-videos": all } = parse(JOBS);
    for (const job of [videos, all]) {
      expect(job.rules).toHaveLength(2);
      expect(job.variables).toEqual({ GIT_LFS_SKIP_SMUDGE: "1" });
    }
  });

  it("fail together if one has left no report", async () => {
    const { steps, files } = await playParts(PARTS.slice(1));
    expect(steps.at(-1)).toMatchObject({ exitCode: 2, output: expect.stringContaining("Part 1 of 3 is missing") });
    expect(files.get("gl-code-quality-report.json")).toContain("Part 1 of 3 is missing");
  });
});

describe.runIf(isInstalled("git-lfs"))("videos in Git LFS, which the runner does not fetch", () => {
  const TOKEN = "glcbt-s3cretOfTheJob";
  const BASIC = `Basic ${Buffer.from(`gitlab-ci-token:${TOKEN}`).toString("base64")}`;
  const [LINE = ""]: string[] = parse(readSnippet("yml", "CI_JOB_TOKEN")).script;
  const BUNDLE = join(import.meta.dirname, "../../../dist/cli/index.js");

  const check = (lines: string, { cwd, home, ...variables }: Record<"cwd" | "home", string> & NodeJS.ProcessEnv) => {
    const script = `set -eo pipefail\n${lines}\n'${process.execPath}' '${BUNDLE}' check`;
    const env = { PATH: process.env.PATH ?? "", HOME: home, ...variables };
    return new Promise<string>((resolve) => {
      execFile("bash", ["-c", script], { cwd, env }, (_error, out, err) => resolve(out + err));
    });
  };

  it.each([
    ["the token in the remote's URL", true, ""],
    ["the line for runners that keep it out of the URL", false, LINE],
  ])("are read with %s", async (_about, isInUrl, line) => {
    const { server, home } = await pushVideos({ "videos/a.webm": readFixture("good-vp9.webm") }, BASIC);
    const { path: cwd, git } = createWorkspace();
    await runGit(home, cwd, "clone", "--quiet", server.remote, ".");
    if (isInUrl) git("remote", "set-url", "origin", server.remote.replace("://", `://gitlab-ci-token:${TOKEN}@`));
    const output = await check(line, { cwd, home, CI_SERVER_URL: server.origin, CI_JOB_TOKEN: TOKEN });
    expect(output).toContain("The video meets the limits.");
    for (const secret of [TOKEN, BASIC]) expect(output).not.toContain(secret);
  });

  it("on a server of one's own are read with the lines for it", async () => {
    const bearer = "s3cretOfTheServer";
    const { server, home } = await pushVideos({ "videos/a.webm": readFixture("good-vp9.webm") }, `Bearer ${bearer}`);
    const { path: cwd, git } = createWorkspace();
    await runGit(home, cwd, "clone", "--quiet", server.remote, ".");
    git("remote", "set-url", "origin", "https://gitlab.example.com/marketing/videos.git");
    const [lines = ""]: string[] = parse(readSnippet("yml", "$LFS_TOKEN")).script;
    const here = lines
      .replace("https://lfs.example.com/our-repository/info/lfs", `${server.remote}/info/lfs`)
      .replace("https://lfs.example.com", server.origin);
    const output = await check(here, { cwd, home, LFS_TOKEN: bearer });
    expect(output).toContain("The video meets the limits.");
    expect(output).not.toContain(bearer);
  });

  it("need the line, as nothing else signs in", () => {
    expect(LINE).toContain(".git/config");
    expect(readSnippet("yml", "GIT_LFS_SKIP_SMUDGE")).toContain('GIT_LFS_SKIP_SMUDGE: "1"');
  });
});
