import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createWorkspace } from "../../support/workspace.ts";
import { ACTION, createVideos, readFixture, runGuard } from "./guard.ts";

/** For each input that can be wrong: values that are, and what the error says of them. */
const CASES: Readonly<Record<string, readonly (readonly [value: string, message: string])[]>> = {
  videos: [
    ["lost.mp4", "has the line 'lost.mp4', which does not exist. Allowed, one per line: a file"],
    [
      "videos/slwo.mp4",
      "has the line 'videos/slwo.mp4', which does not exist (did you mean 'videos/slow.mp4'?). Allowed",
    ],
    ["slow.mp4", "has the line 'slow.mp4', which does not exist (did you mean 'videos/slow.mp4'?). Allowed"],
  ],
  posts: [
    ["lost.json", "has the line 'lost.json', which does not exist. Allowed, one per line: a file"],
    ["videos", "has the line 'videos', which matches no post file (it matches 1 other file). A directory"],
  ],
  "creator-limit": [["yes", "is 'yes'. Allowed: 'true', 'false'."]],
  "if-no-videos": [["notice", "is 'notice'. Allowed: 'error', 'warning', 'ignore'."]],
  config: [
    ["policy.yml", "is 'policy.yml', which does not exist. Name a policy file"],
    ["../policy.yml", "is '../policy.yml', which is outside the workspace"],
    ["videos", "is 'videos', which can't be read: it is a directory"],
  ],
  "access-token": [["two words", "contains a character that is not allowed in a token (position 4 of 9)"]],
  "github-token": [["two words", "contains a character that is not allowed in a token (position 4 of 9)"]],
  scope: [["change", "is 'change' (did you mean 'changed'?). Allowed: 'auto', 'all', 'changed'."]],
  shard: [
    ["5/4", "is '5/4'. Allowed: 'i/n', part i of n, with i from 1 to n and n up to 256."],
    ["2", "is '2'. Allowed: 'i/n', part i of n"],
  ],
  cancel: [["always", "is 'always'. Allowed: 'on-failure', 'dry-run', 'never'."]],
  "cancel-timeout": [
    ["241", "is '241'. Allowed: a whole number of seconds from 1 to 240."],
    ["90s", "is '90s'. Allowed: a whole number of seconds from 1 to 240."],
  ],
  comment: [["true", "is 'true'. Allowed: 'never', 'on-findings', 'always'."]],
  annotate: [["warn", "is 'warn' (did you mean 'warning'?). Allowed: 'error', 'warning', 'notice', 'never'."]],
  "fail-on": [["notice", "is 'notice'. Allowed: 'error', 'warning', 'never'."]],
  reports: [
    ["markdown", "has the line 'markdown', which has no '='. Allowed: a format, '=' and a path"],
    ["markdwn=a.md", "has the line 'markdwn=a.md', whose format is unknown (did you mean 'markdown'?). Allowed"],
    ["markdown=", "has the line 'markdown=', which names no file. Allowed"],
    ["markdown=.git/a.md", "has the line 'markdown=.git/a.md', which is inside a directory of Git's own. Name"],
  ],
  "report-file": [
    ["videos", "is 'videos', which is a directory"],
    [".git/report.json", "is '.git/report.json', which is inside a directory of Git's own"],
    ["videos/slow.mp4", "is 'videos/slow.mp4', which exists and is not an earlier report"],
    ["videos/slow.mp4/report.json", "is 'videos/slow.mp4/report.json', where nothing can be written ('"],
  ],
  "tiktok-api-url": [
    ["http://gateway.acme.example", "is 'http://gateway.acme.example'. Allowed: an https URL without"],
    ["https://me:secret@acme.example", "contains a user name or password. Allowed: an https URL without"],
  ],
};

/** Ids are read as well as can be, and an unknown end of the job counts as cancelled. */
const NEVER_WRONG = ["publish-ids", "job-status"];

