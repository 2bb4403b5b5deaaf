/** Videos in Git LFS, pushed and cloned by the real git-lfs, and validated by the bundle. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { largeMp4 } from "../../support/large-mp4.ts";
import { pushVideos, runGit } from "../../support/lfs-push.ts";
import { type LfsServer, pointerOf, startLfsServer } from "../../support/lfs-server.ts";
import { isInstalled } from "../../support/programs.ts";
import { type JsonVideo, readReport } from "../../support/report.ts";
import { type ActionResult, runAction } from "../../support/runner/runner.ts";
import { saying } from "../../support/saying.ts";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";
import { ACTION, readFixture } from "./guard.ts";

const TOKEN = "ghs_s3cretTokenOfTheJob";
const BASIC = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`;

const LARGE_BYTES = 10_000_000;

const VIDEOS = {
  "videos/good.mp4": largeMp4(LARGE_BYTES, 20_000).read(0, LARGE_BYTES),
  "videos/av1 🎬.mp4": Buffer.concat([readFixture("codec-av1.mp4"), freeBox(LARGE_BYTES)]),
  "videos/good.webm": readFixture("good-vp9.webm"),
};

/** Room that no reader looks into (ISO/IEC 14496-12, section 8.1.2). */
function freeBox(sizeBytes: number): Buffer {
  const box = Buffer.alloc(sizeBytes);
  box.writeUInt32BE(sizeBytes, 0);
  box.write("free", 4, "latin1");
  return box;
}

type Clone = Workspace & { server: LfsServer; home: string };

/** Pushes the videos by git-lfs to a server, which then is private, and clones them without downloading any. */
async function pushAndClone(videos: Readonly<Record<string, Uint8Array>>): Promise<Clone> {
  const { server, home } = await pushVideos(videos, BASIC);
  const clone = createWorkspace();
  await runGit(home, clone.path, "clone", "--quiet", server.remote, ".");
  server.requests.length = 0;
  return { ...clone, server, home };
}

/** As after actions/checkout, which leaves its token in git's configuration. */
function leaveToken({ git, server }: Clone): void {
  git("config", `http.${server.origin}/.extraheader`, `AUTHORIZATION: ${BASIC}`);
}

/** Runs the shipped action in the clone, whose server is GitHub. `shown`: all that it printed or left in a file. */
async function validate(
  { path: workspace, server, home }: Clone,
  token = TOKEN,
): Promise<ActionResult & { videos: readonly JsonVideo[]; shown: string }> {
  const { path: temp } = createWorkspace();
  const github = { server_url: server.origin, token };
  const result = await runAction({ action: ACTION, workspace, temp, github, env: { HOME: home } });
  const files = readdirSync(temp, { recursive: true, encoding: "utf8" }).map((name) => join(temp, name));
  const texts = files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file, "utf8"));
  const { rawOutput, summary, outputs } = result.main;
  const printed = rawOutput.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  const { videos } = readReport(outputs["report-file"] ?? "");
  return { ...result, videos, shown: [...printed, summary, ...texts].join("\n") };
}

function sent({ requests }: LfsServer): number {
  return requests.reduce((sum, { sentBytes }) => sum + sentBytes, 0);
}

const VERDICTS = [
  { path: "videos/av1 🎬.mp4", verdict: "invalid", codec: "av1" },
  { path: "videos/good.mp4", verdict: "valid", codec: "h264" },
  { path: "videos/good.webm", verdict: "valid", codec: "vp9" },
];

function verdictsOf(videos: readonly JsonVideo[]) {
  return videos.map(({ path, verdict, facts: { codec } }) => ({ path, verdict, codec }));
}

