import { describe, expect, it } from "vitest";
import { probe } from "../../../src/media/probe.ts";
import { ElementId } from "../../../src/media/webm/elements.ts";
import { type ReadAt, runParser } from "../../../src/sources/workspace/parser-driver.ts";
import { repeat } from "../../support/bytes.ts";
import {
  cluster,
  document,
  ebmlHeader,
  element,
  HEAD,
  info,
  join,
  liveDocument,
  number,
  simpleBlock,
  steadyBlocks,
} from "../../support/ebml.ts";
import { STEADY } from "../../support/limits.ts";
import { probeMemory } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";

const SIMPLE_TAG = 0x67c8;

/** A file that begins with these bytes and goes on with zeros, which are made only when they are read. */
function probeSparse(start: Uint8Array, sizeBytes: number) {
  const read: ReadAt = (buffer, offset) => {
    buffer.fill(0).set(start.subarray(offset, offset + buffer.length));
    return Math.min(buffer.length, sizeBytes - offset);
  };
  return runParser(probe(sizeBytes, { steady: STEADY }), read);
}

describe("the amount that is read of a file", () => {
  it("is forty bytes a frame if frames are large", () => {
    const blocks = Array.from({ length: 800 }, (_, index) =>
      simpleBlock(index * 40, { frame: new Uint8Array(20_000) }),
    );
    const { value, bytesRead } = probeMemory(document("webm", ...HEAD, cluster(0, blocks)));
    expect(value.facts.frames).toBe(800);
    expect(bytesRead).toBeLessThan(800 * 40 + 5000);
  });

  it("is small even with small blocks of sound between large frames", () => {
    const blocks = Array.from({ length: 800 }, (_, index) => [
      simpleBlock(index * 40, { frame: new Uint8Array(20_000) }),
      simpleBlock(index * 40, { track: 2, frame: new Uint8Array(300) }),
    ]);
    const { value, bytesRead } = probeMemory(document("webm", ...HEAD, cluster(0, blocks.flat())));
    expect(value.facts.frames).toBe(800);
    expect(bytesRead).toBeLessThan(2 * 800 * 40 + 5000);
  });

  it("is a few large pieces if blocks are small", () => {
    const file = document(
      "webm",
      ...HEAD,
      cluster(
        0,
        Array.from({ length: 20_000 }, (_, index) => simpleBlock(index)),
      ),
    );
    const { value, reads, bytesRead } = probeMemory(file);
    expect(value.facts.frames).toBe(20_000);
    expect(reads).toBeLessThan(30);
    expect(bytesRead).toBeLessThan(file.length + 10_000);
  });

  it("does not include tags, however deep, and attachments, however large", () => {
    const nested = Array.from({ length: 6000 }).reduce<Uint8Array>(
      (content) => element(SIMPLE_TAG, content),
      new Uint8Array(),
    );
    const attachment = element(ElementId.Attachments, new Uint8Array(1_000_000));
    const file = document("webm", ...HEAD, element(ElementId.Tags, nested), attachment, cluster(0, steadyBlocks()));
    const { value, bytesRead } = probeMemory(file);
    expect(value.facts.frames).toBe(10);
    expect(bytesRead).toBeLessThan(6000);
  });
});

describe("a file that is made to exhaust its reader", () => {
  const empty = {
    "empty Clusters": element(ElementId.Cluster, ""),
    "open Clusters": element(ElementId.Cluster, "", "unknown"),
    "empty fillers": element(0xec, ""),
  };

  it.each(Object.entries(empty))("is over the bound on elements with 4 million %s", (_, content) => {
    const { value, reads } = probeMemory(liveDocument(...HEAD, repeat(4_000_000, content)));
    expect(value.fault).toMatchObject({ kind: "over-bound", problem: saying("1,500,000 elements") });
    expect(reads).toBeLessThan(1000);
  });

  it("is over it with 4 million empty blocks, and keeps the facts of the frame", () => {
    const blocks = repeat(4_000_000, simpleBlock(0, { frame: "" }));
    const { facts, fault } = probeMemory(liveDocument(...HEAD, cluster(0, blocks))).value;
    expect(fault).toMatchObject({ kind: "over-bound", part: "Segment/Cluster" });
    expect(facts).toMatchObject({ codec: "vp9", width: 640, height: 360 });
  });

  it.each([
    ["an EBML header", "EBML", element(ElementId.EBML, "", 3e9)],
    ["Info", "Segment/Info", liveDocument(element(ElementId.Info, "", 3e9))],
    ["Tracks", "Segment/Tracks", liveDocument(info(), element(ElementId.Tracks, "", 3e9))],
  ])("is over a bound with 3 GB of %s", (_, part, start) => {
    expect(probeSparse(start, 4e9).fault).toMatchObject({ kind: "over-bound", part });
  });

  it("is over a bound with thousands of tracks", () => {
    const entries = repeat(5000, element(ElementId.TrackEntry, ""));
    const { fault } = probeMemory(document("webm", info(), element(ElementId.Tracks, entries))).value;
    expect(fault).toMatchObject({ kind: "over-bound", part: "Segment/Tracks/TrackEntry" });
  });

  it("is truncated with an element of 2^52 bytes", () => {
    const start = join([ebmlHeader("webm"), element(ElementId.Segment, [...HEAD], 2 ** 52)]);
    expect(probeSparse(join([start, element(ElementId.Cluster, "", 2 ** 51)]), 1e9).fault).toMatchObject({
      kind: "truncated",
      part: "Segment/Cluster",
    });
  });

  it("has a long duration with huge times", () => {
    const late = [number(ElementId.Timestamp, 2 ** 52), simpleBlock(0), simpleBlock(40)];
    const file = document("webm", ...HEAD, cluster(0, steadyBlocks()), element(ElementId.Cluster, late));
    expect(probeMemory(file).value.facts.duration?.low).toBeGreaterThan(600);
  });
});