describe("an input that is wrong ends the step with one clear error, before anything is checked", () => {
  const cases = Object.entries(CASES).flatMap(([input, values]) => values.map((value) => [input, ...value] as const));

  it.each(cases)("%s: %s", async (input, value, message) => {
    const repository = createVideos({ "videos/slow.mp4": "frame-rate-low.mp4" });
    const { main, post, report } = await runGuard(repository, { [input]: value });
    const summary = expect.stringContaining(`❌ Input '${input}'`);
    expect(main).toMatchObject({ conclusion: "failure", exitCode: 1, summary });
    const title = "TikTok Upload Guard: bad input";
    const about = expect.stringContaining(`Input '${input}' ${message}`);
    expect(main.annotations).toEqual([{ level: "error", title, message: about }]);
    expect(Object.keys(main.outputs)).toEqual(["publish-ids-file"]);
    expect(report).toMatchObject({ videos: [], totals: { checked: 0 } });
    expect(existsSync(main.outputs["publish-ids-file"] ?? "")).toBe(true);
    expect(main.state["publish-ids-file"]).toBe(main.outputs["publish-ids-file"]);
    expect(main.state).toMatchObject({ "refused-inputs": input });
    expect(main.state).not.toHaveProperty("passed");
    expect(main.log.join("\n")).not.toContain("Cancelling is");
    expect(post).toMatchObject({ conclusion: "success", exitCode: 0 });
  });

  it("every input of action.yml that can be wrong is among them", () => {
    const { inputs } = parse(readFileSync(join(ACTION, "action.yml"), "utf8"));
    expect([...Object.keys(CASES), ...NEVER_WRONG].sort()).toEqual(Object.keys(inputs).sort());
  });

  it("each of several wrong inputs is an error", async () => {
    const inputs = { cancel: "no", "fail-on": "no", "cancel-timeout": "no", "report-file": "." };
    const { main } = await runGuard(createVideos({}), inputs);
    expect(main.annotations.map(({ message }) => message.split(" is ")[0])).toEqual([
      "Input 'cancel-timeout'",
      "Input 'fail-on'",
      "Input 'cancel'",
      "Input 'report-file'",
    ]);
  });
});

describe("a report-file that can't be written is refused, and what stands there stays", () => {
  it.each([
    ["a video", "videos/slow.mp4", "which exists and is not an earlier report"],
    ["a JSON file of someone else", "package.json", "which exists and is not an earlier report"],
    ["a pipe", "pipe", "which is a pipe or a device"],
    ["a file under a link that leads nowhere", "nowhere/report.json", "where nothing can be written"],
  ])("%s", async (_about, path, why) => {
    const repository = createVideos({ "videos/slow.mp4": "frame-rate-low.mp4" });
    execFileSync("mkfifo", [join(repository.path, "pipe")]);
    symlinkSync("missing", join(repository.path, "nowhere"));
    repository.write("package.json", '{ "schema": 1, "name": "videos" }');
    const { main } = await runGuard(repository, { "report-file": path });
    expect(main.annotations[0]?.message).toContain(`Input 'report-file' is '${path}', ${why}`);
    expect(readFileSync(join(repository.path, "videos/slow.mp4"))).toEqual(readFixture("frame-rate-low.mp4"));
    expect(statSync(join(repository.path, "pipe")).isFIFO()).toBe(true);
    expect(readFileSync(join(repository.path, "package.json"), "utf8")).toContain("videos");
  });

  it("a file under a link that leads out of the workspace: a pull request could have committed it", async () => {
    const [repository, outside] = [createVideos({}), createWorkspace().path];
    symlinkSync(outside, join(repository.path, "out"));
    const { main } = await runGuard(repository, { "report-file": "out/new/report.json" });
    expect(main.annotations[0]?.message).toContain(
      "Input 'report-file' is 'out/new/report.json', where a symbolic link leads out of the folder in which the check runs.",
    );
    expect(readdirSync(outside)).toEqual([]);
  });

  it.runIf(process.platform === "linux")("a file in a folder of /proc, where folders seem to be missing", async () => {
    const { main } = await runGuard(createVideos({}), { "report-file": "/proc/missing/report.json" });
    expect(main.annotations[0]?.message).toContain("where nothing can be written (no such file");
  });
});
