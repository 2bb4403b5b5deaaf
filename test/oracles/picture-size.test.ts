import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ElementId } from "../../src/media/webm/elements.ts";
import { overwrite } from "../support/corpus/boxes.ts";
import { editElements } from "../support/corpus/elements.ts";
import { number } from "../support/ebml.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";
import { u16 } from "../support/iso-bmff.ts";
import { factsOf } from "../support/memory-source.ts";
import { isInstalled } from "../support/programs.ts";

type Size = readonly [width: number, height: number];

/** A frame of `coded` pixels: what its parameter sets crop, what the container declares, and what a decoder shows. */
type Row = {
  what: string;
  coded: Size;
  codec?: "h264" | "hevc";
  crop?: string;
  isInterlaced?: boolean;
  declared: Size;
  shown: Size;
};

const ROWS: readonly Row[] = [
  { what: "the width without the padding", coded: [368, 640], declared: [354, 640], shown: [354, 640] },
  { what: "the smallest such width", coded: [368, 640], declared: [353, 640], shown: [353, 640] },
  { what: "a whole macroblock less", coded: [368, 640], declared: [352, 640], shown: [368, 640] },
  { what: "a greater width", coded: [368, 640], declared: [370, 640], shown: [368, 640] },
  { what: "the height without the padding", coded: [368, 640], declared: [368, 630], shown: [368, 630] },
  { what: "both without the padding", coded: [864, 480], declared: [854, 470], shown: [854, 470] },
  { what: "only one of them without the padding", coded: [368, 640], declared: [354, 624], shown: [368, 640] },
  { what: "no size", coded: [368, 640], declared: [0, 0], shown: [368, 640] },
  {
    what: "less than what is cropped on the right",
    coded: [368, 640],
    crop: "crop_right=8",
    declared: [354, 640],
    shown: [354, 640],
  },
  {
    // FFmpeg crops the left only by what its own alignment allows.
    what: "less than what is cropped on the left",
    coded: [432, 640],
    crop: "crop_left=64",
    declared: [362, 640],
    shown: [368, 640],
  },
  {
    what: "the height without the padding of pairs of macroblocks",
    coded: [640, 1088],
    isInterlaced: true,
    declared: [640, 1080],
    shown: [640, 1080],
  },
  {
    what: "a macroblock less of interlaced pairs",
    coded: [640, 736],
    isInterlaced: true,
    declared: [640, 720],
    shown: [640, 736],
  },
  {
    what: "less than what H.265 codes",
    codec: "hevc",
    coded: [368, 640],
    declared: [354, 640],
    shown: [368, 640],
  },
];

const ENCODERS = {
  h264: "-c:v libx264 -preset ultrafast -pix_fmt yuv420p",
  hevc: "-c:v libx265 -preset ultrafast -pix_fmt yuv420p -tag:v hvc1 -x265-params log-level=error:pools=none",
};

/** How the containers declare a size. */
const CONTAINERS = {
  mp4: (file: Uint8Array, declared: Size, entry: string) =>
    overwrite(file, `moov/trak/mdia/minf/stbl/stsd/${entry}`, 32, u16(...declared)),
  mkv: (file: Uint8Array, [width, height]: Size) =>
    editElements(file, ({ id }) => {
      if (id === ElementId.PixelWidth) return number(id, width);
      return id === ElementId.PixelHeight ? number(id, height) : undefined;
    }),
};

describe.runIf(isInstalled("ffmpeg") && isInstalled("ffprobe"))("where a container declares", () => {
  let folder = "";
  beforeAll(() => {
    folder = makeFolder("picture-sizes");
  });
  afterAll(() => removeFolder(folder));

  function make({ coded, codec = "h264", crop, isInterlaced, declared }: Row, container: "mp4" | "mkv"): string {
    const path = join(folder, `video.${container}`);
    const source = `-f lavfi -i testsrc=size=${coded.join("x")}:rate=25:duration=0.2 ${ENCODERS[codec]}`;
    const scan = isInterlaced ? "-flags +ildct+ilme" : "";
    const cropping = crop === undefined ? "" : `-bsf:v ${codec}_metadata=${crop}`;
    const args = `-nostdin -v error -y ${source} ${scan} ${cropping}`.split(" ").filter((each) => each !== "");
    execFileSync("ffmpeg", [...args, path]);
    writeFileSync(path, CONTAINERS[container](readFileSync(path), declared, codec === "h264" ? "avc1" : "hvc1"));
    return path;
  }

  function decode(path: string): Size {
    const args = ["-v", "error", "-select_streams", "v", "-show_entries", "frame=width,height", "-of", "csv=p=0", path];
    const [first = ""] = execFileSync("ffprobe", args, { encoding: "utf8" }).trim().split("\n");
    const [width = 0, height = 0] = first.split(",").map(Number);
    return [width, height];
  }

  it.each(ROWS.flatMap((row) => (["mp4", "mkv"] as const).map((container) => ({ ...row, container }))))(
    "$what, a decoder shows as many pixels of a $container file as the probe says",
    ({ container, ...row }) => {
      const path = make(row, container);
      const { width, height } = factsOf(readFileSync(path));
      expect(decode(path)).toEqual(row.shown);
      expect([width, height]).toEqual(row.shown);
    },
  );
});
