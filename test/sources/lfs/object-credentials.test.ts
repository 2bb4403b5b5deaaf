/** What signs in where a Git LFS server keeps an object. */
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { BASIC, createClone, inspectPointers, openLfsServer, TOKEN } from "./scene.ts";

const GOOD = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

describe("the server of an object", () => {
  it("does not get the token, even if it is the same server", async () => {
    const server = await openLfsServer({ authorization: BASIC });
    const repository = createClone(server, server.add(GOOD).pointer);
    await inspectPointers(repository, { token: TOKEN, github: server.origin });
    const reads = server.requests.filter(({ kind }) => kind === "read");
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  it("gets a credential that the LFS server names for it", async () => {
    const server = await openLfsServer({
      batch: ([object]) => ({
        body: {
          objects: [
            {
              ...object,
              actions: { download: { ...object?.actions?.download, header: { Authorization: "RemoteAuth 1" } } },
            },
          ],
        },
      }),
    });
    await inspectPointers(createClone(server, server.add(GOOD).pointer));
    const read = server.requests.find(({ kind }) => kind === "read");
    expect(read?.headers.authorization).toBe("RemoteAuth 1");
  });

  it("gets the password of its URL at the LFS server's own origin, once an object is denied without it", async () => {
    const login = basic("ci", "s3cret");
    const deny = (response: ServerResponse) => {
      const isDenied = response.req.headers.authorization !== login;
      if (isDenied) response.writeHead(401).end();
      return isDenied;
    };
    const server = await openLfsServer({ authorization: login, download: (_oid, response) => deny(response) });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.write("b.mp4", server.add(Buffer.concat([GOOD, Buffer.alloc(8)])).pointer);
    repository.git("remote", "set-url", "origin", server.remote.replace("://", "://ci:s3cret@"));
    const [a] = await inspectPointers(repository, { paths: ["a.mp4"] });
    expect(a?.facts.codec).toBe("h264");
    const reads = server.requests.filter(({ kind }) => kind === "read").map(({ headers }) => headers.authorization);
    expect(new Set(reads.slice(1))).toEqual(new Set([login]));
    expect(reads[0]).toBeUndefined();
  });

  it("gets the password of its URL for each object, also where several are denied at once", async () => {
    const login = basic("ci", "s3cret");
    const paths = ["a.mp4", "b.mp4", "c.mp4", "d.mp4"];
    const held: ServerResponse[] = [];
    const server = await openLfsServer({
      authorization: login,
      download(_oid, response) {
        if (response.req.headers.authorization === login) return false;
        held.push(response);
        // Each object was asked for before any of them is denied.
        if (held.length === paths.length) for (const each of held) each.writeHead(401).end();
        return true;
      },
    });
    const pointers = paths.map((_, at) => server.add(Buffer.concat([GOOD, Buffer.alloc(8 * at)])).pointer);
    const repository = createClone(server, pointers[0] as string);
    for (const [at, path] of paths.entries()) repository.write(path, pointers[at] as string);
    repository.git("remote", "set-url", "origin", server.remote.replace("://", "://ci:s3cret@"));
    const inspections = await inspectPointers(repository, { paths });
    expect(inspections.map(({ facts, unresolved }) => [facts.codec, unresolved])).toEqual(
      paths.map(() => ["h264", undefined]),
    );
    expect(held).toHaveLength(paths.length);
  });

  it("gets no password at another origin", async () => {
    const other = await openLfsServer({ download: (_oid, response) => !!response.writeHead(401).end() });
    const { oid, size, pointer } = other.add(GOOD);
    const actions = { download: { href: `${other.origin}/objects/${oid}` } };
    const server = await openLfsServer({ batch: () => ({ body: { objects: [{ oid, size, actions }] } }) });
    const repository = createClone(server, pointer);
    repository.git("remote", "set-url", "origin", server.remote.replace("://", "://ci:s3cret@"));
    const [inspection] = await inspectPointers(repository);
    expect(inspection?.unresolved).toMatchObject({ isUnchecked: true });
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });
});
