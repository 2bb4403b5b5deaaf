import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A running HTTP server on this machine. */
export type LoopbackServer = {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** How many connections were opened. */
  connections(): number;
  /** Ends every connection, and resolves when the port is free. */
  close(): Promise<void>;
};

/** Starts a server at a free port of a loopback address, or of a name that leads there. */
export async function serveLoopback(listener: RequestListener, host = "127.0.0.1"): Promise<LoopbackServer> {
  const server = createServer(listener).listen(0, host);
  let connections = 0;
  server.on("connection", () => connections++);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    connections: () => connections,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
