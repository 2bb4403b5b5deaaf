import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readVersion } from "../../../scripts/versions.ts";
import { checkVideo } from "../../../src/check/check.ts";
import { describeRules } from "../../../src/check/rule-help.ts";
import { RULES } from "../../../src/check/rules/index.ts";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import type { VideoSource } from "../../../src/model/video.ts";
import type { Context } from "../../../src/report/reporter.ts";
import { sarif } from "../../../src/report/reporters/sarif.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { BY_TIKTOK } from "../../support/limits.ts";
import { parseSarif, type SarifResult } from "../../support/sarif.ts";
import { check, checkUnasked, checkUnreadable, checkUnresolved } from "../reported.ts";

const RULE_HELP = describeRules();

function render(report: Partial<Report>, context: Context = {}) {
  return parseSarif([...sarif.render({ remarks: [], ...report }, { rules: RULE_HELP, ...context })].join(""));
}

function locationOf({ locations }: SarifResult) {
  return locations[0]?.physicalLocation.artifactLocation;
}

/** A video with one error, from another place. */
function checkAt(path: string, source: VideoSource): CheckedVideo {
  return checkVideo({ path, source }, { facts: { ...check("").facts, codec: "av1" } }, BY_TIKTOK);
}

describe("SARIF", () => {
  it("has a result for each finding, the worst first, with the level of SARIF", () => {
    const videos = [
      check("a.mp4", { codec: "h265" }),
      check("b.mp4", { movingVideoTracks: 2 }),
      check("c.mp4", { codec: "av1" }),
      checkUnreadable("d.mp4", "it ends early"),
      checkUnresolved("e.mp4"),
      check("f.mp4"),
    ];
    const { results } = render({ videos });
    expect(results.map((result) => [result.ruleId, result.level, locationOf(result)?.uri])).toEqual([
      ["codec", "error", "c.mp4"],
      ["unreadable", "error", "d.mp4"],
      ["lfs-pointer", "error", "e.mp4"],
      ["extra-video-track", "warning", "b.mp4"],
      ["recommended-codec", "note", "a.mp4"],
    ]);
    expect(results.map(({ ruleIndex }) => RULE_HELP[ruleIndex ?? -1]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
    expect(results[0]?.properties).toMatchObject({
      tiktokCode: "file_format_check_failed",
      evidence: "documented",
      source: expect.stringMatching(/^https:/),
      fix: expect.stringMatching(/^ffmpeg .*c\.mp4/),
    });
    expect(results[0]?.message.text).toContain(`\nFix: ${results[0]?.properties.fix}`);
  });

  it("is valid without a video, too", () => {
    expect(render({ videos: [] }).results).toEqual([]);
    expect(render({}).results).toEqual([]);
  });

  it("describes every rule: when it objects, what to do, the evidence and its page", () => {
    const { rules } = render({}).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const [index, { when, advice, evidence, source, code }] of RULE_HELP.entries()) {
      const { help, helpUri, properties } = rules[index] ?? {};
      for (const text of [help?.text, help?.markdown]) {
        for (const part of [when, advice, evidence, source, code ?? ""]) expect(text).toContain(part);
      }
      expect(helpUri).toBe(source);
      expect(properties).toMatchObject({ evidence, source });
    }
  });

  it("keeps the texts of a rule within the 1,024 characters that GitHub allows", () => {
    for (const { shortDescription, fullDescription } of render({}).tool.driver.rules) {
      expect(shortDescription.text.length).toBeLessThanOrEqual(fullDescription.text.length);
      expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
    }
  });

  it("says in the title of a rule nothing that a policy can set otherwise, and in its help that a policy can", () => {
    for (const { id, shortDescription, help } of render({}).tool.driver.rules) {
      const isSettable = RULES.some((rule) => rule.id === id && rule.limitName !== undefined);
      expect([id, /policy can set/.test(help.text)]).toEqual([id, isSettable]);
      if (isSettable) expect(shortDescription.text).not.toMatch(/\d|MP4|TikTok/);
    }
    const [duration] = render({}).tool.driver.rules.filter(({ id }) => id === "duration");
    expect(duration?.shortDescription.text).toBe("duration: longer than allowed");
  });

  it("names the policy as the source of what only the policy objects to", () => {
    const basis = { evidence: "documented", source: ".github/tiktok-upload-guard.yml" } as const;
    const checked = check("a.mp4", { codec: "av1" });
    const findings = checked.findings.map((finding) => ({ ...finding, basis }));
    const { results, tool } = render({ videos: [{ ...checked, findings }] });
    expect(results[0]?.properties).toMatchObject({ ...basis, evidence: "policy" });
    const rules = RULE_HELP.map((rule) => ({ ...rule, ...basis }));
    const [rule] = render({}, { rules }).tool.driver.rules;
    expect(rule).not.toHaveProperty("helpUri");
    expect(tool.driver.rules[0]).toHaveProperty("helpUri");
  });

  it("counts columns in the units of JavaScript's strings, as findings do", () => {
    expect(render({})).toMatchObject({ columnKind: "utf16CodeUnits" });
  });

  it("names the tool, its version and its page", () => {
    const toolPage = "https://github.com/acme/tiktok-upload-guard";
    expect(render({}, { toolPage }).tool.driver).toMatchObject({
      ...{ name: "TikTok Upload Guard", version: readVersion(), informationUri: toolPage },
    });
    expect(render({}).tool.driver).not.toHaveProperty("informationUri");
  });

  it("has a category for each part of the videos, and leaves it to the upload where there are no parts", () => {
    const { automationDetails } = render({}, { shard: { index: 2, count: 5 } });
    expect(automationDetails).toEqual({ id: "tiktok-upload-guard/shard-2-of-5/" });
    expect(render({})).not.toHaveProperty("automationDetails");
  });

  it("has one result for all videos of a server that could not be asked, and says that the run was not successful", () => {
    const videos = [...checkUnasked(["a.mp4", "b.mp4", "c.mp4"]), checkUnresolved("d.mp4"), checkUnresolved("e.mp4")];
    const { results, invocations } = render({ videos });
    expect(results.map((result) => locationOf(result)?.uri)).toEqual(["a.mp4", "d.mp4", "e.mp4"]);
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: expect.stringMatching(/^3 videos could not be checked\. .*can't be asked/) },
          },
        ],
      },
    ]);
  });

  it.each([
    ["is not successful if a part of the videos is missing", "error", true, false],
    ["is successful if only something about the run went wrong", "error", undefined, true],
    ["is successful if a warning counts", "warning", true, true],
  ] as const)("a run %s", (_, level, isCounted, isSuccessful) => {
    const remark = { level, title: "T", message: "M", ...(isCounted && { isCounted }) };
    expect(render({ remarks: [remark] }).invocations[0]).toMatchObject({ executionSuccessful: isSuccessful });
  });

  it("has the remarks of the run as notifications", () => {
    const remarks = (["error", "warning", "notice"] as const).map((level) => ({ level, title: "T", message: level }));
    expect(render({ remarks }).invocations[0]?.toolExecutionNotifications).toEqual([
      { level: "error", message: { text: "error" } },
      { level: "warning", message: { text: "warning" } },
      { level: "note", message: { text: "notice" } },
    ]);
  });
});

