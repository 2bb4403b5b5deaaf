import { ElementId } from "../../../src/media/webm/elements.ts";
import { number } from "../ebml.ts";
import { ascii, avcC, box, H264_SPS, join, stsd, u16, u32, videoEntry, zeros } from "../iso-bmff.ts";
import { h264Sps, h265Sps } from "../parameter-sets.ts";
import { editBox, overwrite, rename, setContent, takeBox } from "./boxes.ts";
import { changeElements, listBlocks, replace } from "./elements.ts";
import { type Corpus, ffmpeg, file, H264, H265, h265, patch, pattern, remux, unreadable } from "./recipe.ts";

const STBL = "moov/trak/mdia/minf/stbl";
const STSD = `${STBL}/stsd`;
const HDR10 =
  ":colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc:hdr-opt=1:repeat-headers=1" +
  ":master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50):max-cll=1000,400";

const ONE = 0x10000;

/** `tkhd` with the matrix of this turn or mirror: a, b, c and d. */
const turned = (a: number, b: number, c: number, d: number) =>
  patch("h264.mp4", (source) => overwrite(source, "moov/trak/tkhd", 48, u32(a * ONE, b * ONE, 0, c * ONE, d * ONE)));

/** What the headers claim is 1280x720, whatever the bitstream says. */
const lying = (source: string, entry: string) =>
  patch(source, (bytes) => overwrite(bytes, `${STSD}/${entry}`, 32, u16(1280, 720)));
const lyingWebm = (source: string) =>
  changeElements(source, ({ id }) => {
    if (id === ElementId.PixelWidth) return number(id, 1280);
    return id === ElementId.PixelHeight ? number(id, 720) : undefined;
  });
const withWidth = (source: string, width: number) =>
  replace(source, ElementId.PixelWidth, () => number(ElementId.PixelWidth, width));

/** No parameter set in the configuration, since they are in the samples. */
const avc3 = (source: string) =>
  patch(source, (bytes) => {
    const path = `${STSD}/avc1`;
    const emptied = editBox(bytes, `${path}/avcC`, (avcC) => join(u32(15), avcC.subarray(4, 13), [0xe0, 0]));
    return rename(emptied, path, "avc3");
  });
const hev1 = (source: string) =>
  patch(source, (bytes) => {
    const path = `${STSD}/hvc1`;
    const emptied = editBox(bytes, `${path}/hvcC`, (hvcC) => join(u32(31), hvcC.subarray(4, 30), [0]));
    return rename(emptied, path, "hev1");
  });

/** Two sample entries, of which the samples use the first. */
const twoEntries = (second: (first: Uint8Array) => Uint8Array) =>
  patch("h264.mp4", (source) => {
    const first = takeBox(source, `${STSD}/avc1`);
    return editBox(source, STSD, () => stsd(first, second(first)));
  });

/** VP8 is not foreseen in MP4, but some write it: here, in place of VP9, and the sample entry claims 1280x720. */
function vp8InMp4(mp4: Uint8Array, webm: Uint8Array): Uint8Array {
  const frames = listBlocks(webm).map((block) => block.subarray(4));
  const replaced = setContent(mp4, "mdat", ...frames);
  const [stsz, entry] = [`${STBL}/stsz`, `${STSD}/vp09`];
  // In the file made of this one, `moov` is last, so that the media stays where it was.
  const sized = overwrite(replaced, stsz, 12, u32(0, frames.length, ...frames.map(({ length }) => length)));
  return rename(overwrite(sized, entry, 32, u16(1280, 720)), entry, "vp08");
}

/** What an `hvcC` holds that has one parameter set only. */
function hvcCOf(size: { width: number; height: number }): Uint8Array {
  const sps = h265Sps({ subLayers: [], chromaFormat: 1, ...size, cropping: undefined });
  return join([1], zeros(20), [3, 1, 0xa1], u16(1, sps.length), sps);
}

/** An SPS of 640x352 and of this id. */
const otherSps = (id: number) =>
  h264Sps({
    id,
    profile: 66,
    chromaFormat: 1,
    hasSeparatePlanes: false,
    scalingLists: undefined,
    pictureOrderType: 2,
    orderCycle: [],
    widthInMacroblocks: 40,
    heightInMapUnits: 22,
    isFramesOnly: true,
    cropping: undefined,
  });

