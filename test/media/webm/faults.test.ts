import { describe, expect, it } from "vitest";
import { ElementId } from "../../../src/media/webm/elements.ts";
import type { Fault } from "../../../src/model/facts.ts";
import {
  audioTrack,
  blockGroup,
  cluster,
  document,
  ebmlHeader,
  element,
  float,
  HEAD,
  info,
  join,
  liveDocument,
  number,
  simpleBlock,
  steadyBlocks,
  tracks,
  video,
  videoTrack,
} from "../../support/ebml.ts";
import { probeMemory, wordsOf } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";

const frames = cluster(0, steadyBlocks());

function inCluster(...children: readonly Uint8Array[]): Uint8Array {
  return document("webm", ...HEAD, cluster(0, [...steadyBlocks(), ...children]));
}

function ofEbml(...children: readonly Uint8Array[]): Uint8Array {
  const header = element(ElementId.EBML, [element(ElementId.DocType, "webm"), ...children]);
  return join([header, element(ElementId.Segment, [...HEAD, frames])]);
}

describe("a fault", () => {
  it.each<[Fault["kind"], string, string | undefined, Uint8Array]>([
    ["unrecognised", "neither WebM nor Matroska", "EBML", document("other", ...HEAD)],
    ["unrecognised", "neither WebM nor Matroska", "EBML", document("constructor", ...HEAD)],
    ["unrecognised", "neither WebM nor Matroska", "EBML", element(ElementId.EBML, "")],
    ["damaged", "version of EBML", "EBML", ofEbml(number(ElementId.EBMLReadVersion, 2))],
    ["damaged", "version 5 of Matroska", "EBML", ofEbml(number(ElementId.DocTypeReadVersion, 5))],
    ["damaged", "version of EBML", "EBML", ofEbml(number(ElementId.EBMLMaxIDLength, 5))],
    ["damaged", "version of EBML", "EBML", ofEbml(number(ElementId.EBMLMaxSizeLength, 9))],
    ["damaged", "its size is unknown", "EBML", element(ElementId.EBML, "", "unknown")],
    ["truncated", "header", "EBML", ebmlHeader("webm")],
    ["damaged", "Tracks", "Segment", document("webm", info(), frames)],
    ["damaged", "Tracks", "Segment", liveDocument(info(), frames)],
    [
      "damaged",
      "larger than the element",
      "Segment/Info/TimestampScale",
      document("webm", element(ElementId.Info, element(ElementId.TimestampScale, "", 3)), ...HEAD, frames),
    ],
    [
      "damaged",
      "TimestampScale is 0",
      "Segment/Info",
      document("webm", element(ElementId.Info, number(ElementId.TimestampScale, 0)), tracks(videoTrack()), frames),
    ],
    [
      "damaged",
      "an integer of 9 bytes",
      "Segment/Tracks/TrackEntry/TrackNumber",
      document(
        "webm",
        info(),
        tracks(element(ElementId.TrackEntry, element(ElementId.TrackNumber, new Uint8Array(9)))),
        frames,
      ),
    ],
    [
      "damaged",
      "a number of 3 bytes",
      "Segment/Tracks/TrackEntry/Video/Projection/ProjectionPoseRoll",
      document(
        "webm",
        info(),
        tracks(videoTrack(video(element(ElementId.Projection, element(ElementId.ProjectionPoseRoll, "abc"))))),
        frames,
      ),
    ],
    [
      "damaged",
      "no element begins",
      "Segment/Tracks/TrackEntry",
      document("webm", info(), tracks(element(ElementId.TrackEntry, new Uint8Array(4))), frames),
    ],
    [
      "damaged",
      "two tracks have the same number",
      "Segment/Tracks",
      document("webm", info(), tracks(videoTrack(), audioTrack(1)), frames),
    ],
    [
      "damaged",
      "TrackTimestampScale … 1 … 0.5",
      "Segment/Tracks",
      document("webm", info(), tracks(videoTrack(float(ElementId.TrackTimestampScale, 0.5))), frames),
    ],
    [
      "damaged",
      "its size is unknown",
      "Segment/Tags",
      liveDocument(...HEAD, frames, element(ElementId.Tags, "", "unknown")),
    ],
    [
      "damaged",
      "its size is unknown",
      "Segment/Tracks",
      liveDocument(info(), element(ElementId.Tracks, "", "unknown")),
    ],
    [
      "damaged",
      "its size is unknown",
      "Segment/Cluster/SimpleBlock",
      inCluster(element(ElementId.SimpleBlock, "", "unknown")),
    ],
    ["damaged", "no element begins", "Segment", document("webm", ...HEAD, frames, new Uint8Array(9))],
    ["damaged", "no element begins", "Segment/Cluster", inCluster(new Uint8Array(9))],
    [
      "damaged",
      "after the element",
      "Segment/Tags",
      join([document("webm", ...HEAD, element(ElementId.Tags, "", 1)), "x"]),
    ],
    [
      "damaged",
      "after the element",
      "Segment/Cluster/SimpleBlock",
      document("webm", ...HEAD, cluster(0, element(ElementId.SimpleBlock, "", 5)), element(ElementId.Tags, "tags!")),
    ],
    [
      "damaged",
      "after the element",
      "Segment/Cluster/BlockGroup/Block",
      inCluster(element(ElementId.BlockGroup, element(ElementId.Block, "", 5)), simpleBlock(400)),
    ],
    ["damaged", "in a Cluster", "Segment/Cluster/Cluster", inCluster(frames)],
    [
      "damaged",
      "in a Cluster",
      "Segment/Cluster/BlockGroup/Cluster",
      inCluster(element(ElementId.BlockGroup, element(ElementId.Cluster, "", "unknown"))),
    ],
    ["damaged", "too short", "Segment/Cluster/SimpleBlock", inCluster(element(ElementId.SimpleBlock, ""))],
    [
      "damaged",
      "too short",
      "Segment/Cluster/SimpleBlock",
      inCluster(element(ElementId.SimpleBlock, Uint8Array.of(0x81, 0, 0))),
    ],
    [
      "damaged",
      "too short",
      "Segment/Cluster/BlockGroup/Block",
      inCluster(element(ElementId.BlockGroup, element(ElementId.Block, "abc"))),
    ],
    [
      "damaged",
      "an integer of 9 bytes",
      "Segment/Cluster/Timestamp",
      inCluster(element(ElementId.Timestamp, new Uint8Array(9))),
    ],
    [
      "damaged",
      "an integer of 9 bytes",
      "Segment/Cluster/BlockGroup/BlockDuration",
      inCluster(blockGroup(400, {}, element(ElementId.BlockDuration, new Uint8Array(9)))),
    ],
    [
      "damaged",
      "before the Timestamp",
      "Segment/Cluster/SimpleBlock",
      document("webm", ...HEAD, element(ElementId.Cluster, steadyBlocks())),
    ],
    ["damaged", "at the same time", "Segment", document("webm", ...HEAD, cluster(0, steadyBlocks(5, 0)))],
    [
      "damaged",
      "a second document",
      "Segment",
      join([document("webm", ...HEAD, frames), document("webm", ...HEAD, frames)]),
    ],
    [
      "damaged",
      "a second document",
      "Segment/EBML",
      join([liveDocument(...HEAD, frames), liveDocument(...HEAD, frames)]),
    ],
    [
      "damaged",
      "a second document",
      "Segment/EBML",
      join([liveDocument(...HEAD, cluster(0, steadyBlocks(), "unknown")), liveDocument()]),
    ],
    ["damaged", "70,000 bytes", "Segment", join([document("webm", ...HEAD, frames), new Uint8Array(70_000)])],
  ])("is reported with its place: %s, %s (%s)", (kind, facts, part, file) => {
    const { fault } = probeMemory(file).value;
    expect(fault).toMatchObject({ kind, part });
    expect(wordsOf(fault)).toEqual(saying(facts));
  });

  it.each([
    ["directly", ""],
    ["after other elements", element(ElementId.Tags, "tags")],
    ["after words", "some words"],
    ["after zeros", new Uint8Array(9)],
  ])("is a Cluster after the end of the Segment, which only some players show, %s", (_, between) => {
    for (const stray of [frames, cluster(0, steadyBlocks(), "unknown")]) {
      const { fault } = probeMemory(join([document("webm", ...HEAD, frames), between, stray])).value;
      expect(fault).toMatchObject({ kind: "damaged", part: "Segment", detail: saying("a Cluster") });
    }
  });

  it("names the byte where the faulty element begins", () => {
    const before = liveDocument(...HEAD, frames);
    const { fault } = probeMemory(join([before, element(ElementId.Cluster, "", 9)])).value;
    expect(fault?.offset).toBe(before.length);
  });
});

