/** Tools that read a video's facts: this project, and what people use today. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { open } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { probe } from "../../src/media/probe.ts";
import { runParser } from "../../src/sources/workspace/parser-driver.ts";
import { STEADY } from "../../test/support/limits.ts";
import { type Command, measureRead, runCommand } from "./processes.ts";

/**
 * The result of a prober. `frames` shows that all did the same work. `firstMs`: time of a first run in a new process.
 */
export type Probed = { frames?: number | undefined; bytesRead?: number | undefined; firstMs?: number };

export type ProberName = "ours" | "mediabunny" | "ffprobe" | "ffprobe -count_packets" | "mediainfo";

export type Prober = {
  name: ProberName;
  /** The program that must be installed. */
  program?: string;
  /** Reads a file. A library runs in this process, a program in its own. */
  run(path: string): Promise<unknown>;
  /** Reads a file in a process of its own. */
  command(path: string): Command;
  inspect(path: string): Promise<Probed>;
};

export const PROBERS: readonly Prober[] = [
  createLibrary("ours"),
  createLibrary("mediabunny"),
  createFfprobe("ffprobe", [], ({ nb_frames }) => nb_frames),
  createFfprobe("ffprobe -count_packets", ["-count_packets"], ({ nb_read_packets }) => nb_read_packets),
  createProgram("mediainfo", ["mediainfo", "--Output=JSON"], ["mediainfo", "--Version"], readMediainfo),
];

// ---------------------------------------------------------------------------------------------------------------------
// Libraries

type Reading = { frames: number | undefined; bytesRead: number };

/** The functions that the process of {@link commandOf} calls. */
export const READERS = { ours: readByProbe, mediabunny: readByMediabunny, nothing: readNothing };

function createLibrary(name: "ours" | "mediabunny"): Prober {
  const command = (path: string) => commandOf(name, path);
  return {
    name,
    run: (path) => READERS[name](path),
    command,
    inspect: async (path) => JSON.parse(await runCommand(command(path))),
  };
}

/** A new process that loads the code and reads one file. It prints the result of {@link Prober.inspect}. */
export function commandOf(name: keyof typeof READERS, path: string): Command {
  const code = `
    import { READERS } from ${JSON.stringify(pathToFileURL(import.meta.filename).href)};
    const [, name, path] = process.argv;
    if (name === "mediabunny") await import("mediabunny");
    const startMs = performance.now();
    const reading = await READERS[name](path);
    console.log(JSON.stringify({ ...reading, firstMs: performance.now() - startMs }));`;
  return [process.execPath, "--input-type=module", "--eval", code, name, path];
}

async function readNothing(): Promise<Reading> {
  return { frames: undefined, bytesRead: 0 };
}

async function readByProbe(path: string): Promise<Reading> {
  return probeFile(path);
}

/** Reads a file as the action does. Throws if that fails. */
export function probeFile(path: string): Reading {
  const file = openSync(path, "r");
  let bytesRead = 0;
  const { facts, fault } = runParser(probe(fstatSync(file).size, { steady: STEADY }), (buffer, offset) => {
    const count = readSync(file, buffer, 0, buffer.length, offset);
    bytesRead += count;
    return count;
  });
  closeSync(file);
  if (fault !== undefined) throw new Error(`${path}: ${fault.problem}`);
  return { frames: facts.frames, bytesRead };
}

/** Reads like mediabunny's own `FilePathSource`, and counts the bytes. */
async function readByMediabunny(path: string): Promise<Reading> {
  const { ALL_FORMATS, CustomSource, Input } = await import("mediabunny");
  const file = await open(path);
  let bytesRead = 0;
  const source = new CustomSource({
    getSize: async () => (await file.stat()).size,
    read: async (start, end) => {
      bytesRead += end - start;
      const { buffer } = await file.read(new Uint8Array(end - start), 0, end - start, start);
      return buffer;
    },
    prefetchProfile: "fileSystem",
  });
  const input = new Input({ source, formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  await input.computeDuration();
  const statistics = await track?.computePacketStats();
  input.dispose();
  await file.close();
  return { frames: statistics?.packetCount, bytesRead };
}

// ---------------------------------------------------------------------------------------------------------------------
// Programs

/** `idle`: a command that reads no video, only the program itself. */
function createProgram(
  name: ProberName,
  [program, ...options]: Command,
  idle: Command,
  readFrames: (output: string) => string | undefined,
): Prober {
  const command = (path: string): Command => [program, ...options, path];
  return {
    name,
    program,
    run: (path) => runCommand(command(path)),
    command,
    async inspect(path) {
      const frames = readFrames(await runCommand(command(path)));
      return {
        frames: frames === undefined ? undefined : Number(frames),
        bytesRead: await measureRead(command(path), idle),
      };
    },
  };
}

type FfprobeStream = { codec_type: string; nb_frames?: string; nb_read_packets?: string };

/** ffprobe with all its information about streams and file. */
function createFfprobe(
  name: ProberName,
  options: readonly string[],
  pick: (stream: FfprobeStream) => string | undefined,
): Prober {
  const command: Command = ["ffprobe", "-v", "error", ...options, "-show_streams", "-show_format", "-of", "json"];
  return createProgram(name, command, ["ffprobe", "-version"], (output) => {
    const { streams }: { streams: readonly FfprobeStream[] } = JSON.parse(output);
    const video = streams.find(({ codec_type }) => codec_type === "video");
    return video && pick(video);
  });
}

function readMediainfo(output: string): string | undefined {
  const { media }: { media: { track: readonly { "@type": string; FrameCount?: string }[] } } = JSON.parse(output);
  return media.track.find((track) => track["@type"] === "Video")?.FrameCount;
}
