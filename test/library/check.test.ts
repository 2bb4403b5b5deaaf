import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readVersion } from "../../scripts/versions.ts";
import { checkBytes, checkFile, limits, rules } from "../../src/entry/library.ts";
import type { CheckOptions, VideoCheck } from "../../src/library/public.ts";
import { FIXTURES, FIXTURES_FOLDER } from "../support/fixtures.ts";
import { parseReport } from "../support/report.ts";
import { createWorkspace } from "../support/workspace.ts";

const fixture = (name: string) => join(FIXTURES_FOLDER, name);
const rulesOf = ({ findings }: VideoCheck) => findings.map(({ rule }) => rule);

describe("checkFile says of each fixture what the check of a workspace says", () => {
  it.each(Object.entries(FIXTURES).filter(([name]) => name !== "lfs-pointer.mp4"))("%s", async (name, expected) => {
    const checked = await checkFile(fixture(name));
    expect({ verdict: checked.verdict, rules: rulesOf(checked) }).toEqual({
      verdict: expected.verdict,
      rules: expected.rules,
    });
    expect(asReport(checked)).toEqual(checked);
  });
});

/** The same check as the video of a report, whose schema is checked. */
function asReport({ verdict, facts, findings }: VideoCheck): object {
  const levels = findings.map(({ level }) => level);
  const count = (level: string) => levels.filter((each) => each === level).length;
  const isValid = verdict === "valid";
  const [video] = parseReport(
    JSON.stringify({
      schema: 1,
      tool: { name: "tiktok-upload-guard", version: readVersion() },
      videos: [{ path: "a.mp4", source: "file", verdict, facts, findings }],
      cancellations: [],
      totals: {
        ...{ checked: 1, valid: isValid ? 1 : 0, invalid: isValid ? 0 : 1 },
        ...{ errors: count("error"), warnings: count("warning"), notices: count("notice") },
      },
    }),
  ).videos;
  const { path: _, source: __, ...rest } = video ?? {};
  return rest;
}

it("a Git LFS pointer is unreadable, and the advice fetches the video", async () => {
  const { verdict, facts, findings } = await checkFile(fixture("lfs-pointer.mp4"));
  expect({ verdict, sizeBytes: facts.sizeBytes }).toEqual({ verdict: "unreadable", sizeBytes: expect.any(Number) });
  expect(findings).toMatchObject([{ rule: "lfs-pointer", message: expect.stringContaining("git lfs pull") }]);
});

