/** The bytes of one file at an address, for a parser: cached, and within a budget. Knows no format. */
import type { ByteRequest, Fault } from "../../model/facts.ts";
import { nameAddress } from "../../net/addresses.ts";
import { PartCache } from "./part-cache.ts";
import { RangeClient } from "./range-client.ts";
import type { RemoteReading } from "./reading.ts";
import { type Failed, fail, type RemoteFile } from "./remote-file.ts";

/** What a parser's request comes to. */
type Piece = { kind: "bytes"; bytes: Uint8Array } | { kind: "fault"; fault: Fault } | Failed;

/** What reading a file has taken. */
export type ReadingCost = {
  /** Bytes of the file that were received. */
  bytesRead: number;
  /** Where redirects led: origin and path, without the query. */
  redirectedTo?: string;
};

/** The bytes of one file at an address, read in windows that are kept, within a budget. */
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

  /** Asks for the first bytes: the response says how large the file is. */
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

  /** Meets a parser's request from what was read before, and reads what is missing. */
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

  /** Reads on for a request of which the first `filled` bytes, out of `length`, are there. */
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
    // The index is the parser's, which keeps what it needs of it.
    if (!isIndex) this.#keep(start, part.bytes);
    return part.bytes.subarray(0, wanted);
  }

  #keep(offset: number, bytes: Uint8Array): void {
    this.#cache.add(offset, bytes);
    this.#spentBytes += bytes.length;
  }

  /** What was received until now, and from where. */
  measureCost(): ReadingCost {
    const { bytesRead, url } = this.#client;
    return { bytesRead, ...(url !== this.#file.url && { redirectedTo: nameAddress(url) }) };
  }
}

const IGNORES_RANGE =
  "the server sends no parts of it (it ignores Range), and what comes next lies beyond what was read";

function describeBudget(budgetBytes: number): string {
  return `it takes more than the ${budgetBytes / 1_000_000} MB that are read of a video that is not on disk`;
}

function reportOverBudget(problem: string, offset: number): Piece {
  const advice =
    "Check it as a file; or put its index first ('ffmpeg -i <in> -c copy -movflags +faststart <out>'), on a server that answers Range requests";
  return { kind: "fault", fault: { kind: "over-bound", problem, offset, advice } };
}
