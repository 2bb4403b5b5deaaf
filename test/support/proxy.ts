/** A proxy on loopback that takes CONNECT, and ends the TLS of the hosts that it tunnels to. Knows no API. */
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";

/** A certificate for some hosts, and its key. `path`: where the certificate stands, for `NODE_EXTRA_CA_CERTS`. */
export type Certificate = { key: Buffer; cert: Buffer; path: string };

/** Makes a certificate in `folder`. Returns `undefined` where openssl is not installed. */
export function makeCertificate(folder: string, hosts: readonly string[]): Certificate | undefined {
  if (spawnSync("openssl", ["version"]).status !== 0) return undefined;
  const [path, key] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${hosts[0]}`],
      ...["-addext", `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(",")}`],
      ...["-keyout", key, "-out", path],
    ],
    { stdio: "ignore" },
  );
  return { key: readFileSync(key), cert: readFileSync(path), path };
}

/**
 * What a CONNECT to a host leads to: `tunnel` to the target, through TLS; 502; nothing at all; the end of the
 * connection; or a target that does not speak TLS.
 */
export type Treatment = "tunnel" | "bad-gateway" | "hang" | "drop" | "not-tls";

export type ProxyServer = { url: string; close(): void };

/** Starts a proxy whose tunnels lead to the HTTP server at `targetPort`. Hosts that are not named are refused. */
export async function startProxy(
  targetPort: number,
  hosts: Readonly<Record<string, Treatment>>,
  { key, cert }: Certificate,
): Promise<ProxyServer> {
  const sockets = new Set<Socket>();
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
    return socket;
  };
  const join = (one: Socket, port: number) => {
    const other = track(connect(port, "127.0.0.1"));
    one.pipe(other).pipe(one);
    one.on("close", () => other.destroy());
    other.on("close", () => one.destroy());
  };
  const tls = createTlsServer({ key, cert }, (socket) => join(track(socket), targetPort));
  tls.on("tlsClientError", () => undefined);
  const tlsPort = await listen(tls);

  const proxy = createHttpServer((_request, response) => response.writeHead(403).end());
  proxy.on("connect", (request, client: Socket) => {
    track(client);
    switch (hosts[request.url?.replace(/:443$/, "") ?? ""] ?? "bad-gateway") {
      case "bad-gateway":
        return client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      case "hang":
        return;
      case "drop":
        return client.destroy();
      case "tunnel":
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        return join(client, tlsPort);
      case "not-tls":
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        return join(client, targetPort);
    }
  });
  const port = await listen(proxy);
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      proxy.close();
      proxy.closeAllConnections();
      tls.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
