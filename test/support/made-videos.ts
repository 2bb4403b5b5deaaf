import fc from "fast-check";
import * as ebml from "./ebml.ts";
import { cuedDocument, earlyCuedDocument, mfra, noise, sidx, startsOf } from "./indexes.ts";
import * as mp4 from "./iso-bmff.ts";

/** Frames of one rate that stand together: a fragment, or a Cluster. */
type Part = { frames: number; rate: number; frameBytes: number };

/** A video that is made, frame by frame, as muxers arrange them. */
export type MadeVideo = { layout: keyof typeof LAYOUTS; parts: readonly Part[] };

const LAYOUTS = {
  "MP4, moov first": (parts) => plainMp4(parts, "first"),
  "MP4, moov last": (parts) => plainMp4(parts, "last"),
  fragments: (parts) => fragmentedMp4(parts),
  "fragments after a sidx": (parts) => fragmentedMp4(parts, "sidx"),
  "fragments before an mfra": (parts) => fragmentedMp4(parts, "mfra"),
  WebM: (parts) => ebml.document("webm", ...ebml.HEAD, ...clusters(parts)),
  "WebM with Cues": (parts) => cuedDocument(ebml.HEAD, clusters(parts)),
  "WebM with Cues first": (parts) => earlyCuedDocument(ebml.HEAD, clusters(parts)),
  "WebM of unknown size": (parts) => ebml.liveDocument(...ebml.HEAD, ...clusters(parts, "unknown")),
} satisfies Record<string, (parts: readonly Part[]) => Uint8Array>;

/** The bytes of a video. */
export function makeVideo({ layout, parts }: MadeVideo): Uint8Array {
  return LAYOUTS[layout](parts);
}

const { TICKS_PER_SECOND } = mp4;

function ticksOf({ rate }: Part): number {
  return Math.round(TICKS_PER_SECOND / rate);
}

/** All samples are in `moov`; their bytes are a few, and a box of the right size stands for the rest of the media. */
function plainMp4(parts: readonly Part[], place: "first" | "last"): Uint8Array {
  const frames = parts.reduce((sum, part) => sum + part.frames, 0);
  const media = mp4.box("mdat", mp4.zeros(frames), ...parts.map((part) => mp4.zeros(part.frames * part.frameBytes)));
  const index = (start: number) =>
    mp4.moov(
      mp4.trak({
        stts: mp4.stts(...parts.map((part) => [part.frames, ticksOf(part)] as const)),
        stsc: mp4.stsc([1, frames]),
        stsz: mp4.uniformStsz(1, frames),
        stco: mp4.stco(start),
      }),
    );
  const head = mp4.ftyp();
  if (place === "last") return mp4.join(head, media, index(head.length + 8));
  return mp4.join(head, index(head.length + index(0).length + 8), media);
}

function fragmentedMp4(parts: readonly Part[], index?: "sidx" | "mfra"): Uint8Array {
  let time = 0;
  const fragments = parts.map((part) => {
    const ticks = ticksOf(part);
    const start = time;
    time += part.frames * ticks;
    const header = mp4.tfhd(1, 0x000008, mp4.u32(ticks));
    const mediaBytes = part.frames * Math.max(10, part.frameBytes);
    return mp4.fragment([header, mp4.tfdt(start), mp4.trun(part.frames)], mediaBytes);
  });
  const head = mp4.fragmentedFile();
  if (index === "sidx") return mp4.join(head, sidx(...fragments.map(({ length }) => length)), ...fragments);
  if (index === "mfra") return mp4.join(head, ...fragments, mfra(1, ...startsOf(head.length, fragments)));
  return mp4.join(head, ...fragments);
}

const NOISE = noise(65_536, 1);

function takeNoise(bytes: number, seed: number): Uint8Array {
  const start = (seed * 7919) % (NOISE.length - bytes);
  return NOISE.subarray(start, start + bytes);
}

/** A block's time is at most 32 s after its Cluster's: longer parts have several Clusters. */
const MOST_CLUSTER_FRAMES = 60;

function clusters(parts: readonly Part[], size?: "unknown"): Uint8Array[] {
  let timeMs = 0;
  return parts.flatMap(({ frames, rate, frameBytes }) =>
    Array.from({ length: Math.ceil(frames / MOST_CLUSTER_FRAMES) }, (_, index) => {
      const count = Math.min(MOST_CLUSTER_FRAMES, frames - index * MOST_CLUSTER_FRAMES);
      const start = Math.round(timeMs);
      const blocks = Array.from({ length: count }, (_each, frame) =>
        ebml.simpleBlock(Math.round(timeMs + (frame * 1000) / rate) - start, {
          frame: takeNoise(frameBytes, start + frame),
        }),
      );
      timeMs += (count * 1000) / rate;
      return ebml.cluster(start, blocks, size);
    }),
  );
}

const RATES = [10, 15, 18, 20, 22, 23, 24, 25, 29.97, 30, 50, 60, 61, 120];

const frameBytes = fc.oneof(fc.integer({ min: 12, max: 60 }), fc.integer({ min: 12, max: 2000 }));

/** One rate throughout, or another one in the middle, or any. */
const anyParts = fc.oneof(
  fc
    .tuple(fc.constantFrom(...RATES), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 60 }), frameBytes)
    .map(([rate, parts, frames, bytes]) => Array.from({ length: parts }, () => ({ frames, rate, frameBytes: bytes }))),
  fc
    .tuple(fc.constantFrom(...RATES), fc.constantFrom(...RATES), fc.integer({ min: 6, max: 40 }), frameBytes)
    .map(([rate, middle, parts, bytes]) =>
      Array.from({ length: parts }, (_, index) => {
        const isMiddle = index >= parts / 3 && index < (2 * parts) / 3;
        return { frames: 30, rate: isMiddle ? middle : rate, frameBytes: bytes };
      }),
    ),
  fc.array(fc.record({ frames: fc.integer({ min: 1, max: 100 }), rate: fc.constantFrom(...RATES), frameBytes }), {
    minLength: 1,
    maxLength: 12,
  }),
);

/** Videos of any layout, of a kilobyte to a few megabytes. */
export const anyVideo: fc.Arbitrary<MadeVideo> = fc.record({
  layout: fc.constantFrom(...(Object.keys(LAYOUTS) as (keyof typeof LAYOUTS)[])),
  parts: anyParts,
});
