import { describe, expect, it } from "vitest";
import { probe } from "../../src/media/probe.ts";
import { cluster, document, element, info, steadyBlocks, tracks, videoTrack } from "../support/ebml.ts";
import { STEADY } from "../support/limits.ts";
import { probeMemory } from "../support/memory-source.ts";
import { saying } from "../support/saying.ts";

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("a file that is not read", () => {
  it("is empty if it has no bytes", () => {
    expect(probeMemory(latin1("")).value).toEqual({
      facts: { sizeBytes: 0 },
      fault: { kind: "empty", problem: expect.any(String) },
    });
  });

  it.each([
    ['{"error":"expired"}', '“{"error":"expire…”'],
    ["Not Found", "“Not Found”"],
    ["AccessDenied\n::error::x", "“AccessDenied…”"],
    ["abc\x07defghijklmnop", "the bytes 61 62 63 07 64 65 66 67 68 69 6a 6b 6c 6d 6e 6f …"],
    ["\u00e9\u00e9 a long name", "the bytes e9 e9 20 61 20 6c 6f 6e 67 20 6e 61 6d 65"],
  ])("shows its first letters if it begins as a text does: %j", (text, shown) => {
    expect(probeMemory(latin1(text)).value.fault?.detail).toBe(`it begins with ${shown}`);
  });

  it("is unrecognised, and shows its first bytes as numbers if they are no text", () => {
    const { facts, fault } = probeMemory(latin1("\x1b[2J::error::\r\n##[group]")).value;
    expect(facts).toEqual({ sizeBytes: 24 });
    expect(fault).toEqual({
      kind: "unrecognised",
      problem: saying("format"),
      detail: expect.stringMatching(/ 1b 5b 32 4a 3a 3a 65 72 72 6f 72 3a 3a 0d 0a 23 …$/),
      offset: 0,
    });
  });

  it("shows all of its bytes if they are few", () => {
    expect(probeMemory(latin1("a\0")).value.fault?.detail).toMatch(/ 61 00$/);
    expect(probeMemory(latin1("ab")).value.fault?.detail).toMatch(/ “ab”$/);
  });

  it.each([
    ["avi", "RIFF\0\0\0\0AVI LIST"],
    ["ogg", "OggS\0\x02"],
    ["gif", "GIF89a"],
  ])("is only named if it has another format: %s", (container, start) => {
    const { value, reads } = probeMemory(latin1(start));
    expect(value).toEqual({ facts: { sizeBytes: start.length, container } });
    expect(reads).toBe(1);
  });
});

describe("a file that is read", () => {
  it("has every fact that the rules need, if it is a WebM file", () => {
    const webm = document("webm", info(), tracks(videoTrack()), cluster(0, steadyBlocks()));
    expect(probeMemory(webm).value).toEqual({
      facts: {
        sizeBytes: webm.length,
        container: "webm",
        codec: "vp9",
        width: 640,
        height: 360,
        rotation: 0,
        encrypted: false,
        videoTrackIndex: 0,
        movingVideoTracks: 1,
        frames: 10,
        frameRate: { value: 25, low: 9 / (0.36 + 0.001), high: 9 / (0.36 - 0.001) },
        minFrameRate: 25,
        maxFrameRate: 25,
        unsteadyShare: 0,
        statesFrameRate: false,
        duration: { value: 0.4, low: 0.4 - 0.001, high: 0.4 + 0.001 },
      },
    });
  });

  it("goes to the parser of its format, if it is a MOV file", () => {
    const { facts } = probeMemory(latin1("\0\0\0\x18ftypqt  \0\0\0\0qt  qt  ")).value;
    expect(facts.container).toBe("mov");
  });

  it("keeps the facts that were read before a fault", () => {
    const damaged = document("webm", info(), tracks(videoTrack()), cluster(0, element(0xa3, "")));
    const { facts, fault } = probeMemory(damaged).value;
    expect(fault?.kind).toBe("damaged");
    expect(facts).toMatchObject({ container: "webm", codec: "vp9", width: 640, height: 360 });
    expect(facts).not.toHaveProperty("duration");
  });
});

describe("an unexpected error", () => {
  it("is a fault of its file only, which does not pass then", () => {
    const parser = probe(1000, { steady: STEADY });
    parser.next();
    expect(parser.throw(new RangeError("Offset is outside the bounds of the DataView"))).toEqual({
      done: true,
      value: {
        facts: { sizeBytes: 1000 },
        fault: {
          kind: "internal",
          problem: expect.any(String),
          detail: "RangeError: Offset is outside the bounds of the DataView",
        },
      },
    });
  });
});
