import type { IncomingMessage, ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { type LoopbackServer, serveLoopback } from "./loopback.ts";

/** A file of which most bytes may be zeros that are nowhere kept. */
export type SparseFile = { sizeBytes: number; read(start: number, end: number): Uint8Array };

/** What a server does with a request; `serve` responds as an honest one would. */
export type Respond = (request: IncomingMessage, response: ServerResponse, serve: () => void) => void;

export type RangeServer = Pick<LoopbackServer, "origin" | "connections"> & {
  /** The address of a new file. */
  add(path: string, content: Uint8Array | SparseFile, respond?: Respond): URL;
  /** Every request so far, in order: path with query, and its headers. */
  requests: { path: string; headers: IncomingMessage["headers"] }[];
};

/** A server of files that serves one range a request (RFC 9110, section 14), until the test is finished. */
export async function startRangeServer(host?: string): Promise<RangeServer> {
  const server = await openRangeServer(host);
  onTestFinished(() => server.close());
  return server;
}

/** The same, until it is closed: for use outside tests. */
export async function openRangeServer(host?: string): Promise<RangeServer & Pick<LoopbackServer, "close">> {
  const files = new Map<string, { file: SparseFile; respond: Respond }>();
  const requests: RangeServer["requests"] = [];
  const server = await serveLoopback((request, response) => {
    const path = request.url ?? "";
    requests.push({ path, headers: request.headers });
    const found = files.get(path) ?? files.get(path.replace(/\?.*/, ""));
    if (found === undefined) response.writeHead(404).end();
    else found.respond(request, response, () => serve(found.file, request, response));
  }, host);
  const add: RangeServer["add"] = (path, content, respond = (_request, _response, serve) => serve()) => {
    files.set(path, { file: content instanceof Uint8Array ? wrap(content) : content, respond });
    return new URL(path, server.origin);
  };
  return { ...server, add, requests };
}

function wrap(bytes: Uint8Array): SparseFile {
  return { sizeBytes: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** The range that a request asks for, within the file: `end` is the byte after the last. */
export function rangeOf({ headers }: IncomingMessage, sizeBytes: number): { start: number; end: number } {
  const [, first = "0", last = ""] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? "") ?? [];
  return { start: Number(first), end: Math.min(sizeBytes, last === "" ? sizeBytes : Number(last) + 1) };
}

function serve({ sizeBytes, read }: SparseFile, request: IncomingMessage, response: ServerResponse): void {
  const { start, end } = rangeOf(request, sizeBytes);
  if (start >= sizeBytes) {
    response.writeHead(416, { "content-range": `bytes */${sizeBytes}` }).end();
    return;
  }
  const headers = {
    "content-range": `bytes ${start}-${end - 1}/${sizeBytes}`,
    "content-length": end - start,
    "last-modified": "Wed, 21 Oct 2026 07:28:00 GMT",
    etag: '"1"',
  };
  response.writeHead(206, headers).end(read(start, end));
}

/** Sends the whole file, chunk by chunk as it is taken, as a server does that knows no ranges. */
export function sendWhole(response: ServerResponse, { sizeBytes, read }: SparseFile): void {
  let position = 0;
  const next = () => {
    while (position < sizeBytes) {
      const end = Math.min(sizeBytes, position + 65_536);
      const more = response.write(read(position, end));
      position = end;
      if (!more) return;
    }
    response.end();
  };
  response.on("drain", next);
  next();
}
