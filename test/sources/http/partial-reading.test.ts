import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probe } from "../../../src/media/probe.ts";
import { createAddressGuard } from "../../../src/sources/http/address-guard.ts";
import { inspectRemoteFile } from "../../../src/sources/http/inspection.ts";
import { REMOTE_LIMITS } from "../../../src/sources/http/reading.ts";
import * as ebml from "../../support/ebml.ts";
import { FIXTURES, FIXTURES_FOLDER } from "../../support/fixtures.ts";
import {
  box,
  fragmentedFile,
  join as joinBytes,
  moof,
  TICKS_PER_SECOND,
  tfdt,
  tfhd,
  trun,
  u32,
} from "../../support/iso-bmff.ts";
import { joinSparse, largeMp4 } from "../../support/large-mp4.ts";
import { createSharedMemory, PATIENT_LIMITS, STEADY } from "../../support/limits.ts";
import { probeMemory } from "../../support/memory-source.ts";
import { type SparseFile, startRangeServer } from "../../support/range-server.ts";
import { FRAMES, type SpreadMp4, spreadMp4 } from "../../support/spread-mp4.ts";

const GB = 1_000_000_000;

/** Reads a remote file as the action does, and counts the requests. */
async function readOnce(content: Uint8Array | SparseFile) {
  const server = await startRangeServer();
  const result = await inspectRemoteFile(
    { url: server.add("/a", content), headers: {}, allowedNetworks: "own-host" },
    (sizeBytes) => probe(sizeBytes, { steady: STEADY, budget: REMOTE_LIMITS }),
    {
      limits: PATIENT_LIMITS,
      guard: createAddressGuard(),
      memory: createSharedMemory(),
      signal: new AbortController().signal,
    },
  );
  return { result, requests: server.requests.length };
}

/** Fragments of two seconds at 30 FPS with 5 MB each, up to about 1 GB. */
function largeFragmentedMp4(): SparseFile {
  const mediaBytes = 5_000_000;
  const pieces = [{ start: 0, bytes: Buffer.from(fragmentedFile()) }];
  let end = fragmentedFile().length;
  for (let second = 0; end < GB; second += 2) {
    const header = joinBytes(moof(box("traf", tfhd(), tfdt(second * TICKS_PER_SECOND), trun(60))), u32(8 + mediaBytes));
    pieces.push({ start: end, bytes: Buffer.concat([header, Buffer.from("mdat")]) });
    end += header.length + 4 + mediaBytes;
  }
  // The last one is usually short. The end of the file is searched for it.
  const last = moof(box("traf", tfhd(), tfdt(2 * (pieces.length - 1) * TICKS_PER_SECOND), trun(30)));
  pieces.push({ start: end, bytes: Buffer.from(joinBytes(last, box("mdat", new Uint8Array(100_000)))) });
  return joinSparse(end + last.length + 100_008, pieces);
}

/** Clusters of a second at 25 FPS with 20 kB a frame, up to about `clusters` · 0.5 MB. */
function largeWebm(clusters: number): Uint8Array {
  const frame = new Uint8Array(20_000);
  frame.set(ebml.VP9_KEY_FRAME);
  const blocks = Array.from({ length: 25 }, (_, index) => ebml.simpleBlock(index * 40, { frame }));
  const body = Array.from({ length: clusters }, (_, second) => ebml.cluster(second * 1000, blocks));
  return ebml.document("webm", ebml.info(), ebml.tracks(ebml.videoTrack()), ...body);
}

