import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { type BatchResponse, pointerOf } from "../../support/lfs-server.ts";
import { saying } from "../../support/saying.ts";
import { createClone, explain, inspectPointers, openLfsServer, TOKEN } from "./scene.ts";

const GOOD = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));
const OID = "4d7a2146".repeat(8);

describe("the batch API", () => {
  it("is called as its documentation says, and responds where the object is", async () => {
    const server = await openLfsServer();
    const { pointer, oid } = server.add(GOOD);
    const [inspection] = await inspectPointers(createClone(server, pointer));
    expect(inspection?.facts).toMatchObject({ container: "mp4", codec: "h264", sizeBytes: GOOD.length });
    expect(inspection?.unresolved).toBeUndefined();
    const [batch, read] = server.requests;
    expect(batch).toMatchObject({
      kind: "batch",
      objects: 1,
      headers: { accept: "application/vnd.git-lfs+json", "content-type": "application/vnd.git-lfs+json" },
    });
    expect(read).toMatchObject({ kind: "read", headers: { "x-key": oid } });
  });

  it("is called with a hundred objects at once", async () => {
    const server = await openLfsServer();
    const { pointer } = server.add(GOOD);
    const repository = createClone(server, pointer);
    const paths = Array.from({ length: 250 }, (_, index) => `${index}.mp4`);
    for (const path of paths) repository.write(path, pointer);
    const inspections = await inspectPointers(repository, { paths });
    expect(inspections.filter(({ facts }) => facts.codec === "h264")).toHaveLength(250);
    const batches = server.requests.filter(({ kind }) => kind === "batch");
    expect(batches.map(({ objects }) => objects).sort()).toEqual([100, 100, 50]);
  });

  it("is called once the batch before is being read, so that no URL is old and a limit for a minute is kept", async () => {
    const readBefore: number[] = [];
    const server = await openLfsServer({
      batch: () => {
        readBefore.push(server.requests.filter(({ kind }) => kind === "read").length);
        return undefined;
      },
    });
    const { pointer } = server.add(GOOD);
    const repository = createClone(server, pointer);
    const paths = Array.from({ length: 500 }, (_, index) => `${index}.mp4`);
    for (const path of paths) repository.write(path, pointer);
    await inspectPointers(repository, { paths });
    expect(readBefore).toHaveLength(5);
    // At most eight of a batch are being read while the first of them asks for the next batch.
    for (const [batch, count] of readBefore.entries()) {
      expect(count).toBeGreaterThanOrEqual(Math.max(0, (batch - 1) * 100 - 8));
      expect(count).toBeLessThanOrEqual(batch * 100);
    }
  });

  it("is called at most twice at once, so that a slow server has time for each", async () => {
    let responded = 0;
    const underWay: number[] = [];
    const server = await openLfsServer({
      latencyMs: 50,
      batch: () => {
        underWay.push(server.requests.filter(({ kind }) => kind === "batch").length - responded++);
        return { status: 404, body: {} };
      },
    });
    const pointer = pointerOf({ oid: OID, size: 9 });
    const repository = createClone(server, pointer);
    const paths = Array.from({ length: 1000 }, (_, index) => `${index}.mp4`);
    for (const path of paths) repository.write(path, pointer);
    await inspectPointers(repository, { paths });
    expect(underWay).toHaveLength(10);
    expect(Math.max(...underWay)).toBeLessThanOrEqual(2);
  });

  it("is called with half as many objects if it accepts no more, and with half of them again", async () => {
    const server = await openLfsServer({
      batch: (objects) => (objects.length > 2 ? { status: 413, body: { message: "Too many" } } : undefined),
    });
    const { pointer } = server.add(GOOD);
    const repository = createClone(server, pointer);
    const paths = Array.from({ length: 7 }, (_, index) => `${index}.mp4`);
    for (const path of paths) repository.write(path, pointer);
    repository.write("3.mp4", pointerOf({ oid: OID, size: 9 }));
    const inspections = await inspectPointers(repository, { paths });
    expect(inspections.map(({ facts, unresolved }) => unresolved?.problem ?? facts.codec)).toEqual([
      ...["h264", "h264", "h264", saying("HTTP 404 … this object"), "h264", "h264", "h264"],
    ]);
    const batches = server.requests.filter(({ kind }) => kind === "batch");
    expect(batches.map(({ objects }) => objects).sort()).toEqual([1, 2, 2, 2, 3, 4, 7]);
  });

  it("reports for each object what is wrong with it", async () => {
    const server = await openLfsServer();
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.write("b.mp4", pointerOf({ oid: OID, size: 9 }));
    const [a, b] = await inspectPointers(repository, { paths: ["a.mp4", "b.mp4"] });
    expect(a?.facts.codec).toBe("h264");
    expect(b).toMatchObject({
      facts: { sizeBytes: 9 },
      unresolved: { advice: expect.stringContaining("git lfs push") },
    });
    expect(b?.unresolved).not.toHaveProperty("isOfServer");
  });
});

