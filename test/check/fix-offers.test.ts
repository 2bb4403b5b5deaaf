import { describe, expect, it } from "vitest";
import { nameFixes } from "../../src/check/fix/paths.ts";
import { TIKTOK_LIMITS } from "../../src/check/limits.ts";
import type { MediaFacts } from "../../src/model/facts.ts";
import type { Video } from "../../src/model/video.ts";
import { type Case, check, findingOf, measured, textOf } from "./subject.ts";

const HLG = { primaries: 9, transfer: 18, matrix: 9, isFullRange: false };
const SLOW: MediaFacts = { frameRate: measured(15), maxFrameRate: 15 };

describe("a recommendation", () => {
  it("comes with a command that a person may leave out", () => {
    const finding = findingOf("recommended-codec", { facts: { codec: "h265" } });
    expect(finding).toMatchObject({ isFixOptional: true, fix: expect.stringContaining("libx264") });
    expect(finding.advice).toContain("Optional");
  });

  it("has no command that would take HDR out of H.265, and says that it can stay", () => {
    const facts: MediaFacts = { container: "mov", codec: "h265", colour: HLG };
    const video = { path: "a.mov" };
    expect(findingOf("recommended-container", { facts, video }).fix).toContain("-c:v copy -tag:v hvc1");
    const codec = findingOf("recommended-codec", { facts, video });
    expect(codec.fix).toBeNull();
    expect(textOf(codec)).toMatch(/H\.265 with HDR \(HLG\)\. Keep it/);
    expect(textOf(codec)).not.toContain("H.264");
  });

  it("shares the command that fixes an error only if that follows it", () => {
    const facts: MediaFacts = { container: "matroska", codec: "h265" };
    expect(findingOf("container", { facts }).fix).toContain("-c:v copy");
    expect(findingOf("recommended-codec", { facts }).fix).toBeNull();
    const slow = { facts: { ...facts, ...SLOW } };
    expect(findingOf("recommended-codec", slow)).toMatchObject({
      fix: findingOf("frame-rate", slow).fix,
      isFixOptional: false,
    });
  });
});

describe("a video that is too long", () => {
  const facts: MediaFacts = { duration: measured(700), frames: 21_000 };

  it("comes with a command that cuts it, and says so", () => {
    const { fix, advice, isFixOptional } = findingOf("duration", { facts });
    expect(fix).toBe(
      'ffmpeg -nostdin -i videos/a.mp4 -map 0:V:0 -map "0:a:0?" -c:v copy -c:a aac -b:a 192k -t 599 -movflags +faststart videos/a.cut.mp4',
    );
    expect(advice).toContain("first 9:59 and cuts off");
    expect(advice).toContain("the picture is copied, so the cut is not exact");
    expect(isFixOptional).toBe(true);
  });

  it("is cut without that reason where the frames have to be encoded again", () => {
    const { fix, advice } = findingOf("duration", { facts: { ...facts, codec: "vp8", container: "webm" } });
    expect(fix).toContain("-c:v libx264");
    expect(advice).toMatch(/first 9:59 and cuts off the rest(?!: less)/);
  });

  it("is not cut where all its frames are shown early, as after an edit that shows nothing", () => {
    const early = { ...facts, frames: 60, frameRate: measured(30) };
    expect(findingOf("duration", { facts: early }).fix).toBeNull();
    expect(findingOf("duration", { facts: { ...early, frames: 21_000 } }).fix).toContain(" -t 599 ");
  });

  it("is cut by a command of its own, after everything else is fixed", () => {
    const both = { facts: { ...facts, ...SLOW } };
    expect(findingOf("frame-rate", both).fix).not.toContain(" -t ");
    expect(findingOf("duration", both).fix).toBe(
      "ffmpeg -nostdin -i videos/a.fixed.mp4 -map 0 -c copy -t 599 -movflags +faststart videos/a.cut.mp4",
    );
  });
});

