/** Every example of the commands' help, and of the page that is made from it, run in a shell as people paste it. */
import { execFile } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { COMMANDS } from "../../../src/commands/commands.ts";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { isInstalled } from "../../support/programs.ts";
import { CREATOR_TOKEN, startTikTok } from "../../support/tiktok/server.ts";
import { createRepository } from "../../support/workspace.ts";

const BUNDLE = join(import.meta.dirname, "../../../dist/cli/index.js");
const ID = "v_pub_url~v2.123456789";

/** What each line ends with: its exit code, and words of what it prints or writes. */
const ENDS: Readonly<Record<string, { code: number; words: RegExp; file?: string; calls?: number }>> = {
  check: { code: 1, words: /^videos\/old-camera\.mp4: error frame-rate: .* 15 FPS/m },
  "check videos/ '!videos/drafts/**'": { code: 1, words: /^(?![\s\S]*drafts)[\s\S]*old-camera/ },
  "check --fix videos/": { code: 1, words: /^videos\/old-camera\.mp4: fixed as/m, file: "videos/old-camera.fixed.mp4" },
  "check --since origin/main": { code: 0, words: /^videos\/new\.mp4: ok: [\s\S]*2 other videos/ },
  "check --report sarif=videos.sarif --report junit=videos.xml": { code: 1, words: /<testsuites/, file: "videos.xml" },
  [`cancel ${ID}`]: { code: 0, words: /^v_pub_url~v2\.123456789: .*cancelled/m, calls: 1 },
  "cancel --ledger publish-ids.txt && rm publish-ids.txt": {
    code: 0,
    words: /^v_pub_url~v2\.123456789: .*cancelled/m,
    calls: 1,
  },
  "cancel --ledger publish-ids.txt": { code: 0, words: /^v_pub_url~v2\.123456789: .*cancelled/m, calls: 1 },
  "cancel --dry-run - < upload.log": { code: 0, words: /v_pub_url~v2\.123456789/, calls: 0 },
  [`status ${ID}`]: { code: 0, words: /^v_pub_url~v2\.123456789: .*published/m },
  "status --watch --ledger publish-ids.txt": { code: 0, words: /^v_pub_url~v2\.123456789: .*published/m },
  "status --watch --fail-on warning - < upload.log": { code: 0, words: /^v_pub_url~v2\.123456789: .*published/m },
  "report --format markdown --output videos.md reports/": { code: 1, words: /## ❌/, file: "videos.md" },
  "explain variable-frame-rate": { code: 0, words: /1\/20\.7 s/ },
  "explain publish_not_cancellable": { code: 0, words: /publish_not_cancellable/ },
  explain: { code: 0, words: /frame_rate_check_failed|frame-rate/ },
  "completion bash > ~/.tiktok-upload-guard.bash": { code: 0, words: /complete -F/, file: ".tiktok-upload-guard.bash" },
  "completion zsh > ~/.tiktok-upload-guard.zsh": { code: 0, words: /#compdef/, file: ".tiktok-upload-guard.zsh" },
  "completion fish > ~/.tiktok-upload-guard.fish": { code: 0, words: /complete/, file: ".tiktok-upload-guard.fish" },
};

const EXAMPLES = COMMANDS.flatMap(({ examples }) => examples.map(({ line }) => line));

it("each example has its end here, and nothing else has", () => {
  expect(Object.keys(ENDS).sort()).toEqual([...EXAMPLES].sort());
});

describe.each(EXAMPLES)("tiktok-upload-guard %s", (line) => {
  const isPossible = !line.includes("--fix") || isInstalled("ffmpeg");

  it.runIf(isPossible)("ends as the page says", async () => {
    const { code, words, file, calls } = ENDS[line] ?? { code: -1, words: /$^/ };
    const isCancel = line.startsWith("cancel");
    const tiktok = await startTikTok({
      publishes: [
        isCancel
          ? { id: ID, afterCancel: [{ status: "FAILED", failReason: "publish_cancelled" }] }
          : { id: ID, stages: [{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }] },
      ],
    });
    onTestFinished(() => tiktok.close());
    const folder = await prepare();
    const result = await run(line, folder, tiktok.url);
    expect(result.code, result.out).toBe(code);
    const isText = file !== undefined && !file.endsWith(".mp4");
    expect(isText ? readFileSync(join(folder, file), "utf8") : result.out).toMatch(words);
    if (file !== undefined) expect(existsSync(join(folder, file))).toBe(true);
    if (calls !== undefined) {
      expect(tiktok.requests.filter(({ endpoint }) => endpoint === "publish-cancel")).toHaveLength(calls);
    }
    expect(result.out).not.toContain(CREATOR_TOKEN);
  });
});

/** A repository on a branch that adds a good video, with what upload scripts and jobs leave behind. */
async function prepare(): Promise<string> {
  const repository = createRepository();
  const { path } = repository;
  const add = (name: string, fixture: string) =>
    copyFileSync(join(FIXTURES_FOLDER, fixture), join(path, "videos", name));
  for (const name of ["videos/drafts", "reports"]) {
    mkdirSync(join(path, name), { recursive: true });
  }
  add("old-camera.mp4", "frame-rate-low.mp4");
  add("drafts/idea.mp4", "frame-rate-low.mp4");
  repository.git("add", "videos");
  repository.git("commit", "--quiet", "--message", "Videos");
  repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
  add("new.mp4", "good.mp4");
  repository.git("add", "videos");
  repository.git("commit", "--quiet", "--message", "One more");
  writeFileSync(join(path, "publish-ids.txt"), `${ID}\n`);
  writeFileSync(join(path, "upload.log"), `uploading\n{"data":{"publish_id":"${ID}"},"error":{"code":"ok"}}\n`);
  await run("check --format json --output reports/1.json", path, "http://127.0.0.1:9");
  return path;
}

/** In a shell, as if the package were installed. `out`: what it writes to both streams. */
function run(line: string, folder: string, apiUrl: string): Promise<{ code: number; out: string }> {
  const bin = join(folder, ".git", "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "tiktok-upload-guard"), `#!/bin/sh\nexec '${process.execPath}' '${BUNDLE}' "$@"\n`);
  chmodSync(join(bin, "tiktok-upload-guard"), 0o755);
  const env = {
    PATH: [bin, process.env.PATH].join(delimiter),
    HOME: folder,
    // Its own pace of status calls.
    TMPDIR: join(folder, ".git"),
    TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN,
    TIKTOK_API_URL: apiUrl,
  };
  const { promise, resolve } = Promise.withResolvers<{ code: number; out: string }>();
  const command = `{ tiktok-upload-guard ${line}\n} 2>&1`;
  execFile("sh", ["-c", command], { cwd: folder, env }, (error, out) => {
    resolve({ code: error === null ? 0 : Number(error.code), out });
  });
  return promise;
}
