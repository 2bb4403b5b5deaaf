import { ElementId } from "../../../src/media/webm/elements.ts";
import * as webm from "../ebml.ts";
import { type Bomb, bomb, elementAround, type Pieces } from "./bomb.ts";
import type { Piece } from "./source.ts";

const { element, number, simpleBlock } = webm;

const MILLION = 1_000_000;
const MANY_BLOCKS = 1_900_000;

const VOID = 0xec;
const TAG = 0x7373;
const SIMPLE_TAG = 0x67c8;
const SEEK = 0x4dbb;
const SEEK_ID = 0x53ab;
const SEEK_POSITION = 0x53ac;

const head = webm.tracks(webm.videoTrack(), webm.audioTrack(2));
const frame = simpleBlock(0);

/** A file with these children of its Segment behind Info. */
function recording(...children: Pieces): Piece[] {
  return [webm.ebmlHeader("webm"), ...elementAround(ElementId.Segment, webm.info(), ...children)];
}

/** A file with one Cluster that begins with a frame and goes on with these pieces. */
function blocks(...pieces: Pieces): Piece[] {
  return recording(head, elementAround(ElementId.Cluster, number(ElementId.Timestamp, 0), frame, ...pieces));
}

/** A block of 256 frames of sound, whose sizes come first. */
function laced(flags: number, sizes: Uint8Array, frameBytes = 0): Uint8Array {
  return simpleBlock(40, { track: 2, flags, frame: [Uint8Array.of(255), sizes, new Uint8Array(frameBytes)] });
}

const XIPH = 0x02;
const EBML = 0x06;

/** An element that holds one of the same id, and so on. */
function nest(id: number, depth: number): Uint8Array {
  const levels: Uint8Array[] = [];
  let sizeBytes = 0;
  for (let level = 0; level < depth; level++) {
    const header = webm.join([webm.bigEndian(id, 2), webm.vint(sizeBytes, 8)]);
    levels.push(header);
    sizeBytes += header.length;
  }
  return webm.join(levels.reverse());
}

const SIZES: readonly Bomb[] = [
  bomb("over-bound", "a Tracks of 3 GB", () => recording(elementAround(ElementId.Tracks, { zeros: 3000 * MILLION }))),
  bomb("over-bound", "an Info of 3 GB", () => [
    webm.ebmlHeader("webm"),
    ...elementAround(ElementId.Segment, elementAround(ElementId.Info, { zeros: 3000 * MILLION })),
  ]),
  bomb("over-bound", "an EBML header of 1 GB", () => elementAround(ElementId.EBML, { zeros: 1000 * MILLION })),
  bomb("truncated", "a Cluster of 2^55 bytes in a small file", () => [
    webm.liveDocument(webm.info(), head),
    element(ElementId.Cluster, [number(ElementId.Timestamp, 0), frame], 2 ** 55),
  ]),
  bomb("read", "a Segment of unknown size, with Clusters of unknown size one behind the other", () => [
    webm.liveDocument(webm.info(), head, ...[0, 40, 80].map((time) => webm.cluster(time, [frame], "unknown"))),
  ]),
  bomb("damaged", "Segments of unknown size, each in the one before", () => [
    webm.ebmlHeader("webm"),
    { repeat: element(ElementId.Segment, "", "unknown"), count: MILLION },
  ]),
  bomb("damaged", "BlockGroups of unknown size, each in the one before", () =>
    blocks({ repeat: element(ElementId.BlockGroup, "", "unknown"), count: MILLION }),
  ),
];

const TREES: readonly Bomb[] = [
  bomb("read", "6,000 nested tags", () =>
    recording(
      head,
      element(ElementId.Tags, element(TAG, nest(SIMPLE_TAG, 6000))),
      webm.cluster(0, webm.steadyBlocks()),
    ),
  ),
  bomb("read", "a SeekHead that leads to itself, and Cues that lead nowhere", () => {
    const seek = element(SEEK, [element(SEEK_ID, webm.bigEndian(ElementId.SeekHead, 4)), number(SEEK_POSITION, 0)]);
    const seekHead = element(ElementId.SeekHead, Array<Uint8Array>(1000).fill(seek));
    return recording(
      seekHead,
      seekHead,
      head,
      webm.cluster(0, webm.steadyBlocks()),
      element(ElementId.Cues, nest(0xbb00, 9)),
    );
  }),
  bomb("over-bound", "4,000 tracks", () =>
    recording(webm.tracks(...Array.from({ length: 4000 }, (_, index) => webm.audioTrack(index + 1)))),
  ),
  bomb("read", "900 tracks, of which one has blocks", () =>
    recording(
      webm.tracks(
        ...Array.from({ length: 900 }, (_, index) => webm.videoTrack(number(ElementId.TrackNumber, index + 1))),
      ),
      webm.cluster(0, webm.steadyBlocks()),
    ),
  ),
  bomb("read", "a Tracks of 100,000 elements", () =>
    recording(
      webm.tracks(webm.videoTrack(...Array<Uint8Array>(100_000).fill(element(ElementId.FlagEnabled, "")))),
      webm.cluster(0, webm.steadyBlocks()),
    ),
  ),
];

