/** Anybody who proposes a change can write .lfsconfig. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import type { LfsServer } from "../../support/lfs-server.ts";
import { createClone, explain, inspectPointers, openLfsServer, TOKEN } from "./scene.ts";

const GOOD = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));

/** GitHub, a pull request's .lfsconfig, and the server that this .lfsconfig names. */
async function createScene(lfsconfig: (evil: LfsServer) => string) {
  const [github, evil] = [await openLfsServer(), await openLfsServer({}, "localhost")];
  github.add(GOOD);
  const repository = createClone(github, evil.add(GOOD).pointer);
  repository.write(".lfsconfig", lfsconfig(evil));
  return { github, evil, repository, explain: () => explain(repository, { token: TOKEN, github: github.origin }) };
}

describe("a server that only .lfsconfig names", () => {
  it.each<[string, (evil: LfsServer) => string, string]>([
    ["on this machine", ({ remote }) => `[lfs]\nurl = ${remote}/info/lfs\n`, "does not use https"],
    [
      "on this machine, for the remote",
      ({ remote }) => `[remote "origin"]\nlfsurl = ${remote}\n`,
      "does not use https",
    ],
    [
      "on this machine, by a name",
      ({ origin }) => `[lfs]\nurl = https://localhost:${new URL(origin).port}/\n`,
      "not a public address",
    ],
    [
      "on this machine, by its IP address",
      () => "[lfs]\nurl = https://127.0.0.1/\n",
      "127.0.0.1, which is not a public address",
    ],
    [
      "on this machine, in disguise",
      () => "[lfs]\nurl = https://0x7f000001/\n",
      "127.0.0.1, which is not a public address",
    ],
    ["on this machine, as IPv6", () => "[lfs]\nurl = https://[::ffff:7f00:1]/\n", "not a public address"],
    [
      "link-local, the cloud's metadata",
      () => "[lfs]\nurl = https://169.254.169.254/\n",
      "169.254.169.254, which is not a public",
    ],
    ["link-local, without TLS", () => "[lfs]\nurl = http://169.254.169.254/latest\n", "does not use https"],
    ["in the job's network", () => "[lfs]\nurl = https://10.0.0.1/\n", "10.0.0.1, which is not a public address"],
    ["that is a file", () => "[lfs]\nurl = file:///etc\n", "gives no https URL"],
    ["behind SSH", () => "[lfs]\nurl = git@evil.example:o/r\n", "gives no https URL"],
  ])("is not asked: %s", async (_about, lfsconfig, why) => {
    const { github, evil, explain } = await createScene(lfsconfig);
    const text = await explain();
    expect(text).toContain(why);
    expect(text).toContain("git config lfs.url");
    expect(evil.requests).toEqual([]);
    expect(github.requests).toEqual([]);
  });

  it("is named without the user name and password of its URL", async () => {
    const { explain } = await createScene(() => "[lfs]\nurl = https://user:s3cret@127.0.0.1/\n");
    expect(await explain()).not.toContain("s3cret");
  });

  it("does not get the token if it is not GitHub", async () => {
    // The server is the remote's own, and may be asked, but it is not GitHub.
    const own = await openLfsServer({ authorization: "never" });
    const repository = createClone(own, own.add(GOOD).pointer);
    repository.write(".lfsconfig", `[lfs]\nurl = ${own.remote}/info/lfs\n`);
    await inspectPointers(repository, { token: TOKEN });
    expect(own.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });
});

describe("a server that the workflow names", () => {
  it.each([301, 302, 307, 308])("does not lead the token to another server: %i", async (status) => {
    const evil = await openLfsServer({}, "localhost");
    const github = await openLfsServer({
      batch: () => ({ status, headers: { location: `${evil.remote}/info/lfs/objects/batch` }, body: {} }),
    });
    const text = await explain(createClone(github, evil.add(GOOD).pointer), { token: TOKEN, github: github.origin });
    expect(text).toContain(`redirects (HTTP ${status})`);
    expect(evil.requests).toEqual([]);
  });

  it("may give a URL in its own network for an object, which gets no token", async () => {
    const storage = await openLfsServer();
    const { oid, pointer } = storage.add(GOOD);
    const href = `${storage.origin}/objects/${oid}?signature=${storage.signature}`;
    const github = await openLfsServer({
      batch: ([object]) => ({ body: { objects: [{ ...object, error: undefined, actions: { download: { href } } }] } }),
    });
    const [inspection] = await inspectPointers(createClone(github, pointer), { token: TOKEN, github: github.origin });
    expect(inspection?.facts.codec).toBe("h264");
    expect(storage.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  it("has storage that can't lead into the job's network", async () => {
    const inside = await openLfsServer({}, "localhost");
    const storage = await openLfsServer({
      download: (oid, response) => {
        response.writeHead(302, { location: `${inside.origin}/objects/${oid}?signature=${inside.signature}` }).end();
        return true;
      },
    });
    const { pointer } = storage.add(GOOD);
    inside.add(GOOD);
    const text = await explain(createClone(storage, pointer));
    expect(text).toContain("redirects to");
    expect(text).not.toContain(inside.signature);
    expect(inside.requests).toEqual([]);
  });
});
