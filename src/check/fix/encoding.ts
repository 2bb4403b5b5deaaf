/** How a video is encoded again so that its colours stay what they are. Knows no rule. */
import { type Colour, needsTenBits } from "../../model/colour.ts";
import type { Container, MediaFacts, PictureSize } from "../../model/facts.ts";
import type { Limits } from "../limits.ts";
import type { Resizing } from "./picture-size.ts";

/** A codec that the command writes. */
export type TargetCodec = "h264" | "h265";

/**
 * H.264, which every player shows, unless only H.265 is allowed; for colours that need 10 bits, H.265, as cameras write
 * it: not every ffmpeg can map them to fewer (zscale).
 */
export function chooseCodec({ container, colour = {} }: MediaFacts, { codecs }: Limits): TargetCodec {
  if (hasUnknownColours(container) || needsTenBits(colour)) return "h265";
  return codecs.includes("h265") && !codecs.includes("h264") ? "h265" : "h264";
}

/** Broadcasts and recorders put H.265 in a high dynamic range into these, and only ffmpeg reads them. */
function hasUnknownColours(container: Container | undefined): boolean {
  return container === "mpegts";
}

/** ffmpeg's options for the encoder. */
export function listEncoderOptions(facts: MediaFacts, limits: Limits): string[] {
  if (chooseCodec(facts, limits) === "h264") return ["-c:v", "libx264", "-crf", "18"];
  // Without this tag, players of Apple don't show H.265.
  return ["-c:v", "libx265", "-tag:v", "hvc1", "-crf", "20"];
}

/** ffmpeg's options for the pixels: 4:2:0, which every player shows. */
export function listPixelOptions({ container, colour = {} }: MediaFacts): string[] {
  // There, a filter keeps the bit depth.
  if (hasUnknownColours(container)) return [];
  return ["-pix_fmt", needsTenBits(colour) ? "yuv420p10le" : "yuv420p"];
}

/** The filters of ffmpeg that convert colours: full range to limited, and RGB to BT.709. */
export function filterColours(facts: MediaFacts): string[] {
  if (hasUnknownColours(facts.container)) return ["format=yuv420p|yuv420p10le"];
  if (isRgb(facts)) return ["scale=out_color_matrix=bt709:out_range=tv"];
  // ffmpeg looks at the frames for their range: a container may state another.
  return facts.colour?.isFullRange ? ["scale=out_range=tv"] : [];
}

/** Codecs of screens and animations, whose pictures are RGB, by their names in {@link MediaFacts}. */
const RGB_CODECS = ["png", "rle"];

/** Muxers state RGB of other pictures, too, where these were made from RGB. It has all samples of every colour. */
function isRgb({ container, codec = "", colour = {} }: MediaFacts): boolean {
  const isStated = colour.matrix === RGB && (colour.chroma === "4:4:4" || codec === "FFV1");
  return isStated || container === "gif" || RGB_CODECS.includes(codec);
}

const RGB = 0;
const BT709 = { primaries: 1, transfer: 1, matrix: 1 };
const BT601 = { primaries: 6, transfer: 6, matrix: 6 };

/** ffmpeg's names for the code points of H.273. */
const PRIMARIES: Readonly<Record<number, string>> = {
  ...{ 1: "bt709", 4: "bt470m", 5: "bt470bg", 6: "smpte170m", 7: "smpte240m", 8: "film", 9: "bt2020" },
  ...{ 10: "smpte428", 11: "smpte431", 12: "smpte432", 22: "ebu3213" },
};
const TRANSFERS: Readonly<Record<number, string>> = {
  ...{ 1: "bt709", 4: "gamma22", 5: "gamma28", 6: "smpte170m", 7: "smpte240m", 8: "linear", 9: "log100" },
  ...{ 10: "log316", 11: "iec61966-2-4", 12: "bt1361e", 13: "iec61966-2-1", 14: "bt2020-10", 15: "bt2020-12" },
  ...{ 16: "smpte2084", 17: "smpte428", 18: "arib-std-b67" },
};
const MATRICES: Readonly<Record<number, string>> = {
  ...{ 1: "bt709", 4: "fcc", 5: "bt470bg", 6: "smpte170m", 7: "smpte240m", 8: "ycgco" },
  ...{ 9: "bt2020nc", 10: "bt2020c" },
};

/**
 * ffmpeg's options that state the colours. Old versions don't pass on what the source states. Where it states nothing,
 * players go by the picture size, and so must find the same one or a statement.
 */
export function listColourOptions(facts: MediaFacts, resizing: Resizing | undefined): string[] {
  const { colour = {} } = facts;
  if (isRgb(facts)) return stateColours({ ...BT709, ...colour, matrix: BT709.matrix, isFullRange: false });
  const isGuessed = colour.matrix === undefined && resizing !== undefined && !needsTenBits(colour);
  const changesGuess = isGuessed && !looksLikeHd(resizing.shown) && looksLikeHd(resizing.padded);
  return stateColours(changesGuess ? { ...BT601, ...colour } : colour);
}

/** Players take an untagged picture above the size of PAL for BT.709, and any other for BT.601. */
function looksLikeHd({ width, height }: PictureSize): boolean {
  return width >= 1280 || height > 576;
}

function stateColours({ primaries = 0, transfer = 0, matrix = 0, isFullRange }: Colour): string[] {
  // A message in the stream may say that this is HLG, which ffmpeg then states itself (H.265, D.2.38).
  const mayBeHlg =
    PRIMARIES[primaries] === "bt2020" && !["smpte2084", "arib-std-b67"].includes(TRANSFERS[transfer] ?? "");
  return [
    ...option("-color_primaries", PRIMARIES[primaries]),
    ...option("-color_trc", mayBeHlg ? undefined : TRANSFERS[transfer]),
    ...option("-colorspace", MATRICES[matrix]),
    ...(isFullRange === undefined ? [] : ["-color_range", "tv"]),
  ];
}

function option(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [name, value];
}
