/** Test charts that a fix has to keep: colour bars, and frames that count themselves. */
import { ffmpeg, type Recipe } from "./recipe.ts";

/** A file to be fixed. */
export type Chart = {
  recipe: Recipe;
  /** Its frames follow each other too fast for 60 FPS, so that some are left out. */
  isTooFast?: true;
};

/** Bits of the number that stands above each frame, the lowest first, in cells of equal width. */
export const COUNTER_BITS = 8;

/** Share of the height that the number takes. */
export const COUNTER_SHARE = 1 / 8;

/** White and black cells above the colour bars: frame 5 has the first and the third white. */
const COUNTER = [
  "drawbox=x=0:y=0:w=iw:h=ih/8:c=black:t=fill",
  ...Array.from({ length: COUNTER_BITS }, (_, bit) => {
    const isWhite = `mod(floor(n/${2 ** bit})\\,2)`;
    return `drawbox=x=iw*${bit}/8:y=0:w=iw/8:h=ih/8:c=white:t=fill:enable=${isWhite}`;
  }),
].join(",");

/** Inputs of ffmpeg: a chart of so many frames per second, and a tone. */
const chart = (size: string, rate: number | string, seconds: number) =>
  `-f lavfi -i smptehdbars=size=${size}:rate=${rate}:duration=${seconds},${COUNTER}`;
const tone = (seconds: number) => `-f lavfi -i sine=duration=${seconds}`;

const X265 = "-c:v libx265 -preset ultrafast -crf 12 -x265-params log-level=none:pools=none:frame-threads=1";
const X264 = "-c:v libx264 -preset ultrafast -crf 12";
/** ProRes states colours in its frames, and takes them from those that it is given. */
const prores = (transfer: string) =>
  `${filtered("bt2020", "yuv422p10le")}:color_primaries=bt2020:color_trc=${transfer}:colorspace=bt2020nc -c:v prores_ks`;
const VP8 = "-c:v libvpx -deadline realtime -cpu-used 8 -b:v 2M";
const VP9 = "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -b:v 2M";
const AV1 = "-c:v libsvtav1 -preset 12 -crf 20";
const AAC = "-c:a aac -b:a 64k";

/** Filters, and the tags that belong to them. */
const filtered = (matrix: string, format: string, range = "tv", more = "") =>
  `-vf ${more}scale=out_color_matrix=${matrix}:out_range=${range},format=${format},setparams=range=${range}`;
const tags = (primaries: string, transfer: string, matrix: string, range = "tv") =>
  `-color_primaries ${primaries} -color_trc ${transfer} -colorspace ${matrix} -color_range ${range}`;

const HLG = tags("bt2020", "arib-std-b67", "bt2020nc");
const PQ = tags("bt2020", "smpte2084", "bt2020nc");
const BT709 = tags("bt709", "bt709", "bt709");
const BT601 = tags("smpte170m", "smpte170m", "smpte170m");
const IN_HDR = filtered("bt2020", "yuv420p10le");
const IN_709 = filtered("bt709", "yuv420p");

/** A chart of 360x360 for half a second. */
const plain = (rate: number | string, ...options: readonly string[]) => make(chart("360x360", rate, 0.5), ...options);
const heard = (rate: number | string, ...options: readonly string[]) =>
  make(`${chart("360x360", rate, 0.5)} ${tone(0.5)}`, ...options, AAC);
const sized = (size: string, rate: number, ...options: readonly string[]) => make(chart(size, rate, 0.4), ...options);
const make = (...options: readonly string[]): Chart => ({ recipe: ffmpeg(...options) });
const copied = (from: string, ...options: readonly string[]) => make(`-i ${from} -map 0 -c copy`, ...options);
const tooFast = (found: Chart): Chart => ({ ...found, isTooFast: true });

/** Stretches of `slow` FPS and of `fast` FPS by turns, 15 frames each, in a clock that has both. */
const varied = (slow: number, fast: number, frames: number, ...options: readonly string[]) => {
  const pair = `(15/${slow}+15/${fast})`;
  const inPair = `mod(N\\,30)`;
  const time = `floor(N/30)*${pair}+if(lt(${inPair}\\,15)\\,${inPair}/${slow}\\,15/${slow}+(${inPair}-15)/${fast})`;
  const input = `${chart("360x360", 30, frames / 30)},settb=1/60000,setpts=round((${time})/TB)`;
  return make(input, "-fps_mode passthrough -enc_time_base 1/60000", ...options);
};

