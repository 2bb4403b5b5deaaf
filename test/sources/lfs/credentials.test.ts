import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listCredentials } from "../../../src/sources/lfs/credentials.ts";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import type { LfsServer } from "../../support/lfs-server.ts";
import { saying } from "../../support/saying.ts";
import { createRepository, createWorkspace } from "../../support/workspace.ts";
import { BASIC, createClone, explain, findServer, inspectPointers, openLfsServer, TOKEN } from "./scene.ts";

const GOOD = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));

/** The credentials of each batch request. */
function signedIn({ requests }: LfsServer): (string | undefined)[] {
  return requests.filter(({ kind }) => kind === "batch").map(({ headers }) => headers.authorization);
}

describe("GitHub's server", () => {
  it("is signed in to with the token, as actions/checkout does", async () => {
    const server = await openLfsServer({ authorization: BASIC });
    const repository = createClone(server, server.add(GOOD).pointer);
    const [inspection] = await inspectPointers(repository, { token: TOKEN, github: server.origin });
    expect(inspection?.facts.codec).toBe("h264");
    expect(signedIn(server)).toEqual([BASIC]);
  });

  it("is signed in to with the header of git's configuration if the token is not accepted", async () => {
    const server = await openLfsServer({ authorization: "basic b3RoZXI=" });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", `http.${server.origin}/.extraheader`, "AUTHORIZATION: basic b3RoZXI=");
    const [inspection] = await inspectPointers(repository, { token: TOKEN, github: server.origin });
    expect(inspection?.facts.codec).toBe("h264");
    expect(signedIn(server)).toEqual([BASIC, "basic b3RoZXI="]);
  });

  it("is reported with the missing permission if neither is accepted", async () => {
    const server = await openLfsServer({ authorization: "something else" });
    const repository = createClone(server, server.add(GOOD).pointer);
    const text = await explain(repository, { token: TOKEN, github: server.origin });
    expect(text).toEqual(saying("HTTP 401 … with 'github-token' … “Credentials needed”"));
    expect(text).toContain("'permissions: contents: read'");
  });

  it("is asked without credentials if there is no token", async () => {
    const server = await openLfsServer();
    await inspectPointers(createClone(server, server.add(GOOD).pointer), { github: server.origin });
    expect(signedIn(server)).toEqual([undefined]);
  });
});

