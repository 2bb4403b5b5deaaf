/** Which URL of an object gets a header of git's configuration. No server is asked. */
import { describe, expect, it } from "vitest";
import { planObjectHeaders } from "../../../src/sources/lfs/credentials.ts";
import { createRepository } from "../../support/workspace.ts";
import { findServer } from "./scene.ts";

describe("the server of an object", () => {
  it.each<[key: string, url: string, isSent: boolean]>([
    ["https://git.example.com", "https://git.example.com/o/1?signature=1", true],
    ["https://git.example.com/o", "https://git.example.com/o/1", true],
    ["https://git.example.com/o/", "https://git.example.com/o/a/b/1", true],
    ["https://*.example.com/o/a", "https://store.example.com/o/a/1", true],
    ["https://git.example.com/o", "https://git.example.com/other/1", false],
    ["https://git.example.com/o/a/b", "https://git.example.com/o/a", false],
    ["https://git.example.com", "https://git.example.com:8443/o/1", false],
    ["https://git.example.com", "http://git.example.com/o/1", false],
    ["https://git.example.com", "https://git.example.com.evil.example/o/1", false],
    ["https://git.example.com", "https://store.git.example.com/o/1", false],
  ])("gets the header where git's configuration has one for its URL: %s, %s, %s", (key, url, isSent) => {
    const repository = createRepository();
    repository.git("remote", "add", "origin", "https://git.example.com/o/r");
    repository.git("config", `http.${key}.extraheader`, "Authorization: Bearer own");
    const [endpoint, , settings] = findServer(repository);
    const find = planObjectHeaders(endpoint, settings);
    const expected = isSent ? { authorization: "Bearer own" } : {};
    expect([find(new URL(url)), find(new URL(url))]).toEqual([expected, expected]);
  });
});

describe("a server that only .lfsconfig names", () => {
  it.each<[object: string, key: string, headers: object]>([
    ["https://lfs.example.com/o/1", "http.https://lfs.example.com/.extraheader", { authorization: "Bearer own" }],
    ["https://lfs.example.com:8443/o/1", "http.https://lfs.example.com:8443/.extraheader", {}],
    ["https://git.example.com/o/1", "http.https://git.example.com/.extraheader", {}],
    ["https://git.example.com/o/1", "http.https://*.example.com/.extraheader", {}],
    ["https://lfs.example.com/o/1", "http.extraheader", {}],
  ])("leads the header of a URL to objects at its own origin only: %s, %s", (object, key, headers) => {
    const repository = createRepository();
    repository.write(".lfsconfig", "[lfs]\nurl = https://lfs.example.com/r\n");
    repository.git("config", key, "Authorization: Bearer own");
    const [endpoint, , settings] = findServer(repository);
    expect(planObjectHeaders(endpoint, settings)(new URL(object))).toEqual(headers);
  });
});
