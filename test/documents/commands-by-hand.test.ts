/** The commands that pages and summaries show for a shell do what they say, at the stand-in for TikTok. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import type { PublishId } from "../../src/model/publish.ts";
import { summary } from "../../src/report/reporters/summary.ts";
import { cancellation, confirmation } from "../report/reported.ts";
import { DOCUMENTS, listFences } from "../support/documents.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";
import { readCodeBlocks } from "../support/markdown.ts";
import { isInstalled } from "../support/programs.ts";
import { listSnippets } from "../support/snippets.ts";
import { createOAuth } from "../support/tiktok/oauth.ts";
import { CREATOR_TOKEN, startTikTok, type TikTokOptions } from "../support/tiktok/server.ts";
import { runInTmux } from "../support/tmux.ts";

const ID = "v_pub_url~v2.123456789";

/** The only block of a page with this text. */
function find(page: string, part: string): string {
  const [code = "", ...others] = listSnippets(page, "sh").filter((each) => each.includes(part));
  expect([code === "", others]).toEqual([false, []]);
  return code;
}

/** A folder with a `curl` that also writes down its arguments, which every process on the machine can see. */
function createBin(folder: string): { path: string; readArguments(): string } {
  const [path, seen] = [join(folder, "bin"), join(folder, "arguments")];
  mkdirSync(path);
  const real = execFileSync("bash", ["-c", "command -v curl"]).toString().trim();
  writeFileSync(join(path, "curl"), `#!/bin/sh\nprintf '%s\\n' "$@" >> '${seen}'\nexec '${real}' "$@"\n`);
  chmodSync(join(path, "curl"), 0o755);
  return { path, readArguments: () => (existsSync(seen) ? readFileSync(seen, "utf8") : "") };
}

/** A stand-in for TikTok, and a folder and an environment for commands. All are removed when the test ends. */
async function open(options: TikTokOptions) {
  const folder = makeFolder("by-hand");
  onTestFinished(() => removeFolder(folder));
  const bin = createBin(folder);
  const tiktok = await startTikTok(options);
  onTestFinished(() => tiktok.close());
  const environment = { PATH: `${bin.path}${delimiter}${process.env.PATH}` };
  return { folder, bin, tiktok, environment, redirect: (code: string) => code.replaceAll(TIKTOK, tiktok.url) };
}

const TIKTOK = "https://open.tiktokapis.com";

/** Shells of terminals, with the options by which they read no files of the person's. zsh is that of macOS. */
const BASH = { shell: "bash", plain: "--norc" };
const SHELLS = [BASH, { shell: "zsh", plain: "-f" }];

/** Runs a block in a shell. `typed`: what a person types. */
async function run(code: string, options: TikTokOptions, typed = "", { shell, plain } = BASH) {
  const { folder, bin, tiktok, environment, redirect } = await open(options);
  const source_info = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/a.mp4" };
  writeFileSync(join(folder, "post.json"), JSON.stringify({ post_info: { privacy_level: "SELF_ONLY" }, source_info }));
  const env = {
    ...environment,
    ...{ TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN, TIKTOK_PUBLISH_IDS: join(folder, "ledger"), publish_id: "other" },
  };
  const child = spawn(shell, [plain, "-ec", redirect(code)], { cwd: folder, env });
  child.stdin.end(typed);
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  const ledger = existsSync(env.TIKTOK_PUBLISH_IDS) ? readFileSync(env.TIKTOK_PUBLISH_IDS, "utf8") : "";
  expect(bin.readArguments()).not.toContain(CREATOR_TOKEN);
  return { stdout, stderr, exitCode, ledger, curls: bin.readArguments(), requests: tiktok.requests };
}

describe.each(SHELLS)("in $shell,", (shell) => {
  const inShell = it.runIf(isInstalled(shell.shell));

  inShell("the command in docs/cancelling.md cancels an upload", async () => {
    const code = find("docs/cancelling.md", "/cancel/");
    const { stdout } = await run(code, { publishes: [{ id: ID }] }, `${CREATOR_TOKEN}\n`, shell);
    expect(JSON.parse(stdout.slice(stdout.indexOf("{")))).toMatchObject({ error: { code: "ok" } });
  });

  inShell("the command in docs/cancelling.md gets a token, whatever characters the old one has", async () => {
    const oauth = createOAuth({ key: "key", secret: "s&c%t" }, "rft.a+b=c%25!", { secret: CREATOR_TOKEN });
    const code = find("docs/cancelling.md", "/oauth/token/");
    const { stdout, curls } = await run(code, { oauth }, "key\ns&c%t\nrft.a+b=c%25!\n", shell);
    expect(JSON.parse(stdout.slice(stdout.indexOf("{")))).toMatchObject({
      access_token: expect.stringMatching(/^act\./),
      refresh_token: oauth.refreshToken,
    });
    expect(curls).not.toMatch(/s&c|rft\./);
  });
});

it("the commands in docs/publishing.md record ids, and print the one that TikTok returned", async () => {
  const { stdout, exitCode, ledger } = await run(find("docs/publishing.md", "/init/"), { inits: [{ id: ID }] });
  expect([exitCode, stdout.trim()]).toEqual([0, ID]);
  expect(ledger.split("\n")).toEqual([
    ...["other", '{"publish_id": "other", "video": "videos/launch.mp4"}', expect.stringContaining(ID), ""],
  ]);
});

