/** The elements of Matroska by their ids. Reads nothing. */

/** Ids of the Matroska elements that are read or recognised, with their length marker (RFC 8794 and RFC 9559). */
export const ElementId = {
  EBML: 0x1a45dfa3,
  EBMLReadVersion: 0x42f7,
  EBMLMaxIDLength: 0x42f2,
  EBMLMaxSizeLength: 0x42f3,
  DocType: 0x4282,
  DocTypeReadVersion: 0x4285,

  Segment: 0x18538067,
  SeekHead: 0x114d9b74,
  Info: 0x1549a966,
  Tracks: 0x1654ae6b,
  Cues: 0x1c53bb6b,
  Attachments: 0x1941a469,
  Chapters: 0x1043a770,
  Tags: 0x1254c367,
  Cluster: 0x1f43b675,

  Void: 0xec,
  CRC32: 0xbf,

  Seek: 0x4dbb,
  SeekID: 0x53ab,
  SeekPosition: 0x53ac,
  CuePoint: 0xbb,
  CueTrackPositions: 0xb7,
  CueClusterPosition: 0xf1,

  TimestampScale: 0x2ad7b1,
  Duration: 0x4489,

  TrackEntry: 0xae,
  TrackNumber: 0xd7,
  TrackType: 0x83,
  FlagEnabled: 0xb9,
  DefaultDuration: 0x23e383,
  TrackTimestampScale: 0x23314f,
  CodecID: 0x86,
  CodecPrivate: 0x63a2,
  CodecDelay: 0x56aa,
  Video: 0xe0,
  PixelWidth: 0xb0,
  PixelHeight: 0xba,
  PixelCropTop: 0x54bb,
  PixelCropBottom: 0x54aa,
  PixelCropLeft: 0x54cc,
  PixelCropRight: 0x54dd,
  Colour: 0x55b0,
  MatrixCoefficients: 0x55b1,
  BitsPerChannel: 0x55b2,
  ChromaSubsamplingHorz: 0x55b3,
  ChromaSubsamplingVert: 0x55b4,
  Range: 0x55b9,
  TransferCharacteristics: 0x55ba,
  Primaries: 0x55bb,
  Projection: 0x7670,
  ProjectionType: 0x7671,
  ProjectionPoseRoll: 0x7675,
  ContentEncodings: 0x6d80,
  ContentEncoding: 0x6240,
  ContentEncryption: 0x5035,

  Timestamp: 0xe7,
  SimpleBlock: 0xa3,
  BlockGroup: 0xa0,
  Block: 0xa1,
  BlockDuration: 0x9b,
  DiscardPadding: 0x75a2,
} as const;

const names = new Map<number, string>(Object.entries(ElementId).map(([name, id]) => [id, name]));

/** The element's name, or its id in hexadecimal where it has none here. */
export function nameElement(id: number): string {
  return names.get(id) ?? `element 0x${id.toString(16).toUpperCase()}`;
}

/**
 * Children of the Segment, and the start of another document. Each ends a Cluster of unknown size (RFC 8794, 6.2: such
 * an element ends where one begins that cannot be its child).
 */
const afterCluster: ReadonlySet<number> = new Set([
  ElementId.EBML,
  ElementId.Segment,
  ElementId.SeekHead,
  ElementId.Info,
  ElementId.Tracks,
  ElementId.Cues,
  ElementId.Attachments,
  ElementId.Chapters,
  ElementId.Tags,
  ElementId.Cluster,
]);

/** All of them have ids of four bytes, unlike the children of a Cluster: most elements need no look at the set. */
const SMALLEST_AFTER_CLUSTER = 0x10_00_00_00;

const HOLD_NO_FRAMES: ReadonlySet<number> = new Set([
  ElementId.SeekHead,
  ElementId.Cues,
  ElementId.Attachments,
  ElementId.Chapters,
  ElementId.Tags,
  ElementId.Void,
  ElementId.CRC32,
]);

/** Whether an element is one of those that may stand between and behind the Clusters, and is not needed to play. */
export function holdsNoFrames(id: number): boolean {
  return HOLD_NO_FRAMES.has(id);
}

/** Whether an element with this id cannot be a child of a Cluster. */
export function cannotBeInCluster(id: number): boolean {
  return id >= SMALLEST_AFTER_CLUSTER && afterCluster.has(id);
}
