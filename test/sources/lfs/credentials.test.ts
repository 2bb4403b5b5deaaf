import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listCredentials } from "../../../src/sources/lfs/credentials.ts";
import { findLfsEndpoint } from "../../../src/sources/lfs/endpoint.ts";
import { readLfsSettings } from "../../../src/sources/lfs/settings.ts";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import type { LfsServer } from "../../support/lfs-server.ts";
import { saying } from "../../support/saying.ts";
import { createRepository, createWorkspace } from "../../support/workspace.ts";
import { BASIC, createClone, explain, gitEnvironment, inspectPointers, openLfsServer, TOKEN } from "./scene.ts";

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

  it("gets no user name and password from a URL", async () => {
    const server = await openLfsServer();
    const repository = createClone(server, server.add(GOOD).pointer);
    repository.git("remote", "set-url", "origin", server.remote.replace("://", "://user:s3cret@"));
    await inspectPointers(repository, { token: TOKEN });
    expect(signedIn(server)).toEqual([undefined]);
  });
});

describe("a server that only .lfsconfig names", () => {
  /** The credentials for a public server, which is not asked here. */
  function choose(...header: readonly [key: string, value: string][]) {
    const repository = createRepository();
    repository.write(".lfsconfig", "[lfs]\nurl = https://lfs.example.com/r\n");
    for (const [key, value] of header) repository.git("config", key, value);
    const [directory, environment] = [repository.path, gitEnvironment()];
    const settings = readLfsSettings(directory, environment);
    const github = { serverUrl: new URL("https://github.com"), token: TOKEN };
    const endpoint = settings && findLfsEndpoint(settings, github.serverUrl);
    if (settings === undefined || endpoint?.kind !== "endpoint") throw new Error("no server");
    return listCredentials(endpoint, github, { directory, environment, settings }).map(({ headers }) => headers);
  }

  it("gets the header that git's configuration has for its URL", () => {
    const header: [string, string] = ["http.https://lfs.example.com/.extraheader", "Authorization: Bearer own"];
    expect(choose(header)).toEqual([{ authorization: "Bearer own" }]);
  });

  it("gets no header that is for every URL", () => {
    expect(choose(["http.extraheader", "Authorization: Bearer all"])).toEqual([{}]);
  });
});

describe("the server of an object", () => {
  it("gets only the headers that the LFS server names, even if it is the same server", async () => {
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
});
