import { readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { ElementId } from "../../../src/media/webm/elements.ts";
import { bigEndian, type Content, element, float, join, number, vint } from "../ebml.ts";
import { FIXTURES_FOLDER } from "../fixtures.ts";
import { changeElements, editElements, listElements, replace } from "./elements.ts";
import { type Corpus, ffmpeg, file, patch, type Recipe, remux, unreadable } from "./recipe.ts";

const CRC_32 = 0xbf;
const VOID = element(0xec, new Uint8Array(50));

/** Pictures of 33 ms in BlockGroups. */
const inGroups = (from: string) =>
  replace(from, ElementId.SimpleBlock, (data) =>
    element(ElementId.BlockGroup, [element(ElementId.Block, data), number(ElementId.BlockDuration, 33)]),
  );

const without = (from: string, id: number) => replace(from, id, () => []);

/** The first bytes of a block of the second track, and the flags for lacing (RFC 9559, 10.2). */
const SOUND = 0x82;
const LACING = { xiph: 0x02, fixed: 0x04, ebml: 0x06 };

/** "vp9.webm" with three frames of sound to a block. */
function laced(lacing: keyof typeof LACING): Recipe {
  return patch("vp9.webm", (bytes) => {
    let held: Uint8Array[] = [];
    return editElements(bytes, ({ id, data }) => {
      if (id !== ElementId.SimpleBlock || data[0] !== SOUND) return undefined;
      // Frames of Opus differ in size: where they may not, the first bytes of each will do.
      held.push(lacing === "fixed" ? data.subarray(0, 24) : data);
      if (held.length < 3) return [];
      const frames = held.map((block) => block.subarray(4));
      const trackAndTime = (held[0] ?? data).subarray(0, 3);
      held = [];
      const flagsAndCount = Uint8Array.of(0x80 | LACING[lacing], frames.length - 1);
      return element(ElementId.SimpleBlock, [trackAndTime, flagsAndCount, sizesOf(frames, lacing), frames]);
    });
  });
}

/** The sizes of all frames but the last, as laced blocks have them (RFC 9559, 10.3). */
function sizesOf(frames: readonly Uint8Array[], lacing: keyof typeof LACING): Content {
  const sizes = frames.slice(0, -1).map(({ length }) => length);
  switch (lacing) {
    case "fixed":
      return [];
    case "xiph":
      return Uint8Array.from(sizes.flatMap((size) => [...Array(Math.floor(size / 255)).fill(255), size % 255]));
    case "ebml":
      return sizes.map((size, index) => (index === 0 ? vint(size, 2) : difference(size - (sizes[index - 1] ?? 0))));
  }
}

/** A signed difference in two bytes. */
function difference(value: number): Uint8Array {
  return vint(value + 0x1fff, 2);
}

const withDefaultDuration = (from: string, nanoseconds: number) =>
  replace(from, ElementId.DefaultDuration, () => number(ElementId.DefaultDuration, nanoseconds));

/** All times in ticks of `scale` nanoseconds, `factor` times as many as there were milliseconds. */
const rescaled = (from: string, scale: number, factor: number) =>
  changeElements(from, ({ id, data }) => {
    if (id === ElementId.TimestampScale) return number(id, scale);
    if (id === ElementId.Timestamp) return number(id, Math.round(readInteger(data) * factor));
    if (id === ElementId.Duration) return [];
    if (id !== ElementId.SimpleBlock) return undefined;
    const time = Math.round(readInteger(data.subarray(1, 3)) * factor);
    return element(id, [data.subarray(0, 1), bigEndian(time, 2), data.subarray(3)]);
  });

function readInteger(data: Uint8Array): number {
  return data.reduce((value, byte) => value * 0x100 + byte, 0);
}

const VIDEO_TRACK = 1;

/** Additional children of the TrackEntry of video. */
const inVideoEntry = (from: string, added: Content) =>
  replace(from, ElementId.TrackEntry, (data) => {
    const type = listElements(data).find(({ id }) => id === ElementId.TrackType);
    return element(ElementId.TrackEntry, type?.data[0] === VIDEO_TRACK ? [data, added] : data);
  });

const asWebm = (from: string) => replace(from, ElementId.DocType, () => element(ElementId.DocType, "webm"));

/** CRC-32 of zlib, the lowest byte first (RFC 8794, 11.3.1). */
function crc32(data: Uint8Array): Uint8Array {
  let crc = 0xff_ff_ff_ff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  }
  return bigEndian(~crc >>> 0, 4).reverse();
}