describe("a file that was cut off", () => {
  const whole = document("webm", ...HEAD, frames, cluster(400, steadyBlocks()), element(ElementId.Cues, "cues"));

  it("is truncated wherever it was cut", () => {
    for (let length = 4; length < whole.length; length++) {
      const { facts, fault } = probeMemory(whole.subarray(0, length)).value;
      expect((fault ?? facts.incompleteEnd)?.kind, `after ${length} bytes`).toBe("truncated");
      // By then only an index is missing, which is not needed to play.
      expect(fault === undefined, `after ${length} bytes`).toBe(length >= whole.length - 4);
    }
    const { facts, fault } = probeMemory(whole).value;
    expect([fault, facts.incompleteEnd]).toEqual([undefined, undefined]);
  });

  it("keeps the facts of the frame, and has none of the time", () => {
    const { facts } = probeMemory(whole.subarray(0, -20)).value;
    expect(facts).toMatchObject({ container: "webm", codec: "vp9", width: 640, height: 360, rotation: 0 });
    expect(Object.keys(facts)).not.toEqual(expect.arrayContaining(["duration"]));
    expect(Object.keys(facts)).not.toEqual(expect.arrayContaining(["frameRate"]));
  });

  it("has all its frames up to any header if it is a live recording, which may end anywhere", () => {
    const opening = liveDocument(...HEAD);
    const blocks = steadyBlocks();
    const recording = join([opening, cluster(0, blocks, "unknown")]);
    const ends = blocks.map((_, index) => recording.length - join(blocks.slice(index)).length).slice(2);
    for (let length = ends[0] ?? 0; length < recording.length; length++) {
      const { facts, fault } = probeMemory(recording.subarray(0, length)).value;
      const lastEnd = ends.findLastIndex((end) => end <= length);
      expect(fault?.kind, `after ${length} bytes`).toBe(ends.includes(length) ? undefined : "truncated");
      if (fault !== undefined) continue;
      expect(facts.frames).toBe(lastEnd + 2);
      expect(facts.incompleteEnd === undefined).toBe(ends.includes(length));
    }
  });

  it.each([
    ["a line feed", [0x0a], true],
    ["the first byte of a Void", [0xec], false],
    ["the first bytes of Cues", [0x1c, 0x53], false],
    ["the id of Tags", [0x12, 0x54, 0xc3, 0x67], false],
    ["the id of a SimpleBlock", [0xa3], false],
    ["the id of a BlockGroup", [0xa0], false],
    ["the id of a Timestamp", [0xe7], false],
    ["the first byte of a Cluster", [0x1f], false],
    ["the id of a Cluster", [0x1f, 0x43, 0xb6, 0x75], false],
    ["a block that is cut off", [0xa3, 0x86, 0x81, 0x00], false],
  ])("of a live recording misses no frame only where its last byte begins no element: %s", (_, end, isHarmless) => {
    const frames = steadyBlocks();
    for (const size of ["known", "unknown"] as const) {
      const recording = liveDocument(...HEAD, size === "known" ? cluster(0, frames) : cluster(0, frames, "unknown"));
      const { facts, fault } = probeMemory(join([recording, Uint8Array.from(end)])).value;
      expect(fault?.kind).toBe(isHarmless ? undefined : "truncated");
      expect(facts.incompleteEnd?.kind).toBe(isHarmless ? "truncated" : undefined);
    }
  });
});
