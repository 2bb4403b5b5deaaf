/** What ffmpeg says, and where it is. Starts nothing but `ffmpeg -demuxers`. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findComplaint, findMissingEncoder } from "../../src/ffmpeg/complaint.ts";
import { nameDemuxer } from "../../src/ffmpeg/demuxers.ts";
import { findFfmpeg } from "../../src/ffmpeg/program.ts";
import { createProgressReader } from "../../src/ffmpeg/progress.ts";
import { EXTENSIONS } from "../../src/model/formats.ts";
import { findUnprintable } from "../../src/text/unprintable.ts";
import { createWorkspace } from "../support/workspace.ts";
import { FFMPEG } from "./fixing.ts";

describe.runIf(FFMPEG)("every format that can be converted", () => {
  it("has a part of ffmpeg that reads it", () => {
    const listed = execFileSync(FFMPEG ?? "", ["-hide_banner", "-demuxers"], { encoding: "utf8" });
    const known = [...listed.matchAll(/^ +D\S* +(\S+)/gm)].flatMap(([, names = ""]) => names.split(","));
    const demuxers = [...new Set(Object.values(EXTENSIONS))].map(nameDemuxer);
    expect(demuxers.filter((demuxer) => !known.includes(demuxer))).toEqual([]);
  });
});

describe("the installed ffmpeg", () => {
  function link(folder: string): string {
    symlinkSync("nothing", join(folder, "ffmpeg"));
    return folder;
  }

  function install(folder: string, mode = 0o755): string {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "ffmpeg"), "#!/bin/sh\n");
    chmodSync(join(folder, "ffmpeg"), mode);
    return folder;
  }

  it("is the first program of that name on the search path", () => {
    const { path } = createWorkspace();
    const [none, first, second] = [join(path, "none"), install(join(path, "first")), install(join(path, "second"))];
    expect(findFfmpeg({ PATH: [none, first, second].join(":") })).toBe(join(first, "ffmpeg"));
  });

  it.each<[what: string, make: (path: string) => string | undefined]>([
    ["there is no search path", () => undefined],
    ["the search path is empty", () => ""],
    ["the file can't be started", (path) => install(path, 0o644)],
    ["it is a folder", (path) => dirname(mkdirSync(join(path, "ffmpeg/x"), { recursive: true }) ?? "")],
    ["it is a link to nothing", link],
    ["npm put the programs of the project first", (path) => install(join(path, "node_modules/.bin"))],
  ])("is missing if %s", (_, make) => {
    const PATH = make(createWorkspace().path);
    expect(findFfmpeg(PATH === undefined ? {} : { PATH })).toBeUndefined();
  });

  it("is never one in the working directory, by an empty or a relative part of the search path", () => {
    const { path } = createWorkspace();
    const before = process.cwd();
    process.chdir(install(path));
    try {
      expect(findFfmpeg({ PATH: ":.:./:" })).toBeUndefined();
    } finally {
      process.chdir(before);
    }
  });
});

describe("the progress", () => {
  it.each<[text: string, seconds: readonly number[]]>([
    ["frame=1\nout_time_us=500000\nout_time=00:00:00.5\nprogress=continue\n", [0.5]],
    ["out_time_ms=2500000\nprogress=end\n", [2.5]],
    ["out_time_us=1000000\r\n", [1]],
    ["out_time_us=N/A\nout_time_us=-22000\nout_time_us=\nspeed=1x\n", []],
    ["out_time_us=5", []],
  ])("is read from %j", (text, seconds) => {
    const read: number[] = [];
    createProgressReader((each) => read.push(each))(text);
    expect(read).toEqual(seconds);
  });

  it("is the same however the text is divided, and whatever stands between the lines", () => {
    const line = fc.oneof(
      fc.nat().map((microseconds) => `out_time_us=${microseconds}`),
      fc.string().map((any) => any.replaceAll("\n", "")),
    );
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.nat({ max: 20 })), (lines, sizes) => {
        const text = lines.map((each) => `${each}\n`).join("");
        const [whole, parts]: [number[], number[]] = [[], []];
        createProgressReader((each) => whole.push(each))(text);
        const read = createProgressReader((each) => parts.push(each));
        let at = 0;
        for (const size of sizes) {
          read(text.slice(at, at + size));
          at += size;
        }
        read(text.slice(at));
        expect(parts).toEqual(whole);
      }),
    );
  });
});

describe("the complaint of ffmpeg", () => {
  it.each<[stderr: string, complaint: string | undefined]>([
    ["", undefined],
    ["x265 [info]: HEVC encoder\nencoded 5 frames in 0.1s\n\n", undefined],
    ["[mov,mp4,m4a,3gp,3g2,mj2 @ 0x55ff] moov atom not found\n", "moov atom not found"],
    ["[vost#0:0/libx264 @ 0x1] [enc:libx264 @ 0x2] broken\nConversion failed!\n", "broken"],
    [
      "/proc/self/fd/4: No space left on device\nError writing trailer of file:/proc/self/fd/4: No space left on device",
      "Error writing trailer of the new file: No space left on device",
    ],
    ["No such filter: 'bwdif'\nError reinitializing filters!\nConversion failed!", "No such filter: 'bwdif'"],
    ["Conversion failed!", "Conversion failed!"],
    ["bad\u001b[31m \u202ename", "bad\\u{1b}[31m \\u{202e}name"],
  ])("in %j is %j", (stderr, complaint) => {
    expect(findComplaint(stderr, { "/proc/self/fd/4": "the new file" })).toBe(complaint);
  });

  it("is one short line that can be seen, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), fc.string(), (stderr, name) => {
        const complaint = findComplaint(stderr, { a: name }) ?? "";
        expect(findUnprintable(complaint)).toBeUndefined();
      }),
    );
  });

  it.each<[stderr: string, encoder: string | undefined]>([
    ["Unknown encoder 'libx264'\n", "libx264"],
    ["x\n[vost#0:0 @ 0x55] Unknown encoder 'libx265'\nError opening output files: Encoder not found\n", "libx265"],
    ["a.mp4: Unknown encoder 'x'", undefined],
    ["Unknown encoder '$(id)'", undefined],
  ])("in %j names the missing encoder %j", (stderr, encoder) => {
    expect(findMissingEncoder(stderr)).toBe(encoder);
  });
});
