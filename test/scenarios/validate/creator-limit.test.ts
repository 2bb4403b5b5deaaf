/** `creator-limit`: what TikTok says of the creator decides, and no refusal fails the step. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import { CREATOR_TOKEN, type TikTok, type TikTokOptions } from "../../support/tiktok/server.ts";
import { start } from "../../tiktok/cancelling.ts";
import { createVideos, type GuardRun, runGuard } from "./guard.ts";

/** It takes 181 s. */
const VIDEO = { "a.mp4": "long-duration.mp4" };

const ASKED = { "creator-limit": "true", "access-token": CREATOR_TOKEN };

function creatorOf(maxSeconds: number): TikTokOptions {
  return { tokens: { creator: { secret: CREATOR_TOKEN, creator: { maxSeconds } } } };
}

async function play(
  options: TikTokOptions,
  inputs: Readonly<Record<string, string>> = ASKED,
  videos: Readonly<Record<string, string>> = VIDEO,
): Promise<{ run: GuardRun; tiktok: TikTok }> {
  const tiktok = await start(options);
  const run = await runGuard(createVideos(videos), { ...inputs, "tiktok-api-url": tiktok.url });
  return { run, tiktok };
}

function findingsOf({ report }: GuardRun): string[] {
  return (report?.videos ?? []).flatMap(({ findings }) => findings.map(({ rule, level }) => `${rule}: ${level}`));
}

describe("creator-limit", () => {
  it("asks TikTok nothing unless it is set", async () => {
    const { run, tiktok } = await play(creatorOf(60), { "access-token": CREATOR_TOKEN });
    expect(tiktok.requests).toEqual([]);
    expect(findingsOf(run)).toEqual(["long-duration: notice"]);
  });

  it("refuses a video that is longer than the creator may post, and asks once for all videos", async () => {
    const { run, tiktok } = await play(creatorOf(180), ASKED, { ...VIDEO, "b.mp4": "long-duration.mp4" });
    expect(run.main.exitCode).toBe(1);
    expect(findingsOf(run)).toEqual(["duration: error", "duration: error"]);
    const [finding] = run.report?.videos[0]?.findings ?? [];
    expect(finding).toMatchObject({
      code: "duration_check_failed",
      limit: { max: 180 },
      source: expect.stringMatching(/query-creator-info$/),
      message: expect.stringContaining("This creator may post at most 3:00"),
    });
    expect(tiktok.requests.map(({ endpoint }) => endpoint)).toEqual(["creator-info"]);
  });

  it("has no notice for a video that the creator may post", async () => {
    const { run } = await play(creatorOf(300));
    expect(run.main.exitCode).toBe(0);
    expect(findingsOf(run)).toEqual([]);
    expect(run.main.log.join("\n")).toContain("this creator videos of up to 5:00");
  });

  it("does not raise the ten minutes that TikTok's API accepts", async () => {
    const { run } = await play(creatorOf(3600), ASKED, { "a.mp4": "duration.mp4" });
    expect(run.report?.videos[0]?.findings).toMatchObject([{ rule: "duration", limit: { max: 600 } }]);
  });

  it("asks nothing where no video is to be checked", async () => {
    const { run, tiktok } = await play(creatorOf(60), ASKED, {});
    expect(tiktok.requests).toEqual([]);
    expect(run.main.annotations.map(({ title }) => title).join()).not.toContain("creator_info");
  });

  it("takes the token from the environment, too", async () => {
    const tiktok = await start(creatorOf(180));
    const inputs = { "creator-limit": "true", "tiktok-api-url": tiktok.url };
    const run = await runGuard(createVideos(VIDEO), inputs, { env: { TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN } });
    expect(findingsOf(run)).toEqual(["duration: error"]);
  });

  it("without a token is a notice, as in a run of a fork", async () => {
    const { run, tiktok } = await play({}, { "creator-limit": "true", "access-token": "" });
    expect(run.main.exitCode).toBe(0);
    expect(tiktok.requests).toEqual([]);
    expect(run.main.annotations).toMatchObject([{ level: "notice", message: expect.stringContaining("access token") }]);
    expect(findingsOf(run)).toEqual(["long-duration: notice"]);
  });
});

const refusing = (always: Behaviour): TikTokOptions => ({ faults: [{ on: "creator-info", always }] });

describe("a refusal of creator_info", () => {
  it.each<[string, TikTokOptions]>([
    ["scope_not_authorized", { tokens: { a: { secret: CREATOR_TOKEN, scopes: ["video.upload"] } } }],
    ["access_token_invalid", { tokens: { a: { secret: "another" } } }],
    ["spam_risk_too_many_posts", refusing({ kind: "respond", code: "spam_risk_too_many_posts", httpStatus: 200 })],
    ["rate_limit_exceeded", refusing({ kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 60 } })],
    ["internal_error", refusing({ kind: "respond", code: "internal_error" })],
    ["redirect_refused", refusing({ kind: "redirect", httpStatus: 302 })],
    ["unexpected_response", refusing({ kind: "huge", sizeBytes: 10_000_000 })],
    ["network_error", refusing({ kind: "reset" })],
    ["timeout", refusing({ kind: "hang" })],
  ])("is a notice with its code, and the check goes on: %s", async (code, options) => {
    const { run, tiktok } = await play(options, { ...ASKED, "fail-on": "warning" });
    expect(run.main.exitCode).toBe(0);
    expect(run.main.annotations).toMatchObject([{ level: "notice", title: `TikTok creator_info: ${code}` }]);
    expect(run.main.summary).toContain("creator's own limits");
    expect(findingsOf(run)).toEqual(["long-duration: notice"]);
    expect(tiktok.redirected).toEqual([]);
  });

  it("shows TikTok's words as text, without the token", async () => {
    const words = `x\n::error::${CREATOR_TOKEN} <img src=x> @acme`;
    const { run } = await play(refusing({ kind: "respond", code: words, message: words, httpStatus: 400 }));
    expect(run.main.exitCode).toBe(0);
    expect(run.main.annotations).toHaveLength(1);
    const texts = [
      ...run.main.commands.filter(({ name }) => name !== "add-mask").map(({ data }) => data),
      run.main.summary,
    ];
    for (const text of texts) expect(text).not.toContain(CREATOR_TOKEN);
    expect(run.main.summary).not.toContain("<img");
  });
});

it("Node's debugging output of a call to creator_info does not show the token, and neither does any file", async () => {
  const tiktok = await start(creatorOf(180));
  const repository = createVideos(VIDEO);
  const run = await runGuard(
    repository,
    { ...ASKED, "tiktok-api-url": tiktok.url },
    { env: { NODE_DEBUG: "http,https,net,tls,undici,fetch" } },
  );
  expect(run.main.rawOutput).toContain(`Bearer ${CREATOR_TOKEN}`);
  // The runner shows a step's inputs before the step can mask them.
  const shown = run.main.log.filter((line) => !line.startsWith("  access-token:"));
  expect([...shown, run.main.summary].filter((text) => text.includes(CREATOR_TOKEN))).toEqual([]);
  const folders = [run.temp, repository.path].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  );
  const files = folders.map(({ parentPath, name }) => join(parentPath, name));
  expect(files.filter((file) => readFileSync(file, "latin1").includes(CREATOR_TOKEN))).toEqual([]);
});
