import { ElementId } from "../../../src/media/webm/elements.ts";
import * as webm from "../ebml.ts";
import * as mp4 from "../iso-bmff.ts";
import { type Bomb, type BombEnd, bomb, boxAround, elementAround, type Pieces } from "./bomb.ts";
import { manyDefaults } from "./mp4-pieces.ts";
import type { Piece } from "./source.ts";

/** A remote file, so that the reader looks for its end, and leaves out what comes before. */
function remoteBomb(end: BombEnd, name: string, pieces: () => Pieces): Bomb {
  const local = bomb(end, `${name}, in a remote file`, pieces);
  return { ...local, lay: () => ({ ...local.lay(), isRemote: true }) };
}

const TRACKS = 1000;

/** A file of a thousand tracks, with these boxes behind its `moov`. */
function manyTracks(...boxes: Pieces): Piece[] {
  const tracks = Array.from({ length: TRACKS }, (_, index) =>
    mp4.trak({ ...mp4.NO_SAMPLES, tkhd: mp4.tkhd({ id: index + 1 }) }),
  );
  const moov = boxAround("moov", mp4.mvhd(1000), mp4.join(...tracks), manyDefaults(TRACKS));
  return [mp4.ftyp("iso5"), ...moov, ...boxes.flat()];
}

const LONG_MDAT = boxAround("mdat", { zeros: 100_000_000 });

const MP4: readonly Bomb[] = [
  remoteBomb("over-budget", "a thousand tracks, and 100,000 free boxes where fragments belong", () =>
    manyTracks({ repeat: mp4.box("free"), count: 100_000 }, LONG_MDAT),
  ),
  remoteBomb("read", "a thousand tracks, and 50,000 fragments of no samples", () =>
    manyTracks({ repeat: mp4.moof(), count: 50_000 }, LONG_MDAT),
  ),
];

/** A file of a thousand tracks, and one Cluster that begins with these pieces. */
function manyTracksOfWebm(...start: Pieces): Piece[] {
  const entries = Array.from({ length: TRACKS }, (_, index) =>
    webm.element(ElementId.TrackEntry, [
      webm.number(ElementId.TrackNumber, index + 1),
      webm.number(ElementId.TrackType, 1),
    ]),
  );
  const cluster = elementAround(
    ElementId.Cluster,
    webm.number(ElementId.Timestamp, 0),
    ...start,
    elementAround(ElementId.SimpleBlock, { zeros: 100_000_000 }),
  );
  return [webm.ebmlHeader("webm"), ...elementAround(ElementId.Segment, webm.info(), webm.tracks(...entries), cluster)];
}

/** A recording that is read at its beginning only, with these pieces at the end of its one Cluster. */
function longCluster(...end: Pieces): Piece[] {
  const frames = Array.from({ length: 200 }, (_, index) => webm.simpleBlock(index * 40));
  const middle = elementAround(ElementId.SimpleBlock, { zeros: 100_000_000 });
  const head = [webm.info(), webm.tracks(webm.videoTrack())];
  const cuesTo = (position: number) =>
    webm.element(ElementId.Cues, [
      webm.element(ElementId.CuePoint, [
        webm.element(ElementId.CueTrackPositions, [
          webm.element(ElementId.CueClusterPosition, webm.bigEndian(position, 8)),
        ]),
      ]),
    ]);
  const clusterStart = webm.join([...head, cuesTo(0)]).length;
  const cluster = elementAround(
    ElementId.Cluster,
    webm.number(ElementId.Timestamp, 0),
    webm.join(frames),
    middle,
    ...end,
  );
  return [webm.ebmlHeader("webm"), ...elementAround(ElementId.Segment, ...head, cuesTo(clusterStart), cluster)];
}

const WEBM: readonly Bomb[] = [
  remoteBomb(
    "over-budget",
    "a thousand tracks, and 250,000 elements behind which the last ones may be looked for",
    () => manyTracksOfWebm({ repeat: webm.element(ElementId.Void, ""), count: 250_000 }),
  ),
  remoteBomb("over-budget", "an end full of ids of Clusters", () =>
    longCluster({ repeat: webm.join([webm.bigEndian(ElementId.Cluster, 4), Uint8Array.of(0x80)]), count: 600_000 }),
  ),
  remoteBomb("read", "an end full of elements, of which any may be the first", () =>
    longCluster({ repeat: webm.element(ElementId.Void, ""), count: 1_000_000 }),
  ),
];

export const REMOTE_BOMBS: readonly Bomb[] = [...MP4, ...WEBM];
