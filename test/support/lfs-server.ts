import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, mkdirSync, statSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { makeFolder, removeFolder } from "./folders.ts";
import { createBareRepository, serveGit } from "./git-http.ts";
import { serveLoopback } from "./loopback.ts";
import { rangeOf } from "./range-server.ts";

export type LfsObject = { oid: string; size: number };

/** How the batch API responds. A `body` that is text is sent as it is, any other as JSON. */
export type BatchResponse = { status?: number; headers?: Record<string, string>; body: unknown };

type Download = { href: string; header?: Record<string, string>; expires_at?: string; expires_in?: number };

/** One object in a batch response, as the API's documentation describes it. */
export type BatchObject = LfsObject & { actions?: { download?: Download; upload?: Download }; error?: object };

export type LfsOptions = {
  /** The required header `authorization` of a download batch. By default, none is required. */
  authorization?: string;
  latencyMs?: number;
  /** Replaces the response to a download batch. `usual`: the objects of the usual response. */
  batch?(usual: BatchObject[], request: IncomingMessage): BatchResponse | undefined;
  /** Replaces the response to the reading of an object. */
  download?(oid: string, response: ServerResponse): boolean;
};

export type LfsRequest = {
  /** `batch`, `read` and `write` are requests of Git LFS, `git` is any other. */
  kind: "batch" | "read" | "write" | "git";
  path: string;
  headers: IncomingMessage["headers"];
  /** Objects asked for. */
  objects: number;
  /** Bytes of an object that were sent. */
  sentBytes: number;
};

/** A running stand-in for a Git server with Git LFS: one repository, objects on disk, addresses signed. */
export type LfsServer = {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Address of the repository, as a remote has it. */
  remote: string;
  /** May be changed while it runs. */
  options: LfsOptions;
  requests: LfsRequest[];
  /** A secret in the query of every address that the server signs. No message may hold it. */
  signature: string;
  /** Puts an object there without a push, and returns its pointer. */
  add(content: Uint8Array): LfsObject & { pointer: string };
  /** Where an object is on disk. */
  locate(oid: string): string;
  close(): Promise<void>;
};

const REPOSITORY = "acme/videos.git";
const BATCH = `/${REPOSITORY}/info/lfs/objects/batch`;
const MEDIA_TYPE = "application/vnd.git-lfs+json";

/**
 * Starts a server on loopback that `git push`, `git clone`, `git lfs push` and `git lfs pull` accept.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md and basic-transfers.md
 */
export async function startLfsServer(options: LfsOptions = {}, host?: string): Promise<LfsServer> {
  const folder = makeFolder("lfs-server");
  const locate = (oid: string) => join(folder, "objects", oid);
  mkdirSync(join(folder, "objects"));
  createBareRepository(folder, REPOSITORY);
  const { origin, close } = await serveLoopback((request, response) => {
    handle(request, response).catch((error) => response.destroy(error));
  }, host);
  const server: LfsServer = {
    origin,
    remote: `${origin}/${REPOSITORY}`,
    options,
    requests: [],
    signature: randomUUID(),
    add(content) {
      const oid = createHash("sha256").update(content).digest("hex");
      writeFileSync(locate(oid), content);
      return { oid, size: content.length, pointer: pointerOf({ oid, size: content.length }) };
    },
    locate,
    async close() {
      await close();
      removeFolder(folder);
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "", origin);
    const oid = /^\/objects\/([\da-f]{64})$/.exec(pathname)?.[1];
    // A gateway can have it behind a longer path.
    const isBatch = pathname.endsWith(BATCH);
    const kind = isBatch ? "batch" : oid === undefined ? "git" : request.method === "PUT" ? "write" : "read";
    const record: LfsRequest = { kind, path: pathname, headers: request.headers, objects: 0, sentBytes: 0 };
    server.requests.push(record);
    await sleep(server.options.latencyMs ?? 0);
    if (kind === "batch") return await respondToBatch(request, response, record);
    if (oid !== undefined) {
      if (searchParams.get("signature") !== server.signature) return void response.writeHead(403).end();
      return kind === "write" ? await store(oid, request, response) : await sendObject(oid, request, response, record);
    }
    // This server has no locks: git-lfs continues without them.
    if (pathname.includes("/info/lfs/")) return void response.writeHead(404).end();
    serveGit(folder, request, response);
  }

  async function respondToBatch(request: IncomingMessage, response: ServerResponse, record: LfsRequest): Promise<void> {
    const asked: { operation: string; objects: LfsObject[] } = JSON.parse(await text(request));
    record.objects = asked.objects.length;
    const send = ({ status = 200, headers, body }: BatchResponse) => {
      response.writeHead(status, { "content-type": MEDIA_TYPE, ...headers });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    };
    const { authorization, batch } = server.options;
    if (request.headers.accept?.startsWith(MEDIA_TYPE) !== true) return send({ status: 406, body: {} });
    if (asked.operation === "upload") return send({ body: { transfer: "basic", objects: asked.objects.map(offer) } });
    if (authorization !== undefined && request.headers.authorization !== authorization) {
      return send({ status: 401, headers: { "lfs-authenticate": "Basic" }, body: { message: "Credentials needed" } });
    }
    const usual = asked.objects.map(find);
    send(batch?.(usual, request) ?? { body: { transfer: "basic", objects: usual } });
  }

  function offer(object: LfsObject): BatchObject {
    return isStored(object.oid) ? object : { ...object, actions: { upload: { href: sign(object.oid) } } };
  }

  function find({ oid, size }: LfsObject): BatchObject {
    if (!isStored(oid)) return { oid, size, error: { code: 404, message: "Object does not exist on the server" } };
    return {
      oid,
      size: statSync(locate(oid)).size,
      actions: { download: { href: sign(oid), header: { "x-key": oid } } },
    };
  }

  function sign(oid: string): string {
    return `${origin}/objects/${oid}?signature=${server.signature}`;
  }

  function isStored(oid: string): boolean {
    return statSync(locate(oid), { throwIfNoEntry: false }) !== undefined;
  }

  async function store(oid: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    await pipeline(request, createWriteStream(locate(oid)));
    response.writeHead(200).end();
  }

  async function sendObject(
    oid: string,
    request: IncomingMessage,
    response: ServerResponse,
    record: LfsRequest,
  ): Promise<void> {
    if (server.options.download?.(oid, response) === true) return;
    if (!isStored(oid)) return void response.writeHead(404).end();
    const { size } = statSync(locate(oid));
    const { start, end } = rangeOf(request, size);
    const isPart = request.headers.range !== undefined;
    response.writeHead(isPart ? 206 : 200, {
      "content-length": end - start,
      ...(isPart && { "content-range": `bytes ${start}-${end - 1}/${size}` }),
      etag: `"${oid}"`,
    });
    const bytes = createReadStream(locate(oid), { start, end: end - 1 });
    bytes.on("data", (chunk) => {
      record.sentBytes += chunk.length;
    });
    await pipeline(bytes, response).catch(() => undefined);
  }

  return server;
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The Pointer" */
export function pointerOf({ oid, size }: LfsObject): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
}
