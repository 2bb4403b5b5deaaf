/** Runs what this folder's README shows, as a person would, in a shell. Imports nothing outside this folder. */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { call, start } from "./asking.ts";
import type { TikTokOptions } from "./server.ts";

const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8");

function listBlocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))].map(([, code = ""]) => code);
}

/** The first block of a language. */
function findBlock(language: string): string {
  return listBlocks(language)[0] ?? "";
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

/** Runs the program with options, in a folder that holds them as a file. */
function runProgram(options: string) {
  const folder = mkdtempSync(join(tmpdir(), "tiktok-program-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "options.json"), options);
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), "options.json"], { cwd: folder });
  onTestFinished(() => void child.kill());
  return child;
}

it("the program takes the option oauth of the README, and refreshes the token", async () => {
  const block = listBlocks("json").find((each) => each.includes('"oauth"')) ?? "";
  const child = runProgram(block);
  let out = "";
  for await (const chunk of child.stdout) {
    out += chunk;
    if (out.includes("TIKTOK_ACCESS_TOKEN=")) break;
  }
  const url = /^TIKTOK_API_URL=(.*)$/m.exec(out)?.[1];
  const { client, refreshToken } = JSON.parse(block).oauth;
  const form = { client_key: client.key, client_secret: client.secret, refresh_token: refreshToken };
  const body = new URLSearchParams({ grant_type: "refresh_token", ...form });
  const response = await fetch(`${url}/v2/oauth/token/`, { method: "POST", body });
  expect(await response.json()).toMatchObject({ access_token: expect.stringMatching(/^act\./) });
});

it.each([
  ["[]", /must be a JSON object/],
  ["{", /JSON/],
  ['{"token": {}}', /'token' is not known.*\btokens\b/],
  ['{"oauth": true}', /oauth\.client\.key must be a text.*"refreshToken"/],
  ['{"oauth": {"client": {"key": "a", "secret": "b"}}}', /oauth\.refreshToken must be a text/],
  ['{"oauth": {"client": {"key": "a", "secret": "b"}, "refreshToken": "c", "token": "x"}}', /'x'.*\bcreator\b/],
  ['{"faults": [{"on": "x"}]}', /faults\[0\]\.on/],
])("the program refuses the options %s with one line", async (options, message) => {
  const child = runProgram(options);
  const said = await text(child.stderr);
  expect(said).toMatch(/^options\.json: .*\n$/);
  expect(said).toMatch(message);
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
