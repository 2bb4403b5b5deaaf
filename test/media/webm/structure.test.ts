import { describe, expect, it } from "vitest";
import { ElementId } from "../../../src/media/webm/elements.ts";
import {
  blockGroup,
  cluster,
  document,
  ebmlHeader,
  element,
  HEAD,
  info,
  join,
  liveDocument,
  number,
  simpleBlock,
  steadyBlocks,
  tracks,
  videoTrack,
  vint,
} from "../../support/ebml.ts";
import { probeMemory } from "../../support/memory-source.ts";

const EBML_VOID = 0xec;
const CRC_32 = 0xbf;

const filler = element(EBML_VOID, new Uint8Array(300));
const checksum = element(CRC_32, new Uint8Array(4));
const [first = join([]), second = join([])] = [steadyBlocks().slice(0, 5), steadyBlocks().slice(5)].map((blocks) =>
  cluster(0, blocks),
);
const firstOpen = cluster(0, steadyBlocks().slice(0, 5), "unknown");
const secondOpen = cluster(0, steadyBlocks().slice(5), "unknown");
const seekHead = element(ElementId.SeekHead, new Uint8Array(40));
const cues = element(ElementId.Cues, new Uint8Array(40));
const tags = element(ElementId.Tags, new Uint8Array(40));
const attachments = element(ElementId.Attachments, new Uint8Array(5000));

/** The size in eight bytes, as muxers write it that fill it in later. */
function withLongSize(id: number, content: Uint8Array): Uint8Array {
  const header = element(id, "").subarray(0, -1);
  return join([header, vint(content.length, 8), content]);
}

describe("the ten frames of a file", () => {
  it.each<[string, Uint8Array]>([
    ["in a plain file", document("webm", ...HEAD, first, second)],
    [
      "in a file with all the trimmings",
      document("webm", seekHead, filler, ...HEAD, tags, first, second, cues, attachments),
    ],
    ["in a live recording", liveDocument(...HEAD, firstOpen, secondOpen)],
    ["in a live recording with Cues and Tags after it", liveDocument(...HEAD, firstOpen, secondOpen, cues, tags)],
    ["in a live recording with sized Clusters", liveDocument(...HEAD, first, second)],
    ["in a file of known size with open Clusters", document("webm", ...HEAD, firstOpen, secondOpen)],
    ["where a live recording names its tracks again", liveDocument(...HEAD, firstOpen, ...HEAD, secondOpen)],
    [
      "between fillers and checksums",
      document(
        "webm",
        checksum,
        filler,
        ...HEAD,
        filler,
        cluster(0, [filler, checksum, ...steadyBlocks(), filler]),
        filler,
      ),
    ],
    [
      "after a filler ahead of the Segment",
      join([ebmlHeader("webm"), filler, element(ElementId.Segment, [...HEAD, first, second])]),
    ],
    ["in a file whose Tracks and Info come last", document("webm", first, second, tracks(videoTrack()), info())],
    ["in an open Cluster ahead of the Tracks", document("webm", firstOpen, second, ...HEAD)],
    ["without Info", document("webm", tracks(videoTrack()), first, second)],
    [
      "in BlockGroups",
      document(
        "webm",
        ...HEAD,
        cluster(
          0,
          steadyBlocks().map((_, index) => blockGroup(index * 40)),
        ),
      ),
    ],
    [
      "next to empty Clusters",
      document("webm", ...HEAD, element(ElementId.Cluster, ""), first, cluster(0, []), second),
    ],
    [
      "in sizes of eight bytes",
      join([
        ebmlHeader("webm"),
        withLongSize(
          ElementId.Segment,
          join([...HEAD, withLongSize(ElementId.Cluster, join([number(ElementId.Timestamp, 0), ...steadyBlocks()]))]),
        ),
      ]),
    ],
    [
      "next to blocks of a track that nothing describes",
      document("webm", ...HEAD, cluster(0, [simpleBlock(20, { track: 300 }), ...steadyBlocks()])),
    ],
    ["before bytes that belong to nothing", join([document("webm", ...HEAD, first, second), "junk"])],
  ])("are found %s", (_, file) => {
    const { facts, fault } = probeMemory(file).value;
    expect(fault).toBeUndefined();
    expect(facts).toMatchObject({ container: "webm", codec: "vp9", frames: 10, frameRate: { value: 25 } });
    expect(facts.duration?.value).toBe(0.4);
  });
});

it("Matroska and WebM differ by their DocType", () => {
  expect(probeMemory(document("matroska", ...HEAD, first)).value.facts.container).toBe("matroska");
});

it("DocType may be padded with zeros", () => {
  expect(probeMemory(document("webm\0\0", ...HEAD, first)).value.facts.container).toBe("webm");
});

it("a file without Clusters is complete, and shows nothing", () => {
  expect(probeMemory(document("webm", ...HEAD)).value).toEqual({
    facts: expect.objectContaining({ frames: 0, movingVideoTracks: 0 }),
  });
});
