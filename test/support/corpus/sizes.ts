import { type Corpus, ffmpeg, file, h265, pattern, VP8, VP9 } from "./recipe.ts";

/** Lengths of a side around TikTok's limits of 360 and 4096 pixels. */
const SIDES = [358, 359, 360, 361, 4095, 4096, 4097, 4098];

/** Odd sides need chroma of full resolution, but with VP8 and VP9. */
const ENCODERS = {
  "h264.mp4": "-c:v libx264 -preset ultrafast -crf 40 -pix_fmt yuv444p",
  "h265.mp4": `${h265()} -pix_fmt yuv444p -tag:v hvc1`,
  "vp8.webm": VP8,
  "vp9.webm": VP9,
};

const around = SIDES.flatMap((side) =>
  Object.entries(ENCODERS).flatMap(([name, encoder], index) => {
    const size = index % 2 === 0 ? `${side}x360` : `360x${side}`;
    const rules = side < 360 || side > 4096 ? (["picture-size"] as const) : [];
    return [[`size-${size}-${name}`, file(ffmpeg(pattern(size, 30, 0.1), encoder), ...rules)]];
  }),
);

export const SIZES: Corpus = Object.fromEntries(around);
