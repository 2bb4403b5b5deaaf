/** `check` as people run it: the bundle as a process, and in a terminal that tmux makes. */
import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import stringWidth from "string-width";
import { describe, expect, it, onTestFinished } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { isInstalled } from "../../support/programs.ts";
import { startRangeServer } from "../../support/range-server.ts";
import { createWorkspace } from "../../support/workspace.ts";

const BUNDLE = join(import.meta.dirname, "../../../dist/cli/index.js");

/** Names that take more or fewer columns than they have characters, one that is long, and files with faults. */
const VIDEOS: Readonly<Record<string, string>> = {
  "日本語のビデオ 🎬 クリップ.mp4": "frame-rate-low.mp4",
  "e\u0301te\u0301.mp4": "good.mp4",
  "שלום עולם.mp4": "variable-frame-rate.mp4",
  [`${"long-".repeat(30)}name.webm`]: "good-vp9.webm",
  "cut-off.mp4": "unreadable-truncated.mp4",
};

function createVideos(videos: Readonly<Record<string, string>> = VIDEOS): string {
  const { path } = createWorkspace();
  mkdirSync(join(path, "videos"));
  for (const [name, fixture] of Object.entries(videos)) {
    copyFileSync(join(FIXTURES_FOLDER, fixture), join(path, "videos", name));
  }
  return path;
}

/** A terminal of tmux, in which the bundle runs with `args`. */
function openTerminal(folder: string, columns: number, args: readonly string[]) {
  const socket = `check-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const tmux = (...words: string[]) =>
    execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...words], { encoding: "utf8" });
  const quoted = [process.execPath, BUNDLE, "check", ...args].map((word) => `'${word}'`).join(" ");
  // What is on the screen stays until the terminal is closed.
  const script = `cd '${folder}' && ${quoted}; echo "ended with $?"; tmux -L ${socket} wait-for -S ended; exec sleep infinity`;
  tmux("new-session", "-d", "-x", String(columns), "-y", "300", script);
  onTestFinished(() => void tmux("kill-server"));
  return {
    /** What the program has written, in its own lines: those that the terminal has broken are joined. */
    lines: () =>
      tmux("capture-pane", "-p", "-J")
        .split("\n")
        .map((line) => line.trimEnd()),
    press: (key: string) => tmux("send-keys", key),
    ended: () => promisify(execFile)("tmux", ["-L", socket, "wait-for", "ended"]),
  };
}

const squash = (text: string) => text.replace(/\s/g, "");

describe.skipIf(!isInstalled("tmux"))("on a terminal", () => {
  it.each([40, 60, 100, 200])("of %i columns, no line but a command is wider, and no text is lost", async (columns) => {
    const folder = createVideos();
    const terminal = openTerminal(folder, columns, ["videos"]);
    await terminal.ended();
    const lines = terminal.lines();
    const wide = lines.filter((line) => !line.startsWith("  ffmpeg ") && stringWidth(line) > columns);
    expect(wide).toEqual([]);
    const plain = await promisify(execFile)(process.execPath, [BUNDLE, "check", "videos"], { cwd: folder }).catch(
      (failed) => failed,
    );
    const shown = squash(lines.join(""));
    for (const line of plain.stdout.trimEnd().split("\n")) {
      const [, name = "", words = ""] = /^(.*?): (?:ok: |fix: |optional: )?(.*)$/.exec(line) ?? [];
      const parts = line.includes(": ok: ") ? words.split(", ") : [words];
      for (const part of [name, ...parts]) expect(shown).toContain(squash(part));
    }
    expect(lines.filter((line) => line !== "").at(-1)).toBe("ended with 1");
  });

  it("a line shows how far the check is, and Ctrl-C ends it with a report of what was checked", async () => {
    const server = await startRangeServer();
    const url = server.add("/slow.mp4", new Uint8Array(9), () => undefined);
    const terminal = openTerminal(createVideos({ "good.mp4": "good.mp4" }), 80, ["videos", url.href]);
    while (!terminal.lines().some((line) => line.startsWith("Checked 1 of 2 videos"))) await new Promise(setImmediate);
    terminal.press("C-c");
    await terminal.ended();
    const text = terminal.lines().join("\n");
    expect(text).toContain("✓ videos/good.mp4");
    expect(text.replace(/\s+/g, " ")).toContain("only 1 of 2 videos were checked");
    expect(text).not.toContain("a second");
    expect(text).toContain("ended with 2");
  });
});

it("a signal ends the check with whole reports of what was checked by then, and exit code 2", async () => {
  const server = await startRangeServer();
  const folder = createVideos({ "good.mp4": "good.mp4", "slow.mp4": "frame-rate-low.mp4" });
  const asked = new Promise<void>((resolve) => {
    server.add("/never.mp4", new Uint8Array(9), () => resolve());
  });
  const args = ["check", "videos", `${server.origin}/never.mp4`, "--report", "json=out/report.json"];
  const child = spawn(process.execPath, [BUNDLE, ...args], { cwd: folder });
  const written = { out: "", err: "" };
  child.stdout.on("data", (part) => (written.out += part));
  child.stderr.on("data", (part) => (written.err += part));
  await asked;
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect(code).toBe(2);
  expect(written.out.split("\n").map((line) => line.split(": ")[0])).toEqual([
    "videos/slow.mp4",
    "videos/slow.mp4",
    "videos/good.mp4",
    "",
  ]);
  expect(written.err).toContain("only 2 of 3 videos were checked");
  expect(readdirSync(join(folder, "out"))).toEqual(["report.json"]);
  expect(JSON.parse(readFileSync(join(folder, "out/report.json"), "utf8")).videos).toHaveLength(2);
});

it("nothing about progress is in a pipe", async () => {
  const folder = createVideos(Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.mp4`, "good.mp4"])));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [BUNDLE, "check", "videos"], { cwd: folder });
  expect(stdout.split("\n")).toHaveLength(201);
  expect(stderr).toBe(
    "All 200 videos meet the limits.\nExit code 0: no video has an error ('--fail-on' is 'error').\n",
  );
  expect(stdout + stderr).not.toContain("\u001b");
});

it.each([
  ["an option", ["videos", "--shard", "s3cret-token"]],
  ["a path", ["videos", "s3cret-token"]],
  ["the name of a video", ["videos"]],
])("a token that stands in %s by mistake is in no output", async (_about, args) => {
  const folder = createVideos({ "s3cret-token.mp4": "frame-rate-low.mp4" });
  const env = { ...process.env, GITHUB_TOKEN: "s3cret-token", TIKTOK_ACCESS_TOKEN: "" };
  const run = promisify(execFile)(process.execPath, [BUNDLE, "check", ...args], { cwd: folder, env });
  const { stdout, stderr } = await run.catch((failed) => failed);
  expect(stdout + stderr).toContain("***");
  expect(stdout + stderr).not.toContain("s3cret-token");
});