/** High dynamic range, and wide gamut. */
const HDR: Readonly<Record<string, Chart>> = {
  "hlg-15.mp4": heard(15, IN_HDR, X265, HLG),
  "hlg-hvc1-15.mov": heard(15, IN_HDR, X265, HLG, "-tag:v hvc1"),
  "hlg-without-colr-15.mp4": copied("hlg-15.mp4", "-movflags -write_colr -tag:v hvc1"),
  "hlg.mkv": heard(30, IN_HDR, X265, HLG),
  "hlg.mov": copied("hlg.mkv", "-tag:v hvc1"),
  "hlg-small.mp4": sized("240x320", 30, IN_HDR, X265, HLG),
  "hlg-120.mp4": tooFast(plain(120, IN_HDR, X265, HLG)),
  "hlg-varied.mp4": varied(15, 60, 60, IN_HDR, X265, HLG),
  "hlg-av1.mp4": plain(30, IN_HDR, AV1, HLG),
  "hlg-av1.mkv": copied("hlg-av1.mp4"),
  "hlg-prores.mov": plain(30, prores("arib-std-b67"), HLG),
  "hlg-vp9-small.webm": sized("240x320", 30, IN_HDR, VP9, HLG),
  "hlg-vp9.mkv": plain(30, IN_HDR, VP9, HLG),
  "hlg-rotated-15.mp4": copied("hlg-15.mp4", "-metadata:s:v rotate=90 -tag:v hvc1"),
  "hlg.m2ts": copied("hlg.mkv", "-f mpegts"),
  "hlg-bt2020-10.m2ts": plain(30, IN_HDR, X265, tags("bt2020", "bt2020-10", "bt2020nc"), "-f mpegts"),
  "pq-15.mp4": heard(15, IN_HDR, X265, PQ),
  "pq.mkv": heard(30, IN_HDR, X265, PQ),
  "pq-av1.mp4": plain(30, IN_HDR, AV1, PQ),
  "pq-vp9-15.webm": plain(15, IN_HDR, VP9, PQ),
  "pq-prores.mov": plain(30, prores("smpte2084"), PQ),
  "pq.m2ts": copied("pq.mkv", "-f mpegts"),
  "pq-small-rotated.mp4": copied("pq-small.mp4", "-metadata:s:v rotate=270 -tag:v hvc1"),
  "pq-small.mp4": sized("240x320", 30, IN_HDR, X265, PQ),
  "bt2020-15.mp4": plain(15, IN_HDR, X265, tags("bt2020", "bt2020-10", "bt2020nc")),
};

/** Standard dynamic range: tags, ranges and formats of pixels. */
const COLOURS: Readonly<Record<string, Chart>> = {
  "bt709-15.mp4": plain(15, IN_709, X264, BT709),
  "bt601-15.mp4": plain(15, filtered("smpte170m", "yuv420p"), X264, BT601),
  "untagged-15.mp4": plain(15, "-pix_fmt yuv420p", X264),
  "untagged-hd-15.mp4": sized("1280x720", 15, IN_709, X264),
  "full-range-15.mp4": plain(15, "-pix_fmt yuvj420p", X264),
  "full-range-bt709-15.mp4": plain(
    15,
    filtered("bt709", "yuvj420p", "pc"),
    X264,
    tags("bt709", "bt709", "bt709", "pc"),
  ),
  "full-range-h265-15.mkv": plain(15, filtered("bt709", "yuv420p", "pc"), X265, "-color_range pc -colorspace bt709"),
  "full-range-vp9-15.webm": plain(15, filtered("bt709", "yuv420p", "pc"), VP9, "-color_range pc -colorspace bt709"),
  "full-range-av1.mkv": plain(30, filtered("bt709", "yuv420p", "pc"), AV1, "-color_range pc -colorspace bt709"),
  "ten-bits-15.mp4": plain(15, filtered("bt709", "yuv420p10le"), X264, BT709),
  "ten-bits-h265.mp4": plain(30, filtered("bt709", "yuv420p10le"), X265, BT709),
  "422-15.mp4": plain(15, filtered("bt709", "yuv422p"), X264, BT709),
  "444-15.mp4": plain(15, filtered("bt709", "yuv444p"), X264, BT709),
  "444-vp9-15.webm": plain(15, filtered("bt709", "yuv444p"), VP9, BT709),
  "alpha-vp9-15.webm": plain(15, "-pix_fmt yuva420p", VP9),
  "rgb-x264-15.mp4": plain(15, "-c:v libx264rgb -preset ultrafast -crf 12"),
  "av1.mp4": plain(30, IN_709, AV1, BT709),
  "prores.mov": plain(30, "-pix_fmt yuv422p10le -c:v prores_ks"),
  "prores-4444.mov": plain(30, "-pix_fmt yuva444p10le -c:v prores_ks -profile:v 4"),
  "dnxhr.mov": sized("1280x720", 30, "-pix_fmt yuv422p -c:v dnxhd -profile:v dnxhr_hq"),
  "ffv1-rgb.mkv": plain(30, "-pix_fmt bgr0 -c:v ffv1"),
  "png.mov": plain(30, "-pix_fmt rgb24 -c:v png"),
  "rle.mov": plain(30, "-c:v qtrle"),
  "mjpeg.avi": plain(30, "-pix_fmt yuvj422p -c:v mjpeg -q:v 2"),
  "mjpeg.mov": plain(30, "-pix_fmt yuvj420p -c:v mjpeg -q:v 2"),
};

