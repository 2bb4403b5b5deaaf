/** The step of docs/remote-videos.md for an LFS server of one's own, run before the shipped check. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { pushVideos, runGit } from "../../support/lfs-push.ts";
import { isInstalled } from "../../support/programs.ts";
import { listSnippets } from "../../support/snippets.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { readFixture } from "../validate/guard.ts";

const BUNDLE = join(import.meta.dirname, "../../../dist/cli/index.js");
const TOKEN = "lfs-s3cretOfTheServer";
const SNIPPET = listSnippets("docs/remote-videos.md", "yaml").find((code) => code.includes("LFS_TOKEN")) ?? "";

type Step = { uses?: string; run?: string };
const steps: Step[] = parse(SNIPPET).jobs.videos.steps;

describe.runIf(isInstalled("git-lfs"))("an LFS server of one's own", () => {
  it("is signed in to by a step between the checkout and the check", () => {
    const kinds = steps.map(({ uses = "run" }) => uses.replace(/@.*/, ""));
    expect(kinds).toEqual(["actions/checkout", "run", "acme/tiktok-upload-guard"]);
  });

  it.each([
    ["reads the videos with that step", true, "The video meets the limits."],
    [
      "says without it which page shows it, and names no command that has the token",
      false,
      "#an-lfs-server-of-your-own",
    ],
  ])("%s", async (_about, isSignedIn, words) => {
    const { server, home } = await pushVideos({ "videos/a.webm": readFixture("good-vp9.webm") }, `Bearer ${TOKEN}`);
    const { path: cwd } = createWorkspace();
    await runGit(home, cwd, "clone", "--quiet", server.remote, ".");
    const step = (steps[1]?.run ?? "")
      .replace("https://lfs.example.com/our-repository/", `${server.remote}/`)
      .replace("https://lfs.example.com/", `${server.origin}/`);
    const script = `set -e\n${isSignedIn ? step : ""}\n'${process.execPath}' '${BUNDLE}' check`;
    const env = { PATH: process.env.PATH ?? "", HOME: home, LFS_TOKEN: TOKEN };
    const output = await new Promise<string>((resolve) => {
      execFile("bash", ["-c", script], { cwd, env }, (_error, out, err) => resolve(out + err));
    });
    expect(output).toContain(words);
    expect(output).not.toContain(TOKEN);
    expect(output).not.toContain("git config http");
  });
});
