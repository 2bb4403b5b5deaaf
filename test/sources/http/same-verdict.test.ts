import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkVideo } from "../../../src/check/check.ts";
import { probe } from "../../../src/media/probe.ts";
import type { ReadBudget } from "../../../src/model/facts.ts";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import { createAddressGuard } from "../../../src/sources/http/address-guard.ts";
import type { RemoteLimits } from "../../../src/sources/http/reading.ts";
import type { SecondReadingLimits } from "../../../src/sources/http/second-reading.ts";
import { inspectWithin } from "../../../src/sources/remote-videos.ts";
import { FIXTURES, FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { BY_TIKTOK, createSharedMemory, PATIENT_LIMITS, STEADY } from "../../support/limits.ts";
import { anyVideo, type MadeVideo, makeVideo } from "../../support/made-videos.ts";
import { probeMemory } from "../../support/memory-source.ts";
import { type Respond, rangeOf, sendWhole, startRangeServer } from "../../support/range-server.ts";
import { GUARD_WORDING } from "../../support/wording.ts";
import { createWorkspace } from "../../support/workspace.ts";

/** A hundredth of the action's limits, so that files of kilobytes stand for those of megabytes. */
const LIMITS: RemoteLimits = {
  ...PATIENT_LIMITS,
  budgetBytes: 20_000,
  windowBytes: 656,
  longestWindowBytes: 656,
  beginningBytes: 20_000,
  keptBytes: 20_000,
};
const SECOND: SecondReadingLimits = {
  wholeBytes: 640_000,
  partsBytes: 160_000,
  runBytes: 10_000_000,
  billedBytes: 1_000_000,
};

/** How servers respond to Range requests. */
const SERVERS: Readonly<Record<string, (content: Uint8Array) => Respond>> = {
  "sends what is requested": () => (_request, _response, serve) => serve(),
  "sends the whole file": (content) => (_request, response) =>
    sendWhole(response.writeHead(200, { "content-length": content.length }), {
      sizeBytes: content.length,
      read: (start, end) => content.subarray(start, end),
    }),
  "sends the whole file without its size": (content) => (_request, response) =>
    void response.writeHead(200).end(content),
  "sends half of what is requested": (content) => (request, response, serve) => {
    if (content.length === 0) return serve();
    const { start, end } = rangeOf(request, content.length);
    const piece = content.subarray(start, Math.min(end, start + Math.ceil((end - start) / 2)));
    const range = `bytes ${start}-${start + piece.length - 1}/${content.length}`;
    response.writeHead(206, { "content-range": range }).end(piece);
  },
};

type Served = { content: Uint8Array; server: string };

/** A video that was checked, and whether more of it would have to be read than is read of remote videos. */
type Checked = CheckedVideo & { isOverBudget: boolean };

/** All rules but the one that objects to a server on this machine. */
const BY_CONTENT = { ...BY_TIKTOK, rules: BY_TIKTOK.rules.filter(({ id }) => id !== "url-host") };

/** Checks files at URLs as the action does, in one run. */
async function checkRemote(files: readonly Served[], limits = LIMITS, second = SECOND): Promise<Checked[]> {
  const server = await startRangeServer();
  const urls = files.map(({ content, server: name }, index) =>
    server.add(`/${index}.mp4`, content, SERVERS[name]?.(content)),
  );
  const probeWithin = (budget?: ReadBudget) => (sizeBytes: number) =>
    probe(sizeBytes, { steady: STEADY, ...(budget && { budget }) });
  const options = {
    probeWithin,
    workspace: createWorkspace().path,
    environment: {},
    help: GUARD_WORDING.lfs,
    github: { serverUrl: new URL("https://github.com") },
    onEnd: () => undefined,
  };
  const reading = {
    limits,
    second,
    guard: createAddressGuard(),
    memory: createSharedMemory(),
    signal: new AbortController().signal,
  };
  const videos = await inspectWithin({ urls, pointers: [] }, options, reading);
  return videos.map(({ video, inspection }) => ({
    ...checkVideo(video, inspection, BY_CONTENT),
    isOverBudget: inspection.fault?.kind === "over-budget",
  }));
}

function checkOnDisk(content: Uint8Array): CheckedVideo {
  return checkVideo({ path: "a.mp4", source: { kind: "file" } }, probeMemory(content).value, BY_TIKTOK);
}

const messagesOf = ({ findings }: CheckedVideo) =>
  findings.map(({ rule, level, problem, detail }) => [rule.id, level, problem, detail]);
const errorsOf = ({ findings }: CheckedVideo) =>
  findings.filter(({ level }) => level === "error").map(({ rule }) => rule.id);
const says = ({ findings }: CheckedVideo, id: string) => findings.some(({ rule }) => rule.id === id);

/** The same facts and findings, or a warning that says what is not known. */
function expectSame(remote: Checked, near: CheckedVideo): void {
  const { bytesRead, ...facts } = remote.facts;
  if (facts.partial !== true && !remote.isOverBudget) {
    expect(messagesOf(remote)).toEqual(messagesOf(near));
    expect(facts).toEqual(near.facts);
    return;
  }
  expect(near.facts.sizeBytes).toBeGreaterThan(SECOND.wholeBytes);
  if (remote.verdict === "valid") expect(says(remote, "partial")).toBe(true);
  // What is proven of parts is true of the whole; and nothing is said to be within limits that it is not within.
  for (const rule of errorsOf(remote).filter((each) => each !== "unreadable")) expect(errorsOf(near)).toContain(rule);
  const rate = remote.facts.frameRate?.value ?? 30;
  if (says(remote, "variable-frame-rate")) expect(rate >= 23 && rate <= 60.1).toBe(true);
}

const served = fc.record({ video: anyVideo, server: fc.constantFrom(...Object.keys(SERVERS)) });

/** 1.2 MB at this rate, in fragments or Clusters of a second: too much to be read to its end. */
function makeLong(layout: MadeVideo["layout"], rate: number, seconds: number): Uint8Array {
  const frameBytes = Math.floor(1_200_000 / seconds / rate);
  return makeVideo({ layout, parts: Array.from({ length: seconds }, () => ({ frames: rate, rate, frameBytes })) });
}

describe("a remote video", () => {
  it.each(Object.keys(SERVERS))(
    "of the fixtures has the findings that it has on disk, if its server %s",
    async (server) => {
      const names = Object.keys(FIXTURES).filter((name) => name !== "lfs-pointer.mp4");
      const files = names.map((name) => ({ content: readFileSync(join(FIXTURES_FOLDER, name)), server }));
      const remote = await checkRemote(files);
      const withoutExtension = (video: CheckedVideo) => ({
        ...video,
        findings: video.findings.filter(({ rule }) => rule.id !== "extension"),
      });
      for (const [index, { content }] of files.entries()) {
        const checked = remote[index] as Checked;
        expectSame({ ...checked, ...withoutExtension(checked) }, withoutExtension(checkOnDisk(content)));
        expect(checked.isOverBudget || checked.facts.partial === true).toBe(false);
      }
    },
  );

  it.each(["fragments", "fragments after a sidx", "fragments before an mfra", "WebM", "WebM with Cues"] as const)(
    "that is too slow throughout gets warnings for both, if it is too large to be read to its end: %s",
    async (layout) => {
      const [remote] = await checkRemote([{ content: makeLong(layout, 20, 300), server: "sends what is requested" }]);
      expect(remote?.findings.map(({ rule, level }) => [rule.id, level])).toEqual(
        expect.arrayContaining([
          ["frame-rate", "warning"],
          ["partial", "warning"],
        ]),
      );
      expect(says(remote as Checked, "variable-frame-rate")).toBe(false);
    },
  );

  it.each(["fragments", "fragments after a sidx", "fragments before an mfra"] as const)(
    "has its exact verdict however large it is, if its fragments are few: %s",
    async (layout) => {
      const content = makeLong(layout, 20, 60);
      const [remote] = await checkRemote([{ content, server: "sends what is requested" }]);
      expect(messagesOf(remote as Checked)).toEqual(messagesOf(checkOnDisk(content)));
      expect(remote?.facts.bytesRead).toBeLessThan(SECOND.partsBytes);
    },
  );

  it("is read in part, with a warning, if others have used up what is read in a run", async () => {
    const content = makeVideo({
      layout: "WebM with Cues",
      parts: Array.from({ length: 20 }, () => ({ frames: 25, rate: 25, frameBytes: 400 })),
    });
    const files = Array.from({ length: 3 }, () => ({ content, server: "sends what is requested" }));
    const remote = await checkRemote(files, LIMITS, { ...SECOND, runBytes: 2.5 * content.length });
    expect(remote.map((video) => says(video, "partial"))).toEqual([false, false, true]);
    expect(remote.map(({ facts }) => facts.partial)).toEqual([undefined, undefined, true]);
  });

  it("counts the bytes of both readings", async () => {
    const content = makeLong("WebM", 30, 60).subarray(0, 600_000);
    const [remote] = await checkRemote([{ content, server: "sends what is requested" }]);
    expect(remote?.facts.bytesRead).toBeGreaterThan(content.length);
    expect(remote?.facts.bytesRead).toBeLessThanOrEqual(content.length + LIMITS.budgetBytes);
  });

  it("has the verdict that it has on disk, or a warning that it was read in part", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(served, { minLength: 1, maxLength: 25 }), async (videos) => {
        const files = videos.map(({ video, server }) => ({ content: makeVideo(video), server }));
        const remote = await checkRemote(files);
        for (const [index, { content }] of files.entries()) expectSame(remote[index] as Checked, checkOnDisk(content));
      }),
      { numRuns: 40 },
    );
  });
});
