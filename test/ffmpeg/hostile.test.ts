/** Files that try to have ffmpeg read something else than themselves. */
import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nameDemuxer } from "../../src/ffmpeg/demuxers.ts";
import { runFfmpeg } from "../../src/ffmpeg/run.ts";
import { EXTENSIONS } from "../../src/model/formats.ts";
import { type LoopbackServer, serveLoopback } from "../support/loopback.ts";
import { createWorkspace } from "../support/workspace.ts";
import { createVideos, FFMPEG, fix, listFiles, readFixture } from "./fixing.ts";

const DEMUXERS = [...new Set(Object.values(EXTENSIONS).map(nameDemuxer))];

/** Texts that ffmpeg takes for playlists, by their content alone, and what they lead to. */
const PLAYLISTS: Readonly<Record<string, (address: string, secret: string) => string>> = {
  "HLS with an address": (address) => `#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n${address}/a.ts\n#EXT-X-ENDLIST\n`,
  "HLS with a key": (address) =>
    `#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="${address}/key"\n#EXTINF:9,\n${address}/a.ts\n`,
  "HLS with a file": (_, secret) => `#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile://${secret}\n#EXT-X-ENDLIST\n`,
  "a list of files beside it": () => "ffconcat version 1.0\nfile secret.mp4\n",
  "a list of other files": (_, secret) => `ffconcat version 1.0\nfile '${secret}'\n`,
  DASH: (address) =>
    `<?xml version="1.0"?><MPD type="static" mediaPresentationDuration="PT9S"><Period><AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="1"><BaseURL>${address}/a.mp4</BaseURL><SegmentBase/></Representation></AdaptationSet></Period></MPD>`,
  SDP: (address) =>
    `v=0\no=- 0 0 IN IP4 127.0.0.1\ns=-\nc=IN IP4 127.0.0.1\nt=0 0\nm=video ${new URL(address).port} RTP/AVP 96\n`,
};

/** Runs ffmpeg on a file, and returns how it ended and what it wrote. */
async function convert(folder: string, name: string, demuxer: string, opensDescriptors: boolean) {
  const [input, output] = [join(folder, name), join(createWorkspace().path, "out")];
  const descriptors = [openSync(input, "r"), openSync(output, "wx+")] as const;
  const ending = await runFfmpeg(
    {
      ...{ program: FFMPEG ?? "", environment: process.env, demuxer, options: ["-c", "copy"] },
      input: { path: input, descriptor: descriptors[0], name },
      output: { path: output, descriptor: descriptors[1] },
      ...{ signal: new AbortController().signal, onSeconds: () => undefined },
    },
    opensDescriptors,
  );
  for (const descriptor of descriptors) closeSync(descriptor);
  return { ending, written: readFileSync(output) };
}

describe.runIf(FFMPEG)("a playlist with the name of a video", () => {
  let server: LoopbackServer;
  beforeAll(async () => {
    server = await serveLoopback((_, response) => response.end(readFixture("good.mp4")));
  });
  afterAll(() => server.close());

  const create = (playlist: string) => {
    const secret = join(createVideos({ "secret.mp4": "good.mp4" }).path, "secret.mp4");
    const { path } = createVideos({ "secret.mp4": "good.mp4" });
    writeFileSync(join(path, "a.mp4"), PLAYLISTS[playlist]?.(server.origin, secret) ?? "");
    return path;
  };

  it("would lead ffmpeg to another file by itself", () => {
    const folder = create("a list of files beside it");
    const args = ["-nostdin", "-v", "error", "-i", "a.mp4", "-c", "copy", "-f", "framecrc", "-"];
    const { stdout } = spawnSync(FFMPEG ?? "", args, { cwd: folder, encoding: "utf8" });
    expect(stdout).toMatch(/^0,/m);
  });

  it.each(Object.keys(PLAYLISTS))("leads it nowhere, whatever format the check takes it for: %s", async (playlist) => {
    const before = server.connections();
    const folder = create(playlist);
    for (const demuxer of DEMUXERS) {
      const { ending, written } = await convert(folder, "a.mp4", demuxer, demuxer !== "mov");
      expect([demuxer, ending.kind, written.length]).toEqual([demuxer, "failed", 0]);
    }
    expect(server.connections()).toBe(before);
  });

  it.each(Object.keys(PLAYLISTS))("is never given to it: %s", async (playlist) => {
    const folder = create(playlist);
    const { results } = await fix(folder, { ffmpeg: "/nothing/is/started" });
    expect(results).toMatchObject([{ path: "a.mp4", kind: "unfixable" }]);
    expect(listFiles(folder)).toEqual(["a.mp4", "secret.mp4"]);
  });
});

