/** Programs in the place of ffmpeg that hang, fail, lie or leave a half file. */
import { existsSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { FixResult } from "../../src/model/fix.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";
import { createWorkspace } from "../support/workspace.ts";
import { createStandIn, createVideos, FFMPEG, fix, listFiles, readFixture, type Wishes } from "./fixing.ts";

const LOW = "frame-rate-low.mp4";
const put = (fixture: string) => `cat '${FIXTURES_FOLDER}/${fixture}' > "$out"`;

/** Fixes one video, and checks that nothing else is left but what is named. */
async function fixBy(body: string, wishes: Wishes = {}, fixture = LOW, path = "a.mp4") {
  const { path: folder } = createVideos({ [path]: fixture });
  const { results, now } = await fix(folder, { ffmpeg: createStandIn(body), ...wishes });
  return { result: results[0], folder, now };
}

describe.each([true, false])("nothing is left of a run (in place: %s)", (isInPlace) => {
  it.each<[why: string, body: string, expected: Partial<FixResult>]>([
    ["that fails", 'echo x > "$out"; echo "Disk on fire." >&2; exit 1', { kind: "refused", complaint: "Disk on fire" }],
    ["that fails without a word", "exit 7", { kind: "refused", complaint: "exit code 7" }],
    ["that a signal ends", "kill -9 $$", { kind: "refused", complaint: "it was ended by SIGKILL" }],
    [
      "that lacks an encoder",
      "echo \"Unknown encoder 'libx264'\" >&2; exit 1",
      { kind: "without-encoder", encoder: "libx264" },
    ],
    ["that writes nothing", "exit 0", { kind: "still-bad" }],
    ["that writes garbage", 'head -c 9999 /dev/zero > "$out"', { kind: "still-bad" }],
    ["that writes half a video", `head -c 5000 '${FIXTURES_FOLDER}/good.mp4' > "$out"`, { kind: "still-bad" }],
    ["that copies the video", 'cat "$in" > "$out"', { kind: "still-bad" }],
    ["that writes a playlist", 'printf "ffconcat version 1.0\\nfile a.mp4\\n" > "$out"', { kind: "still-bad" }],
    ["that writes a good video of another length", put("long-duration.mp4"), { kind: "different" }],
    ["that writes a good video with another shape", put("good-film.mp4"), { kind: "different" }],
  ])("%s", async (_why, body, expected) => {
    const { result, folder } = await fixBy(body, { isInPlace });
    expect(result).toMatchObject({ path: "a.mp4", ...expected });
    expect(listFiles(folder)).toEqual(["a.mp4"]);
    expect(readFileSync(join(folder, "a.mp4"))).toEqual(readFixture(LOW));
  });
});

it("shows what a failed program says without what a terminal would obey", async () => {
  const body = `printf '[x @ 0x12] \\033]0;title\\007\\033[31m%s\\202\\n\\n' "$in \\$(id) ::error::" >&2; exit 1`;
  const { result } = await fixBy(body);
  expect(result).toMatchObject({ kind: "refused" });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(JSON.stringify(result)).not.toMatch(/\u001b|\\u001b|\\u0007|proc/);
  expect(result).toMatchObject({ complaint: expect.stringContaining("a.mp4") });
});

it("survives a program that says more than fits into memory", async () => {
  const { result } = await fixBy('head -c 50000000 /dev/zero | tr "\\0" e >&2; head -c 50000000 /dev/zero; exit 1');
  expect(result).toMatchObject({ kind: "refused" });
  if (result?.kind === "refused") expect(result.complaint.length).toBeLessThan(300);
});

describe("a video of which ffmpeg complains, so that a part may be missing,", () => {
  const complains = `${put("good.mp4")}; echo "Error during demuxing: Input/output error" >&2`;

  it.each<[body: string, isInPlace: boolean, expected: Partial<FixResult>]>([
    [put("good.mp4"), true, { kind: "fixed", to: "a.mp4" }],
    [complains, true, { kind: "doubtful", complaint: "Error during demuxing: Input/output error" }],
    [complains, false, { kind: "fixed", to: "a.fixed.mp4", complaint: "Error during demuxing: Input/output error" }],
  ])("is not replaced, and what it said is reported: %s (in place: %s)", async (body, isInPlace, expected) => {
    const { result, folder, now } = await fixBy(body, { isInPlace }, "container.avi", "a.avi");
    if (!isInPlace) expect(now[0]?.findings[0]?.advice).toContain("check that it shows the whole video");
    expect(result).toMatchObject(expected);
    const left = expected.kind === "doubtful" ? ["a.avi"] : isInPlace ? ["a.mp4"] : ["a.avi", "a.fixed.mp4"];
    expect(listFiles(folder)).toEqual(left);
  });
});

describe("a video whose middle is damaged", () => {
  const damaged = () => {
    const bytes = Buffer.from(readFixture(LOW));
    const start = bytes.indexOf("mdat") + 4;
    const end = bytes.indexOf("moov", start) < 0 ? bytes.length : bytes.indexOf("moov", start) - 4;
    return bytes.fill(0xa5, start + Math.floor((end - start) / 3), end - Math.floor((end - start) / 3));
  };

  it("is to be compared by a person, though its length is known", async () => {
    const { now } = await fixBy(`${put("good.mp4")}; echo "Invalid data" >&2`);
    expect(now[0]?.findings[0]).toMatchObject({
      fixKind: "replace",
      advice: expect.stringContaining("check that it shows the whole video"),
    });
  });

  it.runIf(FFMPEG).each([true, false])("never loses its original (in place: %s)", async (isInPlace) => {
    const { path: folder, write } = createVideos({});
    write("a.mp4", damaged());
    const { results } = await fix(folder, { isInPlace });
    expect(results).toEqual([expect.not.objectContaining({ kind: "fixed", isReplaced: true })]);
    expect(JSON.stringify(results)).toMatch(/complaint|difference/);
    expect(readFileSync(join(folder, "a.mp4"))).toEqual(damaged());
  });
});

describe("what the system refuses", () => {
  it("is a result that is larger than a file may be: then nothing is left", async () => {
    const { result, folder } = await fixBy(`ulimit -f 1; exec '${FFMPEG}' "$@"`);
    expect(result).toMatchObject({ kind: "refused" });
    expect(listFiles(folder)).toEqual(["a.mp4"]);
  });

  it("is a name that is too long: then ffmpeg is not started", async () => {
    const path = `${"a".repeat(250)}.mp4`;
    const { result, folder } = await fixBy("kill $PPID", {}, LOW, path);
    expect(result).toEqual({ path, kind: "unwritable", reason: "name too long" });
    expect(listFiles(folder)).toEqual([path]);
  });

  it("is a program that can't be started", async () => {
    const { path } = createVideos({ "a.mp4": LOW });
    const { results } = await fix(path, { ffmpeg: "/nothing/ffmpeg" });
    expect(results).toMatchObject([{ kind: "refused", complaint: expect.stringContaining("ENOENT") }]);
    expect(listFiles(path)).toEqual(["a.mp4"]);
  });
});

it.each([
  [LOW, "a.mp4", "mov"],
  ["unstated-frame-rate.webm", "a.webm", "matroska"],
  ["container.avi", "a.avi", "avi"],
  ["container.mkv", "-a:%d.mp4", "matroska"],
])(
  "is started with files only for %s, named %s, and with the format that was recognised: %s",
  async (fixture, path, demuxer) => {
    const seen = join(createWorkspace().path, "seen");
    await fixBy(`printf '%s\\n' "$@" > '${seen}'`, {}, fixture, path);
    const words = readFileSync(seen, "utf8").trimEnd().split("\n");
    const beforeInput = words.slice(0, words.indexOf("-i")).join(" ");
    expect(beforeInput).toMatch(/^-nostdin .*-progress pipe:1 -protocol_whitelist file .*-f (\S+)$/);
    expect(beforeInput.endsWith(`-f ${demuxer}`)).toBe(true);
    expect([words[words.indexOf("-i") + 1], words.at(-1)]).toEqual([
      expect.stringMatching(/^file:\//),
      expect.stringMatching(/^file:\//),
    ]);
  },
);

it("receives no token, and no variable that has it write a log", async () => {
  const environment = { ...process.env, TIKTOK_ACCESS_TOKEN: "act.secret", FFREPORT: "file=log", GITHUB_TOKEN: "ghs" };
  const seen = join(createWorkspace().path, "seen");
  await fixBy(`env > '${seen}'`, { environment });
  expect(readFileSync(seen, "utf8")).not.toMatch(/TOKEN|FFREPORT/);
});

describe("a run that is interrupted", () => {
  it.each([
    ["while it hangs", 'echo x > "$out"; touch "$ready"; exec sleep 1000'],
    [
      "while it ignores SIGTERM and SIGINT",
      'trap "" TERM INT; echo x > "$out"; touch "$ready"; while :; do sleep 1; done',
    ],
    [
      "while a program that it has started holds its output",
      'echo x > "$out"; touch "$ready"; (while [ -e "$ready" ]; do sleep 0.1; done) & wait',
    ],
  ])("%s ends, and leaves nothing", async (_, body) => {
    const interrupting = new AbortController();
    const ready = join(createWorkspace().path, "ready");
    const { path: folder } = createVideos({ "a.mp4": LOW, "b.mp4": LOW, "c.mp4": LOW });
    const ffmpeg = createStandIn(body.replaceAll("$ready", ready));
    const fixing = fix(folder, { ffmpeg, signal: interrupting.signal });
    while (!existsSync(ready)) await sleep(5);
    interrupting.abort();
    const { results, seen } = await fixing;
    expect(results.map(({ kind }) => kind)).toEqual(["interrupted", "interrupted", "interrupted"]);
    expect(seen.lines.filter((line) => line.startsWith("start"))).toHaveLength(2);
    expect(listFiles(folder)).toEqual(["a.mp4", "b.mp4", "c.mp4"]);
  });

  it("does not start if it was interrupted before", async () => {
    const { path: folder } = createVideos({ "a.mp4": LOW });
    const { results, seen } = await fix(folder, { ffmpeg: "/nothing/is/started", signal: AbortSignal.abort() });
    expect([results, seen.lines]).toEqual([[{ path: "a.mp4", kind: "interrupted" }], ["interrupted a.mp4"]]);
  });

  it("does not take what an earlier run has left, either", async () => {
    const { path } = createVideos({ "a.mp4": "frame-rate-low.mp4", "a.fixed.mp4": "good.mp4" });
    const later = Date.now() / 1000 + 60;
    utimesSync(join(path, "a.fixed.mp4"), later, later);
    const interrupted = await fix(path, { isInPlace: true, signal: AbortSignal.abort() }, ["a.mp4"]);
    expect(interrupted.results).toEqual([{ path: "a.mp4", kind: "interrupted" }]);
    expect(listFiles(path)).toEqual(["a.fixed.mp4", "a.mp4"]);
    const { results } = await fix(path, { isInPlace: true, ffmpeg: "/nothing" }, ["a.mp4"]);
    expect(results).toMatchObject([{ kind: "fixed", from: "a.fixed.mp4" }]);
    expect(listFiles(path)).toEqual(["a.mp4"]);
  });
});