describe("another server", () => {
  it("gets the header that git's configuration has for its URL, and never the token", async () => {
    const server = await openLfsServer({ authorization: "Bearer own" });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", `http.${server.origin}/acme/.extraheader`, "Authorization: Bearer own");
    repository.git("config", "http.https://other.example/.extraheader", "Authorization: Bearer other");
    const [inspection] = await inspectPointers(repository, { token: TOKEN });
    expect(inspection?.facts.codec).toBe("h264");
    expect(signedIn(server)).toEqual(["Bearer own"]);
  });

  it("gets the header of a file that git's configuration includes, as newer checkouts write it", async () => {
    const server = await openLfsServer({ authorization: "basic b3RoZXI=" });
    const repository = createClone(server, server.add(GOOD).pointer);
    const credentials = createWorkspace();
    credentials.write("config", `[http "${server.origin}/"]\n\textraheader = AUTHORIZATION: basic b3RoZXI=\n`);
    repository.git("config", `includeIf.gitdir:${repository.path}/.git.path`, join(credentials.path, "config"));
    const [inspection] = await inspectPointers(repository, { token: TOKEN });
    expect(inspection?.facts.codec).toBe("h264");
  });

  it.each([
    ["there is none", undefined],
    ["it is no header", "no header"],
    ["it would be two headers", "X: 1\r\nAuthorization: Bearer own"],
  ])("gets no header if %s", async (_about, header) => {
    const server = await openLfsServer();
    const repository = createClone(server, server.add(GOOD).pointer);
    if (header !== undefined) repository.git("config", `http.${server.origin}/.extraheader`, header);
    await inspectPointers(repository, { token: TOKEN });
    expect(signedIn(server)).toEqual([undefined]);
  });

  it.each<[about: string, key: string, isRemote: boolean]>([
    ["the remote", "remote.origin.url", true],
    ["the remote's lfsurl", "remote.origin.lfsurl", false],
    ["lfs.url", "lfs.url", false],
  ])("gets the user name and the password of %s in git's configuration", async (_about, key, isRemote) => {
    const server = await openLfsServer({ authorization: basic("gitlab-ci-token", "s3cret/x") });
    const repository = createClone(server, server.add(GOOD).pointer);
    const url = server.remote.replace("://", "://gitlab-ci-token:s3cret%2Fx@");
    repository.git("config", key, isRemote ? url : `${url}/info/lfs`);
    const [inspection] = await inspectPointers(repository, { token: TOKEN });
    expect(inspection?.facts.codec).toBe("h264");
    expect(signedIn(server)).toEqual([basic("gitlab-ci-token", "s3cret/x")]);
  });

  it("gets the password of the URL that an insteadOf of git's configuration makes", async () => {
    const server = await openLfsServer({ authorization: basic("ci", "s3cret") });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", `url.${server.origin.replace("://", "://ci:s3cret@")}.insteadOf`, server.origin);
    expect((await inspectPointers(repository))[0]?.facts.codec).toBe("h264");
  });

  it.each([
    ["x-token:s3cret-word@/", "/…/acme/videos.git/info/lfs"],
    ["s3cret-word/api/", "/…/acme/videos.git/info/lfs"],
    ["s3cret%2Dword/acme/", "/…/acme/videos.git/info/lfs"],
    ["", "/acme/videos.git/info/lfs"],
  ])("is not shown where insteadOf puts it into the path: %j", async (start, shown) => {
    const server = await openLfsServer({
      batch: (_, { url = "" }) => ({ status: 404, body: { message: `No ${url}, ${decodeURIComponent(url)}` } }),
    });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("remote", "set-url", "origin", "https://git.example.com/acme/videos.git");
    repository.git("config", `url.${server.origin}/${start}.insteadOf`, "https://git.example.com/");
    const text = await explain(repository);
    expect(text).toEqual(saying(`the LFS server ${server.origin}${shown} … HTTP 404 … “No /`));
    if (start !== "") expect(text).not.toMatch(/s3cr/);
  });

  it("is not shown where a server repeats the password of a Basic header", async () => {
    const message = "no such login: ci, s3cret-word";
    const server = await openLfsServer({ batch: () => ({ status: 422, body: { message } }) });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", `http.${server.origin}/.extraheader`, `Authorization: ${basic("ci", "s3cret-word")}`);
    const text = await explain(repository);
    expect(text).toEqual(saying("HTTP 422 … “no such login: ci, …”"));
    expect(text).not.toMatch(/s3cr/);
  });

  it("gets the header first, and then the password of a URL", async () => {
    const server = await openLfsServer({ authorization: basic("ci", "s3cret") });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", `http.${server.origin}/.extraheader`, "Authorization: Bearer old");
    repository.git("remote", "set-url", "origin", server.remote.replace("://", "://ci:s3cret@"));
    expect((await inspectPointers(repository))[0]?.facts.codec).toBe("h264");
    expect(signedIn(server)).toEqual(["Bearer old", basic("ci", "s3cret")]);
  });

  it("is said to have refused the password of a URL, which is not shown though the server repeats it", async () => {
    const message = `No: s3cr%65t, s3cret, ${basic("ci", "s3cret")}`;
    const server = await openLfsServer({ batch: () => ({ status: 401, body: { message } }) });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("remote", "set-url", "origin", server.remote.replace("://", "://ci:s3cr%65t@"));
    const text = await explain(repository);
    expect(text).toEqual(saying("HTTP 401 … password in a URL of git's configuration … renew the password"));
    expect(text).not.toMatch(/s3cr|ci:|Y2k6/);
  });
});

describe("the header of git's configuration", () => {
  it("is to be renewed where the server has refused it", async () => {
    const server = await openLfsServer({ authorization: "Bearer new" });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", `http.${server.origin}/.extraheader`, "Authorization: Bearer old-token");
    const setting = `http.${server.origin}/.extraheader`;
    expect(await explain(repository)).toEqual(saying(`HTTP 401 … refused the token: renew … '${setting}'`));
  });

  it("is to be renewed in the key that git matches, which is none with a user name and a password", async () => {
    const server = await openLfsServer({ authorization: "Bearer new" });
    const repository = createClone(server, server.add(GOOD).pointer);
    const key = server.origin.replace("://", "://ci:s3cret@");
    repository.git("config", `http.${key}/.extraheader`, "Authorization: Bearer old-token");
    repository.git("config", "http.extraheader", "Authorization: Bearer of-all");
    const text = await explain(repository);
    expect(text).toEqual(saying("renew … 'http.extraheader'"));
    expect(text).not.toMatch(/s3cret|old-token|of-all/);
    expect(signedIn(server)).toEqual(["Bearer of-all"]);
  });

  it("is to be renewed on GitHub in the input of actions/checkout, which has put it there", async () => {
    const server = await openLfsServer({ authorization: "Bearer new" });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", `http.${server.origin}/.extraheader`, "Authorization: Bearer old-token");
    expect(await explain(repository, { token: TOKEN, github: server.origin })).toEqual(
      saying(`'github-token' … 'http.${server.origin}/.extraheader' … actions/checkout … 'token' … 'github.token'`),
    );
  });

  it.each([
    "Authorization: Bearer ",
    "Authorization:",
    "AUTHORIZATION: basic",
    `Authorization: ${basic("gitlab-ci-token", "")}`,
  ])("is not sent where a job without secrets has written it: %j", async (header) => {
    const server = await openLfsServer({ authorization: "Bearer own" });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", `http.${server.origin}/.extraheader`, header);
    expect(await explain(repository)).toEqual(
      saying("without credentials … http.extraheader … has no token … name right … from a fork … a branch"),
    );
    expect(signedIn(server)).toEqual([undefined]);
  });

  it.each<[about: string, values: readonly string[], sent: object]>([
    ["has several values", ["X-Id: 1", "Authorization: Bearer own"], { "x-id": "1", authorization: "Bearer own" }],
    ["has several values, the Authorization first", ["Authorization: Bearer own", "X-Id: 1"], { "x-id": "1" }],
    ["has several values of one name", ["X-Id: 1", "x-id: 2", "Authorization: Bearer own"], { "x-id": "1, 2" }],
    ["has several cookies", ["Cookie: a=1", "Cookie: b=2", "Authorization: Bearer own"], { cookie: "a=1; b=2" }],
    ["has two Authorizations", ["Authorization: Bearer old", "Authorization: Bearer own"], {}],
    ["begins anew after an empty value", ["X-Id: 1", "", "Authorization: Bearer own"], { "x-id": undefined }],
  ])("is sent as git-lfs sends it where it %s", async (_about, values, sent) => {
    const server = await openLfsServer({ authorization: "Bearer own" });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", "http.extraheader", "X-Id: of all");
    for (const value of values) repository.git("config", "--add", `http.${server.origin}/.extraheader`, value);
    expect((await inspectPointers(repository))[0]?.facts.codec).toBe("h264");
    for (const kind of ["batch", "read"]) {
      const [{ headers = {} } = {}] = server.requests.filter((each) => each.kind === kind);
      const names = Object.keys(sent);
      expect(Object.fromEntries(names.map((name) => [name, headers[name]]))).toEqual(sent);
    }
  });

  it("is for no URL where the section has an empty one", async () => {
    const server = await openLfsServer();
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", "http..extraheader", "Authorization: Bearer own");
    await inspectPointers(repository);
    expect(signedIn(server)).toEqual([undefined]);
  });

  it.each([basic("ghp_token", ""), "Token abc", "abc"])("is sent whatever its form is otherwise: %j", async (value) => {
    const server = await openLfsServer({ authorization: value });
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("config", `http.${server.origin}/.extraheader`, `Authorization: ${value}`);
    expect((await inspectPointers(repository))[0]?.facts.codec).toBe("h264");
  });
});