/** Bytes that a URL holds or encodes, as one text. */
function decode(pathname: string): string {
  return pathname.replace(/%([0-9a-f]{2})/gi, (_, byte) => String.fromCharCode(Number.parseInt(byte, 16)));
}

describe("a location in SARIF", () => {
  it.each([
    ["videos/a b.mp4", "videos/a%20b.mp4"],
    ["c:a.mp4", "c%3Aa.mp4"],
    ["100%.mp4", "100%25.mp4"],
    ["a#b?c.mp4", "a%23b%3Fc.mp4"],
    ["ü/日.mp4", "%C3%BC/%E6%97%A5.mp4"],
    ["b\udcfe.mp4", "b%5Cu%7Bdcfe%7D.mp4"],
  ])("of the file %j is %s, relative to the workspace and without a region", (path, uri) => {
    const [result] = render({ videos: [checkAt(path, { kind: "file" })] }).results;
    expect(result?.locations).toEqual([{ physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" } } }]);
  });

  it("of a URL is relative to its server, as GitHub refuses absolute URLs, and the message has the whole URL", () => {
    const urls = [
      "https://a.example.com/v/1%20.mp4",
      "https://b.example.com:8443/2.mp4",
      "https://a.example.com/",
      "https://a.example.com/v/1%20.mp4",
    ];
    const { results, originalUriBaseIds } = render({ videos: urls.map((url) => checkAt(url, { kind: "url" })) });
    expect(results.map(locationOf)).toEqual([
      { uri: "v/1%20.mp4", uriBaseId: "SERVER_1" },
      { uri: "2.mp4", uriBaseId: "SERVER_2" },
      { uri: "./", uriBaseId: "SERVER_1" },
      { uri: "v/1%20.mp4", uriBaseId: "SERVER_1" },
    ]);
    expect(originalUriBaseIds).toEqual({
      SERVER_1: { uri: "https://a.example.com/" },
      SERVER_2: { uri: "https://b.example.com:8443/" },
    });
    expect(results[1]?.message.text).toContain("https://b.example.com:8443/2.mp4: ");
    expect(new Set(results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)).size).toBe(4);
  });

  it.each([
    ["/a:b.mp4", "./a:b.mp4"],
    ["/http://evil.example/x.mp4", "./http://evil.example/x.mp4"],
    ["/v/a:b.mp4", "v/a:b.mp4"],
    ["//evil.example//x.mp4", ".//evil.example//x.mp4"],
    ["/", "./"],
    ["/p[1]|^{2}.mp4", "p%5B1%5D%7C%5E%7B2%7D.mp4"],
    ["/100%.mp4", "100%25.mp4"],
    ["/a%2Fb%zz'(1);@.mp4", "a%2Fb%25zz'(1);@.mp4"],
  ])("of the path %j on a server is %s, which leads back to that server", (path, uri) => {
    const [result] = render({ videos: [checkAt(`https://a.example${path}`, { kind: "url" })] }).results;
    expect(result && locationOf(result)).toEqual({ uri, uriBaseId: "SERVER_1" });
    expect(new URL(uri, "https://a.example.com/").origin).toBe("https://a.example.com");
  });

  it("of any path on a server is a URI that RFC 3986 allows, and leads back to that server", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(":", "//", "%", "|", "["))),
        (parts) => {
          const { origin, pathname } = new URL(`https://a.example.com/${parts.join("").replace(/[?#]/g, "")}`);
          const { results } = render({ videos: [checkAt(`${origin}${pathname}`, { kind: "url" })] }, { rules: [] });
          const { uri = "" } = (results[0] && locationOf(results[0])) ?? {};
          expect(uri).toMatch(/^(\.\/)?([\w!$&'()*+,;=:@/.~-]|%[0-9a-f]{2})*$/i);
          const found = new URL(uri, "https://a.example.com/");
          expect([found.origin, decode(found.pathname)]).toEqual([origin, decode(pathname)]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("of any name leads to the name, and its URI is one that RFC 3986 allows", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (path) => {
        const [result] = render({ videos: [checkAt(path, { kind: "file" })] }, { rules: [] }).results;
        expect(decodeURIComponent(result === undefined ? "" : (locationOf(result)?.uri ?? ""))).toBe(path);
      }),
      { numRuns: 200 },
    );
  });

  it("of a hostile name leads to the name", () => {
    const { results } = render({ videos: HOSTILE_NAMES.map((path) => checkAt(path, { kind: "file" })) });
    expect(results.map((result) => decodeURIComponent(locationOf(result)?.uri ?? ""))).toEqual(HOSTILE_NAMES);
  });
});

describe("a fingerprint in SARIF", () => {
  const fingerprintsOf = (videos: readonly CheckedVideo[]) =>
    render({ videos }).results.map(({ partialFingerprints }) => partialFingerprints);

  it("stays while a video is converted and is still wrong, whatever else is found", () => {
    const [before] = fingerprintsOf([check("a.mp4", { codec: "av1" })]);
    const after = fingerprintsOf([check("0.mp4", { codec: "av1" }), check("a.mp4", { codec: "prores", width: 100 })]);
    expect(after).toContainEqual(before);
    expect(Object.keys(before ?? {})).toContain("primaryLocationLineHash");
  });

  it("differs by rule and by path", () => {
    const all = fingerprintsOf([check("a.mp4", { codec: "av1", width: 100 }), check("b.mp4", { codec: "av1" })]);
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(3);
  });
});

describe("a message in SARIF", () => {
  it.each([
    ["a [link](https://evil.example)", "a [link] (https://evil.example)"],
    ["a placeholder {0}", "a placeholder {{0}}"],
    ["braces {a} \\{", "braces {{a}} \\{{"],
    ["{{0}b.mp4", "{{{{0}}b.mp4"],
    ["}{1}}", "}}{{1}}}}"],
    ["two\nlines", "two\nlines"],
    ["a \u202eturn", "a \\u{{202e}}turn"],
  ])("shows %j as text", (problem, shown) => {
    const { results } = render({ videos: [checkUnreadable("a.mp4", problem)] });
    expect(results[0]?.message.text).toContain(shown);
    const remarks = [{ level: "notice", title: "T", message: problem } as const];
    expect(render({ remarks }).invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(shown);
  });
});

it("SARIF has at most the 25,000 results that GitHub accepts, and says how many of the least serious it leaves out", () => {
  const notices = Array.from({ length: 15_000 }, (_, at) => check(`${at}.mp4`, { codec: "h265" }));
  const errors = Array.from({ length: 10_001 }, (_, at) => check(`x${at}.mp4`, { codec: "av1" }));
  const { results, invocations } = render({ videos: [...notices, ...errors] });
  expect(results).toHaveLength(25_000);
  expect(results.filter(({ level }) => level === "error")).toHaveLength(10_001);
  expect(invocations[0]?.toolExecutionNotifications).toMatchObject([
    { level: "warning", message: { text: expect.stringMatching(/^1 of the less serious findings .* 25,000\./) } },
  ]);
});

it("SARIF is made a video at a time", () => {
  const parts = sarif.render({ videos: Array(3).fill(check("a.mp4", { codec: "av1" })), remarks: [] }, {});
  expect([...parts].filter((part) => part.includes('"ruleId"'))).toHaveLength(3);
});