/** A thousand tracks of a codec, and a Cluster with one block of each. */
function manyTracks(codecId: string, frame: Uint8Array, codecPrivate = Uint8Array.of()): Piece[] {
  const numbers = Array.from({ length: 1000 }, (_, index) => index + 1);
  const entries = numbers.map((track) =>
    element(ElementId.TrackEntry, [
      number(ElementId.TrackNumber, track),
      number(ElementId.TrackType, 1),
      element(ElementId.CodecID, codecId),
      element(ElementId.CodecPrivate, codecPrivate),
    ]),
  );
  const first = numbers.map((track) => simpleBlock(0, { track, frame }));
  return recording(webm.tracks(...entries), elementAround(ElementId.Cluster, number(ElementId.Timestamp, 0), ...first));
}

const FIRST_FRAME_BYTES = 64 * 1024;

/** A byte stream's start code, and a PPS that says nothing. */
const PPS_OF_H264 = Uint8Array.of(0, 0, 1, 0x68);

const FIRST_FRAMES: readonly Bomb[] = [
  bomb("read", "a Tracks full of H.265 parameter sets", () => {
    const units = Array.from({ length: 250 }, () => Uint8Array.of(0, 3, 0x44, 1, 0xff));
    const hvcC = webm.join([Uint8Array.of(1), new Uint8Array(21), Uint8Array.of(1, 33, 0, 250), ...units]);
    const entry = (track: number) =>
      webm.videoTrack(
        number(ElementId.TrackNumber, track),
        element(ElementId.CodecID, "V_MPEGH/ISO/HEVC"),
        element(ElementId.CodecPrivate, hvcC),
      );
    const tracks = webm.tracks(...Array.from({ length: 180 }, (_, index) => entry(index + 1)));
    const frame = Uint8Array.of(2, 0x02, 1);
    return recording(
      tracks,
      webm.cluster(
        0,
        [0, 40, 80].map((time) => webm.simpleBlock(time, { frame })),
      ),
    );
  }),
  bomb("over-bound", "a thousand tracks, each with a first frame full of NAL units that nobody needs", () =>
    manyTracks("V_MPEG4/ISO/AVC", new Uint8Array(Buffer.alloc(FIRST_FRAME_BYTES, Uint8Array.of(0, 0, 1)))),
  ),
  bomb("over-bound", "a thousand tracks, each with a first frame full of messages of a byte", () =>
    manyTracks(
      "V_MPEG4/ISO/AVC",
      new Uint8Array(Buffer.alloc(FIRST_FRAME_BYTES, Uint8Array.of(1, 6))),
      Uint8Array.of(1, 66, 0, 30, 0xfc, 0xe0, 0),
    ),
  ),
  bomb("over-bound", "a first frame full of parameter sets", () =>
    manyTracks("V_MPEG4/ISO/AVC", new Uint8Array(Buffer.alloc(FIRST_FRAME_BYTES, PPS_OF_H264))),
  ),
  bomb("over-bound", "a thousand tracks, each with a first frame of as many parameter sets as there can be", () => {
    const frame = Buffer.alloc(FIRST_FRAME_BYTES, 0xff).fill(PPS_OF_H264, 0, 512 * PPS_OF_H264.length);
    return manyTracks("V_MPEG4/ISO/AVC", new Uint8Array(frame));
  }),
];

