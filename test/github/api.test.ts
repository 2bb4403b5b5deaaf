/** GitHub's API where it takes too long, or must not be asked. */
import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { openGitHubApi } from "../../src/github/api.ts";
import { serveLoopback } from "../support/loopback.ts";

async function serve(respond: (asked: number) => { status: number; headers?: Record<string, string> } | undefined) {
  let asked = 0;
  const server = await serveLoopback((_request, response) => {
    const given = respond(asked++);
    if (given !== undefined) response.writeHead(given.status, given.headers).end();
  });
  onTestFinished(server.close);
  return { apiUrl: new URL(server.origin), count: () => asked };
}

const question = { path: "pulls/7", permission: "pull-requests: read" };

describe("the time for all questions is limited:", () => {
  it.each<[about: string, respond: Parameters<typeof serve>[0]]>([
    ["a server that never responds", () => undefined],
    ["a server that always fails", () => ({ status: 503 })],
    ["a server that asks to wait for longer", () => ({ status: 429, headers: { "retry-after": "5" } })],
  ])("%s", async (_about, respond) => {
    const { apiUrl } = await serve(respond);
    const ask = openGitHubApi({ apiUrl, repository: "acme/videos" }, "ghs_x", 1500);
    const results = [await ask(question), await ask(question)];
    expect(results).toMatchObject([{ kind: "failed" }, { kind: "failed" }]);
  });
});

it("a server that can't be reached is named by the system's words", async () => {
  const { origin, close } = await serveLoopback(() => undefined);
  await close();
  const ask = openGitHubApi({ apiUrl: new URL(origin), repository: "acme/videos" }, "ghs_x", 300);
  expect(await ask(question)).toMatchObject({
    problem: expect.stringMatching(/could not be reached \(.*ECONNREFUSED/),
  });
});

it.each([
  [undefined, "https://api.github.com", "There is no 'github-token'"],
  ["ghs_x", "http://api.acme.example", "has no https address"],
])("with the token %s, %s is not asked", async (token, address, words) => {
  const ask = openGitHubApi({ apiUrl: new URL(address), repository: "acme/videos" }, token);
  expect(await ask(question)).toMatchObject({ kind: "failed", problem: expect.stringContaining(words) });
});

it("an API under a path, as on GitHub Enterprise Server, is asked under that path", async () => {
  const paths: string[] = [];
  const server = await serveLoopback(({ url = "" }, response) => {
    paths.push(url);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  onTestFinished(server.close);
  const ask = openGitHubApi({ apiUrl: new URL(`${server.origin}/api/v3/`), repository: "acme/videos" }, "ghs_x");
  expect(await ask({ ...question, query: { page: 2 } })).toEqual({ kind: "data", data: {} });
  await ask({ graphql: "query { viewer { login } }", variables: {}, permission: "" });
  expect(paths).toEqual(["/api/v3/repos/acme/videos/pulls/7?page=2", "/api/graphql"]);
});

it("a redirect is not followed with the token", async () => {
  const other = await serve(() => ({ status: 200 }));
  const { apiUrl } = await serve(() => ({ status: 301, headers: { location: other.apiUrl.href } }));
  const ask = openGitHubApi({ apiUrl, repository: "acme/videos" }, "ghs_x");
  expect(await ask(question)).toMatchObject({ kind: "failed", problem: expect.stringContaining("HTTP 301") });
  expect(other.count()).toBe(0);
});

it("a proxy that refuses the API is blamed", async () => {
  const proxy = createServer();
  proxy.on("connect", (_request, client) => client.end("HTTP/1.1 403 Forbidden\r\n\r\n"));
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void proxy.close());
  // An agent keeps its proxy, so the question has a process of its own.
  const script = `
    import { openGitHubApi } from ${JSON.stringify(join(import.meta.dirname, "../../src/github/api.ts"))};
    const ask = openGitHubApi({ apiUrl: new URL("https://api.invalid"), repository: "acme/videos" }, "ghs_x", 3600000);
    console.log(JSON.stringify(await ask(${JSON.stringify(question)})));`;
  const env = { PATH: process.env.PATH, https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], { env });
  expect(JSON.parse((await run).stdout)).toMatchObject({
    problem: "GitHub's API could not be reached, because the proxy of this machine does not let it connect",
    advice: expect.stringContaining("'https_proxy'"),
  });
});
