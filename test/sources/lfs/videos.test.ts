import { createHash } from "node:crypto";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { type BatchObject, type LfsServer, pointerOf } from "../../support/lfs-server.ts";
import { saying } from "../../support/saying.ts";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";
import { createClone, explain, inspectPointers, inspectVideos, openLfsServer } from "./scene.ts";

const GOOD = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));
const WEBM = readFileSync(join(FIXTURES_FOLDER, "good-vp9.webm"));
const POINTER = pointerOf({ oid: hash(GOOD), size: GOOD.length });

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Puts an object where `git lfs fetch` puts it. */
function store(repository: Workspace, bytes: Uint8Array, folder = ".git/lfs"): void {
  const oid = hash(GOOD);
  repository.write(`${folder}/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, bytes);
}

function count({ requests }: LfsServer, kind: "batch" | "read"): number {
  return requests.filter((request) => request.kind === kind).length;
}

it.each(["on disk", "in Git's own folder", "on the server"])(
  "a video %s is probed as the file that it is",
  async (place) => {
    const server = await openLfsServer();
    const repository = createClone(server, server.add(GOOD).pointer);
    if (place === "on disk") repository.write("a.mp4", GOOD);
    if (place === "in Git's own folder") store(repository, GOOD);
    const probed: (string | undefined)[] = [];
    await inspectVideos(repository, { onProbe: (path) => probed.push(path) });
    expect(probed).toEqual(["a.mp4"]);
  },
);

describe("an object on the server", () => {
  it.each([
    ["MP4", GOOD, "h264"],
    ["WebM", WEBM, "vp9"],
  ])("is read as a file on disk is: %s", async (_about, bytes, codec) => {
    const server = await openLfsServer();
    const [inspection] = await inspectPointers(createClone(server, server.add(bytes).pointer));
    expect(inspection?.facts).toMatchObject({ codec, sizeBytes: bytes.length });
    expect(inspection?.facts.bytesRead).toBe(server.requests.reduce((sum, { sentBytes }) => sum + sentBytes, 0));
  });

  it("is recognised by its content if it is not a video", async () => {
    const server = await openLfsServer();
    const [inspection] = await inspectPointers(createClone(server, server.add(Buffer.from("no video")).pointer));
    expect(inspection).toMatchObject({ fault: { kind: "unrecognised" } });
    expect(inspection?.unresolved).toBeUndefined();
  });

  it.each([
    [403, "give Git's configuration one for http://127.0.0.1"],
    [404, "git lfs push"],
    [500, "Try again"],
  ])("is reported with its host only if it can't be read: %i", async (status, advice) => {
    const server = await openLfsServer({
      download: (_oid, response) => {
        response.writeHead(status).end(server.signature);
        return true;
      },
    });
    const text = await explain(createClone(server, server.add(GOOD).pointer));
    expect(text).toEqual(saying(`${new URL(server.origin).host} … HTTP ${status}`));
    expect(text).toContain(advice);
    expect(text).not.toContain(server.signature);
    expect(text).not.toContain("/objects/");
  });

  it("is not read on if its size is not the one that pointer and server give", async () => {
    const server = await openLfsServer({
      batch: ([object]) => ({ body: { objects: [{ ...object, size: 9 }] } }),
    });
    const { oid } = server.add(GOOD);
    const text = await explain(createClone(server, pointerOf({ oid, size: 9 })));
    expect(text).toEqual(saying(`${GOOD.length.toLocaleString("en-US")} bytes instead of 9`));
  });
});

describe("a URL of an object that expires", () => {
  const PAST = "2020-01-01T00:00:00Z";

  /** A server whose first responses give `expiry`, and which refuses to be read until it was asked `good` times. */
  async function startExpiring(expiry: object, good: number): Promise<LfsServer> {
    const expiring = (object: BatchObject) => ({
      ...object,
      actions: { download: { ...object.actions?.download, ...(count(server, "batch") < good ? expiry : {}) } },
    });
    const server = await openLfsServer({
      batch: (objects) => ({ body: { objects: objects.map(expiring) } }),
      download: (_oid, response) => {
        if (count(server, "batch") >= good) return false;
        response.writeHead(403).end();
        return true;
      },
    });
    return server;
  }

  it.each([
    ["by its time", { expires_at: PAST }],
    ["by its seconds, which count before the time", { expires_in: -1, expires_at: "2999-01-01T00:00:00Z" }],
  ])("is requested again before it is used, if it has expired: %s", async (_about, expiry) => {
    const server = await startExpiring(expiry, 2);
    const [inspection] = await inspectPointers(createClone(server, server.add(GOOD).pointer));
    expect(inspection?.facts.codec).toBe("h264");
    expect(count(server, "batch")).toBe(2);
  });

  it("is requested again only once and then used, because the runner's clock may be wrong", async () => {
    const server = await startExpiring({ expires_at: PAST }, 3);
    expect(await explain(createClone(server, server.add(GOOD).pointer))).toContain("HTTP 403");
    expect([count(server, "batch"), count(server, "read")]).toEqual([2, 1]);
  });

  it.each([
    ["in the future", { expires_in: 3600 }],
    ["0 seconds", { expires_in: 0 }],
    ["Go's zero time", { expires_at: "0001-01-01T00:00:00Z" }],
    ["an invalid time", { expires_at: "soon" }],
  ])("is not requested again otherwise: %s", async (_about, expiry) => {
    const server = await startExpiring(expiry, 2);
    expect(await explain(createClone(server, server.add(GOOD).pointer))).toContain("HTTP 403");
    expect(count(server, "batch")).toBe(1);
  });
});

describe("an object in the repository's store", () => {
  it("is read from there, and no server is asked", async () => {
    const server = await openLfsServer();
    const repository = createClone(server, POINTER);
    store(repository, GOOD);
    const [inspection] = await inspectPointers(repository);
    expect(inspection?.facts).toMatchObject({ codec: "h264", sizeBytes: GOOD.length });
    expect(inspection?.facts).not.toHaveProperty("bytesRead");
    expect(server.requests).toEqual([]);
  });

  it("is read from the folder that lfs.storage names", async () => {
    const server = await openLfsServer();
    const repository = createClone(server, POINTER);
    repository.git("config", "lfs.storage", "other");
    store(repository, GOOD, ".git/other");
    const [inspection] = await inspectPointers(repository);
    expect(inspection?.facts.codec).toBe("h264");
    expect(server.requests).toEqual([]);
  });

  it("is read from the common store in a worktree", async () => {
    const repository = createRepository();
    repository.git("commit", "--quiet", "--allow-empty", "-m", "Start");
    store(repository, GOOD);
    const worktree = createWorkspace();
    repository.git("worktree", "add", "--quiet", "--detach", join(worktree.path, "tree"));
    worktree.write("tree/a.mp4", POINTER);
    const [inspection] = await inspectPointers({ ...worktree, path: join(worktree.path, "tree") });
    expect(inspection?.facts.codec).toBe("h264");
  });

  it("is read from the server if the stored one is incomplete", async () => {
    const server = await openLfsServer();
    const repository = createClone(server, server.add(GOOD).pointer);
    store(repository, GOOD.subarray(1));
    const [inspection] = await inspectPointers(repository);
    expect(inspection?.facts.codec).toBe("h264");
    expect(count(server, "read")).toBeGreaterThan(0);
  });
});

describe("a pointer", () => {
  it("is the video at its own path, whether its object was read or not", async () => {
    const server = await openLfsServer();
    const repository = createClone(server, server.add(GOOD).pointer);
    const gone = { oid: "0".repeat(64), sizeBytes: 9 };
    repository.write("videos/b.mp4", pointerOf({ oid: gone.oid, size: gone.sizeBytes }));
    const videos = await inspectVideos(repository, { paths: ["a.mp4", "videos/b.mp4"] });
    expect(videos.map(({ video }) => video)).toEqual([
      { path: "a.mp4", source: { kind: "lfs", oid: hash(GOOD), sizeBytes: GOOD.length } },
      { path: "videos/b.mp4", source: { kind: "lfs", ...gone } },
    ]);
  });

  it.each<[about: string, start: string, path: string, place: object]>([
    ["the folder is the top of the repository", "clone", "b/a.mp4", {}],
    ["the folder is inside the repository", "clone/b", "a.mp4", { committedAt: "b/a.mp4" }],
    ["the folder holds the repository", ".", "clone/b/a.mp4", { committedAt: "b/a.mp4", repository: "clone" }],
    ["a link leads there", ".", "link.mp4", { committedAt: "b/a.mp4", repository: "clone" }],
  ])("is known by its place in the repository, too, where %s", async (_about, start, path, place) => {
    const workspace = createWorkspace();
    workspace.git("init", "--quiet", "clone");
    workspace.write("clone/b/a.mp4", POINTER);
    symlinkSync("clone/b/a.mp4", join(workspace.path, "link.mp4"));
    const [found] = await inspectVideos({ ...workspace, path: join(workspace.path, start) }, { paths: [path] });
    expect(found?.video).toEqual({ path, source: { kind: "lfs", oid: hash(GOOD), sizeBytes: GOOD.length, ...place } });
  });

  it("is looked up on the server of its own repository, of which a workspace may have several", async () => {
    const [one, other] = [await openLfsServer(), await openLfsServer()];
    const workspace = createWorkspace();
    for (const [folder, server, bytes] of [
      ["one", one, GOOD],
      ["two", other, WEBM],
    ] as const) {
      workspace.git("init", "--quiet", folder);
      workspace.git("-C", folder, "remote", "add", "origin", server.remote);
      workspace.write(`${folder}/deep/er/a.mp4`, server.add(bytes).pointer);
    }
    symlinkSync("two/deep/er/a.mp4", join(workspace.path, "link.mp4"));
    const paths = ["one/deep/er/a.mp4", "two/deep/er/a.mp4", "link.mp4"];
    const inspections = await inspectPointers(workspace, { paths });
    expect(inspections.map(({ facts }) => facts.codec)).toEqual(["h264", "vp9", "vp9"]);
    expect([one, other].map((server) => count(server, "batch"))).toEqual([1, 1]);
  });

  it("is reported if it is in no repository", async () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4", POINTER);
    expect(await explain(workspace)).toContain("no git repository");
  });
});
