/** The commands that a page shows for a terminal or an upload script do what it says, at the stand-in for TikTok. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../support/folders.ts";
import { listSnippets } from "../support/snippets.ts";
import { createOAuth } from "../support/tiktok/oauth.ts";
import { CREATOR_TOKEN, startTikTok, type TikTokOptions } from "../support/tiktok/server.ts";

const ID = "v_pub_url~v2.123456789";

/** Runs the only block of a page with this text, in Bash. `typed`: what a person types. */
async function run(page: string, part: string, options: TikTokOptions, typed = "") {
  const [code = "", ...others] = listSnippets(page, "sh").filter((each) => each.includes(part));
  expect(others).toEqual([]);
  const folder = makeFolder("by-hand");
  onTestFinished(() => removeFolder(folder));
  const source_info = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/a.mp4" };
  writeFileSync(join(folder, "post.json"), JSON.stringify({ post_info: { privacy_level: "SELF_ONLY" }, source_info }));
  const tiktok = await startTikTok(options);
  onTestFinished(() => tiktok.close());
  const env = {
    ...{ PATH: process.env.PATH, TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN, TIKTOK_PUBLISH_IDS: join(folder, "ledger") },
    publish_id: "other",
  };
  const child = spawn("bash", ["--norc", "-ec", code.replaceAll("https://open.tiktokapis.com", tiktok.url)], {
    cwd: folder,
    env,
  });
  child.stdin.end(typed);
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  const ledger = existsSync(env.TIKTOK_PUBLISH_IDS) ? readFileSync(env.TIKTOK_PUBLISH_IDS, "utf8") : "";
  return { stdout, stderr, exitCode, ledger };
}

it("the command in docs/cancelling.md cancels an upload", async () => {
  const { stdout } = await run("docs/cancelling.md", "/cancel/", { publishes: [{ id: ID }] }, `${CREATOR_TOKEN}\n`);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: "ok" } });
});

it("the command in docs/cancelling.md gets a token, whatever characters the old one has", async () => {
  const oauth = createOAuth({ key: "key", secret: "s&c%t" }, "rft.a+b=c%25!", { secret: CREATOR_TOKEN });
  const { stdout } = await run("docs/cancelling.md", "/oauth/token/", { oauth }, "key\ns&c%t\nrft.a+b=c%25!\n");
  expect(JSON.parse(stdout)).toMatchObject({
    access_token: expect.stringMatching(/^act\./),
    refresh_token: oauth.refreshToken,
  });
});

it("the commands in docs/publishing.md record ids, and print the one that TikTok returned", async () => {
  const { stdout, exitCode, ledger } = await run("docs/publishing.md", "/init/", { inits: [{ id: ID }] });
  expect([exitCode, stdout.trim()]).toEqual([0, ID]);
  expect(ledger.split("\n")).toEqual([
    ...["other", '{"publish_id": "other", "video": "videos/launch.mp4"}', expect.stringContaining(ID), ""],
  ]);
});

it("the commands in docs/publishing.md show the code of a refusal, and fail", async () => {
  const script = [{ kind: "respond", code: "spam_risk_too_many_posts" } as const];
  const { stdout, stderr, exitCode, ledger } = await run("docs/publishing.md", "/init/", {
    faults: [{ on: "video-init", script }],
  });
  expect([exitCode, stdout, stderr]).toEqual([1, "", "TikTok refused: spam_risk_too_many_posts\n"]);
  expect(ledger).toContain('"code":"spam_risk_too_many_posts"');
});
