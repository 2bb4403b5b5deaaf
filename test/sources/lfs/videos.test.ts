import { createHash } from "node:crypto";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { type BatchObject, type LfsServer, pointerOf } from "../../support/lfs-server.ts";
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

  it("that is no video is read all the same, and is judged by what it is", async () => {
    const server = await openLfsServer();
    const [inspection] = await inspectPointers(createClone(server, server.add(Buffer.from("no video")).pointer));
    expect(inspection).toMatchObject({ fault: { kind: "unrecognised" } });
    expect(inspection?.unresolved).toBeUndefined();
  });

  it.each([
    [403, "403 (Forbidden)", "Run the job again"],
    [404, "404 (Not Found)", "git lfs push"],
    [500, "500 (Internal Server Error)", "Run the job again"],
  ])("that can't be read is reported with the host, never the address: %i", async (status, problem, advice) => {
    const server = await openLfsServer({
      download: (_oid, response) => {
        response.writeHead(status).end(server.signature);
        return true;
      },
    });
    const text = await explain(createClone(server, server.add(GOOD).pointer));
    expect(text).toContain(`has its object at ${new URL(server.origin).host}, but the server answered HTTP ${problem}`);
    expect(text).toContain(advice);
    expect(text).not.toContain(server.signature);
    expect(text).not.toContain("/objects/");
  });

  it("that has another size than both say is not read on", async () => {
    const server = await openLfsServer({
      batch: ([object]) => ({ body: { objects: [{ ...object, size: 9 }] } }),
    });
    const { oid } = server.add(GOOD);
    const text = await explain(createClone(server, pointerOf({ oid, size: 9 })));
    expect(text).toContain(`it has ${GOOD.length} bytes instead of 9`);
  });
});

describe("an address that has expired", () => {
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
  ])("is asked for again, before it is tried: %s", async (_about, expiry) => {
    const server = await startExpiring(expiry, 2);
    const [inspection] = await inspectPointers(createClone(server, server.add(GOOD).pointer));
    expect(inspection?.facts.codec).toBe("h264");
    expect(count(server, "batch")).toBe(2);
  });

  it("is asked for once only, and then tried: the runner's clock may be wrong", async () => {
    const server = await startExpiring({ expires_at: PAST }, 3);
    expect(await explain(createClone(server, server.add(GOOD).pointer))).toContain("403 (Forbidden)");
    expect([count(server, "batch"), count(server, "read")]).toEqual([2, 1]);
  });

  it.each([
    ["seconds to come", { expires_in: 3600 }],
    ["no seconds", { expires_in: 0 }],
    ["no time, as Go writes it", { expires_at: "0001-01-01T00:00:00Z" }],
    ["no time that is one", { expires_at: "soon" }],
  ])("is not seen in %s", async (_about, expiry) => {
    const server = await startExpiring(expiry, 2);
    expect(await explain(createClone(server, server.add(GOOD).pointer))).toContain("403 (Forbidden)");
    expect(count(server, "batch")).toBe(1);
  });
});

describe("an object in the repository's own store", () => {
  it("is read from there, and no server is asked", async () => {
    const server = await openLfsServer();
    const repository = createClone(server, POINTER);
    store(repository, GOOD);
    const [inspection] = await inspectPointers(repository);
    expect(inspection?.facts).toMatchObject({ codec: "h264", sizeBytes: GOOD.length });
    expect(inspection?.facts).not.toHaveProperty("bytesRead");
    expect(server.requests).toEqual([]);
  });

  it("is read where lfs.storage says that it is", async () => {
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

  it("that is not whole is read from the server", async () => {
    const server = await openLfsServer();
    const repository = createClone(server, server.add(GOOD).pointer);
    store(repository, GOOD.subarray(1));
    const [inspection] = await inspectPointers(repository);
    expect(inspection?.facts.codec).toBe("h264");
    expect(count(server, "read")).toBeGreaterThan(0);
  });
});

describe("a pointer", () => {
  it("stands for the video at its own path, whether its object was read or not", async () => {
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

  it("is looked up at the server of its own repository, and there may be several in a workspace", async () => {
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

  it("outside of any repository says so", async () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4", POINTER);
    expect(await explain(workspace)).toContain("git finds no repository around it");
  });
});
