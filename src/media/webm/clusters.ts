/** Walks the Clusters of a Segment by the headers of their blocks. Frames are skipped unread; no rules. */

import type { Fault, Parser } from "../../model/facts.ts";
import { isBlank, undecodable, unwritten } from "../codecs/first-frame.ts";
import { FRAME_HEADER_BYTES, type FrameCodec } from "../codecs/frame-codec.ts";
import { DAMAGE, type MediaError, type Part, say, truncatedAt } from "../faults.ts";
import { BLOCK_PEEK_BYTES, BlockHeader } from "./block.ts";
import { LONGEST_HEADER_BYTES, LONGEST_ID_BYTES, readSigned, readUnsigned, vintLength } from "./ebml.ts";
import type { ElementWalker } from "./element-walker.ts";
import { cannotBeInCluster, ElementId, holdsNoFrames } from "./elements.ts";
import type { Segment } from "./segment.ts";
import { lookIntoFrames } from "./shown-frames.ts";
import type { Track } from "./track.ts";

/** A track begins with a key frame, unless it was cut out of a longer one: then the next one is seconds away. */
export const MOST_FRAMES_BEFORE_KEY_FRAME = 500;

/** What is read of the first frame of a track whose parameter sets may be there. */
const MOST_FIRST_FRAME_BYTES = 64 * 1024;

function isBlock(id: number): boolean {
  return id === ElementId.SimpleBlock || id === ElementId.Block;
}

/** How much of an element's data is looked at: nothing of those that are skipped. */
function countBytesToPeek(id: number): number {
  if (isBlock(id)) return BLOCK_PEEK_BYTES;
  switch (id) {
    case ElementId.Timestamp:
    case ElementId.BlockDuration:
    case ElementId.DiscardPadding:
      return 8;
    default:
      return 0;
  }
}

/** A block whose time is known, in ticks, how many frames of it are shown, and where the first one begins. */
type TimedBlock = { readonly track: Track; readonly time: number; readonly offset: number; frames: number };

/** A BlockGroup that has not ended: what follows its block may still say how long it is. */
type OpenGroup = { part: Part; end: number; block?: TimedBlock; duration?: number; padding?: number };

/** A Cluster that has not ended; one of unknown size goes to the end of the Segment, or to the next child of it. */
type OpenCluster = { part: Part; end: number; hasUnknownSize: boolean; time?: number };

/** Walks the Clusters of a Segment (RFC 9559, 5.1.3), and adds their blocks to the timelines of the tracks. */
export class ClusterReader {
  readonly #elements: ElementWalker;
  readonly #tracks: ReadonlyMap<number, Track>;
  readonly #segment: Segment;
  readonly #block = new BlockHeader();
  /** Tracks whose first frame is looked into, as long as it was not read. */
  readonly #unseen: Set<number>;
  #cluster: OpenCluster | undefined;
  #group: OpenGroup | undefined;
  /** The current block, unless it shows nothing. */
  #timedBlock: TimedBlock | undefined;
  #mostFrames = 0;
  #incompleteEnd: Fault | undefined;

  constructor(elements: ElementWalker, tracks: readonly Track[], segment: Segment) {
    this.#elements = elements;
    this.#tracks = new Map(tracks.map((track) => [track.number, track]));
    this.#unseen = new Set(tracks.flatMap(({ number, findDefect }) => (findDefect === undefined ? [] : number)));
    this.#segment = segment;
  }

  /** Whether a Cluster is being read whose blocks have a time. */
  get hasTime(): boolean {
    return this.#cluster?.time !== undefined;
  }

  /** How many frames were read of the video track that has the most. */
  get mostFrames(): number {
    return this.#mostFrames;
  }

  /** The last element is cut off, although all blocks are there. */
  get incompleteEnd(): Fault | undefined {
    return this.#incompleteEnd;
  }

