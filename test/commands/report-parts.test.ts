/** Several reports that the command `report` joins. Real files. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RENDERED_FORMATS } from "../../src/report/choices.ts";
import { remarkOnInterruption } from "../../src/report/text/remarks.ts";
import { remarkOnUnchangedPart } from "../../src/report/text/scope.ts";
import { cancelStarted } from "../../src/tiktok/outcome.ts";
import { check, checkUnasked, checkUnreached, checkUnresolved, post, postFinding } from "../report/reported.ts";
import { parseCodeQuality } from "../support/gitlab.ts";
import { parseJunit } from "../support/junit.ts";
import { parseReport } from "../support/report.ts";
import { createReports, HEAD, run, SLOW, WARNED, write } from "./running.ts";

const [A, B] = ["a".repeat(40), "b".repeat(40)] as const;

describe("several reports become one:", () => {
  it("each video counts once, by the worst of its verdicts, and is unchanged only if no part has checked it", async () => {
    const scope = { base: "the base branch", commit: undefined, unchanged: ["old.mp4", "b-slow.mp4"] };
    const workspace = createReports({
      "parts/1/report.json": write([check("a.mp4"), check("b-slow.mp4")], { scope }),
      "parts/2/report.json": write([SLOW], { scope: { ...scope, unchanged: ["other.mp4"] } }),
      "parts/2/notes.txt": "not a report",
    });
    const { out } = await run(workspace, ["report", "--format", "json", "parts"]);
    const joined = parseReport(out);
    expect(joined.videos.map(({ path, verdict }) => [path, verdict])).toEqual([
      ["a.mp4", "valid"],
      ["b-slow.mp4", "invalid"],
    ]);
    expect(joined.scope?.unchanged).toEqual(["old.mp4", "other.mp4"]);
    expect(joined.totals).toMatchObject({ checked: 2, invalid: 1 });
  });

  it.each<[about: string, commits: readonly (string | undefined)[], shown: string | undefined, isWarned: boolean]>([
    ["one commit is named", [A, A], A, false],
    ["a commit that not every report names is not that of all", [A, undefined], undefined, false],
    ["two commits are a warning that names both", [A, B], undefined, true],
    ["no commit is no warning", [undefined, undefined], undefined, false],
  ])("%s, in each format that a person reads", async (_about, commits, shown, isWarned) => {
    const files = commits.map((commit, at) => [`${at}.json`, write([check(`${at}.mp4`)], { commit })] as const);
    const workspace = createReports(Object.fromEntries(files));
    for (const format of ["html", "markdown", "json"]) {
      const { code, out } = await run(workspace, ["report", "--format", format, "0.json", "1.json"]);
      expect(code).toBe(0);
      expect([A, B].filter((commit) => out.includes(commit))).toEqual(shown === undefined ? [] : [shown]);
      expect(out.replaceAll("<wbr>", "").includes("aaaaaaa, bbbbbbb")).toBe(isWarned);
    }
    for (const format of ["markdown", "comment"]) {
      const { out } = await run(workspace, ["report", "--format", format, "0.json", "1.json"]);
      const [, afterHeading = ""] = out.split("## ✅")[1]?.split("\n\n") ?? [];
      expect(afterHeading.startsWith("⚠️ ") && afterHeading.includes("2 different commits")).toBe(isWarned);
    }
    const { said } = await run(workspace, ["report", "--output", "videos.md", "0.json", "1.json"]);
    expect(said.join("\n").includes("aaaaaaa, bbbbbbb")).toBe(isWarned);
    const { out } = await run(workspace, ["report", "--format", "json", "0.json", "1.json"]);
    expect(parseReport(out)).toMatchObject(shown === undefined ? {} : { commit: shown });
  });

  it.each([
    ["one", ["urls.json"], /The report 'urls\.json' is missing/],
    ["several", ["urls.json", "more.json"], /The reports 'urls\.json' and 'more\.json' are missing/],
  ])("%s that is named, and is not there, is named in the result, which fails", async (_count, names, words) => {
    const workspace = createReports({ "parts/a.json": write([check("a.mp4")]) });
    for (const format of ["markdown", "html", "gitlab", "junit"]) {
      const { code, out, said } = await run(workspace, [
        ...["report", "--format", format, "--fail-on", "never"],
        ...["parts", ...names],
      ]);
      expect([format, code, said[0]]).toEqual([format, 2, expect.stringMatching(words)]);
      expect(out).toContain("urls.json");
    }
    const alone = await run(workspace, ["report", ...names]);
    expect(alone).toMatchObject({ code: 2, out: "", said: [expect.stringContaining("There is no 'urls.json'")] });
  });

  it("one that is named twice is named once, and no result takes its place", async () => {
    const workspace = createReports({ "parts/a.json": write([check("a.mp4")]) });
    const twice = await run(workspace, ["report", "parts", "urls.json", "urls.json"]);
    expect(twice.said[0]).toMatch(/^The report 'urls\.json' is missing/);
    const over = await run(workspace, ["report", "--output", "./urls.json", "--format", "json", "parts", "urls.json"]);
    expect(over).toMatchObject({ code: 2, said: [expect.stringContaining("is one of the reports to read")] });
  });

  it.each([
    ["leads in a circle", "circle.json"],
    ["is too long", `${"n".repeat(300)}.json`],
    ["is in a file", "parts/a.json/b.json"],
  ])("a name that %s is an error that names it", async (_what, name) => {
    const workspace = createReports({ "parts/a.json": write([check("a.mp4")]) });
    symlinkSync("circle.json", join(workspace.path, "circle.json"));
    const { code, said } = await run(workspace, ["report", "parts", name]);
    expect([code, said[0]]).toEqual([
      2,
      expect.stringMatching(/^'\S+' can't be read\.$|'parts.a\.json.b\.json' is missing/),
    ]);
  });

  it("a file that is named beside its folder counts once", async () => {
    const cancellations = [cancelStarted({ kind: "started", video: "a.mp4" })];
    const workspace = createReports({ "parts/a.json": write([check("a.mp4")], { cancellations }) });
    const { out } = await run(workspace, ["report", "--format", "json", "parts", "./parts/a.json"]);
    expect(JSON.parse(out).cancellations).toHaveLength(1);
  });

  it("a report that has one path twice keeps both: addresses are shown without their queries", async () => {
    const videos = [check("https://a.example/v.mp4"), { ...SLOW, video: check("https://a.example/v.mp4").video }];
    const workspace = createReports({ "1.json": write(videos), "2.json": write([check("https://a.example/v.mp4")]) });
    const { out } = await run(workspace, ["report", "--format", "json", "1.json", "2.json"]);
    expect(parseReport(out).videos.map(({ verdict }) => verdict)).toEqual(["valid", "invalid"]);
  });

  it.each([
    ["one report twice", ["cancelled", "cancelled"], "cancelled"],
    ["the worst, if it is the last", ["cancelled", "unreachable"], "unreachable"],
    ["the worst, if it is the first", ["unreachable", "cancelled"], "unreachable"],
  ] as const)("each publish id counts once: %s", async (_about, outcomes, kept) => {
    const ofOther = { publishId: "v_pub_file~other" };
    const files = outcomes.map((outcome, at) => {
      const report = JSON.parse(write([check("a.mp4")]));
      const each = { publishId: "v_pub_file~x", code: "ok", httpStatus: 200, logId: null, status: null };
      const facts = { failReason: null, postIds: [], attempts: 1, message: "" };
      const own = { ...each, ...facts, outcome };
      const confirmed = { ...own, outcome: outcome === "cancelled" ? "published" : outcome };
      const unnamed = { ...own, publishId: null, line: 3, outcome: "unrecorded" };
      report.cancellations = [own, { ...own, ...ofOther }, unnamed];
      report.confirmations = [confirmed, { ...confirmed, ...ofOther }];
      return [`${at}.json`, JSON.stringify(report)] as const;
    });
    const { out } = await run(createReports(Object.fromEntries(files)), ["report", "--format", "json", "."]);
    const { cancellations, confirmations } = JSON.parse(out);
    const list = (all: { publishId: string | null; outcome: string }[]) => all.map((each) => each.outcome);
    expect(list(cancellations)).toEqual([kept, kept, "unrecorded", "unrecorded"]);
    expect(list(confirmations)).toEqual(kept === "cancelled" ? ["published", "published"] : [kept, kept]);
  });

  it("links in a folder are not followed", async () => {
    const workspace = createReports({ "secret.json": write([SLOW]), "parts/1.json": write([check("a.mp4")]) });
    mkdirSync(join(workspace.path, "other"));
    writeFileSync(join(workspace.path, "other/2.json"), write([SLOW]));
    symlinkSync(join(workspace.path, "secret.json"), join(workspace.path, "parts/3.json"));
    symlinkSync(join(workspace.path, "other"), join(workspace.path, "parts/4"));
    const { out } = await run(workspace, ["report", "--format", "json", "parts"]);
    expect(parseReport(out).videos.map(({ path }) => path)).toEqual(["a.mp4"]);
  });

  it.each([
    ["not JSON", "<html>", "is not JSON"],
    ["not a report", "[]", "is not a report"],
    ["of a later schema", write([]).replace('"schema": 1', '"schema": 2'), "report.schema"],
  ])("one that is %s is named, and nothing is written", async (_about, text, words) => {
    const workspace = createReports({ "parts/1.json": write([SLOW]), "parts/2.json": text });
    const { code, out, said } = await run(workspace, ["report", "parts"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said).toEqual([
      expect.stringContaining(`'${join("parts", "2.json")}' ${words.startsWith("report.") ? "" : words}`),
    ]);
    expect(said[0]).toContain(words);
  });
});

describe("where parts of the videos are missing, no report says that all is good:", () => {
  const part = (index: number, count = 4, commit?: string) =>
    write([check(`${index}.mp4`)], { shard: { index, count }, ...(commit && { commit }) });
  it.each<[about: string, reports: Readonly<Record<string, string>>, words: string | undefined]>([
    ["all parts are there", { "1": part(1, 2), "2": part(2, 2) }, undefined],
    ["one report is of all videos", { "1": write([check("1.mp4")]) }, undefined],
    ["one is missing", { "1": part(1), "2": part(2), "4": part(4) }, "Part 3 of 4 is missing"],
    ["the last ones are", { "1": part(1), "2": part(2) }, "Parts 3 and 4 of 4 are missing"],
    ["one is there twice", { "1": part(1, 2), "2": part(1, 2) }, "Part 2 of 2 is missing"],
    ["all parts are of one commit", { "1": part(1, 2, A), "2": part(2, 2, A) }, undefined],
    ["one of the parts names no commit", { "1": part(1, 2, A), "2": part(2, 2) }, undefined],
    [
      "of two commits, one lacks a part",
      { "1": part(1, 2, A), "2": part(2, 2, A), "3": part(1, 2, B) },
      "Part 2 of 2 of commit bbbbbb",
    ],
  ])("%s", async (_about, reports, words) => {
    const files = Object.entries(reports).map(([name, text]) => [`parts/${name}.json`, text]);
    const workspace = createReports(Object.fromEntries(files));
    for (const format of ["comment", "markdown"]) {
      const { code, out } = await run(workspace, ["report", "--format", format, "parts"]);
      expect(code).toBe(words === undefined ? 0 : 2);
      expect(out.includes("## ✅")).toBe(words === undefined);
      expect(out.includes("## ❌ Not all videos were checked")).toBe(words !== undefined);
      if (words === undefined) continue;
      // Nothing but the heading stands above it.
      expect(out.slice(out.indexOf("## "), out.indexOf(words)).trim().split("\n")).toHaveLength(3);
    }
    const { said } = await run(workspace, ["report", "--format", "sarif", "--output", "videos.sarif", "parts"]);
    expect(said.join("\n").includes(words ?? "missing")).toBe(words !== undefined);
  });

  it("of two commits, each can lack another part", async () => {
    const workspace = createReports({ "1.json": part(1, 2, A), "2.json": part(2, 2, B) });
    const { code, said } = await run(workspace, ["report", "--output", "videos.md", "."]);
    expect([code, said.slice(0, 2)]).toEqual([
      2,
      [
        expect.stringContaining("Part 2 of 2 of commit aaaaaaa is missing"),
        expect.stringContaining("Part 1 of 2 of commit bbbbbbb is missing"),
      ],
    ]);
  });

  it("reports of runs with other numbers of parts are not taken for parts of one", async () => {
    const workspace = createReports({
      "1.json": part(1),
      "2.json": part(1, 3),
      "3.json": part(2, 3),
      "4.json": part(3, 3),
    });
    const { code, out, said } = await run(workspace, ["report", "--fail-on", "never", "."]);
    expect([code, said.join("\n")]).toEqual([2, expect.stringContaining("different runs, with 3 and 4 parts")]);
    expect(out).not.toContain("missing");
  });

  it.each([
    ["others had", [check("a.mp4")], ""],
    ["none had", [], "No video was checked, because none differs from the base branch."],
  ])("a part that had nothing to check says so only for all, where %s", async (_about, videos, words) => {
    const scope = (unchanged: string[]) => ({ base: "the base branch", commit: undefined, unchanged });
    const [first, second] = [scope(["b.mp4", "c.mp4"]), scope(["d.mp4"])];
    const count = 2;
    const workspace = createReports({
      "1.json": write([], { scope: first, shard: { index: 1, count }, remarks: [remarkOnUnchangedPart(first)] }),
      "2.json": write(videos, {
        ...{ scope: second, shard: { index: 2, count } },
        remarks: videos.length === 0 ? [remarkOnUnchangedPart(second)] : [],
      }),
    });
    for (const format of ["markdown", "comment", "html"]) {
      const { code, out } = await run(workspace, ["report", "--format", format, "."]);
      expect(code).toBe(0);
      expect(out).not.toContain("this part");
      expect(out).toContain(words);
    }
  });

  it("GitLab's report has an entry for it, and JUnit's an error", async () => {
    const workspace = createReports({ "1.json": part(1) });
    const [entry, ...others] = parseCodeQuality((await run(workspace, ["report", "--format", "gitlab", "1.json"])).out);
    expect(entry).toMatchObject({ check_name: "tiktok-upload-guard/not-checked", severity: "major" });
    expect([entry?.description, others]).toEqual([expect.stringContaining("Parts 2, 3 and 4 of 4 are missing"), []]);
    const suite = await parseJunit((await run(workspace, ["report", "--format", "junit", "1.json"])).out);
    expect(suite).toMatchObject({ tests: 2, failures: 0, errors: 1 });
    expect(suite.cases.map(({ result }) => result?.type)).toEqual(["not-checked", undefined]);
  });

  it("the report of the joined parts is still one without the missing part", async () => {
    const workspace = createReports({ "1.json": part(1) });
    const { out } = await run(workspace, ["report", "--format", "json", "1.json"]);
    workspace.write("joined.json", out);
    expect((await run(workspace, ["report", "--format", "comment", "joined.json"])).out).toContain("## ❌");
  });
});

describe("no '--fail-on' makes a report pass that lacks something:", () => {
  const BAD = write([SLOW], { shard: { index: 1, count: 1 } });
  const interrupted = { ...remarkOnInterruption(1, 3) };
  it.each<[about: string, report: string, words: string | undefined]>([
    ["a part is missing", write([check("a.mp4")], { shard: { index: 1, count: 2 } }), "Part 2 of 2 is missing"],
    [
      "a part is missing, and a video is bad",
      write([SLOW], { shard: { index: 2, count: 2 } }),
      "Part 1 of 2 is missing",
    ],
    ["a check was interrupted", write([check("a.mp4")], { remarks: [interrupted] }), "only 1 of 3 videos"],
    ["an LFS server could not be asked", write(checkUnasked(["a.mp4", "b.mp4"])), "2 videos could not be checked."],
    ["a server did not respond", write([checkUnreached("https://a.example/a.mp4")]), "1 video could not be checked."],
    ["one object of an LFS server is missing, which is a finding", write([checkUnresolved("a.mp4")]), undefined],
    ["a video is bad", BAD, undefined],
  ])("%s", async (_about, text, words) => {
    const workspace = createReports({ "1.json": text });
    for (const failOn of ["never", "error", "warning"]) {
      const { code, out, said } = await run(workspace, ["report", "--fail-on", failOn, "1.json"]);
      expect(code).toBe(words !== undefined ? 2 : failOn === "never" ? 0 : 1);
      expect(out).toContain("## ❌");
      expect(said.filter((line) => line.includes(words ?? "Exit code 2"))).toHaveLength(words === undefined ? 0 : 1);
      expect(said.at(-1)?.slice(0, 11)).toBe(code === 0 ? undefined : `Exit code ${code}`);
    }
  });
});

it.each(RENDERED_FORMATS.flatMap((format) => ["schedule", "push", "workflow_run", ""].map((name) => [format, name])))(
  "as %s, on the event '%s', a joined report links no file: the commit of this run need not have it",
  async (format, name) => {
    const posts = [post("posts/a.json", postFinding())];
    const workspace = createReports({ "1.json": write([SLOW, check("a.mp4")], { posts }), "2.json": write([WARNED]) });
    const { out } = await run(workspace, ["report", "--format", format, "1.json", "2.json"], {
      event: { name, payload: {} },
    });
    expect(out.replaceAll("<wbr>", "")).toContain("frame-rate");
    expect(out).not.toContain("acme/videos/blob/");
    expect(out).not.toContain(HEAD);
  },
);
