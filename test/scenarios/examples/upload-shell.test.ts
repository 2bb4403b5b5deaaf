/** Runs examples/upload.sh by itself, at the stand-in for TikTok. Knows nothing of src. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { CREATOR_TOKEN, startTikTok, type TikTokOptions } from "../../support/tiktok/server.ts";

const SCRIPT = resolve(import.meta.dirname, "../../../examples/upload.sh");
const FIRST = "v_pub_url~v2-1.1";
const SECOND = "v_inbox_url~v2-1.2";

const pull = (address: string) => ({ source_info: { source: "PULL_FROM_URL", video_url: address } });
const POSTS = [
  { video: "videos/a.mp4", post_info: { privacy_level: "SELF_ONLY" }, ...pull("https://videos.acme.example/a.mp4") },
  pull("https://videos.acme.example/b.mp4?signature=secret"),
];

type Scene = {
  posts?: unknown;
  /** The text of posts.json in place of `posts`; none: there is no such file. */
  text?: string | undefined;
  env?: Readonly<Record<string, string>>;
  args?: readonly string[];
  tiktok?: TikTokOptions;
  /** A command that is run before curl. */
  before?: string;
};

/** Runs the script in a folder of its own. Every run checks that the token is in no output, file or argument. */
async function upload({ posts = POSTS, env, args = [], tiktok: options, before = "", ...rest }: Scene) {
  const content = "text" in rest ? rest.text : JSON.stringify(posts);
  const folder = makeFolder("upload-shell");
  onTestFinished(() => removeFolder(folder));
  if (content !== undefined) writeFileSync(join(folder, "posts.json"), content);
  const curl = execFileSync("which", ["curl"], { encoding: "utf8" }).trim();
  writeFileSync(
    join(folder, "curl"),
    `#!/bin/sh\n${before}\necho "$@" >> '${join(folder, "arguments")}'\nexec '${curl}' "$@"\n`,
  );
  chmodSync(join(folder, "curl"), 0o755);
  const tiktok = await startTikTok({ inits: [{ id: FIRST }, { id: SECOND }], ...options });
  onTestFinished(() => tiktok.close());
  const child = spawn(SCRIPT, args, {
    cwd: folder,
    env: {
      ...{ PATH: `${folder}${delimiter}${process.env.PATH}`, TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN },
      ...{ TIKTOK_API_URL: tiktok.url, TIKTOK_PUBLISH_IDS: join(folder, "ledger"), ...env },
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "");
  const [ledger, kept] = [read("ledger"), read("tiktok-uploads.jsonl")];
  for (const credential of [CREATOR_TOKEN, "signature=secret"]) {
    expect([stdout, stderr, ledger, kept, read("arguments")].join("\n")).not.toContain(credential);
  }
  return { stdout, stderr, exitCode, ledger, kept, calls: tiktok.requests.map(({ endpoint }) => endpoint) };
}

const lineOf = (id: string, video: string) => `${JSON.stringify({ publish_id: id, video })}\n`;
const startOf = (video: string, publish = "direct") => `${JSON.stringify({ video, publish, upload: "started" })}\n`;
const FIRST_START = startOf("videos/a.mp4");
const FIRST_LINES = FIRST_START + lineOf(FIRST, "videos/a.mp4");
const SECOND_VIDEO = "https://videos.acme.example/b.mp4";

describe("upload.sh", () => {
  it("publishes each post, records that it does so, and records and prints its id", async () => {
    const { stdout, stderr, exitCode, ledger, kept, calls } = await upload({});
    expect([stderr, exitCode, calls]).toEqual(["", 0, ["video-init", "inbox-init"]]);
    expect(ledger).toBe(FIRST_LINES + startOf(SECOND_VIDEO, "draft") + lineOf(SECOND, SECOND_VIDEO));
    expect(kept).toBe(ledger);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "Uploading videos/a.mp4",
      `TikTok pulls videos/a.mp4: publish_id ${FIRST}`,
    ]);
  });

  it("takes a single post, too", async () => {
    const { exitCode, ledger } = await upload({ posts: POSTS[0] });
    expect([exitCode, ledger]).toEqual([0, FIRST_LINES]);
  });

  it("sends a post with post_info as a draft where it says so", async () => {
    const { calls, ledger } = await upload({ posts: { ...POSTS[0], publish: "draft" } });
    expect(calls).toEqual(["inbox-init"]);
    expect(ledger).toContain(startOf("videos/a.mp4", "draft"));
  });

  it.each<[what: string, scene: Scene, words: RegExp]>([
    ["an empty file", { text: "" }, /^posts\.json: it is empty: .*write \[\] /],
    ["no posts.json", { text: undefined }, /^posts\.json does not exist.* \[\] /],
    ["a folder", { args: ["."] }, /^\. does not exist, or is a folder/],
    ["an option that it does not have", { args: ["posts.json", "--dry-run"] }, /"posts\.json --dry-run".*upload\.mjs/],
    ["a list that is not whole", { text: '[{"video":' }, /^posts\.json: it is not JSON: .* line \d+.*\. /],
    ["YAML", { text: "- video: a.mp4\n  publish: draft\n" }, /^posts\.json: it is not JSON: /],
    ["a file to send", { posts: [POSTS[0], { source_info: { source: "FILE_UPLOAD" } }] }, /post 2 .*PULL_FROM_URL/],
    ["no video_url", { posts: { source_info: { source: "PULL_FROM_URL" } } }, /post 1 .*video_url/],
    ["a video_url that is a number", { posts: pull(5 as unknown as string) }, /post 1 .*video_url/],
    [
      "a kind of upload that there is not",
      { posts: [POSTS[1], { ...POSTS[0], publish: "Direct" }] },
      /"publish" of post 2 /,
    ],
    ["a kind of upload that is null", { posts: [{ ...POSTS[0], publish: null }] }, /"publish" of post 1 /],
    ["a post that is a text", { posts: [POSTS[0], POSTS[1], "a.mp4"] }, /post 3 /],
    ["a post that is null", { posts: null }, /post 1 /],
    ["no token", { env: { TIKTOK_ACCESS_TOKEN: "" } }, /^TIKTOK_ACCESS_TOKEN is not set/],
  ])("sends nothing if it finds %s, and says so in one line, on GitHub in an annotation", async (...row) => {
    const [, scene, words] = row;
    const { exitCode, stderr, stdout, calls, kept } = await upload(scene);
    expect([exitCode, calls, stdout, kept]).toEqual([1, [], "", ""]);
    expect(stderr).toMatch(words);
    // What happened, and a next step
    expect(stderr).toMatch(/^.* Nothing was posted\. [A-Z].*\n$/);
    const onGitHub = await upload({ ...scene, env: { GITHUB_ACTIONS: "true", ...scene.env } });
    expect([onGitHub.exitCode, onGitHub.stderr]).toEqual([1, `::error title=Upload::${stderr}`]);
  });

  it("prints no name that the runner would take for a command, and no query of an address", async () => {
    const video = "a##[set-output name=x]b.mp4";
    const address = "https://videos.acme.example/c.mp4?\n&signature=secret";
    const { stdout, stderr, ledger } = await upload({ posts: [{ ...POSTS[0], video }, pull(address)] });
    expect(stdout + stderr).not.toContain("##[");
    expect(ledger).toContain(startOf(video));
  });

  it("ends well if the list holds no post, and says so in one line", async () => {
    const { exitCode, stdout, stderr, calls, kept } = await upload({ posts: [], env: { GITHUB_ACTIONS: "true" } });
    expect([exitCode, calls, stderr, kept]).toEqual([0, [], "", ""]);
    expect(stdout).toMatch(/^posts\.json holds no post, so nothing was posted\n$/);
  });

  it("stops where TikTok refuses a post, says why in one line, and keeps the ids before it", async () => {
    const refuse = {
      kind: "respond",
      code: "spam_risk_too_many_pending_share",
      httpStatus: 400,
      message: "x\n::error::y",
    } as const;
    const faults = [{ on: "inbox-init" as const, script: [refuse] }];
    const { stderr, exitCode, ledger, kept } = await upload({ posts: [...POSTS, POSTS[0]], tiktok: { faults } });
    expect(stderr).toMatch(
      /^The response to \S+b\.mp4 is an error: spam_risk_too_many_pending_share: x ::error::y \(log_id \w+\)\. .*\n$/,
    );
    // The guard says from there what the code means.
    const refusal = { error: { code: "spam_risk_too_many_pending_share" }, video: SECOND_VIDEO };
    expect(ledger).toBe(`${FIRST_LINES}${startOf(SECOND_VIDEO, "draft")}${JSON.stringify(refusal)}\n`);
    expect([exitCode, kept]).toEqual([1, ledger]);
    // It knows no list of codes: one that TikTok does not document says nothing of what TikTok does.
    expect(stderr).toMatch(
      / Nothing more was posted if https:\S+-upload-video lists this code\. .* a list without what is posted or may still be\.$/m,
    );
    expect(stderr).toMatch(/If it does not, look in the TikTok app first\. /);
  });

  it("says that nothing was posted if TikTok refuses the first post, and what to do", async () => {
    const refuse = { kind: "respond", code: "access_token_invalid", httpStatus: 401 } as const;
    const { stderr } = await upload({ tiktok: { faults: [{ on: "video-init", script: [refuse] }] } });
    expect(stderr).toMatch(/access_token_invalid.*\. Nothing was posted\. Get a new token, and start a new run\.\n$/);
  });

  it.each([200, 500])(
    "says of internal_error with HTTP %i that it is not known whether TikTok took the upload",
    async (httpStatus) => {
      const fail = { kind: "respond", code: "internal_error", httpStatus } as const;
      const { stderr, ledger } = await upload({ tiktok: { faults: [{ on: "video-init", script: [fail] }] } });
      expect([ledger, stderr]).toEqual([
        FIRST_START,
        expect.stringMatching(/It is not known .*internal_error.* look in the TikTok app/i),
      ]);
      expect(stderr).not.toContain("Nothing was posted");
    },
  );

  it.each([502, 500, 408])(
    "does not say of HTTP %i that nothing was sent, though an old curl does not name its exit code",
    async (httpStatus) => {
      const fail = { kind: "respond", code: "internal_error", httpStatus } as const;
      const { stderr, ledger } = await upload({
        before:
          'for each; do shift; case $each in *exitcode*) each=\'\\n%{http_code}\\n\';; esac; set -- "$@" "$each"; done',
        tiktok: { faults: [{ on: "video-init", script: [fail] }] },
      });
      expect([ledger, stderr]).toEqual([FIRST_START, expect.stringMatching(/^It is not known/)]);
    },
  );

  it.each(["curl", "jq"])("sends nothing without %s, and names it", async (program) => {
    const folder = makeFolder("few-programs");
    onTestFinished(() => removeFolder(folder));
    for (const name of ["bash", "env", "tr", "tail", "curl", "jq"].filter((each) => each !== program))
      symlinkSync(execFileSync("which", [name], { encoding: "utf8" }).trim(), join(folder, name));
    const { stderr, exitCode, calls } = await upload({ env: { PATH: folder } });
    expect([exitCode, calls, stderr]).toEqual([
      1,
      [],
      expect.stringMatching(new RegExp(`^${program} is not installed\\. Nothing was posted\\. Install it`)),
    ]);
  });

  it("sends nothing of a list of more than six posts, which TikTok would refuse", async () => {
    const { stderr, exitCode, calls } = await upload({ posts: Array.from({ length: 7 }, () => POSTS[0]) });
    expect([exitCode, calls]).toEqual([1, []]);
    expect(stderr).toMatch(/more than six posts.*upload\.mjs.*Nothing was posted/);
  });

  it.each([200, 302, 408, 503])(
    "records nothing of a code with HTTP %i, which may be of a gateway",
    async (httpStatus) => {
      const fail = { kind: "respond", code: "access_token_invalid", httpStatus } as const;
      const { stderr, ledger } = await upload({ tiktok: { faults: [{ on: "video-init", script: [fail] }] } });
      expect([ledger, stderr]).toEqual([
        FIRST_START,
        expect.stringMatching(/^It is not known .* Look in the TikTok app in a few minutes/),
      ]);
      // An upload before it may not be in the app yet either.
      expect(stderr).toMatch(/ of each upload, start a new run .* a list without what is posted or may still be\.$/m);
      expect(stderr).not.toContain("Nothing was posted");
    },
  );

  it("sends nothing if it can't record an upload, and says so in the file that it can write", async () => {
    const env = { GITHUB_ACTIONS: "true", TIKTOK_PUBLISH_IDS: "/dev/full" };
    const { stderr, exitCode, kept, calls } = await upload({ env });
    const unsent = { video: "videos/a.mp4", publish: "direct", error: { code: "not_sent" } };
    expect([exitCode, calls, kept]).toEqual([1, [], `${FIRST_START}${JSON.stringify(unsent)}\n`]);
    expect(stderr).toMatch(/^::error title=Upload::videos\/a\.mp4 can't be recorded in \/dev\/full, .*not started/m);
  });

  it("starts a line of its own behind half a one, which a full disk has left", async () => {
    const half = '{"publish_id":"v_pub';
    const before = `for file in "$TIKTOK_PUBLISH_IDS" tiktok-uploads.jsonl; do printf '%s' '${half}' >> "$file"; done`;
    const { exitCode, ledger, kept } = await upload({ posts: POSTS[0], before });
    expect([exitCode, ledger, kept]).toEqual([0, `${FIRST_START}${half}\n${lineOf(FIRST, "videos/a.mp4")}`, ledger]);
  });

  it("prints an id that it can't record", async () => {
    const env = { GITHUB_ACTIONS: "true", TIKTOK_PUBLISH_IDS: "full" };
    const before = 'ln -sf /dev/full "$TIKTOK_PUBLISH_IDS"';
    const { stderr, exitCode, kept, calls } = await upload({ env, before });
    expect([exitCode, calls, kept]).toEqual([1, ["video-init"], FIRST_LINES]);
    expect(stderr).toMatch(
      new RegExp(`^::error title=Upload::.*publish_id ${FIRST}\\. That can't be recorded in `, "m"),
    );
  });

  it("gives GitHub no command but its own by TikTok's words", async () => {
    const refuse = { kind: "respond", code: "x", httpStatus: 400, message: "100%\n::warning::y ##[error]z" } as const;
    const faults = [{ on: "video-init" as const, script: [refuse] }];
    const { stderr } = await upload({ env: { GITHUB_ACTIONS: "true" }, tiktok: { faults } });
    expect(stderr).toMatch(/^::error title=Upload::The response .* 100%25 ::warning::y ## \[error\]z .*\n$/);
  });

  it.each([
    ["takes no connection", "http://127.0.0.1:1", 7],
    ["has no address", "http://tiktok.invalid", 6],
  ])("says that the upload was not started if the API %s, and records it", async (_what, url, exitCodeOfCurl) => {
    const ran = await upload({ env: { TIKTOK_API_URL: url } });
    const unsent = JSON.stringify({ error: { code: "not_sent" }, video: "videos/a.mp4" });
    expect([ran.exitCode, ran.ledger, ran.kept]).toEqual([1, `${FIRST_START}${unsent}\n`, ran.ledger]);
    expect(ran.stderr).toMatch(
      new RegExp(`exit code ${exitCodeOfCurl} of curl\\).*a\\.mp4 was not started\\. Nothing was posted\\. Check `),
    );
    expect(ran.stderr).not.toContain("not known");
  });

  it.each<[what: string, fault: "reset" | "html", words: RegExp]>([
    ["no response", "reset", /no response \(exit code \d+ of curl\)/],
    ["a page of a proxy", "html", /no response of its API \(HTTP 502\)/],
  ])("says of %s that it is not known whether TikTok took the upload", async (_what, kind, words) => {
    const script = [kind === "html" ? ({ kind, httpStatus: 502 } as const) : ({ kind } as const)];
    const { stderr, exitCode, kept, ledger } = await upload({ tiktok: { faults: [{ on: "video-init", script }] } });
    expect([exitCode, kept, ledger, stderr]).toEqual([
      1,
      FIRST_START,
      FIRST_START,
      expect.stringMatching(/^It is not known .* Look in the TikTok app .*\.$/m),
    ]);
    expect(stderr).toMatch(words);
  });
});