describe("an object that the server does not give", () => {
  const PUSH = "git lfs push --all";
  const SIGN_IN = "docs/remote-videos.md#an-lfs-server-of-your-own";
  const [REPEAT, FETCH] = ["Try again later, or ask", "Try again later, or add 'lfs: true'"];

  it.each([
    [404, "Object does not exist on the server", PUSH],
    [410, "Removed by its owner", PUSH],
    [422, "Size does not match", PUSH],
    [403, "No access", SIGN_IN],
    [500, "", REPEAT],
    [599, "Odd", REPEAT],
  ])("is reported with the server's own message: %i", async (code, message, advice) => {
    const server = await openLfsServer({
      batch: ([object]) => ({ body: { objects: [{ ...object, actions: {}, error: { code, message } }] } }),
    });
    const text = await explain(createClone(server, pointerOf({ oid: OID, size: 9 })));
    const facts = [`${server.remote}/info/lfs`, "the remote 'origin'", `HTTP ${code}`, "this object", message];
    expect(text).toEqual(saying(facts.join(" … ")));
    expect(text).toContain(advice);
    expect(text.includes("'lfs: true'")).toBe(advice === FETCH);
  });

  it.each([
    [401, "Credentials needed", SIGN_IN],
    [403, "No access for this token", SIGN_IN],
    [404, "Repository not found", SIGN_IN],
    [410, "Gone for good", FETCH],
    [413, "Too large", FETCH],
    [422, "Not understood", FETCH],
    [429, "Too many requests", REPEAT],
    [500, "Broken", REPEAT],
    [507, "No room", REPEAT],
  ])(
    "is reported with the credentials that were tried, and with what to do: %i for the whole batch",
    async (status, message, advice) => {
      const server = await openLfsServer({ batch: () => ({ status, body: { message, request_id: "1" } }) });
      const text = await explain(createClone(server, pointerOf({ oid: OID, size: 9 })));
      expect(text).toEqual(saying(`HTTP ${status} … without credentials … “${message}”`));
      expect(text).toContain(advice);
      expect(text.includes("'lfs: true'")).toBe(advice === FETCH);
    },
  );

  it.each<[status: number, message: string, isUsedUp: boolean]>([
    [
      403,
      "This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore access.",
      true,
    ],
    [
      403,
      "This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs to restore access.",
      true,
    ],
    [403, "This repository is over its data quota. Purchase more data packs to restore access.", true],
    [509, "", true],
    [404, "Repository acme/ad-budget not found", false],
    [403, "The token has no access to acme/lfs-quota", false],
    [403, "The token lacks the scope read:billing", false],
    [422, "The field 'quota' is missing", false],
    [429, "Bandwidth limit temporarily exceeded, retry in 10 seconds", false],
    [401, "This repository exceeded its LFS budget", false],
    [429, "Too many requests", false],
    [403, "Resource not accessible by integration", false],
    [401, "Sign in to see the budget", false],
  ])("is no question of signing in if a budget is used up: %i %j, %s", async (status, message, isUsedUp) => {
    const server = await openLfsServer({ batch: () => ({ status, body: { message } }) });
    const repository = createClone(server, pointerOf({ oid: OID, size: 9 }));
    repository.git("config", `http.${server.origin}/.extraheader`, "Authorization: Basic eDp5");
    const text = await explain(repository, { token: TOKEN, github: server.origin });
    expect(text).toContain(`HTTP ${status}`);
    expect(text.includes("Git LFS budget of the repository is used up")).toBe(isUsedUp);
    expect(text.includes("Raise the budget")).toBe(isUsedUp);
    // Other credentials are not tried: they can't help.
    if (isUsedUp) expect(server.requests).toHaveLength(1);
  });

  it("is no question of signing in if a budget is used up for this object alone", async () => {
    const message = "This repository exceeded its LFS budget.";
    const server = await openLfsServer({
      batch: ([object]) => ({ body: { objects: [{ ...object, actions: {}, error: { code: 403, message } }] } }),
    });
    const text = await explain(createClone(server, pointerOf({ oid: OID, size: 9 })));
    expect(text).toEqual(saying("budget of the repository is used up … HTTP 403 … this object … Raise the budget"));
    expect(text).not.toContain("Authorization: …");
  });

  it.each([
    ["a page", "<!doctype html><p>Not found"],
    ["no text", ""],
    ["JSON of another kind", "[404]"],
    ["a message that is no text", '{"message": {"a": 1}}'],
  ])("is reported with the status if the response is %s", async (_about, body) => {
    const server = await openLfsServer({ batch: () => ({ status: 404, body }) });
    const text = await explain(createClone(server, pointerOf({ oid: OID, size: 9 })));
    expect(text).toEqual(saying("HTTP 404 … without credentials. "));
  });
});

