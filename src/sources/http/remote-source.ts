/** The bytes of one remote file, for a parser: cached, and within a budget. Knows no format. */
import type { ByteRequest, Fault } from "../../model/facts.ts";
import { nameAddress } from "../../net/addresses.ts";
import { PartCache } from "./part-cache.ts";
import { RangeClient } from "./range-client.ts";
import type { RemoteReading } from "./reading.ts";
import { type Failed, fail, type RemoteFile } from "./remote-file.ts";

/** The result of a parser's request. */
type Piece = { kind: "bytes"; bytes: Uint8Array } | { kind: "fault"; fault: Fault } | Failed;

/** What reading a file has cost. */
export type ReadingCost = {
  /** Bytes of the file that were received. */
  bytesRead: number;
  /** Where redirects led: origin and path, without the query. */
  redirectedTo?: string;
};

/** The bytes of one remote file, read within a budget, in windows that are kept. */
export class RemoteSource {
  readonly #file: RemoteFile;
  readonly #reading: RemoteReading;
  readonly #client: RangeClient;
  readonly #cache = new PartCache();
  #sizeBytes = 0;
  #ignoresRange = false;
  /** Bytes that were read besides the index. */
  #spentBytes = 0;

  constructor(file: RemoteFile, reading: RemoteReading) {
    this.#file = file;
    this.#reading = reading;
    this.#client = new RangeClient(file, reading);
  }

  /** Requests the first bytes. The response gives the size of the file. */
  async open(): Promise<{ kind: "open"; sizeBytes: number } | Failed> {
    const objection = this.#reading.guard.findObjection(this.#file.url, this.#file);
    if (objection !== undefined) return fail({ kind: "refused", why: objection });
    const part = await this.#client.fetch(0, this.#reading.limits.windowBytes);
    if (part.kind === "failed") return part;
    this.#sizeBytes = part.sizeBytes;
    this.#ignoresRange = part.ignoresRange;
    this.#keep(0, part.bytes);
    return { kind: "open", sizeBytes: part.sizeBytes };
  }

  /** Takes the bytes for a parser's request from what was read before, and reads the rest. */
  async read(request: ByteRequest): Promise<Piece> {
    const length = Math.min(request.length, this.#sizeBytes - request.offset);
    const pieces: Uint8Array[] = [];
    let filled = 0;
    while (filled < length) {
      const kept = this.#cache.read(request.offset + filled, length - filled);
      if (kept.length === 0 && filled >= request.atLeast) break;
      const piece = kept.length > 0 ? kept : await this.#fetch(request, filled, length);
      if (!(piece instanceof Uint8Array)) return piece;
      pieces.push(piece);
      filled += piece.length;
    }
    const [first = new Uint8Array(), ...others] = pieces;
    return { kind: "bytes", bytes: others.length === 0 ? first : Buffer.concat(pieces) };
  }

  /** Reads on for a request whose first `filled` bytes, out of `length`, are there already. */
  async #fetch({ offset, atLeast, isIndex }: ByteRequest, filled: number, length: number): Promise<Uint8Array | Piece> {
    const start = offset + filled;
    const wanted = length - filled;
    if (this.#ignoresRange) return reportOverBudget(IGNORES_RANGE, start);
    const { budgetBytes, windowBytes } = this.#reading.limits;
    const allowed = isIndex ? wanted : budgetBytes - this.#spentBytes;
    if (allowed < Math.min(atLeast, length) - filled) return reportOverBudget(describeBudget(budgetBytes), start);
    const usual = isIndex ? wanted : Math.min(Math.max(wanted, windowBytes), this.#sizeBytes - start);
    const part = await this.#client.fetch(start, Math.min(usual, allowed));
    if (part.kind === "failed") return part;
    // The index is not kept here: the parser keeps what it needs.
    if (!isIndex) this.#keep(start, part.bytes);
    return part.bytes.subarray(0, wanted);
  }

  #keep(offset: number, bytes: Uint8Array): void {
    this.#cache.add(offset, bytes);
    this.#spentBytes += bytes.length;
  }

  /** How much was received so far, and from where. */
  measureCost(): ReadingCost {
    const { bytesRead, url } = this.#client;
    return { bytesRead, ...(url !== this.#file.url && { redirectedTo: nameAddress(url) }) };
  }
}

const IGNORES_RANGE = "its server ignores Range requests, and its beginning is not enough";

function describeBudget(budgetBytes: number): string {
  return `its headers take more than the ${budgetBytes / 1_000_000} MB that are read of a remote video`;
}

function reportOverBudget(problem: string, offset: number): Piece {
  const advice =
    "Check the video as a file on disk, or move its index to the front ('ffmpeg -i <in> -c copy -movflags +faststart <out>') and use a server that supports Range requests";
  return { kind: "fault", fault: { kind: "over-bound", problem, offset, advice } };
}