const CLUSTERS: readonly Bomb[] = [
  bomb("over-bound", "4 million empty Clusters", () =>
    recording(head, { repeat: element(ElementId.Cluster, ""), count: 4 * MILLION }),
  ),
  bomb("over-bound", "4 million empty Clusters of unknown size", () => [
    webm.liveDocument(webm.info(), head),
    { repeat: element(ElementId.Cluster, "", "unknown"), count: 4 * MILLION },
  ]),
  bomb("over-bound", "4 million Void elements in front of Tracks", () =>
    recording({ repeat: element(VOID, ""), count: 4 * MILLION }, head),
  ),
  bomb("over-bound", "almost 2 million frames, each shown before the one before it, 20 in a row", () => {
    const group = Array.from({ length: 20 }, (_, index) => simpleBlock(40 - 2 * index));
    return blocks({ repeat: webm.join(group), count: MANY_BLOCKS / 20 });
  }),
  bomb("over-bound", "almost 2 million BlockGroups", () =>
    blocks({ repeat: webm.blockGroup(1, {}, number(ElementId.BlockDuration, 4)), count: MANY_BLOCKS }),
  ),
  bomb("over-bound", "Clusters of unknown size, of one frame each, whose times go back", () => [
    webm.liveDocument(webm.info(), head),
    {
      repeat: webm.join([webm.cluster(2 ** 50 + 1, [frame], "unknown"), webm.cluster(5, [frame], "unknown")]),
      count: MILLION / 2,
    },
  ]),
  bomb("over-bound", "almost 2 million elements that nobody knows, with sizes of 8 bytes", () =>
    blocks({ repeat: Uint8Array.of(0x1a, 0xbb, 0xcc, 0xdd, 1, 0, 0, 0, 0, 0, 0, 0), count: MANY_BLOCKS }),
  ),
  bomb("over-bound", "almost 2 million frames of a track that there is not", () =>
    blocks({ repeat: simpleBlock(4, { track: 99 }), count: MANY_BLOCKS }),
  ),
  bomb("over-bound", "frames of 900 tracks in turn", () => {
    const numbers = Array.from({ length: 900 }, (_, index) => index + 1);
    const tracks = webm.tracks(...numbers.map((track) => webm.videoTrack(number(ElementId.TrackNumber, track))));
    const turn = webm.join(numbers.map((track) => simpleBlock(track, { track })));
    return recording(
      tracks,
      elementAround(ElementId.Cluster, number(ElementId.Timestamp, 0), { repeat: turn, count: 2000 }),
    );
  }),
  bomb("over-bound", "frames too far apart to be read together", () =>
    blocks({ repeat: simpleBlock(40, { frame: new Uint8Array(1500) }), count: MILLION / 3.2 }),
  ),
  bomb("over-bound", "frames just near enough to be read together", () =>
    blocks({ repeat: simpleBlock(40, { frame: new Uint8Array(1000) }), count: MILLION }),
  ),
];

const LACES: readonly Bomb[] = [
  bomb("over-bound", "millions of laced frames with EBML sizes", () => {
    const sizes = webm.join([Uint8Array.of(0x80), new Uint8Array(254).fill(0xbf)]);
    return blocks({ repeat: laced(EBML, sizes), count: 100_000 });
  }),
  bomb("over-bound", "millions of laced frames with EBML sizes of 8 bytes", () => {
    const difference = Uint8Array.of(1, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff);
    const sizes = webm.join([Uint8Array.of(0x80), ...Array<Uint8Array>(254).fill(difference)]);
    return blocks({ repeat: laced(EBML, sizes), count: 40_000 });
  }),
  bomb("over-bound", "millions of laced frames with Xiph sizes", () =>
    blocks({ repeat: laced(XIPH, new Uint8Array(255)), count: 100_000 }),
  ),
  bomb("damaged", "laced frames whose Xiph sizes have 64 kB", () =>
    blocks(laced(XIPH, new Uint8Array(65_000).fill(0xff)), { zeros: 17 * MILLION }),
  ),
];

const TIMES: readonly Bomb[] = [
  bomb("read", "a Cluster at the last time that can be written", () =>
    recording(
      head,
      webm.cluster(0, webm.steadyBlocks()),
      element(ElementId.Cluster, [element(ElementId.Timestamp, new Uint8Array(8).fill(0xff)), simpleBlock(0x7fff)]),
    ),
  ),
  ...[Number.NaN, -1, 1e300, Number.POSITIVE_INFINITY].map((duration) =>
    bomb("read", `a Duration of ${duration}`, () =>
      recording(webm.info(webm.float(ElementId.Duration, duration)), head, webm.cluster(0, webm.steadyBlocks())),
    ),
  ),
  ...[1, 2 ** 63].map((scale) =>
    bomb("read", `ticks of ${scale} ns`, () => [
      webm.document(
        "webm",
        webm.info(element(ElementId.TimestampScale, webm.bigEndian(scale, 8))),
        head,
        webm.cluster(0, webm.steadyBlocks()),
      ),
    ]),
  ),
];

export const WEBM_BOMBS: readonly Bomb[] = [...SIZES, ...TREES, ...FIRST_FRAMES, ...CLUSTERS, ...LACES, ...TIMES];