  /**
   * Reads from `offset`, where an element begins, to the end of the Segment or of the file, or until `isEnough` of the
   * place of the next element; then returns that place.
   */
  *read(offset: number, isEnough?: (at: number) => boolean): Parser<number | undefined> {
    const elements = this.#elements;
    const { header, window } = elements;
    const end = Math.min(this.#segment.end, window.sizeBytes);
    for (let at = offset; at < end; ) {
      this.#leave(at);
      if (isEnough?.(at)) return at;
      if (!window.holds(at, LONGEST_HEADER_BYTES)) window.accept(yield elements.request(at, LONGEST_HEADER_BYTES));
      const parent = this.#parent;
      if (at === window.sizeBytes - 1) this.#incompleteEnd = this.#findStrayEnd(at);
      if (this.#incompleteEnd !== undefined) break;
      elements.look(at, parent.part);
      const cut = elements.findCutEnd(parent.end, parent.part);
      if (cut !== undefined) {
        if (this.#mayHoldFrames) throw cut;
        this.#incompleteEnd = cut.fault;
        break;
      }
      const { dataOffset } = elements;
      const peek = Math.min(countBytesToPeek(header.id), header.dataBytes);
      if (!window.holds(dataOffset, peek)) window.accept(yield elements.request(dataOffset, peek));
      if (!window.holds(dataOffset, peek)) throw truncatedAt(parent.part, "it became shorter while it was read");
      if (this.#isBlock(header.id)) {
        const sizes = this.#block.read(window.bytes, dataOffset - window.start, header.dataBytes);
        const wanted = this.#hasParameterSets ? Math.min(header.dataBytes, MOST_FIRST_FRAME_BYTES) : sizes;
        if (!window.holds(dataOffset, wanted)) window.accept(yield elements.request(dataOffset, wanted));
        const block = this.#readBlock();
        const codec = block?.track.frameCodec;
        if (block !== undefined && block.frames > 0 && codec !== undefined && !this.#showsWhole(block, codec)) {
          const look = yield* lookIntoFrames(elements, codec, block.offset, this.#block.frameSizes);
          block.frames = look.shown;
          if (look.size !== undefined) block.track.codedSize ??= look.size;
        }
        this.#timedBlock = block?.frames === 0 ? undefined : block;
      }
      at = this.#visit(header.id);
    }
    this.#leave(end);
    return undefined;
  }

  /** The fault of the last byte of the file, if it begins no element, and all before it is whole. */
  #findStrayEnd(at: number): Fault | undefined {
    const { window } = this.#elements;
    if (vintLength(window.view(at, 1)[0] ?? 0) <= LONGEST_ID_BYTES || !this.#isOpenEnded) return undefined;
    return truncatedAt({ ...this.#parent.part, offset: at }, "it ends with a byte that begins no element").fault;
  }

  /** Whether no size says that more was to follow at the end of the file, as in a live recording. */
  get #isOpenEnded(): boolean {
    const { end, sizeBytes } = this.#elements.window;
    const isOpen = this.#cluster === undefined || this.#cluster.hasUnknownSize;
    // A file that has become shorter since it was opened is cut.
    return this.#group === undefined && isOpen && this.#segment.end === Number.POSITIVE_INFINITY && end >= sizeBytes;
  }

  /** Whether frames may be missing where the file ends inside the current element, or where more should follow it. */
  get #mayHoldFrames(): boolean {
    const { end, header } = this.#elements;
    const isLast = this.#segment.end === end;
    return this.#group !== undefined || !isLast || !holdsNoFrames(header.id);
  }

  /** Leaves out what follows, up to a child of the Segment that is read next. */
  skipAhead(): void {
    this.#leave(Number.POSITIVE_INFINITY);
    for (const { timeline } of this.#tracks.values()) timeline.skipAhead();
  }

  /** Closes what ends at or before `offset`. */
  #leave(offset: number): void {
    if (this.#group !== undefined && offset >= this.#group.end) {
      const { block, duration, padding } = this.#group;
      if (block !== undefined) this.#add(block, duration, padding);
      this.#group = undefined;
    }
    if (this.#cluster !== undefined && offset >= this.#cluster.end) this.#cluster = undefined;
  }

  /** Handles the current element by its id and its place, and returns where the next one begins. */
  #visit(id: number): number {
    const { dataOffset, end } = this.#elements;
    if (this.#cluster?.hasUnknownSize && cannotBeInCluster(id)) this.#cluster = undefined;
    if (this.#cluster === undefined && id === ElementId.Cluster) {
      const part = this.#elements.part(this.#segment.part);
      const hasUnknownSize = end === Number.POSITIVE_INFINITY;
      this.#cluster = { part, end: Math.min(end, this.#segment.end), hasUnknownSize };
      return dataOffset;
    }
    if (this.#cluster !== undefined && cannotBeInCluster(id)) {
      throw this.#damaged(DAMAGE.misplacedPart, "it can't be in a Cluster");
    }
    if (id === ElementId.EBML || id === ElementId.Segment) {
      throw this.#damaged(DAMAGE.secondStart, "a second document begins here");
    }
    if (this.#group !== undefined) this.#visitInGroup(id, this.#group);
    else if (this.#cluster !== undefined) return this.#visitInCluster(id, this.#cluster);
    return end;
  }

  #visitInCluster(id: number, cluster: OpenCluster): number {
    const { dataOffset, end } = this.#elements;
    if (id === ElementId.BlockGroup) {
      this.#group = { part: this.#elements.part(cluster.part), end };
      return dataOffset;
    }
    if (id === ElementId.Timestamp) cluster.time = this.#readInteger(readUnsigned);
    if (id === ElementId.SimpleBlock && this.#timedBlock !== undefined) this.#add(this.#timedBlock);
    return end;
  }

  #visitInGroup(id: number, group: OpenGroup): void {
    if (id === ElementId.BlockDuration) group.duration = this.#readInteger(readUnsigned);
    if (id === ElementId.DiscardPadding) group.padding = this.#readInteger(readSigned);
    if (id === ElementId.Block && this.#timedBlock !== undefined) group.block = this.#timedBlock;
  }

  #add({ track, time, frames }: TimedBlock, duration?: number, padding?: number): void {
    track.timeline.add(time, frames, duration, padding);
    if (track.video !== undefined) this.#mostFrames = Math.max(this.#mostFrames, track.timeline.frames);
  }

  #readInteger(read: typeof readUnsigned): number {
    const { dataOffset, header, window } = this.#elements;
    if (header.dataBytes > 8) {
      throw this.#damaged(DAMAGE.wrongSize, say`an integer of ${header.dataBytes} bytes; at most 8 are allowed`);
    }
    return read(window.bytes, dataOffset - window.start, header.dataBytes);
  }

  /** Whether the current element is a block that can be here. */
  #isBlock(id: number): boolean {
    return id === (this.#group === undefined ? ElementId.SimpleBlock : ElementId.Block) && this.#cluster !== undefined;
  }

  /** The current block, unless it belongs to neither a video nor an audio track. All its frames count as shown. */
  #readBlock(): TimedBlock | undefined {
    const { dataOffset, end, window } = this.#elements;
    const { bytes, effort, start } = window;
    const block = this.#block;
    if (block.frames === 0) throw this.#damaged(DAMAGE.wrongSize, "it is too short for the header of a block");
    const track = this.#tracks.get(block.trackNumber);
    if (track === undefined) return undefined;
    if (this.#cluster?.time === undefined) {
      throw this.#damaged("one of its frames has no time", "it comes before the Timestamp of its Cluster");
    }
    const isVideo = track.video !== undefined;
    if (isVideo) effort.spend("frames", 1, this.#parent.part);
    if (block.frames > 1) effort.spend("laced frames", block.frames, this.#parent.part);
    const firstFrame = block.measureFrames(bytes, dataOffset - start, end - start);
    if (firstFrame === undefined) {
      throw this.#damaged(DAMAGE.wrongSize, "the frames laced in the block do not fit into it");
    }
    let { frames } = block;
    if (isVideo && !track.isOpaque) {
      if (frames === 1) this.#lookAtFrame(track, firstFrame, end - start);
      // Decoders get nothing, and show the frame before it for longer. An empty frame of Theora is one that repeats.
      if (track.codec !== "theora") frames -= block.countEmptyFrames();
    }
    return { track, time: this.#cluster.time + block.relativeTime, offset: start + firstFrame, frames };
  }

  /**
   * Looks at the beginning of the frame from `index` to `end` of the window, which may hold no more of it: the first
   * one of a track may have a defect, and any may declare the picture size. There may be millions.
   */
  #lookAtFrame(track: Track, index: number, end: number): void {
    const { bytes } = this.#elements.window;
    const sizeBytes = end - index;
    const headerEnd = Math.min(end, index + FRAME_HEADER_BYTES, bytes.length);
    if (this.#isUnseen) {
      this.#unseen.delete(track.number);
      const [frame, { part }] = [bytes.subarray(index, end), this.#parent];
      if (track.readFirstSize !== undefined) this.#elements.window.effort.spend("first frames", 1, part);
      const first = track.readFirstSize?.(frame);
      if (first?.size !== undefined) track.codedSize = first.size;
      if (first?.colour !== undefined) track.codedColour = first.colour;
      const defect = track.findDefect?.(frame, sizeBytes) ?? first?.defect;
      if (defect !== undefined) track.frameFault = undecodable(this.#elements.part(part), frame, defect);
    } else if (track.findDefect !== undefined && index < headerEnd && isBlank(bytes, index, headerEnd)) {
      track.frameFault ??= unwritten(this.#elements.part(this.#parent.part), say`a frame of ${sizeBytes} bytes`);
    }
    if (track.codedSize !== undefined || track.timeline.frames >= MOST_FRAMES_BEFORE_KEY_FRAME) return;
    const codedSize = track.frameCodec?.readPictureSize(bytes.subarray(index, end));
    if (codedSize !== undefined) track.codedSize = codedSize;
  }

  /** Whether the block is one frame that is shown, as most are. */
  #showsWhole({ frames, offset }: TimedBlock, codec: FrameCodec): boolean {
    const { bytes, start } = this.#elements.window;
    return frames === 1 && codec.isShown(offset < this.#elements.end ? bytes[offset - start] : undefined);
  }

  /** Whether the current block may hold parameter sets, as the first of its track. */
  get #hasParameterSets(): boolean {
    return this.#isUnseen && this.#tracks.get(this.#block.trackNumber)?.readFirstSize !== undefined;
  }

  /** Whether the current block is the first of a track whose first frame is to be looked at. */
  get #isUnseen(): boolean {
    return this.#unseen.size > 0 && this.#block.frames === 1 && this.#unseen.has(this.#block.trackNumber);
  }

  #damaged(problem: string, detail: string): MediaError {
    return this.#elements.damaged(problem, detail, this.#parent.part);
  }

  /** The innermost element that contains the current one. */
  get #parent(): Segment | OpenCluster | OpenGroup {
    return this.#group ?? this.#cluster ?? this.#segment;
  }
}