/** Formats, and what else they hold. */
const FORMATS: Readonly<Record<string, Chart>> = {
  "a.gif": plain(20),
  "mpeg4-15.avi": heard(15, "-c:v mpeg4 -q:v 2"),
  "mpeg4-mp3.avi": make(`${chart("360x360", 30, 0.5)} ${tone(0.5)} -c:v mpeg4 -q:v 2 -c:a libmp3lame`),
  "mpeg4.mp4": heard(30, "-c:v mpeg4 -q:v 2"),
  "mpeg2.mpg": make(`${chart("360x360", 25, 0.5)} ${tone(0.5)} -c:v mpeg2video -q:v 2 -c:a mp2 -f vob`),
  "mpeg1.mpg": plain(30, "-c:v mpeg1video -q:v 2"),
  "mpeg2.m2ts": make(`${chart("360x360", 25, 0.5)} ${tone(0.5)} -c:v mpeg2video -q:v 2 -c:a ac3 -f mpegts`),
  "h264.m2ts": heard(30, "-pix_fmt yuv420p", X264, "-f mpegts"),
  "h264.flv": heard(30, "-pix_fmt yuv420p", X264),
  "varied.flv": varied(15, 60, 60, "-pix_fmt yuv420p", X264),
  "wmv2.wmv": plain(30, "-c:v wmv2 -q:v 2"),
  "theora.ogv": plain(30, "-c:v libtheora -q:v 10"),
  "h263-small.3gp": make(chart("352x288", 15, 0.5), "-c:v h263 -q:v 2"),
  "h264.3gp": plain(30, "-pix_fmt yuv420p", X264),
  "vp8-15.webm": plain(15, VP8),
  "vp8-vorbis.mkv": make(`${chart("360x360", 30, 0.5)} ${tone(0.5)}`, VP8, "-c:a libvorbis"),
  "vp9-opus.mkv": make(`${chart("360x360", 25, 0.5)} ${tone(0.5)}`, VP9, "-c:a libopus"),
  "h264.mkv": heard(30, "-pix_fmt yuv420p", X264),
  "h264-23.976.mkv": plain("24000/1001", "-pix_fmt yuv420p", X264),
  "h264-59.94.mkv": plain("60000/1001", "-pix_fmt yuv420p", X264),
  "h264-60.mkv": plain(60, "-pix_fmt yuv420p", X264),
  "h265-60.mkv": plain(60, "-pix_fmt yuv420p", X265),
};

/** Frame rates. */
const RATES: Readonly<Record<string, Chart>> = {
  "varied.mp4": varied(15, 60, 150, "-pix_fmt yuv420p", X264),
  "varied.mkv": varied(15, 60, 90, "-pix_fmt yuv420p", X264),
  "varied.webm": varied(15, 60, 60, VP9),
  "varied-10-30.mp4": varied(10, 30, 60, "-pix_fmt yuv420p", X264),
  "varied-20-50-mpeg4.mp4": varied(20, 50, 60, "-c:v mpeg4 -q:v 2"),
  "varied-28-32.mkv": varied(28, 32, 60, "-c:v mpeg4 -q:v 2"),
  "live-30.webm": varied(30, 30, 30, VP9),
  "varied-15-120.mp4": tooFast(varied(15, 120, 60, "-pix_fmt yuv420p", X264)),
  "20.mp4": plain(20, "-pix_fmt yuv420p", X264),
  "22.9.mp4": plain(22.9, "-pix_fmt yuv420p", X264),
  "27.3-mpeg4.mp4": plain(27.3, "-c:v mpeg4 -q:v 2"),
  "29.97-av1.mkv": plain("30000/1001", "-pix_fmt yuv420p", AV1),
  "120.mp4": tooFast(plain(120, "-pix_fmt yuv420p", X264)),
};

