import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { largeMp4 } from "../../support/large-mp4.ts";
import { type Respond, type SparseFile, sendWhole, startRangeServer } from "../../support/range-server.ts";

const SCRIPT = join(import.meta.dirname, "..", "..", "support", "remote-process.ts");

/** The 96 MB that are shared, and what the network leaves behind until garbage is collected. */
const MOST_BYTES = 210_000_000;

type Memory = { codecs: readonly string[]; memoryBytes: number };

/** Inspects a file at many URLs of two hosts, in a process of its own. Returns the largest memory that this took. */
async function inspectMany(count: number, file: SparseFile, respond?: Respond): Promise<Memory> {
  const servers = [await startRangeServer(), await startRangeServer()];
  const urls = Array.from({ length: count / servers.length }, (_, index) =>
    servers.map((server) => server.add(`/${index}.mp4`, file, respond).href),
  ).flat();
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, ...urls]);
  return JSON.parse(stdout);
}

/** What Node and the code take, for as many files that are small. */
async function measureUsual(count: number): Promise<number> {
  return (await inspectMany(count, largeMp4(1_000_000, 20_000))).memoryBytes;
}

describe("the memory for remote videos", () => {
  it("is bounded for all together, if each of 24 has an index of 33 MB", async () => {
    const { codecs, memoryBytes } = await inspectMany(24, largeMp4(1_000_000_000, 33_000_000));
    expect(new Set(codecs)).toEqual(new Set(["h264"]));
    expect(memoryBytes - (await measureUsual(24))).toBeLessThan(MOST_BYTES);
  });

  it("is bounded for all together, if a server sends each of 8 as a whole", async () => {
    const file = largeMp4(60_000_000, 1_000_000);
    const { codecs, memoryBytes } = await inspectMany(8, file, (_request, response) =>
      sendWhole(response.writeHead(200, { "content-length": file.sizeBytes }), file),
    );
    expect(new Set(codecs)).toEqual(new Set(["h264"]));
    expect(memoryBytes - (await measureUsual(8))).toBeLessThan(MOST_BYTES);
  });
});
