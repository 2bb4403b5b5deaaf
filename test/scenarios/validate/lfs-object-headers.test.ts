/** The headers of git's configuration that the server of an object gets, from the bundle and from the real git-lfs. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { pushVideos, runGit } from "../../support/lfs-push.ts";
import { type BatchObject, type LfsRequest, type LfsServer, startLfsServer } from "../../support/lfs-server.ts";
import { isInstalled } from "../../support/programs.ts";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";
import { readFixture } from "./guard.ts";

const BUNDLE = join(import.meta.dirname, "../../../dist/cli/index.js");
const VIDEO = readFixture("good-vp9.webm");

/** The LFS server, and another one that may keep the objects. */
type Servers = { lfs: LfsServer; store: LfsServer };

type Scene = Servers & { home: string; clone: Workspace };

/** A clone without objects. `header`: what the LFS server says to send for an object. `place`: where that is. */
async function createScene(place: keyof Servers, header: Record<string, string> = {}): Promise<Scene> {
  const { server: lfs, home } = await pushVideos({ "videos/a.webm": VIDEO }, "Bearer own");
  const store = await startLfsServer();
  onTestFinished(() => store.close());
  store.add(VIDEO);
  const clone = createWorkspace();
  await runGit(home, clone.path, "clone", "--quiet", lfs.remote, ".");
  const keeper = place === "lfs" ? lfs : store;
  const href = ({ oid }: BatchObject) => `${keeper.origin}/objects/${oid}?signature=${keeper.signature}`;
  lfs.options.batch = (usual) => ({
    body: {
      transfer: "basic",
      objects: usual.map((object) => ({ ...object, actions: { download: { href: href(object), header } } })),
    },
  });
  delete lfs.options.authorization;
  lfs.requests.length = 0;
  return { lfs, store, home, clone };
}

/** What the bundle prints about the videos of the clone. */
function check({ clone, home }: Scene): Promise<string> {
  const env = { PATH: process.env.PATH ?? "", HOME: home };
  return new Promise((resolve) => {
    execFile(process.execPath, [BUNDLE, "check"], { cwd: clone.path, env }, (_error, out, err) => resolve(out + err));
  });
}

/** One header of each request for an object; the requests are forgotten then. */
function takeSent({ requests }: LfsServer, name = "authorization"): unknown[] {
  const reads = requests.filter(({ kind }: LfsRequest) => kind === "read");
  requests.length = 0;
  return [...new Set(reads.map(({ headers }) => headers[name]))];
}

const PASSES = "The video meets the limits.";
const HEADER = "Authorization: Bearer s3cret-of-git";
const SENT = ["Bearer s3cret-of-git"];
const NOT_SENT = [undefined];

type Row = [about: string, place: keyof Servers, key: (servers: Servers) => string, sent: unknown[], own?: "own rule"];

describe.runIf(isInstalled("git-lfs"))("the server of an object", () => {
  it.each<Row>([
    ["gets the header for its origin", "lfs", ({ lfs }) => `http.${lfs.origin}/.extraheader`, SENT],
    ["gets the header for its folder", "lfs", ({ lfs }) => `http.${lfs.origin}/objects/.extraheader`, SENT],
    ["gets the header for its address, though it is another host", "store", at("store"), SENT],
    ["gets no header for another folder", "lfs", ({ lfs }) => `http.${lfs.origin}/acme/.extraheader`, NOT_SENT],
    [
      "gets no header for a folder whose name begins so",
      "lfs",
      ({ lfs }) => `http.${lfs.origin}/obj.extraheader`,
      NOT_SENT,
    ],
    ["gets no header for the LFS server where it is another host", "store", at("lfs"), NOT_SENT],
    ["gets the header for every URL where it is the LFS server", "lfs", () => "http.extraheader", SENT],
    ["gets no header for every URL where it is another host", "store", () => "http.extraheader", NOT_SENT, "own rule"],
  ])("%s", async (_about, place, key, sent, own) => {
    const scene = await createScene(place);
    scene.clone.git("config", key(scene), HEADER);
    const output = await check(scene);
    expect(output).toContain(PASSES);
    expect(output).not.toContain("s3cret");
    expect(takeSent(scene[place])).toEqual(sent);
    if (own !== undefined) return;
    await runGit(scene.home, scene.clone.path, "lfs", "fetch");
    expect(takeSent(scene[place])).toEqual(sent);
  });

  it("gets the Authorization that the LFS server names in place of the header", async () => {
    const scene = await createScene("lfs", { AUTHORIZATION: "RemoteAuth 1" });
    scene.clone.git("config", at("lfs")(scene), HEADER);
    expect(await check(scene)).toContain(PASSES);
    expect(takeSent(scene.lfs)).toEqual(["RemoteAuth 1"]);
  });

  it("gets a header of another name beside the Authorization that the LFS server names", async () => {
    const scene = await createScene("lfs", { Authorization: "RemoteAuth 1" });
    scene.clone.git("config", at("lfs")(scene), "X-Client: s3cret-of-git");
    expect(await check(scene)).toContain(PASSES);
    const { requests } = scene.lfs;
    const read = requests.find(({ kind }) => kind === "read");
    expect(read?.headers).toMatchObject({ authorization: "RemoteAuth 1", "x-client": "s3cret-of-git" });
  });

  it.each(["Range: bytes=5-6", "Host: evil.example", "Authorization: Bearer "])(
    "gets no header that is the client's own, or has no secret: %j",
    async (header) => {
      const scene = await createScene("store");
      scene.clone.git("config", at("store")(scene), header);
      expect(await check(scene)).toContain(PASSES);
      const [read] = scene.store.requests.filter(({ kind }) => kind === "read");
      expect(read?.headers).toMatchObject({ host: new URL(scene.store.origin).host });
      expect(read?.headers.range).toMatch(/^bytes=0-/);
      expect(read?.headers.authorization).toBeUndefined();
    },
  );

  it("gets no header after a redirect to another origin", async () => {
    const scene = await createScene("store");
    const { lfs, store, clone } = scene;
    store.options.download = (oid, response) => {
      response.writeHead(302, { location: `${lfs.origin}/objects/${oid}?signature=${lfs.signature}` }).end();
      return true;
    };
    clone.git("config", at("store")(scene), HEADER);
    clone.git("config", at("lfs")(scene), "Authorization: Bearer s3cret-of-lfs");
    expect(await check(scene)).toContain(PASSES);
    expect(takeSent(store)).toEqual(SENT);
    expect(takeSent(lfs)).toEqual(NOT_SENT);
  });
});

function at(place: keyof Servers): (servers: Servers) => string {
  return (servers) => `http.${servers[place].origin}/.extraheader`;
}
