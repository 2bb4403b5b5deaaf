/** The URLs of posts in a process of its own, with the system's own lookup, and with a proxy. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import type { PostUrlState } from "../../../src/sources/http/post-urls.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { serveLoopback } from "../../support/loopback.ts";
import { canChangeResolver, startResolver } from "../../support/name-server.ts";
import { makeCertificate, startProxy } from "../../support/proxy.ts";
import { startRangeServer } from "../../support/range-server.ts";

type Setting = { environment?: Readonly<Record<string, string>>; around?: readonly string[] };

/** What the action finds out about URLs, by its own limits. */
async function inspectInProcess(urls: readonly string[], { environment = {}, around = [] }: Setting) {
  const script = `
    import { askForPostUrls } from ${JSON.stringify(join(import.meta.dirname, "../../../src/sources/post-urls.ts"))};
    const states = await askForPostUrls(${JSON.stringify(urls)});
    console.log(JSON.stringify([...states]));`;
  const [file = "", ...args] = [...around, process.execPath, "--input-type=module", "--eval", script];
  const { stdout } = await promisify(execFile)(file, args, { env: { PATH: process.env.PATH, ...environment } });
  return new Map<string, PostUrlState>(JSON.parse(stdout));
}

it.skipIf(!canChangeResolver)("a name that DNS leads to this machine is not connected to", async () => {
  const inside = await serveLoopback((_request, response) => response.end("secret"));
  onTestFinished(() => inside.close());
  const resolver = await startResolver("answering");
  const url = `https://rebound.attacker.com:${new URL(inside.origin).port}/admin?key=1`;
  const states = await inspectInProcess([url], resolver);
  expect([...states]).toEqual([[url, { kind: "unreachable", problem: "the host has no public address" }]]);
  expect(resolver.countQuestions("rebound")).toBe(2);
  expect(inside.connections()).toBe(0);
});

it("a URL goes through the proxy, unless only the proxy might know its name", async ({ skip }) => {
  const folder = makeFolder("certificate");
  onTestFinished(() => removeFolder(folder));
  const host = "cdn.acme-media.com";
  const certificate = makeCertificate(folder, [host]);
  if (certificate === undefined) return skip();
  const server = await startRangeServer();
  server.add("/a.mp4", Buffer.alloc(10));
  server.add("/b.mp4", Buffer.alloc(10), (_request, response) => {
    response.writeHead(302, { location: "https://intranet/secret" }).end();
  });
  const proxy = await startProxy(
    Number(new URL(server.origin).port),
    { [host]: "tunnel", intranet: "tunnel", "metadata.google.internal": "tunnel" },
    certificate,
  );
  onTestFinished(() => proxy.close());
  const urls = [
    `https://${host}/a.mp4`,
    `https://${host}/b.mp4`,
    "https://intranet/",
    "https://metadata.google.internal/",
  ];
  const environment = { https_proxy: proxy.url, NODE_EXTRA_CA_CERTS: certificate.path };
  expect([...(await inspectInProcess(urls, { environment }))]).toEqual([
    [urls[0], { kind: "reachable" }],
    [urls[1], { kind: "redirect", to: "https://intranet/secret" }],
  ]);
  expect(server.requests.map(({ path }) => path).sort()).toEqual(["/a.mp4", "/b.mp4"]);
});
