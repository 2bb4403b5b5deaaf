import { ElementId } from "../../../src/media/webm/elements.ts";
import * as webm from "../ebml.ts";
import * as mp4 from "../iso-bmff.ts";

const { box, fragment, fullBox, join, tfdt, tfhd, trak, trun, u16, u32, u64, zeros } = mp4;

const run = (rows: number, flags: number, ...row: readonly number[]) =>
  trun(rows, flags, ...Array.from({ length: rows }, () => u32(...row)));

const delays = Array.from({ length: 30 }, (_, index) => [1, 512 * ((index * 7) % 4)] as const);

/** Small files with the parts that no fixture has, in what ways they may be written. */
export const CRAFTED: Readonly<Record<string, Uint8Array>> = {
  "edits and delays": mp4.movieFile(
    trak({ edts: mp4.edts([500, -1], [400, 1024], [300, 4096]), ctts: mp4.ctts(...delays) }),
    mp4.audioTrak(),
  ),
  "sizes of 4 bits, chunks of 64": mp4.movieFile(
    trak({
      stsz: fullBox("stz2", 0, 0, u32(4, 30), zeros(15).fill(0xaa)),
      stsc: mp4.stsc([1, 10], [2, 5]),
      stco: fullBox("co64", 0, 0, u32(5), ...[28, 128, 178, 228, 278].map((offset) => u64(offset))),
    }),
  ),
  "two sample entries": mp4.movieFile(trak({ stsd: mp4.stsd(mp4.avc1(), mp4.videoEntry("vp09", [640, 360])) })),
  "parameter sets in the sample": join(
    mp4.ftyp(),
    box("mdat", u32(mp4.H264_SPS.length), mp4.H264_SPS, zeros(400)),
    mp4.moov(trak({ stsd: mp4.stsd(mp4.videoEntry("avc3", [640, 360], mp4.avcC())), stsz: mp4.uniformStsz(14, 30) })),
  ),
  "fragments of all kinds": mp4.fragmentedFile(
    fragment([tfhd(), tfdt(0), trun(10)], 100),
    fragment([tfhd(), tfdt(5120), run(10, 0xf00, 512, 10, 0, 1024)], 100),
    fragment([tfhd(1, 0x18, u32(600, 10)), trun(5, 0x1, u32(100)), run(5, 0x200, 10)], 200),
    fragment([tfhd(), tfdt(2 ** 33), trun(10)], 100),
  ),
  "samples in moov and in fragments": join(
    mp4.ftyp(),
    box("mdat", mp4.media(300)),
    mp4.moov(trak(), mp4.audioTrak(), mp4.mvex(1, 2)),
    fragment([tfhd(1), trun(10)], 100),
    fragment([tfhd(2), run(10, 0x100, 1024)], 100),
  ),
  "a box of 64 bits, and one to the end": join(
    mp4.ftyp("qt  "),
    mp4.moov(trak({ stco: mp4.stco(1000) })),
    u32(1),
    mp4.ascii("free"),
    u64(1016),
    zeros(1000),
    u32(0),
    mp4.ascii("mdat"),
    zeros(400),
  ),
  "BlockGroups and lacing": webm.document(
    "webm",
    webm.info(webm.float(ElementId.Duration, 400)),
    webm.tracks(webm.videoTrack(webm.number(ElementId.DefaultDuration, 40_000_000)), webm.audioTrack(2)),
    webm.cluster(0, [
      webm.steadyBlocks(5),
      webm.simpleBlock(0, { track: 2, flags: 0x02, frame: [Uint8Array.of(2, 5, 5), "frame".repeat(3)] }),
      webm.simpleBlock(60, { track: 2, flags: 0x04, frame: [Uint8Array.of(2), "frame".repeat(3)] }),
      webm.simpleBlock(120, { track: 2, flags: 0x06, frame: [Uint8Array.of(2, 0x85, 0xbf), "frame".repeat(3)] }),
    ]),
    webm.cluster(
      200,
      [0, 40, 80, 120, 160].map((time) => webm.blockGroup(time, {}, webm.number(ElementId.BlockDuration, 40))),
    ),
  ),
  "a live recording": webm.liveDocument(
    webm.info(),
    webm.tracks(
      webm.videoTrack(webm.video(webm.element(ElementId.Projection, webm.float(ElementId.ProjectionPoseRoll, 90)))),
    ),
    webm.cluster(0, webm.steadyBlocks(5), "unknown"),
    webm.cluster(200, webm.steadyBlocks(5), "unknown"),
  ),
  "cropped, and compressed": webm.document(
    "matroska",
    webm.info(),
    webm.tracks(
      webm.videoTrack(
        webm.video(webm.number(ElementId.PixelCropTop, 8), webm.number(ElementId.PixelCropRight, 16)),
        webm.element(ElementId.ContentEncodings, webm.element(ElementId.ContentEncoding, "")),
        webm.element(ElementId.CodecPrivate, webm.join([u16(0x0164), zeros(30)])),
      ),
    ),
    webm.cluster(0, webm.steadyBlocks()),
  ),
};
