/** Runs what this folder's README shows, as a person would, in a shell. Imports nothing outside this folder. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { call, start } from "./asking.ts";
import type { TikTokOptions } from "./server.ts";

const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");

/** The one block of a language. */
function findBlock(language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms").exec(readme)?.[1] ?? "";
}

const withoutLogIds = (text: string) => text.replaceAll(/"log_id":"\w+"/g, '"log_id":"…"');

it("the session in the README, with a copy of this folder, shows what the README says", () => {
  const folder = mkdtempSync(join(tmpdir(), "tiktok-readme-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(import.meta.dirname, join(folder, "test/support/tiktok"), { recursive: true });
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  const output = execFileSync("bash", ["-e", "-c", findBlock("sh")], { cwd: folder, env: { ...process.env, PATH } });
  expect(withoutLogIds(output.toString())).toBe(withoutLogIds(findBlock("text")));
});

it("the options in the README reset the first status call, refuse to cancel, and refuse the video in the end", async () => {
  const options: TikTokOptions = JSON.parse(findBlock("json"));
  const tiktok = await start(options);
  const secret = options.tokens?.creator?.secret;
  const video = { source: "PULL_FROM_URL", video_url: "https://example.com/video.mp4" };
  const init = { post_info: { privacy_level: "SELF_ONLY" }, source_info: video };
  const { data } = await call(tiktok, "video/init", init, secret);
  const { publish_id } = data;

  await expect(call(tiktok, "status/fetch", { publish_id }, secret)).rejects.toThrow("fetch failed");
  expect(await call(tiktok, "cancel", { publish_id }, secret)).toMatchObject({ code: "publish_not_cancellable" });
  const statuses = [];
  for (let calls = 0; calls < 3; calls++)
    statuses.push((await call(tiktok, "status/fetch", { publish_id }, secret)).data);
  expect(statuses).toMatchObject([
    { status: "PROCESSING_DOWNLOAD" },
    { status: "PROCESSING_DOWNLOAD" },
    { status: "FAILED", fail_reason: "frame_rate_check_failed" },
  ]);
});

it.each([
  [{ on: "statu", script: [{ kind: "reset" }] }, /^faults\[0\]\.on: 'statu' is not known\. Use one of .*\bstatus\b/],
  [{ on: ["status", "x"] }, /^faults\[0\]\.on: 'x' is not known/],
  [{ script: [{ kind: "serve" }, { kind: "rest" }] }, /^faults\[0\]\.script\[1\]\.kind: 'rest' .*\breset\b/],
  [{ always: {} }, /^faults\[0\]\.always\.kind: 'undefined' is not known/],
])("the options %j are refused, with the names that exist", async (fault, message) => {
  const options: TikTokOptions = JSON.parse(JSON.stringify({ faults: [fault] }));
  await expect(start(options)).rejects.toThrow(message);
});
