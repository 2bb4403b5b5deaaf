/** How a video is encoded again so that its colours stay what they are. Knows no rule. */
import { type Colour, needsTenBits } from "../../model/colour.ts";
import type { Container, MediaFacts, PictureSize } from "../../model/facts.ts";
import type { Resizing } from "./picture-size.ts";

/** A codec that the command writes. */
export type TargetCodec = "h264" | "h265";

/**
 * H.264 in 8 bits, which every player shows; for colours that need more, H.265 in 10 bits, as cameras write it: not
 * every ffmpeg can map them to fewer (zscale).
 */
export function chooseCodec({ container, colour = {} }: MediaFacts): TargetCodec {
  return hasUnknownColours(container) || needsTenBits(colour) ? "h265" : "h264";
}

/** Broadcasts and recorders put H.265 in a high dynamic range into these, and only ffmpeg reads them. */
function hasUnknownColours(container: Container | undefined): boolean {
  return container === "mpegts";
}

/** ffmpeg's options for the encoder. */
export function listEncoderOptions(facts: MediaFacts): string[] {
  if (chooseCodec(facts) === "h264") return ["-c:v", "libx264", "-crf", "18"];
  // Without this tag, players of Apple don't show H.265.
  return ["-c:v", "libx265", "-tag:v", "hvc1", "-crf", "20"];
}

/** ffmpeg's options for the pixels: 4:2:0, which every player shows. */
export function listPixelOptions(facts: MediaFacts): string[] {
  // There, a filter keeps the bit depth.
  if (hasUnknownColours(facts.container)) return [];
  return ["-pix_fmt", chooseCodec(facts) === "h264" ? "yuv420p" : "yuv420p10le"];
}

/** The filters of ffmpeg that convert colours: full range to limited, and RGB to BT.709. */
export function filterColours(facts: MediaFacts): string[] {
  if (hasUnknownColours(facts.container)) return ["format=yuv420p|yuv420p10le"];
  if (isRgb(facts)) return ["scale=out_color_matrix=bt709:out_range=tv"];
  return facts.colour?.isFullRange ? ["scale=in_range=pc:out_range=tv"] : [];
}

function isRgb({ container, colour = {} }: MediaFacts): boolean {
  return container === "gif" || colour.matrix === RGB;
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
  if (isRgb(facts)) return stateColours({ ...BT709, isFullRange: false });
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
