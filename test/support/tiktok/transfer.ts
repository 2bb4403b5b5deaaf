/** The host to which a FILE_UPLOAD sends its chunks. Sources: TikTok's "Media Transfer Guide" and "Upload Video". */
import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { ChunkPlan } from "./chunk-plan.ts";
import type { Publish } from "./publish.ts";
import type { WireResponse } from "./response.ts";

const TYPES = ["video/mp4", "video/quicktime", "video/webm"];

type Upload = ChunkPlan & { publish: Publish; token: string; expiresMs: number; type?: string; received: Buffer[] };

/** A chunk as it came. */
type Chunk = { headers: IncomingHttpHeaders; bytes: Buffer; nowMs: number };

/** The uploads that init opened, by their `upload_id`. */
export class Transfers {
  readonly #uploads = new Map<string, Upload>();
  readonly #lifetimeMs: number;

  /** `lifetimeMs`: how long an `upload_url` is valid. */
  constructor(lifetimeMs: number) {
    this.#lifetimeMs = lifetimeMs;
  }

  /** Returns the query of the `upload_url`, which is the upload's only credential. */
  open(publish: Publish, plan: ChunkPlan, nowMs: number): string {
    const id = String(67890 + this.#uploads.size);
    const token = randomBytes(16).toString("hex");
    this.#uploads.set(id, { ...plan, publish, token, expiresMs: nowMs + this.#lifetimeMs, received: [] });
    return `upload_id=${id}&upload_token=${token}`;
  }

  /** The publish id to which an address belongs. */
  publishIdOf(address: URL): string | undefined {
    return this.#find(address)?.publish.id;
  }

  /** What came of a publish's video. */
  received(publishId: string): Buffer {
    const uploads = [...this.#uploads.values()].filter(({ publish }) => publish.id === publishId);
    return Buffer.concat(uploads.flatMap(({ received }) => received));
  }

  /** The credentials of all uploads. */
  get tokens(): string[] {
    return [...this.#uploads.values()].map(({ token }) => token);
  }

  /** Takes a chunk. TikTok processes the video only once it has the last one, which it confirms by a 201. */
  put(address: URL, { headers, bytes, nowMs }: Chunk): WireResponse {
    const upload = this.#find(address);
    if (upload === undefined || upload.publish.isCancelled) return respond(404);
    if (address.searchParams.get("upload_token") !== upload.token || nowMs >= upload.expiresMs) return respond(403);
    const type = headers["content-type"] ?? "";
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers["content-range"] ?? "");
    if (!range || !TYPES.includes(type) || type !== (upload.type ?? type)) return respond(400);
    const [first, last, total] = range.slice(1).map(Number) as [number, number, number];
    if (headers["content-length"] !== String(last - first + 1) || bytes.length !== last - first + 1) {
      return respond(400);
    }
    const index = upload.received.length;
    const next = index * upload.chunkBytes;
    const isLast = index === upload.count - 1;
    const end = isLast ? upload.videoBytes : next + upload.chunkBytes;
    const soFar = () => `bytes 0-${upload.publish.uploadedBytes - 1}/${upload.videoBytes}`;
    if (index === upload.count || first !== next || last !== end - 1 || total !== upload.videoBytes) {
      return respond(416, soFar());
    }
    upload.type = type;
    upload.received.push(bytes);
    upload.publish.uploadedBytes = end;
    if (isLast) upload.publish.finishUpload(nowMs);
    return respond(isLast ? 201 : 206, soFar());
  }

  #find(address: URL): Upload | undefined {
    return address.pathname === "/video/" ? this.#uploads.get(address.searchParams.get("upload_id") ?? "") : undefined;
  }
}

function respond(httpStatus: number, contentRange?: string): WireResponse {
  const headers = contentRange === undefined ? {} : { "content-range": contentRange };
  return { httpStatus, headers, body: "", label: String(httpStatus) };
}