it.each<[string, Buffer, string]>([
  ["a text", Buffer.from("This is a text, and nothing else."), "unreadable"],
  ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "container"],
  ["what macOS keeps of a file", Buffer.from(`00051607${"00020000".padEnd(200, "0")}`, "hex"), "container"],
])("no advice about %s speaks of a list: there is none", async (_, bytes, rule) => {
  const checked = await checkBytes(bytes);
  expect(rulesOf(checked)).toEqual([rule]);
  expect(checked.findings[0]?.message).not.toMatch(/leave it out|'!/);
});

describe("the name in a command", () => {
  const fixOf = ({ findings }: VideoCheck) => findings[0]?.fix;
  const low = fixture("frame-rate-low.mp4");
  it.each<[string, () => Promise<VideoCheck>, string]>([
    ["is the path", () => checkFile(low), low],
    ["is the path of a URL", () => checkFile(pathToFileURL(low)), low],
    ["is the option", () => checkFile(low, { name: "clips/a.mp4" }), "clips/a.mp4"],
  ])("%s", async (_, check, name) => {
    expect(fixOf(await check())).toMatch(new RegExp(`-i ${name} `));
  });
});

describe("an option", () => {
  const check = (options: CheckOptions) => checkFile(fixture("good.mp4"), options);
  it.each<[CheckOptions, string[]]>([
    [{ limits: { duration: { max: "0.5s" } } }, ["duration"]],
    [{ limits: { size: { max: "1kB" } } }, ["size"]],
    [{ limits: { "picture-size": { min: 700 } } }, ["picture-size"]],
    [{ limits: { "frame-rate": { min: 50 } } }, ["frame-rate"]],
    [{ limits: { containers: ["webm"] } }, ["container"]],
    [{ limits: { codecs: ["vp9"] } }, ["codec"]],
    [{ limits: { codecs: ["vp9"] }, rules: { codec: "off" } }, []],
    [{ limits: {}, rules: {} }, []],
  ])("%j finds %j", async (options, expected) => {
    const checked = await check(options);
    expect(rulesOf(checked)).toEqual(expected);
    // The verdict follows from the options, and says so.
    if (expected.length > 0) expect(checked.findings[0]).toMatchObject({ byPolicy: true, code: null });
  });

  it.each<[string, unknown, RegExp]>([
    ["an unknown one", { limit: {} }, /'limit'.*'limits'/],
    ["an unknown limit", { limits: { durations: { max: "1s" } } }, /'durations'.*'duration'/],
    ["a limit without its unit", { limits: { duration: { max: 60 } } }, /'60'.*'60s'/],
    ["an unknown rule", { rules: { "frame-rates": "off" } }, /'frame-rates'.*'frame-rate'/],
    ["an unknown level", { rules: { "frame-rate": "warn" } }, /'warn'.*'warning'/],
    ["a level that would let unread files pass", { rules: { unreadable: "off" } }, /'unreadable'/],
    ["an empty name", { name: "" }, /'name'/],
    ["no object", null, /options/],
    ["a list of options", [], /options/],
    ["a map of options", new Map(), /options/],
    ["null in place of limits", { limits: null }, /'limits'/],
    ["a function in place of limits", { limits: () => ({}) }, /'limits'/],
    ["a map of rules", { rules: new Map([["codec", "off"]]) }, /'rules'/],
    ["an instance in place of rules", { rules: new (class Levels {})() }, /'rules'/],
    ["a symbol in place of rules", { rules: Symbol("off") }, /'rules'/],
    ["a function as a limit", { limits: { duration: { max: () => "1s" } } }, /'limits\.duration\.max'.*function/],
    ["a set of codecs", { limits: { codecs: new Set(["vp9"]) } }, /'limits\.codecs'/],
    ["a symbol as a level", { rules: { codec: Symbol("off") } }, /'rules\.codec'.*symbol/],
    ["null as a level", { rules: { codec: null } }, /'rules\.codec'.*null/],
    ["no number as a limit", { limits: { "frame-rate": { max: Number.NaN } } }, /'limits\.frame-rate\.max'.*NaN/],
    ["a big number as a limit", { limits: { "frame-rate": { max: 30n } } }, /'limits\.frame-rate\.max'.*bigint/],
    ["a gap in a list", { limits: { codecs: [undefined, "vp9"] } }, /'limits\.codecs\.0'/],
    ["what holds itself", { limits: holdItself() }, /'limits\./],
    ["null in place of a signal", { signal: null }, /'signal'/],
    ["an object that is no signal", { signal: {} }, /'signal'/],
    ["a controller in place of its signal", { signal: new AbortController() }, /'signal'/],
  ])("that is wrong is refused by its name: %s", async (_, options, words) => {
    const error = await check(options as CheckOptions).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(words);
  });

  it("that is wrong is refused before the source is read", async () => {
    const source = { size: 10, read: () => expect.unreachable("it was read") };
    await expect(checkBytes(source, { limits: { sizes: 1 } } as CheckOptions)).rejects.toThrow(TypeError);
  });
});

function holdItself(): object {
  const limits: Record<string, unknown> = {};
  limits.duration = limits;
  return limits;
}

it.each<[string, CheckOptions]>([
  ["undefined", { name: undefined, limits: undefined, rules: undefined, signal: undefined } as unknown as CheckOptions],
  [
    "undefined deep inside",
    { limits: { duration: undefined }, rules: { codec: undefined } } as unknown as CheckOptions,
  ],
  ["of another realm", runInNewContext('({ limits: { codecs: ["h264"] }, rules: { codec: "off" } })')],
  ["without a prototype", Object.assign(Object.create(null), { rules: { codec: "off" } })],
])("options that are %s are read", async (_, options) => {
  expect((await checkFile(fixture("good.mp4"), options)).verdict).toBe("valid");
});

describe("checkFile rejects", () => {
  it.each([
    ["what is not there", "missing.mp4", { code: "ENOENT" }],
    ["a directory", "folder", { name: "TypeError", message: expect.stringContaining("folder' is not a file") }],
    ["a link that leads to nothing", "dangling.mp4", { code: "ENOENT" }],
    ["a URL of a server", new URL("https://example.com/a.mp4"), { name: "TypeError" }],
    ["a number", 3, { name: "TypeError" }],
  ])("%s", async (_, name, error) => {
    const workspace = createWorkspace();
    mkdirSync(join(workspace.path, "folder"));
    if (process.platform !== "win32") symlinkSync("nothing.mp4", join(workspace.path, "dangling.mp4"));
    const path = typeof name === "string" ? join(workspace.path, name) : (name as URL);
    await expect(checkFile(path)).rejects.toMatchObject(error);
  });

  it.skipIf(process.platform === "win32")("a pipe that nobody writes to, without waiting", async () => {
    const workspace = createWorkspace();
    const pipe = join(workspace.path, "pipe.mp4");
    execFileSync("mkfifo", [pipe]);
    await expect(checkFile(pipe)).rejects.toThrow("pipe.mp4' is not a file");
  });
});

it("the limits are TikTok's, and changing them changes nothing", async () => {
  expect(limits).toMatchObject({ duration: { max: 600 }, frameRate: { min: 23, max: 60 }, size: { max: 4 * 2 ** 30 } });
  limits.frameRate.min = 0;
  expect(rulesOf(await checkFile(fixture("frame-rate-low.mp4")))).toEqual(["frame-rate"]);
  limits.frameRate.min = 23;
});

it("every rule is listed with its level and what to do", () => {
  const unreadable = rules.find(({ id }) => id === "unreadable");
  expect(unreadable).toMatchObject({ level: "error", evidence: "inferred", advice: expect.any(String) });
  const found = new Set(Object.values(FIXTURES).flatMap((each) => [...each.rules]));
  expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining([...found]));
});