describe.runIf(isInstalled("git-lfs"))("videos that git-lfs has pushed", () => {
  it("are judged without being downloaded", async () => {
    const clone = await pushAndClone(VIDEOS);
    const { main, videos, shown } = await validate(clone);
    expect(verdictsOf(videos)).toEqual(VERDICTS);
    expect(videos.map(({ source }) => source)).toEqual(["lfs", "lfs", "lfs"]);
    expect(videos[1]?.facts.sizeBytes).toBe(LARGE_BYTES);
    expect(main.outputs).toMatchObject({ checked: "3", invalid: "1", "invalid-videos": '["videos/av1 🎬.mp4"]' });
    expect(sent(clone.server)).toBeLessThan(400_000);
    expect(sent(clone.server)).toBe(videos.reduce((sum, { facts }) => sum + (facts.bytesRead ?? 0), 0));
    for (const secret of [TOKEN, BASIC, clone.server.signature]) expect(shown).not.toContain(secret);
  });

  it("are judged the same from git-lfs's own store, and as files", async () => {
    const clone = await pushAndClone(VIDEOS);
    leaveToken(clone);
    await runGit(clone.home, clone.path, "lfs", "fetch");
    clone.server.requests.length = 0;
    const stored = await validate(clone);
    expect(verdictsOf(stored.videos)).toEqual(VERDICTS);
    expect(stored.videos.map(({ source }) => source)).toEqual(["lfs", "lfs", "lfs"]);
    expect(clone.server.requests).toEqual([]);
    await runGit(clone.home, clone.path, "lfs", "pull");
    const checkedOut = await validate(clone);
    expect(verdictsOf(checkedOut.videos)).toEqual(VERDICTS);
    expect(checkedOut.videos.map(({ source }) => source)).toEqual(["file", "file", "file"]);
  });

  it("are judged with the token that actions/checkout left, where the job's own may not read them", async () => {
    const clone = await pushAndClone({ "videos/a.webm": readFixture("good-vp9.webm") });
    leaveToken(clone);
    const { videos } = await validate(clone, "ghs_of_another_repository");
    expect(videos).toMatchObject([{ source: "lfs", verdict: "valid" }]);
  });
});

describe.runIf(isInstalled("git-lfs"))("a video whose object can't be had", () => {
  it("is one error that says what was tried, and what to do", async () => {
    const clone = await pushAndClone({ "videos/a.webm": readFixture("good-vp9.webm") });
    clone.write("videos/never pushed.mp4", pointerOf({ oid: "4d7a2146".repeat(8), size: 12_345_678 }));
    clone.git("add", "--all");
    const { main, videos, shown } = await validate(clone);
    expect(main.exitCode).toBe(1);
    expect(videos.map(({ verdict }) => verdict)).toEqual(["valid", "unreadable"]);
    expect(main.annotations.filter(({ level }) => level === "error")).toEqual([
      {
        level: "error",
        title: "TikTok: lfs-pointer",
        file: "videos/never pushed.mp4",
        message: saying(
          [
            ...["videos/never pushed.mp4: ", "Git LFS", `${clone.server.remote}/info/lfs`, "the remote 'origin'"],
            ...["HTTP 404", "“Object does not exist on the server”", "'git lfs push --all origin'"],
          ].join(" … "),
        ),
      },
    ]);
    for (const secret of [TOKEN, BASIC, clone.server.signature]) expect(shown).not.toContain(secret);
  });

  it("differs from one that the job may not read", async () => {
    const clone = await pushAndClone({ "videos/a.webm": readFixture("good-vp9.webm") });
    const { main } = await validate(clone, "ghs_of_another_repository");
    expect(main.annotations[0]?.message).toEqual(saying("HTTP 401 … with 'github-token'"));
    expect(main.annotations[0]?.message).toContain("'permissions: contents: read'");
  });

  it("is all that a hostile .lfsconfig achieves", async () => {
    const evil = await startLfsServer({}, "localhost");
    onTestFinished(() => evil.close());
    const clone = await pushAndClone({ "videos/a.webm": readFixture("good-vp9.webm") });
    leaveToken(clone);
    clone.write(".lfsconfig", `[lfs]\n\turl = ${evil.remote}/info/lfs\n`);
    const { main, videos, shown } = await validate(clone);
    expect(videos).toMatchObject([{ verdict: "unreadable", findings: [{ rule: "lfs-pointer" }] }]);
    expect(main.annotations[0]?.message).toEqual(saying("(lfs.url in .lfsconfig) … does not use https"));
    expect([...evil.requests, ...clone.server.requests]).toEqual([]);
    for (const secret of [TOKEN, BASIC]) expect(shown).not.toContain(secret);
  });
});
