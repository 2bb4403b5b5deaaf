import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { CHARTS, CHARTS_MODULE } from "../support/corpus/charts.ts";
import { makeFiles } from "../support/corpus/make.ts";
import { isInstalled } from "../support/programs.ts";
import { check } from "./fixing.ts";

/** ffprobe's names for the code points of the charts. */
const PRIMARIES = { 1: "bt709", 6: "smpte170m", 9: "bt2020" };
const TRANSFERS = { 1: "bt709", 6: "smpte170m", 14: "bt2020-10", 16: "smpte2084", 18: "arib-std-b67" };
const MATRICES = { 0: "gbr", 1: "bt709", 5: "bt470bg", 6: "smpte170m", 9: "bt2020nc" };

/** ProRes states them in its frames, which are not read. */
const NOT_READ = ["prores.mov", "prores-4444.mov"];

const nameOf = (names: Readonly<Record<number, string>>, codePoint = 2) => names[codePoint] ?? "unknown";

describe.runIf(isInstalled("ffprobe") && isInstalled("ffmpeg"))("ffprobe reads the same colours of", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await makeFiles("chart-corpus", CHARTS, CHARTS_MODULE);
  });

  const names = Object.keys(CHARTS).filter((name) => /\.(mp4|mov|mkv|webm|3gp)$/.test(name));
  it.each(names.filter((name) => !NOT_READ.includes(name)))("%s", (name) => {
    const { colour, codec, videoTrackIndex } = check(name, folder).facts;
    // Decoders of other codecs state what none of these files does.
    if (codec === undefined || !["h264", "h265", "vp9", "av1", "prores"].includes(codec)) return;
    const entries = "stream=pix_fmt,color_range,color_space,color_transfer,color_primaries";
    const args = ["-v", "error", "-select_streams", `v:${videoTrackIndex}`, "-show_entries", entries, "-of", "json"];
    const [stream] = JSON.parse(execFileSync("ffprobe", [...args, join(folder, name)]).toString()).streams;
    expect({
      primaries: nameOf(PRIMARIES, colour?.primaries),
      transfer: nameOf(TRANSFERS, colour?.transfer),
      matrix: nameOf(MATRICES, colour?.matrix),
      isFullRange: colour?.isFullRange ?? false,
    }).toEqual({
      primaries: stream.color_primaries ?? "unknown",
      transfer: stream.color_transfer ?? "unknown",
      matrix: stream.color_space ?? "unknown",
      isFullRange: stream.color_range === "pc",
    });
    if (colour?.bitDepth !== undefined) expect(colour.bitDepth).toBe(/p(9|1\d)le$/.test(stream.pix_fmt) ? 10 : 8);
  });
});
