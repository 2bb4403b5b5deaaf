/** The reports for other tools, as the shipped action writes them. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { showUnprintable } from "../../../src/text/unprintable.ts";
import { parseCodeQuality } from "../../support/gitlab.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { parseJunit } from "../../support/junit.ts";
import { listLinks, listTags, OWN_TAGS } from "../../support/markdown.ts";
import { startRangeServer } from "../../support/range-server.ts";
import { parseSarif } from "../../support/sarif.ts";
import type { Workspace } from "../../support/workspace.ts";
import { createVideos, readFixture, runGuard } from "./guard.ts";

const TOKEN = "act.s3cret-0f-the-creator!4321";

const REPORTS = `
  sarif=out/reports/videos.sarif
  junit=out/reports/videos.xml
  gitlab=out/reports/videos.json
  markdown=out/reports/videos.md
`;

function readReports({ path }: Workspace) {
  const read = (name: string) => readFileSync(join(path, "out/reports", name), "utf8");
  const [sarif, junit, gitlab, markdown] = ["sarif", "xml", "json", "md"].map((end) => read(`videos.${end}`));
  return { sarif, junit, gitlab, markdown } as Readonly<Record<"sarif" | "junit" | "gitlab" | "markdown", string>>;
}

const PLAIN = {
  "videos/good.mp4": "good.mp4",
  "videos/slow.mp4": "frame-rate-low.mp4",
  "videos/two.mp4": "extra-video-track.mp4",
  "videos/hevc.mp4": "recommended-codec.mp4",
  "videos/garbage.mp4": "unreadable-garbage.mp4",
  "videos/pointer.mp4": "lfs-pointer.mp4",
};

const HOSTILE = [...HOSTILE_NAMES, "<script>alert(1).mp4", "]]>.mp4", "[[ATTACHMENT|x]].mp4", `${"n".repeat(186)}.mp4`];

describe("one run with reports in all formats", () => {
  it("finds the same in each as in the JSON report, in videos of all kinds", async () => {
    const repository = createVideos(PLAIN);
    const server = await startRangeServer();
    const url = server.add("/v/a%20b.mp4", readFixture("frame-rate-low.mp4"));
    const videos = `videos\n${url}?signature=s3cretSignature`;
    const inputs = { videos, reports: REPORTS, "access-token": TOKEN, "fail-on": "never" };
    const { main, report } = await runGuard(repository, inputs);
    const { sarif, junit, gitlab, markdown } = readReports(repository);

    const findings = (report?.videos ?? []).flatMap(({ path, findings }) =>
      findings.map(({ rule, level }) => [path, rule, level]),
    );
    expect(findings.map(([, rule]) => rule)).toContain("lfs-pointer");
    const levels: Readonly<Record<string, string>> = { major: "error", minor: "warning", info: "notice" };
    expect(
      parseCodeQuality(gitlab).map(({ location, check_name, severity }) => [
        location.path,
        check_name.replace("tiktok-upload-guard/", ""),
        levels[severity],
      ]),
    ).toEqual(findings);

    const { results, tool } = parseSarif(sarif);
    expect(results.map(({ ruleId }) => ruleId).sort()).toEqual(findings.map(([, rule]) => rule).sort());
    for (const { ruleId, ruleIndex = -1 } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const places = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri);
    expect(places).toContain("v/a%20b.mp4");

    const { cases, tests, failures, errors } = await parseJunit(junit);
    expect([tests, failures, errors]).toEqual([7, 2, 2]);
    expect(cases.map(({ name }) => name)).toEqual(report?.videos.map(({ path }) => path));
    expect(cases.filter(({ result }) => result).map(({ name, result }) => [name, result?.name])).toEqual([
      [`${url}`, "failure"],
      ["videos/garbage.mp4", "error"],
      ["videos/pointer.mp4", "error"],
      ["videos/slow.mp4", "failure"],
    ]);

    expect(markdown).toContain(main.summary.trim());
    for (const text of [sarif, junit, gitlab, markdown]) {
      expect(text).not.toContain("s3cret");
      expect(text).not.toContain("signature=");
    }
    expect(main.log.filter((line) => line.includes("report: out/reports/"))).toEqual([
      "SARIF report: out/reports/videos.sarif",
      "JUnit report: out/reports/videos.xml",
      "GitLab report: out/reports/videos.json",
      "Markdown report: out/reports/videos.md",
    ]);
  });

  it("keeps hostile names as names, and adds no markup and no link", async () => {
    const repository = createVideos(Object.fromEntries(HOSTILE.map((name) => [name, "frame-rate-low.mp4"])));
    if (process.platform === "linux") {
      const name = Buffer.concat([Buffer.from(`${repository.path}/b`), Buffer.from([0xfe]), Buffer.from(".mp4")]);
      writeFileSync(name, readFixture("good.mp4"));
      repository.git("add", "--all");
    }
    const { main, report } = await runGuard(repository, { reports: REPORTS });
    const { sarif, junit, gitlab, markdown } = readReports(repository);
    const paths = (report?.videos ?? []).map(({ path }) => path);
    const whole = (path: string) => (path.isWellFormed() ? path : showUnprintable(path));
    expect(paths.length).toBeGreaterThanOrEqual(HOSTILE.length);
    expect(main.commands.map(({ name }) => name)).toEqual(["add-mask", ...Array(10).fill("error")]);

    const { results } = parseSarif(sarif);
    const places = results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? "");
    expect(new Set(places.map(decodeURIComponent))).toEqual(new Set(paths.map(whole)));
    expect(new Set(parseCodeQuality(gitlab).map(({ location }) => location.path))).toEqual(new Set(paths.map(whole)));
    expect((await parseJunit(junit)).cases.map(({ name }) => name)).toEqual(paths.map(showUnprintable));
    const [mark, ...others] = listTags(markdown);
    expect(mark).toBe("!-- tiktok-upload-guard: report --");
    expect(others.filter((tag) => !OWN_TAGS.includes(tag))).toEqual([]);
    const homes = new Set(listLinks(markdown).map((link) => new URL(link).origin));
    expect([...homes].sort()).toEqual(["https://developers.tiktok.com", "https://github.com"]);
  });

  it("names the part of the videos that it checked, and the page of the action", async () => {
    const repository = createVideos(PLAIN);
    await runGuard(repository, { reports: REPORTS, shard: "2/5" });
    const { sarif, junit } = readReports(repository);
    const { automationDetails, tool } = parseSarif(sarif);
    expect(automationDetails?.id).toBe("tiktok-upload-guard/shard-2-of-5/");
    expect(tool.driver.informationUri).toBe("https://github.com/stand-in/action");
    expect((await parseJunit(junit)).name).toMatch(/part 2 of 5/);
  });

  it("writes the reports also where there is no video, and over those of an earlier run", async () => {
    const repository = createVideos({ "a.mp4": "frame-rate-low.mp4" });
    await runGuard(repository, { reports: REPORTS });
    expect(parseCodeQuality(readReports(repository).gitlab)).toHaveLength(1);
    repository.git("rm", "--quiet", "--force", "a.mp4");
    const { main } = await runGuard(repository, { reports: REPORTS });
    expect(main.conclusion).toBe("success");
    const { sarif, junit, gitlab, markdown } = readReports(repository);
    expect([parseSarif(sarif).results, parseCodeQuality(gitlab), (await parseJunit(junit)).tests]).toEqual([[], [], 0]);
    expect(markdown).toContain("No video was found");
  });
});

it("the post step leaves the reports of main as they are", async () => {
  const repository = createVideos({ "a.mp4": "frame-rate-low.mp4" });
  const inputs = { reports: REPORTS, cancel: "dry-run", "publish-ids": "v_pub_url~v2.1" };
  const { post, report } = await runGuard(repository, inputs);
  expect(post?.conclusion).toBe("success");
  expect(report?.cancellations).toMatchObject([{ publishId: "v_pub_url~v2.1" }]);
  for (const text of Object.values(readReports(repository))) {
    expect(text).toContain("a.mp4");
    expect(text).not.toContain("v_pub_url");
  }
});

it.runIf(process.platform !== "win32")(
  "a report whose place was taken while the videos were checked is a warning that fails nothing",
  async () => {
    const repository = createVideos({ "a.mp4": "good.mp4" });
    // The action starts git after it has looked at the paths.
    const programs = join(repository.path, "programs");
    mkdirSync(programs);
    const taken = join(repository.path, "out/reports/videos.sarif");
    const script = `#!/bin/sh\nmkdir -p '${dirname(taken)}'\necho mine > '${taken}'\nPATH="\${PATH#*:}" exec git "$@"\n`;
    writeFileSync(join(programs, "git"), script);
    chmodSync(join(programs, "git"), 0o755);
    const { main } = await runGuard(
      repository,
      { reports: REPORTS, "fail-on": "warning", annotate: "never" },
      { env: { PATH: `${programs}${delimiter}${process.env.PATH}` } },
    );
    expect(main.conclusion).toBe("success");
    expect(main.annotations).toMatchObject([
      { level: "warning", message: expect.stringMatching(/SARIF report could not be written: .*videos\.sarif/) },
    ]);
    expect(readFileSync(taken, "utf8")).toBe("mine\n");
    expect(existsSync(join(repository.path, "out/reports/videos.xml"))).toBe(true);
    expect(main.outputs.valid).toBe("true");
  },
);

it("a bad line of `reports` ends the step before any report is written", async () => {
  const repository = createVideos({ "a.mp4": "good.mp4" });
  const { main } = await runGuard(repository, { reports: "junit=a.xml\nsarif=a.xml\nsarf=b.sarif" });
  expect(main.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining("Input 'reports' has the line 'sarif=a.xml', whose path another report has, too"),
    expect.stringContaining(
      "Input 'reports' has the line 'sarf=b.sarif', whose format is unknown (did you mean 'sarif'?)",
    ),
  ]);
  expect(existsSync(join(repository.path, "a.xml"))).toBe(false);
});
