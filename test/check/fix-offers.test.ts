import { describe, expect, it } from "vitest";
import type { MediaFacts } from "../../src/model/facts.ts";
import { check, findingOf, measured } from "./subject.ts";

const HLG = { primaries: 9, transfer: 18, matrix: 9, isFullRange: false };
const SLOW: MediaFacts = { frameRate: measured(15), maxFrameRate: 15 };

describe("a recommendation", () => {
  it("comes with a command that a person may leave out", () => {
    const finding = findingOf("recommended-codec", { facts: { codec: "h265" } });
    expect(finding).toMatchObject({ isFixOptional: true, fix: expect.stringContaining("libx264") });
    expect(finding.advice).toContain("Optional");
  });

  it("has no command that would take HDR out of H.265, and says why", () => {
    const facts: MediaFacts = { container: "mov", codec: "h265", colour: HLG };
    expect(findingOf("recommended-container", { facts }).fix).toContain("-c:v copy -tag:v hvc1");
    const codec = findingOf("recommended-codec", { facts });
    expect(codec.fix).toBeNull();
    expect(codec.advice).toContain("HLG");
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
  const facts: MediaFacts = { duration: measured(700) };

  it("comes with a command that cuts it, and says so", () => {
    const { fix, advice, isFixOptional } = findingOf("duration", { facts });
    expect(fix).toBe(
      'ffmpeg -i videos/a.mp4 -map 0:v:0 -map "0:a:0?" -c:v copy -c:a aac -b:a 192k -t 599 -movflags +faststart videos/a.cut.mp4',
    );
    expect(advice).toContain("first 9:59 and cuts off");
    expect(isFixOptional).toBe(true);
  });

  it("is cut by a command of its own, after everything else is fixed", () => {
    const both = { facts: { ...facts, ...SLOW } };
    expect(findingOf("frame-rate", both).fix).not.toContain(" -t ");
    expect(findingOf("duration", both).fix).toBe(
      "ffmpeg -i videos/a.fixed.mp4 -map 0 -c copy -t 599 -movflags +faststart videos/a.cut.mp4",
    );
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
