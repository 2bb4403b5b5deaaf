/** Connections that are opened before there is a call for them. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { connectAhead } from "../../src/net/connections.ts";
import { type HttpResult, send } from "../../src/net/http.ts";
import { HOUR_MS } from "../support/limits.ts";

/** Starts a server that keeps the connections that were opened, in order. */
async function serve(listener: RequestListener = (_request, response) => response.end("here")) {
  const sockets: Socket[] = [];
  const server = createServer(listener)
    .on("connection", (socket) => sockets.push(socket))
    .listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  /** Opens a connection ahead, and returns its end at the server. */
  const open = async (): Promise<Socket> => {
    connectAhead(url);
    const [socket] = await once(server, "connection");
    return socket;
  };
  return { url, sockets, open };
}

function call(url: URL): Promise<HttpResult> {
  const { signal } = new AbortController();
  return send({ method: "POST", url, headers: {}, body: "{}", timeoutMs: HOUR_MS, bodyLimitBytes: 1000, signal });
}

it("each is taken by one call, and the next call opens its own", async () => {
  const { url, sockets, open } = await serve();
  await open();
  await open();
  expect(await Promise.all([call(url), call(url), call(url)])).toMatchObject(Array(3).fill({ body: "here" }));
  expect(sockets).toHaveLength(3);
});

it("one that the server closes while it waits is replaced, without an error", async () => {
  const { url, sockets, open } = await serve();
  const ahead = await open();
  ahead.resume().end();
  // The client has closed its side, too: it knows.
  await once(ahead, "close");
  expect(await call(url)).toMatchObject({ kind: "response", body: "here" });
  expect(sockets).toHaveLength(2);
});

it("what a server sends before there is a call is not a response", async () => {
  const { url, sockets, open } = await serve();
  const ahead = await open();
  ahead.resume().write("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nearly");
  await once(ahead, "close");
  expect(await call(url)).toMatchObject({ kind: "response", body: "here" });
  expect(sockets).toHaveLength(2);
});

it("one that could not be opened costs the call nothing but another try", async () => {
  const { url, sockets } = await serve();
  const closed = new URL("http://127.0.0.1:1/");
  connectAhead(closed);
  expect(await call(closed)).toMatchObject({ kind: "network-error", isUnreachable: true });
  expect(await call(url)).toMatchObject({ kind: "response", body: "here" });
  expect(sockets).toHaveLength(1);
});

// A process that it keeps alive does not end, and the test hangs.
it("one that no call takes sends nothing, and its process ends", async () => {
  const { url, sockets } = await serve();
  const script = `
    import { connectAhead } from ${JSON.stringify(join(import.meta.dirname, "../../src/net/connections.ts"))};
    connectAhead(new URL(${JSON.stringify(url.href)}));`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
  expect(sockets.map(({ bytesRead }) => bytesRead)).toEqual([0]);
});