/** Ways to write WebM. */
export const WEBMS: Corpus = {
  "webm-live.webm": file(remux("vp8.webm", "-live 1")),
  "webm-live-vp9.webm": file(remux("vp9.webm", "-live 1")),
  "webm-dash.webm": file(remux("vp9-alone.webm", "-dash 1")),
  "webm-cues-first.webm": file(remux("vp8.webm", "-cues_to_front 1")),
  "webm-small-clusters.webm": file(remux("vp8.webm", "-cluster_time_limit 100")),
  "webm-without-cues.webm": file(changeElements("vp8.webm", () => undefined)),
  "webm-without-duration.webm": file(without("vp8.webm", ElementId.Duration)),
  "webm-duration-lies.webm": file(replace("vp8.webm", ElementId.Duration, () => float(ElementId.Duration, 700_000))),
  "webm-clusters-of-unknown-size.webm": file(
    changeElements("webm-small-clusters.webm", ({ id, data }) =>
      id === ElementId.Cluster || id === ElementId.Segment ? element(id, data, "unknown") : undefined,
    ),
  ),
  "webm-segment-of-unknown-size.webm": file(
    replace("vp8.webm", ElementId.Segment, (data) => element(ElementId.Segment, data, "unknown")),
  ),
  "webm-block-groups.webm": file(inGroups("vp9-alone.webm")),
  "webm-block-groups-with-sound.webm": file(inGroups("vp9.webm")),
  "webm-laced-xiph.webm": file(laced("xiph")),
  "webm-laced-fixed.webm": file(laced("fixed")),
  "webm-laced-ebml.webm": file(laced("ebml")),
  "webm-void-everywhere.webm": file(
    changeElements("vp9.webm", ({ id, data }) => {
      const isSurrounded = id === ElementId.SimpleBlock || id === ElementId.Cluster || id === ElementId.Info;
      return isSurrounded ? [VOID, element(id, data), VOID] : undefined;
    }),
  ),
  "webm-with-checksums.webm": file(
    replace("vp9.webm", ElementId.Cluster, (data) => element(ElementId.Cluster, [element(CRC_32, crc32(data)), data])),
  ),
  "webm-without-default-duration.webm": file(without("vp8.webm", ElementId.DefaultDuration)),
  "webm-default-duration-lies-120.webm": file(withDefaultDuration("vp9-alone.webm", 8_333_333)),
  "webm-default-duration-lies-10.webm": file(withDefaultDuration("vp9-alone.webm", 100_000_000)),
  "webm-rate-61-claims-60.webm": file(withDefaultDuration("rate-61.webm", 16_666_667), "frame-rate"),
  "webm-ticks-of-100-us.webm": file(rescaled("vp9-alone.webm", 100_000, 10)),
  "webm-ticks-of-10-ms.webm": file(rescaled("vp9-alone.webm", 10_000_000, 0.1)),
  "webm-without-tick.webm": file(without("vp9.webm", ElementId.TimestampScale)),
  "webm-starts-at-5-s.webm": file(ffmpeg("-itsoffset 5 -i vp9.webm -c copy")),
  "webm-delayed-sound.webm": file(ffmpeg("-i vp9.webm -itsoffset 0.7 -i vp9.webm -map 0:v -map 1:a -c copy")),
  "webm-h264.webm": file(asWebm("h264.mkv")),
  "webm-h264-opus.webm": file(asWebm("h264-opus.mkv")),
  "h264-opus.mkv": file(remux("h264-opus.mp4"), "container"),
  "webm-h264-b-frames.webm": file(asWebm("h264-b-frames.mkv")),
  "h264-b-frames.mkv": file(remux("h264-b-frames.mp4"), "container"),
  "webm-h265.webm": file(asWebm("h265.mkv")),
  "webm-h264-cropped-to-358.webm": file(asWebm("h264-cropped-to-358.mkv"), "picture-size"),
  "h264-cropped-to-358.mkv": file(remux("cropped-to-358.mp4"), "container", "picture-size"),
  "header-lies-h264-in-first-frame.webm": file(
    changeElements("webm-h264-repeated.webm", ({ id }) => {
      if (id === ElementId.CodecPrivate) return element(id, Uint8Array.of(1, 66, 0xc0, 30, 0xff, 0xe0, 0));
      return id === ElementId.PixelWidth ? number(id, 1280) : undefined;
    }),
    "picture-size",
  ),
  "webm-h264-repeated.webm": file(asWebm("h264-repeated.mkv"), "picture-size"),
  "h264-repeated.mkv": file(remux("h264-repeated.mp4"), "container", "picture-size"),
  "webm-vp8-alternate-references.webm": file({
    kind: "patch",
    from: [],
    patch: () => readFileSync(joinPath(FIXTURES_FOLDER, "good-vp8.webm")),
  }),
  "webm-cropped-by-4.webm": file(
    replace("vp9.webm", ElementId.Video, (data) =>
      element(ElementId.Video, [data, number(ElementId.PixelCropLeft, 4)]),
    ),
    "picture-size",
  ),
  "webm-rolled-by-90.webm": file(
    replace("vp9.webm", ElementId.Video, (data) =>
      element(ElementId.Video, [
        data,
        element(ElementId.Projection, [number(ElementId.ProjectionType, 0), float(ElementId.ProjectionPoseRoll, 90)]),
      ]),
    ),
  ),
  "webm-tracks-last.webm": file(
    patch("vp9.webm", (bytes) => {
      let settings: Content = [];
      return editElements(bytes, ({ id, data }) => {
        if (id === ElementId.Tracks) {
          settings = element(id, data);
          return [];
        }
        return id === ElementId.Segment ? element(id, [data, settings]) : undefined;
      });
    }),
  ),
  "webm-video-disabled.webm": file(inVideoEntry("vp9.webm", element(ElementId.FlagEnabled, Uint8Array.of(0)))),
  "webm-attachment.mkv": file(
    ffmpeg("-i vp9.webm -c copy -attach still.jpg -metadata:s:t mimetype=image/jpeg"),
    "container",
  ),
  "webm-junk-last.webm": file(patch("vp8.webm", (bytes) => join([bytes, new Uint8Array(100)]))),
  "webm-of-no-doctype.webm": unreadable("EBML", without("vp8.webm", ElementId.DocType)),
  "webm-of-other-doctype.webm": unreadable(
    "EBML",
    replace("vp8.webm", ElementId.DocType, () => element(ElementId.DocType, "other")),
  ),
  "webm-without-tracks.webm": unreadable("Segment", without("vp8.webm", ElementId.Tracks)),
  "webm-without-clusters.webm": file(without("vp8.webm", ElementId.Cluster), "video-track"),
  "webm-segment-too-short.webm": unreadable(
    "Segment",
    changeElements("webm-small-clusters.webm", ({ id, data }) => {
      if (id !== ElementId.Segment) return undefined;
      const children = listElements(data).map((child) => element(child.id, child.data));
      return [element(id, children.slice(0, -1)), children.slice(-1)];
    }),
  ),
  "webm-twice.webm": unreadable(
    "Segment",
    patch("vp8.webm", (bytes) => join([bytes, bytes])),
  ),
};
