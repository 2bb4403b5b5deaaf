/** The bytes of one remote file, for a parser: cached, and within a budget. Knows no format. */
import type { ByteRequest, Fault } from "../../model/facts.ts";
import { nameAddress } from "../../net/urls.ts";
import { formatSize } from "../../text/quantities.ts";
import { PartCache } from "./part-cache.ts";
import { RangeClient } from "./range-client.ts";
import type { RemoteLimits, RemoteReading } from "./reading.ts";
import { type Failed, fail, type RemoteFile } from "./remote-file.ts";
import type { Share } from "./shared-memory.ts";

/** The result of a parser's request. */
type Piece = { kind: "bytes"; bytes: Uint8Array } | { kind: "fault"; fault: Fault } | Failed;

/** What reading a file has cost. */
export type ReadingCost = {
  /** Bytes of the file that were received. */
  bytesRead: number;
  /** Where redirects led: origin and path, without the query. */
  redirectedTo?: string;
  /** The server always sends the file from its beginning. */
  ignoresRange: boolean;
};

/** A longer part is requested in several, which are copied together: so it is in memory little more than once. */
const LONGEST_REQUEST_BYTES = 4_000_000;

/** Shorter parts need no share of the memory: a few files are read at once. */
const LONGEST_FREE_BYTES = 1_000_000;

/** After a gap of so many windows, reading on would cost more than it saves. */
const NEAR_WINDOWS = 4;

/** The bytes of one remote file, read within a budget, in windows of which the latest are kept. */
export class RemoteSource {
  readonly #file: RemoteFile;
  readonly #reading: RemoteReading;
  readonly #client: RangeClient;
  readonly #cache: PartCache;
  #sizeBytes = 0;
  #ignoresRange = false;
  /** Bytes that were read besides the index. */
  #spentBytes = 0;
  /** How much to request next, and where the last request ended. */
  #windowBytes: number;
  #lastEnd = 0;
  /** The memory of a whole file, and of what the parser has. */
  #body: Share | undefined;
  #piece: Share | undefined;

  constructor(file: RemoteFile, reading: RemoteReading) {
    this.#file = file;
    this.#reading = reading;
    this.#client = new RangeClient(file, reading);
    this.#cache = new PartCache(reading.limits.keptBytes);
    this.#windowBytes = reading.limits.windowBytes;
  }

