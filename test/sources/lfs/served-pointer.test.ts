import { expect, it } from "vitest";
import { probe } from "../../../src/media/probe.ts";
import { createAddressGuard } from "../../../src/sources/http/address-guard.ts";
import { SECOND_READING_LIMITS } from "../../../src/sources/http/second-reading.ts";
import { inspectWithin } from "../../../src/sources/remote-videos.ts";
import { createSharedMemory, PATIENT_LIMITS, STEADY } from "../../support/limits.ts";
import { startRangeServer } from "../../support/range-server.ts";
import { GUARD_WORDING } from "../../support/wording.ts";
import { createWorkspace } from "../../support/workspace.ts";

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 1234\n`;

it.each([
  ["a pointer", POINTER, "Git LFS pointer"],
  ["an error in JSON", '{"error":"expired"}', "its format is unknown"],
  ["a long text with a pointer in it", POINTER + "x".repeat(1000), "its format is unknown"],
])("a small file at a URL is named as what it is: %s", async (_name, content, problem) => {
  const server = await startRangeServer();
  const options = {
    probeWithin: () => (sizeBytes: number) => probe(sizeBytes, { steady: STEADY }),
    workspace: createWorkspace().path,
    environment: {},
    help: GUARD_WORDING.lfs,
    github: { serverUrl: new URL("https://github.com") },
    onEnd: () => undefined,
  };
  const reading = {
    limits: PATIENT_LIMITS,
    second: SECOND_READING_LIMITS,
    guard: createAddressGuard(),
    memory: createSharedMemory(),
    signal: new AbortController().signal,
  };
  const urls = [server.add("/a.mp4", Buffer.from(content))];
  const [video] = await inspectWithin({ urls, pointers: [] }, options, reading);
  expect(video?.inspection.fault).toMatchObject({
    kind: "unrecognised",
    problem: expect.stringContaining(problem),
  });
});