describe("the password of a URL", () => {
  it.each<[about: string, remote: string, lines: readonly string[]]>([
    ["by http", "http://ci:s3cret@git.example.com/o/r", []],
    ["another host", "https://ci:s3cret@git.example.com/o/r", ["lfs.url https://lfs.example.com/o/r"]],
    ["another port", "https://ci:s3cret@git.example.com/o/r", ["lfs.url https://git.example.com:8443/o/r"]],
    ["the same host by http", "https://ci:s3cret@git.example.com/o/r", ["lfs.url http://git.example.com/o/r"]],
    [
      "one of .lfsconfig",
      "https://ci:s3cret@git.example.com/o/r",
      [".lfsconfig: lfs.url https://git.example.com/evil"],
    ],
    [
      "one of .lfsconfig, which has a password itself",
      "https://git.example.com/o/r",
      [".lfsconfig: lfs.url https://ci:s3cret@git.example.com/o/r"],
    ],
    ["a user name alone", "https://s3cret@git.example.com/o/r", []],
  ])("goes to no other server: %s", (_about, remote, lines) => {
    const repository = createRepository();
    repository.git("remote", "add", "origin", remote);
    for (const line of lines) {
      const file = line.startsWith(".lfsconfig: ") ? ["--file", ".lfsconfig"] : [];
      repository.git("config", ...file, ...line.replace(/^\.lfsconfig: /, "").split(" "));
    }
    expect(chooseFor(repository)).toEqual([{}]);
  });

  it("is not that of a submodule, whose remote is committed", () => {
    const [library, repository] = [createRepository(), createRepository()];
    library.git("commit", "--quiet", "--allow-empty", "-m", "Start");
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.path, "library");
    repository.git("-C", "library", "remote", "set-url", "origin", "https://ci:s3cret@git.example.com/o/r");
    expect(chooseFor({ path: join(repository.path, "library") })).toEqual([{}]);
  });
});

/** The headers for the server of a repository, which is not asked here. */
function chooseFor(repository: { path: string }) {
  return listCredentials(...findServer(repository)).map(({ headers }) => headers);
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

describe("a server that only .lfsconfig names", () => {
  /** The credentials for a public server, which is not asked here. */
  function choose(...header: readonly [key: string, value: string][]) {
    const repository = createRepository();
    repository.write(".lfsconfig", "[lfs]\nurl = https://lfs.example.com/r\n");
    for (const [key, value] of header) repository.git("config", key, value);
    return chooseFor(repository);
  }

  it("gets the header that git's configuration has for its URL", () => {
    const header: [string, string] = ["http.https://lfs.example.com/.extraheader", "Authorization: Bearer own"];
    expect(choose(header)).toEqual([{ authorization: "Bearer own" }]);
  });

  it("gets no header that is for every URL", () => {
    expect(choose(["http.extraheader", "Authorization: Bearer all"])).toEqual([{}]);
  });
});