it("a server that can't be reached is named, with the reason and what to do", async () => {
  const server = await openLfsServer();
  const repository = createClone(server, pointerOf({ oid: OID, size: 9 }));
  await server.close();
  const said = `${server.remote}/info/lfs … because the host refuses the connection … ECONNREFUSED … Try again later`;
  expect(await explain(repository)).toEqual(saying(said));
});

describe("an error status", () => {
  it.each([429, 500, 502, 503, 504])("leads to a retry if it is temporary: %i", async (status) => {
    let calls = 0;
    const server = await openLfsServer({
      batch: () => (++calls === 1 ? { status, headers: { "retry-after": "0" }, body: {} } : undefined),
    });
    const [inspection] = await inspectPointers(createClone(server, server.add(GOOD).pointer), { retries: 1 });
    expect([inspection?.facts.codec, calls]).toEqual(["h264", 2]);
  });

  it.each([400, 401, 404, 410, 422, 501, 507, 509])("leads to no retry if it is not temporary: %i", async (status) => {
    const server = await openLfsServer({ batch: () => ({ status, body: {} }) });
    await inspectPointers(createClone(server, pointerOf({ oid: OID, size: 9 })), { retries: 2 });
    expect(server.requests).toHaveLength(1);
  });
});

describe("an untrusted response", () => {
  const respond = (change: object): BatchResponse => ({ body: { objects: [{ oid: OID, size: 9, ...change }] } });
  const at = (href: unknown, more: object = {}) => respond({ actions: { download: { href, ...more } } });

  it.each<[string, BatchResponse, string]>([
    ["another object", respond({ oid: "0".repeat(64) }), "does not mention this object"],
    ["no URL", respond({}), "neither a URL nor an error"],
    ["a file", at("file:///etc/passwd"), "not an http or https URL"],
    ["a relative URL", at("/objects/1"), "not an http or https URL"],
    ["a URL that is not text", at({ url: 1 }), "not an http or https URL"],
    ["a URL without TLS", at("http://a.example/1?signature=s3cret"), "a.example … does not use https"],
    ["a password in the URL", at("https://user:s3cret@a.example/1"), "user name or password"],
    ["no list", { body: { objects: { [OID]: {} } } }, "it has no list of objects"],
    ["entries that are no objects", { body: { objects: [null, 1, "x", []] } }, "does not mention this object"],
    [
      "no size",
      respond({ size: null, actions: { download: { href: "https://a.example" } } }),
      "it does not give the object's size",
    ],
    ["another transfer", { body: { transfer: "tus", objects: [] } }, "other than basic"],
    ["another hash", { body: { hash_algo: "sha512", objects: [] } }, "other than SHA-256"],
    ["no JSON", { body: "{" }, "not a JSON object"],
    ["too much", { body: JSON.stringify({ objects: [], more: "x".repeat(1_000_000) }) }, "it is longer than 1 MB"],
  ])("is rejected: %s", async (_about, response, problem) => {
    const server = await openLfsServer({ batch: () => response });
    const text = await explain(createClone(server, pointerOf({ oid: OID, size: 9 })));
    expect(text).toEqual(saying(problem));
    expect(text).not.toContain("s3cret");
    expect(server.requests).toHaveLength(1);
  });

  it("is rejected if it has another size than the pointer", async () => {
    const server = await openLfsServer();
    const { oid } = server.add(GOOD);
    const text = await explain(createClone(server, pointerOf({ oid, size: 9 })));
    expect(text).toEqual(saying(`9 bytes … ${server.remote}/info/lfs … ${GOOD.length.toLocaleString("en-US")}`));
  });

  it("can't set the headers that say what is requested from which server", async () => {
    const header = {
      Range: "bytes=0-",
      Host: "evil.example",
      "Accept-Encoding": "gzip",
      "X-Good": "1",
      "X-Bad": "a\nb",
      "no name": "1",
    };
    const server = await openLfsServer({
      batch: ([object]) => ({
        body: { objects: [{ ...object, actions: { download: { ...object?.actions?.download, header } } }] },
      }),
    });
    const [inspection] = await inspectPointers(createClone(server, server.add(GOOD).pointer));
    expect(inspection?.facts.codec).toBe("h264");
    const read = server.requests.find(({ kind }) => kind === "read");
    expect(read?.headers).toMatchObject({
      host: new URL(server.origin).host,
      "accept-encoding": "identity",
      "x-good": "1",
    });
    expect(read?.headers.range).toMatch(/^bytes=0-\d+$/);
    expect(read?.headers).not.toHaveProperty("x-bad");
  });
});