describe("a remote file that is read within the budget", () => {
  it.each(Object.keys(FIXTURES).filter((name) => name !== "lfs-pointer.mp4"))(
    "a short file is read as it is on disk: %s",
    async (name) => {
      const content = readFileSync(join(FIXTURES_FOLDER, name));
      expect((await readOnce(content)).result).toMatchObject({
        kind: "inspected",
        inspection: probeMemory(content).value,
      });
    },
  );

  it.each<[index: SpreadMp4["index"], indexBytes: number, trailingBytes: number, requests: number, mostBytes: number]>([
    // What the index does not fill of the first request has the first frame.
    ["first", 20_000, 0, 3, 65_536],
    // The index and the first frame, then a frame in the middle and the last one.
    ["first", 65_530, 0, 4, 32_768],
    ["first", 145_000, 0, 4, 32_768],
    ["first", 900_000, 0, 4, 32_768],
    ["first", 3_000_000, 0, 4, 32_768],
    // The header of the last box, too.
    ["first", 145_000, 100_000, 5, 32_768],
    // The first frame; the last one and the index; a frame in the middle.
    ["last", 20_000, 0, 3, 131_072],
    ["last", 870_000, 0, 3, 131_072],
    // It is too long to be taken for the index before its header was read.
    ["last", 3_000_000, 0, 4, 131_072],
  ])(
    "has exact facts after few requests, if it is an MP4 file of 1 GB, with its index %s, of %d bytes, and %d after it",
    async (index, indexBytes, trailingBytes, requests, mostBytes) => {
      const file = spreadMp4({ index, sizeBytes: GB, indexBytes, trailingBytes });
      const read = await readOnce(file);
      expect(read.result).toMatchObject({
        kind: "inspected",
        inspection: { facts: { frames: FRAMES, codec: "h264" } },
      });
      expect(read.result).not.toHaveProperty("inspection.fault");
      expect(read.result).not.toHaveProperty("inspection.facts.partial");
      expect(read.requests).toBe(requests);
      expect(read.result.bytesRead).toBeLessThanOrEqual(indexBytes + mostBytes + 200);
    },
  );

  it.each(
    (["first", "last"] as const).flatMap((index) =>
      [[0], [FRAMES / 2], [FRAMES - 1], [FRAMES / 2, FRAMES - 1]].map((blank) => ({ index, blank })),
    ),
  )("has the fault that it has on disk, if frames $blank have only zeros and its index is $index", async (kind) => {
    const file = spreadMp4({ ...kind, sizeBytes: 3_000_000, indexBytes: 90_000 });
    const { value } = probeMemory(file.read(0, file.sizeBytes));
    expect(value.fault?.problem).toContain("never written");
    expect((await readOnce(file)).result).toMatchObject({ kind: "inspected", inspection: value });
  });

  it("has exact facts after 2 requests, if all its frames are at its beginning and its index is at the end", async () => {
    const { result, requests } = await readOnce(largeMp4(GB, 870_000));
    expect(result).toMatchObject({ kind: "inspected", bytesRead: 65_536 + 65_536 + 870_000 });
    expect(result).not.toHaveProperty("inspection.facts.partial");
    expect(requests).toBe(2);
  });

  it("has the facts that it has on disk, wherever its index is and however short it is", async () => {
    const anyFile = fc.record({
      index: fc.constantFrom("first" as const, "last" as const),
      mediaBytes: fc.integer({ min: 40_000, max: 400_000 }),
      indexBytes: fc.integer({ min: 1000, max: 200_000 }),
      blank: fc.uniqueArray(fc.integer({ min: 0, max: FRAMES - 1 }), { maxLength: 3 }),
      trailingBytes: fc.constantFrom(0, 8, 40_000),
      keptBytes: fc.oneof(fc.constant(600_000), fc.integer({ min: 1, max: 600_000 })),
    });
    await fc.assert(
      fc.asyncProperty(anyFile, async ({ mediaBytes, keptBytes, ...kind }) => {
        const file = spreadMp4({ ...kind, sizeBytes: 24 + kind.indexBytes + kind.trailingBytes + mediaBytes });
        const content = file.read(0, Math.min(keptBytes, file.sizeBytes));
        const { result } = await readOnce(content);
        expect(result).toMatchObject({ kind: "inspected", inspection: probeMemory(content).value });
        // What is read ahead of a short file can be asked for again.
        expect(result.bytesRead).toBeLessThanOrEqual(content.length + 2 * 65_536);
      }),
      { numRuns: 60 },
    );
  });

  it("is read in part, in at most 6 requests, if it is a fragmented MP4 file of 1 GB", async () => {
    const { result, requests } = await readOnce(largeFragmentedMp4());
    expect(result).not.toHaveProperty("inspection.fault");
    expect(result).toMatchObject({
      kind: "inspected",
      inspection: { facts: { partial: true, partialFrameRate: { value: 30 }, duration: { value: 401 } } },
    });
    expect(requests).toBeLessThanOrEqual(6);
    expect(result.bytesRead).toBeLessThan(600_000);
  });

  it("is read in part, in at most a dozen requests and 2 MB, if it is a WebM file", async () => {
    const { result, requests } = await readOnce(largeWebm(40));
    expect(result).not.toHaveProperty("inspection.fault");
    expect(result).toMatchObject({
      kind: "inspected",
      inspection: {
        facts: { partial: true, partialFrameRate: { value: expect.closeTo(25, 9) }, duration: { value: 40 } },
      },
    });
    expect(requests).toBeLessThanOrEqual(12);
    expect(result.bytesRead).toBeLessThan(2_000_000);
  });
});
