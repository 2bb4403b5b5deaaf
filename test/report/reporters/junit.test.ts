import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import type { Context } from "../../../src/report/reporter.ts";
import { junit } from "../../../src/report/reporters/junit.ts";
import { showUnprintable } from "../../../src/text/unprintable.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { parseJunit } from "../../support/junit.ts";
import { check, checkUnreadable, checkUnresolved } from "../reported.ts";

function render(report: Partial<Report>, context: Context = {}) {
  return parseJunit([...junit.render({ remarks: [], ...report }, context)].join(""));
}

describe("JUnit", () => {
  it("has a test case for each video, which an error fails and an unreadable video breaks", async () => {
    const videos = [
      check("a.mp4"),
      check("b.mp4", { codec: "av1", width: 100 }),
      checkUnreadable("c.mp4", "it ends early"),
      checkUnresolved("d.mp4"),
      check("e.mp4", { movingVideoTracks: 2, codec: "h265" }),
    ];
    const { cases, ...suite } = await render({ videos });
    expect(suite).toEqual({ name: "TikTok Upload Guard", tests: 5, failures: 1, errors: 2 });
    expect(cases.map(({ name, file, result }) => [name, file, result?.name, result?.type])).toEqual([
      ["a.mp4", "a.mp4", undefined, undefined],
      [...["b.mp4", "b.mp4", "failure"], "file_format_check_failed (codec), picture_size_check_failed (picture-size)"],
      ["c.mp4", "c.mp4", "error", "unreadable"],
      ["d.mp4", "d.mp4", "error", "lfs-pointer"],
      ["e.mp4", "e.mp4", undefined, undefined],
    ]);
    expect(cases[1]?.result?.message).toMatch(/^The video codec is AV1\. .*The picture is 100×1920 pixels\. /);
    expect(cases[1]?.result?.text).toMatch(/^b\.mp4: The video codec is AV1\..*\nFix:\nffmpeg .*\n.*documented/s);
    expect(cases[4]?.output).toMatch(/^warning: .* \[extra-video-track\]\nnotice: .* \[recommended-codec\]\n/);
    expect(cases[0]).not.toHaveProperty("output");
  });

  it("says how sure it is of what is no error, too", async () => {
    const { cases } = await render({ videos: [check("a.mp4", { movingVideoTracks: 2, codec: "h265" })] });
    expect(cases[0]?.output).toMatch(/\nextra-video-track \(inferred\): https:\S+\n/);
    expect(cases[0]?.output).toMatch(/\nrecommended-codec \(documented\): https:\S+$/);
  });

  it("has a command once, beside the errors that it fixes, too", async () => {
    const [finding] = check("a.mp4", { codec: "av1" }).findings;
    const checked = check("a.mp4", { codec: "av1", movingVideoTracks: 2 });
    const findings = checked.findings.map((each) => ({
      ...each,
      fix: finding?.fix ?? null,
      isFixOptional: each.level !== "error",
    }));
    const { cases } = await render({ videos: [{ ...checked, findings }] });
    expect(cases[0]?.result?.text).toContain(`Fix:\n${finding?.fix}`);
    expect(cases[0]?.output).toContain("extra-video-track");
    expect(cases[0]?.output).not.toContain("ffmpeg");
  });

  it("numbers the names of URLs that differ only in their query", async () => {
    const videos = ["a", "b", "a", "a"].map((name) => check(`https://a.example.com/${name}`));
    const { cases } = await render({ videos });
    expect(cases.map(({ name }) => name.slice(22))).toEqual(["a", "b", "a (2)", "a (3)"]);
  });

  it("is valid without a video, too", async () => {
    expect(await render({ videos: [] })).toEqual({
      ...{ name: "TikTok Upload Guard", tests: 0, failures: 0, errors: 0, cases: [] },
    });
  });

  it("has the remarks of the run as the output of the suite", async () => {
    const remarks = [{ level: "warning", title: "T", message: "No <video> & 'more'" } as const];
    expect((await render({ videos: [check("a.mp4")], remarks })).output).toBe("warning: No <video> & 'more'");
  });

  it("names the part of the videos that was checked", async () => {
    const { name } = await render({ videos: [] }, { shard: { index: 2, count: 5 } });
    expect(name).toBe("TikTok Upload Guard, part 2 of 5");
  });

  it("has no file for a URL", async () => {
    const { cases } = await render({
      videos: [
        { ...check("https://a.example/1.mp4"), video: { path: "https://a.example/1.mp4", source: { kind: "url" } } },
      ],
    });
    expect(cases).toEqual([{ name: "https://a.example/1.mp4", classname: "TikTok" }]);
  });
});

describe("a name or a text in JUnit", () => {
  const names = [
    ...HOSTILE_NAMES,
    "]]>.mp4",
    "<![CDATA[.mp4",
    "&amp;&#0;.mp4",
    "\ufffe\uffff.mp4",
    "b\udcfe.mp4",
    "\0\u0008.mp4",
  ];

  it("stays what it is, or is shown by the numbers of its characters where XML has none of them", async () => {
    const { cases } = await render({ videos: names.map((path) => check(path, { codec: "av1" })) });
    const shown = names.map((name) => showUnprintable(name).replace(/[\ufffe\uffff]/g, "\ufffd"));
    expect(cases.map(({ name }) => name)).toEqual(shown);
    expect(cases.map(({ file }) => file)).toEqual(shown);
    for (const [at, { result }] of cases.entries()) expect(result?.text).toContain(shown[at]);
  });

  it("leaves the report an XML document, whatever it is", async () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 });
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      units.map((each) => String.fromCharCode(...each)),
    );
    const texts = fc.sample(text, 500);
    const videos = texts.map((each, at) => ({ ...checkUnreadable(`${at}${each}`, each) }));
    const { cases } = await render({ videos, remarks: [{ level: "notice", title: "T", message: texts.join("\n") }] });
    expect(cases.map(({ name }) => Number.parseInt(name, 10))).toEqual(
      videos.map(({ video }) => Number.parseInt(video.path, 10)),
    );
  });

  it("attaches no file to the report", async () => {
    for (const start of ["[[", "[[[", "[[[[", "x[[[[[[["]) {
      const attach = `${start}ATTACHMENT|/etc/passwd]].mp4`;
      const remarks = [{ level: "notice", title: "T", message: attach } as const];
      const report = await render({ videos: [check(attach, { movingVideoTracks: 2 })], remarks });
      for (const text of [report.output, report.cases[0]?.output]) {
        expect(text).toContain("ATTACHMENT");
        expect(text).not.toContain("[[");
      }
    }
  });
});

it("JUnit is made a video at a time", () => {
  const parts = junit.render({ videos: Array(3).fill(check("a.mp4")), remarks: [] }, {});
  expect([...parts].filter((part) => part.includes("<testcase"))).toHaveLength(3);
});