  get #limits(): RemoteLimits {
    return this.#reading.limits;
  }

  /** Requests the first bytes. The response gives the size of the file, or there is a fault. */
  async open(): Promise<{ kind: "open"; sizeBytes: number } | { kind: "fault"; fault: Fault } | Failed> {
    const objection = this.#reading.guard.findObjection(this.#file.url, this.#file);
    if (objection !== undefined) return fail({ kind: "refused", why: objection });
    const { beginningBytes, keptBytes, windowBytes } = this.#limits;
    if (beginningBytes > keptBytes) this.#body = await this.#reading.memory.take(beginningBytes);
    const received = await this.#client.fetch(0, windowBytes, this.#body?.bytes);
    if (received.kind === "failed") return received;
    const part = received.ignoresRange ? received : { ...received, bytes: received.bytes.slice() };
    // No more than a window came. To keep the memory while waiting for more could block all files for ever.
    if (!part.ignoresRange) this.#body?.free();
    this.#ignoresRange = part.ignoresRange;
    if (part.sizeBytes === undefined) return reportNoSize(part.bytes.length);
    this.#sizeBytes = part.sizeBytes;
    this.#lastEnd = part.bytes.length;
    this.#keep(0, part.bytes);
    return { kind: "open", sizeBytes: part.sizeBytes };
  }

  /** Takes the bytes for a parser's request from what was read before, and reads the rest. */
  async read(request: ByteRequest): Promise<Piece> {
    this.#piece?.free();
    const length = Math.min(request.length, this.#sizeBytes - request.offset);
    const atLeast = Math.min(request.atLeast, length);
    const kept = this.#cache.read(request.offset, length);
    if (kept.length >= atLeast) return { kind: "bytes", bytes: kept };
    if (this.#ignoresRange) return reportOverBudget(IGNORES_RANGE, request.offset + kept.length, USE_RANGES);
    if (atLeast > LONGEST_FREE_BYTES) this.#piece = await this.#reading.memory.take(length);
    return this.#complete({ ...request, length, atLeast }, kept, this.#piece?.bytes);
  }

  /** Gives back the memory. Nothing may be read then. */
  close(): void {
    this.#piece?.free();
    this.#body?.free();
  }

  /** Reads on, into `buffer`, until there are enough bytes for a request; `kept`, too few, are the first of them. */
  async #complete(request: ByteRequest, kept: Uint8Array, buffer?: Uint8Array): Promise<Piece> {
    const { offset, length, atLeast } = request;
    let joined = buffer;
    joined?.set(kept);
    let filled = kept.length;
    while (filled < atLeast) {
      const known = this.#cache.read(offset + filled, length - filled);
      const piece = known.length > 0 ? known : await this.#fetch(request, filled, joined?.subarray(filled, length));
      if (!(piece instanceof Uint8Array)) return piece;
      if (filled === 0 && piece.length >= atLeast) return { kind: "bytes", bytes: piece };
      if (joined === undefined) {
        joined = Buffer.allocUnsafe(length);
        joined.set(kept);
      }
      joined.set(piece, filled);
      filled += piece.length;
    }
    return { kind: "bytes", bytes: joined?.subarray(0, filled) ?? kept };
  }

  /** Reads on for a request whose first `filled` bytes are there already. An index is read into `buffer`. */
  async #fetch(
    { offset, length, atLeast, isIndex, isAlone }: ByteRequest,
    filled: number,
    buffer?: Uint8Array,
  ): Promise<Uint8Array | Piece> {
    const start = offset + filled;
    const wanted = length - filled;
    const { budgetBytes } = this.#limits;
    const needed = atLeast - filled;
    const allowed = isIndex ? wanted : budgetBytes - this.#spentBytes;
    if (allowed < needed) return reportOverBudget(describeBudget(budgetBytes), start, MOVE_INDEX);
    // What is known already is not requested again.
    const ahead = Math.min(this.#growWindow(start), this.#cache.findNext(start) - start);
    const usual = isIndex || isAlone ? wanted : Math.min(Math.max(wanted, ahead), this.#sizeBytes - start);
    const request = Math.min(usual, allowed, LONGEST_REQUEST_BYTES);
    const part = await this.#client.fetch(start, request, isIndex ? buffer : undefined);
    if (part.kind === "failed") return part;
    this.#lastEnd = start + part.bytes.length;
    // The index is not kept here: the parser keeps what it needs. What comes after it may be needed later.
    if (!isIndex) this.#keep(start, part.bytes);
    else if (part.bytes.length > needed) this.#cache.add(start + needed, part.bytes.slice(needed));
    return part.bytes.subarray(0, wanted);
  }

  /** How much to request at `start`: more and more as long as little is skipped. */
  #growWindow(start: number): number {
    const { windowBytes, longestWindowBytes } = this.#limits;
    const gap = start - this.#lastEnd;
    const isNear = gap >= 0 && gap < NEAR_WINDOWS * windowBytes;
    this.#windowBytes = isNear ? Math.min(2 * this.#windowBytes, longestWindowBytes) : windowBytes;
    return this.#windowBytes;
  }

  #keep(offset: number, bytes: Uint8Array): void {
    this.#cache.add(offset, bytes);
    this.#spentBytes += bytes.length;
  }

  /** How much was received so far, and from where. */
  measureCost(): ReadingCost {
    const { bytesRead, url } = this.#client;
    const redirect = url === this.#file.url ? {} : { redirectedTo: nameAddress(url) };
    return { bytesRead, ignoresRange: this.#ignoresRange, ...redirect };
  }
}

const IGNORES_RANGE = "its server ignores Range requests, and its beginning is not enough";

function describeBudget(budgetBytes: number): string {
  return `its headers take more than the ${budgetBytes / 1_000_000} MB that are read of a remote video`;
}

function reportNoSize(readBytes: number): { kind: "fault"; fault: Fault } {
  const problem = `its server ignores Range requests and does not give the size of the file. It is larger than the ${formatSize(readBytes)} that were read`;
  return { kind: "fault", fault: { kind: "over-budget", problem, advice: USE_RANGES } };
}

/** Where the index is does not matter then: a video is not known by its beginning. */
const USE_RANGES = "Check the video as a file on disk, or use a server that supports Range requests";

const MOVE_INDEX =
  "Check the video as a file on disk, or move its index to the front ('ffmpeg -i <in> -c copy -movflags +faststart <out>')";

function reportOverBudget(problem: string, offset: number, advice: string): { kind: "fault"; fault: Fault } {
  return { kind: "fault", fault: { kind: "over-budget", problem, offset, advice } };
}