describe("a video whose name says another format", () => {
  const video = { path: "a.mov" };

  it.each<[string, string, MediaFacts, string]>([
    ["MP4", "v/a.b.mov", { container: "mp4" }, "mv -- v/a.b.mov v/a.b.mp4"],
    ["MOV", "-a.mp4", { container: "mov" }, 'mv -- "-a.mp4" "-a.mov"'],
    ["WebM", "my a.MP4", { container: "webm", codec: "vp9" }, 'mv -- "my a.MP4" "my a.webm"'],
  ])("is renamed, not converted: %s", (_, path, facts, command) => {
    const named = { facts, video: { path } };
    expect(findingOf("extension", named)).toMatchObject({ fix: command, fixKind: "rename", isFixOptional: false });
    const others = check(named).findings.filter(({ rule }) => rule.id !== "extension");
    expect(others.map(({ fix }) => fix).filter((fix) => fix !== null)).toEqual([]);
  });

  it("is converted if another finding needs that", () => {
    const slow = { facts: SLOW, video };
    expect(findingOf("extension", slow)).toMatchObject({ fix: findingOf("frame-rate", slow).fix, fixKind: "convert" });
  });

  it("is cut, not renamed before, if it is too long", () => {
    const long = { facts: { duration: measured(700) }, video: { path: "a.mov" } };
    expect(findingOf("duration", long).fix).toMatch(/^ffmpeg -nostdin -i a\.mov .* a\.cut\.mp4$/);
    expect(findingOf("extension", long).fix).toBeNull();
  });

  it.each([
    ["another video has the right name", { path: "a.mov" }, { paths: ["a.mov", "A.mp4"], urls: [] }],
    [
      "it is at a URL",
      { path: "https://example.com/a.mov", source: { kind: "url" } } as const,
      { paths: [], urls: [] },
    ],
  ])("has no command if %s", (_, named, all) => {
    const alone: Video = { source: { kind: "file" }, ...named };
    const { findings } = check({ video: alone }, TIKTOK_LIMITS, nameFixes({ ...all, isTracked: () => false })(alone));
    expect(findings.map(({ rule, fix }) => [rule.id, fix])).toEqual([["extension", null]]);
  });
});

describe("a command", () => {
  it.each([
    ["says that it lacks the query of a URL", { kind: "url", hasQuery: true } as const, true],
    ["says nothing of a query that the URL does not have", { kind: "url" } as const, false],
  ])("%s", (_, source, isSaid) => {
    const video = { path: "https://example.com/a.mp4", source };
    expect(findingOf("codec", { facts: { codec: "av1" }, video }).advice.includes("query")).toBe(isSaid);
  });

  it("is not offered where encoding would lose the colours of Dolby Vision, which copying keeps", () => {
    const facts: MediaFacts = { codec: "h265", container: "matroska", colour: { isDolbyVisionOnly: true } };
    expect(findingOf("container", { facts }).fix).toContain("-c:v copy -tag:v hvc1");
    expect(check({ facts: { ...facts, ...SLOW } }).findings.map(({ fix }) => fix)).not.toContainEqual(
      expect.anything(),
    );
  });

  it("says that HDR needs libx265", () => {
    const hdr = findingOf("frame-rate", { facts: { ...SLOW, codec: "h265", colour: HLG } });
    expect(hdr.advice).toContain("libx265");
    expect(findingOf("frame-rate", { facts: SLOW }).advice).not.toContain("libx265");
  });
});

describe("the conversion that a video needs", () => {
  const AVI: MediaFacts = { container: "avi" };
  const names = nameFixes({ paths: ["a.avi", "a.mp4"], urls: [], isTracked: () => false });

  it("is what the command does", () => {
    const { conversion, findings } = check({ facts: AVI, video: { path: "-a b.avi" } });
    const { input = "", options = [], output = "" } = conversion ?? {};
    expect([input, output]).toEqual(["-a b.avi", "-a b.fixed.mp4"]);
    const quoted = options.map((option) => (option.includes("?") || option.includes(",") ? `"${option}"` : option));
    expect(findings[0]?.fix).toBe(`ffmpeg -nostdin -i "./-a b.avi" ${quoted.join(" ")} "./-a b.fixed.mp4"`);
  });

  it.each<[string, Case, readonly string[] | undefined]>([
    ["names each rule that it fixes", { facts: { ...AVI, ...SLOW } }, ["container", "frame-rate"]],
    ["renames on the way", { facts: SLOW, video: { path: "a.mov" } }, ["frame-rate", "extension"]],
    ["cuts nothing off", { facts: { ...AVI, duration: measured(700), frames: 21_000 } }, ["container"]],
    ["is not made for the length alone", { facts: { duration: measured(700), frames: 21_000 } }, undefined],
    ["is not made for a recommendation", { facts: { codec: "h265" } }, undefined],
    ["is not made for a name that says another format", { video: { path: "a.mov" } }, undefined],
    ["is there where shells can't write the name", { facts: AVI, video: { path: 'a"$\n.avi' } }, ["container"]],
  ])("%s", (_, video, fixes) => {
    expect(check(video).conversion?.fixes.toSorted()).toEqual(fixes?.toSorted());
  });

  it.each([
    ["a.mp4", { facts: SLOW }, "a.mp4"],
    ["v/a.M4V", { facts: SLOW }, "v/a.M4V"],
    ["v/a.avi", { facts: AVI }, "v/a.mp4"],
    ["a.avi", { facts: AVI }, undefined],
  ])(
    "takes the place of %s, with the extension of its format and unless another video has that name",
    (path, found, place) => {
      const { conversion } = check(
        { ...found, video: { path } },
        TIKTOK_LIMITS,
        names({ path, source: { kind: "file" } }),
      );
      expect(conversion).toMatchObject({ fixes: [expect.any(String)] });
      expect(conversion?.inPlace).toBe(place);
    },
  );
});