it("the commands in docs/publishing.md show the code of a refusal, and fail", async () => {
  const script = [{ kind: "respond", code: "spam_risk_too_many_posts" } as const];
  const faults = [{ on: "video-init", script } as const];
  const { stdout, stderr, exitCode, ledger } = await run(find("docs/publishing.md", "/init/"), { faults });
  expect([exitCode, stdout, stderr]).toEqual([1, "", "TikTok refused: spam_risk_too_many_posts\n"]);
  expect(ledger).toContain('"code":"spam_risk_too_many_posts"');
});

// ---------------------------------------------------------------------------------------------------------------------
// Those of a job summary

/** The last command of a summary about these ids. */
function summarize(kind: "cancel" | "status", ids: readonly string[]): string {
  const entries = ids.map((id) => ({ entry: { kind: "id", id: id as PublishId }, level: "error" }) as const);
  const report =
    kind === "cancel"
      ? { cancellations: entries.map((each) => cancellation({ ...each, outcome: "out-of-time", code: "timeout" })) }
      : { confirmations: entries.map((each) => confirmation({ ...each, outcome: "pending", code: "ok" })) };
  return readCodeBlocks(summary.render({ remarks: [], ...report }, {})).at(-1) ?? "";
}

describe.each(SHELLS.flatMap((shell) => (["cancel", "status"] as const).map((kind) => ({ kind, ...shell }))))(
  "the command of a job summary, to call $kind in $shell,",
  ({ kind, ...shell }) => {
    it.runIf(isInstalled(shell.shell)).each([
      ["one id", [ID]],
      ["several ids", [ID, "v_pub_url~v2.2", "~root"]],
    ])("sends %s once each, with a token that is typed and is no argument", async (_about, ids) => {
      const publishes = ids.map((id) => ({ id }));
      const { stdout, exitCode, curls, requests } = await run(
        summarize(kind, ids),
        { publishes },
        `${CREATOR_TOKEN}\n`,
        shell,
      );
      expect(exitCode).toBe(0);
      expect(curls).toContain("publish_id");
      expect(requests.map(({ endpoint, publishId, token }) => [endpoint, publishId, token])).toEqual(
        ids.map((id) => [kind === "cancel" ? "publish-cancel" : "status", id, "creator"]),
      );
      const responses = stdout.split("\n").filter((line) => line.startsWith("{"));
      expect(responses.map((line) => JSON.parse(line).error.code)).toEqual(ids.map(() => "ok"));
    });
  },
);

it("the command in docs/cancelling.md is that of a job summary", () => {
  expect(find("docs/cancelling.md", "/cancel/").trimEnd()).toBe(summarize("cancel", [ID]).trimEnd());
});

it.each(
  [...DOCUMENTS, "test/support/tiktok/README.md"].map((page) => [
    page,
    listFences(page).flatMap(({ code }) => (/-{1,2}(H|header) ["']?Authorization/i.test(code) ? [code] : [])),
  ]),
)("%s makes no token an argument", (_page, codes) => {
  expect(codes).toEqual([]);
});

// ---------------------------------------------------------------------------------------------------------------------
// What a terminal shows of them

/** The prompts of what must not stand on the screen. */
const SILENT = new Set(["Client secret:", "Refresh token:", "Access token:"]);

/** Runs a block on a terminal, and types each word behind the prompt before it. Returns the screen. */
async function typeInto(
  code: string,
  options: TikTokOptions,
  typed: readonly [prompt: string, word: string][],
  { shell, plain }: typeof BASH,
) {
  const { folder, environment, redirect } = await open(options);
  const command = [shell, plain, "-c", redirect(code)];
  const terminal = runInTmux({ columns: 200, command, environment: { ...process.env, ...environment }, folder });
  for (const [prompt, word] of typed) {
    await terminal.until((lines) => lines.at(-1)?.startsWith(prompt) === true);
    if (SILENT.has(prompt)) await terminal.untilSilent();
    terminal.press("-l", word);
    terminal.press("Enter");
  }
  await terminal.ended();
  return terminal.screen().map((line) => line.trimEnd());
}

describe.each(SHELLS.filter(({ shell }) => ["tmux", shell].every(isInstalled)))(
  "on a terminal with $shell, each prompt has a line of its own, and so has the response:",
  (shell) => {
    it("when a token is got by hand", async () => {
      const oauth = createOAuth({ key: "key", secret: "secret" }, "rft.1", { secret: CREATOR_TOKEN });
      const screen = await typeInto(
        find("docs/cancelling.md", "/oauth/token/"),
        { oauth },
        [
          ["Client key:", "key"],
          ["Client secret:", "secret"],
          ["Refresh token:", "rft.1"],
        ],
        shell,
      );
      expect(screen).toEqual([
        ...["Client key: key", "Client secret:", "Refresh token:"],
        expect.stringMatching(/^\{.*"access_token".*\}$/),
      ]);
    });

    it.each([
      ["one upload is cancelled", [ID], 1],
      ["several uploads are cancelled", [ID, "v_pub_url~v2.2"], 4],
    ])("when %s", async (_what, ids, lines) => {
      const publishes = ids.map((id) => ({ id }));
      const screen = await typeInto(summarize("cancel", ids), { publishes }, [["Access token:", CREATOR_TOKEN]], shell);
      expect(screen[0]).toBe("Access token:");
      expect(screen).toHaveLength(1 + lines);
      expect(screen.at(-1)).toMatch(/^\{.*\}$/);
    });
  },
);