/** The boxes around a data reference, from the outermost. */
const AROUND = ["moov", "trak", "mdia", "minf", "dinf", "dref"];

/**
 * A video whose frames are in another file: its data reference becomes an alias of QuickTime, and its own frames are
 * wiped out. `moov` has to be the last box.
 */
function referTo(video: Buffer, name: string): Buffer {
  const text = (value: string, bytes: number) => {
    const field = Buffer.alloc(1 + bytes);
    field.writeUInt8(value.length);
    field.write(value, 1, "latin1");
    return field;
  };
  const number = (value: number) => Buffer.from([value >> 8, value & 0xff]);
  const path = `:${name}`;
  const alias = Buffer.concat([
    ...[Buffer.alloc(10), text("", 27), Buffer.alloc(12), text(name, 63), Buffer.alloc(16)],
    ...[number(1), number(1), Buffer.alloc(16)],
    ...[number(2), number(path.length), Buffer.from(path), Buffer.alloc(path.length % 2), number(0xffff), number(0)],
  ]);
  const entry = Buffer.concat([Buffer.alloc(4), Buffer.from("alis"), Buffer.alloc(4), alias]);
  entry.writeUInt32BE(entry.length);
  const at = video.indexOf("dref") + 12;
  const old = video.readUInt32BE(at);
  const hostile = Buffer.concat([video.subarray(0, at), entry, video.subarray(at + old)]);
  for (const box of AROUND) {
    const place = hostile.indexOf(box) - 4;
    hostile.writeUInt32BE(hostile.readUInt32BE(place) + entry.length - old, place);
  }
  const media = hostile.indexOf("mdat");
  return hostile.fill(0, media + 4, media - 4 + hostile.readUInt32BE(media - 4));
}

describe.runIf(FFMPEG)("a MOV whose frames are in another file", () => {
  const make = () => {
    const { path } = createWorkspace();
    const secret = join(path, "secret.mov");
    const args = [
      "-nostdin",
      "-v",
      "error",
      "-f",
      "lavfi",
      "-i",
      "testsrc=size=64x64:rate=15:duration=1",
      "-c:v",
      "libx264",
    ];
    spawnSync(FFMPEG ?? "", [...args, secret]);
    writeFileSync(join(path, "a.mov"), referTo(readFileSync(secret), "secret.mov"));
    return path;
  };

  it("would be read from there, if that were allowed", () => {
    const args = ["-nostdin", "-v", "error", "-enable_drefs", "1", "-i", "a.mov", "-f", "framecrc", "-"];
    const { stdout } = spawnSync(FFMPEG ?? "", args, { cwd: make(), encoding: "utf8" });
    expect(stdout.split("\n").filter((line) => line.startsWith("0,"))).toHaveLength(15);
  });

  it.each([true, false])("gives nothing of that away (by descriptor: %s)", async (opensDescriptors) => {
    const folder = make();
    const secret = readFileSync(join(folder, "secret.mov"));
    const frame = secret.subarray(secret.indexOf("mdat") + 1000, secret.indexOf("mdat") + 1100);
    const { written } = await convert(folder, "a.mov", "mov", opensDescriptors);
    expect(written.includes(frame)).toBe(false);
    expect(secret.includes(frame)).toBe(true);
  });
});
