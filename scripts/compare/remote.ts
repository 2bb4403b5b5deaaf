/** Remote videos: the files of the workspace again, over HTTP and in Git LFS. */
import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, readSync, statSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { basename, join } from "node:path";
import { FIXTURES_FOLDER } from "../../test/support/fixtures.ts";
import { BOMBS } from "../../test/support/fuzz/bombs.ts";
import { largeMp4 } from "../../test/support/large-mp4.ts";
import { startLfsServer } from "../../test/support/lfs-server.ts";
import {
  openRangeServer,
  type RangeServer,
  type Respond,
  rangeOf,
  type SparseFile,
  sendWhole,
} from "../../test/support/range-server.ts";

export type FileServer = {
  origin: string;
  /** Serves files of the workspace, and returns their URLs. */
  serve(paths: readonly string[]): string[];
  /** Serves huge files that exist on no disk, and one file in many unusual ways. Returns their URLs. */
  serveOdd(): string[];
  close(): Promise<void>;
};

/** More than any range that a build requests. Larger ranges are sent in pieces. */
const MOST_RANGE_BYTES = 64_000_000;

export async function openFileServer(workspace: string): Promise<FileServer> {
  const server = await openRangeServer();
  return {
    origin: server.origin,
    serve: (paths) => paths.map((path) => add(server, `/${encodeURI(path)}`, readLater(join(workspace, path)))),
    serveOdd: () => [
      ...[2e7, 1e9, 4.2e9].map((bytes) => add(server, `/large/${bytes}.mp4`, largeMp4(bytes, INDEX_BYTES))),
      ...BOMBS.map((bomb) => bomb.lay())
        .filter(({ isRemote }) => isRemote)
        .map(({ sizeBytes, read }, index) =>
          add(server, `/far/${index}.mp4`, { sizeBytes, read: (start, end) => fill(end - start, start, read) }),
        ),
      ...Object.entries(SERVERS).map(([name, respond]) => {
        const file = wrap(readFileSync(join(FIXTURES_FOLDER, "good-film.mp4")));
        return add(server, `/servers/${name}.mp4`, file, respond(file));
      }),
    ],
    close: server.close,
  };
}

/** The index of a ten-minute video at 60 FPS with sound. */
const INDEX_BYTES = 870_000;

function add(server: RangeServer, path: string, file: SparseFile, special?: Respond): string {
  const usual: Respond = (request, response, serve) => {
    const { start, end } = rangeOf(request, file.sizeBytes);
    if (end - start > MOST_RANGE_BYTES) sendWhole(response, file);
    else serve();
  };
  return String(server.add(path, file, special ?? usual));
}

const refuse =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (): Respond =>
  (_request, response: ServerResponse) =>
    void response.writeHead(status, headers).end();

/** Name of the file → how the server responds. */
const SERVERS: Readonly<Record<string, (file: SparseFile) => Respond>> = {
  "knows-no-ranges": (file) => (_request, response) => sendWhole(response, file),
  "says-401": refuse(401),
  "says-403": refuse(403),
  "says-404": refuse(404),
  "says-410": refuse(410),
  "has-an-empty-page": refuse(200, { "content-type": "text/html", "content-length": "0" }),
  redirects: refuse(302, { location: "/fixtures/good.mp4" }),
  "redirects-to-itself": refuse(302, { location: "/servers/redirects-to-itself.mp4" }),
  "redirects-to-a-private-address": refuse(302, { location: "https://169.254.169.254/latest/meta-data" }),
  "sends-half-of-a-range": () => (request, response, serve) => {
    if (request.headers.range === undefined) return serve();
    response.writeHead(206, { "content-range": "bytes 0-9/5617", "content-length": "10" }).end("0123456789");
  },
  "speaks-of-another-size": () => (_request, response) =>
    void response.writeHead(206, { "content-range": "bytes 0-99/100", "content-length": "100" }).end("x".repeat(100)),
};

function wrap(bytes: Uint8Array): SparseFile {
  return { sizeBytes: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

function readLater(path: string): SparseFile {
  const read = (buffer: Uint8Array, offset: number) => {
    const file = openSync(path, "r");
    readSync(file, buffer, 0, buffer.length, offset);
    closeSync(file);
  };
  return { sizeBytes: statSync(path).size, read: (start, end) => fill(end - start, start, read) };
}

function fill(length: number, offset: number, read: (buffer: Uint8Array, offset: number) => unknown): Uint8Array {
  const buffer = Buffer.alloc(length);
  read(buffer, offset);
  return buffer;
}

// ---------------------------------------------------------------------------------------------------------------------
// Git LFS

/** Makes a repository like after a clone without `lfs: true`: pointers, two of them to objects that do not exist. */
export async function serveLfs(
  workspace: string,
  paths: readonly string[],
  clone: string,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = await startLfsServer();
  mkdirSync(clone);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Compare", "-c", "user.email=compare@example.com", ...args], {
      cwd: clone,
      env: { PATH: process.env.PATH, HOME: clone },
    });
  for (const path of paths)
    writeFileSync(join(clone, basename(path)), server.add(readFileSync(join(workspace, path))).pointer);
  for (const [index, size] of [1000, 0].entries()) {
    const oid = String(index + 1).repeat(64);
    writeFileSync(
      join(clone, `lost-${index}.mp4`),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`,
    );
  }
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "Add videos");
  git("remote", "add", "origin", server.remote);
  return { origin: server.origin, close: server.close };
}