/** What `avcC` holds, with an SPS before all others. */
const withSps = (source: string, sps: Uint8Array) =>
  patch(source, (bytes) =>
    editBox(bytes, `${STSD}/avc1/avcC`, (avcC) =>
      box("avcC", avcC.subarray(8, 13), [0xe2], u16(sps.length), sps, avcC.subarray(14)),
    ),
  );

/** How the picture is shown, and where its size is written. */
export const PICTURES: Corpus = {
  "rotated-90.mp4": file(remux("h264.mp4", "-metadata:s:v rotate=270")),
  "rotated-180.mp4": file(remux("h264.mp4", "-metadata:s:v rotate=180")),
  "rotated-270.mp4": file(remux("h264.mp4", "-metadata:s:v rotate=90")),
  "rotated-90.mov": file(remux("h264.mp4", "-metadata:s:v rotate=270")),
  "rotated-90-by-matrix.mp4": file(turned(0, 1, -1, 0)),
  "rotated-180-by-matrix.mp4": file(turned(-1, 0, 0, -1)),
  "rotated-270-by-matrix.mp4": file(turned(0, -1, 1, 0)),
  "rotated-90-by-matrix-of-movie.mp4": file(
    patch("h264.mp4", (source) => overwrite(source, "moov/mvhd", 44, u32(0, ONE, 0, -ONE, 0))),
  ),
  "rotated-180-by-both-matrices.mp4": file(
    patch("rotated-90-by-matrix.mp4", (source) => overwrite(source, "moov/mvhd", 44, u32(0, ONE, 0, -ONE, 0))),
  ),
  "rotated-30-by-matrix.mp4": file(turned(0.866, 0.5, -0.5, 0.866)),
  "mirrored-across.mp4": file(turned(-1, 0, 0, 1)),
  "mirrored-down.mp4": file(turned(1, 0, 0, -1)),
  "mirrored-and-turned.mp4": file(turned(0, 1, 1, 0)),
  "stretched-by-matrix.mp4": file(turned(2, 0, 0, 1)),
  "matrix-of-zeros.mp4": file(turned(0, 0, 0, 0)),
  "pixels-4-3.mp4": file(ffmpeg(pattern("360x640", 30, 0.2), "-vf setsar=4/3", H264)),
  "pixels-1-2.webm": file(ffmpeg(pattern("360x640", 30, 0.2), "-vf setsar=1/2 -c:v libvpx")),
  "pixels-2-1.mov": file(remux("pixels-4-3.mp4", "-aspect 9:8")),
  "interlaced.mp4": file(
    ffmpeg(pattern("640x360", 30, 0.2), "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -flags +ildct+ilme"),
  ),
  "interlaced-1080.mp4": file(
    ffmpeg(pattern("1920x1080", 25, 0.12), "-c:v libx264 -preset ultrafast -pix_fmt yuv420p -flags +ildct+ilme"),
  ),
  "chroma-422-10-bit.mp4": file(
    ffmpeg(pattern("362x640", 30, 0.2), "-c:v libx264 -preset ultrafast -pix_fmt yuv422p10le"),
  ),
  "chroma-444.mp4": file(ffmpeg(pattern("361x639", 30, 0.2), "-c:v libx264 -preset ultrafast -pix_fmt yuv444p")),
  "gray.mp4": file(ffmpeg(pattern("362x640", 30, 0.2), "-c:v libx264 -preset ultrafast -pix_fmt gray")),
  "rgb.mp4": file(ffmpeg(pattern("361x639", 30, 0.2), "-c:v libx264rgb -preset ultrafast -pix_fmt rgb24")),
  "scaling-lists.mp4": file(
    ffmpeg(pattern("362x640", 30, 0.2), "-c:v libx264 -preset medium -x264-params cqm=jvt -pix_fmt yuv420p"),
  ),
  "cropped-to-358.mp4": file(ffmpeg(pattern("358x640", 30, 0.2), H264), "picture-size"),
  "cropped-to-358-hevc.mp4": file(ffmpeg(pattern("358x640", 30, 0.2), H265, "-tag:v hvc1"), "picture-size"),
  "hdr10.mp4": file(ffmpeg(pattern("360x640", 30, 0.2), h265(HDR10), "-pix_fmt yuv420p10le -tag:v hvc1")),
  "hdr10.mov": file(remux("hdr10.mp4", "-tag:v hvc1")),
  "hlg.mp4": file(
    ffmpeg(
      pattern("360x640", 30, 0.2),
      h265(),
      "-pix_fmt yuv420p10le -color_primaries bt2020 -color_trc arib-std-b67 -colorspace bt2020nc -tag:v hvc1",
    ),
  ),
  "h265-hev1.mp4": file(remux("h265.mp4", "-tag:v hev1")),
  "h265-hev1-in-band.mp4": file(hev1("h265-repeated.mp4"), "picture-size"),
  "h265-repeated.mp4": file(
    ffmpeg(pattern("358x640", 30, 0.2), h265(":repeat-headers=1"), "-pix_fmt yuv420p -tag:v hvc1"),
    "picture-size",
  ),
  "h264-repeated.mp4": file(ffmpeg(pattern("358x640", 30, 0.2), H264, "-x264-params repeat-headers=1"), "picture-size"),
  "h264-avc3.mp4": file(
    patch("h264-repeated.mp4", (source) => rename(source, `${STSD}/avc1`, "avc3")),
    "picture-size",
  ),
  "h264-avc3-in-band.mp4": file(avc3("h264-repeated.mp4"), "picture-size"),
  "h264-avc3-in-band-fragmented.mp4": file(avc3("h264-repeated-fragmented.mp4"), "picture-size"),
  "h264-repeated-fragmented.mp4": file(
    remux("h264-repeated.mp4", "-movflags frag_keyframe+empty_moov+default_base_moof"),
    "picture-size",
  ),
  "h264-no-parameter-set.mp4": unreadable("avc3", avc3("h264.mp4")),
  "entry-lies-h264.mp4": file(lying("cropped-to-358.mp4", "avc1"), "picture-size"),
  "entry-lies-h265.mp4": file(lying("cropped-to-358-hevc.mp4", "hvc1"), "picture-size"),
  "entry-lies-vp9.mp4": file(lying("size-360x358-vp9.mp4", "vp09"), "picture-size"),
  "size-360x358-vp9.mp4": file(remux("size-360x358-vp9.webm"), "picture-size"),
  "entry-lies-vp8.mp4": file(
    { kind: "patch", from: ["size-360x358-vp9.mp4", "size-358x360-vp8.webm"], patch: vp8InMp4 },
    "picture-size",
  ),
  "entry-lies-hev1.mp4": file(
    patch("h265-hev1-in-band.mp4", (bytes) =>
      setContent(bytes, `${STSD}/hev1/hvcC`, hvcCOf({ width: 640, height: 352 })),
    ),
    "picture-size",
  ),
  "avcC-with-sps-unused.mp4": file(withSps("cropped-to-358.mp4", otherSps(5)), "picture-size"),
  "avcC-lies.mp4": file(
    patch("h264-repeated.mp4", (bytes) => editBox(bytes, `${STSD}/avc1/avcC`, () => avcC(otherSps(0)))),
    "picture-size",
  ),
  "entry-lies-mpeg4.mp4": file(lying("mpeg4.mp4", "mp4v"), "codec"),
  "header-lies-vp8.webm": file(lyingWebm("size-358x360-vp8.webm"), "picture-size"),
  "header-lies-vp9.webm": file(lyingWebm("size-360x358-vp9.webm"), "picture-size"),
  "header-lies-h264.mkv": file(withWidth("h264.mkv", 1280), "container"),
  "header-zero-vp8.webm": file(withWidth("size-360x360-vp8.webm", 0)),
  "two-entries-alike.mp4": file(twoEntries((first) => first)),
  "two-entries-h264-mpeg4.mp4": file(
    twoEntries((first) => overwrite(join(first), "avc1", 4, ascii("xvid"))),
    "codec",
  ),
  "two-entries-other-size.mp4": file(
    twoEntries(() => videoEntry("avc1", [358, 640], avcC(H264_SPS))),
    "picture-size",
  ),
  "object-type-unknown.mp4": file(
    patch("mpeg4.mp4", (bytes) => overwrite(bytes, `${STSD}/mp4v/esds`, 25, [0xe0])),
    "codec",
  ),
};
