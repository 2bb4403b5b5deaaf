import { describe, expect, it } from "vitest";
import { probe } from "../../../src/media/probe.ts";
import type { ReadBudget } from "../../../src/model/facts.ts";
import type { InspectedVideo } from "../../../src/model/video.ts";
import { createAddressGuard } from "../../../src/sources/http/address-guard.ts";
import { SECOND_READING_LIMITS } from "../../../src/sources/http/second-reading.ts";
import { inspectLocalVideo } from "../../../src/sources/local-videos.ts";
import { inspectWithin } from "../../../src/sources/remote-videos.ts";
import { openWorkspace } from "../../../src/sources/workspace/file.ts";
import { createSharedMemory, PATIENT_LIMITS, STEADY } from "../../support/limits.ts";
import { makeVideo } from "../../support/made-videos.ts";
import { probeMemory } from "../../support/memory-source.ts";
import { GUARD_WORDING } from "../../support/wording.ts";
import { createClone, gitEnvironment, openLfsServer } from "./scene.ts";

const LIMITS = { ...PATIENT_LIMITS, budgetBytes: 20_000, windowBytes: 656, longestWindowBytes: 656 };

/** 30 FPS at both ends and 10 in the middle, so that its ends do not have its average. */
function makeUneven(frameBytes: number): Uint8Array {
  const rates = [...Array(20).fill(30), ...Array(20).fill(10), ...Array(20).fill(30)];
  return makeVideo({ layout: "WebM with Cues", parts: rates.map((rate) => ({ frames: 30, rate, frameBytes })) });
}

/** Inspects objects of an LFS server as the action does, of which `billedBytes` may be read again. */
async function inspectObjects(objects: readonly Uint8Array[], billedBytes: number): Promise<InspectedVideo[]> {
  const server = await openLfsServer();
  const pointers = objects.map((bytes) => server.add(bytes).pointer);
  const clone = createClone(server, pointers[0] ?? "");
  const probeWithin = (budget?: ReadBudget) => (sizeBytes: number) =>
    probe(sizeBytes, { steady: STEADY, ...(budget && { budget }) });
  const readFile = openWorkspace(clone.path, gitEnvironment());
  const files = pointers.map((pointer, index) => {
    clone.write(`${index}.webm`, pointer);
    return inspectLocalVideo(`${index}.webm`, readFile, probeWithin());
  });
  const options = {
    probeWithin,
    workspace: clone.path,
    environment: gitEnvironment(),
    help: GUARD_WORDING.lfs,
    github: { serverUrl: new URL("https://github.com") },
    onEnd: () => undefined,
  };
  const reading = {
    limits: LIMITS,
    second: { ...SECOND_READING_LIMITS, billedBytes },
    guard: createAddressGuard(),
    memory: createSharedMemory(),
    signal: new AbortController().signal,
  };
  return inspectWithin({ urls: [], pointers: files.filter((each) => each.kind === "pointer") }, options, reading);
}

describe("objects in Git LFS whose parts do not settle the verdict", () => {
  const objects = [makeUneven(60), makeUneven(61), makeUneven(62)];

  it("are read to their end, and have the facts of a file on disk", async () => {
    const videos = await inspectObjects(objects, 1_000_000);
    for (const [index, bytes] of objects.entries()) {
      expect(videos[index]?.inspection.facts).toMatchObject(probeMemory(bytes).value.facts);
      expect(videos[index]?.inspection.facts.bytesRead).toBeGreaterThan(bytes.length);
    }
  });

  it("are read in part, if the bytes that are billed are used up", async () => {
    const videos = await inspectObjects(objects, 2.5 * (objects[0]?.length ?? 0));
    expect(videos.map(({ inspection }) => inspection.facts.partial)).toEqual([undefined, undefined, true]);
    const limitBytes = 2.5 * (objects[0]?.length ?? 0);
    const used = videos.map(({ inspection }) => inspection.facts.usedUp);
    expect(used).toEqual([undefined, undefined, { limitBytes, isBilled: true }]);
  });
});