/** Shapes, as they are shown. */
const SHAPES: Readonly<Record<string, Chart>> = {
  "rotated-90-15.mp4": copied("bt709-15.mp4", "-metadata:s:v rotate=90"),
  "rotated-180-15.mp4": copied("bt709-15.mp4", "-metadata:s:v rotate=180"),
  "rotated-270-15.mov": copied("bt709-15.mp4", "-metadata:s:v rotate=270"),
  "rotated.mov": copied("30.mp4", "-metadata:s:v rotate=90"),
  "30.mp4": sized("400x360", 30, IN_709, X264, BT709),
  "rotated-small-15.mp4": copied("small-15.mp4", "-metadata:s:v rotate=90"),
  "small-15.mp4": sized("240x320", 15, "-pix_fmt yuv420p", X264),
  "small.mp4": sized("358x640", 30, "-pix_fmt yuv420p", X264),
  "small-to-hd.mp4": sized("340x570", 30, "-pix_fmt yuv420p", X264),
  "odd-15.webm": sized("405x401", 15, VP9),
  "odd.avi": sized("401x363", 30, "-c:v mpeg4 -q:v 2"),
  "wide-pixels-15.mp4": sized("400x360", 15, "-pix_fmt yuv420p -aspect 16:9", X264),
  "wide-pixels.mkv": sized("400x360", 30, "-pix_fmt yuv420p -aspect 16:9", X264),
  "wide-pixels-small.mp4": sized("320x240", 30, "-pix_fmt yuv420p -aspect 16:9", X264),
  "wide-pixels.mpg": sized("400x368", 25, "-c:v mpeg2video -q:v 2 -aspect 16:9 -f vob"),
};

/** Tracks, and when they begin and end. */
const TRACKS: Readonly<Record<string, Chart>> = {
  "two-videos.mp4": make(
    `${chart("360x360", 30, 0.5)} -f lavfi -i color=red:size=360x360:rate=30:duration=0.5`,
    "-map 0 -map 1 -pix_fmt yuv420p",
    X264,
  ),
  "two-sounds-15.mp4": make(`${chart("360x360", 15, 0.5)} ${tone(0.5)} ${tone(0.5)} -map 0 -map 1 -map 2`, X264, AAC),
  "longer-sound-15.mp4": make(`${chart("360x360", 15, 0.5)} ${tone(1.5)} -pix_fmt yuv420p`, X264, AAC),
  "late-sound-15.mp4": make(`${chart("360x360", 15, 1)} -itsoffset 0.4 ${tone(0.5)} -pix_fmt yuv420p`, X264, AAC),
  "late-sound.mkv": make(`${chart("360x360", 30, 1)} -itsoffset 0.4 ${tone(0.5)} -pix_fmt yuv420p`, X264, AAC),
  "surround.mkv": make(
    `${chart("360x360", 30, 0.5)} -f lavfi -i anoisesrc=duration=0.5,aformat=channel_layouts=5.1 -pix_fmt yuv420p`,
    X264,
    "-c:a ac3",
  ),
  "pcm.mov": make(`${chart("360x360", 30, 0.5)} ${tone(0.5)} -pix_fmt yuv420p`, X264, "-c:a pcm_s16le"),
  "trimmed.mov": copied("longer-sound.mov", "-ss 0.25"),
  "longer-sound.mov": make(`${chart("360x360", 30, 1)} ${tone(1.5)} -pix_fmt yuv420p -g 10`, X264, AAC),
};

/** Files with something to fix, and those that they are made from. */
export const CHARTS: Readonly<Record<string, Chart>> = {
  ...HDR,
  ...COLOURS,
  ...FORMATS,
  ...RATES,
  ...SHAPES,
  ...TRACKS,
};

/** The module whose text stands for the recipes. */
export const CHARTS_MODULE = import.meta.filename;
